/**
 * Takes separated values apart into rows (RFC 4180, with any delimiter, line ends of any system, also
 * mixed, and rows that differ in length), in whatever pieces the text comes. Quotes are taken strictly:
 * one that stands in the middle of a value, or behind a value in quotes, is a fault of its row.
 */
import { unusable, UnusableFileError } from '../unusableFileError.js';
import { Cells } from './cells.js';

/** In characters: longer than any row of a list; one that goes on beyond it has a quote that nobody closed. */
export const LONGEST_ROW = 128_000;
const MOST_COLUMNS = 1_000;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const UNFINISHED = -1;

export class CsvRows {
  readonly #cells = new Cells(MOST_COLUMNS);
  /** By byte: 1 where it ends a plain value, or may not stand in one. */
  readonly #stops = new Uint8Array(256);
  /** Cells of the row at hand that have quotes in them, written twice. */
  readonly #doubled: number[] = [];
  /** The beginning of a row that has not come to its end. */
  #rest = Buffer.alloc(0);
  /** As a spreadsheet counts: a value in quotes may go on over several lines. */
  #row = 1;
  #isLast = false;

  /** `take` is given each row, whose cells are good until it returns, with its number from 1. */
  constructor(
    delimiter: string,
    private readonly take: (cells: Cells, row: number) => void,
  ) {
    for (const byte of [delimiter.charCodeAt(0), QUOTE, LINE_FEED, RETURN]) this.#stops[byte] = 1;
  }

  /**
   * Throws UnusableFileError: `textAfterQuote`, `quoteInside`, `rowTooLong`, `tooManyColumns`.
   * O(bytes) time; memory of a piece and a row.
   */
  write(text: string): void {
    // Bytes of our own, in which quotes that are written twice can be made one.
    const piece = Buffer.from(text);
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece;
    this.#cells.bytes = bytes;
    let begin = 0;
    while (begin < bytes.length) {
      const end = this.#readRow(bytes, begin);
      if (end === UNFINISHED) break;
      this.#finishRow(bytes, begin);
      begin = end;
    }
    this.#rest = bytes.subarray(begin);
    if (this.#rest.length > LONGEST_ROW) this.#checkLength(bytes, begin, bytes.length);
  }

  /** The text has ended. Throws as `write` does, and `quoteNotClosed`. */
  end(): void {
    this.#isLast = true;
    this.write('');
  }

  /** Finds the cells of the row that begins there; where the next one begins. */
  #readRow(bytes: Buffer, begin: number): number {
    const cells = this.#cells;
    const { starts, ends } = cells;
    const stops = this.#stops;
    const { length } = bytes;
    let at = begin;
    cells.length = 0;
    if (this.#doubled.length > 0) this.#doubled.length = 0;
    for (;;) {
      if (cells.length === MOST_COLUMNS) {
        throw unusable('tooManyColumns', { row: this.#row, most: MOST_COLUMNS });
      }
      if (bytes[at] === QUOTE) {
        const close = this.#closingQuote(bytes, at);
        if (close === UNFINISHED) return UNFINISHED;
        starts[cells.length] = at + 1;
        ends[cells.length++] = close;
        at = close + 1;
        if (at < length && (stops[bytes[at]!] === 0 || bytes[at] === QUOTE)) {
          throw unusable('textAfterQuote', { row: this.#row });
        }
      } else {
        const start = at;
        while (at < length && stops[bytes[at]!] === 0) at++;
        if (at === length && !this.#isLast) return UNFINISHED;
        if (bytes[at] === QUOTE) throw unusable('quoteInside', { row: this.#row });
        starts[cells.length] = start;
        ends[cells.length++] = at;
      }
      if (at === length) return length;
      const byte = bytes[at++]!;
      if (byte === LINE_FEED) return at;
      if (byte !== RETURN) continue;
      if (at === length && !this.#isLast) return UNFINISHED;
      return bytes[at] === LINE_FEED ? at + 1 : at;
    }
  }

  /** The quote that closes the value whose opening quote stands there; two together are one within it. */
  #closingQuote(bytes: Buffer, open: number): number {
    let close = bytes.indexOf(QUOTE, open + 1);
    while (close >= 0 && bytes[close + 1] === QUOTE) {
      if (this.#doubled.at(-1) !== this.#cells.length) this.#doubled.push(this.#cells.length);
      close = bytes.indexOf(QUOTE, close + 2);
    }
    if (close >= 0 && (close + 1 < bytes.length || this.#isLast)) return close;
    if (this.#isLast) throw unusable('quoteNotClosed', { row: this.#row });
    return UNFINISHED;
  }

  #finishRow(bytes: Buffer, begin: number): void {
    const cells = this.#cells;
    const end = cells.ends[cells.length - 1]!;
    if (end - begin > LONGEST_ROW) this.#checkLength(bytes, begin, end);
    for (const index of this.#doubled) {
      const start = cells.starts[index]!;
      const value = cells.text(index).replaceAll('""', '"');
      cells.ends[index] = start + bytes.write(value, start);
    }
    this.take(cells, this.#row++);
  }

  /** Counts characters, of which some have several bytes. Names the value with which it is too much. */
  #checkLength(bytes: Buffer, begin: number, end: number): void {
    const lengthUntil = (place: number) => bytes.toString('utf8', begin, place).length;
    if (lengthUntil(end) <= LONGEST_ROW) return;
    const { length, ends } = this.#cells;
    const within = ends.subarray(0, length).findIndex((place) => lengthUntil(place) > LONGEST_ROW);
    const value = within < 0 ? length + 1 : within + 1;
    throw unusable('rowTooLong', { row: this.#row, value, most: LONGEST_ROW });
  }
}

/** The first rows of a text, up to the first that cannot be read. */
export function firstRows(text: string, delimiter: string, most: number): string[][] {
  const rows: string[][] = [];
  const reading = new CsvRows(delimiter, (cells) => {
    if (rows.length < most) rows.push([...cells]);
  });
  try {
    reading.write(text);
    reading.end();
  } catch (error) {
    if (!(error instanceof UnusableFileError)) throw error;
  }
  return rows;
}
