/** Reads a backup in a stream, and checks on the way that it is whole and as it was written. */
import { createHash } from 'node:crypto';
import type { RecordKind } from '../../model/kinds.js';
import { shortText } from '../../model/errors/problems.js';
import type { Entity, Relationship } from '../../model/record.js';
import type { DocumentVersion } from '../../model/workspace/documents.js';
import type { LogContent } from '../changeLog/blocks.js';
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
  type ContentLine,
  parseBackupHeader,
  parseBackupLine,
} from './backupLines.js';
import { ContentDigest } from './contentDigest.js';
import { LogChecker } from './logChecker.js';
import { type LogLine, logContentOf } from './logLines.js';
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
    const { revision, logBegin = revision, counts, writtenAt } = header;
    return { revision, logBegin, counts, writtenAt, batches: () => checkedBatches(path, header) };
  }
  throw unusable('notABackup', { value: '' });
}

async function* checkedBatches(path: string, header: BackupHeader): AsyncGenerator<ContentBatch> {
  const checker = new Checker(header);
  let held: Batch | undefined;
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
    await checker.take(parsed, line);
    if (held && add(held, parsed)) continue;
    if (held) yield held;
    held = batchOf(parsed);
  }
  if (!checker.isEnded) throw unusable('truncated', { line: lines });
  if (held) yield held;
}

type Batch =
  | { readonly changeSets: ChangeSetHead[] }
  | { readonly kind: RecordKind; readonly records: (Entity | Relationship)[] }
  | { readonly documents: DocumentVersion[] }
  | LogContent;

/** The batch that a line begins. */
function batchOf(line: ContentLine): Batch {
  if ('changeSet' in line) return { changeSets: [line.changeSet] };
  if ('document' in line) return { documents: [line.document] };
  if (isLogLine(line)) return logContentOf(line);
  const record = recordIn(line);
  return { kind: record.kind, records: [record] };
}

/** Puts a line into the batch that it goes on with; false when it begins another one. */
function add(batch: Batch, line: ContentLine): boolean {
  if ('changeSets' in batch) {
    if (!('changeSet' in line) || batch.changeSets.length === BATCH) return false;
    batch.changeSets.push(line.changeSet);
  } else if ('documents' in batch) {
    if (!('document' in line) || batch.documents.length === BATCH) return false;
    batch.documents.push(line.document);
  } else {
    if (!('records' in batch) || !isRecordLine(line) || batch.records.length === BATCH)
      return false;
    const record = recordIn(line);
    if (record.kind !== batch.kind) return false;
    batch.records.push(record);
  }
  return true;
}

type RecordLine = { readonly entity: Entity } | { readonly relationship: Relationship };

function isRecordLine(line: ContentLine): line is RecordLine {
  return 'entity' in line || 'relationship' in line;
}

function isLogLine(line: ContentLine): line is LogLine {
  return 'block' in line || 'personKey' in line;
}

function recordIn(line: RecordLine): Entity | Relationship {
  return 'entity' in line ? line.entity : line.relationship;
}

/** Holds each line against those before it, and the end against all. */
class Checker {
  readonly #checksum = createHash('sha256');
  readonly #digest = new ContentDigest();
  readonly #records: { [kind in RecordKind]?: number } = {};
  #changeSets = 0;
  #documents = 0;
  #lastDocument: DocumentVersion | undefined;
  readonly #log = new LogChecker();
  #last: Entity | Relationship | undefined;
  isEnded = false;

  constructor(private readonly header: BackupHeader) {}

  hash(text: string): void {
    this.#checksum.update(text).update('\n');
  }

  async take(content: ContentLine, line: number): Promise<void> {
    if (isLogLine(content)) {
      if (await this.#log.take(content, this.header.revision)) return;
      throw unusable('order', { line, value: shortText(content) });
    }
    if (this.#log.isBegun) throw unusable('order', { line, value: shortText(content) });
    if ('changeSet' in content) this.#takeChangeSet(content.changeSet, line);
    else if ('document' in content) this.#takeDocument(content.document, line);
    else this.#takeRecord(recordIn(content), line);
  }

  #takeChangeSet(head: ChangeSetHead, line: number): void {
    if (this.#last || this.#lastDocument || head.revision !== this.#changeSets + 1) {
      throw unusable('order', { line, value: `ChangeSet ${head.revision}` });
    }
    this.#changeSets++;
  }

  #takeRecord(record: Entity | Relationship, line: number): void {
    const last = this.#last;
    const isLater =
      !this.#lastDocument &&
      (!last ||
        contentKinds.indexOf(record.kind) > contentKinds.indexOf(last.kind) ||
        (record.kind === last.kind && record.id > last.id));
    const isInTime = record.revision >= 1 && record.revision <= this.header.revision;
    if (!isLater || !isInTime) {
      throw unusable('order', { line, value: `${record.kind} ${record.id} (${record.revision})` });
    }
    this.#last = record;
    this.#records[record.kind] = (this.#records[record.kind] ?? 0) + 1;
    this.#digest.add(record);
  }

  /** Documents in order of id, and of each all versions from the first on. */
  #takeDocument(document: DocumentVersion, line: number): void {
    const { kind, id, version } = document;
    const last = this.#lastDocument;
    const isNext =
      last?.id === id ? version === last.version + 1 : version === 1 && (!last || id > last.id);
    if (!isNext) throw unusable('order', { line, value: `${kind} ${id} (${version})` });
    this.#lastDocument = document;
    this.#documents++;
  }

  end({ counts, digest, checksum }: BackupEnd, line: number): void {
    this.isEnded = true;
    const found = {
      changeSets: this.#changeSets,
      records: this.#records,
      documents: this.#documents,
      ...this.#log.counts,
    };
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
  for (const what of ['documents', 'blocks', 'personKeys'] as const) {
    all.push([what, told[what] ?? 0, found[what] ?? 0]);
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
