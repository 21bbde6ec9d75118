import { type CsvForm, readCsv } from '../../src/importing/csv.js';
import { UnusableFileError } from '../../src/importing/unusableFileError.js';

/** Reads bytes in chunks of a given size, to see that nothing hangs on where a chunk ends. */
async function read(file: string | Uint8Array, chunkSize = 7) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += chunkSize) {
    chunks.push(bytes.subarray(start, start + chunkSize));
  }
  const table: { headings: readonly string[]; rows: [number, ...string[]][] } = {
    headings: [],
    rows: [],
  };
  const form: CsvForm = await readCsv(chunks, {
    headings: (cells) => (table.headings = cells),
    row: (number, cells) => table.rows.push([number, ...cells]),
  });
  return { ...table, delimiter: form.delimiter, rowCount: form.rows };
}

async function faultOf(file: string | Uint8Array, chunkSize?: number) {
  try {
    await read(file, chunkSize);
  } catch (error) {
    if (error instanceof UnusableFileError) return [error.fault, error.facts];
    throw error;
  }
  return undefined;
}

describe('a table of comma-separated values', () => {
  test.each([
    ['comma', 'järjestö,verkosto\nKaarna ry,Foorumi\n', ','],
    ['semicolon', 'järjestö;verkosto\nKaarna ry;Foorumi\n', ';'],
    ['tab', 'järjestö\tverkosto\nKaarna ry\tFoorumi\n', '\t'],
    ['Windows line ends', 'järjestö;verkosto\r\nKaarna ry;Foorumi\r\n', ';'],
    ['a byte order mark', '\uFEFFjärjestö;verkosto\nKaarna ry;Foorumi\n', ';'],
    ['no line end at the end', 'järjestö;verkosto\nKaarna ry;Foorumi', ';'],
  ])('with %s', async (_name, file, delimiter) => {
    expect(await read(file)).toEqual({
      headings: ['järjestö', 'verkosto'],
      rows: [[2, 'Kaarna ry', 'Foorumi']],
      delimiter,
      rowCount: 1,
    });
  });

  test('a delimiter in quotes does not count', async () => {
    expect(await read('"a,b,c,d";e\n1;2\n')).toMatchObject({
      delimiter: ';',
      headings: ['a,b,c,d', 'e'],
    });
  });

  test('rows are numbered as a spreadsheet shows them', async () => {
    const { rows } = await read('a,b\n1,"two\nlines"\n\n,\n4,5\n');
    expect(rows).toEqual([
      [2, '1', 'two\nlines'],
      [5, '4', '5'],
    ]);
  });
});

describe('a file that is no such table', () => {
  test('is empty', async () => {
    expect(await faultOf('')).toEqual(['empty', {}]);
    expect(await faultOf('\uFEFF')).toEqual(['empty', {}]);
    expect(await faultOf('\n\n  \n')).toEqual(['empty', {}]);
  });

  test('has headings only', async () => {
    expect(await faultOf('a;b\n;\n')).toEqual(['onlyHeadings', { headings: 'a, b' }]);
  });

  test('is a picture, a workbook, or bytes that no text has', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    expect(await faultOf(png)).toEqual(['picture', { format: 'PNG' }]);
    const workbook = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0);
    expect(await faultOf(workbook)).toEqual(['workbook', { format: 'XLSX' }]);
    expect(await faultOf(Uint8Array.of(0x61, 0x2c, 0x62, 0x0a, 0, 0))).toEqual(['notText', {}]);
  });

  test('is in another encoding, told with the row and what stands there', async () => {
    const latin1 = Buffer.from('a;b\n1;2\nSäätiö;x\n', 'latin1');
    expect(await faultOf(latin1, 100)).toEqual(['notUtf8', { row: 3, near: 'Säätiö;x' }]);
    expect((await faultOf(latin1, 1))?.[0]).toBe('notUtf8');
    expect(await faultOf(Buffer.from('\uFEFFa;b\n', 'utf16le'))).toEqual(['utf16', {}]);
    const cutShort = Buffer.from('a;b\n1;ä', 'utf8').subarray(0, -1);
    expect((await faultOf(cutShort))?.[0]).toBe('notUtf8');
  });

  test('has a quote that is never closed, told by the row on which it opened', async () => {
    expect(await faultOf('a,b\n1,2\n3,"four\n5,6\n7,8\n')).toEqual(['quoteNotClosed', { row: 3 }]);
    expect(await faultOf('a,b\n1,2\n3,"four\n5,"six"\n7,8\n')).toEqual([
      'textAfterQuote',
      { row: 3 },
    ]);
    const long = `a,b\n1,"two\n${'3,4\n'.repeat(50_000)}`;
    expect(await faultOf(long, 65_536)).toEqual(['rowTooLong', { row: 2 }]);
  });

  test('has a quote in the middle of a value', async () => {
    expect(await faultOf('a,b\n1,Kerho "Kaarna" ry\n')).toEqual(['quoteInside', { row: 2 }]);
  });
});
