/** The sentences that tell what is wrong with a cell of a workbook, and what to do. */
import type { SheetRemark } from '../../changes/workbook/sheetRow.js';
import type { RecordKind } from '../../model/kinds.js';
import type { Locale } from '../../model/languages.js';
import type { Problem } from '../../model/errors/problems.js';
import type { StandingRule } from '../../model/statements/resolution.js';
import { describeProblem } from '../../texts/describe/describeProblem.js';
import { sheetName } from '../../texts/importing/sheetWords.js';
import { text, type TextKey } from '../../texts/texts.js';
import type { RecordSheet } from './recordSheets.js';

const NOTES = ['otherValueKept', 'managedKept', 'numberUncertain'];
const OF_DATES = ['dateForm', 'noSuchDay', 'noSuchMonth'];
const OF_WORKBOOKS = [
  ...['ambiguousReference', 'noSuchReference', 'noSuchReferenceNearest', 'sheetMissing'],
  ...['changedSince', 'sameRowTwice', 'idTwice', 'idOfOtherKind', 'formulaError', 'versionForm'],
  ...['formulaWithoutValue', 'valueTooLong', 'sourceForm', 'decimalUnclear'],
];

/** One line: sheet, row, column, value, and the sentence. */
export function describeSheetRemark(
  locale: Locale,
  remark: SheetRemark,
  sheets: readonly RecordSheet[],
): string {
  const { sheet, row, column, value, kind } = remark;
  const sentence = sheetSentence(locale, remark);
  if (column === undefined) return text(locale, 'workbook:atRow', { sheet, row, sentence });
  const headings = sheets.find((one) => one.kind === kind && one.sheet.name === sheet)?.headings;
  // A name is required in any language: the first column of it stands for all.
  const heading =
    headings?.get(column) ??
    [...(headings ?? [])].find(([key]) => key.startsWith(`${column}_`))?.[1] ??
    column;
  return text(locale, 'workbook:atCell', { sheet, row, column: heading, value, sentence });
}

/** The sentence alone. */
export function sheetSentence(locale: Locale, remark: SheetRemark): string {
  const { code, facts } = remark;
  if (code === 'sourcesDiffer') {
    const rule = text(locale, `conflicts:rule.${facts['rule'] as StandingRule}`);
    const kept = facts['kept'] ?? text(locale, 'workbook:nothing');
    return text(locale, 'workbook:sourcesDiffer', { kept, rule });
  }
  if (NOTES.includes(code)) return text(locale, `workbook:${code}` as TextKey, facts);
  if (OF_DATES.includes(code)) return text(locale, `importing:problem.${code}` as TextKey);
  if (!OF_WORKBOOKS.includes(code)) {
    return describeProblem(locale, { ...remark, path: '' } as unknown as Problem);
  }
  const kinds = (facts['kinds'] ?? []) as readonly RecordKind[];
  const sheets = kinds.map((kind) => sheetName(locale, kind)).join(', ');
  const of = facts['kind'] === undefined ? '' : sheetName(locale, facts['kind'] as RecordKind);
  return text(locale, `workbook:problem.${code}` as TextKey, { ...facts, sheets, kind: of });
}
