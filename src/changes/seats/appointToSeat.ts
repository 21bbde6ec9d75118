/** Somebody is appointed: an organisation to fill a seat, a person to hold a seat or a contact role. */
import { InvalidInputError, MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId, SourceReference } from '../../model/record.js';
import { endAfterLastDay } from '../../model/time/validity.js';
import type { Commanded, Commanding } from '../command.js';
import { createRelationship } from '../editing/createRelationship.js';
import { placeInRecord } from '../refusal.js';

export interface AppointToSeat {
  readonly key: string;
  /** A seat, or a contact role. */
  readonly seat: RecordId;
  readonly holder: RecordId;
  /** First day of the mandate. */
  readonly mandateFrom?: string | undefined;
  /** Last day of the mandate. */
  readonly mandateLastDay?: string | undefined;
  /** Who decided, when, by which minutes. */
  readonly decision?: string | undefined;
  readonly isDeputy?: boolean | undefined;
  /** From when and until when it is held, where that is other than the mandate says. */
  readonly firstDay?: string | undefined;
  readonly lastDay?: string | undefined;
  readonly sources: readonly SourceReference[];
}

export type Holding = 'FILLED_BY' | 'HELD_BY';

/**
 * Appoints, and gives the id and the kind of the relationship. Throws MissingRecordError when seat or
 * holder does not exist, InvalidInputError for a seat that is taken on one of the days, a mandate outside
 * the life of the seat's network, or a holder that is neither an organisation nor a person.
 */
export async function appointToSeat(
  commanding: Commanding,
  command: AppointToSeat,
): Promise<Commanded & { id: RecordId; kind: Holding }> {
  const { key, seat, mandateFrom, mandateLastDay, decision, isDeputy, sources } = command;
  const holder = isUuid(command.holder)
    ? await commanding.records.entity(command.holder)
    : undefined;
  if (!holder) throw new MissingRecordError(command.holder, undefined, 'input.holder');
  if (holder.kind !== 'Organisation' && holder.kind !== 'ContactPerson') {
    const allowed = ['Organisation', 'ContactPerson'];
    throw new InvalidInputError([problem('wrongEnd', 'input.holder', command.holder, { allowed })]);
  }
  const kind = holder.kind === 'Organisation' ? 'FILLED_BY' : 'HELD_BY';
  // Days that were not given are those of the mandate.
  const days = {
    'input.firstDay': command.firstDay === undefined ? 'input.mandateFrom' : 'input.firstDay',
    'input.lastDay': command.lastDay === undefined ? 'input.mandateLastDay' : 'input.lastDay',
  };
  const commanded = await createRelationship(
    commanding,
    {
      key,
      kind,
      from: seat,
      to: holder.id,
      properties: {
        mandateFrom,
        mandateTo: mandateLastDay === undefined ? undefined : endAfterLastDay(mandateLastDay),
        decision,
        deputy: isDeputy,
      },
      firstDay: command.firstDay ?? mandateFrom,
      lastDay: command.lastDay ?? mandateLastDay,
      sources,
    },
    (path) =>
      placeInRecord(path)
        .replace(/^input\.from$/, 'input.seat')
        .replace(/^input\.to$/, 'input.holder')
        .replace(/^input\.mandateTo$/, 'input.mandateLastDay')
        .replace(/^input\.(first|last)Day$/, (path) => days[path as keyof typeof days]),
  );
  return { ...commanded, kind };
}
