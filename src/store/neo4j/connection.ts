/**
 * The way to a Neo4j server: transactions that the driver repeats when the connection or the leader is
 * lost, each with a time it may take, and bookmarks, so that every read sees our own writes.
 */
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Record as ResultRow,
  type Session,
} from 'neo4j-driver';
import { StoreUnavailableError, TimeoutError, TuhatverkkoError } from '../../model/errors.js';
import type { StoreSettings } from '../storeSettings.js';
import type { Row } from './layout.js';
import { statement } from './statements.js';

/** How long the driver tries again before it gives up, in milliseconds. */
const RETRY_FOR = 10_000;
const READ_TIMEOUT = 30_000;
/** A whole kind may take longer. */
const STREAM_TIMEOUT = 600_000;
const PROBE_TIMEOUT = 5_000;
/** An index over what is there already takes its time. */
const DEFINITION_TIMEOUT = 600_000;

/** Runs statements by name within one transaction. */
export interface Transaction {
  /** All rows of the answer, as objects. */
  run(name: string, parameters?: Row): Promise<Row[]>;
}

export class Connection {
  #closed = false;
  private constructor(
    readonly address: string,
    private readonly driver: Driver,
    private readonly bookmarks: BookmarkManager,
  ) {}

  /** Throws StoreUnavailableError when the server cannot be reached or does not let us in. */
  static async open({ url, user, password }: StoreSettings): Promise<Connection> {
    const address = withoutSecrets(url);
    if (address !== url) {
      throw new StoreUnavailableError(
        address,
        'the address holds a user or a password; give them in STORE_USER and STORE_PASSWORD',
      );
    }
    let connection: Connection | undefined;
    try {
      const driver = neo4j.driver(
        url,
        user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''),
        {
          connectionTimeout: 5_000,
          connectionAcquisitionTimeout: 10_000,
          maxTransactionRetryTime: RETRY_FOR,
          disableLosslessIntegers: true,
          telemetryDisabled: true,
          notificationFilter: { minimumSeverityLevel: 'OFF' },
        },
      );
      connection = new Connection(address, driver, neo4j.bookmarkManager());
      await connection.version();
      return connection;
    } catch (error) {
      await connection?.close();
      throw asUnavailable(error, address);
    }
  }

  /** The server's own name and version, such as "Neo4j/5.26.30"; asks the server. */
  async version(): Promise<string> {
    try {
      const { agent } = await this.driver.getServerInfo();
      return agent ?? 'unknown';
    } catch (error) {
      throw this.explain(error, PROBE_TIMEOUT);
    }
  }

  /** Repeated from the beginning when the connection is lost. */
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.withSession('READ', READ_TIMEOUT, (session) =>
      session.executeRead((tx) => work(inTransaction(tx, this.address)), { timeout: READ_TIMEOUT }),
    );
  }

  /** Repeated from the beginning when the connection is lost, even while committing. */
  write<T>(timeout: number, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.withSession('WRITE', timeout, (session) =>
      session.executeWrite((tx) => work(inTransaction(tx, this.address)), { timeout }),
    );
  }

  /** A read of one short statement, tried once: for what is asked again soon anyway. */
  probe(name: string): Promise<Row[]> {
    return this.once('READ', name, {}, PROBE_TIMEOUT);
  }

  /** A change of the schema, which needs a transaction of its own. */
  define(name: string): Promise<Row[]> {
    return this.once('WRITE', name, {}, DEFINITION_TIMEOUT);
  }

  /** The rows of one statement as they come; at most two `fetchSize`s of them are held. */
  async *stream(name: string, fetchSize: number): AsyncGenerator<ResultRow> {
    const session = this.session('READ', fetchSize);
    try {
      const result = session.run(statement(name), {}, { timeout: STREAM_TIMEOUT });
      for await (const row of result) yield row;
    } catch (error) {
      throw this.explain(error, STREAM_TIMEOUT);
    } finally {
      await session.close();
    }
  }

  private once(
    access: 'READ' | 'WRITE',
    name: string,
    parameters: Row,
    timeout: number,
  ): Promise<Row[]> {
    return this.withSession(access, timeout, async (session) => {
      const { records } = await session.run(statement(name), parameters, { timeout });
      return records.map((row) => row.toObject());
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.driver.close();
  }

  private async withSession<T>(
    access: 'READ' | 'WRITE',
    timeout: number,
    use: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.session(access);
    try {
      return await use(session);
    } catch (error) {
      throw this.explain(error, timeout);
    } finally {
      await session.close();
    }
  }

  private session(access: 'READ' | 'WRITE', fetchSize = 1000): Session {
    if (this.#closed) throw new StoreUnavailableError(this.address, 'it has been closed');
    return this.driver.session({
      defaultAccessMode: neo4j.session[access],
      bookmarkManager: this.bookmarks,
      fetchSize,
    });
  }

  private explain(error: unknown, timeout: number): unknown {
    if (this.#closed) return new StoreUnavailableError(this.address, 'it has been closed');
    if (!(error instanceof Neo4jError)) return error;
    if (error.code.includes('.TransactionTimedOut')) {
      return new TimeoutError('A transaction on the store', timeout);
    }
    // What remains is a statement or a value that the server refuses: a mistake in the program.
    return /\.(Statement|Schema|Procedure)\./.test(error.code)
      ? error
      : asUnavailable(error, this.address);
  }
}

function inTransaction(tx: ManagedTransaction, address: string): Transaction {
  return {
    async run(name, parameters = {}) {
      try {
        const { records } = await tx.run(statement(name), parameters);
        return records.map((row) => row.toObject());
      } catch (error) {
        throw isOutOfMemory(error) ? asUnavailable(error, address) : error;
      }
    },
  };
}

/** The driver would repeat such a transaction for nothing: it is too large, not unlucky. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.endsWith('.MemoryPoolOutOfMemoryError');
}

function asUnavailable(error: unknown, address: string): TuhatverkkoError {
  if (error instanceof TuhatverkkoError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreUnavailableError(address, reason, { cause: error });
}

/** An address as it may be shown: without user and password. */
function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^/]*@/, '//');
}
