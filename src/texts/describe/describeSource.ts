/** In words: a field of a record, and the place in a source where something is said. */
import type { Locale } from '../../model/languages.js';
import type { RecordKind } from '../../model/kinds.js';
import { sheetColumns } from '../../model/sheetColumns.js';
import type { Place } from '../../model/statements/locator.js';
import { conflicts } from '../questions/past/conflicts.js';
import { columnName } from '../importing/sheetWords.js';
import { text } from '../texts.js';

/** The field of such a record as people call it, with the language where it has several; else its own name. */
export function describeField(locale: Locale, kind: RecordKind, field: string): string {
  const names: { readonly [field: string]: string } = conflicts[locale].field;
  const known = names[field];
  if (known !== undefined) return known;
  const column = sheetColumns(kind).find(({ key }) => key === field);
  return column ? columnName(locale, column) : field;
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
