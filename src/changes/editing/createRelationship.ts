/** Two records come to be related: a relationship of any kind. */
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { placeInRecord, type PlaceOf } from '../refusal.js';
import { circumstancesOf, type Given, idNow, propertiesWith, unsaid } from './given.js';

export interface CreateRelationship extends Given {
  readonly key: string;
  readonly kind: RelationshipKind;
  readonly from: RecordId;
  readonly to: RecordId;
}

/**
 * Creates a relationship and gives its id. Throws MissingRecordError for an end that does not exist or may
 * not stand there, InvalidInputError with every problem by its place, for rules across records too: a
 * way back to where it starts, a seat that is taken, a mandate outside the network's life.
 */
export async function createRelationship(
  commanding: Commanding,
  { key, kind, from, to, properties, ...given }: CreateRelationship,
  placeOf: PlaceOf = placeInRecord,
): Promise<Commanded & { id: RecordId }> {
  const builder = commandBuilder(commanding, `Create: ${kind}`, key);
  const id = builder.createRelationship(
    kind,
    await idNow(commanding, from),
    await idNow(commanding, to),
    propertiesWith({}, properties),
    circumstancesOf(given, unsaid(commanding), (day) => placeOf(`input.${day}`)),
  );
  return { id, ...(await commit(commanding, builder.build(), placeOf)) };
}
