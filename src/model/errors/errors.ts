/**
 * What can go wrong, as classes: each carries a code that the API passes on, the values at fault, and
 * what was expected. Sentences for people are made from these in `texts/`; `message` is for logs.
 */
import type { RecordKind } from '../kinds.js';
import type { Problem } from './problems.js';
import type { RecordData, RecordId } from '../record.js';
import type { DocumentDraft, DocumentVersion } from '../workspace/documents.js';

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'LIMIT_EXCEEDED'
  | 'TIMEOUT'
  | 'STORE_UNAVAILABLE'
  | 'INTERNAL';

/** An error whose cause and remedy the caller may know. */
export abstract class TuhatverkkoError extends Error {
  abstract readonly code: ErrorCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/** Input that breaks the model's rules; nothing of it was written. */
export class InvalidInputError extends TuhatverkkoError {
  readonly code = 'BAD_USER_INPUT';
  constructor(readonly problems: readonly Problem<string>[]) {
    super(
      `${problems.length} problem(s): ` +
        problems
          .slice(0, 5)
          .map(({ code, path, value }) => `${code} at ${path}, got "${value}"`)
          .join('; '),
    );
  }
}

/** A record that was asked for or referred to does not exist; nothing was written. */
export class MissingRecordError extends TuhatverkkoError {
  readonly code = 'NOT_FOUND';
  constructor(
    readonly id: RecordId,
    /** What kind was looked for, where one was. */
    readonly kind?: RecordKind,
    /** What refers to it, such as "changes.3.record.to". */
    readonly path?: string,
  ) {
    super(`There is no ${kind ?? 'record'} with id ${id}${path ? ` (${path})` : ''}.`);
  }
}

/** The record is no longer as the caller saw it, or an id is taken; nothing was written. */
export class ConflictError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    readonly id: RecordId,
    readonly expectedRevision: number | 'none',
    readonly actualRevision: number,
  ) {
    super(
      `Record ${id} is at revision ${actualRevision}, expected ${expectedRevision}. Read it again and decide anew.`,
    );
  }
}

/** Others have written since the store was read for a decision; nothing was written. */
export class RevisionPassedError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    readonly expectedRevision: number,
    readonly actualRevision: number,
  ) {
    super(
      `The store is at revision ${actualRevision}, expected ${expectedRevision}. Send it again; it is then held against what is there.`,
    );
  }
}

/** Somebody else has changed the record since the caller saw it: both versions; nothing was written. */
export class EditConflictError extends ConflictError {
  constructor(
    { id, expectedRevision, actualRevision }: ConflictError,
    /** What was to be written; undefined when it was to be deleted. */
    readonly yours: RecordData | undefined,
    readonly standing: RecordData | undefined,
    /** Where in the input the revision was expected. */
    readonly path: string,
  ) {
    super(id, expectedRevision, actualRevision);
  }
}

/** Somebody else has saved the document since the caller saw it; nothing was written. */
export class DocumentConflictError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    /** What was to be saved. */
    readonly yours: DocumentDraft,
    readonly expectedVersion: number | 'none',
    /** What stands; undefined when the document was never saved. */
    readonly standing: DocumentVersion | undefined,
  ) {
    super(
      `The ${yours.kind} ${yours.id} is at version ${standing?.version ?? 'none'}, expected ` +
        `${expectedVersion}. Look at both and decide anew.`,
    );
  }
}

/**
 * A record cannot be deleted while relationships lead to or from it, or while it is named as a source;
 * nothing was written.
 */
export class StillReferencedError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    readonly id: RecordId,
    /** The record that refers to it. */
    readonly referrer: RecordId,
    readonly referrerKind: RecordKind,
  ) {
    super(
      `The ${referrerKind} ${referrer} still refers to record ${id}; change or delete that first.`,
    );
  }
}

/** Something was written to the store before, and what was to be brought in needs an empty one. */
export class NotEmptyError extends TuhatverkkoError {
  readonly code = 'CONFLICT';
  constructor(
    readonly address: string,
    readonly revision: number,
  ) {
    super(
      `The store at ${address} is at revision ${revision}, expected an empty one. ` +
        'Name another store; nothing was written.',
    );
  }
}

/** The store cannot be reached or used now; nothing was acknowledged. */
export class StoreUnavailableError extends TuhatverkkoError {
  readonly code = 'STORE_UNAVAILABLE';
  constructor(
    /** Where the store was looked for, without secrets. */
    readonly address: string,
    /** Why, in the words of the driver or the system. */
    readonly reason: string,
    options?: { cause?: unknown },
  ) {
    super(`The store at ${address} cannot be used: ${reason}`, options);
  }
}

/** The work took longer than it may. */
export class TimeoutError extends TuhatverkkoError {
  readonly code = 'TIMEOUT';
  constructor(
    readonly what: string,
    readonly milliseconds: number,
  ) {
    super(`${what} took longer than ${milliseconds} ms and was given up.`);
  }
}

/** The request asks for more than one request may. */
export class LimitExceededError extends TuhatverkkoError {
  readonly code = 'LIMIT_EXCEEDED';
  constructor(
    readonly limit: string,
    readonly allowed: number,
    readonly asked: number,
  ) {
    super(`${limit}: ${asked} asked, at most ${allowed} allowed.`);
  }
}
