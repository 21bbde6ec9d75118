/**
 * A driver and whoever waits on it. A connection whose other side has gone without a word fails only
 * after minutes, if ever, and the driver waits as long; here such waiting can be ended.
 */
import type { Driver, Record as ResultRow, Session } from 'neo4j-driver';

type Refusal = (reason: Error) => void;

export class Line {
  readonly #waiting = new Set<Refusal>();
  #givenUp: Error | undefined;

  constructor(readonly driver: Driver) {}

  /** What a promise gives, unless the line is given up before. */
  until<Answer>(answer: Promise<Answer>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const leave = this.#wait(reject);
      answer.then(resolve, reject).finally(leave);
    });
  }

  /** The rows of a result, unless the line is given up before the last. */
  async *rows(result: AsyncIterable<ResultRow>): AsyncGenerator<ResultRow> {
    const rows = result[Symbol.asyncIterator]();
    let refuse: Refusal | undefined;
    const leave = this.#wait((reason) => refuse?.(reason));
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

  /** Ends a session, and what it has under way. */
  async end(session: Session): Promise<void> {
    try {
      await this.until(session.close());
    } catch (error) {
      if (!this.#givenUp) throw error;
    }
  }

  /** Ends all waiting with a reason; the driver is closed meanwhile, which nobody waits for. */
  giveUp(reason: Error): void {
    this.#givenUp ??= reason;
    for (const refuse of this.#waiting) refuse(reason);
    this.driver.close().catch(() => undefined);
  }

  #wait(refuse: Refusal): () => void {
    if (this.#givenUp) refuse(this.#givenUp);
    this.#waiting.add(refuse);
    return () => this.#waiting.delete(refuse);
  }
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
