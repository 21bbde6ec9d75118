/**
 * Numbers for ids: a UUID takes 16 bytes here and gets the next whole number, so that everything else
 * about records can be columns. Open addressing with linear probing; ids are never taken out.
 */

/** The value of a digit by its code unit; -1 of what is none. */
const DIGIT = new Int8Array(0x10000).fill(-1);
for (let value = 0; value < 16; value++) DIGIT[value.toString(16).charCodeAt(0)] = value;
const HYPHEN = 45;
/** Where the 32 digits of an id stand: hyphens are at 8, 13, 18 and 23. */
const DIGITS_AT = Uint8Array.from({ length: 32 }, (_, place) => {
  const hyphens = Math.min(Math.max((place >>> 2) - 1, 0), 4);
  return place + hyphens;
});
const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export class IdDictionary {
  /** Four words an id, so that comparing ids as text is comparing words in turn. */
  #words: Uint32Array;
  /** Number + 1 by hash slot; 0 is free. Always at least twice as many slots as ids. */
  #slots: Int32Array;
  #size = 0;
  #order: Int32Array | undefined;
  /** One id as words, filled by `#read`. */
  readonly #probe = new Uint32Array(4);

  /** Allocates 16 bytes an id and 8 to 16 for its slots. */
  constructor(capacity = 16) {
    this.#words = new Uint32Array(4 * Math.max(capacity, 1));
    this.#slots = new Int32Array(slotsFor(capacity));
  }

  get size(): number {
    return this.#size;
  }

  /** A dictionary of ids that have the numbers from 0 on, given as `words` gives them. O(size). */
  static of(words: Uint32Array): IdDictionary {
    const dictionary = new IdDictionary(0);
    dictionary.#words = words;
    dictionary.#size = words.length / 4;
    dictionary.#rehash();
    return dictionary;
  }

  /** All ids in order of their numbers, four words an id. Not to be written to. */
  get words(): Uint32Array {
    return this.#words.subarray(0, 4 * this.#size);
  }

  /** A copy that can grow on its own. O(size) by block copy; the order is carried over. */
  clone(): IdDictionary {
    const copy = new IdDictionary(0);
    copy.#words = this.#words.slice();
    copy.#slots = this.#slots.slice();
    copy.#size = this.#size;
    copy.#order = this.#order;
    return copy;
  }

  /** The number of an id, or -1, also for a text that cannot be an id. O(1) expected. */
  numberOf(id: string): number {
    if (!this.#read(id)) return -1;
    return (this.#slots[this.#slotOf()] ?? 0) - 1;
  }

  /**
   * The number of an id, which gets the next one when it is new. Throws RangeError for what is no UUID in
   * lower case. O(1) expected.
   */
  add(id: string): number {
    if (!this.#read(id)) throw new RangeError(`Expected a UUID in lower case, got "${id}".`);
    const slot = this.#slotOf();
    const found = this.#slots[slot] ?? 0;
    if (found > 0) return found - 1;
    const number = this.#size++;
    if (4 * this.#size > this.#words.length) {
      const wider = new Uint32Array(8 * this.#size);
      wider.set(this.#words);
      this.#words = wider;
    }
    // Word by word: to set or to view four at once would take longer than all the rest.
    for (let word = 0; word < 4; word++) this.#words[4 * number + word] = this.#probe[word]!;
    this.#slots[slot] = number + 1;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    return number;
  }

  /** The id of a number, in lower case. Throws RangeError when no id has the number. */
  idOf(number: number): string {
    if (!(number >= 0 && number < this.#size)) {
      throw new RangeError(`Expected a number below ${this.#size}, got ${number}.`);
    }
    let hex = '';
    for (let word = 4 * number; word < 4 * number + 4; word++) {
      const value = this.#words[word] ?? 0;
      hex +=
        (HEXADECIMAL[value >>> 24] ?? '') +
        (HEXADECIMAL[(value >>> 16) & 255] ?? '') +
        (HEXADECIMAL[(value >>> 8) & 255] ?? '') +
        (HEXADECIMAL[value & 255] ?? '');
    }
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /**
   * All numbers in the order of their ids by code unit. Kept; after ids were added only those are
   * sorted, and merged in: O(n + k log k).
   */
  inIdOrder(): Int32Array {
    const known = this.#order ?? new Int32Array(0);
    if (known.length === this.#size) return (this.#order = known);
    const added = Int32Array.from(
      { length: this.#size - known.length },
      (_, i) => known.length + i,
    );
    added.sort((a, b) => this.#compare(a, b));
    const merged = new Int32Array(this.#size);
    let i = 0;
    let j = 0;
    for (let k = 0; k < merged.length; k++) {
      const old = known[i];
      const fresh = added[j];
      if (fresh === undefined || (old !== undefined && this.#compare(old, fresh) < 0)) {
        merged[k] = old ?? 0;
        i++;
      } else {
        merged[k] = fresh;
        j++;
      }
    }
    return (this.#order = merged);
  }

  #compare(a: number, b: number): number {
    for (let word = 0; word < 4; word++) {
      const difference = (this.#words[4 * a + word] ?? 0) - (this.#words[4 * b + word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** Reads an id into the probe; false for what is none. */
  #read(id: string): boolean {
    if (id.length !== 36) return false;
    const probe = this.#probe;
    // Negative once anything was no digit.
    let all = 0;
    for (let place = 0, at = 0; place < 4; place++) {
      let word = 0;
      for (const end = at + 8; at < end; at++) {
        const digit = DIGIT[id.charCodeAt(DIGITS_AT[at]!)]!;
        all |= digit;
        word = (word << 4) | digit;
      }
      probe[place] = word;
    }
    for (let at = 8; at <= 23; at += 5) if (id.charCodeAt(at) !== HYPHEN) all = -1;
    return all >= 0;
  }

  /** The slot that holds the probe's id, or the free one where it belongs. */
  #slotOf(): number {
    // By place: taking them out of the array all at once would go through its iterator.
    const probe = this.#probe;
    const [words, slots] = [this.#words, this.#slots];
    const a = probe[0]!;
    const b = probe[1]!;
    const c = probe[2]!;
    const d = probe[3]!;
    const mask = slots.length - 1;
    let slot = (Math.imul(a ^ d, 0x9e3779b1) ^ b ^ Math.imul(c, 0x85ebca6b)) & mask;
    for (;;) {
      const number = slots[slot]! - 1;
      if (number < 0) return slot;
      const at = 4 * number;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  #rehash(): void {
    this.#slots = new Int32Array(slotsFor(2 * this.#size));
    for (let number = 0; number < this.#size; number++) {
      for (let word = 0; word < 4; word++) this.#probe[word] = this.#words[4 * number + word]!;
      this.#slots[this.#slotOf()] = number + 1;
    }
  }
}

function slotsFor(capacity: number): number {
  return 2 ** Math.ceil(Math.log2(2 * Math.max(capacity, 8)));
}
