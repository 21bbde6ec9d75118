/** Workbooks as people have them: what comes of each, and what is told when something is wrong. */
import { deflateRawSync } from 'node:zlib';
import { UnusableFileError } from '../../src/importing/unusableFileError.js';
import { readWorkbook } from '../../src/importing/workbook/xlsx.js';
import { exported } from '../exporting/roundTrip.js';
import { all, withStore } from './importing.js';
import { bringInWorkbook, corrected, filled, workbookOf } from './workbooks.js';

const network = { name_fi: 'Esimerkkifoorumi', kind: 'foorumi' };

test('problems name sheet, row, column, value and remedy; nothing is written', () =>
  withStore(async (store) => {
    const { problems, applied } = await bringInWorkbook(
      store,
      await filled('en', {
        Organisation: [{ name_en: 'Example Club', kind: 'asociation', businessId: '1234567-2' }],
        Network: [{ kind: 'forum' }, { name_en: 'Example Forum', validFrom: '31.2.2026' }],
        MEMBER_OF: [
          { from: 'Example Klub', to: 'Example Forum' },
          { from: 'Example Club' },
          { from: 'Example Club', to: 'Nothing of the Kind' },
        ],
      }),
    );
    expect(applied).toBe(false);
    expect(problems).toEqual([
      'sheet "Organisations", row 2, column "kind", value "asociation": The word is not known. Did you mean "association"? Words that do: association, foundation, municipality, joint municipal authority, wellbeing services county, regional council, state authority, parish, company, school, project, informal group, online service, other.',
      'sheet "Organisations", row 2, column "business ID", value "1234567-2": The check digit of the business ID does not match. If the beginning is right, the ID is 1234567-1.',
      'sheet "Networks", row 3, column "from", value "31.2.2026": The calendar has no such day. Check day and month.',
      'sheet "Memberships", row 2, column "member *", value "Example Klub": There is none. Did you mean "Example Club"?',
      'sheet "Memberships", row 4, column "network *", value "Nothing of the Kind": There is none in the store or on the sheet Networks. Add it there or check the name.',
      'sheet "Memberships", row 3, column "network *", value "": The value is missing. Give one.',
      expect.stringMatching(/^sheet "Networks", row 2, column "name \(fi\)", value ""/),
    ]);
  }));

test('a missing sheet is named, a second heading of the same meaning too', async () => {
  await withStore(async (store) => {
    const rows = [
      ['tunniste', 'jäsen', 'verkosto'],
      ['', 'Esimerkkiseura', 'Esimerkkifoorumi'],
    ];
    const bytes = await workbookOf({ name: 'Jäsenyydet', rows });
    expect((await bringInWorkbook(store, bytes)).problems).toEqual([
      'sheet "Jäsenyydet", row 2, column "jäsen", value "Esimerkkiseura": There is none in the store, and the workbook has no sheet Organisations, People. Add the sheet or check the name.',
      'sheet "Jäsenyydet", row 2, column "verkosto", value "Esimerkkifoorumi": There is none in the store, and the workbook has no sheet Networks. Add the sheet or check the name.',
    ]);
    const twice = await workbookOf({
      name: 'Networks',
      rows: [
        ['id', 'kind', 'laji'],
        ['', 'forum', 'foorumi'],
      ],
    });
    await expect(bringInWorkbook(store, twice)).rejects.toMatchObject({
      fault: 'sameColumn',
      facts: { sheet: 'Networks', first: 'kind', second: 'laji' },
    });
  });
});

test('a cell changed in an export corrects the record, unless it was changed meanwhile', () =>
  withStore(async (store) => {
    await bringInWorkbook(store, await filled('fi', { Network: [network] }));
    const before = await exported(store);
    const meanwhile = await corrected(before, 'Verkostot', 'foorumi', 'työryhmä');
    const late = await corrected(before, 'Verkostot', 'foorumi', 'ohjausryhmä');

    expect((await bringInWorkbook(store, meanwhile)).applied).toBe(true);
    const [changed] = await all(store, 'Network');
    expect(changed?.properties.kind).toBe('workingGroup');
    const { problems } = await bringInWorkbook(store, late);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('It was changed after the export');
    expect(problems[0]).toContain('says "workingGroup"');

    // Without a version, the record keeps what it says.
    const other = await filled('fi', {
      Network: [{ name_fi: network.name_fi, openness: 'avoin', permanence: 'pysyvä' }],
    });
    expect((await bringInWorkbook(store, other)).applied).toBe(true);
    const against = await filled('fi', { Network: [{ ...network, openness: 'kohdennettu' }] });
    expect((await bringInWorkbook(store, against)).problems).toEqual([]);
    expect((await all(store, 'Network'))[0]?.properties.openness).toBe('open');
  }));

