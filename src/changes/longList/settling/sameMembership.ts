/**
 * When a row speaks of a membership that is recorded already: the same member, network and role, at a
 * time that meets the record's.
 */
import { BEFORE_ALL_DAYS, type Day, parseDay } from '../../../model/time/days.js';
import type { MembershipRole } from '../../../model/codes.js';
import { type Validity, validitySpans } from '../../../model/time/validity.js';

/** What a row, or a record, says of a membership. */
export interface MembershipTerms {
  readonly role: MembershipRole | undefined;
  readonly validity: Validity;
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
  return meetsInTime(record, row);
}

/** Whether both may hold on a day. */
export function meetsInTime(record: MembershipTerms, row: MembershipTerms): boolean {
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
