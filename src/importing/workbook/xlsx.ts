/**
 * Reads an XLSX workbook (ECMA-376) as sheets of text: days as ISO 8601 whether they are counted from
 * 1900 or 1904, formulas by their saved value, the value of merged cells in each of them.
 */
import { EncryptedFileError, HucreError } from 'hucre';
import { type CellValue, colToLetter, type MergeRange, readXlsx, type Sheet } from 'hucre/xlsx';
import { unusable } from '../unusableFileError.js';
import { guardInflation } from './zipGuard.js';

/** What is wrong with a cell whatever it is to hold. */
export type CellFault = 'formulaError' | 'formulaWithoutValue';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** From the sheet's first row on; rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  /** By row and column from 0: "3,2". */
  readonly faults: ReadonlyMap<string, CellFault>;
  /** Places, as those of faults, of numbers with decimals that are numbers and not text. */
  readonly fractions: ReadonlySet<string>;
  /** Merged areas whose value was read into each of their cells: "A2:A4". */
  readonly merged: readonly string[];
}

const MOST_COLUMNS = 1_000;
const MOST_CELLS = 5_000_000;

/** Whether a file begins as an archive, which no text does. */
export function isWorkbook(start: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => start[index] === byte);
}

/**
 * Throws UnusableFileError for a workbook that is broken, locked by a password, or beyond the limits of
 * bytes, columns and cells. O(cells) time and memory, both bounded by the limits.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  guardInflation(bytes);
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.map(readSheet);
  } catch (error) {
    if (error instanceof EncryptedFileError) throw unusable('workbookLocked', {});
    if (error instanceof HucreError) throw unusable('workbookBroken', {});
    throw error;
  }
}

function readSheet({ name, rows, cells, merges = [], hidden, veryHidden }: Sheet): WorkbookSheet {
  const width = rows.reduce((widest, row) => Math.max(widest, lengthOf(row)), 0);
  if (width > MOST_COLUMNS) {
    const row = rows.findIndex((cellsOfRow) => lengthOf(cellsOfRow) === width) + 1;
    throw unusable('sheetTooWide', { sheet: name, row, most: MOST_COLUMNS });
  }
  if (rows.length * width > MOST_CELLS) throw unusable('sheetTooLarge', { sheet: name });
  const texts = rows.map((row) => row.slice(0, lengthOf(row)).map(textOf));
  const fractions = new Set<string>();
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (typeof value === 'number' && !Number.isInteger(value)) fractions.add(`${at},${column}`);
    }),
  );
  const faults = new Map<string, CellFault>();
  for (const [place, { type, value }] of cells ?? []) {
    if (type === 'formula' && value === null) faults.set(place, 'formulaWithoutValue');
    else if (type === 'error' || (type === 'formula' && isErrorValue(value))) {
      faults.set(place, 'formulaError');
    }
  }
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: texts,
    faults,
    fractions,
    merged: spread(name, texts, merges, width),
  };
}

function lengthOf(row: readonly CellValue[]): number {
  return row.findLastIndex((value) => value !== null && value !== '') + 1;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  // Fifteen digits are what a spreadsheet shows and keeps of a number.
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value);
}

function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === 'string' && /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value)
  );
}

/** Writes the value of each merged area into its cells, as far as the sheet reaches. */
function spread(
  sheet: string,
  rows: string[][],
  merges: readonly MergeRange[],
  width: number,
): string[] {
  const told: string[] = [];
  let written = 0;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? '';
    if (value === '') continue;
    const [lastRow, lastColumn] = [Math.min(endRow, rows.length - 1), Math.min(endCol, width - 1)];
    written += (lastRow - startRow + 1) * (lastColumn - startCol + 1);
    if (written > MOST_CELLS) throw unusable('sheetTooLarge', { sheet });
    for (let row = startRow; row <= lastRow; row++) {
      const cells = (rows[row] ??= []);
      while (cells.length <= lastColumn) cells.push('');
      cells.fill(value, startCol, lastColumn + 1);
    }
    told.push(`${colToLetter(startCol)}${startRow + 1}:${colToLetter(endCol)}${endRow + 1}`);
  }
  return told;
}
