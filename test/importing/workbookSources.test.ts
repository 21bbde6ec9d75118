/** Workbooks as sources: cells that say so, both of what differs, what is cleared, decided and left alone. */
import { atField, fieldsSpokenFor, placeText } from '../../src/model/statements/locator.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { exported } from '../exporting/roundTrip.js';
import { all, bringIn, withStore } from './importing.js';
import { bringInWorkbook, corrected, filled, workbookOf } from './workbooks.js';

const network = { name_fi: 'Esimerkkifoorumi', kind: 'foorumi' };

/** All statements: of which field, what, by whom and where. */
async function statements(store: GraphStore) {
  const titles = new Map(
    (await all(store, 'Source')).map(({ id, properties }) => [id, properties.title]),
  );
  return (await all(store, 'Statement'))
    .map(({ properties: { field, value, reason }, sources }) => {
      const by = sources.map((one) => `${titles.get(one.source)} ${placeText(one)}`).join();
      return `${field} = ${value} ${by || `because ${reason}`}`;
    })
    .sort();
}

test('a record knows the cell of each field that its row says', () =>
  withStore(async (store) => {
    const entered = {
      Network: [{ ...network, meetingsPerYear: '4', purpose_fi: 'Esimerkki' }],
      Organisation: [{ name_fi: 'Esimerkkiseura' }],
      MEMBER_OF: [
        { from: 'Esimerkkiseura', to: 'Esimerkkifoorumi', role: 'pj', validFrom: '2024' },
      ],
    };
    entered.MEMBER_OF[0]!.role = 'puheenjohtaja';
    const { problems, notes } = await bringInWorkbook(store, await filled('fi', entered));
    expect([problems, notes]).toEqual([[], []]);
    const [forum] = await all(store, 'Network');
    const [reference] = forum!.sources;
    expect(placeText(reference!)).toBe('sheet Verkostot, row 2');
    const cells = await readCells(await filled('fi', entered), 'Verkostot');
    for (const [field, cell] of [
      ['kind', 'foorumi'],
      ['meetingsPerYear', '4'],
      ['purpose_fi', 'Esimerkki'],
    ] as const) {
      expect(atField(reference!, field).locator).toBe(`sheet Verkostot, cell ${cells.get(cell)}`);
    }
    const [membership] = await all(store, 'MEMBER_OF');
    expect(fieldsSpokenFor(membership!.sources[0]!)).toEqual(['role', 'validFrom', 'validTo']);
    expect(atField(membership!.sources[0]!, 'role').locator).toMatch(
      /^sheet Jäsenyydet, cell [A-Z]2$/,
    );
  }));

/** Where each text of a sheet stands. */
async function readCells(bytes: Uint8Array, sheet: string): Promise<ReadonlyMap<string, string>> {
  const { readXlsx, colToLetter } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes);
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return new Map(
    rows.flatMap((row, at) =>
      row.map((cell, column) => [String(cell), `${colToLetter(column)}${at + 1}`] as const),
    ),
  );
}

test('two workbooks that differ are both kept with their cells; the newer stands', () =>
  withStore(async (store) => {
    const first = await filled('fi', { Network: [{ ...network, meetingsPerYear: '4' }] });
    const second = await filled('en', { Network: [{ ...network, meetingsPerYear: '6' }] });
    await bringInWorkbook(store, first, { fileName: 'vanha.xlsx', on: '2025-01-01' });
    const { problems, notes } = await bringInWorkbook(store, second, {
      fileName: 'uusi.xlsx',
      on: '2026-01-01',
    });
    expect(problems).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(
        /^sheet "Networks", row 2, column "meetings a year", value "6": Sources disagree\. Both are kept; "6" stands\. Its source is the newest one\.$/,
      ),
    ]);
    expect((await all(store, 'Network'))[0]?.properties.meetingsPerYear).toBe(6);
    const [cell] = [(await readCells(first, 'Verkostot')).get('4')];
    expect(await statements(store)).toEqual([
      `meetingsPerYear = 4 vanha.xlsx sheet Verkostot, cell ${cell}`,
      `meetingsPerYear = 6 uusi.xlsx sheet Networks, cell ${cell}`,
    ]);
    // The same again changes nothing, and the older one does not come back.
    expect((await bringInWorkbook(store, second, { fileName: 'uusi.xlsx' })).applied).toBe(false);
    expect((await bringInWorkbook(store, first, { fileName: 'vanha.xlsx' })).applied).toBe(false);
    expect((await all(store, 'Network'))[0]?.properties.meetingsPerYear).toBe(6);
  }));

test('a list and a workbook settle alike', () =>
  withStore(async (store) => {
    const list = 'järjestö;y-tunnus;rekisterinumero;verkosto\nEsimerkkiseura;1234567-1;111;F\n';
    await bringIn(store, list, { dated: '2024-01-01', on: '2024-01-01', fileName: 'lista.csv' });
    const organisation = { name_fi: 'Esimerkkiseura', businessId: '1234567-1' };
    await bringInWorkbook(
      store,
      await filled('fi', { Organisation: [{ ...organisation, kind: 'yhdistys' }] }),
    );
    const [one] = await all(store, 'Organisation');
    expect(one?.properties).toMatchObject({ associationNumber: '111', kind: 'association' });
    expect(one?.sources.map(fieldsSpokenFor)).toEqual([
      ['associationNumber', 'businessId'],
      ['businessId', 'kind'],
    ]);
    const denying = await filled('fi', {
      Organisation: [{ ...organisation, id: one!.id, associationNumber: '222' }],
    });
    await bringInWorkbook(store, denying, { fileName: 'toinen.xlsx' });
    expect((await statements(store)).map((said) => said.replace(/cell .*/, 'cell'))).toEqual([
      'associationNumber = "111" lista.csv row 2',
      'associationNumber = "222" toinen.xlsx sheet Organisaatiot, cell',
    ]);
  }));

