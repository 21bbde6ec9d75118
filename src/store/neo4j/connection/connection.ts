/**
 * The way to a Neo4j server: transactions that are repeated when the connection or the leader is lost,
 * each with a time it may take, and bookmarks, so that every read sees our own writes. What becomes of
 * them when the server falls silent is in `liveLine.ts`.
 *
 * All is well again within five seconds of the server's return, as the sum of: 0.2 s until what was
 * refused is tried again (after a silence at most 1 s until a new connection is tried, and 0.5 s in
 * which the old one may still be answered), 0.3 s until the snapshot follows again, and 2 s for the
 * first statements. A server that has just started has to plan these, some 2.5 s of its processor.
 */
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, {
  Neo4jError,
  type Record as ResultRow,
  type Session,
  type Transaction as DriverTransaction,
} from 'neo4j-driver';
import {
  StoreUnavailableError,
  TimeoutError,
  TuhatverkkoError,
} from '../../../model/errors/errors.js';
import { TransactionTooLargeError } from '../../../model/errors/transactionTooLargeError.js';
import type { StoreSettings } from '../../storeSettings.js';
import type { Row } from '../layout.js';
import { type Access, end, Line, PROBE_TIMEOUT, settlesWithin } from './line.js';
import { LiveLine } from './liveLine.js';
import { statement } from './statements.js';

/** How long a transaction is tried again before it is given up, in milliseconds. */
const RETRY_FOR = 2_500;
/** The driver by itself would wait 1, 2, 4 … seconds, and so long go on after the server is back. */
const RETRY_AFTER = 200;
const READ_TIMEOUT = 30_000;
/** A whole kind may take longer. */
const STREAM_TIMEOUT = 600_000;
/** How often a server is asked, while something takes long, whether it is still there. */
const PROBE_EVERY = 2_000;
/** An index over what is there already takes its time. */
const DEFINITION_TIMEOUT = 600_000;

/** Runs statements by name within one transaction. */
export interface Transaction {
  /**
   * All rows of the answer, as objects. Several that are run without waiting for one another are sent
   * together, and carried out in that order.
   */
  run(name: string, parameters?: Row): Promise<Row[]>;
}

type Work<T> = (transaction: Transaction) => Promise<T>;

export class Connection {
  #closed = false;
  readonly #live: LiveLine;

  private constructor(
    readonly address: string,
    settings: StoreSettings,
  ) {
    const bookmarks = neo4j.bookmarkManager();
    this.#live = new LiveLine(
      () => new Line(settings, bookmarks),
      () => (this.#closed ? this.#closedError() : this.#silence()),
    );
  }

  /** Throws StoreUnavailableError when the server cannot be reached or does not let us in. */
  static async open(settings: StoreSettings): Promise<Connection> {
    const address = withoutSecrets(settings.url);
    if (address !== settings.url) {
      throw new StoreUnavailableError(
        address,
        'the address holds a user or a password; give them in STORE_USER and STORE_PASSWORD',
      );
    }
    let connection: Connection | undefined;
    try {
      connection = new Connection(address, settings);
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
      const version = (await this.#live.answering()).version();
      if (!(await settlesWithin(2 * PROBE_TIMEOUT, version))) throw this.#silence();
      return await version;
    } catch (error) {
      throw this.#explain(error, PROBE_TIMEOUT);
    }
  }

  /** Repeated from the beginning when the connection is lost. */
  read<T>(work: Work<T>): Promise<T> {
    return this.#transact('READ', READ_TIMEOUT, work, RETRY_FOR);
  }

  /** For what is asked again soon anyway: when the server is away, that is told at once. */
  readOnce<T>(work: Work<T>): Promise<T> {
    return this.#transact('READ', READ_TIMEOUT, work, 0);
  }

  /** Repeated from the beginning when the connection is lost, even while committing. */
  write<T>(timeout: number, work: Work<T>): Promise<T> {
    return this.#transact('WRITE', timeout, work, RETRY_FOR);
  }

  /**
   * The store's revision as a row, tried once: for what is asked again soon anyway. Throws
   * StoreUnavailableError when there is no answer within seconds.
   */
  async probe(): Promise<Row[]> {
    if (this.#closed) throw this.#closedError();
    try {
      return await this.#live.probe();
    } catch (error) {
      throw this.#explain(error, PROBE_TIMEOUT);
    }
  }

  /** A change of the schema, which needs a transaction of its own. */
  define(name: string): Promise<Row[]> {
    return this.#withSession('WRITE', DEFINITION_TIMEOUT, (session) =>
      repeated(RETRY_FOR, async () => {
        const { records } = await session.run(statement(name), {}, { timeout: DEFINITION_TIMEOUT });
        return records.map((row) => row.toObject());
      }),
    );
  }

  /** The rows of one statement as they come; at most two `fetchSize`s of them are held. */
  async *stream(name: string, fetchSize: number, parameters: Row = {}): AsyncGenerator<ResultRow> {
    const line = await this.#answeringLine();
    const session = line.session('READ', fetchSize);
    const probing = this.#probeNowAndThen();
    try {
      yield* line.rows(session.run(statement(name), parameters, { timeout: STREAM_TIMEOUT }));
    } catch (error) {
      throw this.#explain(error, STREAM_TIMEOUT);
    } finally {
      clearInterval(probing);
      await end(session);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#live.close(this.#closedError());
  }

  #transact<T>(access: Access, timeout: number, work: Work<T>, retryFor: number): Promise<T> {
    return this.#withSession(access, timeout, (session, line) =>
      repeated(retryFor, async () => {
        try {
          return await this.#attempt(session, line.transactionConfig(timeout), work);
        } catch (error) {
          // Repeating it would be for nothing: it is too large, not unlucky.
          throw (access === 'WRITE' && asTooLarge(error, this.address)) || error;
        }
      }),
    );
  }

