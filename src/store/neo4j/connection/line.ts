/**
 * A driver and whoever waits on it. A connection whose other side has gone without a word fails only
 * after minutes, if ever, and the driver waits as long; here such waiting can be ended, and what it
 * leaves behind on the server as well.
 */
import { randomUUID } from 'node:crypto';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as ResultRow,
  type Session,
} from 'neo4j-driver';
import type { StoreSettings } from '../../storeSettings.js';
import type { Row } from '../layout.js';
import { statement } from './statements.js';

/** How long a server may be silent to the shortest of questions, in milliseconds. */
export const PROBE_TIMEOUT = 3_000;

type Refusal = (reason: Error) => void;
/** What waits: reads can be refused at any time, since they are asked again for nothing. */
export type Access = 'READ' | 'WRITE';
/** A probe is never refused as long as the line is held: it is what tells whether others are. */
type Waiting = Access | 'PROBE';

export class Line {
  /** By this the server can be told which transactions were begun here. */
  readonly #id = randomUUID();
  readonly #driver: Driver;
  readonly #waiting = {
    READ: new Set<Refusal>(),
    WRITE: new Set<Refusal>(),
    PROBE: new Set<Refusal>(),
  };
  /** What those who wait may take, in milliseconds. */
  readonly #timeouts = new Map<Refusal, number>();
  #givenUp: Error | undefined;

  constructor(
    { url, user, password }: StoreSettings,
    private readonly bookmarks: BookmarkManager,
  ) {
    this.#driver = neo4j.driver(
      url,
      user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''),
      {
        connectionTimeout: PROBE_TIMEOUT,
        connectionAcquisitionTimeout: 10_000,
        disableLosslessIntegers: true,
        telemetryDisabled: true,
        notificationFilter: { minimumSeverityLevel: 'OFF' },
      },
    );
  }

  /** A session that sees what was written by others with the same bookmarks. */
  session(access: Access, fetchSize = 1000): Session {
    return this.#driver.session({
      defaultAccessMode: neo4j.session[access],
      bookmarkManager: this.bookmarks,
      fetchSize,
    });
  }

  /** What a transaction on this line is begun with; the time that it may take in milliseconds. */
  transactionConfig(timeout: number) {
    return { timeout, metadata: { line: this.#id } };
  }

  /** The server's own name and version, such as "Neo4j/5.26.30". */
  async version(): Promise<string> {
    const { agent } = await this.until('READ', this.#driver.getServerInfo());
    return agent ?? 'unknown';
  }

  /** The store's revision as a row, tried once. */
  probe(): Promise<Row[]> {
    return this.#ask('reads/revision', {});
  }

  /** Ends what another line, which has been given up, has left under way on the server. */
  async endTransactionsOf(other: Line): Promise<void> {
    await this.#ask('recovery/endTransactions', { line: other.#id });
  }

  /** What a promise gives, which may take so many milliseconds, unless the line is given up before. */
  until<Answer>(access: Waiting, answer: Promise<Answer>, timeout = 0): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const leave = this.#wait(access, reject, timeout);
      answer.then(resolve, reject).finally(leave);
    });
  }

  /** The most that any of those who wait now may take, in milliseconds. */
  get longestTimeout(): number {
    return Math.max(0, ...this.#timeouts.values());
  }

  /** The rows of a result, unless the line is given up before the last. */
  async *rows(result: AsyncIterable<ResultRow>): AsyncGenerator<ResultRow> {
    const rows = result[Symbol.asyncIterator]();
    let refuse: Refusal | undefined;
    const leave = this.#wait('READ', (reason) => refuse?.(reason));
    try {
      for (;;) {
        const next = await new Promise<IteratorResult<ResultRow>>((resolve, reject) => {
          refuse = reject;
          if (this.#givenUp) reject(this.#givenUp);
          rows.next().then(resolve, reject);
        });
        if (next.done) return;
        yield next.value;
      }
    } finally {
      leave();
    }
  }

  /** Ends all waiting with a reason; the driver is closed meanwhile, which nobody waits for. */
  giveUp(reason: Error): void {
    this.#givenUp ??= reason;
    for (const access of ['READ', 'WRITE', 'PROBE'] as const) this.refuse(access, reason);
    this.close().catch(() => undefined);
  }

  /** Ends what waits now, with a reason. */
  refuse(access: Waiting, reason: Error): void {
    for (const refuse of this.#waiting[access]) refuse(reason);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #ask(name: string, parameters: Row): Promise<Row[]> {
    const session = this.session('READ');
    try {
      const result = session.run(statement(name), parameters, { timeout: 2 * PROBE_TIMEOUT });
      const { records } = await this.until('PROBE', Promise.resolve(result));
      return records.map((row) => row.toObject());
    } finally {
      await end(session);
    }
  }

  #wait(access: Waiting, refuse: Refusal, timeout = 0): () => void {
    if (this.#givenUp) refuse(this.#givenUp);
    this.#waiting[access].add(refuse);
    this.#timeouts.set(refuse, timeout);
    return () => {
      this.#waiting[access].delete(refuse);
      this.#timeouts.delete(refuse);
    };
  }
}

/** How long the driver may take to end a session, which needs no answer when all is well. */
const TIME_TO_END = 500;

/** Ends a session, and what it has under way; where nobody answers, that goes on by itself. */
export async function end(session: Session): Promise<void> {
  await settlesWithin(TIME_TO_END, session.close());
}

/** Whether a promise is settled, in any way, within so many milliseconds. */
export async function settlesWithin(
  milliseconds: number,
  promise: Promise<unknown>,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([settled, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
