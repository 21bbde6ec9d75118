/** Hands a sheet of a workbook to the reader of a list, as a CSV file would be. */
import { colToLetter } from 'hucre/xlsx';
import type { TableReader } from '../csv.js';
import { unusable } from '../unusableFileError.js';
import type { WorkbookSheet } from './xlsx.js';

/** How a sheet turned out to be. */
export interface SheetForm {
  readonly sheet: string;
  /** Rows below the headings that are not empty. */
  readonly rows: number;
  readonly headingRow: number;
  readonly rowsAbove: number;
}

/** Headings are looked for in so many rows. */
const ROWS_TO_HEADINGS = 20;

/** The row of headings that the reader recognises among the first twenty; -1 where there is none. */
export function findHeadings({ rows }: WorkbookSheet, reader: TableReader): number {
  return rows.slice(0, ROWS_TO_HEADINGS).findIndex((cells) => reader.recognises(cells));
}

/**
 * `bytes`, those of the workbook, are read to their end. Throws UnusableFileError for a sheet that is
 * empty, or that has a formula without a value. O(cells).
 */
export async function readSheetTable(
  sheet: WorkbookSheet,
  reader: TableReader,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<SheetForm> {
  for await (const _ of bytes);
  const { name, rows } = sheet;
  const recognised = findHeadings(sheet, reader);
  const headingRow = recognised >= 0 ? recognised : rows.findIndex((cells) => saysSomething(cells));
  const headings = rows[headingRow];
  if (!headings) throw unusable('sheetEmpty', { sheet: name });
  for (const place of sheet.faults.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (row < headingRow || column >= headings.length) continue;
    throw unusable('formulaFault', { sheet: name, cell: `${colToLetter(column)}${row + 1}` });
  }
  reader.headings(headings);
  let count = 0;
  for (let index = headingRow + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (!saysSomething(cells)) continue;
    count++;
    reader.row(index + 1, padded(cells, headings.length));
  }
  if (count === 0) throw unusable('onlyHeadings', { headings: headings.join(', ') });
  const rowsAbove = rows.slice(0, headingRow).filter(saysSomething).length;
  return { sheet: name, rows: count, headingRow: headingRow + 1, rowsAbove };
}

function saysSomething(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** A sheet's row ends at its last filled cell. */
function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length >= width
    ? cells
    : [...cells, ...Array<string>(width - cells.length).fill('')];
}
