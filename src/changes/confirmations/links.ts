/**
 * The links by which a network is confirmed. A token is 16 bytes that tell the confirmation and 32 at
 * random, in base64url (RFC 4648); of it no more is kept than its SHA-256.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { parse } from 'uuid';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import { isUuid } from '../../model/identifiers.js';
import type { RecordId } from '../../model/record.js';
import { isOver } from '../../model/workspace/confirmation.js';
import { isStanding, type Standing } from '../../records/documents.js';
import type { DocumentVersion } from '../../model/workspace/documents.js';
import type { GraphStore } from '../../store/graphStore.js';

const SECRET_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{64}$/;
/** Of no token. */
const NO_DIGEST = '0'.repeat(64);

/** A token that nobody can guess, for one confirmation. */
export function newToken(confirmation: RecordId): string {
  return Buffer.concat([parse(confirmation), randomBytes(SECRET_BYTES)]).toString('base64url');
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The confirmation that a token is for. Throws one InvalidInputError, which holds no part of the token,
 * for whatever does not open one: a word, one of another confirmation, one that was revoked, replaced or
 * has expired, one whose answers were reviewed.
 */
export async function confirmationOf(
  { workspace }: Pick<GraphStore, 'workspace'>,
  token: string,
  now: Date,
): Promise<Standing<'confirmation'>> {
  const id = confirmationIn(token);
  const found = id === undefined ? undefined : (await workspace.read([id])).get(id);
  const document = found && standingConfirmation(found);
  const kept = document?.content.tokenDigest ?? NO_DIGEST;
  const isSame = timingSafeEqual(Buffer.from(digestOf(token), 'hex'), Buffer.from(kept, 'hex'));
  if (!document || !isSame || isOver(document.content, now)) {
    throw new InvalidInputError([problem('noSuchLink', 'token', '', {})]);
  }
  return document;
}

/** The id that a token begins with; undefined where it is none. */
function confirmationIn(token: string): RecordId | undefined {
  if (!TOKEN.test(token)) return undefined;
  const id = Buffer.from(token, 'base64url')
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return isUuid(id) ? id : undefined;
}

/** The confirmation that a version is of; undefined for another document, and where it was revoked. */
export function standingConfirmation(
  version: DocumentVersion,
): Standing<'confirmation'> | undefined {
  return version.kind === 'confirmation' && isStanding(version) ? version : undefined;
}
