/** Reads a workbook of records, holds it against the store, and tells what bringing it in would do. */
import { createHash } from 'node:crypto';
import { planWorkbook, type WorkbookPlan } from '../../changes/workbook/planWorkbook.js';
import { SheetRemarks } from '../../changes/workbook/sheetRow.js';
import { dayInHelsinki, formatDay } from '../../model/time/days.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { EarlierPlan } from '../importFile.js';
import { unusable } from '../unusableFileError.js';
import type { DecimalForm, DecimalMark } from './decimals.js';
import {
  decimalFormOf,
  isPageOfTheTemplate,
  readRows,
  type RecordSheet,
  recordSheetOf,
} from './recordSheets.js';
import type { WorkbookSheet } from './xlsx.js';

export interface WorkbookRequest {
  /** The name of the file, which becomes the title of its source. */
  readonly fileName: string;
  /** The bytes that the sheets were read from. */
  readonly bytes: Uint8Array;
  /** Day for which the workbook speaks, YYYY-MM-DD; the day of the import unless told. */
  readonly datedOn?: string | undefined;
  /** The decimal mark of numbers that stand as text; found out unless told. */
  readonly decimal?: DecimalMark | undefined;
  readonly author: string;
  readonly now: Date;
  readonly planned?: EarlierPlan | undefined;
}

export interface PreparedWorkbook {
  readonly fileName: string;
  readonly rows: number;
  /** How numbers are written that stand as text. */
  readonly decimals: DecimalForm;
  /** Sheets that were read. */
  readonly sheets: readonly RecordSheet[];
  readonly hidden: readonly string[];
  readonly unknown: readonly string[];
  readonly remarks: SheetRemarks;
  readonly plan: WorkbookPlan;
}

/** The sheets of a workbook that hold records; hidden ones only when they are named. */
export function recordSheetsOf(
  sheets: readonly WorkbookSheet[],
  named: readonly string[],
): readonly RecordSheet[] {
  return sheets
    .filter(({ name, isHidden }) => (named.length > 0 ? named.includes(name) : !isHidden))
    .flatMap((sheet) => recordSheetOf(sheet) ?? []);
}

/**
 * Writes nothing. `records`: its sheets of records, at least one. Throws UnusableFileError for a
 * workbook without a filled row, InvalidInputError for rows that break a rule, InventedDataError for a
 * store with demonstration data, and the store's errors. O(cells + records that rows name).
 */
export async function prepareWorkbook(
  store: GraphStore,
  sheets: readonly WorkbookSheet[],
  records: readonly RecordSheet[],
  { fileName, bytes, datedOn, decimal, author, now, planned }: WorkbookRequest,
): Promise<PreparedWorkbook> {
  const remarks = new SheetRemarks();
  const decimals = decimalFormOf(records, decimal);
  const rows = records.flatMap((sheet) => readRows(sheet, decimals, remarks));
  if (rows.length === 0) {
    throw unusable('workbookEmpty', { sheets: records.map(({ sheet }) => sheet.name).join(', ') });
  }
  const plan = await planWorkbook(
    store,
    rows,
    {
      title: fileName,
      digest: createHash('sha256').update(bytes).digest('hex'),
      datedOn,
      importedOn: planned?.on ?? formatDay(dayInHelsinki(now)),
      changeSet: planned?.changeSet,
      author,
      message: `${fileName}: ${rows.length}`,
      recordedAt: now.toISOString(),
      kinds: new Set(records.map(({ kind }) => kind)),
    },
    remarks,
  );
  const read = new Set(records.map(({ sheet }) => sheet));
  const others = sheets.filter((sheet) => !read.has(sheet) && !isPageOfTheTemplate(sheet));
  return {
    fileName,
    rows: rows.length,
    decimals,
    sheets: records,
    hidden: others.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    unknown: others.filter(({ isHidden }) => !isHidden).map(({ name }) => name),
    remarks,
    plan,
  };
}
