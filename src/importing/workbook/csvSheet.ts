/** Reads a CSV file of a folder that was exported as a sheet of records: the sheet has the file's name. */
import { fromCsvCell } from '../../model/csvText.js';
import { readCsv } from '../csv.js';
import { UnusableFileError } from '../unusableFileError.js';
import { recordSheetOf } from './recordSheets.js';
import type { WorkbookSheet } from './xlsx.js';

/**
 * One without rows is an empty sheet. Throws UnusableFileError as `readCsv` does else. O(bytes) time and
 * memory.
 */
export async function readCsvSheet(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<WorkbookSheet> {
  let headings: readonly string[] = [];
  const found: { readonly number: number; readonly cells: readonly string[] }[] = [];
  const reader = {
    recognises: (cells: readonly string[]) =>
      recordSheetOf(sheetNamed(name, [cells.map(fromCsvCell)])) !== undefined,
    headings: (cells: readonly string[]) => void (headings = cells),
    row: (number: number, cells: readonly string[]) => void found.push({ number, cells }),
  };
  try {
    const { headingRow } = await readCsv(bytes, reader);
    found.push({ number: headingRow, cells: headings });
  } catch (error) {
    const isEmpty =
      error instanceof UnusableFileError && ['empty', 'onlyHeadings'].includes(error.fault);
    if (!isEmpty) throw error;
  }
  const last = found.reduce((most, { number }) => Math.max(most, number), 0);
  const rows: string[][] = Array.from({ length: last }, () => []);
  for (const { number, cells } of found) rows[number - 1] = cells.map(fromCsvCell);
  return sheetNamed(name, rows);
}

/** Everything in it is text: there are no formulas, days or numbers of a spreadsheet. */
function sheetNamed(name: string, rows: readonly (readonly string[])[]): WorkbookSheet {
  return { name, isHidden: false, rows, faults: new Map(), fractions: new Set(), merged: [] };
}
