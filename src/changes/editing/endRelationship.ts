/** A relationship comes to its end; the record stays, since it was so until then. */
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { Commanded, Commanding } from '../command.js';
import { placeInRecord, type PlaceOf } from '../refusal.js';
import { expectLastDay } from './given.js';
import { updateRelationship } from './updateRelationship.js';

export interface EndRelationship {
  readonly key: string;
  readonly kind: RelationshipKind;
  readonly id: RecordId;
  /** The last day, month or year on which it holds. */
  readonly lastDay: string;
  readonly expectedRevision?: number | undefined;
}

/** Ends a relationship. Errors as `updateRelationship`, and InvalidInputError for a day that cannot be its last. */
export async function endRelationship(
  commanding: Commanding,
  command: EndRelationship,
  placeOf: PlaceOf = placeInRecord,
): Promise<Commanded & { id: RecordId }> {
  expectLastDay(command.lastDay);
  const { kind } = command;
  return updateRelationship(commanding, { ...command, properties: {} }, placeOf, `End: ${kind}`);
}
