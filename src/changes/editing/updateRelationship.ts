/** What is recorded of a relationship is corrected or completed; its two ends stay. */
import { MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { placeInRecord, type PlaceOf } from '../refusal.js';
import { circumstancesOf, type Given, propertiesWith } from './given.js';

export interface UpdateRelationship extends Given {
  readonly key: string;
  readonly kind: RelationshipKind;
  readonly id: RecordId;
  /** The relationship's revision as the author saw it; another one is a conflict. */
  readonly expectedRevision?: number | undefined;
}

/**
 * Writes what is given of a relationship, and keeps the rest as it is. Throws MissingRecordError when
 * there is none, EditConflictError when it has changed since it was seen, InvalidInputError with every
 * problem by its place.
 */
export async function updateRelationship(
  commanding: Commanding,
  { key, kind, id, expectedRevision, properties, ...given }: UpdateRelationship,
  placeOf: PlaceOf = placeInRecord,
  message = `Update: ${kind}`,
): Promise<Commanded & { id: RecordId }> {
  const found = isUuid(id) ? await commanding.records.relationship(kind, id) : undefined;
  if (!found) throw new MissingRecordError(id, kind, placeOf('changes.0.record.id'));
  const { revision, ...before } = found;
  const builder = commandBuilder(commanding, message, key);
  builder.update(
    {
      ...before,
      ...circumstancesOf(given, before),
      properties: propertiesWith(before.properties, properties),
    },
    expectedRevision ?? revision,
  );
  return { id, ...(await commit(commanding, builder.build(), placeOf)) };
}
