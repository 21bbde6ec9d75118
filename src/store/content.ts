/**
 * All that a store holds at one revision: what goes into a backup and comes back from one. It is given
 * in batches in an order that is the same for every store, so that it can be compared.
 */
import { entityKinds, type RecordKind, relationshipKinds } from '../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import type { DocumentVersion } from '../model/workspace/documents.js';
import type { LogContent } from './changeLog/blocks.js';

/** Sources first, since every record may name them; ends before the relationships between them. */
export const contentKinds: readonly RecordKind[] = [
  'Source',
  ...entityKinds.filter((kind) => kind !== 'Source').sort(),
  ...relationshipKinds.toSorted(),
];

/** What is kept of a ChangeSet for good: its id, by which it is never written twice, and who, when, why. */
export interface ChangeSetHead {
  readonly id: string;
  readonly revision: number;
  readonly author: string;
  readonly message: string;
  /** When it was made, an ISO instant. */
  readonly recordedAt: string;
  /** How many changes it had. */
  readonly changes: number;
}

/**
 * Heads in order of revision, records of one kind in order of id, versions of documents in order of id
 * and version, or a part of the change log; never empty.
 */
export type ContentBatch =
  | { readonly changeSets: readonly ChangeSetHead[] }
  | { readonly kind: RecordKind; readonly records: readonly (Entity | Relationship)[] }
  | { readonly documents: readonly DocumentVersion[] }
  | LogContent;

/** How many there are; a kind without records is left out. */
export interface ContentCounts {
  readonly changeSets: number;
  readonly records: { readonly [kind in RecordKind]?: number };
  /** Versions of documents in the workspace; none when left out. */
  readonly documents?: number;
  /** Blocks of the change log; none when left out. */
  readonly blocks?: number;
  /** Persons of whom the change log tells; none when left out. */
  readonly personKeys?: number;
}

export interface StoreContent {
  readonly revision: number;
  /** The revision after which the change log was kept; `revision` when there is none. */
  readonly logBegin: number;
  readonly counts: ContentCounts;
  /**
   * First all heads, then the records by `contentKinds`, the documents, the blocks of the change log and
   * the keys of persons. Can be gone through more than once.
   */
  batches(): AsyncIterable<ContentBatch>;
}

/** How many records a content has in all. */
export function recordCount({ records }: ContentCounts): number {
  return Object.values(records).reduce((total, count) => total + count, 0);
}

/** Order of ids: by code unit, as both stores have it. */
export function compareIds(a: { readonly id: RecordId }, b: { readonly id: RecordId }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
