/** Identifiers: the service's own (RFC 9562, UUID version 5) and those of Finnish registers. */
import { hash } from 'node:crypto';
import { parse, v5 as uuidV5 } from 'uuid';
import type { RecordId } from './record.js';

/** The namespace under which names of ChangeSets become UUIDs; never changes. */
const CHANGE_SET_NAMESPACE = '6f0c1f0a-0d54-5d3f-9a86-2b1e8f0a7c11';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** The id of a ChangeSet from a name that is unique to it, such as an idempotency key or a digest. */
export function changeSetId(uniqueName: string): string {
  return uuidV5(uniqueName, CHANGE_SET_NAMESPACE);
}

/** The last namespace as bytes: a ChangeSet gives out all of its ids in one go. */
let namespace = { id: '', bytes: new Uint8Array() };

/**
 * The id of the record that a ChangeSet's n-th change creates: the same on every store. It is
 * `uuidV5(String(ordinal), changeSet)`, in a third of the time: an import makes a million.
 */
export function recordId(changeSet: string, ordinal: number): RecordId {
  if (namespace.id !== changeSet) namespace = { id: changeSet, bytes: parse(changeSet) };
  const name = String(ordinal);
  const bytes = Buffer.allocUnsafe(16 + name.length);
  bytes.set(namespace.bytes);
  bytes.write(name, 16, 'latin1');
  const hex = hash('sha1', bytes, 'hex');
  // RFC 9562, 5.5: the first 128 bits of the digest, but for four of version and two of variant.
  const variant = VARIANTS[parseInt(hex.charAt(16), 16) & 3];
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  // Makes one text of the pieces, which would take several times the memory.
  return id.toLowerCase();
}
const VARIANTS = ['8', '9', 'a', 'b'] as const;

const BUSINESS_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2];
const BUSINESS_ID = /^(\d{7})-(\d)$/;

/**
 * The check digit of a Finnish business ID (Y-tunnus) from its first seven digits; undefined where the
 * weighted sum leaves remainder 1 modulo 11, for which no number is given out.
 * Source: the tax administration's description of the check digit.
 */
export function businessIdCheckDigit(sevenDigits: string): string | undefined {
  const sum = BUSINESS_ID_WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number(sevenDigits[place]),
    0,
  );
  const remainder = sum % 11;
  if (remainder === 1) return undefined;
  return String(remainder === 0 ? 0 : 11 - remainder);
}

/** What is wrong with a business ID, or undefined when nothing is. */
export function businessIdProblem(
  text: string,
):
  | { code: 'businessIdForm' }
  | { code: 'businessIdCheckDigit'; expected: string | undefined }
  | undefined {
  const match = BUSINESS_ID.exec(text);
  if (!match) return { code: 'businessIdForm' };
  const digits = match[1] ?? '';
  const digit = businessIdCheckDigit(digits);
  if (digit === match[2]) return undefined;
  return {
    code: 'businessIdCheckDigit',
    expected: digit === undefined ? undefined : `${digits}-${digit}`,
  };
}

/** One to six digits, without leading zeros or check digit. */
export function isAssociationNumber(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text);
}
