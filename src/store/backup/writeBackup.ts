/**
 * Writes a backup so that under its name there is a whole one or nothing: to another name in a folder
 * beside it, flushed to the disk, then renamed. Only its owner may read it, since it holds all the data.
 */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { isEntityKind } from '../../model/kinds.js';
import type { Entity, Relationship } from '../../model/record.js';
import type { ContentCounts, StoreContent } from '../content.js';
import type { StoreReader } from '../graphStore.js';
import { BACKUP_VERSION, type BackupLine } from './backupLines.js';
import { contentAtOneRevision } from './contentAtOneRevision.js';
import { logLinesOf } from './logLines.js';
import { ContentDigest } from './contentDigest.js';

export interface WrittenBackup {
  readonly revision: number;
  readonly counts: ContentCounts;
  readonly digest: string;
}

/**
 * Writes all that a store holds at one revision to a file, packed when its name ends in ".gz". A file
 * of that name is replaced. Throws StoreUnavailableError, and what the system says of the file.
 */
export async function writeBackup(
  reader: StoreReader,
  path: string,
  now: Date,
): Promise<WrittenBackup> {
  const folder = await mkdtemp(join(dirname(path), `.${basename(path)}-`));
  try {
    const content = await contentAtOneRevision(reader, folder);
    const told = { digest: '' };
    const file = join(folder, 'backup');
    const lines = Readable.from(linesOf(content, now, told));
    const written = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
    await (path.endsWith('.gz')
      ? pipeline(lines, createGzip(), written)
      : pipeline(lines, written));
    await rename(file, path);
    await flushFolder(dirname(path));
    return { revision: content.revision, counts: content.counts, digest: told.digest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Lines with their line feeds, a batch at a time; `told.digest` is there when they have ended. */
async function* linesOf(
  content: StoreContent,
  now: Date,
  told: { digest: string },
): AsyncGenerator<string> {
  const { revision, logBegin, counts } = content;
  const checksum = createHash('sha256');
  const digest = new ContentDigest();
  const hashed = (lines: readonly BackupLine[]): string => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    checksum.update(text);
    return text;
  };
  const writtenAt = now.toISOString();
  const version = BACKUP_VERSION;
  yield hashed([{ tuhatverkkoBackup: { version, revision, logBegin, writtenAt, counts } }]);
  for await (const batch of content.batches()) {
    if ('changeSets' in batch) {
      yield hashed(batch.changeSets.map((changeSet) => ({ changeSet })));
    } else if ('documents' in batch) {
      yield hashed(batch.documents.map((document) => ({ document })));
    } else if (!('records' in batch)) {
      yield hashed(logLinesOf(batch));
    } else {
      for (const record of batch.records) digest.add(record);
      yield hashed(batch.records.map(recordLine));
    }
  }
  told.digest = digest.close();
  const end = { counts, digest: told.digest, checksum: checksum.digest('hex') };
  yield `${JSON.stringify({ end })}\n`;
}

function recordLine(record: Entity | Relationship): BackupLine {
  return isEntityKind(record.kind)
    ? { entity: record as Entity }
    : { relationship: record as Relationship };
}

/** So that the new name outlives a power failure; where folders cannot be flushed, the system sees to it. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
