/**
 * The reader's language: its texts, and how it writes numbers, shares and days. It stands in the
 * address (`?language=sv`), so that a link opens in the language it was sent in.
 */
import { createContext, useContext, useLayoutEffect, useState, type ReactNode } from 'react';
import { text, type TextKey, type TextValues } from '../../texts/texts.js';
import type { Locale as ApiLocale } from '../operations.generated.js';
import type { Standing } from './standings.js';

export const pageLocales = ['fi', 'sv', 'en'] as const;
export type PageLocale = (typeof pageLocales)[number];

export interface Language {
  readonly locale: PageLocale;
  /** The same language as the API names it. */
  readonly apiLocale: ApiLocale;
  choose(locale: PageLocale): void;
  t(key: TextKey, values?: TextValues): string;
  /** A text with a count in it, the number written as the language does. */
  counted(key: TextKey, count: number): string;
  number(value: number): string;
  /** A value of a measure, and its place among all; that there is none, where there is none. */
  standing(standing: Standing | undefined): string;
  /** A share between 0 and 1 as a whole percentage. */
  percent(value: number): string;
  /** An ISO day as the language writes days. */
  day(iso: string): string;
  /** An ISO moment, in the reader's own time. */
  moment(iso: string): string;
}

const apiLocales: { readonly [locale in PageLocale]: ApiLocale } = { fi: 'FI', sv: 'SV', en: 'EN' };
/** English is written with the day before the month, as in Europe. */
const tags: { readonly [locale in PageLocale]: string } = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

function languageOf(locale: PageLocale, choose: (locale: PageLocale) => void): Language {
  const number = new Intl.NumberFormat(tags[locale]);
  const measured = new Intl.NumberFormat(tags[locale], { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(tags[locale], { style: 'percent' });
  const day = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' });
  return {
    locale,
    apiLocale: apiLocales[locale],
    choose,
    t: (key, values) => text(locale, key, values),
    counted: (key, count) => text(locale, key, { count, value: number.format(count) }),
    number: (value) => number.format(value),
    standing: (standing) =>
      standing === undefined || standing.value === null || standing.rank === null
        ? text(locale, 'web:measure.none')
        : text(locale, 'web:measure.standing', {
            value: measured.format(standing.value),
            rank: number.format(standing.rank),
          }),
    percent: (value) => percent.format(value),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    moment: (iso) => moment.format(new Date(iso)),
  };
}

/** The language that the address asks for, else the first of the browser's that we speak. */
function firstLocale(): PageLocale {
  const asked = [new URLSearchParams(location.search).get('language'), ...navigator.languages];
  for (const tag of asked) {
    const known = pageLocales.find((locale) => tag?.toLowerCase().startsWith(locale));
    if (known !== undefined) return known;
  }
  return 'fi';
}

const LanguageContext = createContext<Language | undefined>(undefined);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(firstLocale);
  // Before anything is asked: what the service says of an error is for the reader in this language.
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = text(locale, 'web:page.documentTitle');
  }, [locale]);
  const choose = (chosen: PageLocale) => {
    const address = new URL(location.href);
    address.searchParams.set('language', chosen);
    history.replaceState(history.state, '', address);
    setLocale(chosen);
  };
  return <LanguageContext value={languageOf(locale, choose)}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error('useLanguage needs a LanguageProvider around it.');
  return language;
}
