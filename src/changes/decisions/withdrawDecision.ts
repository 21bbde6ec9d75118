/** A decision is taken back: it stands no more, and all its versions stay. */
import { MissingRecordError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import type { RecordId } from '../../model/record.js';
import { saveIdOf } from '../../model/workspace/documents.js';
import type { Commanding } from '../command.js';
import type { DecisionSaved } from './recordDecision.js';

export interface WithdrawDecision {
  readonly key: string;
  readonly decision: RecordId;
  /** The version that was seen. */
  readonly expectedVersion: number;
}

/**
 * Throws MissingRecordError when no such decision stands, DocumentConflictError when another version
 * stands than was seen.
 */
export async function withdrawDecision(
  { store, author, now }: Commanding,
  { key, decision, expectedVersion }: WithdrawDecision,
): Promise<DecisionSaved> {
  const saveId = saveIdOf(key);
  const found = isUuid(decision) ? await store.workspace.read([decision]) : undefined;
  const standing = found?.get(decision);
  const isThere = standing && (standing.content !== null || standing.saveId === saveId);
  if (!isThere) throw new MissingRecordError(decision, undefined, 'input.decision');
  const { version: _, ...before } = standing;
  const draft = { ...before, saveId, author, savedAt: now.toISOString(), content: null };
  return store.workspace.save(draft, expectedVersion);
}
