/** A folder of CSV files carries what the workbook does, to any store, and no cell of it is a formula. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { importMemberships } from '../../src/changes/importMemberships.js';
import { exportCsv } from '../../src/exporting/exportCsv.js';
import { readCsvSheet } from '../../src/importing/workbook/csvSheet.js';
import { prepareWorkbook, recordSheetsOf } from '../../src/importing/workbook/prepareWorkbook.js';
import type { WorkbookSheet } from '../../src/importing/workbook/xlsx.js';
import { asCsvCell, fromCsvCell } from '../../src/model/csvText.js';
import { locales } from '../../src/model/languages.js';
import { sheetKinds } from '../../src/model/sheetColumns.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { bringInWorkbook, filled } from '../importing/workbooks.js';
import { county, digestOfStore } from './roundTrip.js';

let folder: string;
let stores = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function founded(): Promise<GraphStore> {
  const store = await openEmbeddedStore(join(folder, `${stores++}.db`));
  await foundFinland(store);
  return store;
}

type Files = ReadonlyMap<string, Uint8Array>;

async function bringIn(store: GraphStore, files: Files) {
  const sheets: WorkbookSheet[] = [];
  for (const [name, bytes] of files) {
    sheets.push(await readCsvSheet(name.replace(/\.csv$/, ''), oneChunk(bytes)));
  }
  const prepared = await prepareWorkbook(store, sheets, recordSheetsOf(sheets, []), {
    fileName: 'vienti',
    bytes: Buffer.concat([...files.values()]),
    author: 'esimerkki',
    now: new Date('2026-11-22T10:00:00Z'),
  });
  expect(prepared.remarks.problems).toEqual([]);
  return importMemberships(store, prepared.plan);
}

async function* oneChunk(bytes: Uint8Array) {
  yield bytes;
}

test.each(locales)(
  'what a store holds comes into another one with the same digest (%s)',
  async (locale) => {
    const store = await founded();
    await bringInWorkbook(store, await filled('fi', county));
    const { files, counts } = await exportCsv(store, { locale, withPeople: true });
    expect(files.size).toBe(sheetKinds.filter((kind) => (counts.get(kind) ?? 0) > 0).length);
    const digest = await digestOfStore(store);
    // Into itself it brings nothing new.
    expect(await bringIn(store, files)).toMatchObject({ applied: false });
    const other = await founded();
    await bringIn(other, files);
    expect(await digestOfStore(other)).toBe(digest);
    await store.close();
    await other.close();
  },
);

test('who may not export personal data gets nobody', async () => {
  const store = await founded();
  await bringInWorkbook(store, await filled('fi', county));
  const textOf = ({ files }: { files: Files }) =>
    [...files.values()].map((bytes) => Buffer.from(bytes).toString()).join('');
  const all = textOf(await exportCsv(store, { locale: 'fi', withPeople: true }));
  expect(all).toContain('henkilo@esimerkki.example');
  const without = textOf(await exportCsv(store, { locale: 'fi', withPeople: false }));
  for (const personal of ['Esimerkki Henkilö', 'henkilo@', '40 000']) {
    expect(without).not.toContain(personal);
  }
  expect(without).toContain('Esimerkkiyhdistys Kaarna ry');
  await store.close();
});

test('files are RFC 4180 with a byte order mark, and what begins like a formula is marked', async () => {
  const store = await founded();
  const purposes = ['=1+1', '@SUM(1)', '"a", b', 'kaksi\nriviä'];
  await bringInWorkbook(
    store,
    await filled('fi', {
      Project: purposes.map((purpose_fi, at) => ({ name_fi: `Hanke ${at}`, purpose_fi })),
    }),
  );
  const { files } = await exportCsv(store, { locale: 'fi', withPeople: true });
  const csv = Buffer.from(files.get('Hankkeet.csv')!).toString();
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  for (const cell of [",'=1+1,", ",'@SUM(1),", ',"""a"", b",', ',"kaksi\nriviä",']) {
    expect(csv).toContain(cell);
  }
  await store.close();
});

test('any text comes back as it was, and none is written that a spreadsheet computes', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a', '1') }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const cell = asCsvCell(text);
      expect(fromCsvCell(cell)).toBe(text);
      expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
    }),
    { numRuns: 2_000 },
  );
});
