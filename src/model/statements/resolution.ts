/**
 * Which of several values stands when sources disagree: what people decided, else what the most reliable
 * source says, else the newest, else the first in the order of their texts. It follows from what was said
 * alone, never from the order in which it came in.
 */
import { parseDay } from '../time/days.js';
import type { PropertyValue } from '../declaration.js';
import type { Entity } from '../record.js';
import { dateSpan, lastDayBefore } from '../time/validity.js';

/** What somebody says of a field. */
export interface Saying {
  /** Null: that there is nothing. */
  readonly value: PropertyValue | null;
  readonly weight: Weight;
}

export interface Weight {
  /** Said by people and not by a source. */
  readonly isDecided: boolean;
  /** 0 to 100; higher wins. */
  readonly reliability: number;
  /** The day for which it is said, YYYY-MM-DD; the empty text when it does not tell. */
  readonly on: string;
}

/** By what a value stands. `agreed`: nobody denies it. */
export const standingRules = ['agreed', 'decided', 'reliability', 'newest', 'order'] as const;
export type StandingRule = (typeof standingRules)[number];

export interface Standing extends Saying {
  readonly rule: StandingRule;
}

/** A source of which nobody has said how far it is trusted lies in the middle. */
const UNKNOWN_RELIABILITY = 50;

/** The weight of what a source says; of what nobody names a source for: people said so. */
export function weightOf(
  source: Pick<Entity<'Source'>, 'properties'> | undefined,
  statedOn?: string,
): Weight {
  const { reliability, publishedOn, retrievedOn } = source?.properties ?? {};
  return {
    isDecided: source === undefined,
    reliability: reliability ?? UNKNOWN_RELIABILITY,
    on: statedOn ?? publishedOn ?? retrievedOn ?? '',
  };
}

/**
 * The value that stands. A date told more exactly does not deny one told roughly, nor does an end that
 * came later deny that something went on before: of those that agree with the strongest, the most exact
 * stands. O(n²) in the sayings, of which there is at least one.
 */
export function resolve(field: string, sayings: readonly Saying[]): Standing {
  const byStrength = [...sayings].sort(compareStrength);
  const strongest = byStrength[0]!;
  const denying = byStrength.find((saying) => !agree(field, strongest, saying));
  let standing = strongest;
  if (!strongest.weight.isDecided) {
    for (const saying of byStrength) {
      if (agree(field, standing, saying) && isMoreExact(saying.value, standing.value)) {
        standing = saying;
      }
    }
  }
  const { value, weight } = standing;
  return { value, weight, rule: ruleBetween(strongest, denying) };
}

function ruleBetween({ weight }: Saying, denying: Saying | undefined): StandingRule {
  if (weight.isDecided) return 'decided';
  if (!denying) return 'agreed';
  if (weight.reliability !== denying.weight.reliability) return 'reliability';
  return weight.on === denying.weight.on ? 'order' : 'newest';
}

function compareStrength(a: Saying, b: Saying): number {
  return (
    Number(b.weight.isDecided) - Number(a.weight.isDecided) ||
    b.weight.reliability - a.weight.reliability ||
    compareTexts(b.weight.on, a.weight.on) ||
    compareTexts(JSON.stringify(a.value), JSON.stringify(b.value))
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two sayings of a field can both be true. */
export function agree(field: string, a: Saying, b: Saying): boolean {
  if (isSameValue(a.value, b.value)) return true;
  if (typeof a.value !== 'string' || typeof b.value !== 'string') return false;
  if (field === 'validFrom') return isWithin(a.value, b.value) || isWithin(b.value, a.value);
  if (field !== 'validTo') return false;
  if (a.value === 'open') return goesOnUntil(a.weight.on, b.value);
  if (b.value === 'open') return goesOnUntil(b.weight.on, a.value);
  const [last, other] = [lastDayBefore(a.value) ?? a.value, lastDayBefore(b.value) ?? b.value];
  return isWithin(last, other) || isWithin(other, last);
}

/** Whether what went on that day may have ended so: a list of 2019 does not deny an end in 2020. */
function goesOnUntil(on: string, end: string): boolean {
  const day = parseDay(on);
  const span = dateSpan(end);
  return day === undefined || !span || day < (span.precision === 'day' ? span.first : span.after);
}

/** Whether a date is the wider one told more exactly: 2012-05-01 within 2012. */
function isWithin(exact: string, wide: string): boolean {
  return exact.startsWith(wide);
}

function isMoreExact(a: PropertyValue | null, b: PropertyValue | null): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  if (b === 'open') return a !== 'open';
  return a !== 'open' && a.length > b.length && dateSpan(a) !== undefined;
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
