/**
 * Days of the proleptic Gregorian calendar as whole numbers, counted from 1970-01-01 (day 0), so that
 * columns of days fit an Int32Array and comparing them is comparing numbers. Text form: ISO 8601.
 */

/** Days since 1970-01-01; negative before it. */
export type Day = number;

/** Earlier than every day: what has no stated beginning possibly begins here. */
export const BEFORE_ALL_DAYS: Day = -0x80000000;
/** Later than every day: what is open or unknown possibly lasts until here. */
export const AFTER_ALL_DAYS: Day = 0x7fffffff;

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a calendar date, or undefined where the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / MILLISECONDS_A_DAY : undefined;
}

/** Reads `YYYY-MM-DD`; undefined for any other form and for a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  const match = ISO_DAY.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Writes a day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

// Made once: making it takes a hundred times as long as using it.
const inHelsinki = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' });

/** The calendar day that an instant falls on in Helsinki, whose day the questions default to. */
export function dayInHelsinki(instant: Date): Day {
  const day = parseDay(inHelsinki.format(instant));
  if (day === undefined) throw new RangeError(`Expected an instant, got ${String(instant)}.`);
  return day;
}
