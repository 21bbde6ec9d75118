/**
 * Reads a store's file as it is at the opening, also while another process owns it and goes on writing:
 * all in one read transaction on one connection, which the write-ahead log allows beside the writer.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RecordKind } from '../../model/kinds.js';
import type { StoreReader } from '../graphStore.js';
import { RefusedFileError } from '../refusedFileError.js';
import { Connection, isDatabaseError, unavailable } from './connection.js';
import { expectUpToDate } from './migrations.js';
import { LogReader } from './changeLog.js';
import { Reader } from './reader.js';
import { scanHeads, scanRecords } from './scans.js';
import { scanDocuments } from './workspace.js';

const SCAN_BATCH = 1_000;

/**
 * Nothing is written to the file. Throws StoreUnavailableError when there is none at the path, or it is
 * damaged, no such database, or of another version of the service.
 */
export async function openEmbeddedReader(path: string): Promise<StoreReader> {
  const address = `sqlite:${path}`;
  let connection: Connection | undefined;
  try {
    // SQLite would say no more than that it could not open it.
    if (!statSync(path).isFile())
      throw new RefusedFileError('isFolder', 'there is a folder, expected a file');
    connection = new Connection(resolve(path), 'readOnly');
    connection.run('BEGIN');
    expectUpToDate(connection);
    return new EmbeddedReader(address, connection);
  } catch (error) {
    connection?.close();
    throw unavailable(address, error);
  }
}

class EmbeddedReader implements StoreReader {
  readonly #reader: Reader;
  readonly changeLog: StoreReader['changeLog'];
  readonly workspace = { scan: () => this.#explained(scanDocuments(this.connection)) };

  constructor(
    readonly address: string,
    private readonly connection: Connection,
  ) {
    this.#reader = new Reader(connection);
    const log = new LogReader(connection);
    this.changeLog = {
      begin: async () => log.begin(),
      content: () => this.#explained(log.content()),
    };
  }

  async revision() {
    return this.#reader.revision();
  }

  async changesSince(revision: number) {
    return this.#reader.changesSince(revision);
  }

  changeSets() {
    return this.#explained(scanHeads(this.connection));
  }

  scan(kind: RecordKind, batchSize = SCAN_BATCH) {
    return this.#explained(scanRecords(this.connection, kind, batchSize));
  }

  async close() {
    this.connection.close();
  }

  async *#explained<Batch>(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    try {
      yield* batches;
    } catch (error) {
      throw isDatabaseError(error) ? unavailable(this.address, error) : error;
    }
  }
}
