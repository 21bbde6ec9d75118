/** A file to import that is a workbook, or a folder that stands for one: its sheets, and which of them hold what. */
import { Remarks } from '../../changes/longList/remarks.js';
import type { HeadingMapping } from '../headings.js';
import type { ListFile } from '../listFile.js';
import { LongListReader } from '../readRows.js';
import { unusable } from '../unusableFileError.js';
import { readCsvFolder } from './csvFolder.js';
import { recordSheetsOf } from './prepareWorkbook.js';
import type { RecordSheet } from './recordSheets.js';
import { findHeadings } from './sheetTable.js';
import { isWorkbook, readWorkbook, type WorkbookSheet } from './xlsx.js';
import { MOST_FILE_BYTES } from './zipGuard.js';

export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly sheets: readonly WorkbookSheet[];
  /** Sheets of records; when there is none, the workbook is a list. */
  readonly records: readonly RecordSheet[];
  /** The sheet that is the list, where there are no sheets of records. */
  readonly list?: WorkbookSheet | undefined;
}

/** Undefined for a file that is no workbook. Throws UnusableFileError for one that cannot be used. */
export async function readWorkbookFile(
  file: ListFile,
  sheet: string | undefined,
  mappings: readonly HeadingMapping[],
): Promise<WorkbookFile | undefined> {
  if (file.csvFiles) return readCsvFolder(file.csvFiles);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.read()) {
    if (size === 0 && !isWorkbook(chunk)) return undefined;
    chunks.push(chunk);
    size += chunk.length;
    // What is longer is refused by its size.
    if (size > MOST_FILE_BYTES) break;
  }
  if (size === 0) return undefined;
  const bytes = Buffer.concat(chunks);
  const sheets = await readWorkbook(bytes);
  const named = sheet === undefined ? [] : [sheet];
  if (sheet !== undefined && !sheets.some(({ name }) => name === sheet)) {
    const names = sheets.map(({ name }) => name).join(', ');
    throw unusable('noSuchSheet', { given: sheet, sheets: names });
  }
  const records = recordSheetsOf(sheets, named);
  if (records.length > 0) return { bytes, sheets, records };
  const inQuestion = sheets.filter(({ name, isHidden }) =>
    sheet === undefined ? !isHidden : name === sheet,
  );
  const list =
    inQuestion.find((one) => findHeadings(one, new LongListReader(mappings, new Remarks())) >= 0) ??
    inQuestion.find(({ rows }) => rows.length > 0);
  if (!list) throw unusable('sheetEmpty', { sheet: sheet ?? sheets[0]?.name ?? '' });
  return { bytes, sheets, records, list };
}
