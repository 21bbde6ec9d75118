/** A question is kept under a name, to be asked again. */
import type { RecordId } from '../../model/record.js';
import {
  type DocumentContent,
  type DocumentDraft,
  ownDocumentId,
  saveIdOf,
} from '../../model/workspace/documents.js';
import type { Commanding } from '../command.js';
import { type DocumentSaved, savedBefore, saveDocument } from './saveDocument.js';

export interface SaveQuestion {
  readonly key: string;
  /** The one that is saved anew; undefined for a new one. */
  readonly id?: RecordId | undefined;
  readonly content: DocumentContent<'savedQuestion'>;
  /** The version that was seen; undefined when there was none. */
  readonly expectedVersion?: number | undefined;
}

/**
 * Throws InvalidInputError with every problem by place in the input, DocumentConflictError when another
 * version stands than was seen.
 */
export async function saveQuestion(
  { store, author, now }: Commanding,
  { key, id: given, content, expectedVersion }: SaveQuestion,
): Promise<DocumentSaved<'savedQuestion'>> {
  const saveId = saveIdOf(key);
  const id = given ?? ownDocumentId('savedQuestion', saveId);
  const before = await savedBefore<'savedQuestion'>(store, id, saveId);
  if (before) return before;
  const savedAt = now.toISOString();
  const head = { id, kind: 'savedQuestion', saveId, author, savedAt } as const;
  const draft: DocumentDraft<'savedQuestion'> = { ...head, subjects: [], content };
  return saveDocument(store, draft, expectedVersion);
}
