/** The rule by which two networks were said to be what they are, with its limits as people read them. */
import { LRUCache } from 'lru-cache';
import { type Locale, locales } from '../../model/languages.js';
import { text } from '../texts.js';

type Relation = 'DUPLICATE' | 'ABSORBABLE' | 'PARALLEL' | 'PARTIAL' | 'WEAK';

interface Formats {
  readonly number: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
}

// Made once: making them takes longer than all else that a row of an answer needs.
const formats = Object.fromEntries(
  locales.map((locale) => [
    locale,
    {
      number: new Intl.NumberFormat(locale),
      percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    },
  ]),
) as { readonly [locale in Locale]: Formats };

/** The rows of an answer have few rules between them, while callers may name any number of limits. */
const sentences = new LRUCache<string, string>({ max: 1_000 });

/**
 * The sentence of a rule. Limits that are counts (`…Shared`, `…Size`) stand as numbers, a difference of
 * shares in percentage points, other shares as percentages.
 */
export function describeRule(
  locale: Locale,
  relation: Relation,
  limits: { readonly [name: string]: number },
): string {
  const key = JSON.stringify([locale, relation, limits]);
  const known = sentences.get(key);
  if (known !== undefined) return known;
  const { number, percent } = formats[locale];
  const values = Object.entries(limits).map(([name, limit]) => {
    if (/(Shared|Size)$/.test(name)) return [name, number.format(limit)];
    if (name.endsWith('Difference')) return [name, number.format(100 * limit)];
    return [name, percent.format(limit)];
  });
  const sentence = text(locale, `overlaps:rule.${relation}`, Object.fromEntries(values));
  sentences.set(key, sentence);
  return sentence;
}
