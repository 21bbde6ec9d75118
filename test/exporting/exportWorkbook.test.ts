/** An export is the filled template: what goes out comes in again, on either store and for each role. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { sheetKinds } from '../../src/model/sheetColumns.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { openStore } from '../../src/store/openStore.js';
import { bringInWorkbook, filled } from '../importing/workbooks.js';
import { describeNeo4j } from '../support/neo4j.js';
import { county, exported, nothingIsLost } from './roundTrip.js';

let folder: string;
let stores = 0;
const open = () => openEmbeddedStore(join(folder, `${stores++}.db`));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the county of the tests has every kind that people enter', () => {
  expect(sheetKinds.filter((kind) => !county[kind]?.length)).toEqual([]);
});

test('what is filled in comes in, goes out and comes in again without loss', async () => {
  await nothingIsLost(open);
}, 60_000);

test('who may not export personal data gets nobody and nothing that leads to anybody', async () => {
  const store = await open();
  await foundFinland(store);
  await bringInWorkbook(store, await filled('fi', county));
  const seen = (bytes: Uint8Array) => readXlsx(bytes).then(({ sheets }) => JSON.stringify(sheets));
  expect(await seen(await exported(store))).toContain('Esimerkki Henkilö');
  const without = await seen(await exported(store, false));
  for (const personal of ['Henkilö"', 'henkilo@', '+358 40', '@johtaja']) {
    expect(without).not.toContain(personal);
  }
  expect(without).toContain('Esimerkkiyhdistys Kaarna ry');
  await store.close();
}, 60_000);

test('no cell of an export is a formula, and each keeps its text', async () => {
  const store = await open();
  const names = [
    '=HYPERLINK("https://esimerkki.example")',
    '+1',
    '@SUM(1)',
    '-1',
    '_x0041_',
    '005',
  ];
  await bringInWorkbook(
    store,
    await filled('en', {
      Project: names.map((name, index) => ({ name_fi: `Hanke ${index}`, purpose_fi: name })),
    }),
  );
  const { sheets } = await readXlsx(await exported(store));
  const projects = sheets.find(({ name }) => name === 'Hankkeet');
  expect(
    projects?.rows
      .slice(1)
      .map((row) => row[8])
      .sort(),
  ).toEqual([...names].sort());
  const formulas = sheets.flatMap(({ cells }) =>
    [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined),
  );
  expect(formulas).toEqual([]);
  await store.close();
}, 60_000);

describeNeo4j('a workbook on Neo4j', (emptyDatabase) => {
  test('loses nothing either', async () => {
    await nothingIsLost(async () => openStore(await emptyDatabase()));
  }, 120_000);
});
