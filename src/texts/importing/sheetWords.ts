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
  const { word, language } = column;
  const isEnd = word === 'from' || word === 'to';
  const name = text(locale, (isEnd ? `sheets:${word}.${kind}` : `fieldNames:${word}`) as TextKey);
  if (column.declared?.managed) return text(locale, 'workbook:managedHeading', { name });
  return language === undefined ? name : `${name} (${language})`;
}

/** What people read for a code of a list. */
export function codeWord(locale: Locale, list: Pick<CodeList, 'name'>, code: string): string {
  return text(locale, `codeNames:${list.name}.${code}` as TextKey);
}
