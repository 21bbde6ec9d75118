/** Files that somebody names at the terminal to bring them in. */
import { constants, createReadStream } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ListFile } from '../importing/listFile.js';
import { unusable } from '../importing/unusableFileError.js';

const CHUNK_BYTES = 1 << 18;

/** Throws UnusableFileError where there is no file that can be read, and no folder with CSV files. */
export async function findListFile(path: string): Promise<ListFile> {
  try {
    await access(path, constants.R_OK);
    const found = await stat(path);
    if (found.isDirectory()) return await findFolder(path);
    const read = () => createReadStream(path, { highWaterMark: CHUNK_BYTES });
    return { name: basename(path), size: found.size, read };
  } catch (error) {
    throw unusable('notFound', { reason: (error as Error).message });
  }
}

async function findFolder(path: string): Promise<ListFile> {
  const names = (await readdir(path)).filter((name) => /\.csv$/i.test(name)).sort();
  if (names.length === 0) throw new Error(`EISDIR: ${path}`);
  const csvFiles = await Promise.all(names.map((name) => findListFile(join(path, name))));
  const size = csvFiles.reduce((total, file) => total + file.size, 0);
  const read = async function* () {
    for (const file of csvFiles) yield* file.read();
  };
  return { name: basename(path), size, read, csvFiles };
}
