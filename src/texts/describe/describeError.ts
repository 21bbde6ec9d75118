/** The sentence that tells a known error to a person, with what to do. */
import {
  ConflictError,
  DocumentConflictError,
  InvalidInputError,
  LimitExceededError,
  MissingRecordError,
  RevisionPassedError,
  StillReferencedError,
  TimeoutError,
  type TuhatverkkoError,
} from '../../model/errors/errors.js';
import type { Locale } from '../../model/languages.js';
import type { Problem } from '../../model/errors/problems.js';
import { PreviewOutdatedError } from '../../model/errors/previewOutdatedError.js';
import { RevisionNotKeptError } from '../../model/errors/revisionNotKeptError.js';
import { TransactionTooLargeError } from '../../model/errors/transactionTooLargeError.js';
import { ForbiddenError } from '../../model/roles.js';
import { UndoRefusedError } from '../../model/errors/undoRefusedError.js';
import { describeProblem } from './describeProblem.js';
import { text } from '../texts.js';

export function describeError(locale: Locale, error: TuhatverkkoError): string {
  if (error instanceof InvalidInputError) {
    const first = error.problems[0] as Problem | undefined;
    return text(locale, 'errors:badInput', {
      count: error.problems.length,
      first: first ? `${first.path}: ${describeProblem(locale, first)}` : '',
    });
  }
  if (error instanceof MissingRecordError) return text(locale, 'errors:notFound', { id: error.id });
  if (error instanceof ForbiddenError) {
    const { right, role, needed } = error;
    return text(locale, 'access:forbidden', {
      right: text(locale, `access:right.${right}`),
      role: text(locale, `access:role.${role}`),
      roleCode: role,
      needed: text(locale, `access:role.${needed}`),
      neededCode: needed,
    });
  }
  if (error instanceof ConflictError) {
    const { id, actualRevision: actual, expectedRevision: expected } = error;
    return text(locale, 'errors:conflict', { id, actual, expected });
  }
  if (error instanceof RevisionPassedError) {
    const { actualRevision: actual, expectedRevision: expected } = error;
    return text(locale, 'errors:revisionPassed', { actual, expected });
  }
  if (error instanceof DocumentConflictError) {
    const { expectedVersion, standing } = error;
    if (standing === undefined) return text(locale, 'errors:documentNeverSaved');
    const { author, savedAt, version: actual } = standing;
    const values = { actual, expected: expectedVersion, author, savedAt };
    return expectedVersion === 'none'
      ? text(locale, 'errors:documentStands', values)
      : text(locale, 'errors:documentConflict', values);
  }
  if (error instanceof StillReferencedError) {
    const { id, referrer, referrerKind: kind } = error;
    return text(locale, 'errors:stillReferenced', { id, referrer, kind });
  }
  if (error instanceof TimeoutError) {
    return text(locale, 'errors:timeout', { milliseconds: error.milliseconds });
  }
  if (error instanceof LimitExceededError) {
    const { limit, asked, allowed } = error;
    return text(locale, 'errors:limit', { limit, asked, allowed });
  }
  if (error instanceof TransactionTooLargeError) {
    const { limit, setting } = error;
    return text(locale, 'errors:transactionTooLarge', { limit, setting });
  }
  if (error instanceof RevisionNotKeptError) {
    const { revision, first, newest } = error;
    return text(locale, 'history:notKept', { revision, first, newest });
  }
  if (error instanceof PreviewOutdatedError) {
    const [previewed, now] = [error.previewed.revision, error.now.revision];
    return text(locale, 'errors:previewOutdated', { previewed, now });
  }
  if (error instanceof UndoRefusedError) return undoRefused(locale, error);
  return text(locale, 'errors:storeUnavailable');
}

function undoRefused(locale: Locale, { revision, obstacles, count }: UndoRefusedError): string {
  const [first] = obstacles;
  if (!first) return text(locale, 'history:undoErased', { revision });
  const { revision: by, field = text(locale, 'history:wholeRecord'), ...rest } = first;
  return text(locale, 'history:undoRefused', { revision, count, by, field, ...rest });
}
