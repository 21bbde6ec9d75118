/** The languages of names and of the product's own text. */
import type { CodeList } from './codes.js';

/** Languages a name may have, in the order in which one is chosen when the asked one is missing. */
export const nameLanguages = ['fi', 'sv', 'en', 'se', 'smn', 'sms'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** Languages that the product speaks. */
export const locales = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof locales)[number];

export const localeCodes = {
  name: 'Locale',
  description: 'A language in which names and the product’s own texts can be had.',
  codes: { fi: 'Finnish.', sv: 'Swedish.', en: 'English.' },
} as const satisfies CodeList<Locale>;

export type Names = { readonly [language in NameLanguage]?: string };

/** The name in the language asked for, else in the first language that has one. */
export function nameIn(names: Names, locale: NameLanguage): string | undefined {
  if (names[locale] !== undefined) return names[locale];
  for (const language of nameLanguages) if (names[language] !== undefined) return names[language];
  return undefined;
}
