/**
 * A confirmation goes with the change that its review made: where that is undone, its answers wait for
 * their review again, and where the undoing is undone, they were reviewed.
 */
import { DocumentConflictError } from '../../model/errors/errors.js';
import type { RecordId } from '../../model/record.js';
import { saveIdOf } from '../../model/workspace/documents.js';
import { isStanding } from '../../records/documents.js';
import type { Commanding } from '../command.js';

/** The ChangeSet by which another one is undone. */
export interface Undoing {
  readonly id: string;
  readonly revision: number;
  /** Records that it put back as nobody has changed them since: what was answered is so of them now. */
  readonly asTheyWere: ReadonlySet<RecordId>;
}

/**
 * Puts back the confirmation that came to its stage by the ChangeSet that is undone; sent again it changes
 * nothing. O(confirmations).
 */
export async function putConfirmationBack(
  { store: { workspace }, author, now }: Pick<Commanding, 'store' | 'author' | 'now'>,
  undone: string,
  { id: by, revision, asTheyWere }: Undoing,
): Promise<void> {
  const all = (await workspace.list('confirmation')).filter(isStanding);
  const standing = all.find(({ content }) => content.changeSet === undone);
  if (!standing) return;
  const { id, kind, subjects, version } = standing;
  const versions = (await workspace.versions([id])).get(id) ?? [];
  const before = versions.findLast((one) => one.version < version);
  if (before?.kind !== kind || before.content === null) return;
  const answers = before.content.answers.map((one) =>
    asTheyWere.has(one.record) ? { ...one, revision } : one,
  );
  const content = { ...before.content, answers, changeSet: by };
  const draft = { id, kind, saveId: saveIdOf(by), author, savedAt: now.toISOString(), subjects };
  try {
    await workspace.save({ ...draft, content }, version);
  } catch (error) {
    // Whoever was quicker has seen what stands now.
    if (!(error instanceof DocumentConflictError)) throw error;
  }
}
