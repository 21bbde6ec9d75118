/**
 * The store inside the process: one SQLite file, by libsql. Writes go by one connection, reads by
 * others, which therefore see committed ChangeSets only, and each scan by one of its own. Committed is
 * durable: write-ahead log, synced in full at every commit.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChangeSet } from '../../model/changeSet.js';
import { InvalidInputError, StoreUnavailableError } from '../../model/errors/errors.js';
import type { EntityKind, RecordKind, RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { changeSetProblems } from '../../model/validation.js';
import type { StoreContent } from '../content.js';
import type { Commit, CommitOptions, GraphStore, Health, SearchQuery } from '../graphStore.js';
import type { KeptGraphs } from '../keptGraphs.js';
import type { KeptLayouts } from '../keptLayouts.js';
import type { Workspace } from '../workspace.js';
import type { ChangeLog } from '../changeLog/changeLog.js';
import { readLog } from '../changeLog/readLog.js';
import { LogReader } from './changeLog.js';
import { Connection, isDatabaseError, SideConnection, unavailable } from './connection.js';
import { purge, tracesInFiles } from './erasure.js';
import { GraphReader, GraphWriter } from './kept/graphs.js';
import { LayoutReader, LayoutWriter } from './kept/layouts.js';
import { migrate } from './migrations.js';
import { expectDatabase, own } from './ownership.js';
import { Reader } from './reader.js';
import { RevisionWaiters } from './revisionWaiters.js';
import { idsByName, search } from './search.js';
import { presentKinds, scanColumns, scanHeads, scanRecords } from './scans.js';
import { DocumentReader, DocumentWriter, scanDocuments } from './workspace.js';
import { Writer } from './writer.js';

/**
 * Opens the file at a path, with its folder where that is missing, and brings its tables up to date.
 * Throws StoreUnavailableError, the file untouched, when another process or this one has it open, when
 * it is damaged or no such database, or when a later version of the service wrote it.
 */
export async function openEmbeddedStore(path: string): Promise<GraphStore> {
  const address = `sqlite:${path}`;
  let disown: (() => void) | undefined;
  let connection: Connection | undefined;
  try {
    makeFolder(dirname(path));
    disown = own(path);
    expectDatabase(path);
    connection = new Connection(path);
    migrate(connection);
    return new EmbeddedStore(address, path, connection, disown);
  } catch (error) {
    connection?.close();
    disown?.();
    throw unavailable(address, error);
  }
}

