/** Rows of separated values, held against a parser that takes them in another way. */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvRows } from '../../../src/importing/rows/csvRows.js';
import { UnusableFileError } from '../../../src/importing/unusableFileError.js';

/** Each row with its number, until the text ends or is at fault. */
function rowsOf(pieces: readonly string[]): unknown[] {
  const rows: unknown[] = [];
  const reading = new CsvRows(';', (cells, number) => rows.push([number, ...cells]));
  try {
    for (const piece of pieces) reading.write(piece);
    reading.end();
  } catch (error) {
    if (!(error instanceof UnusableFileError)) throw error;
    rows.push([error.fault, error.facts]);
  }
  return rows;
}

const faults: { readonly [code: string]: string } = {
  CSV_QUOTE_NOT_CLOSED: 'quoteNotClosed',
  CSV_INVALID_CLOSING_QUOTE: 'textAfterQuote',
  INVALID_OPENING_QUOTE: 'quoteInside',
};

function rowsByParser(text: string): unknown[] {
  const rows: unknown[] = [];
  try {
    parse(text, {
      delimiter: ';',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[]) => {
        rows.push([rows.length + 1, ...cells]);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    rows.push([faults[error.code], { row: rows.length + 1 }]);
  }
  return rows;
}

const anyText = fc
  .array(
    fc.constantFrom(
      ...['a', 'ä', '€', '🙂', ' ', ';', ';', '"', '"', '""', '";', ';"', '\n', '\r', '\r\n'],
      ...['"a"', '"a;b"', '"a\nb"', '"a""b"', '"""ä"""'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('rows', () => {
  test('are those of another parser, or at fault in the same row', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(rowsOf([text])).toEqual(rowsByParser(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('do not hang on the pieces in which the text comes', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat({ max: 5 }), { minLength: 1 }), (text, lengths) => {
        const pieces: string[] = [];
        const letters = [...text];
        for (let turn = 0; letters.length > 0; turn++) {
          pieces.push(letters.splice(0, lengths[turn % lengths.length]! + (turn % 2)).join(''));
        }
        expect(rowsOf(pieces)).toEqual(rowsOf([text]));
      }),
      { numRuns: 1_000 },
    );
  });

  test('have quotes that are written twice as one', () => {
    expect(rowsOf(['"a""b";"""";""\n', '"""ä""";c'])).toEqual([
      [1, 'a"b', '"', ''],
      [2, '"ä"', 'c'],
    ]);
  });

  test('are measured in characters, not in bytes', () => {
    const most = 128_000;
    expect(rowsOf([`${'ä'.repeat(most)}\nb\n`])).toHaveLength(2);
    const tooLong = [['rowTooLong', { row: 1, value: 2, most }]];
    expect(rowsOf([`a;${'ä'.repeat(most)};c\n`])).toEqual(tooLong);
    expect(rowsOf([`a;${'ä'.repeat(most)}`])).toEqual(tooLong);
  });
});
