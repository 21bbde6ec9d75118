/**
 * Which sheets of a workbook hold records, by their names and headings in Finnish, Swedish or English,
 * and what each of their rows says.
 */
import type { SheetRemarks, SheetRow } from '../../changes/workbook/sheetRow.js';
import type { Status } from '../../model/codes.js';
import type { PropertyValue } from '../../model/declaration.js';
import type { RecordKind } from '../../model/kinds.js';
import { locales } from '../../model/languages.js';
import { sheetColumns, sheetKinds, type SheetColumn } from '../../model/sheetColumns.js';
import { columnLetters } from '../../model/statements/locator.js';
import { columnHeading, sheetName } from '../../texts/importing/sheetWords.js';
import { text } from '../../texts/texts.js';
import { comparableWord } from '../codeWords.js';
import { oneLine } from '../headings.js';
import { unusable } from '../unusableFileError.js';
import {
  type CellReading,
  declaredOr,
  readAttestedOn,
  readField,
  readSources,
  readValidFrom,
  readValidTo,
  saysNone,
} from './cells.js';
import { type DecimalForm, type DecimalMark, findDecimalForm, readNumber } from './decimals.js';
import type { WorkbookSheet } from './xlsx.js';

/** A sheet of records: its headings, and where which column is. */
export interface RecordSheet {
  readonly kind: RecordKind;
  readonly sheet: WorkbookSheet;
  /** Index of the row of headings. */
  readonly headingRow: number;
  readonly columns: readonly { readonly column: SheetColumn; readonly index: number }[];
  /** Headings as the sheet writes them, by the key of the column. */
  readonly headings: ReadonlyMap<string, string>;
  readonly leftOut: readonly string[];
}

const LONGEST_VALUE = 10_000;
/** Headings are looked for in so many rows, below a title or a remark. */
const ROWS_TO_HEADINGS = 5;

const kindOfName = new Map(
  sheetKinds.flatMap((kind) =>
    locales.map((locale) => [comparableWord(sheetName(locale, kind)), kind] as const),
  ),
);
const pagesOfTheTemplate = new Set(
  locales.flatMap((locale) => [
    comparableWord(text(locale, 'workbook:instructionsSheet')),
    comparableWord(text(locale, 'workbook:codesSheet')),
  ]),
);
const columnsByHeading = new Map(sheetKinds.map((kind) => [kind, headingsOf(kind)]));

function headingsOf(kind: RecordKind): ReadonlyMap<string, SheetColumn> {
  return new Map(
    sheetColumns(kind).flatMap((column) =>
      [column.key, ...locales.map((locale) => columnHeading(locale, kind, column))].map(
        (heading) => [comparableWord(heading), column] as const,
      ),
    ),
  );
}

/** Whether it is one of the template's pages that hold no records. */
export function isPageOfTheTemplate({ name }: WorkbookSheet): boolean {
  return pagesOfTheTemplate.has(comparableWord(name));
}

/**
 * The sheet as one of records: it has the name of a kind, and a heading for ids, which no other list
 * has. Undefined when it is none. Throws UnusableFileError when two columns say the same.
 */
export function recordSheetOf(sheet: WorkbookSheet): RecordSheet | undefined {
  const kind = kindOfName.get(comparableWord(sheet.name));
  const known = kind && columnsByHeading.get(kind);
  if (!kind || !known) return undefined;
  const headingRow = sheet.rows
    .slice(0, ROWS_TO_HEADINGS)
    .findIndex((row) => row.some((cell) => known.get(comparableWord(cell))?.key === 'id'));
  if (headingRow < 0) return undefined;
  const columns: { column: SheetColumn; index: number }[] = [];
  const headings = new Map<string, string>();
  const leftOut: string[] = [];
  (sheet.rows[headingRow] ?? []).forEach((cell, index) => {
    const heading = oneLine(cell);
    if (heading === '') return;
    const column = known.get(comparableWord(heading));
    if (!column) {
      leftOut.push(heading);
      return;
    }
    const first = headings.get(column.key);
    if (first !== undefined) {
      throw unusable('sameColumn', { sheet: sheet.name, first, second: heading });
    }
    headings.set(column.key, heading);
    columns.push({ column, index });
  });
  return { kind, sheet, headingRow, columns, headings, leftOut };
}

/** How the numbers of sheets are written that stand there as text. O(cells). */
export function decimalFormOf(
  sheets: readonly RecordSheet[],
  told: DecimalMark | undefined,
): DecimalForm {
  return findDecimalForm(numbersAsText(sheets), told);
}

function* numbersAsText(sheets: readonly RecordSheet[]): Generator<string> {
  for (const { sheet, headingRow, columns } of sheets) {
    for (const { column, index } of columns) {
      if (column.form !== 'number') continue;
      for (let row = headingRow + 1; row < sheet.rows.length; row++) {
        const cell = (sheet.rows[row]?.[index] ?? '').trim();
        if (cell !== '' && !sheet.fractions.has(`${row},${index}`)) yield cell;
      }
    }
  }
}

