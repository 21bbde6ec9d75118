/**
 * A driver and whoever waits on it. A connection whose other side has gone without a word fails only
 * after minutes, if ever, and the driver waits as long; here such waiting can be ended.
 */
import type { Driver, Record as ResultRow, Session } from 'neo4j-driver';

type Refusal = (reason: Error) => void;
/** What waits: reads can be refused at any time, since they are asked again for nothing. */
export type Access = 'READ' | 'WRITE';

export class Line {
  readonly #waiting = { READ: new Set<Refusal>(), WRITE: new Set<Refusal>() };
  #givenUp: Error | undefined;

  constructor(readonly driver: Driver) {}

  /** What a promise gives, unless the line is given up before. */
  until<Answer>(access: Access, answer: Promise<Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const leave = this.#wait(access, reject);
      answer.then(resolve, reject).finally(leave);
    });
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
    this.refuse('READ', reason);
    this.refuse('WRITE', reason);
    this.driver.close().catch(() => undefined);
  }

  /** Ends what waits now, with a reason. */
  refuse(access: Access, reason: Error): void {
    for (const refuse of this.#waiting[access]) refuse(reason);
  }

  #wait(access: Access, refuse: Refusal): () => void {
    if (this.#givenUp) refuse(this.#givenUp);
    this.#waiting[access].add(refuse);
    return () => this.#waiting[access].delete(refuse);
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
