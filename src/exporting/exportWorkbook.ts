/** Everything that a store holds at one revision, as a workbook that can be imported again. */
import type { GraphStore } from '../store/graphStore.js';
import { type ExportedCounts, type ExportOptions, exportRows } from './exportRows.js';
import { writeWorkbook } from './writeWorkbook.js';

export interface ExportedWorkbook extends ExportedCounts {
  readonly bytes: Uint8Array;
}

/** Throws as `exportRows`. O(records) time and memory. */
export async function exportWorkbook(
  store: GraphStore,
  options: ExportOptions,
): Promise<ExportedWorkbook> {
  const { rowsOf, ...exported } = await exportRows(store, options);
  return { ...exported, bytes: await writeWorkbook(options.locale, rowsOf) };
}
