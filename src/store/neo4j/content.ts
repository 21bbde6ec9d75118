/** How what a store held is brought into an empty one. */
import neo4j from 'neo4j-driver';
import { NotEmptyError } from '../../model/errors/errors.js';
import { isRelationshipKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { type ChangeSetHead, recordCount, type StoreContent } from '../content.js';
import { restoreLog } from '../changeLog/restoreLog.js';
import { expectEnds } from '../integrity.js';
import { logStore } from './changeLog.js';
import { creationOf } from './commit.js';
import type { Connection, Transaction } from './connection/connection.js';
import { revisionNow } from './feed.js';
import { kindAmong, type Row } from './layout.js';
import { NodePlaces } from './reads.js';
import { writeVersions } from './workspace.js';

/** Whether there is any document. */
const AT_ALL = { document: '', version: neo4j.int(0), limit: neo4j.int(1) };
/** What restoring may take, in milliseconds: a minute, and one more for each 60,000 records. */
const TIMEOUT = 60_000;
const TIMEOUT_PER_RECORD = 1;

/** As `GraphStore.restore`, in one transaction. */
export async function restoreContent(connection: Connection, content: StoreContent): Promise<void> {
  const { changeSets } = content.counts;
  const timeout = TIMEOUT + TIMEOUT_PER_RECORD * (changeSets + recordCount(content.counts));
  // A connection lost while committing leaves open whether we are in; the driver then runs this again,
  // and finding the revision that we would have brought says that we were.
  let isWritten = false;
  await connection.write(timeout, async (transaction) => {
    await transaction.run('writes/lockRevision');
    const revision = await revisionNow(transaction);
    if (isWritten && revision === content.revision) return;
    const [document] = await transaction.run('reads/workspace/scan', AT_ALL);
    if (revision > 0 || document) throw new NotEmptyError(connection.address, revision);
    const log = logStore(transaction, false);
    const nodes = new NodePlaces(transaction);
    for await (const batch of content.batches()) {
      if ('changeSets' in batch) {
        await transaction.run('writes/changeSets', { rows: batch.changeSets.map(headRow) });
      } else if ('documents' in batch) {
        await writeVersions(transaction, batch.documents);
      } else if (!('records' in batch)) {
        await restoreLog(batch, log);
      } else {
        await writeRecords(transaction, nodes, batch.records);
      }
    }
    await transaction.run('writes/revision', {
      revision: neo4j.int(content.revision),
      logBegin: neo4j.int(content.logBegin),
    });
    isWritten = true;
  });
}

function headRow({ revision, changes, ...head }: ChangeSetHead): Row {
  return { ...head, revision: neo4j.int(revision), changes: neo4j.int(changes), told: false };
}

/** Records of one kind. */
async function writeRecords(
  transaction: Transaction,
  nodes: NodePlaces,
  records: readonly (Entity | Relationship)[],
): Promise<void> {
  const [first] = records;
  if (!first) return;
  const creation = await creationOf(nodes, first.kind, records, ({ revision }) => revision);
  const [answer] = await transaction.run(`writes/${first.kind}/create`, creation);
  if (answer?.['written'] === records.length) return;
  if (isRelationshipKind(first.kind)) await findMissingEnd(transaction, records as Relationship[]);
  throw new Error(
    `Expected ${records.length} of ${first.kind} written, got ${String(answer?.['written'])}.`,
  );
}

async function findMissingEnd(
  transaction: Transaction,
  relationships: readonly Relationship[],
): Promise<void> {
  const ids = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))];
  const rows = await transaction.run('reads/standing', { ids });
  const kinds = new Map(
    rows.map((row) => [row['id'] as RecordId, kindAmong(row['labels'] as string[])]),
  );
  expectEnds(relationships, (id) => kinds.get(id));
}
