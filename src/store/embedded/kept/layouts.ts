/** The layouts of maps in the file. */
import type { RecordId } from '../../../model/record.js';
import { type KeptLayout, LAYOUTS_KEPT } from '../../keptLayouts.js';
import type { Connection, Statement } from '../connection.js';

/** As `KeptLayouts.find`, by a connection. */
export class LayoutReader {
  readonly #find: Statement;

  constructor(connection: Connection) {
    this.#find = connection.prepare(
      `SELECT digest, revision, ids, positions FROM kept_layout WHERE view = ?1
       ORDER BY digest = ?2 DESC, revision DESC, digest LIMIT 1`,
    );
  }

  find(view: string, digest: string): KeptLayout | undefined {
    const row = this.#find.row([view, digest]);
    if (!row) return undefined;
    const [found, revision, ids, positions] = row as [string, number, string, Uint8Array];
    return {
      ...{ view, digest: found, revision },
      ids: JSON.parse(ids) as RecordId[],
      // Copied, since numbers of eight bytes have to begin at a multiple of eight.
      positions: new Float64Array(Uint8Array.from(positions).buffer),
    };
  }
}

/** As `KeptLayouts.keep`; the caller sees to it that nothing else is written meanwhile. */
export class LayoutWriter {
  readonly #reader: LayoutReader;
  readonly #insert: Statement;
  readonly #forget: Statement;

  constructor(private readonly connection: Connection) {
    this.#reader = new LayoutReader(connection);
    this.#insert = connection.prepare(
      `INSERT OR IGNORE INTO kept_layout (view, digest, revision, ids, positions)
       VALUES (?1, ?2, ?3, ?4, ?5)`,
    );
    this.#forget = connection.prepare(
      `DELETE FROM kept_layout WHERE number NOT IN (
         SELECT number FROM kept_layout ORDER BY number DESC LIMIT ${LAYOUTS_KEPT})`,
    );
  }

  keep(layout: KeptLayout): KeptLayout {
    const { view, digest, revision, ids, positions } = layout;
    const bytes = new Uint8Array(positions.buffer, positions.byteOffset, positions.byteLength);
    this.connection.run('BEGIN IMMEDIATE');
    try {
      this.#insert.run([view, digest, revision, JSON.stringify(ids), Buffer.from(bytes)]);
      const kept = this.#reader.find(view, digest);
      this.#forget.run([]);
      this.connection.run('COMMIT');
      return kept ?? layout;
    } catch (error) {
      if (this.connection.isInTransaction) this.connection.run('ROLLBACK');
      throw error;
    }
  }
}
