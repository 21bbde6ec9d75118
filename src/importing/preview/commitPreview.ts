/** What a preview told is done: the same file is brought in, as long as it would do the same. */
import { committed } from '../../changes/committed.js';
import type { Commanded, Commanding } from '../../changes/command.js';
import { importMemberships } from '../../changes/importMemberships.js';
import {
  InvalidInputError,
  MissingRecordError,
  RevisionPassedError,
} from '../../model/errors/errors.js';
import { PreviewOutdatedError } from '../../model/errors/previewOutdatedError.js';
import { problem } from '../../model/errors/problems.js';
import { isUuid } from '../../model/identifiers.js';
import type { RecordId } from '../../model/record.js';
import { dayInHelsinki, formatDay } from '../../model/time/days.js';
import type { DocumentVersion } from '../../model/workspace/documents.js';
import { type ImportPreviewContent, isExpired } from '../../model/workspace/importPreview.js';
import type { GraphStore } from '../../store/graphStore.js';
import { readingOf } from './keptReading.js';
import { digestOf, type GivenFile, planFile, type PlannedFile } from './plannedFile.js';

export interface CommitPreview {
  readonly preview: RecordId;
  /** The bytes of the file that was previewed, which the preview does not keep. */
  readonly bytes: Uint8Array;
}

/** How often a file is held against the records anew because others were quicker. */
const ATTEMPTS = 20;

/**
 * Brings a file in as one ChangeSet, which can be undone as any other; a preview is brought in once, and
 * again gives what came of it. Throws MissingRecordError for a preview that there is not,
 * InvalidInputError for another file than was previewed, for one with problems and for a preview that
 * has expired, PreviewOutdatedError with both outcomes when the records have changed since so that the
 * file would now do something else. Effort: that of `prepareFile`.
 */
export async function commitPreview(
  { store, records, author, now }: Commanding,
  { preview, bytes }: CommitPreview,
): Promise<Commanded> {
  const document = await findPreview(store, preview);
  const { content } = document;
  const file: GivenFile = { name: content.fileName, bytes };
  const digest = digestOf(file);
  if (digest !== content.digest) {
    const facts = { digest: content.digest, file: content.fileName };
    throw new InvalidInputError([problem('otherFile', 'input.content', digest, facts)]);
  }
  const doneBefore = async () =>
    content.changeSet === undefined ? undefined : committed(store, content.changeSet);
  const before = await doneBefore();
  if (before) return before;
  if (isExpired(content, now)) {
    const facts = { day: content.expiresOn };
    throw new InvalidInputError([problem('previewExpired', 'input.preview', preview, facts)]);
  }
  const planned = {
    on: formatDay(dayInHelsinki(new Date(document.savedAt))),
    changeSet: content.changeSet,
  };
  for (let attempt = 1; ; attempt++) {
    const found = await planFile(store, file, readingOf(content), { author, now, planned });
    const difference = differenceOf(preview, content, found);
    if (difference) {
      // What the same command has done meanwhile is no difference.
      const meanwhile = await doneBefore();
      if (meanwhile) return meanwhile;
      throw difference;
    }
    const { plan } = found;
    try {
      const commanded = await importMemberships(store, plan, { atRevision: plan.revision });
      records.forget();
      return commanded;
    } catch (error) {
      if (!(error instanceof RevisionPassedError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function findPreview(store: GraphStore, id: RecordId) {
  const document = isUuid(id) ? (await store.workspace.read([id])).get(id) : undefined;
  if (document?.kind !== 'importPreview' || document.content === null) {
    throw new MissingRecordError(id, undefined, 'input.preview');
  }
  const { content, savedAt } = document as DocumentVersion<'importPreview'> & {
    readonly content: ImportPreviewContent;
  };
  return { content, savedAt };
}

/** Why a file cannot be brought in as it was previewed; undefined when it can. */
function differenceOf(
  preview: RecordId,
  content: ImportPreviewContent,
  { plan: { revision }, problemCount, tallies, outcome }: PlannedFile,
): Error | undefined {
  if (problemCount === content.problemCount && problemCount > 0) {
    const facts = { count: problemCount };
    return new InvalidInputError([problem('previewHasProblems', 'input.preview', preview, facts)]);
  }
  if (problemCount === content.problemCount && outcome === content.outcome) return undefined;
  return new PreviewOutdatedError(preview, content, { revision, problemCount, tallies });
}
