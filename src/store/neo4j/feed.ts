/** What has changed since a revision, read so that it is true of one revision. */
import neo4j from 'neo4j-driver';
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { FEED_LIMIT, type FeedHead, forgottenBefore, newestUntold } from '../feed.js';
import type { Gap, RevisionChanges } from '../graphStore.js';
import type { Connection, Transaction } from './connection/connection.js';
import { readEntities, readRelationships } from './reads.js';

/** Commits to the same records that come while we read make us read again, and at last have to wait. */
const ATTEMPTS = 4;
const LOCKED_TIMEOUT = 30_000;

/** As `GraphStore.changesSince`. */
export async function readChanges(
  connection: Connection,
  since: number,
): Promise<RevisionChanges | Gap> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await connection.readOnce((transaction) => changesNow(transaction, since));
    if (found) return found;
  }
  return connection.write(LOCKED_TIMEOUT, async (transaction) => {
    await transaction.run('writes/lockRevision');
    const found = await changesNow(transaction, since);
    if (!found) throw new Error('Commits came while the revision was locked.');
    return found;
  });
}

export async function revisionNow(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run('reads/revision');
  return row?.['revision'] as number;
}

/** Lets go of the ids that the feed cannot tell any more; the ChangeSets' heads stay. */
export async function forgetTouched(transaction: Transaction, revision: number): Promise<void> {
  const after = neo4j.int(forgottenBefore(revision));
  const heads = await transaction.run('reads/heads', { after });
  const until = newestUntold(heads as unknown as FeedHead[]);
  if (until > 0) await transaction.run('writes/forgetTouched', { after, until: neo4j.int(until) });
}

/**
 * In four trips to the server. A transaction sees what others commit while it runs: gives undefined when
 * that concerns a record that is told here. O(changes).
 */
async function changesNow(
  transaction: Transaction,
  since: number,
): Promise<RevisionChanges | Gap | undefined> {
  const isRevision = Number.isInteger(since) && since >= 0;
  const [now, [told]] = await Promise.all([
    revisionNow(transaction),
    transaction.run('reads/changes', { after: neo4j.int(isRevision ? since : 0) }),
  ]);
  const { changeSets = 0, changes = 0, untold } = told as { readonly [name: string]: number };
  // Revisions have no gaps; this one may be later than the one asked for together with it.
  const revision = since + changeSets;
  const isWhole = isRevision && since <= now && revision >= now && untold === 0;
  if (!isWhole || Math.max(changeSets, changes) > FEED_LIMIT) return { kind: 'gap', revision: now };

  const heads = await headsAfter(transaction, since);
  const touched = touchedBy(heads.filter((head) => head.revision <= revision));
  const reading = [...touched].map(([kind, ids]) =>
    isEntityKind(kind) ? readEntities(transaction, ids) : readRelationships(transaction, kind, ids),
  );
  // Sent after the reading, and so true of all that it has seen.
  const [records, later] = await Promise.all([
    Promise.all(reading),
    headsAfter(transaction, revision),
  ]);
  // A record can be seen as a commit leaves it before that commit's head is found by its index.
  const isLater = records.flat().some((record) => record.revision > revision);
  if (isLater || concern(later, touched)) return undefined;

  const entities: Entity[] = [];
  const relationships: Relationship[] = [];
  for (const record of records.flat()) {
    touched.get(record.kind)?.delete(record.id);
    if ('from' in record) relationships.push(record);
    else entities.push(record);
  }
  const deleted = [...touched].flatMap(([kind, ids]) => [...ids].map((id) => ({ kind, id })));
  return { kind: 'changes', revision, entities, relationships, deleted };
}

/** What a ChangeSet's head tells: `told` says whether its ids are kept, as touched_KIND. */
export type TouchingHead = { readonly revision: number; readonly told: boolean } & {
  readonly [name: string]: unknown;
};

async function headsAfter(transaction: Transaction, revision: number): Promise<TouchingHead[]> {
  const rows = await transaction.run('reads/touched', { after: neo4j.int(revision) });
  return rows.map(({ properties }) => properties as TouchingHead);
}

export function touchedBy(heads: readonly TouchingHead[]): Map<RecordKind, Set<RecordId>> {
  const touched = new Map<RecordKind, Set<RecordId>>();
  for (const head of heads) {
    for (const [name, ids] of Object.entries(head)) {
      if (!name.startsWith('touched_')) continue;
      const kind = name.slice('touched_'.length) as RecordKind;
      const known = touched.get(kind) ?? new Set();
      for (const id of ids as RecordId[]) known.add(id);
      touched.set(kind, known);
    }
  }
  return touched;
}

/** Whether heads touch one of the records, as far as they tell. */
function concern(
  heads: readonly TouchingHead[],
  records: ReadonlyMap<RecordKind, Set<RecordId>>,
): boolean {
  if (heads.some(({ told }) => !told)) return true;
  for (const [kind, ids] of touchedBy(heads)) {
    const told = records.get(kind);
    for (const id of ids) if (told?.has(id)) return true;
  }
  return false;
}
