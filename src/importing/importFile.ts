/** Reads a file of memberships, holds it against the store, and tells what bringing it in would do. */
import { createHash } from 'node:crypto';
import { type ImportPlan, planImport } from '../changes/importMemberships.js';
import type { RowNote, RowProblem } from '../changes/longList/remarks.js';
import { dayInHelsinki, formatDay } from '../model/time/days.js';
import type { GraphStore } from '../store/graphStore.js';
import { type ListRequest, readList, type ReadList } from './readList.js';

export interface ImportRequest extends ListRequest {
  /** The name of the file, which becomes the title of its source. */
  readonly fileName: string;
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
export interface PreparedImport extends Omit<ReadList, 'list' | 'remarks'> {
  readonly fileName: string;
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
  const { fileName, mappings, datedOn, isComplete = false, author, now, planned } = request;
  const hash = createHash('sha256');
  const { list, remarks, ...read } = await readList({
    ...request,
    bytes: hashed(request.bytes, hash),
  });
  const plan = await planImport(
    store,
    list,
    {
      title: fileName,
      digest: hash.digest('hex'),
      datedOn,
      importedOn: planned?.on ?? formatDay(dayInHelsinki(now)),
      changeSet: planned?.changeSet,
      sheet: request.sheet?.name,
      isComplete,
      author,
      message: `${fileName}: ${read.rows}`,
      recordedAt: now.toISOString(),
      reading: JSON.stringify([read.form, isComplete, mappings, request.crossTable]),
    },
    remarks,
  );
  return {
    fileName,
    ...read,
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
