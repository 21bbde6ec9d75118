/** The rule by which two networks were said to be what they are, with its limits as people read them. */
import type { Locale } from '../model/languages.js';
import { text } from './texts.js';

type Relation = 'DUPLICATE' | 'ABSORBABLE' | 'PARALLEL' | 'PARTIAL' | 'WEAK';

/**
 * The sentence of a rule. Limits that are counts (`…Shared`, `…Size`) stand as numbers, a difference of
 * shares in percentage points, other shares as percentages.
 */
export function describeRule(
  locale: Locale,
  relation: Relation,
  limits: { readonly [name: string]: number },
): string {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const values = Object.entries(limits).map(([name, limit]) => {
    if (/(Shared|Size)$/.test(name)) return [name, number.format(limit)];
    if (name.endsWith('Difference')) return [name, number.format(100 * limit)];
    return [name, percent.format(limit)];
  });
  return text(locale, `overlaps:rule.${relation}`, Object.fromEntries(values));
}
