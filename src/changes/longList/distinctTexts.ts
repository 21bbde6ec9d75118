/**
 * Texts, each kept once and numbered from 1 in order of first appearance. One that is known already is
 * found by its bytes, without a string made of it. Open addressing with linear probing, as in
 * `IdDictionary`.
 */
import { randomInt } from 'node:crypto';

/** A slot tells number, hash, and where the text stands and how long: all in one look at memory. */
const SHIFT = 2;
const WORDS = 1 << SHIFT;
const [NUMBER, HASH, START, LENGTH] = [0, 1, 2, 3] as const;

export class DistinctTexts {
  /** All texts in UTF-8, four bytes a word, the first lowest; each begins with a word of its own. */
  #words = new Int32Array(1 << 12);
  #filled = 0;
  /** By number, where a text begins and how many bytes it has. */
  #places = new Int32Array(1 << 10);
  /** A slot whose number is 0 is free. Always at least twice as many slots as texts. */
  #slots = new Int32Array(WORDS << 11);
  /** The text that is looked for. */
  #probe = new Int32Array(1 << 8);
  readonly #strings: (string | undefined)[] = [];
  /** Hashes differ from time to time, so that no file can be made to have all of them alike. */
  readonly #seed = randomInt(2 ** 31);
  size = 0;

  /** The number of the text that stands there in UTF-8. O(bytes) expected. */
  numberOf(bytes: Uint8Array, from: number, to: number): number {
    const length = to - from;
    const count = (length + 3) >> 2;
    const hash = this.#hashOf(bytes, from, to);
    const slots = this.#slots;
    const words = this.#words;
    const probe = this.#probe;
    const mask = slots.length - 1;
    let slot = (hash << SHIFT) & mask;
    for (; slots[slot + NUMBER] !== 0; slot = (slot + WORDS) & mask) {
      if (slots[slot + HASH] !== hash || slots[slot + LENGTH] !== length) continue;
      const start = slots[slot + START]!;
      let word = 0;
      while (word < count && words[start + word] === probe[word]) word++;
      if (word === count) return slots[slot + NUMBER]!;
    }
    const number = ++this.size;
    slots[slot + NUMBER] = number;
    slots[slot + HASH] = hash;
    slots[slot + START] = this.#filled;
    slots[slot + LENGTH] = length;
    this.#keep(number, count, length);
    if (2 * WORDS * number > slots.length) this.#rehash();
    return number;
  }

  /** The text of a number; undefined for 0 and where there is none. */
  text(number: number): string | undefined {
    if (!(number > 0 && number <= this.size)) return undefined;
    let text = this.#strings[number];
    if (text === undefined) {
      const bytes = Buffer.alloc(this.byteLength(number));
      this.copy(number, bytes);
      this.#strings[number] = text = bytes.toString();
    }
    return text;
  }

  byteLength(number: number): number {
    return this.#places[2 * number + 1]!;
  }

  /** Writes the bytes of a text to the beginning of `into`. */
  copy(number: number, into: Uint8Array): void {
    const start = this.#places[2 * number]!;
    const length = this.byteLength(number);
    for (let at = 0; at < length; at++) {
      into[at] = this.#words[start + (at >> 2)]! >>> (8 * (at & 3));
    }
  }

  /** Puts the text into the probe. A word is multiplied, and the upper half brought down to the lower. */
  #hashOf(bytes: Uint8Array, from: number, to: number): number {
    if (to - from > 4 * this.#probe.length) this.#probe = new Int32Array(to - from);
    const probe = this.#probe;
    let hash = this.#seed ^ (to - from);
    let count = 0;
    for (let at = from; at < to; at += 4) {
      let word: number;
      if (at + 4 <= to) {
        word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
      } else {
        word = bytes[at]!;
        if (at + 1 < to) word |= bytes[at + 1]! << 8;
        if (at + 2 < to) word |= bytes[at + 2]! << 16;
      }
      probe[count++] = word;
      hash = Math.imul(hash ^ word, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  #keep(number: number, count: number, length: number): void {
    if (2 * number + 2 > this.#places.length) this.#places = doubled(this.#places, 0);
    this.#places[2 * number] = this.#filled;
    this.#places[2 * number + 1] = length;
    if (this.#filled + count > this.#words.length) this.#words = doubled(this.#words, count);
    for (let word = 0; word < count; word++) this.#words[this.#filled++] = this.#probe[word]!;
  }

  #rehash(): void {
    const before = this.#slots;
    const slots = new Int32Array(2 * before.length);
    const mask = slots.length - 1;
    for (let old = 0; old < before.length; old += WORDS) {
      if (before[old + NUMBER] === 0) continue;
      let slot = (before[old + HASH]! << SHIFT) & mask;
      while (slots[slot + NUMBER] !== 0) slot = (slot + WORDS) & mask;
      for (let word = 0; word < WORDS; word++) slots[slot + word] = before[old + word]!;
    }
    this.#slots = slots;
  }
}

/** Twice as long, and with room for `more`. */
function doubled(column: Int32Array, more: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * column.length + more);
  wider.set(column);
  return wider;
}
