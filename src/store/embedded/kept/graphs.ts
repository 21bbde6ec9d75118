/** The graph in the file that is kept so as not to read every record again. */
import type { KeptGraph } from '../../keptGraphs.js';
import type { Connection, Statement } from '../connection.js';

/** As `KeptGraphs.find`, by a connection. */
export class GraphReader {
  readonly #find: Statement;

  constructor(connection: Connection) {
    this.#find = connection.prepare(
      'SELECT revision, bytes FROM kept_graph WHERE form = ?1 ORDER BY ordinal',
    );
  }

  find(form: string): KeptGraph | undefined {
    const rows = this.#find.rows([form]) as [number, Uint8Array][];
    const revision = rows[0]?.[0];
    return revision === undefined
      ? undefined
      : { form, revision, parts: rows.map(([, bytes]) => bytes) };
  }
}

/** As `KeptGraphs.keep`; the caller sees to it that nothing else is written meanwhile. */
export class GraphWriter {
  readonly #isKept: Statement;
  readonly #insert: Statement;

  constructor(private readonly connection: Connection) {
    this.#isKept = connection.prepare(
      'SELECT 1 FROM kept_graph WHERE form = ?1 AND revision >= ?2 LIMIT 1',
    );
    this.#insert = connection.prepare(
      'INSERT INTO kept_graph (ordinal, form, revision, bytes) VALUES (?1, ?2, ?3, ?4)',
    );
  }

  keep({ form, revision, parts }: KeptGraph): void {
    this.connection.run('BEGIN IMMEDIATE');
    try {
      if (!this.#isKept.row([form, revision])) {
        this.connection.run('DELETE FROM kept_graph');
        parts.forEach((bytes, ordinal) => this.#insert.run([ordinal, form, revision, bytes]));
      }
      this.connection.run('COMMIT');
    } catch (error) {
      if (this.connection.isInTransaction) this.connection.run('ROLLBACK');
      throw error;
    }
  }
}
