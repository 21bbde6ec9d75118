/** The lines of a file, packed or not, however long the file is. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

/** Longer than any record: what a damaged or foreign file may take of memory, in bytes. */
const LONGEST_LINE = 1 << 26;
const CHUNK_BYTES = 1 << 18;
const NEWLINE = 0x0a;

/** A line that is too long or is no text; `number` counts from 1. */
export class UnreadableLineError extends Error {
  constructor(readonly number: number) {
    super(`Line ${number} is no text, or is longer than ${LONGEST_LINE} bytes.`);
  }
}

/**
 * Lines without their ends, as they come; an empty last line is none. Throws UnreadableLineError, and
 * what the system or the unpacking says.
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
    if (length > LONGEST_LINE) throw new UnreadableLineError(number + 1);
  };
  const line = (): string => {
    number++;
    try {
      return decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
    } catch {
      throw new UnreadableLineError(number);
    } finally {
      parts = [];
      length = 0;
    }
  };
  for await (const chunk of await openBytes(path)) {
    let start = 0;
    for (let end; (end = chunk.indexOf(NEWLINE, start)) >= 0; start = end + 1) {
      take(chunk.subarray(start, end));
      yield line();
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}

/** Whether a file is packed is told by its first bytes, whatever it is called. */
async function openBytes(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path);
  const start = Buffer.alloc(2);
  try {
    await file.read(start);
  } finally {
    await file.close();
  }
  const bytes = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  if (start.readUInt16BE() !== 0x1f8b) return bytes;
  const unpacked = createGunzip({ chunkSize: CHUNK_BYTES });
  bytes.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  unpacked.on('close', () => bytes.destroy());
  return unpacked;
}
