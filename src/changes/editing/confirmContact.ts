/** Somebody has made sure that a contact role or a contact person is still reached so. */
import { dayInHelsinki, formatDay, parseDay } from '../../model/time/days.js';
import { InvalidInputError, MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { Commanded, Commanding } from '../command.js';
import { updateEntity } from './updateEntity.js';

export interface ConfirmContact {
  readonly key: string;
  readonly contact: RecordId;
  /** The day on which it was confirmed, today or before; today when left out. */
  readonly confirmedOn?: string | undefined;
  readonly expectedRevision?: number | undefined;
}

export type Contact = 'ContactPoint' | 'ContactPerson';

/**
 * Writes the day of the confirmation. Throws MissingRecordError when there is no such contact, InvalidInputError
 * for a record of another kind or a day that is still to come, EditConflictError when it has changed.
 */
export async function confirmContact(
  commanding: Commanding,
  { key, contact, confirmedOn, expectedRevision }: ConfirmContact,
): Promise<Commanded & { id: RecordId; kind: Contact }> {
  const found = isUuid(contact) ? await commanding.records.entity(contact) : undefined;
  if (!found) throw new MissingRecordError(contact, 'ContactPoint', 'input.contact');
  const { kind, id } = found;
  if (kind !== 'ContactPoint' && kind !== 'ContactPerson') {
    const facts = { expected: 'ContactPoint, ContactPerson' };
    throw new InvalidInputError([problem('wrongKind', 'input.contact', contact, facts)]);
  }
  const today = dayInHelsinki(commanding.now);
  const day = confirmedOn ?? formatDay(today);
  if ((parseDay(day) ?? today) > today) {
    const facts = { day: formatDay(today) };
    throw new InvalidInputError([problem('dayAfter', 'input.confirmedOn', day, facts)]);
  }
  const properties = { confirmedOn: day };
  const command = { key, kind, id, expectedRevision, properties };
  return { ...(await updateEntity(commanding, command, `Confirm: ${kind}`)), kind };
}
