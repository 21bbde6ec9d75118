/** Workbooks made for tests, and brought in as the command does. */
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { importMemberships } from '../../src/changes/importMemberships.js';
import { writeWorkbook } from '../../src/exporting/writeWorkbook.js';
import { describeSheetRemark } from '../../src/importing/workbook/describeSheet.js';
import { prepareWorkbook, recordSheetsOf } from '../../src/importing/workbook/prepareWorkbook.js';
import { readWorkbook } from '../../src/importing/workbook/xlsx.js';
import type { RecordKind } from '../../src/model/kinds.js';
import type { Locale } from '../../src/model/languages.js';
import { sheetColumns } from '../../src/model/sheetColumns.js';
import type { GraphStore } from '../../src/store/graphStore.js';

/** What somebody enters, by kind: for each row the cells by the key of their column. */
export type Entered = { readonly [kind in RecordKind]?: readonly { [key: string]: string }[] };

/** The template of a language, filled. */
export function filled(locale: Locale, entered: Entered): Promise<Uint8Array> {
  return writeWorkbook(locale, (kind) =>
    (entered[kind] ?? []).map((cells) => {
      const keys = sheetColumns(kind).map(({ key }) => key);
      const unknown = Object.keys(cells).filter((key) => !keys.includes(key));
      if (unknown.length > 0) throw new Error(`${kind} has no column ${unknown.join(', ')}.`);
      return keys.map((key) => cells[key] ?? '');
    }),
  );
}

/** Changes one cell of a workbook, as a person would. */
export async function corrected(
  bytes: Uint8Array,
  sheet: string,
  find: string,
  put: string,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const found = sheets.find(({ name }) => name === sheet)?.rows;
  const row = found?.find((cells) => cells.includes(find));
  if (!row) throw new Error(`No "${find}" on the sheet ${sheet}.`);
  row[row.indexOf(find)] = put;
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
}

export function workbookOf(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

/** Brings a workbook of records in; problems and notes are told in English. */
export async function bringInWorkbook(
  store: GraphStore,
  bytes: Uint8Array,
  how: { readonly fileName?: string; readonly on?: string; readonly sheet?: string } = {},
) {
  const { fileName = 'tiedot.xlsx', on = '2026-11-22', sheet } = how;
  const sheets = await readWorkbook(bytes);
  const records = recordSheetsOf(sheets, sheet === undefined ? [] : [sheet]);
  const prepared = await prepareWorkbook(store, sheets, records, {
    fileName,
    bytes,
    author: 'esimerkki',
    now: new Date(`${on}T10:00:00Z`),
  });
  const { remarks } = prepared;
  const told = (those: typeof remarks.problems) =>
    those.map((one) => describeSheetRemark('en', one, prepared.sheets));
  return {
    ...prepared,
    ...(await importMemberships(store, prepared.plan)),
    problems: told(remarks.problems),
    notes: told(remarks.notes),
  };
}
