/**
 * A record as the cells of its row, and back without loss by the import: each thing that it says is
 * written out, also what an empty cell would leave open.
 */
import type { PropertyValue } from '../model/declaration.js';
import { isRelationshipKind } from '../model/kinds.js';
import type { Locale } from '../model/languages.js';
import type { Entity, Relationship, SourceReference } from '../model/record.js';
import { sheetColumns, type SheetColumn } from '../model/sheetColumns.js';
import { lastDayBefore } from '../model/time/validity.js';
import { codeWord } from '../texts/importing/sheetWords.js';
import type { ReferenceNames } from './referenceNames.js';

/** Says that there is none, where an empty cell says nothing. */
const NONE = '–';
const UNKNOWN = '?';
const OPEN: { readonly [locale in Locale]: string } = {
  fi: 'toistaiseksi',
  sv: 'tills vidare',
  en: 'until further notice',
};

/** The cells of a record in the order of the columns of its kind. O(columns). */
export function recordCells(
  locale: Locale,
  record: Entity | Relationship,
  names: ReferenceNames,
): string[] {
  return sheetColumns(record.kind).map((column) => cellOf(locale, record, column, names));
}

function cellOf(
  locale: Locale,
  record: Entity | Relationship,
  column: SheetColumn,
  names: ReferenceNames,
): string {
  const { id, validity, sources, status, revision } = record;
  switch (column.key) {
    case 'id':
      return id;
    case 'version':
      return String(revision);
    case 'validFrom':
      return validity.from === 'unknown' ? UNKNOWN : validity.from;
    case 'validTo':
      if (validity.to === 'open') return OPEN[locale];
      return lastDayBefore(validity.to) ?? UNKNOWN;
    case 'attestedOn':
      return validity.attestedOn ?? NONE;
    case 'status':
      return column.codes ? codeWord(locale, column.codes, status) : status;
    case 'sources':
      return sources.length === 0 ? NONE : sources.map((one) => sourceText(one)).join('; ');
    case 'from':
    case 'to':
      if (!isRelationshipKind(record.kind)) break;
      return names.of((record as Relationship)[column.key], column.refersTo ?? []);
  }
  const properties = record.properties as { readonly [name: string]: PropertyValue | undefined };
  const value = properties[column.key];
  return value === undefined ? '' : valueText(locale, column, value, names);
}

function valueText(
  locale: Locale,
  column: SheetColumn,
  value: PropertyValue,
  names: ReferenceNames,
): string {
  if (column.codes) return codeWord(locale, column.codes, String(value));
  if (Array.isArray(value)) return value.map(escaped).join('; ');
  if (column.form === 'reference') return names.of(String(value), column.refersTo ?? []);
  if (column.form === 'lastDay') return lastDayBefore(String(value)) ?? String(value);
  if (typeof value === 'number') return numberText(value);
  return column.form === 'text' ? marked(String(value)) : String(value);
}

/** Three decimals could be thousands: a fourth says that they are none. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** Dashes alone would say that there is none. */
function marked(text: string): string {
  return /^'*[-–—]+$/.test(text.trim()) ? `'${text}` : text;
}

function sourceText({ source, locator }: SourceReference): string {
  return locator === undefined ? source : `${source} | ${escaped(locator)}`;
}

function escaped(part: string): string {
  return part.replaceAll(';', ';;');
}
