/** Why a store cannot be used, in the reader's language, and what helps against just that. */
import type { StoreUnavailableError } from '../model/errors/errors.js';
import type { Locale } from '../model/languages.js';
import { RefusedFileError, type FileRefusal } from '../store/refusedFileError.js';
import { fileOf } from '../store/storeSettings.js';
import { text } from '../texts/texts.js';

type Trouble = FileRefusal | 'full' | 'forbidden' | 'damaged' | 'signIn' | 'signInsTooMany';

/**
 * What the system, libsql and Neo4j's driver call it. libsql tells codes that it has no name for by
 * SQLite's number, whose low byte is the kind (8 read-only, 14 cannot open), and of a file that it
 * cannot open at the beginning it gives no code.
 */
const troubles: readonly (readonly [RegExp, Trouble])[] = [
  [/^(EISDIR)$/, 'isFolder'],
  [/^(ENOENT)$/, 'missing'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'full'],
  [/^(EACCES|EPERM|EROFS|SQLITE_(CANTOPEN|READONLY|PERM).*)$/, 'forbidden'],
  [/^(SQLITE_(CORRUPT|NOTADB).*)$/, 'damaged'],
  [/^Neo\.ClientError\.Security\.AuthenticationRateLimit$/, 'signInsTooMany'],
  [/^Neo\.ClientError\.Security\.(Unauthorized|CredentialsExpired|TokenExpired)$/, 'signIn'],
];
const READ_ONLY = 8;
const CANNOT_OPEN = 14;

/** Whole sentences: address, cause and remedy. What is not known is told in the cause's own words. */
export function describeUnavailable(locale: Locale, error: StoreUnavailableError): string {
  const { address, reason } = error;
  const trouble = troubleOf(error.cause);
  if (trouble) return text(locale, `cli:unavailable.${trouble}`, { address });
  const key = fileOf(address) === undefined ? 'server' : 'file';
  return text(locale, `cli:unavailable.${key}`, { address, reason });
}

function troubleOf(cause: unknown): Trouble | undefined {
  if (cause instanceof RefusedFileError) return cause.refusal;
  const { code, message } = (cause ?? {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  if (typeof code !== 'string' || code === '') {
    return String(message).startsWith('ConnectionFailed(') ? 'forbidden' : undefined;
  }
  const number = Number(/^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1]) & 0xff;
  if (number === READ_ONLY || number === CANNOT_OPEN) return 'forbidden';
  return troubles.find(([form]) => form.test(code))?.[1];
}
