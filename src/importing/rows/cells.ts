/**
 * The cells of one row as places in bytes, so that a cell whose text is known already need not become a
 * string: a list repeats itself, and making a million strings takes longer than all else.
 */

const SPACE = 0x20;
const BEYOND_ASCII = 0x80;

export class Cells implements Iterable<string> {
  /** UTF-8; cell c stands from `starts[c]` to before `ends[c]`. Good until the next row is read. */
  bytes: Buffer = Buffer.alloc(0);
  length = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  /** With room for so many cells. */
  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
  }

  /** O(characters). */
  static of(texts: readonly string[]): Cells {
    const cells = new Cells(texts.length);
    cells.bytes = Buffer.from(texts.join(''));
    let at = 0;
    for (const text of texts) {
      cells.starts[cells.length] = at;
      cells.ends[cells.length++] = at += Buffer.byteLength(text);
    }
    return cells;
  }

  /** Empty for a cell that the row does not have. */
  text(index: number): string {
    if (!(index < this.length)) return '';
    return this.bytes.toString('utf8', this.starts[index], this.ends[index]);
  }

  /** Whether no cell says anything. */
  get areBlank(): boolean {
    for (let index = 0; index < this.length; index++) {
      const start = this.starts[index]!;
      if (start === this.ends[index]) continue;
      const byte = this.bytes[start]!;
      if (byte > SPACE && byte < BEYOND_ASCII) return false;
      if (this.text(index).trim() !== '') return false;
    }
    return true;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let index = 0; index < this.length; index++) yield this.text(index);
  }
}
