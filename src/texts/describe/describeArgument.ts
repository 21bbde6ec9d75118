/** An argument for or against a merger as a sentence, with its figures as people read them. */
import { LRUCache } from 'lru-cache';
import { type Locale, locales } from '../../model/languages.js';
import { text, type TextKey } from '../texts.js';

/** What a sentence is made from: the argument, and the codes in which two networks differ. */
interface Argument<Code extends string> {
  readonly code: Code;
  readonly count: number | null;
  readonly share: number | null;
  readonly hours: number | null;
  readonly differing: { readonly ended: string; readonly survivor: string } | null;
}

type CodeOf<Key> = Key extends `merging:argument.${infer Code}` ? Code : never;
export type ArgumentTextCode = CodeOf<TextKey>;

const listOf: { readonly [code: string]: 'Openness' | 'Permanence' | undefined } = {
  differentOpenness: 'Openness',
  differentPermanence: 'Permanence',
};

// Made once: making them takes longer than all else that a row of an answer needs.
const formats = Object.fromEntries(
  locales.map((locale) => [
    locale,
    {
      number: new Intl.NumberFormat(locale),
      percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    },
  ]),
) as { readonly [locale in Locale]: Record<'number' | 'percent', Intl.NumberFormat> };

/** The arguments of a page are much alike, and of the next page again. */
const sentences = new LRUCache<string, string>({ max: 2_000 });

export function describeArgument(locale: Locale, argument: Argument<ArgumentTextCode>): string {
  const { code, count, share, hours, differing } = argument;
  const key = `${locale} ${code} ${count} ${share} ${hours} ${differing?.ended} ${differing?.survivor}`;
  const known = sentences.get(key) ?? described(locale, argument);
  sentences.set(key, known);
  return known;
}

function described(
  locale: Locale,
  { code, count, share, hours, differing }: Argument<ArgumentTextCode>,
): string {
  const { number, percent } = formats[locale];
  const list = listOf[code];
  const nameOf = (one: string) => text(locale, `codeNames:${list}.${one}` as TextKey);
  return text(locale, `merging:argument.${code}`, {
    count: count ?? undefined,
    share: share === null ? undefined : percent.format(share),
    hours: hours === null ? undefined : number.format(hours),
    ...(list && differing
      ? { ended: nameOf(differing.ended), survivor: nameOf(differing.survivor) }
      : {}),
  });
}
