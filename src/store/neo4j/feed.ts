/** What has changed since a revision, read so that it is true of one revision. */
import neo4j from 'neo4j-driver';
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { FEED_LIMIT, type FeedHead, forgottenBefore, newestUntold } from '../feed.js';
import type { Gap, RevisionChanges } from '../graphStore.js';
import type { Connection, Transaction } from './connection.js';
import { readEntities, readRelationships } from './reads.js';

/** Commits that come while we read make us read again; after so many times they have to wait. */
const ATTEMPTS = 4;
const LOCKED_TIMEOUT = 30_000;

/** As `GraphStore.changesSince`. */
export async function readChanges(
  connection: Connection,
  since: number,
): Promise<RevisionChanges | Gap> {
  // A server that is not there is found out at once here; the driver would go on trying below.
  await connection.probe();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const found = await connection.read(async (transaction) => {
      const changes = await changesNow(transaction, since);
      // A transaction sees what others commit while it runs.
      return (await revisionNow(transaction)) === changes.revision ? changes : undefined;
    });
    if (found) return found;
  }
  return connection.write(LOCKED_TIMEOUT, async (transaction) => {
    await transaction.run('writes/lockRevision');
    return changesNow(transaction, since);
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

async function changesNow(transaction: Transaction, since: number): Promise<RevisionChanges | Gap> {
  const revision = await revisionNow(transaction);
  const gap: Gap = { kind: 'gap', revision };
  if (!Number.isInteger(since) || since < 0 || since > revision) return gap;
  if (revision - since > FEED_LIMIT) return gap;
  const after = neo4j.int(since);
  const [told] = await transaction.run('reads/changes', { after });
  const { changeSets, changes, untold } = told as Record<string, number>;
  if (changeSets !== revision - since || untold !== 0 || Number(changes) > FEED_LIMIT) return gap;

  const touched = new Map<RecordKind, Set<RecordId>>();
  for (const { properties } of await transaction.run('reads/touched', { after })) {
    for (const [name, ids] of Object.entries(properties as Record<string, unknown>)) {
      if (!name.startsWith('touched_')) continue;
      const kind = name.slice('touched_'.length) as RecordKind;
      const known = touched.get(kind) ?? new Set();
      for (const id of ids as RecordId[]) known.add(id);
      touched.set(kind, known);
    }
  }
  const entities: Entity[] = [];
  const relationships: Relationship[] = [];
  const deleted: { kind: RecordKind; id: RecordId }[] = [];
  for (const [kind, ids] of touched) {
    const list = [...ids];
    const found = isEntityKind(kind)
      ? await readEntities(transaction, list)
      : await readRelationships(transaction, kind, list);
    for (const record of found) {
      ids.delete(record.id);
      if ('from' in record) relationships.push(record);
      else entities.push(record);
    }
    for (const id of ids) deleted.push({ kind, id });
  }
  return { kind: 'changes', revision, entities, relationships, deleted };
}
