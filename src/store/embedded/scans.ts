/**
 * Whole kinds in batches, each scan in a read transaction on a connection of its own: writes go on
 * meanwhile, and the scan sees one revision.
 */
import { setImmediate } from 'node:timers/promises';
import {
  entityKinds,
  isEntityKind,
  type RecordKind,
  relationshipKinds,
} from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import type { ChangeSetHead } from '../content.js';
import type { StructureBatch } from '../graphStore.js';
import type { Connection } from './connection.js';
import { ENTITY_ROW, recordFrom, RELATIONSHIP_ROW, type StoredRow, WITH_ENDS } from './rows.js';

const STRUCTURE_BATCH = 20_000;
/** Of fewer records of a kind, all are sooner found by their kind than the whole table is gone through. */
const FEW = 5_000;
const HEAD_BATCH = 1_000;

/** Records in order of id. */
export async function* scanRecords(
  connection: Connection,
  kind: RecordKind,
  batchSize: number,
): AsyncGenerator<readonly (Entity | Relationship)[]> {
  const batch = connection.prepare(
    isEntityKind(kind)
      ? `SELECT json_group_array(${ENTITY_ROW} ORDER BY r.id) FROM (
           SELECT * FROM entity WHERE kind = ?1 AND id > ?2 ORDER BY id LIMIT ?3) r`
      : `SELECT json_group_array(${RELATIONSHIP_ROW} ORDER BY r.id) FROM (
           SELECT * FROM relationship WHERE kind = ?1 AND id > ?2 ORDER BY id LIMIT ?3) r
         ${WITH_ENDS}`,
  );
  let last = '';
  for (;;) {
    const records = batch.json<StoredRow>([kind, last, batchSize]).map(recordFrom);
    const end = records.at(-1);
    if (!end) return;
    yield records;
    if (records.length < batchSize) return;
    last = end.id;
    await setImmediate();
  }
}

/** A row of `change_set` as the head of a ChangeSet. */
export const HEAD = `json_object('id', id, 'revision', revision, 'author', author,
  'message', message, 'recordedAt', recorded_at, 'changes', changes)`;

/** The heads of ChangeSets after a revision up to and with another, in order. */
export async function* scanHeads(
  connection: Connection,
  after = 0,
  upTo = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<readonly ChangeSetHead[]> {
  const batch = connection.prepare(
    `SELECT json_group_array(${HEAD} ORDER BY revision)
     FROM (SELECT * FROM change_set WHERE revision > ?1 AND revision <= ?2
           ORDER BY revision LIMIT ${HEAD_BATCH})`,
  );
  for (let last = after; ; await setImmediate()) {
    const heads = batch.json<ChangeSetHead>([last, upTo]);
    const end = heads.at(-1);
    if (!end) return;
    yield heads;
    if (heads.length < HEAD_BATCH) return;
    last = end.revision;
  }
}

/** The kinds that have records, each looked for by an index. */
export function presentKinds(connection: Connection): ReadonlySet<RecordKind> {
  const having = (table: string, kinds: readonly RecordKind[]) => {
    const any = connection.prepare(`SELECT 1 FROM ${table} WHERE kind = ?1 LIMIT 1`);
    return kinds.filter((kind) => any.row([kind]) !== undefined);
  };
  return new Set([...having('entity', entityKinds), ...having('relationship', relationshipKinds)]);
}

/**
 * Columns in order of number, each column of a batch as one JSON array. The next batch is read beside the
 * event loop while one is worked on.
 */
export async function* scanColumns(
  connection: Connection,
  kind: RecordKind,
): AsyncGenerator<StructureBatch> {
  const isEntity = isEntityKind(kind);
  const table = isEntity ? 'entity' : 'relationship';
  const sources = readSources(connection);
  const columns = [
    'id',
    'valid_from',
    'valid_to',
    'attested_on',
    'status',
    'code',
    'source',
    ...(isEntity ? ['number'] : ['from_entity', 'to_entity']),
  ];
  const few = connection.prepare(
    `SELECT count(*) < ${FEW} FROM (SELECT 1 FROM ${table} WHERE kind = ?1 LIMIT ${FEW})`,
  );
  // The unary plus keeps SQLite on the table, which is in order of number; few are found by the index.
  const ofKind = few.row([kind])?.[0] === 1 ? 'kind = ?2' : '+kind = ?2';
  const batch = await connection.prepareAside(
    `SELECT count(*), max(number), ${columns.map((column) => `json_group_array(${column})`).join(', ')}
     FROM (SELECT number, ${columns.join(', ')} FROM ${table}
           WHERE number > ?1 AND ${ofKind} ORDER BY number LIMIT ${STRUCTURE_BATCH})`,
  );
  const begin = (after: number) => {
    const reading = batch([after, kind]);
    // What fails while the last batch is still worked on is told when this one is asked for.
    reading.catch(() => undefined);
    return reading;
  };
  let next = begin(0);
  try {
    for (;;) {
      const [[size, last, ...texts] = []] = await next;
      if (typeof last !== 'number') return;
      const isLast = Number(size) < STRUCTURE_BATCH;
      if (!isLast) next = begin(last);
      const column = <Item>(place: number): Item[] => JSON.parse(String(texts[place])) as Item[];
      yield {
        ids: column<RecordId>(0),
        validFrom: column(1),
        validTo: column(2),
        attestedOn: column(3),
        status: column(4),
        code: column(5),
        // A source that has been taken away is none.
        source: column<number | null>(6).map((number) => sources.get(number ?? -1) ?? null),
        ...(isEntity
          ? { numbers: column<number>(7) }
          : { from: column<number>(7), to: column<number>(8) }),
      };
      if (isLast) return;
    }
  } finally {
    // Whoever leaves before the end may ask the connection for something else.
    await next.catch(() => undefined);
  }
}

/** The ids of sources by number: few, and named by very many records. */
function readSources(connection: Connection): ReadonlyMap<number, RecordId> {
  const found = connection.prepare(
    "SELECT json_group_array(json_array(number, id)) FROM entity WHERE kind = 'Source'",
  );
  return new Map(found.json<[number, RecordId]>([]));
}
