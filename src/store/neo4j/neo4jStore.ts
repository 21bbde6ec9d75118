/** The store on a Neo4j server, 5.26 or newer; how records lie there is in `layout.ts`. */
import type { ChangeSet } from '../../model/changeSet.js';
import type { EntityKind, RecordKind, RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { StoreContent } from '../content.js';
import type {
  Commit,
  CommitOptions,
  GraphStore,
  Health,
  SearchQuery,
  Trace,
} from '../graphStore.js';
import type { StoreSettings } from '../storeSettings.js';
import type { KeptGraphs } from '../keptGraphs.js';
import type { KeptLayouts } from '../keptLayouts.js';
import type { Workspace } from '../workspace.js';
import type { ChangeLog } from '../changeLog/changeLog.js';
import { neo4jChangeLog } from './changeLog.js';
import { commitChangeSet } from './commit.js';
import { Connection } from './connection/connection.js';
import { restoreContent } from './content.js';
import { neo4jGraphs } from './graphs.js';
import { scanHeads } from './heads.js';
import { readChanges, revisionNow } from './feed.js';
import { neo4jLayouts } from './layouts.js';
import {
  readByKey,
  readEntities,
  readIdsByName,
  readRelationships,
  readRelationshipsOf,
  scanKind,
  searchByName,
} from './reads.js';
import { RevisionWatch } from './revisionWatch.js';
import { prepareDatabase } from './schema.js';
import { presentKinds, scanStructure } from './structure.js';
import { neo4jWorkspace } from './workspace.js';

const SCAN_BATCH = 5_000;
const TRACE_ROWS = 1_000;

/**
 * Opens the store at a Neo4j address (`neo4j://…`, `bolt://…`, also `+s` and `+ssc`) and brings its
 * schema up to date. Throws StoreUnavailableError, never with the password in it.
 */
export async function openNeo4jStore(settings: StoreSettings): Promise<GraphStore> {
  const connection = await Connection.open(settings);
  try {
    await prepareDatabase(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return new Neo4jStore(connection);
}

class Neo4jStore implements GraphStore {
  readonly workspace: Workspace;
  readonly changeLog: ChangeLog;
  readonly layouts: KeptLayouts;
  readonly graphs: KeptGraphs;
  readonly #watch: RevisionWatch;

  constructor(private readonly connection: Connection) {
    this.workspace = neo4jWorkspace(connection);
    this.changeLog = neo4jChangeLog(connection);
    this.layouts = neo4jLayouts(connection);
    this.graphs = neo4jGraphs(connection);
    this.#watch = new RevisionWatch(connection);
  }

  get address(): string {
    return this.connection.address;
  }

  revision(): Promise<number> {
    return this.connection.read(revisionNow);
  }

  async commit(changeSet: ChangeSet, options: CommitOptions = {}): Promise<Commit> {
    const commit = await commitChangeSet(this.connection, changeSet, options);
    this.#watch.reached(commit.revision);
    return commit;
  }

  async readEntities(ids: readonly RecordId[]) {
    const entities = await this.connection.read((transaction) => readEntities(transaction, ids));
    return new Map(entities.map((entity) => [entity.id, entity]));
  }

  async readRelationships(kind: RelationshipKind, ids: readonly RecordId[]) {
    const relationships = await this.connection.read((transaction) =>
      readRelationships(transaction, kind, ids),
    );
    return new Map(relationships.map((relationship) => [relationship.id, relationship]));
  }

  relationshipsOf(kind: RelationshipKind, end: 'from' | 'to', entities: readonly RecordId[]) {
    return this.connection.read((transaction) =>
      readRelationshipsOf(transaction, kind, end, entities),
    );
  }

  findByKey(kind: EntityKind, key: string, values: readonly string[]) {
    return this.connection.read((transaction) => readByKey(transaction, kind, key, values));
  }

  scan(kind: RecordKind, batchSize = SCAN_BATCH) {
    return scanKind(this.connection, kind, batchSize);
  }

  presentKinds() {
    return presentKinds(this.connection);
  }

  scanStructure(kind: RecordKind) {
    return scanStructure(this.connection, kind);
  }

  idsByName(kind: EntityKind) {
    return this.connection.read((transaction) => readIdsByName(transaction, kind));
  }

  changesSince(revision: number) {
    return readChanges(this.connection, revision);
  }

  awaitRevision(revision: number, signal: AbortSignal): Promise<number> {
    return this.#watch.next(revision, signal);
  }

  async search(query: SearchQuery, signal?: AbortSignal) {
    signal?.throwIfAborted();
    return this.connection.read((transaction) => searchByName(transaction, query));
  }

  changeSets() {
    return scanHeads(this.connection);
  }

  /** What the server keeps in files of its own is beyond reach: see docs/personal-data.md. */
  async erasePerson(person: RecordId, changeSet: ChangeSet): Promise<Commit> {
    const commit = await commitChangeSet(this.connection, changeSet, {}, person);
    this.#watch.reached(commit.revision);
    return commit;
  }

  async traces(texts: readonly string[]): Promise<Trace[]> {
    const found: Trace[] = [];
    // As a stream it may take its time: a large store is read for minutes.
    for await (const row of this.connection.stream('reads/traces', TRACE_ROWS, { texts })) {
      found.push(row.toObject() as Trace);
    }
    return found;
  }

  async restore(content: StoreContent): Promise<void> {
    await restoreContent(this.connection, content);
    this.#watch.reached(content.revision);
  }

  async secret(): Promise<Uint8Array> {
    const [row] = await this.connection.read((transaction) => transaction.run('reads/secret'));
    return Buffer.from(row?.['secret'] as string, 'hex');
  }

  async health(): Promise<Health> {
    try {
      const [row] = await this.connection.probe();
      const version = await this.connection.version();
      return { ok: true, revision: row?.['revision'] as number, version };
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
    this.#watch.close();
  }
}
