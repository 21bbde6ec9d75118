/**
 * Reads days as Finnish lists write them: 31.1.2026, 1.2026 or 2026, or as ISO 8601 writes them; and the
 * words for an end that is open and for one that nobody knows.
 */
import { foldName } from '../model/searchText.js';
import { dateSpan, endAfterLastDay } from '../model/time/validity.js';

export type DateReading =
  { readonly value: string } | { readonly problem: 'dateForm' | 'noSuchDay' | 'noSuchMonth' };

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FINNISH = /^(?:(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*)(\d{4})$/;

const UNKNOWN = new Set(
  [
    'tuntematon',
    'ei tiedossa',
    'ei tiedetä',
    'okänd',
    'okänt',
    'inte känt',
    'unknown',
    'not known',
  ].map(foldName),
);
const OPEN = new Set(
  ['toistaiseksi', 'voimassa toistaiseksi', 'tills vidare', 'until further notice', 'open'].map(
    foldName,
  ),
);

/** The start as a Validity has it; empty text is not asked. */
export function readStart(text: string): DateReading {
  return isUnknown(text) ? { value: 'unknown' } : readDate(text);
}

/** The end as a Validity has it: lists print the last day, a Validity the first day after it. */
export function readEnd(text: string): DateReading {
  if (isUnknown(text)) return { value: 'unknown' };
  if (OPEN.has(foldName(text))) return { value: 'open' };
  const lastDay = readDate(text);
  return 'value' in lastDay ? { value: endAfterLastDay(lastDay.value) } : lastDay;
}

function isUnknown(text: string): boolean {
  return text === '?' || UNKNOWN.has(foldName(text));
}

/** A date of day, month or year precision in ISO 8601. */
function readDate(text: string): DateReading {
  const iso = ISO.exec(text);
  const finnish = iso ? undefined : FINNISH.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [finnish?.[3], finnish?.[2], finnish?.[1]];
  if (year === undefined) return { problem: 'dateForm' };
  const value = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (dateSpan(value)) return { value };
  const monthExists = Number(month) >= 1 && Number(month) <= 12;
  return { problem: monthExists ? 'noSuchDay' : 'noSuchMonth' };
}
