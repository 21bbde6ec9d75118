/**
 * Answers that are the same for all who ask the same: made once, also for those who ask meanwhile, and
 * kept as bytes until anything changes that they hang on. Bounded in bytes; the longest unused go first.
 */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { type Day, dayInHelsinki } from '../model/time/days.js';
import type { Askings } from '../questions/asking/askings.js';

/** Bytes that are kept at the most, compressed forms included: some ten maps, thousands of pages. */
const MOST_BYTES = 64_000_000;
/** An answer as it is, and compressed in two ways, neither of them longer. */
const FORMS = 3;

const compress = {
  // Of all qualities the one that takes about as long as gzip.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
} as const;
type Compression = keyof typeof compress;
export const compressions = Object.keys(compress) as Compression[];

/** What is sent, compressed once however many take it. */
export class Answer {
  readonly #compressed = new Map<Compression, Promise<Buffer>>();

  constructor(
    readonly status: number,
    readonly headers: ReadonlyMap<string, string>,
    readonly body: Buffer,
  ) {}

  compressed(compression: Compression): Promise<Buffer> {
    let body = this.#compressed.get(compression);
    if (!body) this.#compressed.set(compression, (body = compress[compression](this.body)));
    return body;
  }
}

/** An answer, and whether it hangs on nothing but what `SharedAnswers` knows of. */
export interface Made {
  readonly answer: Answer;
  readonly isShareable: boolean;
}

interface Work {
  readonly made: Promise<Made>;
  readonly abandoned: AbortController;
  waiting: number;
  isDone: boolean;
}

export class SharedAnswers {
  readonly #kept = new LRUCache<string, Answer>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }, key) => FORMS * body.length + 2 * key.length,
  });
  readonly #underWay = new Map<string, Work>();
  #standing = '';
  #written = 0;
  #minute = { number: Number.NaN, day: Number.NaN };

  constructor(private readonly askings: Askings) {}

  /** Something was written here, of which the revision may not tell yet, or ever. */
  written(): void {
    this.#written++;
  }

  /**
   * The answer to a question, if it was made before. `key` holds all that it hangs on besides the revision,
   * the day and how the store is followed.
   */
  kept(key: string): Answer | undefined {
    this.#stands();
    return this.#kept.get(key);
  }

  /**
   * The answer to a question that is not kept. When nobody has begun it, `make` does; its signal is
   * aborted when all who wait have gone. Undefined when somebody else began it and it turned out not to
   * be shareable. Throws what `make` throws, and the signal's reason when that is aborted.
   */
  async of(
    key: string,
    signal: AbortSignal,
    make: (abandoned: AbortSignal) => Promise<Made>,
  ): Promise<Answer | undefined> {
    signal.throwIfAborted();
    const standing = this.#stands();
    const place = `${standing} ${key}`;
    const others = this.#underWay.get(place);
    const work = others ?? this.#begun(place, standing, key, make);
    work.waiting++;
    try {
      const { answer, isShareable } = await Promise.race([work.made, ended(signal)]);
      // In a turn of its own: so many who waited for something large would hold the event loop at once.
      await this.askings.turn();
      return isShareable || !others ? answer : undefined;
    } finally {
      work.waiting--;
      if (work.waiting === 0) {
        this.#leave(place, work);
        if (!work.isDone) work.abandoned.abort(new Error('The callers have gone.'));
      }
    }
  }

  #begun(
    place: string,
    standing: string,
    key: string,
    make: (abandoned: AbortSignal) => Promise<Made>,
  ): Work {
    const abandoned = new AbortController();
    const made = make(abandoned.signal);
    const work: Work = { made, abandoned, waiting: 0, isDone: false };
    this.#underWay.set(place, work);
    const done = () => {
      work.isDone = true;
      this.#leave(place, work);
    };
    made.then(({ answer, isShareable }) => {
      done();
      if (isShareable && this.#stands() === standing) this.#kept.set(key, answer);
    }, done);
    return work;
  }

  #leave(place: string, work: Work): void {
    if (this.#underWay.get(place) === work) this.#underWay.delete(place);
  }

  /** What all answers hang on. What was kept of before is let go, also since it may be of an erased person. */
  #stands(): string {
    const { revision, staleSince } = this.askings.state;
    const standing = `${revision} ${staleSince?.getTime() ?? ''} ${this.#day()} ${this.#written}`;
    if (standing !== this.#standing) {
      this.#kept.clear();
      this.#standing = standing;
    }
    return standing;
  }

  /** No day begins within a minute; to see which one it is takes a good part of the time of a kept answer. */
  #day(): Day {
    const now = this.askings.now();
    const number = Math.floor(now.getTime() / 60_000);
    if (number !== this.#minute.number) this.#minute = { number, day: dayInHelsinki(now) };
    return this.#minute.day;
  }
}

/** Never resolves. Rejects with the signal's reason. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
