/** An entity comes to its end; the record stays, since it was so until then. */
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { Commanded, Commanding } from '../command.js';
import { expectLastDay } from './given.js';
import { updateEntity } from './updateEntity.js';

export interface EndEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly id: RecordId;
  /** The last day, month or year on which it holds. */
  readonly lastDay: string;
  readonly expectedRevision?: number | undefined;
}

/**
 * Ends an entity. What it is related to stays recorded, and counts no longer than both its ends do. Errors
 * as `updateEntity`, and InvalidInputError for a day that cannot be its last.
 */
export async function endEntity(
  commanding: Commanding,
  command: EndEntity,
): Promise<Commanded & { id: RecordId }> {
  expectLastDay(command.lastDay);
  return updateEntity(commanding, { ...command, properties: {} }, `End: ${command.kind}`);
}