test('days are read whether they count from 1900 or 1904; hidden sheets are left out unless named', () =>
  withStore(async (store) => {
    const rows = [
      ['id', 'nimi (fi)', 'hyväksytty'],
      ['', 'Suunnitelma', new Date(Date.UTC(2026, 1, 3))],
    ];
    for (const [dateSystem, name] of [
      ['1900', 'Asiakirjat'],
      ['1904', 'Documents'],
    ] as const) {
      const { writeXlsx } = await import('hucre/xlsx');
      const bytes = await writeXlsx({
        dateSystem,
        sheets: [
          { name, rows },
          {
            name: 'Verkostot',
            rows: [
              ['id', 'nimi (fi)'],
              ['', 'Salainen'],
            ],
            hidden: true,
          },
        ],
      });
      const { problems, hidden } = await bringInWorkbook(store, bytes);
      expect([problems, hidden]).toEqual([[], ['Verkostot']]);
      const documents = await all(store, 'Document');
      expect(documents.map(({ properties }) => properties.approvedOn)).toEqual(['2026-02-03']);
      expect(await all(store, 'Network')).toEqual([]);
      if (dateSystem === '1904') {
        await bringInWorkbook(store, bytes, { sheet: 'Verkostot' });
        expect(await all(store, 'Network')).toHaveLength(1);
      }
    }
  }));

test('merged cells hold their value each; a formula counts by its value', () =>
  withStore(async (store) => {
    const bytes = await workbookOf({
      name: 'Projects',
      rows: [
        ['id', 'name (en)', 'purpose (en)'],
        [null, 'First', 'Shared'],
        [null, 'Second', null],
      ],
      merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }],
      cells: new Map([['1,1', { value: 'First', formula: '"Fi"&"rst"', formulaResult: 'First' }]]),
    });
    const { sheets, problems } = await bringInWorkbook(store, bytes);
    expect(problems).toEqual([]);
    expect(sheets[0]?.sheet.merged).toEqual(['C2:C3']);
    const projects = await all(store, 'Project');
    expect(
      projects.map(({ properties }) => [properties.name_en, properties.purpose_en]).sort(),
    ).toEqual([
      ['First', 'Shared'],
      ['Second', 'Shared'],
    ]);
    const broken = await workbookOf({
      name: 'Projects',
      rows: [['id', 'name (en)']],
      cells: new Map([
        ['1,1', { value: null, formula: 'A9' }],
        ['2,1', { value: '#N/A', type: 'error' as const }],
      ]),
    });
    expect((await bringInWorkbook(store, broken)).problems).toEqual([
      'sheet "Projects", row 2, column "name (en)", value "": The cell has a formula whose value was not saved. Open the workbook in a spreadsheet and save it.',
      'sheet "Projects", row 3, column "name (en)", value "#N/A": The formula of the cell gives an error. Correct it or write the value.',
    ]);
  }));

describe('a workbook that cannot be used', () => {
  const faultOf = async (bytes: Uint8Array) =>
    readWorkbook(bytes).then(
      () => 'none',
      (error: unknown) => (error instanceof UnusableFileError ? error.fault : String(error)),
    );

  test('is told: broken, wide, large', async () => {
    expect(await faultOf(Buffer.from('PK\x03\x04 and nothing more'))).toBe('workbookBroken');
    const good = await workbookOf({ name: 's', rows: [['a']] });
    expect(await faultOf(good.subarray(0, good.length - 40))).toBe('workbookBroken');
    const wide = await workbookOf({ name: 's', rows: [Array<string>(1_001).fill('x')] });
    expect(await faultOf(wide)).toBe('sheetTooWide');
    const corners = new Map([['900000,900', { value: 'x' }]]);
    const far = await workbookOf({ name: 's', rows: [['a']], cells: corners });
    expect(['sheetTooLarge', 'workbookBroken']).toContain(await faultOf(far));
  });

  test('does not inflate beyond what it declares, nor when it declares too much', async () => {
    expect(await faultOf(archive(Buffer.alloc(300_000_000), 300_000_000))).toBe('workbookTooLarge');
    expect(await faultOf(archive(Buffer.alloc(50_000_000), 1_000))).toBe('workbookBroken');
    expect(await faultOf(archive(Buffer.alloc(50_000_000), 0))).toBe('workbookTooLarge');
  });

  test('has no entities expanded', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
    expect(await faultOf(archive(Buffer.from(xml), xml.length))).toBe('workbookBroken');
  });
});

/** An archive with one part, which says that it inflates to so many bytes. */
function archive(content: Buffer, declared: number): Uint8Array {
  const name = Buffer.from('[Content_Types].xml');
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(declared, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + data.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, name, data, entry, name, end]);
}
