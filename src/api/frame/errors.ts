/**
 * Errors as the caller sees them: a code, a sentence in the caller's language, the problems by place.
 * What nobody foresaw is hidden behind a reference that is in the log. Never a stack.
 */
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { InventedDataError } from '../../changes/inventedDataError.js';
import { describeFault } from '../../importing/describe.js';
import { UnusableFileError } from '../../importing/unusableFileError.js';
import {
  DocumentConflictError,
  EditConflictError,
  InvalidInputError,
  LimitExceededError,
  MissingRecordError,
  TuhatverkkoError,
} from '../../model/errors/errors.js';
import type { Locale } from '../../model/languages.js';
import type { Problem } from '../../model/errors/problems.js';
import { PreviewOutdatedError } from '../../model/errors/previewOutdatedError.js';
import { RevisionNotKeptError } from '../../model/errors/revisionNotKeptError.js';
import { UndoRefusedError } from '../../model/errors/undoRefusedError.js';
import { type DocumentVersion, shownContent } from '../../model/workspace/documents.js';
import { describeError } from '../../texts/describe/describeError.js';
import { describeProblem } from '../../texts/describe/describeProblem.js';
import { text } from '../../texts/texts.js';
import { refusedValue } from './refusedValue.js';
import { writtenProblem } from './writtenProblem.js';

/** Codes that GraphQL's own checks give, and what they are here. */
const REQUEST_CODES: { readonly [code: string]: string } = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
};

/** The code of an error that GraphQL or HTTP itself found, in our terms. */
export function requestCode(formatted: GraphQLFormattedError): string {
  const code = String(formatted.extensions?.['code']);
  return REQUEST_CODES[code] ?? code;
}

/** One problem as `extensions.problems[]` tells it. */
interface ToldProblem {
  readonly path: string;
  readonly value: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** Makes the error that leaves the service. `log` is called for what nobody foresaw. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  locale: Locale,
  log: (reference: string, error: unknown) => void,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const original = asWritten(unwrapResolverError(error));
  if (original instanceof TuhatverkkoError) {
    return {
      message: sentenceOf(locale, original),
      ...place,
      extensions: {
        code: original.code,
        problems: problemsOf(original, locale),
        ...(original instanceof UndoRefusedError && { obstacles: original.obstacles }),
        ...versionsOf(original),
      },
    };
  }
  const limit = limitOf(formatted);
  if (limit) {
    return maskError(
      formatted,
      new LimitExceededError(limit.limit, limit.allowed, limit.asked),
      locale,
      log,
    );
  }
  const code = requestCode(formatted);
  const refused = original instanceof GraphQLError ? refusedValue(original) : undefined;
  if (refused) return maskError(formatted, new InvalidInputError([refused]), locale, log);
  if (code === 'BAD_USER_INPUT' && original instanceof GraphQLError) {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  const reference = randomUUID();
  log(reference, original);
  return {
    message: text(locale, 'errors:internal', { reference }),
    ...place,
    extensions: { code: 'INTERNAL', reference },
  };
}

/** Of what was given, in the names that callers write; every other error as it is. */
function asWritten(error: unknown): unknown {
  if (!(error instanceof InvalidInputError)) return error;
  return new InvalidInputError((error.problems as readonly Problem[]).map(writtenProblem));
}

/** What rooms to the left of the texts throw has its sentences there. */
function sentenceOf(locale: Locale, error: TuhatverkkoError): string {
  if (error instanceof UnusableFileError) return describeFault(locale, error);
  if (error instanceof InventedDataError) return text(locale, 'errors:inventedData');
  return describeError(locale, error);
}

/** Both versions of what two have written, so that nothing of either is lost; of other errors nothing. */
function versionsOf(error: TuhatverkkoError): object {
  if (error instanceof DocumentConflictError) {
    const { yours, expectedVersion, standing } = error;
    const own = { subjects: yours.subjects, content: contentShown(yours) };
    const other = standing ? { ...standing, content: contentShown(standing) } : null;
    return { versions: { expectedVersion, yours: own, standing: other } };
  }
  if (error instanceof EditConflictError) {
    const { expectedRevision, yours, standing } = error;
    return { versions: { expectedRevision, yours: yours ?? null, standing: standing ?? null } };
  }
  if (error instanceof PreviewOutdatedError) {
    const [previewed, now] = [error.previewed, error.now].map(
      ({ revision, problemCount, tallies }) => ({ revision, problemCount, tallies }),
    );
    return { versions: { previewed, now } };
  }
  return {};
}

function contentShown({ kind, content }: Pick<DocumentVersion, 'kind' | 'content'>) {
  return content && shownContent(kind, content);
}

/** The limit that a request was refused for; GraphQL itself only tells it in its message. */
function limitOf({ message, extensions }: GraphQLFormattedError) {
  const tokens = /more that? (\d+) tokens/.exec(message)?.[1];
  if (tokens !== undefined)
    return { limit: 'tokens', allowed: Number(tokens), asked: Number(tokens) + 1 };
  return extensions?.['limit'] as { limit: string; allowed: number; asked: number } | undefined;
}

function problemsOf(error: TuhatverkkoError, locale: Locale): ToldProblem[] {
  if (error instanceof InvalidInputError) {
    return (error.problems as readonly Problem[]).map((problem) => {
      const suggestion = problem.facts['nearest'] ?? problem.facts['expected'];
      return {
        path: problem.path,
        value: problem.value,
        message: describeProblem(locale, problem),
        ...(typeof suggestion === 'string' && { suggestion }),
      };
    });
  }
  const message = sentenceOf(locale, error);
  if (error instanceof UnusableFileError) return [{ path: 'input.content', value: '', message }];
  if (error instanceof PreviewOutdatedError) {
    return [{ path: 'input.preview', value: error.preview, message }];
  }
  if (error instanceof MissingRecordError) {
    return [{ path: error.path ?? 'id', value: error.id, message }];
  }
  if (error instanceof DocumentConflictError) {
    const value = String(error.expectedVersion);
    return [{ path: 'input.expectedVersion', value, message }];
  }
  if (error instanceof EditConflictError) {
    return [{ path: error.path, value: String(error.expectedRevision), message }];
  }
  if (error instanceof RevisionNotKeptError) {
    return [{ path: error.path, value: String(error.revision), message }];
  }
  if (error instanceof UndoRefusedError) {
    return [{ path: 'input', value: String(error.revision), message }];
  }
  if (error instanceof LimitExceededError) {
    return [{ path: error.limit, value: String(error.asked), message }];
  }
  return [];
}
