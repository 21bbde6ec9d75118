/**
 * Writes a workbook: a page of instructions, a sheet for each kind with headings and lists to choose
 * from, and the code lists. Every cell is text, so that nothing in it is taken for a formula, a number
 * or a day (OWASP, "CSV Injection").
 */
import { type Cell, type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { CodeList } from '../model/codes.js';
import type { RecordKind } from '../model/kinds.js';
import type { Locale } from '../model/languages.js';
import { sheetColumns, sheetKinds, type SheetColumn } from '../model/sheetColumns.js';
import { codeWord, columnHeading, sheetName } from '../texts/importing/sheetWords.js';
import { text, type TextKey } from '../texts/texts.js';

/** As many as a sheet of a workbook has, but for its headings. */
export const MOST_ROWS = 1_048_575;
/** Rows below those that are filled to which lists and the form of text reach. */
const EMPTY_ROWS = 300;
const FONT = { name: 'Calibri', size: 11 };
/** Characters of a line on the page of instructions, and the height of one in points. */
const LINE = 85;
const LINE_HEIGHT = 15;
const TEXT: CellStyle = { numFmt: '@' };
const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4ECF4' } },
  numFmt: '@',
};
const REQUIRED: CellStyle = {
  ...HEADING,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7DFA5' } },
};
const instructions = [
  ...['sheets', 'required', 'blank', 'none', 'lists', 'references', 'id', 'days', 'numbers'],
  ...['several', 'sources', 'version', 'managed', 'people', 'bringIn'],
];

/** The rows of a kind's sheet, below the headings: cells in the order of its columns. */
export type RowsOf = (kind: RecordKind) => readonly (readonly string[])[];

/** The bytes of a workbook in the language. O(cells) time and memory. */
export async function writeWorkbook(locale: Locale, rowsOf: RowsOf): Promise<Uint8Array> {
  const lists = new CodeSheet(locale);
  const kinds = sheetKinds.map((kind) => sheetOf(locale, kind, rowsOf(kind), lists));
  return writeXlsx({
    sheets: [instructionSheet(locale), ...kinds, lists.sheet()],
    properties: { title: text(locale, 'workbookInstructions:title') },
  });
}

function instructionSheet(locale: Locale): WriteSheet {
  const title = text(locale, 'workbookInstructions:title');
  const lines = instructions.map((key) => text(locale, `workbookInstructions:${key}` as TextKey));
  const command = 'npx tuhatverkko import FILE.xlsx --store sqlite:./data/own.db --dry-run';
  const rows = [title, '', ...lines, command].map((line) => [line]);
  return {
    name: text(locale, 'workbook:instructionsSheet'),
    columns: [{ width: 95, style: { alignment: { wrapText: true, vertical: 'top' } } }],
    rows,
    cells: new Map([['0,0', { value: title, style: { font: { ...FONT, bold: true, size: 16 } } }]]),
    // A line that is broken is not given more room by every spreadsheet.
    rowDefs: new Map(
      rows.map(([line = ''], row) => [
        row,
        { height: row === 0 ? 24 : LINE_HEIGHT * Math.max(1, Math.ceil(line.length / LINE)) },
      ]),
    ),
  };
}

function sheetOf(
  locale: Locale,
  kind: RecordKind,
  rows: readonly (readonly string[])[],
  lists: CodeSheet,
): WriteSheet {
  const all = sheetColumns(kind);
  // What the program keeps by itself nobody fills in: it is there where a record has it.
  const shown = all.flatMap(({ declared }, index) =>
    declared?.managed && rows.every((row) => (row[index] ?? '') === '') ? [] : index,
  );
  const columns = shown.map((index) => all[index]!);
  const cells = new Map<string, Partial<Cell>>();
  const headings = columns.map((column, index) => {
    const isMarked = column.required && (column.language ?? locale) === locale;
    const heading = `${columnHeading(locale, kind, column)}${isMarked ? ' *' : ''}`;
    cells.set(`0,${index}`, { value: heading, style: isMarked ? REQUIRED : HEADING });
    return heading;
  });
  const last = rows.length + EMPTY_ROWS;
  columns.forEach((column, index) => {
    if (!isNumberLike(column)) return;
    for (let row = rows.length + 1; row <= last; row++) {
      cells.set(`${row},${index}`, { value: null, style: TEXT });
    }
  });
  return {
    name: sheetName(locale, kind),
    columns: columns.map((column) => ({ width: widthOf(column), style: TEXT })),
    rows: [headings, ...rows.map((row) => shown.map((index) => plain(row[index] ?? '') || null))],
    cells,
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap((column, index) => {
      const letter = colToLetter(index);
      const list = listFor(locale, column, lists);
      if (list === undefined) return [];
      const range = `${letter}2:${letter}${last + 1}`;
      // A word in another language, a code and an id are good too.
      return [{ type: 'list' as const, formula1: list, range, allowBlank: true }];
    }),
  };
}

/** Text that a spreadsheet would read as a number: "005", "+358 40". */
function isNumberLike({ form, key }: SheetColumn): boolean {
  return form === 'text' && ['code', 'successorCode', 'phone', 'associationNumber'].includes(key);
}

function listFor(locale: Locale, column: SheetColumn, lists: CodeSheet): string | undefined {
  if (column.codes) return lists.rangeOf(column.codes);
  const [kind, other] = column.refersTo ?? [];
  if (kind === undefined || other !== undefined) return undefined;
  const names = sheetColumns(kind);
  const first = names.findIndex(({ required }) => required);
  const inLanguage = names.findIndex((one) => one.required && one.language === locale);
  const letter = colToLetter(inLanguage < 0 ? first : inLanguage);
  return `'${sheetName(locale, kind)}'!$${letter}$2:$${letter}$5000`;
}

function widthOf({ form, codes, language }: SheetColumn): number {
  if (form === 'reference' || form === 'textList') return 32;
  if (form === 'text') return language === 'fi' ? 36 : 20;
  return codes ? 22 : 16;
}

/** Text of the form `_x0041_` would be read back as the letter that it names (ECMA-376, ST_Xstring). */
function plain(cell: string): string {
  return cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The code lists, a column each, from which the other sheets choose. */
class CodeSheet {
  readonly #lists: { readonly name: string; readonly words: readonly string[] }[] = [];

  constructor(private readonly locale: Locale) {}

  rangeOf(list: CodeList): string {
    let index = this.#lists.findIndex(({ name }) => name === list.name);
    const words = Object.keys(list.codes).map((code) => codeWord(this.locale, list, code));
    if (index < 0) index = this.#lists.push({ name: list.name, words }) - 1;
    const letter = colToLetter(index);
    const sheet = text(this.locale, 'workbook:codesSheet');
    return `'${sheet}'!$${letter}$2:$${letter}$${words.length + 1}`;
  }

  sheet(): WriteSheet {
    const longest = Math.max(0, ...this.#lists.map(({ words }) => words.length));
    const rows = [this.#lists.map(({ name }) => name)];
    for (let row = 0; row < longest; row++) {
      rows.push(this.#lists.map(({ words }) => words[row] ?? ''));
    }
    return {
      name: text(this.locale, 'workbook:codesSheet'),
      columns: this.#lists.map(() => ({ width: 26, style: TEXT })),
      rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
      cells: new Map(
        this.#lists.map(({ name }, index) => [`0,${index}`, { value: name, style: HEADING }]),
      ),
    };
  }
}