/**
 * The folder, and those that it stands in, where they are missing. One by one: Node's own making of them
 * all at once never ends where the system lets nobody make any and calls them missing, as in /proc.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  mkdirSync(path);
}

class EmbeddedStore implements GraphStore {
  readonly #writeConnection: Connection;
  readonly #readConnection: Connection;
  readonly #searchConnection: SideConnection;
  /** Lists do not wait behind searches. */
  readonly #listConnection: SideConnection;
  readonly #reader: Reader;
  readonly #writer: Writer;
  readonly workspace: Workspace;
  readonly changeLog: ChangeLog;
  readonly layouts: KeptLayouts;
  readonly graphs: KeptGraphs;
  readonly #version: string;
  readonly #waiters = new RevisionWaiters();
  readonly #scanning = new Set<Connection>();
  readonly #resting: Connection[] = [];
  #commits: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(
    readonly address: string,
    private readonly path: string,
    connection: Connection,
    private readonly disown: () => void,
  ) {
    // 64 MB of pages in memory, so that a large import does not read back what it just wrote.
    // What is replaced or deleted is overwritten at once, not only when an erasure writes the file anew.
    connection.run(`PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864`);
    this.#writeConnection = connection;
    this.#writer = new Writer(connection);
    this.#readConnection = new Connection(path);
    this.#reader = new Reader(this.#readConnection);
    this.#searchConnection = new SideConnection(path);
    this.#listConnection = new SideConnection(path);
    this.workspace = this.#workspace();
    this.changeLog = this.#changeLog();
    this.layouts = this.#layouts();
    this.graphs = this.#graphs();
    this.#version = `SQLite ${String(connection.row('SELECT sqlite_version()')[0])} (libsql)`;
  }

  revision() {
    return this.#use((reader) => reader.revision());
  }

  commit(changeSet: ChangeSet, options: CommitOptions = {}): Promise<Commit> {
    return this.#inTurn(() => this.#commit(changeSet, options));
  }

  async #commit(changeSet: ChangeSet, options: CommitOptions, erased?: RecordId): Promise<Commit> {
    const problems = changeSetProblems(changeSet);
    if (problems.length > 0) throw new InvalidInputError(problems);
    const done = await this.#writer.commit(changeSet, options, erased);
    if (done.applied) this.#waiters.tell(done.revision);
    return done;
  }

  erasePerson(person: RecordId, changeSet: ChangeSet): Promise<Commit> {
    return this.#inTurn(async () => {
      const done = await this.#commit(changeSet, {}, person);
      await purge(this.#writeConnection);
      return done;
    });
  }

  async traces(texts: readonly string[]) {
    this.#expectOpen();
    return tracesInFiles(this.path, texts);
  }

  restore(content: StoreContent): Promise<void> {
    return this.#inTurn(async () => {
      await this.#writer.restore(content, this.address);
      this.#waiters.tell(content.revision);
    });
  }

  readEntities(ids: readonly RecordId[]) {
    return this.#use((reader) => reader.entities(ids));
  }

  readRelationships(kind: RelationshipKind, ids: readonly RecordId[]) {
    return this.#use((reader) => reader.relationships(kind, ids));
  }

  relationshipsOf(kind: RelationshipKind, end: 'from' | 'to', entities: readonly RecordId[]) {
    return this.#use((reader) => reader.relationshipsOf(kind, end, entities));
  }

  findByKey(kind: EntityKind, key: string, values: readonly string[]) {
    return this.#use((reader) => reader.findByKey(kind, key, values));
  }

  idsByName(kind: EntityKind) {
    return this.#use(() => idsByName(this.#listConnection, kind));
  }

  changesSince(revision: number) {
    return this.#use((reader) => reader.changesSince(revision));
  }

  search(query: SearchQuery, signal?: AbortSignal) {
    return this.#use(() => search(this.#searchConnection, query, signal));
  }

  async awaitRevision(revision: number, signal: AbortSignal): Promise<number> {
    signal.throwIfAborted();
    const now = await this.revision();
    // It may have been closed meanwhile, and tells nobody any more.
    this.#expectOpen();
    return now > revision ? now : this.#waiters.wait(revision, signal);
  }

  scan(kind: RecordKind, batchSize = 1_000) {
    return this.#scan((connection) => scanRecords(connection, kind, batchSize));
  }

  changeSets() {
    return this.#scan((connection) => scanHeads(connection));
  }

  presentKinds() {
    return this.#use(() => presentKinds(this.#readConnection));
  }

  scanStructure(kind: RecordKind) {
    return this.#scan((connection) => scanColumns(connection, kind));
  }

  secret() {
    return this.#use((reader) => reader.secret());
  }

  async health(): Promise<Health> {
    try {
      return { ok: true, revision: await this.revision(), version: this.#version };
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#commits.then(async () => {
      this.#waiters.rejectAll(this.#closedError());
      await this.#searchConnection.close();
      await this.#listConnection.close();
      this.#writeConnection.run('PRAGMA wal_checkpoint(TRUNCATE)');
      for (const connection of [
        ...this.#scanning,
        ...this.#resting,
        this.#readConnection,
        this.#writeConnection,
      ]) {
        connection.close();
      }
      this.disown();
    });
    return this.#closing;
  }

  #changeLog(): ChangeLog {
    const reader = new LogReader(this.#readConnection);
    return {
      begin: () => this.#use(() => reader.begin()),
      since: (after, upTo) =>
        this.#scan((connection) => readLog(new LogReader(connection), after, upTo)),
      head: (changeSet) => this.#use(() => reader.head(changeSet)),
      writtenAt: (revision) => this.#use(() => reader.writtenAt(revision)),
      deletions: (ids) => this.#use(() => reader.deletions(ids)),
      content: () => this.#scan((connection) => new LogReader(connection).content()),
    };
  }

  #layouts(): KeptLayouts {
    const reader = new LayoutReader(this.#readConnection);
    const writer = new LayoutWriter(this.#writeConnection);
    return {
      find: (view, digest) => this.#use(() => reader.find(view, digest)),
      keep: (layout) => this.#inTurn(async () => writer.keep(layout)),
    };
  }

  #graphs(): KeptGraphs {
    const reader = new GraphReader(this.#readConnection);
    const writer = new GraphWriter(this.#writeConnection);
    return {
      find: (form) => this.#use(() => reader.find(form)),
      keep: (graph) => this.#inTurn(async () => writer.keep(graph)),
    };
  }

  #workspace(): Workspace {
    const reader = new DocumentReader(this.#readConnection);
    const writer = new DocumentWriter(this.#writeConnection);
    return {
      save: (draft, expected) => this.#inTurn(async () => writer.save(draft, expected)),
      read: (ids) => this.#use(() => reader.read(ids)),
      versions: (ids) => this.#use(() => reader.versions(ids)),
      list: (kind, subjects) => this.#use(() => reader.list(kind, subjects)),
      scan: () => this.#scan(scanDocuments),
    };
  }

  /** Writes come one after the other. */
  #inTurn<Answer>(write: () => Promise<Answer>): Promise<Answer> {
    const written = this.#commits.then(async () => {
      this.#expectOpen();
      try {
        return await write();
      } catch (error) {
        throw this.#explained(error);
      }
    });
    this.#commits = written.catch(() => undefined);
    return written;
  }

  async #use<Answer>(read: (reader: Reader) => Answer | Promise<Answer>): Promise<Answer> {
    this.#expectOpen();
    try {
      return await read(this.#reader);
    } catch (error) {
      throw this.#explained(error);
    }
  }

  async *#scan<Batch>(
    scan: (connection: Connection) => AsyncIterable<Batch>,
  ): AsyncGenerator<Batch> {
    this.#expectOpen();
    const connection = this.#resting.pop() ?? new Connection(this.path);
    this.#scanning.add(connection);
    try {
      connection.run('BEGIN');
      for await (const batch of scan(connection)) {
        yield batch;
        this.#expectOpen();
      }
    } catch (error) {
      throw this.#explained(error);
    } finally {
      this.#scanning.delete(connection);
      if (!this.#closing) {
        connection.run('ROLLBACK');
        this.#resting.push(connection);
      }
    }
  }

  /** Errors of the database as ours; any other error, such as the caller's, as it is. */
  #explained(error: unknown): unknown {
    return isDatabaseError(error) ? unavailable(this.address, error) : error;
  }

  #expectOpen(): void {
    if (this.#closing) throw this.#closedError();
  }

  #closedError(): StoreUnavailableError {
    return new StoreUnavailableError(this.address, 'it has been closed');
  }
}
