/**
 * Reads comma-separated values (RFC 4180, and its relatives with semicolon or tab) as headings and
 * rows, streaming. Rows are numbered as a spreadsheet shows them: an empty line is a row, and so is a
 * value in quotes that goes on over several lines.
 */
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, Parser } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { type Encoding, type FoundEncoding, TextDecoding } from './encoding.js';
import { unusable } from './unusableFileError.js';

export const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type DelimiterName = keyof typeof delimiters;

/** Takes in a table of any format: the headings once, then each row that is not empty. */
export interface TableReader {
  /** Whether these are headings that the reader can use. Called before `headings`. */
  recognises(cells: readonly string[]): boolean;
  headings(cells: readonly string[]): void;
  row(number: number, cells: readonly string[]): void;
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

/** Longer than any row of a list: one that goes on beyond it has a quote that nobody closed. */
const LONGEST_ROW = 128_000;
const MOST_COLUMNS = 1_000;
/** More than the longest row and all of its delimiters have in UTF-8. */
const MOST_BYTES_OF_A_ROW = 8 * LONGEST_ROW;
/** As many as a spreadsheet has. */
const MOST_ROWS = 1_048_576;
/** Headings are looked for in so many rows. */
const ROWS_TO_HEADINGS = 20;

/** Files that were pasted together mix their line ends. */
const PARSING = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  max_record_size: LONGEST_ROW,
} as const satisfies Options;

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
  let number = 0;
  let headings: readonly string[] | undefined;
  let headingRow = recognised ?? 0;
  let rowsAbove = 0;
  let rows = 0;
  const take = (cells: readonly string[]): void => {
    if (++number > MOST_ROWS) throw unusable('tooManyRows', { most: MOST_ROWS });
    if (cells.length > MOST_COLUMNS) throw tooManyColumns(number);
    if (cells.every((cell) => cell.trim() === '')) return;
    if (number < headingRow) {
      rowsAbove++;
    } else if (!headings) {
      headingRow = number;
      reader.headings((headings = cells));
    } else {
      reader.row(number, cells);
      rows++;
    }
  };
  const parser = new RowParser({ ...PARSING, delimiter: delimiters[delimiter] }, take);
  parser.resume();
  try {
    await pipeline(guarded(parser, start, texts), parser);
  } catch (error) {
    throw faultOf(error);
  }
  if (!headings) throw unusable('empty', {});
  if (rows === 0) throw unusable('onlyHeadings', { headings: headings.join(', ') });
  return { ...decoding.found, delimiter, rows, headingRow, rowsAbove };
}

/**
 * Gives each row while it is parsed: as a stream of objects, rows take many times as long, and csv-parse's
 * own `on_record` puts together for each what else it knows of it.
 */
class RowParser extends Parser {
  readonly #take: (cells: readonly string[]) => void;

  constructor(options: Options, take: (cells: readonly string[]) => void) {
    super(options);
    this.#take = take;
  }

  override push(row: readonly string[] | null): boolean {
    if (row === null) return super.push(null);
    // What is in its buffer the parser goes through to the end.
    if (this.destroyed) return false;
    try {
      this.#take(row);
    } catch (error) {
      this.destroy(error as Error);
    }
    return true;
  }
}

/**
 * The text for the parser, as long as rows come to their end. The parser itself counts the characters
 * of a row's values alone, and would gather empty ones without end.
 */
async function* guarded(parser: Parser, start: string, rest: AsyncIterable<string>) {
  let records = 0;
  let unfinished = 0;
  for await (const text of joined(start, rest)) {
    if (parser.info.records > records) [records, unfinished] = [parser.info.records, 0];
    else if (unfinished > MOST_BYTES_OF_A_ROW) throw tooManyColumns(records + 1);
    const bytes = Buffer.from(text);
    unfinished += bytes.length;
    if (bytes.length > 0) yield bytes;
  }
}

async function* joined(start: string, rest: AsyncIterable<string>) {
  yield start;
  yield* rest;
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
    const rows = firstRows(start.slice(0, LONGEST_ROW), delimiter);
    const index = rows.findIndex((cells) => reader.recognises(cells));
    if (index >= 0) return { delimiter, headingRow: index + 1 };
  }
  return { delimiter: told ?? mostUsedDelimiter(start.slice(0, LONGEST_ROW)) };
}

/** The rows up to the first that the parser does not take, or to where the text is cut. */
function firstRows(start: string, delimiter: DelimiterName): string[][] {
  const rows: string[][] = [];
  try {
    parseAtOnce(start, {
      ...PARSING,
      delimiter: delimiters[delimiter],
      to: ROWS_TO_HEADINGS,
      on_record: (cells: string[]) => {
        rows.push(cells);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
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

function tooManyColumns(row: number) {
  return unusable('tooManyColumns', { row, most: MOST_COLUMNS });
}

/** An error of the parser as a fault of the file; the row is the one that was begun and not finished. */
function faultOf(error: unknown): unknown {
  if (!isCsvError(error)) return error;
  const row = error.records + 1;
  switch (error.code as string) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return unusable('quoteNotClosed', { row });
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return unusable('textAfterQuote', { row });
    case 'INVALID_OPENING_QUOTE':
      return unusable('quoteInside', { row });
    case 'CSV_MAX_RECORD_SIZE':
      if (error.column > MOST_COLUMNS) return tooManyColumns(row);
      return unusable('rowTooLong', { row, value: error.column + 1, most: LONGEST_ROW });
    default:
      return error;
  }
}

function isCsvError(error: unknown): error is CsvError & { records: number; column: number } {
  return error instanceof CsvError && typeof (error as { records?: unknown }).records === 'number';
}
