/**
 * When a row speaks of a membership that is recorded already: the same member, network and role, at a
 * time that meets the record's; and what the row then adds to the record or says against it.
 */
import { BEFORE_ALL_DAYS, type Day, parseDay } from '../../model/days.js';
import type { MembershipRole } from '../../model/codes.js';
import { dateSpan, lastDayBefore, type Validity, validitySpans } from '../../model/validity.js';
import { attestedFrom } from './subject.js';

/** What a row, or a record, says of a membership. */
export interface MembershipTerms {
  readonly role: MembershipRole | undefined;
  readonly validity: Validity;
}

export interface Merged extends MembershipTerms {
  /** Ends at which row and record contradict each other; the record's stays. */
  readonly contradicts: readonly ('from' | 'to')[];
}

/** Whether both say the same; for what day their sources speak is left aside. */
export function saysTheSame(a: MembershipTerms, b: MembershipTerms): boolean {
  return (
    a.role === b.role && a.validity.from === b.validity.from && a.validity.to === b.validity.to
  );
}

/** Whether a row may speak of the recorded membership. A role that one of them leaves out is open. */
export function mayBeTheSame(record: MembershipTerms, row: MembershipTerms): boolean {
  if (record.role !== undefined && row.role !== undefined && record.role !== row.role) return false;
  const recorded = period(record.validity);
  const listed = period(row.validity, row.validity.attestedOn);
  return recorded.from < listed.to && listed.from < recorded.to;
}

/** The days on which it may hold; a row without a start is held against the day that it speaks for. */
function period(validity: Validity, startUnknown?: string): { from: Day; to: Day } {
  const { possibleFrom, possibleTo } = validitySpans(validity);
  const from = validity.from === 'unknown' ? startUnknown && parseDay(startUnknown) : possibleFrom;
  return { from: typeof from === 'number' ? from : BEFORE_ALL_DAYS, to: possibleTo };
}

/**
 * The record with what the row adds: a role, a start, an end, or more exact ones. `listDay` is the day
 * for which the list speaks: one from before a membership ended does not deny the end.
 */
export function merge(record: MembershipTerms, row: MembershipTerms, listDay: Day): Merged {
  const from = mergeStart(record.validity.from, row.validity.from);
  const to = from.contradicts
    ? { end: record.validity.to, contradicts: false }
    : mergeEnd(record.validity.to, row.validity.to, listDay);
  const contradicts = [
    ...(from.contradicts ? (['from'] as const) : []),
    ...(to.contradicts ? (['to'] as const) : []),
  ];
  const isChanged = from.start !== record.validity.from || to.end !== record.validity.to;
  const validity: Validity = isChanged
    ? { ...record.validity, from: from.start, to: to.end }
    : record.validity;
  const attested =
    row.validity.attestedOn === undefined ? undefined : parseDay(row.validity.attestedOn);
  return {
    role: record.role ?? row.role,
    validity: attested === undefined ? validity : attestedFrom(validity, attested),
    contradicts,
  };
}

function mergeStart(recorded: string, listed: string): { start: string; contradicts: boolean } {
  if (listed === recorded || listed === 'unknown') return { start: recorded, contradicts: false };
  if (recorded === 'unknown') return { start: listed, contradicts: false };
  if (liesWithin(listed, recorded)) return { start: listed, contradicts: false };
  return { start: recorded, contradicts: !liesWithin(recorded, listed) };
}

function mergeEnd(
  recorded: string,
  listed: string,
  listDay: Day,
): { end: string; contradicts: boolean } {
  if (listed === recorded || listed === 'unknown') return { end: recorded, contradicts: false };
  if (recorded === 'unknown' || recorded === 'open') return { end: listed, contradicts: false };
  const lastRecorded = lastDayBefore(recorded) ?? recorded;
  if (listed === 'open') {
    const ended = dateSpan(lastRecorded);
    return { end: recorded, contradicts: ended !== undefined && ended.after <= listDay };
  }
  const lastListed = lastDayBefore(listed) ?? listed;
  if (liesWithin(lastListed, lastRecorded)) return { end: listed, contradicts: false };
  return { end: recorded, contradicts: !liesWithin(lastRecorded, lastListed) };
}

/** Whether a date is the wider one told more exactly: 2012-05-01 within 2012. */
function liesWithin(exact: string, wide: string): boolean {
  return exact.startsWith(wide);
}
