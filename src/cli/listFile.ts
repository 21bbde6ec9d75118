/** Opens a file that somebody wants to bring in. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { unusable } from '../importing/unusableFileError.js';

export interface ListFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** In bytes. */
  readonly size: number;
}

/** Throws UnusableFileError where there is no file that can be read. */
export async function openListFile(path: string): Promise<ListFile> {
  try {
    const { size } = await stat(path);
    const stream = createReadStream(path, { highWaterMark: 1 << 18 });
    await new Promise<void>((resolve, reject) =>
      stream.once('readable', resolve).once('error', reject),
    );
    return { bytes: stream, size };
  } catch (error) {
    throw unusable('notFound', { reason: error instanceof Error ? error.message : String(error) });
  }
}
