/** Something becomes known: an entity of any kind. */
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { placeInRecord } from '../refusal.js';
import { circumstancesOf, type Given, propertiesWith, unsaid } from './given.js';

export interface CreateEntity extends Given {
  readonly key: string;
  readonly kind: EntityKind;
}

/**
 * Creates an entity and gives its id. Throws InvalidInputError with every problem by its place in the
 * input, MissingRecordError for a source that does not exist.
 */
export async function createEntity(
  commanding: Commanding,
  { key, kind, properties, ...given }: CreateEntity,
): Promise<Commanded & { id: RecordId }> {
  const builder = commandBuilder(commanding, `Create: ${kind}`, key);
  const id = builder.createEntity(
    kind,
    propertiesWith({}, properties),
    circumstancesOf(given, unsaid(commanding)),
  );
  return { id, ...(await commit(commanding, builder.build(), placeInRecord)) };
}
