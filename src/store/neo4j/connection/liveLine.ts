/**
 * Holds the line on which a server answers. One that is silent for seconds has its reads refused and is
 * asked anew by a new connection every second; with the first that is answered all goes on, and what
 * had been begun on the old ones is refused, and ended on the server too, since it holds locks there.
 */
import type { Row } from '../layout.js';
import { type Line, PROBE_TIMEOUT, settlesWithin } from './line.js';

/** How often a silent server is asked by a new connection, in milliseconds. */
const ASK_ANEW_EVERY = 1_000;
/** A server that was only busy answers the older question as soon as the newer one. */
const GRACE = 500;
/** Writes that wait for a server which has been silent for so long are refused. */
const LONGEST_SILENCE = 10_000;
/**
 * The part of its time for which a large write may keep the server silent: one of half a million records
 * fills some gigabytes, and all stands still while the server's memory is cleared.
 */
const SILENT_PART = 0.1;

export class LiveLine {
  #line: Line;
  #probing: Promise<Row[]> | undefined;
  /** Ends when a server that is silent is heard again, or the line is closed. */
  #silence: Promise<void> | undefined;
  readonly #closing = new AbortController();

  /** `silent` makes what those are told who had to wait too long. */
  constructor(
    private readonly newLine: () => Line,
    private readonly silent: () => Error,
  ) {
    this.#line = newLine();
  }

  /**
   * The line to be used now. Waits a little while the server is silent, and throws what `silent` makes
   * when it is not heard by then.
   */
  async answering(): Promise<Line> {
    if (this.#silence && !(await settlesWithin(PROBE_TIMEOUT, this.#silence))) throw this.silent();
    return this.#line;
  }

  /**
   * The store's revision as a row, asked once for all who ask at the same time. Throws what `silent`
   * makes when there is no answer within seconds.
   */
  probe(): Promise<Row[]> {
    this.#probing ??= this.#probeOnce().finally(() => (this.#probing = undefined));
    return this.#probing;
  }

  /** Ends all waiting with a reason, also that of a probe which nobody answers. */
  async close(reason: Error): Promise<void> {
    const isSilent = this.#silence !== undefined;
    this.#closing.abort();
    if (!isSilent) await settlesWithin(PROBE_TIMEOUT, this.#line.close());
    this.#line.giveUp(reason);
  }

  async #probeOnce(): Promise<Row[]> {
    const line = await this.answering();
    const answer = line.probe();
    if (await settlesWithin(PROBE_TIMEOUT, answer)) return answer;
    if (this.#closing.signal.aborted) throw this.silent();
    this.#silence ??= this.#endOfSilence(line, answer).finally(() => (this.#silence = undefined));
    line.refuse('READ', this.silent());
    throw this.silent();
  }

  async #endOfSilence(old: Line, answer: Promise<unknown>): Promise<void> {
    const longest = Math.max(LONGEST_SILENCE, SILENT_PART * old.longestTimeout);
    const tooLong = setTimeout(() => old.refuse('WRITE', this.silent()), longest - PROBE_TIMEOUT);
    const heard = await this.#firstHeard(old, answer);
    clearTimeout(tooLong);
    if (heard === old) return;
    this.#line = heard;
    old.giveUp(this.silent());
    // Where this fails, they end by the time that they were given.
    await settlesWithin(PROBE_TIMEOUT, heard.endTransactionsOf(old));
  }

  /** The first line to be answered in any way: the old one, or one of those that are tried meanwhile. */
  #firstHeard(old: Line, answer: Promise<unknown>): Promise<Line> {
    return new Promise((resolve) => {
      let heard: Line | undefined;
      const hear = (line: Line): void => {
        clearInterval(asking);
        resolve((heard ??= line));
      };
      const askAnew = async (): Promise<void> => {
        const line = this.newLine();
        if (
          (await settlesWithin(PROBE_TIMEOUT, line.probe())) &&
          !(await settlesWithin(GRACE, answer))
        ) {
          hear(line);
        }
        if (heard !== line) line.giveUp(this.silent());
      };
      const asking = setInterval(() => void askAnew(), ASK_ANEW_EVERY);
      void askAnew();
      answer.catch(() => undefined).finally(() => hear(old));
      this.#closing.signal.addEventListener('abort', () => hear(old), { once: true });
    });
  }
}
