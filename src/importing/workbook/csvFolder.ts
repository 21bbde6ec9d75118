/** A folder of CSV files to import, as an export writes it: each file is a sheet of records. */
import type { ListFile } from '../listFile.js';
import { unusable, UnusableFileError } from '../unusableFileError.js';
import { readCsvSheet } from './csvSheet.js';
import { recordSheetsOf } from './prepareWorkbook.js';
import type { RecordSheet } from './recordSheets.js';
import type { WorkbookSheet } from './xlsx.js';
import { MOST_FILE_BYTES } from './zipGuard.js';

export interface CsvFolder {
  /** Of all files, each after its name. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly WorkbookSheet[];
  readonly records: readonly RecordSheet[];
}

/** Throws UnusableFileError for a file that cannot be used, and when none holds records. */
export async function readCsvFolder(files: readonly ListFile[]): Promise<CsvFolder> {
  const sheets: WorkbookSheet[] = [];
  const chunks: Uint8Array[] = [];
  for (const file of files) {
    if (file.size > MOST_FILE_BYTES) {
      throw unusable('csvTooLarge', { file: file.name, most: MOST_FILE_BYTES / 1_000_000 });
    }
    chunks.push(Buffer.from(`${file.name}\n`));
    try {
      sheets.push(await readCsvSheet(file.name.replace(/\.csv$/i, ''), kept(file, chunks)));
    } catch (error) {
      if (!(error instanceof UnusableFileError)) throw error;
      throw new UnusableFileError(error.fault, error.facts, file.name);
    }
  }
  const records = recordSheetsOf(sheets, []);
  if (records.length === 0) {
    throw unusable('folderUnknown', { files: files.map(({ name }) => name).join(', ') });
  }
  return { bytes: Buffer.concat(chunks), sheets, records };
}

/** What is read of a file, also put down as it comes. */
async function* kept(file: ListFile, chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.read()) {
    chunks.push(chunk);
    yield chunk;
  }
}
