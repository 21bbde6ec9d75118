/** `tuhatverkko import` as a person runs it: what it says, its exit code, and what is then in the store. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './commandLine.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { describeWithSharedData } from '../support/sharedData.js';

let folder: string;
let store: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  store = `sqlite:${join(folder, 'own.db')}`;
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array, name = 'lista.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The revision of the store, and how many there are of each kind. */
async function contents() {
  const opened = await openEmbeddedStore(store.slice('sqlite:'.length));
  try {
    const count = async (kind: 'Organisation' | 'Network' | 'MEMBER_OF') => {
      let records = 0;
      for await (const batch of opened.scan(kind)) records += batch.length;
      return records;
    };
    return {
      revision: await opened.revision(),
      organisations: await count('Organisation'),
      networks: await count('Network'),
      memberships: await count('MEMBER_OF'),
    };
  } finally {
    await opened.close();
  }
}

const list = 'järjestö;verkosto;kunta;paino\nKaarna ry;Foorumi;Kemi;3\nTuomi ry;Foorumi;Tornio;4\n';

describe('a list that is right', () => {
  test('is brought in, and what was done is told', async () => {
    expect(await run('import', file(list), '--store', store)).toEqual({
      code: 0,
      err: '',
      out: [
        'lista.csv: Read 2 rows: encoding UTF-8, delimited by semicolon.',
        'Columns that are not known were left out: paino.',
        '  Organisations: 2 new, 0 added to, 0 as they were.',
        '  Networks: 1 new, 0 added to, 0 as they were.',
        '  Memberships: 2 new, 0 added to, 0 as they were.',
        'Imported. The store is at revision 2.',
        '',
      ].join('\n'),
    });
    expect(await contents()).toMatchObject({ revision: 2, organisations: 2, memberships: 2 });
  });

  test('again changes nothing', async () => {
    await run('import', file(list), '--store', store);
    const { code, out } = await run('import', file(list), '--store', store);
    expect(code).toBe(0);
    expect(out).toContain('  Memberships: 0 new, 0 added to, 2 as they were.\nNothing changed.');
    expect((await contents()).revision).toBe(2);
  });

  test('is only told of in a dry run', async () => {
    const { code, out } = await run('import', file(list), '--store', store, '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('    for example Kaarna ry, Tuomi ry\n');
    expect(out).toContain('    for example Kaarna ry → Foorumi, Tuomi ry → Foorumi\n');
    expect(out).toMatch(/Dry run: nothing was written\.\n$/);
    expect(readdirSync(folder)).toEqual(['lista.csv']);
  });

  test('is told of in a dry run against what the store holds, which stays as it is', async () => {
    await run('import', file('järjestö;verkosto\nKaarna ry;Foorumi\n'), '--store', store);
    const { out } = await run('import', file(list), '--store', store, '--dry-run');
    expect(out).toContain('  Organisations: 1 new, 0 added to, 1 as they were.');
    expect(await contents()).toMatchObject({ revision: 2, organisations: 1 });
  });

  test('is read as it is written, and how is told', async () => {
    const content = 'Jäsenet 2026\njärjestö,verkosto\nSäätiö Å,Foorumi\njärjestö,verkosto\n';
    const { out } = await run('import', file(Buffer.from(content, 'latin1')), '--store', store);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'lista.csv: Read 1 row: encoding Windows-1252, delimited by comma.',
      'The encoding Windows-1252 was inferred from the bytes. If letters look wrong, name the right one with --encoding.',
      'The headings were found on row 2; the rows above them were left out.',
      'The headings come again, and were left out there: row 4.',
    ]);
    expect(await contents()).toMatchObject({ organisations: 1, memberships: 1 });
  });

  test('is read as it is told to be', async () => {
    const path = file(Buffer.from('järjestö|nro;verkosto\nSäätiö;F\n', 'utf16le'));
    const form = ['--encoding', 'utf-16le', '--delimiter', 'semicolon'];
    const map = ['--map', 'järjestö|nro=organisation'];
    const { code, out } = await run('import', path, ...form, ...map, '--store', store);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('encoding UTF-16LE, delimited by sem'),
    ]);
    expect(out).not.toContain('inferred');
    const { err } = await run('import', path, '--encoding', 'latin1', '--store', store);
    expect(err).toContain('choices: "utf-8", "utf-16le", "utf-16be", "windows-1252"');
  });

  test('may be the whole list, and then what it lacks is told', async () => {
    await run('import', file(list), '--store', store);
    const shorter = file('järjestö;verkosto\nKaarna ry;Foorumi\n', 'koko.csv');
    const whole = ['--complete-for', 'network', '--dated', '2027-01-01'];
    const { code, out } = await run('import', shorter, ...whole, '--store', store);
    expect(code).toBe(0);
    expect(out).toContain(
      'The list is the whole list for 2027-01-01, but lacks 1 membership that held then according to the store. It was not ended:\n  Tuomi ry → Foorumi\n',
    );
    const again = await run('import', file(list), ...whole, '--store', store);
    expect(again.out).toContain('the store has no other memberships of its networks');
    expect((await contents()).memberships).toBe(2);
  });

  test('may come in several files and with headings of its own', async () => {
    const one = file('jäsen nro 1,ryhmän nimi\nA ry,F\n', 'yksi.csv');
    const two = file('jäsen nro 1,ryhmän nimi\nB ry,F\n', 'kaksi.csv');
    const map = ['--map', 'jäsen nro 1=organisation', '--map', 'Ryhmän nimi=verkosto'];
    const { code, out, err } = await run('import', ...map, one, two, '--store', store);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('yksi.csv: Read 1 row: encoding UTF-8, delimited by comma.');
    expect(await contents()).toMatchObject({ organisations: 2, networks: 1, memberships: 2 });
  });
});

