/** A document of the workspace is taken back: it stands no more, and all its versions stay. */
import { MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import type { RecordId } from '../../model/record.js';
import {
  type DocumentDraft,
  type DocumentKind,
  saveIdOf,
} from '../../model/workspace/documents.js';
import type { Commanding } from '../command.js';
import { type DocumentSaved, savedBefore, saveDocument } from './saveDocument.js';

export interface WithdrawDocument<Kind extends DocumentKind> {
  readonly key: string;
  readonly kind: Kind;
  readonly document: RecordId;
  /** The version that was seen. */
  readonly expectedVersion: number;
}

/**
 * Throws MissingRecordError when no such document of the kind stands, DocumentConflictError when another
 * version stands than was seen.
 */
export async function withdrawDocument<Kind extends DocumentKind>(
  { store, author, now }: Commanding,
  { key, kind, document: id, expectedVersion }: WithdrawDocument<Kind>,
): Promise<DocumentSaved<Kind>> {
  const saveId = saveIdOf(key);
  const standing = isUuid(id) ? (await store.workspace.read([id])).get(id) : undefined;
  if (standing?.kind !== kind) throw new MissingRecordError(id, undefined, `input.${kind}`);
  const before = await savedBefore<Kind>(store, id, saveId);
  if (before) return before;
  if (standing.content === null) throw new MissingRecordError(id, undefined, `input.${kind}`);
  const { version: _, ...last } = standing;
  const draft = { ...last, saveId, author, savedAt: now.toISOString(), content: null };
  return saveDocument(store, draft as DocumentDraft<Kind>, expectedVersion);
}
