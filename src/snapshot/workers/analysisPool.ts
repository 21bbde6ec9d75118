/**
 * Analysis in threads of its own, so that whoever answers requests is never held by it. A task that
 * nobody waits for any more stops at its next step; so many may wait for a thread, and no more.
 */
import type { GivenTo, ResultOf, TaskName } from '../../analysis/tasks.js';
import { LimitExceededError } from '../../model/errors/errors.js';
import { sharedFloat64, sharedInt32 } from '../../graph/sharedMemory.js';
import type { Analysis, Waiting } from './analysis.js';
import { Piscina, type Threads } from './piscina.js';
import type { Control, Order } from './worker.js';

/** How often progress is looked at, in milliseconds. */
const PROGRESS_INTERVAL = 100;

/** How many tasks may wait for each thread: what it does within the time of a request. */
const QUEUED_A_THREAD = 50;

export class AnalysisPool implements Analysis {
  readonly #pool: Threads;
  readonly #queued: number;
  /** What has been handed to the threads and is not done, with the memory by which it is told to stop. */
  readonly #underWay = new Map<Promise<unknown>, Control>();

  /** At least one thread. They start now, so that nobody waits for that, and stay. */
  constructor(readonly threads: number) {
    this.#queued = QUEUED_A_THREAD * threads;
    this.#pool = new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      idleTimeout: Infinity,
      maxQueue: this.#queued,
    });
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  async run<Name extends TaskName>(
    name: Name,
    given: GivenTo<Name>,
    { signal, onProgress }: Waiting,
  ): Promise<ResultOf<Name>> {
    signal.throwIfAborted();
    this.#checkQueue();
    const control: Control = { abandoned: sharedInt32(1), progress: sharedFloat64(1) };
    let leave = (): void => undefined;
    const aborted = new Promise<never>((_, reject) => {
      leave = () => {
        Atomics.store(control.abandoned, 0, 1);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave);
    });
    const followed = onProgress && follow(control, onProgress);
    try {
      const order: Order<Name> = { name, given, control };
      const result = this.#pool.run(order);
      this.#underWay.set(result, control);
      const forget = () => this.#underWay.delete(result);
      result.then(forget, forget);
      const found = await Promise.race([result, aborted]);
      if (Atomics.load(control.abandoned, 0) === 1) throw new Error('The threads have been ended.');
      return found as ResultOf<Name>;
    } finally {
      clearInterval(followed);
      signal.removeEventListener('abort', leave);
    }
  }

  /** Has every task stop at its next step, then ends the threads. */
  async close(): Promise<void> {
    for (const control of this.#underWay.values()) Atomics.store(control.abandoned, 0, 1);
    await Promise.allSettled(this.#underWay.keys());
    await this.#pool.destroy();
  }

  #checkQueue(): void {
    if (this.#pool.queueSize < this.#queued) return;
    throw new LimitExceededError('analyses', this.#queued, this.#pool.queueSize + 1);
  }
}

function follow(control: Control, onProgress: (share: number) => void) {
  let told = 0;
  return setInterval(() => {
    const share = control.progress[0]!;
    if (share > told) onProgress((told = share));
  }, PROGRESS_INTERVAL).unref();
}
