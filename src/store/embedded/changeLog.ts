/** The change log in the file: blocks of entries, what has been deleted, and the keys of persons. */
import { setImmediate } from 'node:timers/promises';
import type { ChangeSet } from '../../model/changeSet.js';
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import type { LogBlock, LogContent } from '../changeLog/blocks.js';
import type { Deletion, WrittenRecord } from '../changeLog/changeLog.js';
import type { PersonKeys } from '../changeLog/entries.js';
import type { LogStore } from '../changeLog/keepLog.js';
import type { LogSource } from '../changeLog/readLog.js';
import type { ChangeSetHead } from '../content.js';
import { FEED_LIMIT } from '../feed.js';
import type { Connection } from './connection.js';
import { Reader } from './reader.js';
import { listed } from './rows.js';
import { HEAD, scanHeads } from './scans.js';

const KEY_BATCH = 1_000;

/** Writes the log within the transaction of a commit. */
export class LogWriter implements LogStore {
  readonly #statements: ReturnType<typeof prepareWrites>;
  readonly #records: Reader;
  readonly #log: LogReader;

  constructor(connection: Connection) {
    this.#statements = prepareWrites(connection);
    this.#records = new Reader(connection);
    this.#log = new LogReader(connection);
  }

  get hasDeletions(): boolean {
    return this.#statements.anyDeletion.row([]) !== undefined;
  }

  records(kind: RecordKind, ids: readonly RecordId[]): StoredRecord[] {
    const found = isEntityKind(kind)
      ? this.#records.entities(ids)
      : this.#records.relationships(kind, ids);
    return [...found.values()];
  }

  deletions(ids: readonly RecordId[]): Deletion[] {
    return this.#log.deletions(ids);
  }

  addDeletions(deletions: readonly Deletion[]): void {
    for (const { id, kind, revision } of deletions) {
      this.#statements.addDeletion.run([id, kind, revision]);
    }
  }

  removeDeletions(deletions: readonly Deletion[]): void {
    for (const { id, kind } of deletions) this.#statements.removeDeletion.run([id, kind]);
  }

  keys(persons: readonly RecordId[]): PersonKeys {
    return this.#log.keys(persons);
  }

  addKeys(keys: PersonKeys): void {
    for (const [person, key] of keys) this.#statements.addKey.run([person, key]);
  }

  removeKey(person: RecordId): void {
    this.#statements.removeKey.run([person]);
  }

  addBlock({ revision, ordinal, bytes }: LogBlock): void {
    this.#statements.addBlock.run([revision, ordinal, bytes]);
  }

  /** The revision after which the log is kept, where it is not the first. */
  setBegin(revision: number): void {
    this.#statements.setBegin.run([revision]);
  }
}

/** Reads the log as a connection sees it. */
export class LogReader implements LogSource {
  readonly #statements: ReturnType<typeof prepareReads>;

  constructor(private readonly connection: Connection) {
    this.#statements = prepareReads(connection);
  }

