/**
 * Reads comma-separated values, and their relatives with semicolon or tab, as headings and rows,
 * streaming. Rows are numbered as a spreadsheet shows them: an empty line is a row, and so is a value in
 * quotes that goes on over several lines.
 */
import { type Encoding, type FoundEncoding, TextDecoding } from './encoding.js';
import type { Cells } from './rows/cells.js';
import { CsvRows, firstRows, LONGEST_ROW } from './rows/csvRows.js';
import { unusable } from './unusableFileError.js';

export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type DelimiterName = keyof typeof delimiters;

/** Takes in a table of any format: the headings once, then each row that is not empty. */
export interface TableReader {
  /** Whether these are headings that the reader can use. Called before `headings`. */
  recognises(cells: readonly string[]): boolean;
  headings(cells: readonly string[]): void;
  /** The cells are good until it returns. */
  row(number: number, cells: Cells): void;
}

/** How the person who brings a file in says that it is written; what is left out is found out. */
export interface ToldForm {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: DelimiterName | undefined;
}

/** How a file turned out to be written. */
export interface CsvForm extends FoundEncoding {
  readonly delimiter: DelimiterName;
  /** Rows below the headings that are not empty. */
  readonly rows: number;
  readonly headingRow: number;
  /** Rows above the headings that say something, such as a title; they are left out. */
  readonly rowsAbove: number;
}

/** As many as a spreadsheet has. */
const MOST_ROWS = 1_048_576;
/** Headings are looked for in so many rows. */
const ROWS_TO_HEADINGS = 20;

/**
 * Hands the table to the reader: its headings are the first of the first twenty rows that the reader
 * recognises, else the first row that says something. Throws UnusableFileError for bytes that are no
 * text, for an empty file, for one with headings only, for quotes that do not close, and beyond the
 * limits of rows, columns and the length of a row. O(bytes) time, memory bounded by a row.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: TableReader,
  told: ToldForm = {},
): Promise<CsvForm> {
  const decoding = new TextDecoding(told.encoding);
  const texts = decoding.text(bytes);
  const start = await readStart(texts);
  const { delimiter, headingRow: recognised } = findForm(start, reader, told.delimiter);
  let headings: readonly string[] | undefined;
  let headingRow = recognised ?? 0;
  let rowsAbove = 0;
  let rows = 0;
  const reading = new CsvRows(delimiters[delimiter], (cells, number) => {
    if (number > MOST_ROWS) throw unusable('tooManyRows', { most: MOST_ROWS });
    if (cells.areBlank) return;
    if (number < headingRow) {
      rowsAbove++;
    } else if (!headings) {
      headingRow = number;
      reader.headings((headings = [...cells]));
    } else {
      reader.row(number, cells);
      rows++;
    }
  });
  try {
    reading.write(start);
    for await (const text of texts) reading.write(text);
    reading.end();
  } finally {
    // What is refused is not read to its end.
    await texts.return();
  }
  if (!headings) throw unusable('empty', {});
  if (rows === 0) throw unusable('onlyHeadings', { headings: headings.join(', ') });
  return { ...decoding.found, delimiter, rows, headingRow, rowsAbove };
}

/** The file's beginning, in which the headings and the delimiter are found. */
async function readStart(texts: AsyncGenerator<string, void>): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  while (length < LONGEST_ROW) {
    const next = await texts.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return parts.join('');
}

/** The delimiter by which some row becomes headings that the reader recognises, and that row. */
function findForm(
  start: string,
  reader: TableReader,
  told: DelimiterName | undefined,
): { delimiter: DelimiterName; headingRow?: number } {
  for (const delimiter of told ? [told] : (['semicolon', 'tab', 'comma'] as const)) {
    const rows = firstRows(start.slice(0, LONGEST_ROW), delimiters[delimiter], ROWS_TO_HEADINGS);
    const index = rows.findIndex((cells) => reader.recognises(cells));
    if (index >= 0) return { delimiter, headingRow: index + 1 };
  }
  return { delimiter: told ?? mostUsedDelimiter(start.slice(0, LONGEST_ROW)) };
}

/**
 * The delimiter that the first line uses most. At a draw semicolon and tab come before comma, which
 * also stands in plain text.
 */
function mostUsedDelimiter(start: string): DelimiterName {
  const unquoted = start.replace(/"[^"]*("|$)/g, 'x');
  const line = /\S[^\r\n]*/.exec(unquoted)?.[0] ?? '';
  let best: DelimiterName = 'comma';
  let most = 0;
  for (const name of ['semicolon', 'tab', 'comma'] as const) {
    const count = line.split(delimiters[name]).length - 1;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}
