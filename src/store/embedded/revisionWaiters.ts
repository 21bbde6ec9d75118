/** Those who wait for a revision that is still to come. */

interface Waiter {
  readonly revision: number;
  readonly resolve: (revision: number) => void;
  readonly reject: (error: unknown) => void;
}

export class RevisionWaiters {
  readonly #waiters = new Set<Waiter>();

  /** Resolves with the first revision told that is greater; rejects with the signal's reason. */
  wait(revision: number, signal: AbortSignal): Promise<number> {
    return new Promise<number>((resolve, reject) => {
      const leave = (): void => {
        this.#waiters.delete(waiter);
        signal.removeEventListener('abort', abort);
      };
      const abort = (): void => {
        leave();
        reject(signal.reason as Error);
      };
      const waiter: Waiter = {
        revision,
        resolve: (reached) => {
          leave();
          resolve(reached);
        },
        reject: (error) => {
          leave();
          reject(error);
        },
      };
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort);
      this.#waiters.add(waiter);
    });
  }

  tell(revision: number): void {
    for (const waiter of [...this.#waiters]) {
      if (revision > waiter.revision) waiter.resolve(revision);
    }
  }

  rejectAll(error: unknown): void {
    for (const waiter of [...this.#waiters]) waiter.reject(error);
  }
}
