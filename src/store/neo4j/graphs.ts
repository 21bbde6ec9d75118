/** The graph on a server that is kept so as not to read every record again: a node for each of its parts. */
import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { KeptGraph, KeptGraphs } from '../keptGraphs.js';
import { bytesOf, signed } from './bytes.js';
import type { Connection, Transaction } from './connection/connection.js';

const KEEP_TIMEOUT = 60_000;

export function neo4jGraphs(connection: Connection): KeptGraphs {
  return {
    find: (form) => connection.read((transaction) => find(transaction, form)),
    keep: (graph) => connection.write(KEEP_TIMEOUT, (transaction) => keep(transaction, graph)),
  };
}

async function find(transaction: Transaction, form: string): Promise<KeptGraph | undefined> {
  const [head] = await transaction.run('reads/graphs/head', { form });
  if (!head) return undefined;
  const rows = await transaction.run('reads/graphs/parts', { key: head['key'] });
  // Another graph may have been kept between the two statements.
  if (rows.length !== head['parts']) return undefined;
  const revision = head['revision'] as number;
  return { form, revision, parts: rows.map((row) => bytesOf(row['bytes'])) };
}

async function keep(transaction: Transaction, { form, revision, parts }: KeptGraph): Promise<void> {
  const key = randomUUID();
  const numbers = { revision: neo4j.int(revision), parts: neo4j.int(parts.length) };
  const [wanted] = await transaction.run('writes/graphs/keep', { form, key, ...numbers });
  if (!wanted) return;
  await Promise.all([
    ...parts.map((bytes, ordinal) =>
      transaction.run('writes/graphs/part', {
        ...{ key, ordinal: neo4j.int(ordinal), bytes: signed(bytes) },
      }),
    ),
    transaction.run('writes/graphs/forget', { parts: numbers.parts }),
  ]);
}
