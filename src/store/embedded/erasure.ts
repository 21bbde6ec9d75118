/**
 * Takes out of the file what has been deleted from the tables. SQLite leaves old bytes in free pages, in
 * the search index and in the write-ahead log; what was erased must stand in none of them.
 */
import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Trace } from '../graphStore.js';
import type { Connection } from './connection.js';

/** How often and how long, in milliseconds, whoever still reads an older state is waited for. */
const ATTEMPTS = 100;
const PAUSE = 100;

/**
 * Writes the file anew with what it holds now, and empties the log beside it. While somebody reads an
 * older state (a backup), that stays in the log, and so do traces. O(size of the file).
 */
export async function purge(connection: Connection): Promise<void> {
  // The index keeps deleted words until its parts are merged.
  connection.run("INSERT INTO name_words (name_words) VALUES ('optimize')");
  connection.run('VACUUM');
  connection.run('PRAGMA busy_timeout = 0');
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const [isBusy] = connection.row('PRAGMA wal_checkpoint(TRUNCATE)');
      if (isBusy === 0) return;
      await setTimeout(PAUSE);
    }
  } finally {
    connection.run('PRAGMA busy_timeout = 5000');
  }
}

/** Which of the texts stand in which of the store's files, by bytes. O(size of the files × texts). */
export async function tracesInFiles(path: string, texts: readonly string[]): Promise<Trace[]> {
  const sought = [...new Set(texts)].map((text) => ({ text, bytes: Buffer.from(text) }));
  const overlap = Math.max(0, ...sought.map(({ bytes }) => bytes.length - 1));
  const traces: Trace[] = [];
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    if (!existsSync(file)) continue;
    const found = new Set<string>();
    let before: Buffer = Buffer.alloc(0);
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      // A text may lie across two chunks.
      const bytes = Buffer.concat([before, chunk]);
      for (const each of sought) if (bytes.includes(each.bytes)) found.add(each.text);
      before = bytes.subarray(Math.max(0, bytes.length - overlap));
    }
    for (const text of found) traces.push({ text, place: basename(file) });
  }
  return traces;
}
