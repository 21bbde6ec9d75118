/**
 * What has been written since an earlier revision: the way back to how the store stood then, from the
 * records as they are and the change log.
 */
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { type Replaced, type StoredRecord, WayBack } from '../../model/replaced.js';
import { RevisionNotKeptError } from '../../model/errors/revisionNotKeptError.js';
import { type ChangeSetHead, contentKinds } from '../content.js';
import type { WrittenRecord } from './changeLog.js';
import type { GraphStore } from '../graphStore.js';

/** So many records are read at a time. */
const BATCH = 1_000;

type Store = Pick<
  GraphStore,
  'revision' | 'changeLog' | 'changesSince' | 'scan' | 'readEntities' | 'readRelationships'
>;

/** A record that was written otherwise than by creating it once. */
export interface Rewritten {
  readonly kind: RecordKind;
  readonly id: RecordId;
  /** As it is; undefined when it is gone. */
  readonly now: StoredRecord | undefined;
  /** What was replaced of it, from the oldest on. */
  readonly changes: readonly LoggedChange[];
}

export interface LoggedChange {
  readonly head: ChangeSetHead;
  readonly replaced: Replaced;
}

export interface WrittenSince {
  readonly rewritten: ReadonlyMap<RecordId, Rewritten>;
  /** Records that were only created, under ids that were new, each with the revision of that. */
  readonly created: readonly Created[];
}

export interface Created extends WrittenRecord {
  readonly revision: number;
}

/** How a record stood at a revision since which all its changes are told; undefined when it was not there. */
export function stoodAt(
  revision: number,
  { kind, id, now, changes }: Rewritten,
): StoredRecord | undefined {
  const back = new WayBack(revision);
  for (const { head, replaced } of changes) if (head.revision > revision) back.add(replaced);
  return back.before({ kind, id }, now);
}

/** Throws RevisionNotKeptError unless `first` ≤ revision ≤ the newest. `first` is where the log begins. */
export async function checkRevision(
  store: Pick<GraphStore, 'revision' | 'changeLog'>,
  revision: number,
  path?: string,
): Promise<void> {
  const first = await store.changeLog.begin();
  const newest = await store.revision();
  if (revision < first || revision > newest) {
    throw new RevisionNotKeptError(revision, first, newest, path);
  }
}

/**
 * All that was written after a revision that `checkRevision` lets through. What is committed meanwhile
 * may be told or not, but a record is told with all its changes or not at all. O(what was written), and
 * one scan of the store where the change feed does not reach back so far. Of what was only created it
 * keeps little, so that an import takes no room.
 */
export async function writtenSince(store: Store, revision: number): Promise<WrittenSince> {
  const changes = new Map<RecordId, LoggedChange[]>();
  let newest = revision;
  for await (const { head, replaced = [] } of store.changeLog.since(revision)) {
    newest = head.revision;
    for (const one of replaced) {
      const known = changes.get(one.id);
      if (known) known.push({ head, replaced: one });
      else changes.set(one.id, [{ head, replaced: one }]);
    }
  }
  const created = await createdBetween(store, revision, newest, changes);
  const now = await recordsNow(
    store,
    [...changes.values()].map(([first]) => first!.replaced),
  );
  // What came while the records were read: they may be as it left them.
  for await (const { head, replaced = [] } of store.changeLog.since(newest)) {
    for (const one of replaced) {
      const known = changes.get(one.id);
      if (known) known.push({ head, replaced: one });
      else if (one.action !== 'create' && one.before.revision > revision) {
        created.push({ kind: one.kind, id: one.id, revision: one.before.revision });
      }
    }
  }
  const rewritten = [...changes].map(([id, of]): [RecordId, Rewritten] => [
    id,
    { kind: of[0]!.replaced.kind, id, now: now.get(id), changes: of },
  ]);
  return { rewritten: new Map(rewritten), created };
}