/** The rows of a sheet that say something; what is wrong with a cell is added to the remarks. */
export function readRows(
  records: RecordSheet,
  decimals: DecimalForm,
  remarks: SheetRemarks,
): SheetRow[] {
  const { sheet, headingRow } = records;
  const rows: SheetRow[] = [];
  for (let index = headingRow + 1; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const isSaid = ({ index: at }: { index: number }) =>
      (cells[at] ?? '').trim() !== '' || sheet.faults.has(`${index},${at}`);
    const said = records.columns.filter(isSaid);
    if (said.length > 0) {
      rows.push(readRow(records, index, cells, said, decimals, remarks));
    }
  }
  return rows;
}

function readRow(
  { kind, sheet }: RecordSheet,
  index: number,
  cells: readonly string[],
  said: RecordSheet['columns'],
  decimals: DecimalForm,
  remarks: SheetRemarks,
): SheetRow {
  const at = { kind, sheet: sheet.name, row: index + 1 };
  const before = remarks.problemCount;
  const draft = new RowDraft();
  for (const { column, index: cellIndex } of said) {
    const cell = (cells[cellIndex] ?? '').trim();
    const fault = sheet.faults.get(`${index},${cellIndex}`);
    if (fault) {
      remarks.problem(fault, at, column.key, cell);
    } else if (cell.length > LONGEST_VALUE) {
      const facts = { length: cell.length, most: LONGEST_VALUE };
      remarks.problem('valueTooLong', at, column.key, cell, facts);
    } else {
      const isNumber = column.form === 'number' && !saysNone(cell);
      const form = sheet.fractions.has(`${index},${cellIndex}`) ? NUMBERS : decimals;
      const number = isNumber ? readNumber(cell, form) : undefined;
      if (number && 'value' in number && number.isUncertain) {
        remarks.note('numberUncertain', at, column.key, cell, { read: number.value });
      }
      const wrong = draft.take(column, cellIndex, cell, number);
      if (wrong) remarks.problem(wrong.problem, at, column.key, cell, wrong.facts);
    }
  }
  return { ...at, ...draft.row(), isFlawed: remarks.problemCount > before };
}

/** Numbers of the spreadsheet itself. */
const NUMBERS: DecimalForm = { mark: 'point', isTold: true };

/** A row as it comes together, cell by cell. */
class RowDraft {
  readonly #properties: { [name: string]: PropertyValue } = {};
  readonly #cleared: string[] = [];
  readonly #columns = new Map<string, string>();
  readonly #references: { [key: string]: string } = {};
  readonly #validity: { from?: string; to?: string; attestedOn?: string | null } = {};
  readonly #rest: {
    id?: string;
    version?: number;
    status?: Status;
    sources?: SheetRow['sources'];
  } = {};

  /** Takes what the cell says; gives back what is wrong with it. */
  take(
    column: SheetColumn,
    index: number,
    cell: string,
    number?: CellReading,
  ): { problem: string; facts: object } | undefined {
    const { key } = column;
    this.#columns.set(key, columnLetters(index));
    if (column.declared && saysNone(cell)) {
      this.#cleared.push(key);
      return undefined;
    }
    switch (column.form) {
      case 'id':
        this.#rest.id = cell;
        return undefined;
      case 'reference':
        this.#references[key] = cell;
        return undefined;
      case 'version':
        if (!/^\d{1,15}$/.test(cell)) return { problem: 'versionForm', facts: {} };
        this.#rest.version = Number(cell);
        return undefined;
      case 'validFrom':
        return wrongOr(readValidFrom(cell), (value) => (this.#validity.from = value));
      case 'validTo':
        return wrongOr(readValidTo(cell), (value) => (this.#validity.to = value));
      case 'attestedOn':
        return wrongOr(readAttestedOn(cell), (value) => (this.#validity.attestedOn = value));
      case 'sources':
        return wrongOr(readSources(cell), (value) => (this.#rest.sources = value));
      default:
        return wrongOr(number ? declaredOr(column, number) : readField(column, cell), (value) => {
          if (key === 'status') this.#rest.status = value as Status;
          else this.#properties[key] = value;
        });
    }
  }

  row(): Omit<SheetRow, 'kind' | 'sheet' | 'row' | 'isFlawed'> {
    return {
      properties: this.#properties,
      cleared: this.#cleared,
      columns: this.#columns,
      references: this.#references,
      validity: this.#validity,
      ...this.#rest,
    };
  }
}

function wrongOr<T>(reading: CellReading<T>, take: (value: T) => void) {
  if ('problem' in reading) return reading;
  take(reading.value);
  return undefined;
}
