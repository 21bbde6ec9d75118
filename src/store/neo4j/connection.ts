/**
 * The way to a Neo4j server: transactions that the driver repeats when the connection or the leader is
 * lost, each with a time it may take, and bookmarks, so that every read sees our own writes. A server
 * that does not answer within seconds has its reads refused and is asked by a new connection; the old
 * ones, with the writes on them, are given up when only they are silent, or all for long.
 */
import neo4j, {
  type BookmarkManager,
  type ManagedTransaction,
  Neo4jError,
  type Record as ResultRow,
  type Session,
} from 'neo4j-driver';
import { StoreUnavailableError, TimeoutError, TuhatverkkoError } from '../../model/errors.js';
import type { StoreSettings } from '../storeSettings.js';
import type { Row } from './layout.js';
import { type Access, end, Line, settlesWithin } from './line.js';
import { statement } from './statements.js';

/**
 * How long the driver tries again before it gives up, in milliseconds. It waits 1, 2, 4 … seconds in
 * between, so that whoever gives up sooner and is asked again is back sooner too.
 */
const RETRY_FOR = 2_500;
const READ_TIMEOUT = 30_000;
/** A whole kind may take longer. */
const STREAM_TIMEOUT = 600_000;
/** How long a server may be silent to the shortest of questions. */
const PROBE_TIMEOUT = 3_000;
/** A server that was only busy answers the older question as soon as the newer one. */
const GRACE = 500;
/** All that waits for a server which has been silent for so long is refused. */
const LONGEST_SILENCE = 10_000;
/** How often it is asked, while something takes long, whether it is still there. */
const PROBE_EVERY = 2_000;
/** An index over what is there already takes its time. */
const DEFINITION_TIMEOUT = 600_000;

/** Runs statements by name within one transaction. */
export interface Transaction {
  /** All rows of the answer, as objects. */
  run(name: string, parameters?: Row): Promise<Row[]>;
}

export class Connection {
  #closed = false;
  #line: Line;
  /** The question that has not been answered in time, asked on this line. */
  #unanswered: { readonly since: number; readonly answer: Promise<unknown> } | undefined;
  #probing: Promise<Row[]> | undefined;
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  private constructor(
    readonly address: string,
    private readonly settings: StoreSettings,
  ) {
    this.#line = this.#newLine();
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

  #newLine(): Line {
    const { url, user, password } = this.settings;
    return new Line(
      neo4j.driver(url, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''), {
        connectionTimeout: PROBE_TIMEOUT,
        connectionAcquisitionTimeout: 10_000,
        maxTransactionRetryTime: RETRY_FOR,
        disableLosslessIntegers: true,
        telemetryDisabled: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
      }),
    );
  }

  /** The server's own name and version, such as "Neo4j/5.26.30"; asks the server. */
  async version(): Promise<string> {
    try {
      const info = this.#line.until('READ', this.#line.driver.getServerInfo());
      if (!(await settlesWithin(2 * PROBE_TIMEOUT, info))) throw this.#silence();
      return (await info).agent ?? 'unknown';
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

  /**
   * The store's revision as a row, tried once: for what is asked again soon anyway. Throws
   * StoreUnavailableError when there is no answer within seconds.
   */
  probe(): Promise<Row[]> {
    this.#probing ??= this.#probeOnce().finally(() => (this.#probing = undefined));
    return this.#probing;
  }

  /** A change of the schema, which needs a transaction of its own. */
  define(name: string): Promise<Row[]> {
    return this.withSession('WRITE', DEFINITION_TIMEOUT, async (session) => {
      const { records } = await session.run(statement(name), {}, { timeout: DEFINITION_TIMEOUT });
      return records.map((row) => row.toObject());
    });
  }

  /** The rows of one statement as they come; at most two `fetchSize`s of them are held. */
  async *stream(name: string, fetchSize: number): AsyncGenerator<ResultRow> {
    const line = await this.#answeringLine();
    const session = this.session(line, 'READ', fetchSize);
    const probing = this.#probeNowAndThen();
    try {
      yield* line.rows(session.run(statement(name), {}, { timeout: STREAM_TIMEOUT }));
    } catch (error) {
      throw this.explain(error, STREAM_TIMEOUT);
    } finally {
      clearInterval(probing);
      await end(session);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const closing = this.#line.driver.close();
    if (this.#unanswered || !(await settlesWithin(PROBE_TIMEOUT, closing))) {
      this.#line.giveUp(this.#closedError());
    }
  }

  async #probeOnce(): Promise<Row[]> {
    if (this.#closed) throw this.#closedError();
    const unanswered = this.#unanswered;
    if (!unanswered) {
      const answer = this.#ask(this.#line);
      if (await settlesWithin(PROBE_TIMEOUT, answer)) return answer;
      this.#unanswered = { since: Date.now() - PROBE_TIMEOUT, answer };
      this.#line.refuse('READ', this.#silence());
      throw this.#silence();
    }
    const other = this.#newLine();
    const answer = this.#ask(other);
    if (await settlesWithin(PROBE_TIMEOUT, answer)) {
      if (await settlesWithin(GRACE, unanswered.answer)) other.giveUp(this.#silence());
      else this.#changeTo(other);
      this.#unanswered = undefined;
      return answer;
    }
    if (Date.now() - unanswered.since < LONGEST_SILENCE) other.giveUp(this.#silence());
    else {
      this.#changeTo(other);
      this.#unanswered = { since: Date.now() - PROBE_TIMEOUT, answer };
    }
    throw this.#silence();
  }

  async #ask(line: Line): Promise<Row[]> {
    const session = this.session(line, 'READ');
    try {
      const result = session.run(statement('reads/revision'), {}, { timeout: 2 * PROBE_TIMEOUT });
      const { records } = await line.until('WRITE', Promise.resolve(result));
      return records.map((row) => row.toObject());
    } catch (error) {
      throw this.explain(error, PROBE_TIMEOUT);
    } finally {
      await end(session);
    }
  }

  #changeTo(line: Line): void {
    const old = this.#line;
    this.#line = line;
    old.giveUp(this.#silence());
  }

  /** While the server is silent, only a probe waits for it; all else is refused after one. */
  async #answeringLine(): Promise<Line> {
    if (this.#unanswered && !this.#closed) await this.probe();
    return this.#line;
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

  private async withSession<T>(
    access: Access,
    timeout: number,
    use: (session: Session) => Promise<T>,
  ): Promise<T> {
    const line = await this.#answeringLine();
    const session = this.session(line, access);
    const probing = this.#probeNowAndThen();
    try {
      return await line.until(access, use(session));
    } catch (error) {
      throw this.explain(error, timeout);
    } finally {
      clearInterval(probing);
      await end(session);
    }
  }

  private session(line: Line, access: Access, fetchSize = 1000): Session {
    if (this.#closed) throw this.#closedError();
    return line.driver.session({
      defaultAccessMode: neo4j.session[access],
      bookmarkManager: this.#bookmarks,
      fetchSize,
    });
  }

  private explain(error: unknown, timeout: number): unknown {
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
