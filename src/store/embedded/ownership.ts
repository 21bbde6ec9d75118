/**
 * One process owns a store's file, and opens it once. The mark of ownership is an exclusive lock on an
 * empty file beside it (`PATH-lock`), which the operating system takes back when the process ends,
 * however it ends. The empty file stays: taking it away would let two owners in.
 */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Connection } from './connection.js';

/** Takes the ownership, and gives back what lets go of it. Throws when somebody else has it. */
export function own(path: string): () => void {
  // One file under two names is one file.
  const real = existsSync(path)
    ? realpathSync(path)
    : join(realpathSync(dirname(path)), basename(path));
  const lock = new Connection(`${real}-lock`);
  try {
    lock.run('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
    throw new Error(
      'the file is in use by another running service or command; stop that one, or give another file',
      { cause: error },
    );
  }
  return () => lock.close();
}