describe('what cannot be brought in: exit code 2, and nothing is written', () => {
  const row = (cells: string) => `järjestö;verkosto;alkaen;päättyen;kunta;y-tunnus\n${cells}\n`;
  test.each([
    ['no member column', 'nimi;verkosto\nA;F\n', 'Headings in the file: nimi, verkosto. Known'],
    ['no network column', 'järjestö;nimi\nA;F\n', '--map heading=network.'],
    ['an empty file', '', 'The file is empty.'],
    ['headings only', 'järjestö;verkosto\n', 'has only headings (järjestö, verkosto)'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'not text but a PNG file'],
    ['another code page', Buffer.from('kerho;j\x84rjest\x94\nA;F\n', 'latin1'), '--encoding'],
    ['a quote never closed', 'järjestö;verkosto\nA;"F\nB;G\n', 'A quote opens on row 2'],
    [
      '31.2.2023',
      row('A;F;31.2.2023;;;'),
      'row 2, column "alkaen", value "31.2.2023": The calendar',
    ],
    ['a wrong Y-tunnus', row('A;F;;;;0245437-3'), 'the ID is 0245437-2.'],
    [
      'a merged municipality',
      row('A;F;;;Pertunmaa;'),
      'merged into Mäntyharju (507) on 1 January 2025',
    ],
    [
      'an end before its start',
      row('A;F;2.2.2022;1.1.2022;;'),
      'It ends before it starts (2 February',
    ],
    ['the same row twice', row('A;F;;;;\nA;F;;;;'), 'row 3: The same is on row 2 already'],
  ])('%s', async (_name, content, sentence) => {
    const { code, out, err } = await run('import', file(content), '--store', store);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(await contents()).toMatchObject({ revision: 1, organisations: 0, networks: 0 });
  });

  test('the first fifty problems are told, and how many more', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `A ${index};F;31.2.2023;;;`).join('\n');
    const { err } = await run('import', file(row(rows)), '--store', store);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(52);
    expect(lines.slice(-2)).toEqual([
      '  … and 10 more.',
      'lista.csv: 60 problems. Nothing was written.',
    ]);
  });

  test('without a store that is named', async () => {
    const { code, err } = await run('import', file(list));
    expect([code, err]).toEqual([2, expect.stringContaining('Name it with --store')]);
  });

  test('among demonstration data', async () => {
    await run('demo', '--store', store);
    const before = await contents();
    const { code, err } = await run('import', file(list), '--store', store);
    expect([code, err]).toEqual([2, expect.stringContaining('invented data')]);
    expect(await contents()).toEqual(before);
  });

  test.each([
    ['a file that is not there', ['nowhere.csv'], 'There is no file nowhere.csv. Check the path.'],
    ['a folder without lists', ['.'], 'The folder . has no CSV files. Give a file,'],
    ['a mapping of another form', ['x.csv', '--map', 'name'], 'expected the form heading=field'],
    ['a mapping to no field', ['x.csv', '--map', 'a=b'], 'there is no field "b". Fields: organi'],
    ['a day that is none', ['x.csv', '--dated', '2023-02-31'], 'expected a day of the calendar'],
  ])('%s', async (_name, commandLine, sentence) => {
    const { code, err } = await run('import', ...commandLine, '--store', store);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

describeWithSharedData('real two-mode networks', 'data/affiliation', (data) => {
  test.each([
    ['davis_southern_women', 18, 14, 89],
    ['ceos_clubs', 26, 15, 98],
    ['ucforum', 899, 522, 7_089],
    ['cosponsor', 110, 3_874, 26_392],
  ])('%s', async (name, organisations, networks, memberships) => {
    const { code, err } = await run(
      ...['import', join(data, `${name}.edges.csv`), '--store', store],
      ...['--map', 'mode1=organisation', '--map', 'mode2=network'],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await contents()).toEqual({ revision: 2, organisations, networks, memberships });
  });
});
