/** What the import of a workbook tells the person at the terminal. */
import type { SheetRemark } from '../changes/workbook/sheetRow.js';
import { describeSheetRemark } from '../importing/workbook/describeSheet.js';
import type { PreparedWorkbook } from '../importing/workbook/prepareWorkbook.js';
import type { WorkbookFile } from '../importing/workbook/workbookFile.js';
import type { WorkbookSheet } from '../importing/workbook/xlsx.js';
import type { Locale } from '../model/languages.js';
import { sheetKinds } from '../model/sheetColumns.js';
import { sheetName } from '../texts/importing/sheetWords.js';
import { text } from '../texts/texts.js';
import type { ImportOutcome } from './describeImport.js';

/** How many problems, notes and areas a terminal is given to read. */
const SHOWN = 50;

export function describeWorkbook(
  locale: Locale,
  prepared: PreparedWorkbook,
  outcome: ImportOutcome,
  revision: number,
): string {
  const { fileName, rows: count, plan } = prepared;
  const lines = [
    `${fileName}: ${text(locale, 'workbook:read', { count })}`,
    ...sheetLines(locale, prepared),
  ];
  for (const kind of sheetKinds) {
    const tally = plan.tallies.get(kind);
    if (!tally) continue;
    lines.push(`  ${text(locale, 'workbook:tally', { sheet: sheetName(locale, kind), ...tally })}`);
  }
  const { notes, noteCount } = prepared.remarks;
  if (noteCount > 0) {
    lines.push(text(locale, 'importing:notes', { count: noteCount }));
    lines.push(...remarkLines(locale, prepared, notes, noteCount));
  }
  const end = {
    applied: 'importing:done',
    unchanged: 'importing:nothingToDo',
    tried: 'importing:wouldChange',
  } as const;
  return [...lines, text(locale, end[outcome], { revision })].join('\n');
}

export function describeWorkbookProblems(locale: Locale, prepared: PreparedWorkbook): string {
  const { problems, problemCount: count } = prepared.remarks;
  const name = prepared.fileName;
  return [
    ...remarkLines(locale, prepared, problems, count),
    ...sheetLines(locale, prepared),
    text(locale, 'importing:notWritten', { name, count }),
  ].join('\n');
}

/** What was left out of the workbook, and what was read in another way than it looks. */
function sheetLines(locale: Locale, prepared: PreparedWorkbook): string[] {
  const { mark, isTold } = prepared.decimals;
  return [
    ...(mark === undefined || isTold ? [] : [text(locale, `workbook:decimal.${mark}`)]),
    ...prepared.hidden.map((sheet) => text(locale, 'workbook:sheetHidden', { sheet })),
    ...prepared.unknown.map((sheet) => text(locale, 'workbook:sheetUnknown', { sheet })),
    ...prepared.sheets.flatMap(({ sheet, leftOut }) => [
      ...leftOut.map((heading) =>
        text(locale, 'workbook:columnUnknown', { sheet: sheet.name, heading }),
      ),
      ...mergedLines(locale, sheet),
    ]),
  ];
}

/** The same of a workbook of which one sheet was read, as a list. */
export function describeListSheet(locale: Locale, { sheets, list }: WorkbookFile): string[] {
  if (!list) return [];
  const hidden = sheets.filter((sheet) => sheet !== list && sheet.isHidden);
  const others = sheets.filter((sheet) => sheet !== list && !sheet.isHidden);
  return [
    ...mergedLines(locale, list),
    ...hidden.map(({ name: sheet }) => text(locale, 'workbook:sheetHidden', { sheet })),
    ...others.map(({ name: sheet }) => text(locale, 'workbook:sheetNotRead', { sheet })),
  ];
}

function mergedLines(locale: Locale, { name, merged }: WorkbookSheet): string[] {
  if (merged.length === 0) return [];
  const shown = merged.slice(0, SHOWN).join(', ');
  const ranges = merged.length > SHOWN ? `${shown}, …` : shown;
  return [text(locale, 'workbook:merged', { sheet: name, count: merged.length, ranges })];
}

function remarkLines(
  locale: Locale,
  { sheets }: PreparedWorkbook,
  remarks: readonly SheetRemark[],
  count: number,
): string[] {
  const lines = remarks
    .slice(0, SHOWN)
    .map((one) => `  ${describeSheetRemark(locale, one, sheets)}`);
  return count > SHOWN
    ? [...lines, `  ${text(locale, 'importing:more', { count: count - SHOWN })}`]
    : lines;
}
