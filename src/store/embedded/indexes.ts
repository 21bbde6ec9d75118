/**
 * The indexes of a table while very much is written to it: one that is made of all rows at once takes a
 * part of the time that one takes which is kept in order row by row.
 */
import type { Connection } from './connection.js';

/** So many new rows are worth making indexes anew. */
const WORTH_IT = 20_000;

/**
 * Takes away the indexes of a table that is to get so many rows, where these are more than it has, and
 * gives what makes them anew; both within the transaction under way, with which they are undone. Indexes
 * that keep something unique stay: what is written is held against them. O(rows).
 */
export function withoutIndexes(connection: Connection, table: string, rows: number): () => void {
  if (rows < WORTH_IT) return () => undefined;
  const [standing] = connection.row(`SELECT count(*) FROM ${table}`);
  if (Number(standing) > rows) return () => undefined;
  const indexes = connection
    .prepare(
      `SELECT name, sql FROM sqlite_schema
       WHERE type = 'index' AND tbl_name = ?1 AND sql LIKE 'CREATE INDEX %'`,
    )
    .rows([table]) as [name: string, sql: string][];
  for (const [name] of indexes) connection.run(`DROP INDEX ${name}`);
  return () => {
    for (const [, sql] of indexes) connection.run(sql);
  };
}