  begin(): number {
    return Number(this.#statements.begin.row([])?.[0]);
  }

  deletions(ids: readonly RecordId[]): Deletion[] {
    return this.#statements.deletions.json<Deletion>(listed(ids));
  }

  keys(persons: Iterable<RecordId>): PersonKeys {
    return keysFrom(this.#statements.keys.rows(listed(persons)));
  }

  heads(after: number, upTo: number): AsyncIterable<readonly ChangeSetHead[]> {
    return scanHeads(this.connection, after, upTo);
  }

  head(changeSet: string): ChangeSetHead | undefined {
    const [head] = this.#statements.head.json<ChangeSetHead>([changeSet]);
    return head;
  }

  /** As `ChangeLog.writtenAt`. */
  writtenAt(revision: number): readonly WrittenRecord[] | undefined {
    const touched = this.#statements.touched.row([revision])?.[0];
    if (typeof touched !== 'string') return undefined;
    const ids = JSON.parse(touched) as [RecordKind, RecordId[]][];
    return ids.flatMap(([kind, ofKind]) => ofKind.map((id) => ({ kind, id })));
  }

  /** One by one, since each may be large. */
  async *blocks(after: number, upTo: number): AsyncGenerator<LogBlock> {
    for (let [revision, ordinal] = [after + 1, -1]; ; await setImmediate()) {
      const row = this.#statements.nextBlock.row([revision, ordinal, upTo]);
      if (!row) return;
      [revision, ordinal] = [Number(row[0]), Number(row[1])];
      yield { revision, ordinal, bytes: row[2] as Uint8Array };
    }
  }

  /** As `ChangeLog.content`. */
  async *content(): AsyncGenerator<LogContent> {
    for await (const block of this.blocks(0, Number.MAX_SAFE_INTEGER)) yield { block };
    for (let last = ''; ; await setImmediate()) {
      const personKeys = keysFrom(this.#statements.nextKeys.rows([last]));
      if (personKeys.size === 0) return;
      yield { personKeys };
      last = [...personKeys.keys()].at(-1) ?? '';
    }
  }
}

function keysFrom(rows: readonly (readonly unknown[])[]): PersonKeys {
  return new Map(rows.map(([person, key]) => [person as RecordId, key as Uint8Array]));
}

function prepareWrites(connection: Connection) {
  return {
    anyDeletion: connection.prepare('SELECT 1 FROM deletion LIMIT 1'),
    addDeletion: connection.prepare(
      'INSERT OR REPLACE INTO deletion (id, kind, revision) VALUES (?1, ?2, ?3)',
    ),
    removeDeletion: connection.prepare('DELETE FROM deletion WHERE id = ?1 AND kind = ?2'),
    addKey: connection.prepare('INSERT INTO person_key (person, key) VALUES (?1, ?2)'),
    removeKey: connection.prepare('DELETE FROM person_key WHERE person = ?1'),
    addBlock: connection.prepare(
      'INSERT INTO change_block (revision, ordinal, bytes) VALUES (?1, ?2, ?3)',
    ),
    setBegin: connection.prepare('UPDATE change_log SET begin = ?1'),
  };
}

function prepareReads(connection: Connection) {
  return {
    begin: connection.prepare('SELECT begin FROM change_log'),
    head: connection.prepare(`SELECT json_group_array(${HEAD}) FROM change_set WHERE id = ?1`),
    touched: connection.prepare('SELECT touched FROM change_set WHERE revision = ?1'),
    deletions: connection.prepare(
      `SELECT json_group_array(json_object('kind', d.kind, 'id', d.id, 'revision', d.revision))
       FROM json_each(?1) asked CROSS JOIN deletion d ON d.id = asked.value`,
    ),
    keys: connection.prepare(
      `SELECT k.person, k.key
       FROM json_each(?1) asked CROSS JOIN person_key k ON k.person = asked.value`,
    ),
    nextBlock: connection.prepare(
      `SELECT revision, ordinal, bytes FROM change_block
       WHERE (revision, ordinal) > (?1, ?2) AND revision <= ?3 ORDER BY revision, ordinal LIMIT 1`,
    ),
    nextKeys: connection.prepare(
      `SELECT person, key FROM person_key WHERE person > ?1 ORDER BY person LIMIT ${KEY_BATCH}`,
    ),
  };
}

/** The ids that a ChangeSet writes, by kind, as the feed keeps them; null when it keeps none. */
export function touchedBy({ changes }: ChangeSet): string | null {
  if (changes.length > FEED_LIMIT) return null;
  const ids = new Map<RecordKind, RecordId[]>();
  for (const change of changes) {
    const { kind, id } = change.action === 'delete' ? change : change.record;
    const ofKind = ids.get(kind) ?? [];
    ofKind.push(id);
    ids.set(kind, ofKind);
  }
  return JSON.stringify([...ids]);
}
