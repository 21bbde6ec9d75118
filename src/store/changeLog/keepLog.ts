/**
 * Keeps, with every commit, what it replaced: read from the store before it is written over, sealed and
 * packed. The same for every store, in the transaction of the commit.
 */
import type { Change, ChangeSet } from '../../model/changeSet.js';
import type { RecordKind } from '../../model/kinds.js';
import type { RecordData, RecordId } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import { BlockPacker, type LogBlock } from './blocks.js';
import type { Deletion } from './changeLog.js';
import { entryFor, newPersonKey, type OpenEntry, type PersonKeys, seal } from './entries.js';

/** So many records are read, sealed and packed at a time. */
const BATCH = 2_000;

/** What a store does for its log, within the transaction of a commit. */
export interface LogStore {
  /** Records of one kind as they stand; those that are not there are not in the answer. */
  records(
    kind: RecordKind,
    ids: readonly RecordId[],
  ): readonly StoredRecord[] | Promise<readonly StoredRecord[]>;
  /** Whether the store knows of any deletion; when not, nobody asks of which. */
  readonly hasDeletions: boolean;
  /** The deletions of what is gone, of the records asked for. */
  deletions(ids: readonly RecordId[]): readonly Deletion[] | Promise<readonly Deletion[]>;
  addDeletions(deletions: readonly Deletion[]): unknown;
  /** For records that are there again. */
  removeDeletions(deletions: readonly Deletion[]): unknown;
  keys(persons: readonly RecordId[]): PersonKeys | Promise<PersonKeys>;
  addKeys(keys: PersonKeys): unknown;
  removeKey(person: RecordId): unknown;
  addBlock(block: LogBlock): unknown;
}

/**
 * Keeps what a ChangeSet replaces. What tells of `erased`, a person who is erased with it, is left out,
 * and the key to all that was kept before goes. Memory for a batch and a block; O(changes that are no creation), and of creations only where
 * something was ever deleted.
 */
export async function keepLog(
  { changes }: ChangeSet,
  revision: number,
  store: LogStore,
  erased?: RecordId,
): Promise<void> {
  const packer = new BlockPacker(revision);
  const asked = store.hasDeletions ? changes : changes.filter(({ action }) => action !== 'create');
  for (let start = 0; start < asked.length; start += BATCH) {
    const batch = asked.slice(start, start + BATCH);
    const entries = [...(await replacedBy(batch, store)), ...(await broughtBack(batch, store))];
    const deleted = batch.flatMap((change): Deletion[] =>
      change.action === 'delete' ? [{ kind: change.kind, id: change.id, revision }] : [],
    );
    if (deleted.length > 0) await store.addDeletions(deleted);
    const keys = await keysFor(entries, store, erased);
    for (const each of entries) {
      packer.add(seal(each, keys));
      if (packer.isFull) await addBlock(packer, store);
    }
  }
  await addBlock(packer, store);
  if (erased !== undefined) await store.removeKey(erased);
}

async function addBlock(packer: BlockPacker, store: LogStore): Promise<void> {
  const block = await packer.close();
  if (block) await store.addBlock(block);
}

/** What updates and deletions replace. What is not there is refused where it is written. */
async function replacedBy(changes: readonly Change[], store: LogStore): Promise<OpenEntry[]> {
  const after = new Map<RecordId, RecordData | undefined>();
  const idsByKind = new Map<RecordKind, RecordId[]>();
  for (const change of changes) {
    if (change.action === 'create') continue;
    const { kind, id } = change.action === 'delete' ? change : change.record;
    after.set(id, change.action === 'delete' ? undefined : change.record);
    const ids = idsByKind.get(kind);
    if (ids) ids.push(id);
    else idsByKind.set(kind, [id]);
  }
  const entries: OpenEntry[] = [];
  for (const [kind, ids] of idsByKind) {
    for (const before of await store.records(kind, ids)) {
      entries.push(entryFor(before, after.get(before.id)));
    }
  }
  return entries;
}

/** Creations of what had been deleted. */
async function broughtBack(changes: readonly Change[], store: LogStore): Promise<OpenEntry[]> {
  const created = new Map<RecordId, RecordData>();
  for (const change of changes) {
    if (change.action === 'create') created.set(change.record.id, change.record);
  }
  if (created.size === 0) return [];
  const found = await store.deletions([...created.keys()]);
  const again = found.filter(({ kind, id }) => created.get(id)?.kind === kind);
  if (again.length > 0) await store.removeDeletions(again);
  return again.map(({ kind, id, revision: previous }) => ({
    replaced: { action: 'create', kind, id, previous },
  }));
}

/** The keys of those in the entries; who has none yet gets one. */
async function keysFor(
  entries: readonly OpenEntry[],
  store: LogStore,
  erased: RecordId | undefined,
): Promise<PersonKeys> {
  const persons = new Set(entries.flatMap(({ person }) => person ?? []));
  if (erased !== undefined) persons.delete(erased);
  if (persons.size === 0) return new Map();
  const known = await store.keys([...persons]);
  const made = new Map<RecordId, Uint8Array>();
  for (const person of persons) if (!known.has(person)) made.set(person, newPersonKey());
  if (made.size > 0) await store.addKeys(made);
  return new Map([...known, ...made]);
}
