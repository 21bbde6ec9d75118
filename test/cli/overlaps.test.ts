/** `tuhatverkko overlaps` as a person runs it: what it says, its exit code, and that it keeps nothing. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { run } from './commandLine.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overlaps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array, name = 'lista.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Networks and their members, one letter each, as a list. */
function listOf(networks: { readonly [name: string]: string }): string {
  const rows = Object.entries(networks).flatMap(([network, members]) =>
    [...members].map((member) => `Esimerkki ${member} ry;${network}\n`),
  );
  return `järjestö;verkosto\n${rows.join('')}`;
}

const list = listOf({ Foorumi: 'ABCD', Työryhmä: 'ABC', Neuvosto: 'CDEFGHI', Kerho: 'CDX' });

test('tells which networks overlap, by which rule, and what was read', async () => {
  const path = file(list);
  expect(await run('overlaps', path, '--at', '2026-01-15', '--min-shared', '2')).toEqual({
    code: 0,
    err: '',
    out: [
      'lista.csv: Read 17 rows: encoding UTF-8, delimited by semicolon.',
      'On 2026-01-15: 4 networks, 10 organisations, 17 places.',
      'Names are taken as they are written. The same name means the same, also where case, accents, spaces or punctuation differ.',
      'Pairs that share at least 2 members: 4.',
      '',
      'shared  Jaccard  relation            networks (members)',
      '     3     0.75  Duplicate           Foorumi (4) – Työryhmä (3)',
      '     2     0.40  Weakly overlapping  Foorumi (4) – Kerho (3)',
      '     2     0.25  Weakly overlapping  Neuvosto (7) – Kerho (3)',
      '     2     0.22  Weakly overlapping  Foorumi (4) – Neuvosto (7)',
      '',
      'Duplicate: At least 50% of the members are shared (Jaccard), and at least 3 are.',
      'Weakly overlapping: None of the other rules is met.',
      `Nothing was kept. The map and the other questions: tuhatverkko import ${path} --store sqlite:./data/own.db`,
      '',
    ].join('\n'),
  });
  expect(readdirSync(folder)).toEqual(['lista.csv']);
});

test('shows as many pairs as asked, and says how many there are', async () => {
  const { out } = await run('overlaps', file(list), '--min-shared', '2', '--first', '1');
  expect(out).toContain('at least 2 members: 4.\nThe 1 most alike:\n');
  expect(out.match(/–/g)).toHaveLength(1);
});

test('says so where no networks overlap', async () => {
  const path = file(listOf({ Foorumi: 'AB', Kerho: 'BC' }));
  expect((await run('overlaps', path)).out).toContain(
    'No two networks share as many members: at least 3. Try fewer: --min-shared 1.',
  );
  const apart = file(listOf({ Foorumi: 'A', Kerho: 'B' }));
  expect((await run('overlaps', apart, '--min-shared', '1')).out).toContain(
    'No two networks share a member on that day.',
  );
});

test('reads headings, forms and sheets as the import does', async () => {
  const rows = ['a|b|c', 'x|y|z'].map((row) => row.split('|'));
  const sheet = await writeXlsx({
    sheets: [
      { name: 'Muuta', rows },
      {
        name: 'Jäsenet',
        rows: list
          .trimEnd()
          .split('\n')
          .map((row) => row.split(';')),
      },
    ],
  });
  const { code, out } = await run('overlaps', file(sheet, 'jäsenet.xlsx'));
  expect([code, out]).toEqual([0, expect.stringContaining('Foorumi (4) – Työryhmä (3)')]);

  const mapped = file(Buffer.from(list.replace('järjestö;verkosto', 'mode1;mode2'), 'utf16le'));
  const told = ['--map', 'mode1=organisation', '--map', 'mode2=network', '--encoding', 'utf-16le'];
  expect((await run('overlaps', mapped, ...told)).out).toContain('Foorumi (4) – Työryhmä (3)');

  const crossTable = file('järjestö;Foorumi;Kerho\nA;x;x\nB;x;x\nC;pj;x\n');
  expect((await run('overlaps', crossTable)).out).toContain('Foorumi (3) – Kerho (3)');
});

test('what cannot be read is told with row, column, value and remedy', async () => {
  const path = file('järjestö;verkosto;alkaen\nA ry;F;31.2.2026\n;F;\n');
  expect(await run('overlaps', path)).toEqual({
    code: 2,
    out: '',
    err: [
      '  row 2, column "alkaen", value "31.2.2026": The calendar has no such day. Check day and month.',
      '  row 3, column "järjestö", value "": The member is missing. Write an organisation or a person.',
      'lista.csv: 2 problems. Nothing was written.',
      '',
    ].join('\n'),
  });
  expect(await run('overlaps', join(folder, 'puuttuu.csv'))).toMatchObject({ code: 2 });
});

test.each([
  [['--at', '2026-02-30'], '--at 2026-02-30: expected a day of the calendar'],
  [['--min-shared', '0'], '--min-shared 0: expected a whole number from 1 to 1000000.'],
  [['--first', 'kaikki'], '--first kaikki: expected a whole number from 1 to 100000.'],
  [['--map', 'x=y'], '--map: there is no field "y".'],
])('%j is told', async (options, sentence) => {
  const { code, err } = await run('overlaps', file(list), ...options);
  expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a workbook of records is told how to be brought in', async () => {
  const path = join(folder, 'pohja.xlsx');
  await run('template', path);
  const { code, err } = await run('overlaps', path);
  expect([code, err]).toEqual([
    2,
    expect.stringContaining(`Import it: tuhatverkko import ${path}`),
  ]);
});