test('a corrected cell is a decision that no later list undoes', () =>
  withStore(async (store) => {
    await bringInWorkbook(store, await filled('fi', { Network: [network] }), { on: '2025-01-01' });
    const changed = await corrected(await exported(store), 'Verkostot', 'foorumi', 'työryhmä');
    expect((await bringInWorkbook(store, changed, { fileName: 'vienti.xlsx' })).problems).toEqual(
      [],
    );
    expect((await all(store, 'Network'))[0]?.properties.kind).toBe('workingGroup');
    expect(await statements(store)).toEqual([
      expect.stringMatching(/^kind = "forum" tiedot.xlsx sheet Verkostot, cell [A-Z]+2$/),
      expect.stringMatching(
        /^kind = "workingGroup" because vienti.xlsx: sheet Verkostot, cell [A-Z]+2$/,
      ),
    ]);
    const later = await filled('fi', { Network: [network] });
    await bringInWorkbook(store, later, { fileName: 'myohempi.xlsx', on: '2028-01-01' });
    expect((await all(store, 'Network'))[0]?.properties.kind).toBe('workingGroup');
  }));

test('a dash clears a value in an export; an empty cell keeps it; a value of dashes comes back', () =>
  withStore(async (store) => {
    const said = { ...network, purpose_fi: 'Vanhentunut', termsOfParticipation_fi: "'–" };
    await bringInWorkbook(store, await filled('fi', { Network: [said] }));
    const [forum] = await all(store, 'Network');
    expect(forum?.properties).toMatchObject({ purpose_fi: 'Vanhentunut' });
    expect(forum?.properties.termsOfParticipation_fi).toBe('–');

    const untouched = await exported(store);
    expect((await bringInWorkbook(store, untouched)).applied).toBe(false);
    const emptied = await corrected(untouched, 'Verkostot', 'Vanhentunut', '');
    expect((await bringInWorkbook(store, emptied)).applied).toBe(false);
    const cleared = await corrected(untouched, 'Verkostot', 'Vanhentunut', '–');
    expect((await bringInWorkbook(store, cleared)).problems).toEqual([]);
    const [now] = await all(store, 'Network');
    expect(now?.properties).not.toHaveProperty('purpose_fi');
    expect(now?.properties.termsOfParticipation_fi).toBe('–');

    const nameless = await corrected(await exported(store), 'Verkostot', 'Esimerkkifoorumi', '–');
    expect((await bringInWorkbook(store, nameless)).problems).toEqual([
      expect.stringContaining('The value is missing'),
    ]);
  }));

test('what the program keeps is not in the template, and changes to it are left out and told', () =>
  withStore(async (store) => {
    const { readXlsx } = await import('hucre/xlsx');
    const headingsOf = async (bytes: Uint8Array, sheet: string) =>
      (await readXlsx(bytes)).sheets.find(({ name }) => name === sheet)?.rows[0]?.join() ?? '';
    expect(await headingsOf(await filled('fi', {}), 'Lähteet')).not.toContain('ohjelman oma');
    await bringInWorkbook(store, await filled('fi', { Network: [network] }));
    const workbook = await exported(store);
    expect(await headingsOf(workbook, 'Lähteet')).toContain('(ohjelman oma)');
    const source = (await all(store, 'Source')).find(({ properties }) => properties.digest)!;
    const other = await corrected(workbook, 'Lähteet', source.properties.digest!, 'f'.repeat(64));
    const { notes, applied } = await bringInWorkbook(store, other);
    expect(applied).toBe(false);
    expect(notes).toEqual([expect.stringContaining('The program keeps this itself')]);
  }));

test('the cell of each mark of a cross-table is where its membership comes from', () =>
  withStore(async (store) => {
    const { prepareImport } = await import('../../src/importing/importFile.js');
    const { importMemberships } = await import('../../src/changes/importMemberships.js');
    const { readWorkbook } = await import('../../src/importing/workbook/xlsx.js');
    const rows = [
      ['järjestö', 'Esimerkkifoorumi', 'Esimerkkiverkosto'],
      ['Esimerkkiseura', 'x', 'pj'],
    ];
    const bytes = await workbookOf({ name: 'Ristiin', rows });
    const [sheet] = await readWorkbook(bytes);
    const common = { mappings: [], author: 'esimerkki', now: new Date('2026-11-22T10:00:00Z') };
    const plan = async (request: object) =>
      (await prepareImport(store, { ...common, crossTable: 'seen', ...request } as never)).plan;
    await importMemberships(store, await plan({ fileName: 'r.xlsx', bytes: [bytes], sheet }));
    const places = async () =>
      (await all(store, 'MEMBER_OF'))
        .map(({ properties: { role }, sources }) => `${role} ${sources.map(placeText).join(' & ')}`)
        .sort();
    expect(await places()).toEqual([
      'chair sheet Ristiin, cell C2',
      'undefined sheet Ristiin, cell B2',
    ]);
    expect((await all(store, 'Organisation'))[0]?.sources.map(placeText)).toEqual([
      'sheet Ristiin, row 2',
    ]);
    const csv = new TextEncoder().encode('järjestö;Esimerkkifoorumi;Kolmas\nEsimerkkiseura;;1\n');
    await importMemberships(store, await plan({ fileName: 'r.csv', bytes: [csv] }));
    expect(await places()).toContain('undefined cell C2');
  }));
