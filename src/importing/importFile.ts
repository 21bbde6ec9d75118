/** Reads a file of memberships, holds it against the store, and tells what bringing it in would do. */
import { createHash } from 'node:crypto';
import { type ImportPlan, planImport } from '../changes/importMemberships.js';
import type { LongListField } from '../changes/longList/longList.js';
import { Remarks, type RowNote, type RowProblem } from '../changes/longList/remarks.js';
import { dayInHelsinki, formatDay } from '../model/time/days.js';
import { columnLetters } from '../model/statements/locator.js';
import type { GraphStore } from '../store/graphStore.js';
import { CrossTableReader } from './crossTable.js';
import { type CsvForm, readCsv, type ToldForm } from './csv.js';
import type { HeadingMapping } from './headings.js';
import { LongListReader } from './readRows.js';
import { readSheetTable, type SheetForm } from './workbook/sheetTable.js';
import type { WorkbookSheet } from './workbook/xlsx.js';

export interface ImportRequest {
  /** The name of the file, which becomes the title of its source. */
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  readonly mappings: readonly HeadingMapping[];
  /** Of a workbook: the sheet that is the list. */
  readonly sheet?: WorkbookSheet | undefined;
  /** That it is a cross-table: told by a person, or to be seen from its marks. */
  readonly crossTable?: 'told' | 'seen' | undefined;
  /** What the person who imports says of how the file is written. */
  readonly told?: ToldForm | undefined;
  /** The day for which the list speaks, YYYY-MM-DD; the day of the import unless told. */
  readonly datedOn?: string | undefined;
  /** Whether the list has all members of each of its networks on its day. */
  readonly isComplete?: boolean | undefined;
  /** Who brings it in, as the change log names them. */
  readonly author: string;
  /** The instant of the import. */
  readonly now: Date;
  /** Of an earlier plan of the same, to make the same plan again: the day of it, and its ChangeSet's id. */
  readonly planned?: EarlierPlan | undefined;
}

export interface EarlierPlan {
  /** The day on which it was made, YYYY-MM-DD. */
  readonly on: string;
  /** Undefined when nothing was to change. */
  readonly changeSet?: string | undefined;
}

/** What a file says and would change; `plan.changeSet` is there when it can be brought in. */
export interface PreparedImport {
  readonly fileName: string;
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
  /** In order of rows; at most the first thousand, of `problemCount`. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  readonly notes: readonly RowNote[];
  readonly noteCount: number;
  readonly plan: ImportPlan;
}

/**
 * Writes nothing. Throws UnusableFileError for a file that is no list, InventedDataError for a store
 * with demonstration data, and the store's errors. O(rows + records that the list names).
 */
export async function prepareImport(
  store: GraphStore,
  request: ImportRequest,
): Promise<PreparedImport> {
  const {
    fileName,
    mappings,
    told = {},
    datedOn,
    isComplete = false,
    author,
    now,
    planned,
  } = request;
  const remarks = new Remarks();
  const crossTable =
    request.crossTable && new CrossTableReader(remarks, request.crossTable === 'told');
  const reader = crossTable?.inner ?? new LongListReader(mappings, remarks);
  const hash = createHash('sha256');
  const bytes = hashed(request.bytes, hash);
  const form = request.sheet
    ? await readSheetTable(request.sheet, crossTable ?? reader, bytes)
    : await readCsv(bytes, crossTable ?? reader, told);
  const { columns, repeatedHeadings } = reader;
  const rows = crossTable ? reader.list.size : form.rows - repeatedHeadings.length;
  const plan = await planImport(
    store,
    reader.list,
    {
      title: fileName,
      digest: hash.digest('hex'),
      datedOn,
      importedOn: planned?.on ?? formatDay(dayInHelsinki(now)),
      changeSet: planned?.changeSet,
      sheet: request.sheet?.name,
      isComplete,
      author,
      message: `${fileName}: ${rows}`,
      recordedAt: now.toISOString(),
      reading: JSON.stringify([form, isComplete, mappings, request.crossTable]),
    },
    remarks,
  );
  const { headings, indexOf, leftOut } = columns;
  return {
    fileName,
    form,
    rows,
    repeatedHeadings,
    leftOut,
    headingOf: (field) => headings[indexOf.get(field) ?? -1] ?? field,
    columnOf: (field) => {
      const index = indexOf.get(field);
      const column = crossTable && index !== undefined ? crossTable.columnOf(index) : index;
      return column === undefined ? undefined : columnLetters(column);
    },
    problems: remarks.problems,
    problemCount: remarks.problemCount,
    notes: remarks.notes,
    noteCount: remarks.noteCount,
    plan,
  };
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
