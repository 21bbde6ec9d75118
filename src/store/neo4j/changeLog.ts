/** The change log on a server: a node for each block, each deletion and each person's key; no records. */
import neo4j from 'neo4j-driver';
import { isRelationshipKind, type RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import type { LogBlock, LogContent } from '../changeLog/blocks.js';
import type { ChangeLog, Deletion, WrittenRecord } from '../changeLog/changeLog.js';
import type { PersonKeys } from '../changeLog/entries.js';
import type { LogStore } from '../changeLog/keepLog.js';
import { readLog } from '../changeLog/readLog.js';
import { bytesOf, signed } from './bytes.js';
import type { Connection, Transaction } from './connection/connection.js';
import type { ChangeSetHead } from '../content.js';
import { touchedBy, type TouchingHead } from './feed.js';
import { scanHeads } from './heads.js';
import type { Row } from './layout.js';
import { readEntities, readRelationships } from './reads.js';

/** A block has some hundred kilobytes at the most. */
const BLOCK_BATCH = 20;
const KEY_BATCH = 1_000;

/** The log within the transaction of a commit. */
export function logStore(transaction: Transaction, hasDeletions: boolean): LogStore {
  const write = (name: string, parameters: Row): Promise<Row[]> =>
    transaction.run(`writes/log/${name}`, parameters);
  return {
    hasDeletions,
    records: (kind: RecordKind, ids): Promise<StoredRecord[]> =>
      isRelationshipKind(kind)
        ? readRelationships(transaction, kind, ids)
        : readEntities(transaction, ids),
    deletions: (ids) => deletions(transaction, ids),
    addDeletions: (all) => write('addDeletions', { rows: all.map(deletionRow) }),
    removeDeletions: (all) => write('removeDeletions', { rows: all.map(deletionRow) }),
    keys: (persons) => keysOf(transaction, persons),
    addKeys: (keys) => writeKeys(transaction, keys),
    removeKey: (person) => write('removeKey', { person }),
    addBlock: (block) => writeBlock(transaction, block),
  };
}

export function neo4jChangeLog(connection: Connection): ChangeLog {
  const begin = () =>
    connection.read(async (transaction) => {
      const [row] = await transaction.run('reads/log/begin');
      return row?.['begin'] as number;
    });
  const source = {
    begin,
    heads: (after: number, upTo: number) => scanHeads(connection, after, upTo),
    blocks: (after: number, upTo: number) => blocks(connection, after, upTo),
    keys: (persons: readonly RecordId[]) =>
      connection.read((transaction) => keysOf(transaction, persons)),
  };
  return {
    begin,
    since: (after, upTo) => readLog(source, after, upTo),
    head: (changeSet) => connection.read((transaction) => headOf(transaction, changeSet)),
    writtenAt: (revision) => connection.read((transaction) => writtenAt(transaction, revision)),
    deletions: (ids) => connection.read((transaction) => deletions(transaction, ids)),
    content: () => content(connection),
  };
}

async function* content(connection: Connection): AsyncGenerator<LogContent> {
  for await (const block of blocks(connection, 0, Number.MAX_SAFE_INTEGER)) yield { block };
  const limit = neo4j.int(KEY_BATCH);
  for (let after = ''; ;) {
    const rows = await connection.read((transaction) =>
      transaction.run('reads/log/allKeys', { after, limit }),
    );
    if (rows.length === 0) return;
    const personKeys = keysFrom(rows);
    yield { personKeys };
    after = [...personKeys.keys()].at(-1) ?? '';
  }
}

async function* blocks(
  connection: Connection,
  after: number,
  upTo: number,
): AsyncGenerator<LogBlock> {
  const limit = neo4j.int(BLOCK_BATCH);
  for (let [revision, ordinal] = [after + 1, -1]; ;) {
    const rows = await connection.read((transaction) =>
      transaction.run('reads/log/blocks', {
        ...{ revision: neo4j.int(revision), ordinal: neo4j.int(ordinal) },
        ...{ upTo: neo4j.int(upTo), limit },
      }),
    );
    for (const row of rows) {
      [revision, ordinal] = [row['revision'] as number, row['ordinal'] as number];
      yield { revision, ordinal, bytes: bytesOf(row['bytes']) };
    }
    if (rows.length < BLOCK_BATCH) return;
  }
}

async function headOf(transaction: Transaction, id: string): Promise<ChangeSetHead | undefined> {
  const [row] = await transaction.run('reads/log/head', { id });
  return row?.['head'] as ChangeSetHead | undefined;
}

async function writtenAt(
  transaction: Transaction,
  revision: number,
): Promise<readonly WrittenRecord[] | undefined> {
  const [row] = await transaction.run('reads/log/writtenAt', { revision: neo4j.int(revision) });
  const head = row?.['properties'] as TouchingHead | undefined;
  if (!head?.told) return undefined;
  return [...touchedBy([head])].flatMap(([kind, ids]) => [...ids].map((id) => ({ kind, id })));
}

async function deletions(transaction: Transaction, ids: readonly RecordId[]): Promise<Deletion[]> {
  const rows = await transaction.run('reads/log/deletions', { ids: [...new Set(ids)] });
  return rows as unknown as Deletion[];
}

function deletionRow({ id, kind, revision }: Deletion): Row {
  return { id, kind, revision: neo4j.int(revision) };
}

async function keysOf(transaction: Transaction, persons: readonly RecordId[]): Promise<PersonKeys> {
  return keysFrom(await transaction.run('reads/log/keys', { persons }));
}

function keysFrom(rows: readonly Row[]): PersonKeys {
  return new Map(rows.map((row) => [row['person'] as RecordId, bytesOf(row['bytes'])]));
}

async function writeBlock(
  transaction: Transaction,
  { revision, ordinal, bytes }: LogBlock,
): Promise<void> {
  const block = {
    revision: neo4j.int(revision),
    ordinal: neo4j.int(ordinal),
    bytes: signed(bytes),
  };
  await transaction.run('writes/log/block', { block });
}

async function writeKeys(transaction: Transaction, keys: PersonKeys): Promise<void> {
  const rows = [...keys].map(([person, key]) => ({ person, bytes: signed(key) }));
  await transaction.run('writes/log/addKeys', { rows });
}