/**
 * As `writtenSince` from before a revision, but only of the records that its ChangeSet wrote. Reads those
 * revisions that wrote one of them: O(what these replaced + revisions since). Where the change feed does
 * not reach back so far, as `writtenSince`.
 */
export async function writtenSinceTo(store: Store, revision: number): Promise<WrittenSince> {
  const written = await store.changeLog.writtenAt(revision);
  const last = written && (await lastWritten(store, written));
  if (!last) return writtenSince(store, revision - 1);
  const changes = new Map<RecordId, LoggedChange[]>();
  const newest = Math.max(revision, ...last.revisions.keys());
  for (let at = newest; at >= revision; at--) {
    const ids = last.revisions.get(at);
    if (!ids) continue;
    for await (const { head, replaced = [] } of store.changeLog.since(at - 1, at)) {
      for (const one of replaced) {
        if (!ids.has(one.id)) continue;
        changes.set(one.id, [{ head, replaced: one }, ...(changes.get(one.id) ?? [])]);
        const before = one.action === 'create' ? one.previous : one.before.revision;
        addTo(last.revisions, before, one.id);
      }
    }
  }
  const created: Created[] = [];
  const rewritten = new Map<RecordId, Rewritten>();
  for (const { kind, id } of written) {
    const of = changes.get(id);
    if (of) rewritten.set(id, { kind, id, now: last.now.get(id), changes: of });
    else created.push({ kind, id, revision });
  }
  return { rewritten, created };
}

/**
 * Records as they are, and the ids by the revision that last wrote or deleted them. Undefined when one is
 * neither there nor told to be deleted: somebody writes it at this moment.
 */
async function lastWritten(store: Store, records: readonly WrittenRecord[]) {
  const now = await recordsNow(store, records);
  const revisions = new Map<number, Set<RecordId>>();
  for (const { id, revision } of now.values()) addTo(revisions, revision, id);
  const gone = new Map<RecordId, RecordKind>();
  for (const { kind, id } of records) if (!now.has(id)) gone.set(id, kind);
  for (const { kind, id, revision } of await store.changeLog.deletions([...gone.keys()])) {
    if (gone.get(id) !== kind) continue;
    gone.delete(id);
    addTo(revisions, revision, id);
  }
  return gone.size === 0 ? { now, revisions } : undefined;
}

function addTo(ids: Map<number, Set<RecordId>>, revision: number, id: RecordId): void {
  const known = ids.get(revision);
  if (known) known.add(id);
  else ids.set(revision, new Set([id]));
}

async function createdBetween(
  store: Store,
  after: number,
  upTo: number,
  known: ReadonlyMap<RecordId, unknown>,
): Promise<Created[]> {
  const created: Created[] = [];
  const take = (records: readonly StoredRecord[]) => {
    for (const { kind, id, revision } of records) {
      if (revision > after && revision <= upTo && !known.has(id)) {
        created.push({ kind, id, revision });
      }
    }
  };
  const feed = await store.changesSince(after);
  if (feed.kind === 'changes') {
    take(feed.entities);
    take(feed.relationships);
    return created;
  }
  for (const kind of contentKinds) for await (const batch of store.scan(kind)) take(batch);
  return created;
}

async function recordsNow(
  store: Store,
  records: Iterable<WrittenRecord>,
): Promise<Map<RecordId, StoredRecord>> {
  const idsByKind = new Map<RecordKind, RecordId[]>();
  for (const { kind, id } of records) {
    const ids = idsByKind.get(kind);
    if (ids) ids.push(id);
    else idsByKind.set(kind, [id]);
  }
  const now = new Map<RecordId, StoredRecord>();
  for (const [kind, ids] of idsByKind) {
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      const found: ReadonlyMap<RecordId, StoredRecord> = isEntityKind(kind)
        ? await store.readEntities(batch)
        : await store.readRelationships(kind, batch);
      for (const [id, record] of found) now.set(id, record);
    }
  }
  return now;
}
