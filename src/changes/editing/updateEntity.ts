/** What is recorded of an entity is corrected or completed. */
import { MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { placeInRecord } from '../refusal.js';
import { circumstancesOf, type Given, propertiesWith } from './given.js';

export interface UpdateEntity extends Given {
  readonly key: string;
  readonly kind: EntityKind;
  readonly id: RecordId;
  /** The entity's revision as the author saw it; another one is a conflict. */
  readonly expectedRevision?: number | undefined;
}

/**
 * Writes what is given of an entity, and keeps the rest as it is; gives the id under which it is kept.
 * Throws MissingRecordError when there is no such entity, EditConflictError when it has changed since it
 * was seen, InvalidInputError with every problem by its place in the input.
 */
export async function updateEntity(
  commanding: Commanding,
  { key, kind, id, expectedRevision, properties, ...given }: UpdateEntity,
  message = `Update: ${kind}`,
): Promise<Commanded & { id: RecordId }> {
  const entity = isUuid(id) ? await commanding.records.entity(id, kind) : undefined;
  if (!entity) throw new MissingRecordError(id, kind, 'input.id');
  const { revision, ...before } = entity;
  const builder = commandBuilder(commanding, message, key);
  builder.update(
    {
      ...before,
      ...circumstancesOf(given, before),
      properties: propertiesWith(before.properties, properties),
    },
    expectedRevision ?? revision,
  );
  return { id: entity.id, ...(await commit(commanding, builder.build(), placeInRecord)) };
}
