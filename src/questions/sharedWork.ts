/**
 * Work that several requests wait for at the same time: done once, its result kept for those who ask
 * later, and given up only when nobody waits for it any more.
 */
interface Work<Result> {
  readonly result: Promise<Result>;
  readonly abandoned: AbortController;
  done: boolean;
  waiting: number;
}

export class SharedWork<Result> {
  readonly #works = new Map<string, Work<Result>>();

  /** `kept` results stay; the one longest unused goes first. */
  constructor(private readonly kept: number) {}

  /**
   * The result under a key, made by `begin` when it is not there; what fails is not kept. Throws the
   * caller's signal's reason when that is aborted; the signal that `begin` gets is aborted when every
   * caller has gone.
   */
  async of(
    key: string,
    signal: AbortSignal,
    begin: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const work = this.#works.get(key) ?? this.#begun(key, begin);
    this.#works.delete(key);
    this.#works.set(key, work);
    for (const oldest of this.#works.keys()) {
      if (this.#works.size <= this.kept) break;
      this.#works.delete(oldest);
    }
    work.waiting++;
    try {
      return await unlessAborted(work.result, signal);
    } finally {
      work.waiting--;
      if (work.waiting === 0 && !work.done) {
        this.#forget(key, work);
        work.abandoned.abort();
      }
    }
  }

  #begun(key: string, begin: (signal: AbortSignal) => Promise<Result>): Work<Result> {
    const abandoned = new AbortController();
    const result = begin(abandoned.signal);
    const work: Work<Result> = { result, abandoned, done: false, waiting: 0 };
    result.then(
      () => (work.done = true),
      () => this.#forget(key, work),
    );
    return work;
  }

  #forget(key: string, work: Work<Result>): void {
    if (this.#works.get(key) === work) this.#works.delete(key);
  }
}

async function unlessAborted<Result>(
  result: Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  signal.throwIfAborted();
  let leave = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
