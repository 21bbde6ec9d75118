/** Reads a backup in a stream, and checks on the way that it is whole and as it was written. */
import { createHash } from 'node:crypto';
import type { RecordKind } from '../../model/kinds.js';
import { shortText } from '../../model/problems.js';
import type { Entity, Relationship } from '../../model/record.js';
import {
  type ChangeSetHead,
  type ContentBatch,
  contentKinds,
  type ContentCounts,
  type StoreContent,
} from '../content.js';
import {
  type BackupEnd,
  type BackupHeader,
  parseBackupHeader,
  parseBackupLine,
} from './backupLines.js';
import { ContentDigest } from './contentDigest.js';
import { readLines, UnreadableLineError } from './lines.js';
import { unusable, UnusableBackupError } from './unusableBackupError.js';

const BATCH = 1_000;

export interface Backup extends StoreContent {
  /** When it was written, an ISO instant. */
  readonly writtenAt: string;
}

/**
 * Reads the header. Throws UnusableBackupError, and so do the content's batches: for what stands in a
 * line when they come to it, for what only the end tells after the last batch.
 */
export async function openBackup(path: string): Promise<Backup> {
  for await (const { text } of numberedLines(path)) {
    const header = parseBackupHeader(text);
    const { revision, counts, writtenAt } = header;
    return { revision, counts, writtenAt, batches: () => checkedBatches(path, header) };
  }
  throw unusable('notABackup', { value: '' });
}

async function* checkedBatches(path: string, header: BackupHeader): AsyncGenerator<ContentBatch> {
  const checker = new Checker(header);
  let heads: ChangeSetHead[] = [];
  let records: (Entity | Relationship)[] = [];
  const batch = (): ContentBatch | undefined => {
    const [first] = records;
    const full: ContentBatch | undefined = first
      ? { kind: first.kind, records }
      : heads.length > 0
        ? { changeSets: heads }
        : undefined;
    heads = [];
    records = [];
    return full;
  };
  let lines = 0;
  for await (const { text, line } of numberedLines(path)) {
    lines = line;
    if (line === 1) {
      checker.hash(text);
      continue;
    }
    if (checker.isEnded) throw unusable('afterEnd', { line, value: shortText(text) });
    const parsed = parseBackupLine(text, line);
    if ('end' in parsed) {
      checker.end(parsed.end, line);
      continue;
    }
    checker.hash(text);
    if ('changeSet' in parsed) {
      checker.changeSet(parsed.changeSet, line);
      heads.push(parsed.changeSet);
    } else if (!('tuhatverkkoBackup' in parsed)) {
      const record = 'entity' in parsed ? parsed.entity : parsed.relationship;
      checker.record(record, line);
      if (heads.length > 0 || (records[0] && records[0].kind !== record.kind)) {
        const full = batch();
        if (full) yield full;
      }
      records.push(record);
    }
    if (heads.length + records.length === BATCH) {
      const full = batch();
      if (full) yield full;
    }
  }
  if (!checker.isEnded) throw unusable('truncated', { line: lines });
  const last = batch();
  if (last) yield last;
}

/** Holds each line against those before it, and the end against all. */
class Checker {
  readonly #checksum = createHash('sha256');
  readonly #digest = new ContentDigest();
  readonly #records: { [kind in RecordKind]?: number } = {};
  #changeSets = 0;
  #last: Entity | Relationship | undefined;
  isEnded = false;

  constructor(private readonly header: BackupHeader) {}

  hash(text: string): void {
    this.#checksum.update(text).update('\n');
  }

  changeSet(head: ChangeSetHead, line: number): void {
    if (this.#last || head.revision !== this.#changeSets + 1) {
      throw unusable('order', { line, value: `ChangeSet ${head.revision}` });
    }
    this.#changeSets++;
  }

  record(record: Entity | Relationship, line: number): void {
    const last = this.#last;
    const isLater =
      !last ||
      contentKinds.indexOf(record.kind) > contentKinds.indexOf(last.kind) ||
      (record.kind === last.kind && record.id > last.id);
    const isInTime = record.revision >= 1 && record.revision <= this.header.revision;
    if (!isLater || !isInTime) {
      throw unusable('order', { line, value: `${record.kind} ${record.id} (${record.revision})` });
    }
    this.#last = record;
    this.#records[record.kind] = (this.#records[record.kind] ?? 0) + 1;
    this.#digest.add(record);
  }

  end({ counts, digest, checksum }: BackupEnd, line: number): void {
    this.isEnded = true;
    const found = { changeSets: this.#changeSets, records: this.#records };
    expectCounts(this.header.counts, found, 1);
    expectCounts(counts, found, line);
    if (this.header.revision !== this.#changeSets) {
      const { revision: told } = this.header;
      throw unusable('counts', { line: 1, what: 'changeSets', told, found: this.#changeSets });
    }
    for (const [value, is] of [
      [digest, this.#digest.close()],
      [checksum, this.#checksum.digest('hex')],
    ] as const) {
      if (value !== is) throw unusable('edited', { line, value: shortText(value), found: is });
    }
  }
}

function expectCounts(told: ContentCounts, found: ContentCounts, line: number): void {
  const all: [string, number, number][] = [['changeSets', told.changeSets, found.changeSets]];
  for (const kind of contentKinds) {
    all.push([kind, told.records[kind] ?? 0, found.records[kind] ?? 0]);
  }
  for (const [what, toldCount, foundCount] of all) {
    if (toldCount !== foundCount) {
      throw unusable('counts', { line, what, told: toldCount, found: foundCount });
    }
  }
}

/** What keeps a line from being read, as a fault of the backup. */
async function* numberedLines(path: string): AsyncGenerator<{ text: string; line: number }> {
  let line = 0;
  try {
    for await (const text of readLines(path)) yield { text, line: ++line };
  } catch (error) {
    if (error instanceof UnusableBackupError) throw error;
    if (error instanceof UnreadableLineError) {
      throw line === 0
        ? unusable('notABackup', { value: '' })
        : unusable('notALine', { line: error.number, value: '' });
    }
    const { code, syscall, message: reason } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw unusable('truncated', { line });
    if (code?.startsWith('Z_')) throw unusable('packing', { line: line + 1, reason });
    if (syscall !== undefined) throw unusable('unreadable', { reason });
    throw error;
  }
}
