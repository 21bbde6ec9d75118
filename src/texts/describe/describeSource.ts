/** In words: a field of a record, and the place in a source where something is said. */
import type { Locale } from '../../model/languages.js';
import type { Place } from '../../model/statements/locator.js';
import { conflicts } from '../questions/past/conflicts.js';
import { text } from '../texts.js';

/** The field as people call it; its own name where it has none. */
export function describeField(locale: Locale, field: string): string {
  const names: { readonly [field: string]: string } = conflicts[locale].field;
  return names[field] ?? field;
}

/** "taulukko Jäsenet, rivi 12"; what a person wrote stays as it is. */
export function describePlace(locale: Locale, place: Place): string {
  if (place.text !== undefined) return place.text;
  return (['sheet', 'row', 'page', 'cell'] as const)
    .flatMap((part) =>
      place[part] === undefined
        ? []
        : text(locale, `conflicts:place.${part}`, { [part]: place[part] }),
    )
    .join(', ');
}
