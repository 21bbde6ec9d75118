/**
 * The lines of a backup: a header, the heads of ChangeSets, the records, the documents of the workspace
 * with all their versions, the change log with the keys of persons, and an end by which a file that was
 * cut short or edited is recognised. Each line is an object of JSON with one key that says what it is.
 */
import { isEntityKind, isRelationshipKind } from '../../model/kinds.js';
import { shortText } from '../../model/errors/problems.js';
import type { Entity, Relationship } from '../../model/record.js';
import { recordProblems } from '../../model/validation.js';
import { documentProblems, type DocumentVersion } from '../../model/workspace/documents.js';
import type { ChangeSetHead, ContentCounts } from '../content.js';
import type { LogLine } from './logLines.js';
import { unusable } from './unusableBackupError.js';

/**
 * Grows when a reader of the version before would go wrong; since 2 there are documents, since 3 the
 * change log.
 */
export const BACKUP_VERSION = 3;

export interface BackupHeader {
  readonly version: number;
  readonly revision: number;
  /** The revision after which the change log was kept; left out before version 3, which had none. */
  readonly logBegin?: number;
  /** An ISO instant. */
  readonly writtenAt: string;
  readonly counts: ContentCounts;
}

export interface BackupEnd {
  readonly counts: ContentCounts;
  /** Of the records, as `verify` tells it. */
  readonly digest: string;
  /** SHA-256 of all lines before, each with its line feed, in hexadecimal. */
  readonly checksum: string;
}

/** A line between the first and the last. */
export type ContentLine =
  | { readonly changeSet: ChangeSetHead }
  | { readonly entity: Entity }
  | { readonly relationship: Relationship }
  | { readonly document: DocumentVersion }
  | LogLine;

export type BackupLine =
  { readonly tuhatverkkoBackup: BackupHeader } | ContentLine | { readonly end: BackupEnd };

/** What a line after the first says, its form checked; throws UnusableBackupError with its number. */
export function parseBackupLine(
  text: string,
  line: number,
): ContentLine | { readonly end: BackupEnd } {
  const value = parseJson(text);
  const [key, ...others] = isObject(value) ? Object.keys(value) : [];
  const content = isObject(value) && others.length === 0 && key !== undefined && value[key];
  if (isObject(content)) {
    if (key === 'changeSet' && hasForm(content, HEAD)) return value as ContentLine;
    if (key === 'end' && hasForm(content, END)) return value as { end: BackupEnd };
    if (key === 'entity' || key === 'relationship') {
      checkRecord(content, key, line, text);
      return value as ContentLine;
    }
    if (key === 'block' && hasForm(content, BLOCK)) return value as ContentLine;
    if (key === 'personKey' && hasForm(content, PERSON_KEY)) return value as ContentLine;
    if (key === 'document' && hasForm(content, DOCUMENT)) {
      checkDocument(content as unknown as DocumentVersion, line);
      return value as ContentLine;
    }
  }
  throw unusable('notALine', { line, value: shortText(text) });
}

/** The first line; throws UnusableBackupError for a file of another kind, or of a later version. */
export function parseBackupHeader(text: string): BackupHeader {
  const value = parseJson(text);
  const header = isObject(value) ? value['tuhatverkkoBackup'] : undefined;
  if (!isObject(header)) throw unusable('notABackup', { value: shortText(text) });
  const { version } = header;
  if (!isCount(version) || version === 0 || (version as number) > BACKUP_VERSION) {
    throw unusable('otherVersion', { version: shortText(version), known: BACKUP_VERSION });
  }
  const form = version === BACKUP_VERSION ? HEADER_WITH_LOG : HEADER;
  if (!hasForm(header, form)) throw unusable('notALine', { line: 1, value: shortText(text) });
  return header as unknown as BackupHeader;
}

type Form = { readonly [key: string]: (value: unknown) => boolean };

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isCounts = (value: unknown) =>
  isObject(value) &&
  isCount(value['changeSets']) &&
  isObject(value['records']) &&
  Object.values(value['records']).every(isCount) &&
  ['documents', 'blocks', 'personKeys'].every(
    (name) => value[name] === undefined || isCount(value[name]),
  );

const HEADER: Form = { version: isCount, revision: isCount, writtenAt: isText, counts: isCounts };
const HEADER_WITH_LOG: Form = { ...HEADER, logBegin: isCount };
const BLOCK: Form = { revision: isCount, ordinal: isCount, bytes: isText };
const PERSON_KEY: Form = { person: isText, key: isText };
const END: Form = { counts: isCounts, digest: isText, checksum: isText };
const HEAD: Form = {
  id: isText,
  revision: isCount,
  author: isText,
  message: isText,
  recordedAt: isText,
  changes: isCount,
};
const RECORD: Form = {
  id: isText,
  kind: isText,
  properties: isObject,
  validity: (value) => isObject(value) && hasForm({ attestedOn: '', ...value }, VALIDITY),
  status: isText,
  sources: (value) =>
    Array.isArray(value) &&
    value.every((item) => isObject(item) && hasForm({ locator: '', ...item }, REFERENCE)),
  revision: isCount,
};
const VALIDITY: Form = { from: isText, to: isText, attestedOn: isText };
const REFERENCE: Form = { source: isText, locator: isText };
const RELATIONSHIP: Form = { ...RECORD, from: isText, to: isText };

const DOCUMENT: Form = {
  id: isText,
  kind: isText,
  version: isCount,
  saveId: isText,
  author: isText,
  savedAt: (value) => isText(value) && !Number.isNaN(Date.parse(value)),
  subjects: (value) => Array.isArray(value) && value.every(isText),
  content: (value) => value === null || isObject(value),
};

function checkDocument(document: DocumentVersion, line: number): void {
  const [first] = documentProblems(document);
  if (first) throw unusable('record', { line, problem: first });
}

function checkRecord(
  content: { readonly [key: string]: unknown },
  key: 'entity' | 'relationship',
  line: number,
  text: string,
): void {
  const form = key === 'entity' ? RECORD : RELATIONSHIP;
  if (!hasForm(content, form)) throw unusable('notALine', { line, value: shortText(text) });
  const record = content as unknown as Entity | Relationship;
  const isOfKind = key === 'entity' ? isEntityKind : isRelationshipKind;
  if (!isOfKind(record.kind)) throw unusable('notALine', { line, value: shortText(text) });
  const [first] = recordProblems(record, key);
  if (first) throw unusable('record', { line, problem: first });
}

/** Whether an object has exactly the keys of a form, with values of it. */
function hasForm(value: { readonly [key: string]: unknown }, form: Form): boolean {
  const keys = Object.keys(form);
  return (
    Object.keys(value).length === keys.length &&
    keys.every((key) => Object.hasOwn(value, key) && form[key]?.(value[key]))
  );
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
