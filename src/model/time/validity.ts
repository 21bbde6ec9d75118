/**
 * When a record holds: half-open days [from, to), with ends that may be open, unknown, or known only to
 * the month or year. From these follow two spans: the days on which it certainly holds, and the wider
 * span on which it possibly does. Written as ISO 8601 with reduced precision ("2012", "2012-05").
 */
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type Day, dayOf, formatDay, parseDay } from './days.js';

/**
 * `from`: an ISO date of day, month or year precision, or `unknown`.
 * `to`: the first day on which the record no longer holds (or the month or year in which that day
 * lies), `open` (until further notice), or `unknown`.
 * `attestedOn`: the day for which the source speaks. On that day the record holds for certain, however
 * roughly its ends are known, unless they rule it out.
 */
export interface Validity {
  readonly from: string;
  readonly to: string;
  readonly attestedOn?: string | undefined;
}

export type Precision = 'day' | 'month' | 'year';

/** The days of a validity, each span half-open; `certainFrom >= certainTo` when no day is certain. */
export interface ValiditySpans {
  readonly possibleFrom: Day;
  readonly certainFrom: Day;
  readonly certainTo: Day;
  readonly possibleTo: Day;
}

const REDUCED_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First day of a date of any precision and the day after its last; undefined if no such date. */
export function dateSpan(
  text: string,
): { first: Day; after: Day; precision: Precision } | undefined {
  const match = REDUCED_DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return span(dayOf(year, 1, 1), dayOf(year + 1, 1, 1), 'year');
  const month = Number(match[2]);
  if (match[3] === undefined) {
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    return span(dayOf(year, month, 1), next, 'month');
  }
  const day = dayOf(year, month, Number(match[3]));
  return span(day, day === undefined ? undefined : day + 1, 'day');
}

function span(first: Day | undefined, after: Day | undefined, precision: Precision) {
  return first === undefined || after === undefined ? undefined : { first, after, precision };
}

/**
 * The certain and the possible days; `read` reads a date, for whoever remembers those that come often.
 * A start known to the year lies anywhere within it: the record is
 * possibly valid from the year's first day and certainly after its last. Throws RangeError on a text
 * that is no date; `validityProblem` tells beforehand.
 */
export function validitySpans(validity: Validity, read = dateSpan): ValiditySpans {
  let possibleFrom = BEFORE_ALL_DAYS;
  let certainFrom = AFTER_ALL_DAYS;
  if (validity.from !== 'unknown') {
    const from = expectDate(validity.from, read);
    possibleFrom = from.first;
    certainFrom = from.precision === 'day' ? from.first : from.after;
  }
  let possibleTo = AFTER_ALL_DAYS;
  let certainTo = AFTER_ALL_DAYS;
  if (validity.to === 'unknown') {
    certainTo = BEFORE_ALL_DAYS;
  } else if (validity.to !== 'open') {
    const to = expectDate(validity.to, read);
    certainTo = to.first;
    possibleTo = to.precision === 'day' ? to.first : to.after;
  }
  const attestedOn = validity.attestedOn === undefined ? undefined : read(validity.attestedOn);
  const attested = attestedOn?.precision === 'day' ? attestedOn.first : undefined;
  if (attested !== undefined && attested >= possibleFrom && attested < possibleTo) {
    certainFrom = Math.min(certainFrom, attested);
    certainTo = Math.max(certainTo, attested + 1);
  }
  return { possibleFrom, certainFrom, certainTo, possibleTo };
}

function expectDate(text: string, read: typeof dateSpan) {
  const found = read(text);
  if (!found) throw new RangeError(`Expected an ISO date, "open" or "unknown", got "${text}".`);
  return found;
}

/** What is wrong with a validity: the end at fault and why, or undefined when nothing is. */
export function validityProblem(
  validity: Validity,
): { field: 'from' | 'to' | 'attestedOn'; code: 'notADate' | 'endNotAfterStart' } | undefined {
  if (validity.from !== 'unknown' && !dateSpan(validity.from)) {
    return { field: 'from', code: 'notADate' };
  }
  if (validity.to !== 'open' && validity.to !== 'unknown' && !dateSpan(validity.to)) {
    return { field: 'to', code: 'notADate' };
  }
  if (validity.attestedOn !== undefined && parseDay(validity.attestedOn) === undefined) {
    return { field: 'attestedOn', code: 'notADate' };
  }
  const spans = validitySpans(validity);
  return spans.possibleFrom >= spans.possibleTo
    ? { field: 'to', code: 'endNotAfterStart' }
    : undefined;
}

/**
 * The half-open end that follows from the last day as Finnish lists print it: the day after it. A last
 * month or year stays as it is, since the end still lies within it.
 */
export function endAfterLastDay(lastDay: string): string {
  const found = dateSpan(lastDay);
  return found?.precision === 'day' ? formatDay(found.after) : lastDay;
}

/** The last day as people read it; undefined for an end that is open or unknown. */
export function lastDayBefore(to: string): string | undefined {
  const found = dateSpan(to);
  if (!found) return undefined;
  return found.precision === 'day' ? formatDay(found.first - 1) : to;
}
