/** A file that somebody wants to bring in. */
import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { unusable } from '../importing/unusableFileError.js';

export interface ListFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  read(): AsyncIterable<Uint8Array>;
}

const CHUNK_BYTES = 1 << 18;

/** Throws UnusableFileError where there is no file that can be read. */
export async function findListFile(path: string): Promise<ListFile> {
  try {
    await access(path, constants.R_OK);
    const found = await stat(path);
    if (found.isDirectory()) throw new Error(`EISDIR: ${path}`);
    const read = () => createReadStream(path, { highWaterMark: CHUNK_BYTES });
    return { name: basename(path), size: found.size, read };
  } catch (error) {
    throw unusable('notFound', { reason: (error as Error).message });
  }
}
