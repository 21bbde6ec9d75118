/**
 * Reads a file of whatever kind, as the workbook of records or the list that it is, holds it against the
 * store, and tells what bringing it in would do.
 */
import type { GraphStore } from '../store/graphStore.js';
import type { DelimiterName } from './csv.js';
import type { Encoding } from './encoding.js';
import type { HeadingMapping } from './headings.js';
import { type EarlierPlan, prepareImport, type PreparedImport } from './importFile.js';
import type { ListFile } from './listFile.js';
import { asListOrCrossTable } from './readList.js';
import type { DecimalMark } from './workbook/decimals.js';
import { prepareWorkbook, type PreparedWorkbook } from './workbook/prepareWorkbook.js';
import { readWorkbookFile, type WorkbookFile } from './workbook/workbookFile.js';

/** What the person who brings a file in says of it; what is left out is found out. */
export interface FileReading {
  readonly mappings: readonly HeadingMapping[];
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: DelimiterName | undefined;
  readonly decimal?: DecimalMark | undefined;
  /** The sheet of a workbook to read. */
  readonly sheet?: string | undefined;
  readonly isCrossTable: boolean;
  /** The day for which it speaks, YYYY-MM-DD; the day of the import unless told. */
  readonly datedOn?: string | undefined;
  /** Whether a list has all members of each of its networks on its day. */
  readonly isComplete: boolean;
}

export interface BringingIn {
  /** Who does it, as the change log names them. */
  readonly author: string;
  readonly now: Date;
  /** To make the plan of an earlier time again. */
  readonly planned?: EarlierPlan | undefined;
}

/** `workbook`: the file that the list is a sheet of, where it is. */
export type PreparedFile =
  | {
      readonly as: 'list';
      readonly prepared: PreparedImport;
      readonly workbook: WorkbookFile | undefined;
    }
  | { readonly as: 'workbook'; readonly prepared: PreparedWorkbook };

/**
 * Writes nothing. Throws UnusableFileError for a file that cannot be used, InventedDataError for a store
 * with demonstration data, and the store's errors. O(cells + records that the file names).
 */
export async function prepareFile(
  store: GraphStore,
  file: ListFile,
  reading: FileReading,
  bringingIn: BringingIn,
): Promise<PreparedFile> {
  const workbook = await readWorkbookFile(file, reading.sheet, reading.mappings);
  if (!workbook || workbook.records.length === 0) {
    const prepared = await prepareList(store, file, workbook, reading, bringingIn);
    return { as: 'list', prepared, workbook };
  }
  const { bytes, sheets, records } = workbook;
  const { datedOn, decimal } = reading;
  const request = { fileName: file.name, bytes, datedOn, decimal, ...bringingIn };
  return { as: 'workbook', prepared: await prepareWorkbook(store, sheets, records, request) };
}

async function prepareList(
  store: GraphStore,
  file: ListFile,
  workbook: WorkbookFile | undefined,
  reading: FileReading,
  bringingIn: BringingIn,
): Promise<PreparedImport> {
  const { mappings, encoding, delimiter, datedOn, isComplete, isCrossTable } = reading;
  return asListOrCrossTable(isCrossTable, mappings, (crossTable) =>
    prepareImport(store, {
      fileName: file.name,
      bytes: file.read(),
      sheet: workbook?.list,
      told: { encoding, delimiter },
      ...{ crossTable, mappings, datedOn, isComplete },
      ...bringingIn,
    }),
  );
}
