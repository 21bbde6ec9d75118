/**
 * One process owns a store's file, and opens it once. The mark of ownership is an exclusive lock on an
 * empty file beside it (`PATH-lock`), which the operating system takes back when the process ends,
 * however it ends. The empty file stays: taking it away would let two owners in.
 * What is no database is nobody's, and left as it is.
 */
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RefusedFileError } from '../refusedFileError.js';
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
    throw new RefusedFileError(
      'inUse',
      'the file is in use by another running service or command; stop that one, or give another file',
      { cause: error },
    );
  }
  return () => lock.close();
}

/** SQLite takes a file shorter than its smallest page for an empty one, and would write over it. */
export function expectDatabase(path: string): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(512);
    const length = readSync(file, start);
    if (length === 0) return;
    if (length < start.length || start.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
      throw new RefusedFileError(
        'notDatabase',
        'the file is not a database; give another file, or a name that is not taken',
      );
    }
  } finally {
    closeSync(file);
  }
}
