/**
 * The entries of the change log: what a change replaced, with the values that tell of a person sealed
 * by AES-256-GCM (NIST SP 800-38D) under a random key of that person's own. Without the key nobody can
 * read them: so a person is erased from every older state and every older copy.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PropertyValue } from '../../model/declaration.js';
import { personalFieldsOf, personOf } from '../../model/personal.js';
import type { RecordData, RecordId } from '../../model/record.js';
import { differenceFrom, type Replaced, type StoredRecord } from '../../model/replaced.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export type PersonKeys = ReadonlyMap<RecordId, Uint8Array>;

/** As it is kept: personal values are not in `before`, but sealed in one piece. */
export type LogEntry = Replaced & {
  /** Whose key opens what is sealed. */
  readonly person?: RecordId;
  /** Nonce, tag and ciphertext in base64; in clear an object of values by property. */
  readonly sealed?: string;
};

/** An entry before its personal values are sealed. */
export interface OpenEntry {
  readonly replaced: Replaced;
  /** Whose the personal values are; undefined when there are none. */
  readonly person?: RecordId;
  readonly personal?: Values;
}

type Values = { readonly [name: string]: PropertyValue };

export function newPersonKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
}

/** What an update (or, without `after`, a deletion) replaces. */
export function entryFor(before: StoredRecord, after: RecordData | undefined): OpenEntry {
  const { kind, id } = before;
  const [open, personal] = apart(after ? differenceFrom(before, after) : before, before);
  const replaced = { action: after ? 'update' : 'delete', kind, id, before: open } as Replaced;
  const person = personOf(before);
  return person === undefined || Object.keys(personal).length === 0
    ? { replaced }
    : { replaced, person, personal };
}

/**
 * Properties without the personal values, and these; that there was none is told openly. That a person
 * was not erased before is left out: who has been erased is so at every revision.
 */
function apart<Before extends { readonly properties?: object }>(
  before: Before,
  record: StoredRecord,
): [Before, Values] {
  const fields = personalFieldsOf(record);
  if (!before.properties || fields.length === 0) return [before, {}];
  const open: { [name: string]: PropertyValue | null } = {};
  const personal: { [name: string]: PropertyValue } = {};
  for (const [name, value] of Object.entries(before.properties)) {
    if (value !== null && fields.includes(name)) personal[name] = value as PropertyValue;
    else if (value !== null || name !== 'erasedOn') open[name] = value as PropertyValue | null;
  }
  return [{ ...before, properties: open }, personal];
}

/** Without the person's key the personal values are left out for good. */
export function seal({ replaced, person, personal }: OpenEntry, keys: PersonKeys): LogEntry {
  const key = person === undefined ? undefined : keys.get(person);
  if (!key || person === undefined) return replaced;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(bindingOf(replaced));
  const text = Buffer.concat([cipher.update(JSON.stringify(personal), 'utf8'), cipher.final()]);
  const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
  return { ...replaced, person, sealed };
}

/** What is sealed is left out when the key is gone, or is not the one that it was sealed with. */
export function open({ person, sealed, ...entry }: LogEntry, keys: PersonKeys): Replaced {
  const replaced = entry as Replaced;
  const key = person === undefined ? undefined : keys.get(person);
  if (!key || sealed === undefined || replaced.action === 'create') return replaced;
  const personal = unsealed(Buffer.from(sealed, 'base64'), key, bindingOf(replaced));
  const properties = { ...replaced.before.properties, ...personal };
  return { ...replaced, before: { ...replaced.before, properties } } as Replaced;
}

/** A piece that was moved to another record or revision does not open. */
function bindingOf(replaced: Replaced): Buffer {
  const { kind, id } = replaced;
  const revision = replaced.action === 'create' ? replaced.previous : replaced.before.revision;
  return Buffer.from(`${kind} ${id} ${revision}`);
}

function unsealed(bytes: Buffer, key: Uint8Array, binding: Buffer): Values | undefined {
  const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(binding).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
  try {
    cipher.final();
  } catch {
    return undefined;
  }
  return JSON.parse(text.toString('utf8')) as Values;
}
