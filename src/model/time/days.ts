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
const DAYS_FROM_MARCH_0000_TO_1970 = 719_468;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The day of a calendar date, or undefined where the calendar has no such day (31 February). Years are
 * counted from March, so that a leap day comes last and five months from March or August have 153 days
 * (Fliegel and Van Flandern 1968); made with the system's dates, a country's would take seven times as long.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month))) return undefined;
  const sinceMarch = (month + 9) % 12;
  const marchYear = month < 3 ? year - 1 : year;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBefore = Math.floor((153 * sinceMarch + 2) / 5);
  return 365 * marchYear + leapDays + daysBefore + dayOfMonth - 1 - DAYS_FROM_MARCH_0000_TO_1970;
}

/** 0 for a month that no year has. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
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
