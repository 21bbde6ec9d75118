/**
 * Reads comma-separated values (RFC 4180, and its relatives with semicolon or tab) as headings and
 * rows, streaming. Rows are numbered as a spreadsheet shows them: the headings are row 1, an empty line
 * is a row, and so is a value in quotes that goes on over several lines.
 */
import { pipeline } from 'node:stream/promises';
import { CsvError, Parser } from 'csv-parse';
import { unusable } from './unusableFileError.js';
import { checkedUtf8 } from './utf8.js';

export type Delimiter = ',' | ';' | '\t';

/** Takes in a table of any format: the headings once, then each row that is not empty. */
export interface TableReader {
  headings(cells: readonly string[]): void;
  row(number: number, cells: readonly string[]): void;
}

export interface CsvForm {
  readonly delimiter: Delimiter;
  /** Rows below the headings that are not empty. */
  readonly rows: number;
}

/** Longer than any row of a list: one that goes on beyond it has a quote that nobody closed. */
const LONGEST_ROW = 128_000;

/**
 * Hands the table to the reader. Throws UnusableFileError for bytes that are no text in UTF-8, for an
 * empty file, for one with headings only, and for quotes that do not close.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reader: TableReader,
): Promise<CsvForm> {
  const chunks = checkedUtf8(bytes);
  const start = await readStart(chunks);
  const delimiter = findDelimiter(start);
  let number = 0;
  let headings: readonly string[] | undefined;
  let rows = 0;
  try {
    await pipeline(
      joined(start, chunks),
      new Parser({
        delimiter,
        bom: true,
        relax_column_count: true,
        max_record_size: LONGEST_ROW,
      }),
      async (records: AsyncIterable<string[]>) => {
        for await (const cells of records) {
          number++;
          if (cells.every((cell) => cell.trim() === '')) continue;
          if (!headings) reader.headings((headings = cells));
          else {
            reader.row(number, cells);
            rows++;
          }
        }
      },
    );
  } catch (error) {
    throw faultOf(error);
  }
  if (!headings) throw unusable('empty', {});
  if (rows === 0) throw unusable('onlyHeadings', { headings: headings.join(', ') });
  return { delimiter, rows };
}

async function* joined(start: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  yield start;
  yield* rest;
}

/** The file's beginning: as many chunks as it takes to see the whole line of headings. */
async function readStart(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let start = Buffer.alloc(0);
  while (start.length < LONGEST_ROW && headingLine(start) === undefined) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  return start;
}

/** The text of the first line that says something, without what stands in quotes. */
function headingLine(start: Buffer): string | undefined {
  const unquoted = start.toString('utf8').replace(/"[^"]*("|$)/g, 'x');
  return /^\s*(\S[^\r\n]*)[\r\n]/.exec(unquoted)?.[1];
}

/**
 * The delimiter that the headings use most. At a draw semicolon and tab come before comma, which also
 * stands in plain text.
 */
function findDelimiter(start: Uint8Array): Delimiter {
  const text = Buffer.concat([start, Buffer.from('\n')]);
  const line = headingLine(text) ?? '';
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of [';', '\t', ','] as const) {
    const count = line.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
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
      return unusable('rowTooLong', { row });
    default:
      return error;
  }
}

function isCsvError(error: unknown): error is CsvError & { records: number } {
  return error instanceof CsvError && typeof (error as { records?: unknown }).records === 'number';
}
