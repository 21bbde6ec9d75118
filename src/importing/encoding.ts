/**
 * The text of a file, piece by piece, in the encoding that its bytes show: by a byte order mark, by the
 * zero bytes of UTF-16, or by the first letter beyond ASCII. Decoding follows https://encoding.spec.whatwg.org.
 */
import { TextDecoder } from 'node:util';
import { unusable, type UnusableFileError } from './unusableFileError.js';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding in which a file was read, and whether that was inferred from bytes without a mark. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly isGuess: boolean;
}

const SIGNATURES: readonly [
  format: string,
  fault: 'picture' | 'workbook',
  start: readonly number[],
][] = [
  ['PNG', 'picture', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', 'picture', [0xff, 0xd8, 0xff]],
  ['GIF', 'picture', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', 'picture', [0x25, 0x50, 0x44, 0x46]],
  ['XLSX', 'workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['XLS', 'workbook', [0xd0, 0xcf, 0x11, 0xe0]],
];
const MARKS: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** How many bytes are looked at for signatures, marks and the zero bytes of UTF-16. */
const START = 4096;
/** A mark in mid-file, where files were pasted together, says nothing. */
const MARK = '\uFEFF';
/**
 * What Windows-1252 has from 0x80 to 0x9F, where it differs from Latin 1; a space for bytes without a
 * meaning. Of its own, because Node's decoder by that name is one of Latin 1 in several versions.
 */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const MEANINGLESS = /[\u0080-\u009f]/;
/** What other code pages' letters look like when they are read as Windows-1252: "j„rjest”" and "jŠrjestš". */
const UNLIKELY = /\p{Ll}[‚ƒ„”†‡ˆ‰Š‹ŒŽ•˜™›Ÿ]\p{Ll}/u;

export class TextDecoding {
  #found: FoundEncoding;
  #decoder: TextDecoder | undefined;
  #held: Uint8Array = new Uint8Array();
  #line = 1;
  #endsInReturn = false;

  constructor(private readonly told?: Encoding) {
    this.#found = { encoding: told ?? 'utf-8', isGuess: false };
  }

  /** Known for certain when all of the text has been read. */
  get found(): FoundEncoding {
    return this.#found;
  }

  /**
   * Throws UnusableFileError: `picture`, `workbook`, `notText` (a zero byte, which no text has),
   * `notInEncoding` or `encodingUnclear`, these with the line. O(bytes), a chunk at a time.
   */
  async *text(
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ): AsyncGenerator<string, void> {
    let start: Buffer | undefined = Buffer.alloc(0);
    for await (const chunk of chunks) {
      let next = chunk;
      if (start) {
        start = Buffer.concat([start, chunk]);
        if (start.length < START) continue;
        [next, start] = [start, undefined];
        this.#begin(next);
      }
      yield this.#checked(this.#decode(next, false));
    }
    if (start) this.#begin(start);
    yield this.#checked(this.#decode(start ?? new Uint8Array(), true));
  }

  #begin(start: Uint8Array): void {
    for (const [format, fault, bytes] of SIGNATURES) {
      if (startsWith(start, bytes)) throw unusable(fault, { format });
    }
    if (this.told) return this.#settle(this.told, false);
    for (const [encoding, bytes] of MARKS) {
      if (startsWith(start, bytes)) return this.#settle(encoding, false);
    }
    const utf16 = utf16ByZeros(start);
    if (utf16) this.#settle(utf16, true);
  }

  #settle(encoding: Encoding, isGuess: boolean): void {
    this.#found = { encoding, isGuess };
    this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  }

  #decode(chunk: Uint8Array, isLast: boolean): string {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    this.#held = new Uint8Array();
    if (!this.#decoder) {
      const first = bytes.findIndex((byte) => byte >= 0x80);
      // All of ASCII is the same in both encodings, so the first other letter decides.
      if (first < 0) return Buffer.from(bytes).toString('latin1');
      if (bytes.length - first < 4 && !isLast) {
        this.#held = bytes.slice(first);
        return Buffer.from(bytes.subarray(0, first)).toString('latin1');
      }
      const isUtf8 = beginsWithUtf8(bytes.subarray(first, first + 4));
      this.#settle(isUtf8 ? 'utf-8' : 'windows-1252', !isUtf8);
    }
    if (this.#found.encoding === 'windows-1252') return windows1252(bytes);
    try {
      return this.#decoder!.decode(bytes, { stream: !isLast });
    } catch {
      throw this.#wrongBytes(bytes);
    }
  }

  #checked(text: string): string {
    const { encoding, isGuess } = this.#found;
    if (text.includes('\0')) throw unusable('notText', { row: this.#lineAt(text, '\0') });
    if (encoding === 'windows-1252') {
      const meaningless = MEANINGLESS.exec(text)?.[0];
      const wrong = meaningless ?? (isGuess ? UNLIKELY.exec(text)?.[0] : undefined);
      if (wrong !== undefined) {
        const place = { row: this.#lineAt(text, wrong), near: around(text, text.indexOf(wrong)) };
        throw isGuess
          ? unusable('encodingUnclear', place)
          : unusable('notInEncoding', { encoding, ...place });
      }
    }
    this.#line += this.#linesIn(text);
    this.#endsInReturn = text === '' ? this.#endsInReturn : text.endsWith('\r');
    return text.replaceAll(MARK, '');
  }

  #lineAt(text: string, sought: string): number {
    return this.#line + this.#linesIn(text.slice(0, text.indexOf(sought)));
  }

  #linesIn(text: string): number {
    const ends = text.match(/\r\n?|\n/g)?.length ?? 0;
    return this.#endsInReturn && text.startsWith('\n') ? ends - 1 : ends;
  }

  #wrongBytes(bytes: Uint8Array): UnusableFileError {
    const { encoding } = this.#found;
    const lenient = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const at = Math.max(lenient.indexOf('\uFFFD'), 0);
    const row = this.#line + this.#linesIn(lenient.slice(0, at));
    if (encoding !== 'utf-8')
      return unusable('notInEncoding', { encoding, row, near: around(lenient, at) });
    // As Windows would show it, which is where such bytes come from as a rule.
    const place = Buffer.byteLength(lenient.slice(0, at));
    const near = windows1252(bytes.subarray(Math.max(place - 15, 0), place + 15));
    return unusable('notInEncoding', { encoding, row, near: around(near, Math.min(place, 15)) });
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => {
      const meant = WINDOWS.charAt(letter.charCodeAt(0) - 0x80);
      return meant === ' ' ? letter : meant;
    });
}

/** Most letters of European languages have a zero for their higher byte, and none for their lower. */
function utf16ByZeros(start: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  start.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even === 0) return 'utf-16le';
  if (even > start.length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Whether the bytes begin with a whole character of UTF-8 beyond ASCII. */
function beginsWithUtf8(bytes: Uint8Array): boolean {
  const [lead = 0] = bytes;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length));
    return true;
  } catch {
    return false;
  }
}

/** The part of the line around a place. */
function around(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(at - 15, 0), at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = text.slice(at, at + 15).split(/[\r\n]/)[0] ?? '';
  return before + after;
}
