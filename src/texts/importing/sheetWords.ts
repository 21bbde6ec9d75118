/** The words of a workbook's sheets, headings and lists, from the form of its columns. */
import type { CodeList } from '../../model/codes.js';
import type { RecordKind } from '../../model/kinds.js';
import type { Locale } from '../../model/languages.js';
import type { SheetColumn } from '../../model/sheetColumns.js';
import { text, type TextKey } from '../texts.js';

export function sheetName(locale: Locale, kind: RecordKind): string {
  return text(locale, `sheets:name.${kind}` as TextKey);
}

/** The heading of a column: "name (sv)", "member". */
export function columnHeading(locale: Locale, kind: RecordKind, column: SheetColumn): string {
  const { word } = column;
  if (word === 'from' || word === 'to') return text(locale, `sheets:${word}.${kind}` as TextKey);
  const name = columnName(locale, column);
  return column.declared?.managed ? text(locale, 'workbook:managedHeading', { name }) : name;
}

/** What people call the field of a column: "name (sv)". */
export function columnName(locale: Locale, { word, language }: SheetColumn): string {
  const name = text(locale, `fieldNames:${word}` as TextKey);
  return language === undefined ? name : `${name} (${language})`;
}

/** What people read for a code of a list. */
export function codeWord(locale: Locale, list: Pick<CodeList, 'name'>, code: string): string {
  return text(locale, `codeNames:${list.name}.${code}` as TextKey);
}
