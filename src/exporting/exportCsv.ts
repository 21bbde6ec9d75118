/** Everything that a store holds at one revision, as CSV files (RFC 4180) that can be imported again. */
import { asCsvCell } from '../model/csvText.js';
import { sheetColumns, sheetKinds } from '../model/sheetColumns.js';
import type { GraphStore } from '../store/graphStore.js';
import { columnHeading, sheetName } from '../texts/importing/sheetWords.js';
import { type ExportedCounts, type ExportOptions, exportRows } from './exportRows.js';

export interface ExportedCsv extends ExportedCounts {
  /** By the name of the file: one for each kind that has records. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** By this mark spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Throws as `exportRows`. O(records) time and memory. */
export async function exportCsv(store: GraphStore, options: ExportOptions): Promise<ExportedCsv> {
  const { locale } = options;
  const { rowsOf, ...exported } = await exportRows(store, options);
  const files = new Map<string, Uint8Array>();
  for (const kind of sheetKinds) {
    const rows = rowsOf(kind);
    if (rows.length === 0) continue;
    const headings = sheetColumns(kind).map((column) => columnHeading(locale, kind, column));
    const lines = [headings, ...rows].map((row) => `${row.map(csvValue).join(',')}\r\n`);
    files.set(`${sheetName(locale, kind)}.csv`, Buffer.from(BYTE_ORDER_MARK + lines.join('')));
  }
  return { ...exported, files };
}

function csvValue(text: string): string {
  const cell = asCsvCell(text);
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
