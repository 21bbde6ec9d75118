/**
 * What a store holds at one revision, while others go on writing to it: its kinds are scanned into
 * files, and what has been committed meanwhile is then read from the change feed and put in its place.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailableError } from '../../model/errors/errors.js';
import type { RecordKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import type { DocumentVersion } from '../../model/workspace/documents.js';
import {
  compareIds,
  type ContentBatch,
  type ContentCounts,
  contentKinds,
  type StoreContent,
} from '../content.js';
import type { RevisionChanges, StoreReader } from '../graphStore.js';
import { type LogLine, logContentOf, logLinesOf } from './logLines.js';
import { readLines } from './lines.js';

type Stored = Entity | Relationship;

/** So often is begun anew when more was committed during the scan than the feed tells. */
const ATTEMPTS = 5;
const BATCH = 1_000;

/**
 * Keeps the records in a folder that is there and empty, for as long as the content is used; memory
 * holds a batch and what the feed tells. Throws StoreUnavailableError, also when too much is written.
 */
export async function contentAtOneRevision(
  reader: StoreReader,
  folder: string,
): Promise<StoreContent> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // Documents first, so that the records that they are about are in the whole.
    const documents = await keep(reader.workspace.scan(), documentsIn(folder));
    const since = await reader.revision();
    const scanned = new Map<RecordKind, number>();
    const seen = { revision: since };
    for (const kind of contentKinds) {
      const scan = watched(reader.scan(kind, BATCH), seen);
      scanned.set(kind, await keep(scan, fileOf(folder, kind)));
    }
    const changes = await reader.changesSince(since);
    // On a server a record can be seen as a commit leaves it before the commit itself is told.
    if (changes.kind === 'gap' || changes.revision < seen.revision) continue;
    const later = byKind(changes);
    const records: { [kind in RecordKind]?: number } = {};
    for (const [kind, count] of scanned) {
      const found = later.has(kind) ? await countAll(merged(folder, kind, later.get(kind))) : count;
      if (found > 0) records[kind] = found;
    }
    const { revision } = changes;
    const told = { blocks: 0, personKeys: 0 };
    await keep(logUpTo(reader, revision, told), logIn(folder));
    // Each revision is that of one ChangeSet, and none is left out.
    const counts: ContentCounts = {
      changeSets: revision,
      records,
      ...(documents > 0 && { documents }),
      ...(told.blocks > 0 && { blocks: told.blocks }),
      ...(told.personKeys > 0 && { personKeys: told.personKeys }),
    };
    const logBegin = await reader.changeLog.begin();
    return {
      revision,
      logBegin,
      counts,
      batches: () => batchesOf(reader, revision, folder, later),
    };
  }
  throw new StoreUnavailableError(
    reader.address,
    `so much was written to it meanwhile that it could not be read at one revision, ${ATTEMPTS} ` +
      'times over; try again when the import or the like has ended',
  );
}

function fileOf(folder: string, kind: RecordKind): string {
  return join(folder, `${kind}.jsonl`);
}

function documentsIn(folder: string): string {
  return join(folder, 'workspace.jsonl');
}

function logIn(folder: string): string {
  return join(folder, 'log.jsonl');
}

/** The lines of the log up to a revision, counted in `told`. Who was erased meanwhile has no key. */
async function* logUpTo(
  reader: StoreReader,
  revision: number,
  told: { blocks: number; personKeys: number },
): AsyncGenerator<readonly LogLine[]> {
  for await (const content of reader.changeLog.content()) {
    if ('block' in content && content.block.revision > revision) continue;
    const lines = logLinesOf(content);
    told['block' in content ? 'blocks' : 'personKeys'] += lines.length;
    yield lines;
  }
}

/** A scan, with the newest revision that its records are of put into `seen`. */
async function* watched(
  scan: AsyncIterable<readonly Stored[]>,
  seen: { revision: number },
): AsyncGenerator<readonly Stored[]> {
  for await (const records of scan) {
    for (const { revision } of records) seen.revision = Math.max(seen.revision, revision);
    yield records;
  }
}

/** Writes all that a scan gives as lines, in its order, and gives their number. */
async function keep(scan: AsyncIterable<readonly unknown[]>, path: string): Promise<number> {
  const file = await open(path, 'w', 0o600);
  let count = 0;
  try {
    for await (const batch of scan) {
      count += batch.length;
      await file.appendFile(batch.map((item) => `${JSON.stringify(item)}\n`).join(''));
    }
  } finally {
    await file.close();
  }
  return count;
}

/** What the feed tells of one kind. */
interface Later {
  /** As they are now, in order of id. */
  readonly written: Stored[];
  /** Those and the deleted ones. */
  readonly touched: Set<RecordId>;
}

function byKind({ entities, relationships, deleted }: RevisionChanges): Map<RecordKind, Later> {
  const later = new Map<RecordKind, Later>();
  const ofKind = (kind: RecordKind): Later => {
    const found = later.get(kind) ?? { written: [], touched: new Set<RecordId>() };
    later.set(kind, found);
    return found;
  };
  for (const record of [...entities, ...relationships]) {
    const { written, touched } = ofKind(record.kind);
    written.push(record);
    touched.add(record.id);
  }
  for (const { kind, id } of deleted) ofKind(kind).touched.add(id);
  for (const { written } of later.values()) written.sort(compareIds);
  return later;
}

async function* batchesOf(
  reader: StoreReader,
  revision: number,
  folder: string,
  later: ReadonlyMap<RecordKind, Later>,
): AsyncGenerator<ContentBatch> {
  for await (const heads of reader.changeSets()) {
    const changeSets = heads.filter((head) => head.revision <= revision);
    if (changeSets.length > 0) yield { changeSets };
    if (changeSets.length < heads.length) break;
  }
  for (const kind of contentKinds) {
    let records: Stored[] = [];
    for await (const record of merged(folder, kind, later.get(kind))) {
      records.push(record);
      if (records.length < BATCH) continue;
      yield { kind, records };
      records = [];
    }
    if (records.length > 0) yield { kind, records };
  }
  let documents: DocumentVersion[] = [];
  for await (const line of readLines(documentsIn(folder))) {
    documents.push(JSON.parse(line) as DocumentVersion);
    if (documents.length < BATCH) continue;
    yield { documents };
    documents = [];
  }
  if (documents.length > 0) yield { documents };
  for await (const line of readLines(logIn(folder)))
    yield logContentOf(JSON.parse(line) as LogLine);
}

/** The scanned records in order of id, with what the feed tells in the place of what it is told of. */
async function* merged(
  folder: string,
  kind: RecordKind,
  { written, touched }: Later = { written: [], touched: new Set() },
): AsyncGenerator<Stored> {
  let next = 0;
  for await (const line of readLines(fileOf(folder, kind))) {
    const record = JSON.parse(line) as Stored;
    for (let put; (put = written[next]) && put.id <= record.id; next++) yield put;
    if (!touched.has(record.id)) yield record;
  }
  yield* written.slice(next);
}

async function countAll(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count++;
  return count;
}