  async #attempt<T>(
    session: Session,
    config: ReturnType<Line['transactionConfig']>,
    work: Work<T>,
  ): Promise<T> {
    // Not waited for, so that it goes to the server together with the first statement.
    const transaction = session.beginTransaction(config);
    try {
      const result = await work(inTransaction(transaction));
      await transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
      // When it could not even begin, the statement knows only that it was not carried out.
      await transaction;
      throw error;
    }
  }

  async #answeringLine(): Promise<Line> {
    if (this.#closed) throw this.#closedError();
    return this.#live.answering();
  }

  #probeNowAndThen(): NodeJS.Timeout {
    return setInterval(() => void this.probe().catch(() => undefined), PROBE_EVERY);
  }

  #silence(): StoreUnavailableError {
    return new StoreUnavailableError(this.address, 'the server does not answer');
  }

  #closedError(): StoreUnavailableError {
    return new StoreUnavailableError(this.address, 'it has been closed');
  }

  async #withSession<T>(
    access: Access,
    timeout: number,
    use: (session: Session, line: Line) => Promise<T>,
  ): Promise<T> {
    const line = await this.#answeringLine();
    const session = line.session(access);
    const probing = this.#probeNowAndThen();
    try {
      return await line.until(access, use(session, line), timeout);
    } catch (error) {
      throw this.#explain(error, timeout);
    } finally {
      clearInterval(probing);
      await end(session);
    }
  }

  #explain(error: unknown, timeout: number): unknown {
    if (this.#closed) return this.#closedError();
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

/** Tried again as long as the server says that it may, from the first failure on for so long. */
async function repeated<T>(retryFor: number, attempt: () => Promise<T>): Promise<T> {
  // Not from the beginning, since what is cut off may have been under way for long.
  let giveUpAt: number | undefined;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      giveUpAt ??= performance.now() + retryFor;
      if (!neo4j.isRetryableError(error) || performance.now() >= giveUpAt) throw error;
    }
    await wait(RETRY_AFTER);
  }
}

function inTransaction(tx: Pick<DriverTransaction, 'run'>): Transaction {
  return {
    async run(name, parameters = {}) {
      const { records } = await tx.run(statement(name), parameters);
      return records.map((row) => row.toObject());
    },
  };
}

/** What is told of a transaction that the server has no memory for, while running or committing it. */
function asTooLarge(error: unknown, address: string): TransactionTooLargeError | undefined {
  if (!(error instanceof Neo4jError) || !error.code.endsWith('OutOfMemoryError')) return undefined;
  const { message } = error;
  // "… would use more than the limit 2.7 GiB. Currently using … dbms.memory.… threshold reached"
  const limit = /the limit ([\d.,]+ ?\w+)/.exec(message)?.[1];
  const setting = /\bdb\w*(?:\.\w+)+/.exec(message)?.[0];
  return new TransactionTooLargeError(
    address,
    limit ?? message,
    setting ?? 'server.memory.heap.max_size',
    { cause: error },
  );
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
