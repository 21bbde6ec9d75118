/**
 * Work that several requests wait for at the same time: done once, its result kept for those who ask
 * later, and given up only when nobody waits for it any more.
 */
import { turn } from '../../snapshot/workers/cooperatively.js';

interface Work<Result> {
  readonly result: Promise<Result>;
  readonly abandoned: AbortController;
  done: boolean;
  waiting: number;
}

type Works<Result> = Map<string, Work<Result>>;

export class SharedWork<Subject extends object, Result> {
  readonly #bySubject = new WeakMap<Subject, Works<Result>>();

  /** So many results of each subject stay as long as it does; the one longest unused goes first. */
  constructor(private readonly kept: number) {}

  /**
   * The result of a subject under a key, made by `begin` when it is not there; what fails is not kept.
   * Each caller gets it in a turn of its own: what hundreds make of it would hold the event loop at once.
   * Throws the caller's signal's reason when that is aborted; the signal that `begin` gets is aborted
   * when every caller has gone.
   */
  async of(
    subject: Subject,
    key: string,
    signal: AbortSignal,
    begin: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    let works = this.#bySubject.get(subject);
    if (!works) this.#bySubject.set(subject, (works = new Map()));
    const work = works.get(key) ?? begun(works, key, begin);
    works.delete(key);
    works.set(key, work);
    for (const oldest of works.keys()) {
      if (works.size <= this.kept) break;
      works.delete(oldest);
    }
    work.waiting++;
    try {
      const result = await unlessAborted(work.result, signal);
      await turn();
      signal.throwIfAborted();
      return result;
    } finally {
      work.waiting--;
      if (work.waiting === 0 && !work.done) {
        forget(works, key, work);
        work.abandoned.abort();
      }
    }
  }
}

function begun<Result>(
  works: Works<Result>,
  key: string,
  begin: (signal: AbortSignal) => Promise<Result>,
): Work<Result> {
  const abandoned = new AbortController();
  const result = begin(abandoned.signal);
  const work: Work<Result> = { result, abandoned, done: false, waiting: 0 };
  result.then(
    () => (work.done = true),
    () => forget(works, key, work),
  );
  return work;
}

function forget<Result>(works: Works<Result>, key: string, work: Work<Result>): void {
  if (works.get(key) === work) works.delete(key);
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
