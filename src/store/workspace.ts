/**
 * The port to the workspace: documents beside the facts, each saved as a new version by whoever saw the
 * one before. It is read from the store itself, so that every process sees a save at once. An adapter is
 * complete when it passes `test/contract/workspace.ts`.
 */
import { DocumentConflictError, InvalidInputError } from '../model/errors/errors.js';
import type { RecordId } from '../model/record.js';
import {
  type DocumentDraft,
  type DocumentKind,
  documentProblems,
  type DocumentVersion,
} from '../model/workspace/documents.js';

export interface Workspace {
  /**
   * Adds a version to a document, which begins with its first one; a draft without content withdraws
   * it. The same save id again changes nothing and gives the version that it made the first time.
   * Errors, each with nothing written: InvalidInputError, DocumentConflictError with both versions,
   * StoreUnavailableError.
   */
  save(draft: DocumentDraft, expectedVersion: ExpectedVersion): Promise<Saved>;

  /** The newest versions, also such as withdraw; ids of no document are not in the answer. */
  read(ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, DocumentVersion>>;
  /** All versions of documents, of each from the first on; ids of no document are not in the answer. */
  versions(ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, readonly DocumentVersion[]>>;
  /**
   * The newest versions of all documents of a kind that are not withdrawn, in order of id; only those
   * about at least one of the subjects, where these are given. O(documents of the kind).
   */
  list<Kind extends DocumentKind>(
    kind: Kind,
    subjects?: readonly RecordId[],
  ): Promise<readonly DocumentVersion<Kind>[]>;

  /** All versions of all documents in order of id and version, in batches. */
  scan(): AsyncIterable<readonly DocumentVersion[]>;
}

/** Versions, those of one document after each other, by document. */
export function byDocument(
  versions: readonly DocumentVersion[],
): ReadonlyMap<RecordId, readonly DocumentVersion[]> {
  const found = new Map<RecordId, DocumentVersion[]>();
  for (const document of versions) {
    const before = found.get(document.id);
    if (before) before.push(document);
    else found.set(document.id, [document]);
  }
  return found;
}

/** The version that the caller saw; "none" when there was none, or a withdrawn one. */
export type ExpectedVersion = number | 'none';

export interface Saved {
  readonly document: DocumentVersion;
  /** False when the same save had been made before. */
  readonly applied: boolean;
}

/** Throws InvalidInputError for a draft that no store may take. */
export function expectValid(draft: DocumentDraft): void {
  const problems = documentProblems(draft);
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/**
 * The version that follows the one that stands. Throws DocumentConflictError when that is not the one
 * that was expected.
 */
export function nextVersion(
  draft: DocumentDraft,
  expectedVersion: ExpectedVersion,
  standing: DocumentVersion | undefined,
): DocumentVersion {
  const isExpected =
    expectedVersion === 'none'
      ? (standing?.content ?? null) === null
      : standing?.version === expectedVersion;
  if (!isExpected) throw new DocumentConflictError(draft, expectedVersion, standing);
  return { ...draft, version: (standing?.version ?? 0) + 1 };
}
