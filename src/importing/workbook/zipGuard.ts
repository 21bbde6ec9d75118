/**
 * Holds a workbook against what it says that it inflates to, before anything of it is inflated (zip
 * bombs). Reads the central directory of the archive (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16); the
 * reader then holds each part to what was declared of it.
 */
import { unusable } from '../unusableFileError.js';

export const MOST_FILE_BYTES = 50_000_000;
const MOST_INFLATED_BYTES = 250_000_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The end stands before a comment of at most so many bytes. */
const LONGEST_COMMENT = 65_535;
const EMPTY_DEFLATED = 2;

/** Throws UnusableFileError when the workbook is broken, or larger than what is read. O(entries). */
export function guardInflation(bytes: Uint8Array): void {
  if (bytes.length > MOST_FILE_BYTES) throw tooLarge();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw unusable('workbookBroken', {});
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let inflated = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) {
      throw unusable('workbookBroken', {});
    }
    const compressed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const isDeflated = view.getUint16(at + 10, true) !== 0;
    // A part that hides its size cannot be held to it.
    if (isDeflated && size === 0 && compressed !== EMPTY_DEFLATED) throw tooLarge();
    inflated += size;
    if (inflated > MOST_INFLATED_BYTES) throw tooLarge();
    const rest = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += ENTRY_BYTES + rest.reduce((total, length) => total + length, 0);
  }
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function tooLarge() {
  const most = MOST_FILE_BYTES / 1_000_000;
  return unusable('workbookTooLarge', { most, inflated: MOST_INFLATED_BYTES / 1_000_000 });
}
