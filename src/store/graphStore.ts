/**
 * The port to whatever keeps the records. An adapter is complete when it passes `test/contract/`.
 * Reads see only committed ChangeSets; what is acknowledged is durable.
 */
import type { ChangeSet } from '../model/changeSet.js';
import type { EntityKind, RecordKind, RelationshipKind } from '../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import type { ChangeLog } from './changeLog/changeLog.js';
import type { ChangeSetHead, StoreContent } from './content.js';
import type { KeptGraph, KeptGraphs } from './keptGraphs.js';
import type { KeptLayouts } from './keptLayouts.js';
import type { Workspace } from './workspace.js';

export type { ChangeSetHead, KeptGraph, KeptGraphs };

export interface GraphStore {
  /** Where the store is, as its address without secrets. */
  readonly address: string;
  /** Documents beside the facts, in the same store. */
  readonly workspace: Workspace;
  /** What every ChangeSet replaced. */
  readonly changeLog: ChangeLog;
  /** Where the nodes of maps stand. */
  readonly layouts: KeptLayouts;
  /** The graph of all records, as it was read before. */
  readonly graphs: KeptGraphs;

  /** The revision of the newest committed ChangeSet; 0 when there is none. */
  revision(): Promise<number>;

  /**
   * Writes a ChangeSet whole or not at all. The same id again changes nothing and tells the revision
   * it got the first time. Errors, each with nothing written: InvalidInputError (breaks the model's
   * rules), MissingRecordError (an end of a relationship, an updated or deleted record, or a source
   * does not exist, or is of a kind that may not stand there), ConflictError (an id is taken, or a
   * record is not at its expected revision), StillReferencedError, TransactionTooLargeError,
   * StoreUnavailableError.
   */
  commit(changeSet: ChangeSet, options?: CommitOptions): Promise<Commit>;

