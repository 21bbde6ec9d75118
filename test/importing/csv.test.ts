import { readCsv, type ToldForm } from '../../src/importing/csv.js';
import { namesAList } from '../../src/importing/headings.js';
import { UnusableFileError } from '../../src/importing/unusableFileError.js';

/** Reads bytes in chunks of a given size, to see that nothing hangs on where a chunk ends. */
async function read(file: string | Uint8Array, chunkSize = 7, told: ToldForm = {}) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return readTable(chunksOf(bytes, chunkSize), told);
}

function* chunksOf(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

async function readTable(chunks: Iterable<Uint8Array>, told: ToldForm = {}) {
  const table: { headings: readonly string[]; rows: [number, ...string[]][] } = {
    headings: [],
    rows: [],
  };
  const { rows: rowCount, ...form } = await readCsv(
    chunks,
    {
      recognises: (cells) => namesAList(cells, []),
      headings: (cells) => (table.headings = cells),
      row: (number, cells) => table.rows.push([number, ...cells]),
    },
    told,
  );
  return { ...table, form, rowCount };
}

async function faultOf(file: string | Uint8Array, chunkSize?: number, told?: ToldForm) {
  return fault(read(file, chunkSize, told));
}

async function fault(reading: Promise<unknown>) {
  try {
    await reading;
  } catch (error) {
    if (error instanceof UnusableFileError) return [error.fault, error.facts];
    throw error;
  }
  return undefined;
}

describe('a table of comma-separated values', () => {
  test.each([
    ['comma', 'järjestö,verkosto\nKaarna ry,Foorumi\n', 'comma'],
    ['semicolon', 'järjestö;verkosto\nKaarna ry;Foorumi\n', 'semicolon'],
    ['tab', 'järjestö\tverkosto\nKaarna ry\tFoorumi\n', 'tab'],
    ['Windows line ends', 'järjestö;verkosto\r\nKaarna ry;Foorumi\r\n', 'semicolon'],
    ['a byte order mark', '\uFEFFjärjestö;verkosto\nKaarna ry;Foorumi\n', 'semicolon'],
    ['Macintosh line ends', 'järjestö;verkosto\rKaarna ry;Foorumi\r', 'semicolon'],
    ['mixed line ends', 'järjestö;verkosto\r\nKaarna ry;Foorumi\n', 'semicolon'],
    ['no line end at the end', 'järjestö;verkosto\nKaarna ry;Foorumi', 'semicolon'],
  ])('with %s', async (_name, file, delimiter) => {
    expect(await read(file)).toEqual({
      headings: ['järjestö', 'verkosto'],
      rows: [[2, 'Kaarna ry', 'Foorumi']],
      form: { encoding: 'utf-8', isGuess: false, delimiter, headingRow: 1, rowsAbove: 0 },
      rowCount: 1,
    });
  });

  test('a delimiter in quotes does not count', async () => {
    expect(await read('"a,b,c,d";e\n1;2\n')).toMatchObject({
      form: { delimiter: 'semicolon' },
      headings: ['a,b,c,d', 'e'],
    });
  });

  test('values that look like formulas are values', async () => {
    const cells = ['=1+1', '+358401234567', '@x', '-5', "'007", '0012', '1,5'];
    expect((await read(`a;b;c;d;e;f;g\n${cells.join(';')}\n`)).rows).toEqual([[2, ...cells]]);
  });

  test('rows are numbered as a spreadsheet shows them', async () => {
    const { rows } = await read('a,b\n1,"two\nlines"\n\n,\n4,5\n');
    expect(rows).toEqual([
      [2, '1', 'two\nlines'],
      [5, '4', '5'],
    ]);
  });
});

describe('headings and delimiter', () => {
  test('stand below a title, which is left out and told', async () => {
    const { headings, rows, form } = await read(
      'Foorumin jäsenet, tila 1.1.2026\n\njärjestö;verkosto\nKaarna ry;Foorumi\n',
    );
    expect(headings).toEqual(['järjestö', 'verkosto']);
    expect(rows).toEqual([[4, 'Kaarna ry', 'Foorumi']]);
    expect(form).toMatchObject({ delimiter: 'semicolon', headingRow: 3, rowsAbove: 1 });
  });

  test('are looked for in twenty rows', async () => {
    const below = (rows: number) => `${'x\n'.repeat(rows)}järjestö;verkosto\nA;F\n`;
    expect((await read(below(19))).form.headingRow).toBe(20);
    expect((await read(below(20))).form.headingRow).toBe(1);
  });

  test('that nobody knows are the first row that says something', async () => {
    const { headings, form } = await read('\nmode1,mode2\na,b\n');
    expect(headings).toEqual(['mode1', 'mode2']);
    expect(form).toMatchObject({ delimiter: 'comma', headingRow: 2, rowsAbove: 0 });
  });

  test('may be told', async () => {
    expect(await read('a,b;c\n1,2;3\n', 7, { delimiter: 'semicolon' })).toMatchObject({
      headings: ['a,b', 'c'],
      rows: [[2, '1,2', '3']],
    });
  });
});

describe('a file beyond all measure costs no more than it takes to see that', () => {
  /** Gives chunks for ever, and counts them. */
  function endless(start: string, again: string) {
    const given = { chunks: 0 };
    const chunk = new TextEncoder().encode(again.repeat(65_536 / again.length));
    function* chunks() {
      yield new TextEncoder().encode(start);
      for (; ; given.chunks++) yield chunk;
    }
    return { given, chunks: chunks() };
  }

  test.each([
    ['a cell', 'järjestö;verkosto\nA;', 'x', 'rowTooLong', { row: 2, value: 2, most: 128_000 }],
    ['a cell in quotes', 'a;b\n1;"', 'x;\n\n', 'rowTooLong', { row: 2, value: 2, most: 128_000 }],
    ['headings', '', 'h;', 'tooManyColumns', { row: 1, most: 1_000 }],
    ['a row', 'järjestö;verkosto\n', ';', 'tooManyColumns', { row: 2, most: 1_000 }],
  ])('%s', async (_name, start, again, code, facts) => {
    const { given, chunks } = endless(start, again);
    expect(await fault(readTable(chunks))).toEqual([code, facts]);
    expect(given.chunks).toBeLessThan(20);
  });

  test('a thousand and one columns', async () => {
    const row = `${'h;'.repeat(1_000)}h\n`;
    expect(await faultOf(row, 4_096)).toEqual(['tooManyColumns', { row: 1, most: 1_000 }]);
  });

  test('rows', async () => {
    const { chunks } = endless('x\n', '\n');
    expect(await fault(readTable(chunks))).toEqual(['tooManyRows', { most: 1_048_576 }]);
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
    expect(await faultOf(Uint8Array.of(0x61, 0x2c, 0x62, 0x0a, 0, 0))).toEqual([
      'notText',
      { row: 2 },
    ]);
  });

  test('has a quote that is never closed, told by the row on which it opened', async () => {
    expect(await faultOf('a,b\n1,2\n3,"four\n5,6\n7,8\n')).toEqual(['quoteNotClosed', { row: 3 }]);
    expect(await faultOf('a,b\n1,2\n3,"four\n5,"six"\n7,8\n')).toEqual([
      'textAfterQuote',
      { row: 3 },
    ]);
    const long = `a,b\n1,"two\n${'3,4\n'.repeat(50_000)}`;
    expect(await faultOf(long, 65_536)).toEqual([
      'rowTooLong',
      { row: 2, value: 2, most: 128_000 },
    ]);
  });

  test('has a quote in the middle of a value', async () => {
    expect(await faultOf('a,b\n1,Kerho "Kaarna" ry\n')).toEqual(['quoteInside', { row: 2 }]);
  });
});
