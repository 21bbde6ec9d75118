/** Holds the lines of a change log in a backup against each other: whole, in order, each once. */
import { entriesOf } from '../changeLog/blocks.js';
import { type LogLine, logContentOf } from './logLines.js';

const KEY_BYTES = 32;

export class LogChecker {
  readonly counts = { blocks: 0, personKeys: 0 };
  #last = { revision: 0, ordinal: -1 };
  #lastPerson = '';

  get isBegun(): boolean {
    return this.counts.blocks + this.counts.personKeys > 0;
  }

  /** Whether the line may stand where it does and can be unpacked. */
  async take(line: LogLine, newest: number): Promise<boolean> {
    const content = logContentOf(line);
    if ('personKeys' in content) {
      const [[person, key] = ['', new Uint8Array()]] = content.personKeys;
      const isNext = person > this.#lastPerson && key.length === KEY_BYTES;
      this.#lastPerson = person;
      this.counts.personKeys++;
      return isNext;
    }
    const { block } = content;
    const { revision, ordinal } = block;
    const isNext =
      this.counts.personKeys === 0 &&
      revision <= newest &&
      (revision === this.#last.revision
        ? ordinal === this.#last.ordinal + 1
        : revision > this.#last.revision && ordinal === 0);
    this.#last = { revision, ordinal };
    this.counts.blocks++;
    return isNext && (await isWhole(block));
  }
}

async function isWhole(block: { readonly bytes: Uint8Array }): Promise<boolean> {
  return entriesOf(block).then(
    () => true,
    () => false,
  );
}
