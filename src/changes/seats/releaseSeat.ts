/** A seat or a contact role is given up; that it was held until then stays recorded. */
import { MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import type { RecordId } from '../../model/record.js';
import type { Commanded, Commanding } from '../command.js';
import { endRelationship } from '../editing/endRelationship.js';
import { placeInRecord } from '../refusal.js';
import type { Holding } from './appointToSeat.js';

export interface ReleaseSeat {
  readonly key: string;
  /** The relationship by which it is held. */
  readonly holding: RecordId;
  /** The last day, month or year on which it is held. */
  readonly lastDay: string;
  readonly expectedRevision?: number | undefined;
}

/**
 * Ends a holding; the mandate stays as it was given. Throws MissingRecordError when nobody holds a seat by
 * it, EditConflictError when it has changed since it was seen, InvalidInputError for a day that cannot be.
 */
export async function releaseSeat(
  commanding: Commanding,
  { holding: id, ...command }: ReleaseSeat,
): Promise<Commanded & { id: RecordId; kind: Holding }> {
  const kind = await holdingKind(commanding, id);
  if (!kind) throw new MissingRecordError(id, 'HELD_BY', 'input.holding');
  const commanded = await endRelationship(commanding, { ...command, kind, id }, (path) =>
    placeInRecord(path).replace(/^input\.id$/, 'input.holding'),
  );
  return { ...commanded, kind };
}

async function holdingKind({ records }: Commanding, id: RecordId): Promise<Holding | undefined> {
  if (!isUuid(id)) return undefined;
  if (await records.relationship('FILLED_BY', id)) return 'FILLED_BY';
  return (await records.relationship('HELD_BY', id)) && 'HELD_BY';
}
