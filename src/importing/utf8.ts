/** Lets the bytes of a text in UTF-8 through, and names what a file is that is none. */
import { unusable } from './unusableFileError.js';

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
const NUL = 0;
const LINE_FEED = 10;

/**
 * The same chunks, checked. Throws UnusableFileError: `picture`, `workbook`, `utf16`, `notText` (a NUL
 * byte, which no text has) or `notUtf8` with the row of the first wrong byte.
 */
export async function* checkedUtf8(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let row = 1;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst && chunk.length > 0) {
      refuseKnownFormats(chunk);
      isFirst = false;
    }
    if (chunk.includes(NUL)) throw unusable('notText', {});
    try {
      strict.decode(chunk, { stream: true });
    } catch {
      throw wrongBytes(chunk, row);
    }
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) row++;
    yield chunk;
  }
  try {
    strict.decode();
  } catch {
    throw unusable('notUtf8', { row, near: '' });
  }
}

function refuseKnownFormats(chunk: Uint8Array): void {
  for (const [format, fault, start] of SIGNATURES) {
    if (start.every((byte, place) => chunk[place] === byte)) throw unusable(fault, { format });
  }
  const [first, second] = chunk;
  const hasUtf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasUtf16Mark) throw unusable('utf16', {});
}

/** The row of the first byte that is wrong, and the words around it as Windows would show them. */
function wrongBytes(chunk: Uint8Array, rowsBefore: number) {
  const lenient = new TextDecoder('utf-8').decode(chunk);
  const before = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0));
  const at = new TextEncoder().encode(before).length;
  const row = rowsBefore + before.split('\n').length - 1;
  const line = new TextDecoder('windows-1252').decode(
    chunk.subarray(Math.max(at - 15, 0), at + 15),
  );
  return unusable('notUtf8', {
    row,
    near: line.split(/[\r\n]/).find((part) => /[^\x20-\x7e]/.test(part)) ?? '',
  });
}
