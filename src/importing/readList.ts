/** Reads a file of memberships, or a sheet of a workbook, as a long list; it is held against nothing. */
import type { LongList, LongListField } from '../changes/longList/longList.js';
import { Remarks } from '../changes/longList/remarks.js';
import { columnLetters } from '../model/statements/locator.js';
import { CrossTableReader } from './crossTable.js';
import { type CsvForm, readCsv, type ToldForm } from './csv.js';
import type { HeadingMapping } from './headings.js';
import { LongListReader } from './readRows.js';
import { UnusableFileError } from './unusableFileError.js';
import { readSheetTable, type SheetForm } from './workbook/sheetTable.js';
import type { WorkbookSheet } from './workbook/xlsx.js';

export interface ListRequest {
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly mappings: readonly HeadingMapping[];
  /** Of a workbook: the sheet that is the list. */
  readonly sheet?: WorkbookSheet | undefined;
  readonly crossTable?: CrossTable | undefined;
  /** What the person who brings it in says of how the file is written. */
  readonly told?: ToldForm | undefined;
}

/** That a list is a cross-table: told by a person, or to be seen from its marks. */
export type CrossTable = 'told' | 'seen';

/** What a file says, and how it turned out to be written. */
export interface ReadList {
  readonly form: CsvForm | SheetForm;
  /** Rows of memberships. */
  readonly rows: number;
  /** Rows that repeat the headings and were left out. */
  readonly repeatedHeadings: readonly number[];
  /** Headings of the columns that are not known. */
  readonly leftOut: readonly string[];
  readonly headingOf: (field: LongListField) => string;
  /** The letters of the column that says a field; of a cross-table's networks there is no one column. */
  readonly columnOf: (field: LongListField) => string | undefined;
  readonly list: LongList;
  /** Of rows that are wrong; others may be added by who holds the list against something. */
  readonly remarks: Remarks;
}

/** Throws UnusableFileError for a file that is no list. O(bytes) time; memory as `LongList`. */
export async function readList(request: ListRequest): Promise<ReadList> {
  const { bytes, mappings, sheet, told } = request;
  const remarks = new Remarks();
  const crossTable =
    request.crossTable && new CrossTableReader(remarks, request.crossTable === 'told');
  const reader = crossTable?.inner ?? new LongListReader(mappings, remarks);
  const form = sheet
    ? await readSheetTable(sheet, crossTable ?? reader, bytes)
    : await readCsv(bytes, crossTable ?? reader, told);
  const { columns, repeatedHeadings, list } = reader;
  const { headings, indexOf, leftOut } = columns;
  return {
    form,
    rows: crossTable ? list.size : form.rows - repeatedHeadings.length,
    repeatedHeadings,
    leftOut,
    headingOf: (field) => headings[indexOf.get(field) ?? -1] ?? field,
    columnOf: (field) => {
      const index = indexOf.get(field);
      const column = crossTable && index !== undefined ? crossTable.columnOf(index) : index;
      return column === undefined ? undefined : columnLetters(column);
    },
    list,
    remarks,
  };
}

/**
 * Reads a file as a list, or as a cross-table where somebody has said so. A list whose headings are not
 * known is a cross-table when all of its marks are such.
 */
export async function asListOrCrossTable<Result>(
  isCrossTable: boolean,
  mappings: readonly HeadingMapping[],
  readAs: (crossTable: CrossTable | undefined) => Promise<Result>,
): Promise<Result> {
  if (isCrossTable) return readAs('told');
  try {
    return await readAs(undefined);
  } catch (error) {
    const isUnknown =
      error instanceof UnusableFileError &&
      ['memberColumnMissing', 'networkColumnMissing'].includes(error.fault);
    if (!isUnknown || mappings.length > 0) throw error;
    try {
      return await readAs('seen');
    } catch (second) {
      throw second instanceof UnusableFileError ? error : second;
    }
  }
}