  /** Entities by id, of any kind; ids that do not exist are not in the answer. */
  readEntities(ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, Entity>>;
  readRelationships(
    kind: RelationshipKind,
    ids: readonly RecordId[],
  ): Promise<ReadonlyMap<RecordId, Relationship>>;
  /** Relationships of a kind that start from (or lead to) the given entities, in order of id. */
  relationshipsOf(
    kind: RelationshipKind,
    end: 'from' | 'to',
    entities: readonly RecordId[],
  ): Promise<readonly Relationship[]>;

  /**
   * Entities by the value of a key field, in the form that `keyValue` gives: for each value asked that
   * is found, the ids that have it, in order of id.
   */
  findByKey(
    kind: EntityKind,
    key: string,
    values: readonly string[],
  ): Promise<ReadonlyMap<string, readonly RecordId[]>>;

  /** All records of a kind in order of id, in batches. */
  scan(kind: RecordKind, batchSize?: number): AsyncIterable<readonly (Entity | Relationship)[]>;
  /** The kinds of which there are any records. */
  presentKinds(): Promise<ReadonlySet<RecordKind>>;
  /**
   * What the snapshot keeps of all records of a kind, as columns, in batches and in any order. A scan
   * may see commits that come while it runs; whoever needs one revision follows `changesSince`.
   */
  scanStructure(kind: RecordKind): AsyncIterable<StructureBatch>;
  /** All ids of a kind in order of `sortName`, then of id. */
  idsByName(kind: EntityKind): Promise<readonly RecordId[]>;

  /**
   * What has changed since a revision, as it is now, or a gap when that can no longer be told (too
   * long ago, too much, or the store is older than that): then scan again.
   */
  changesSince(revision: number): Promise<RevisionChanges | Gap>;
  /** Resolves with the store's revision as soon as it is greater than `revision`. */
  awaitRevision(revision: number, signal: AbortSignal): Promise<number>;

  /**
   * Entities with a name whose words begin with the words of the text, forgiving of case and accents.
   * Order: exact name, exact but for case and accents, name that begins with the text, others; then by
   * sort name and id. Throws the signal's reason when that was aborted before the search began.
   */
  search(query: SearchQuery, signal?: AbortSignal): Promise<readonly Entity[]>;

  /** The heads of all committed ChangeSets in order of revision, in batches. */
  changeSets(): AsyncIterable<readonly ChangeSetHead[]>;
  /**
   * Brings in what a store held, with its ids, revisions and ChangeSets, whole or not at all; what the
   * content throws while it is gone through goes on to the caller. The feed tells nothing of what came
   * before: it gives a gap. Errors, each with nothing written: NotEmptyError when anything was ever
   * written here, MissingRecordError (an end of a relationship), StoreUnavailableError.
   */
  restore(content: StoreContent): Promise<void>;

  /**
   * Commits a ChangeSet that takes the personal values of a person away, as `commit`, and with it lets
   * go of the person's key, so that no older state tells them; then takes what was deleted out of the
   * store's own files, as far as it reaches them. The same ChangeSet again does the latter again.
   */
  erasePerson(person: RecordId, changeSet: ChangeSet): Promise<Commit>;
  /** Where any of the texts stand in what the store keeps, read whole. O(size of the store). */
  traces(texts: readonly string[]): Promise<readonly Trace[]>;

  /**
   * 32 bytes that were drawn at random once, when the store was new: the same to all who open it, in no
   * backup, and another in every other store.
   */
  secret(): Promise<Uint8Array>;

  /** Whether the store answers now. Never throws. */
  health(): Promise<Health>;
  /** Lets go of files and connections; later calls fail with StoreUnavailableError. */
  close(): Promise<void>;
}

/** What it takes to read a store whole. */
export type StoreReader = Pick<
  GraphStore,
  'address' | 'revision' | 'changeSets' | 'scan' | 'changesSince' | 'close'
> & {
  readonly workspace: Pick<Workspace, 'scan'>;
  readonly changeLog: Pick<ChangeLog, 'begin' | 'content'>;
};

/** A text that was found, and where: the name of a file, or a node with its id. */
export interface Trace {
  readonly text: string;
  readonly place: string;
}

export interface CommitOptions {
  /**
   * The revision that the store has to be at, so that nothing has changed since it was read; else
   * RevisionPassedError, with nothing written.
   */
  readonly atRevision?: number;
  /** Called now and then with how many changes have been sent so far. */
  readonly onProgress?: (changes: number) => void;
}

export interface Commit {
  readonly revision: number;
  /** False when the ChangeSet had been committed before. */
  readonly applied: boolean;
}

/**
 * Columns of records of one kind, all of the same length. `from` and `to` only for relationships: ids,
 * or numbers where the store numbers its entities. Such a store tells the `numbers` of entities, small
 * and given anew only after a deletion, so that a relationship finds its ends without looking up an
 * id. `code` is the value of the kind's classifier, `source` the first source.
 */
export interface StructureBatch {
  readonly ids: readonly RecordId[];
  readonly numbers?: readonly number[];
  readonly from?: readonly (RecordId | number)[];
  readonly to?: readonly (RecordId | number)[];
  readonly validFrom: readonly string[];
  readonly validTo: readonly string[];
  readonly attestedOn: readonly (string | null)[];
  readonly status: readonly string[];
  readonly code: readonly (string | null)[];
  readonly source: readonly (RecordId | null)[];
}

export interface RevisionChanges {
  readonly kind: 'changes';
  /** The revision that the store is at with these. */
  readonly revision: number;
  readonly entities: readonly Entity[];
  readonly relationships: readonly Relationship[];
  readonly deleted: readonly { readonly kind: RecordKind; readonly id: RecordId }[];
}

export interface Gap {
  readonly kind: 'gap';
  /** The revision that the store is at. */
  readonly revision: number;
}

export interface SearchQuery {
  readonly text: string;
  /** Only these kinds; all when left out. */
  readonly kinds?: readonly EntityKind[];
  readonly limit: number;
  readonly offset?: number;
}

export type Health =
  | { readonly ok: true; readonly revision: number; readonly version: string }
  | { readonly ok: false; readonly reason: string };
