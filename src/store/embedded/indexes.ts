/**
 * The indexes of a table while very much is written to it: one that is made of all rows at once takes a
 * part of the time that one takes which is kept in order row by row.
 */
import type { ChangeSet } from '../../model/changeSet.js';
import { isEntityKind } from '../../model/kinds.js';
import type { Connection } from './connection.js';

/** So many new rows are worth making indexes anew. */
const WORTH_IT = 20_000;

/**
 * Takes away the indexes that are made anew more quickly after a ChangeSet is written, and gives what makes
 * them; both within the transaction under way, with which they are undone. O(changes, and rows where the
 * changes are many).
 */
export function withoutIndexesFor(
  connection: Connection,
  { changes }: ChangeSet,
): () => Promise<void> {
  const created = { entity: 0, relationship: 0 };
  for (const change of changes) {
    if (change.action !== 'create') continue;
    created[isEntityKind(change.record.kind) ? 'entity' : 'relationship']++;
  }
  const taken = Object.entries(created).flatMap(([table, rows]) =>
    takenAway(connection, table, rows),
  );
  return () => connection.runAside(taken.join(';'));
}

/**
 * Takes away the indexes of a table that is to get so many rows, where these are more than it has, and
 * gives the SQL of each. Indexes that keep something unique stay where there are rows for what is written
 * to be held against; that a ChangeSet has no id twice is seen before.
 */
function takenAway(connection: Connection, table: string, rows: number): string[] {
  if (rows < WORTH_IT) return [];
  const [standing] = connection.row(`SELECT count(*) FROM ${table}`);
  if (Number(standing) > rows) return [];
  const indexes = connection
    .prepare(
      `SELECT name, sql FROM sqlite_schema
       WHERE type = 'index' AND tbl_name = ?1 AND sql LIKE ?2`,
    )
    .rows([table, standing === 0 ? 'CREATE %' : 'CREATE INDEX %']) as [name: string, sql: string][];
  for (const [name] of indexes) connection.run(`DROP INDEX ${name}`);
  return indexes.map(([, sql]) => sql);
}
