/** Workbooks and cross-tables as a person brings them in and gets them out: what is said, and what is then there. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { relationships } from '../importing/importing.js';
import { filled } from '../importing/workbooks.js';
import { run } from './commandLine.js';

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  store = `sqlite:${join(folder, 'own.db')}`;
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content?: string | Uint8Array) => {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
};

async function memberships(): Promise<string[]> {
  const opened = await openEmbeddedStore(store.slice('sqlite:'.length));
  try {
    return await relationships(opened, 'MEMBER_OF');
  } finally {
    await opened.close();
  }
}

test('the template has lists to choose from, marks what is required, and is refused while empty', async () => {
  const path = file('template.xlsx');
  expect((await run('template', path)).code).toBe(0);
  const { sheets } = await readXlsx(readFileSync(path));
  const organisations = sheets.find(({ name }) => name === 'Organisations');
  expect(organisations?.rows[0]?.slice(0, 4)).toEqual([
    'id',
    'name (fi)',
    'name (sv)',
    'name (en) *',
  ]);
  const kinds = organisations?.dataValidations?.find(({ formula1 }) => formula1?.includes('$A$'));
  expect(kinds).toMatchObject({ type: 'list', formula1: "'Codes'!$A$2:$A$15" });
  const codes = sheets.find(({ name }) => name === 'Codes')?.rows.map(([first]) => first);
  expect(codes?.slice(0, 3)).toEqual(['OrganisationKind', 'association', 'foundation']);
  const members = sheets.find(({ name }) => name === 'Memberships');
  expect(members?.dataValidations?.map(({ formula1 }) => formula1)).toContain(
    "'Networks'!$D$2:$D$5000",
  );

  const { code, err } = await run('import', path, '--store', store);
  expect([code, err]).toEqual([2, expect.stringContaining('have only headings and no rows')]);
  const again = await run('template', path);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('is not written over')]);
});

test('a filled template comes in, tells what it did, and goes out again', async () => {
  const bytes = await filled('sv', {
    Organisation: [{ name_sv: 'Exempelföreningen', kind: 'förening' }],
    Network: [{ name_sv: 'Exempelforumet' }],
    MEMBER_OF: [{ from: 'Exempelföreningen', to: 'Exempelforumet', role: 'sekreterare' }],
  });
  const path = file('ifylld.xlsx', bytes);
  const { code, out, err } = await run('import', path, '--store', store);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Memberships: 1 new, 0 changed, 0 as they were.');
  expect(await memberships()).toEqual([
    'Exempelföreningen → Exempelforumet secretary unknown–open',
  ]);
  const target = file('export.xlsx');
  const exported = await run('export', target, '--store', store);
  expect(exported.out).toContain('Memberships: 1');
  expect(existsSync(target)).toBe(true);
  expect((await run('import', target, '--store', store)).out).toContain('Nothing changed.');
}, 60_000);

test('a list is read from its sheet, days as numbers too; other sheets are named', async () => {
  const bytes = await writeXlsx({
    dateSystem: '1904',
    sheets: [
      { name: 'Muistiinpanot', rows: [['Muista soittaa']] },
      {
        name: 'Lista',
        rows: [
          ['Jäsenet 2026'],
          ['järjestö', 'verkosto', 'alkaen'],
          ['Esimerkkiseura', 'Esimerkkifoorumi', new Date(Date.UTC(2024, 1, 29))],
          ['Esimerkkikerho', null, 2023],
        ],
        merges: [{ startRow: 2, startCol: 1, endRow: 3, endCol: 1 }],
      },
      {
        name: 'Vanha',
        rows: [
          ['järjestö', 'verkosto'],
          ['A', 'B'],
        ],
        hidden: true,
      },
    ],
  });
  const { code, out } = await run('import', file('lista.xlsx', bytes), '--store', store);
  expect(code).toBe(0);
  expect(out).toContain('Read 2 rows of the sheet "Lista".');
  expect(out).toContain('The value of the merged cells B3:B4 on the sheet "Lista"');
  expect(out).toContain('The sheet "Vanha" is hidden and was left out.');
  expect(out).toContain('The sheet "Muistiinpanot" was not read.');
  expect(await memberships()).toEqual([
    'Esimerkkikerho → Esimerkkifoorumi 2023–open',
    'Esimerkkiseura → Esimerkkifoorumi 2024-02-29–open',
  ]);
  const wrong = await run('import', file('lista.xlsx'), '--store', store, '--sheet', 'Lsta');
  expect([wrong.code, wrong.err]).toEqual([
    2,
    expect.stringContaining('Sheets of the workbook: Muistiinpanot, Lista, Vanha.'),
  ]);
}, 60_000);

describe('a cross-table', () => {
  const expected = [
    'Esimerkkikerho → Esimerkkiverkosto unknown–open',
    'Esimerkkiseura → Esimerkkifoorumi chair unknown–open',
    'Esimerkkiseura → Esimerkkiverkosto unknown–open',
  ];

  test('is seen by its marks, as CSV or XLSX; what is blank says nothing', async () => {
    const rows = [
      ['Taho (2026)', 'Kunta', 'Esimerkkifoorumi', 'Esimerkkiverkosto'],
      ['Esimerkkiseura', 'Inari', 'pj', 'x'],
      ['Esimerkkikerho', '', '', '1'],
    ];
    const csv = file('risti.csv', rows.map((row) => row.join(';')).join('\n'));
    expect((await run('import', csv, '--store', store)).code).toBe(0);
    expect(await memberships()).toEqual(expected);
    const xlsx = file('risti.xlsx', await writeXlsx({ sheets: [{ name: 'Taul1', rows }] }));
    const { out } = await run('import', xlsx, '--store', store);
    expect(out).toContain('Memberships: 0 new, 0 added to, 3 as they were.');
  }, 60_000);

  test('of any marks is taken when somebody says that it is one', async () => {
    const content = 'nimi,Esimerkkifoorumi,Esimerkkiverkosto\nEsimerkkiseura,mukana 2024,-\n';
    const path = file('risti.csv', content);
    const { code, err } = await run('import', path, '--store', store);
    expect([code, err]).toEqual([2, expect.stringContaining('No column holds the member')]);
    expect((await run('import', path, '--store', store, '--cross-table')).code).toBe(0);
    expect(await memberships()).toEqual(['Esimerkkiseura → Esimerkkifoorumi unknown–open']);
  }, 60_000);
});

test('an export as CSV is a new folder, which comes back in as it is', async () => {
  const path = file(
    'filled.xlsx',
    await filled('en', {
      Organisation: [{ name_en: 'Example Association', kind: 'association' }],
      Network: [{ name_en: 'Example Forum', purpose_en: '=1+1' }],
      MEMBER_OF: [{ from: 'Example Association', to: 'Example Forum' }],
    }),
  );
  await run('import', path, '--store', store);
  const [out, other] = [join(folder, 'csv'), `sqlite:${join(folder, 'other.db')}`];
  const said = await run('export', out, '--csv', '--store', store);
  expect([said.code, said.err]).toEqual([0, '']);
  expect(readFileSync(join(out, 'Networks.csv'), 'utf8')).toContain("'=1+1");
  const again = await run('export', out, '--csv', '--store', store);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('is not written over')]);

  const brought = await run('import', out, '--store', other);
  expect([brought.code, brought.err]).toEqual([0, '']);
  const digest = async (of: string) =>
    /[\da-f]{64}/.exec((await run('verify', '--store', of)).out)?.[0];
  expect(await digest(other)).toBe(await digest(store));
  expect(await digest(other)).toHaveLength(64);

  for (const name of readdirSync(out)) rmSync(join(out, name));
  writeFileSync(join(out, 'Tuntemattomat.csv'), 'a,b\r\n1,2\r\n');
  const refused = await run('import', out, '--store', other);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('Tuntemattomat.csv');
});
