/** Waits for the next revision: asks the store now and then, once for all who wait. */
import type { Connection } from './connection/connection.js';
import { StoreUnavailableError } from '../../model/errors/errors.js';

const INTERVAL = 50;

interface Waiter {
  readonly after: number;
  readonly resolve: (revision: number) => void;
  readonly reject: (reason: unknown) => void;
}

export class RevisionWatch {
  readonly #waiters = new Set<Waiter>();
  #asking = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly connection: Connection) {}

  /**
   * Resolves with the store's revision once it is greater than `after`; rejects with the signal's
   * reason, or with StoreUnavailableError when the store cannot be asked.
   */
  async next(after: number, signal: AbortSignal): Promise<number> {
    signal.throwIfAborted();
    let calledOff: (() => void) | undefined;
    let waiter: Waiter | undefined;
    try {
      return await new Promise<number>((resolve, reject) => {
        waiter = { after, resolve, reject };
        this.#waiters.add(waiter);
        calledOff = () => reject(signal.reason as Error);
        signal.addEventListener('abort', calledOff);
        void this.#ask();
      });
    } finally {
      if (waiter) this.#waiters.delete(waiter);
      if (calledOff) signal.removeEventListener('abort', calledOff);
    }
  }

  /** A revision that is known to have been reached, without asking. */
  reached(revision: number): void {
    for (const { after, resolve } of this.#waiters) if (revision > after) resolve(revision);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#reject(new StoreUnavailableError(this.connection.address, 'it has been closed'));
  }

  #reject(reason: unknown): void {
    for (const { reject } of this.#waiters) reject(reason);
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    clearTimeout(this.#timer);
    try {
      const [row] = await this.connection.probe();
      this.reached(row?.['revision'] as number);
    } catch (error) {
      this.#reject(error);
    } finally {
      this.#asking = false;
    }
    // Those who have been answered leave the set only after this turn; asking once more is cheap.
    if (this.#waiters.size > 0) this.#timer = setTimeout(() => void this.#ask(), INTERVAL);
  }
}
