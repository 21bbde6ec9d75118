/** What a ChangeSet would do to the records as they stand: how many of each kind, and by one digest. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Change, ChangeSet } from '../../model/changeSet.js';
import {
  entityKinds,
  isEntityKind,
  type RecordKind,
  relationshipKinds,
} from '../../model/kinds.js';
import type { Entity, RecordData, RecordId, Relationship } from '../../model/record.js';
import { isSameValue } from '../../model/statements/resolution.js';
import type { KindTally } from '../../model/workspace/importPreview.js';
import type { GraphStore } from '../../store/graphStore.js';

/** Records that are read at once. */
const BATCH = 1_000;

type Sort = Exclude<keyof KindTally, 'kind' | 'unchanged'>;

/**
 * How many records of each kind the changes would create, update, confirm or end, in the order of the
 * model. `named`: how many of a kind the file names, by which those are told that stay as they are.
 * O(changes), reading what they update.
 */
export async function talliesOf(
  store: GraphStore,
  changes: readonly Change[],
  named: ReadonlyMap<RecordKind, number>,
): Promise<readonly KindTally[]> {
  const tallies = new Map<RecordKind, Map<Sort, number>>();
  const count = (kind: RecordKind, sort: Sort) => {
    const tally = tallies.get(kind) ?? new Map<Sort, number>();
    tallies.set(kind, tally.set(sort, (tally.get(sort) ?? 0) + 1));
  };
  const updates = new Map<RecordKind, RecordData[]>();
  for (const change of changes) {
    if (change.action === 'create') count(change.record.kind, 'created');
    else if (change.action === 'delete') count(change.kind, 'ended');
    else {
      const { kind } = change.record;
      const records = updates.get(kind) ?? [];
      records.push(change.record);
      updates.set(kind, records);
    }
  }
  for (const [kind, records] of updates) {
    for (let start = 0; start < records.length; start += BATCH) {
      const batch = records.slice(start, start + BATCH);
      const stored = await readRecords(store, kind, batch);
      for (const record of batch) count(kind, sortOf(record, stored.get(record.id)));
      // Others are answered in between.
      await setImmediate();
    }
  }
  return [...entityKinds, ...relationshipKinds].flatMap((kind) => {
    const tally = tallies.get(kind);
    const of = (sort: Sort) => tally?.get(sort) ?? 0;
    const [created, updated] = [of('created'), of('updated')];
    const [confirmed, ended] = [of('confirmed'), of('ended')];
    const written = created + updated + confirmed + ended;
    // More may be written than the file names: the home that an organisation moves from.
    const unchanged = Math.max(0, (named.get(kind) ?? 0) - written);
    if (written + unchanged === 0) return [];
    return { kind, created, updated, confirmed, ended, unchanged };
  });
}

function readRecords(
  store: GraphStore,
  kind: RecordKind,
  records: readonly RecordData[],
): Promise<ReadonlyMap<RecordId, Entity | Relationship>> {
  const ids = records.map(({ id }) => id);
  return isEntityKind(kind) ? store.readEntities(ids) : store.readRelationships(kind, ids);
}

function sortOf(record: RecordData, stored: Entity | Relationship | undefined): Sort {
  const content = ({ properties, validity, status }: RecordData) => [properties, validity, status];
  if (stored && isSameValue(content(record), content(stored))) return 'confirmed';
  return hasEnd(record) && !(stored && hasEnd(stored)) ? 'ended' : 'updated';
}

function hasEnd({ validity: { to }, status }: RecordData): boolean {
  return status === 'ended' || (to !== 'open' && to !== 'unknown');
}

/**
 * SHA-256 of what would be written, whoever writes it and when. Two plans with the same digest leave the
 * same records behind. O(size of the changes), in turns with whatever else there is to do.
 */
export async function outcomeDigest({ changes }: ChangeSet): Promise<string> {
  const hash = createHash('sha256');
  for (const [index, change] of changes.entries()) {
    // What is new is made by us, with its keys in the order in which we make it.
    const replacer = change.action === 'create' ? undefined : contentInOrder;
    hash.update(`${JSON.stringify(change, replacer)}\n`);
    if (index % BATCH === BATCH - 1) await setImmediate();
  }
  return hash.digest('hex');
}

/** Without revisions, and objects with their keys in order, for equal ones to have equal texts. */
function contentInOrder(key: string, value: unknown): unknown {
  if (key === 'expectedRevision' || key === 'revision') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
