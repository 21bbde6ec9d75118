/** A file is held against the records, and what bringing it in would do is kept in the workspace. */
import type { Commanding } from '../../changes/command.js';
import {
  type DocumentSaved,
  savedBefore,
  saveDocument,
} from '../../changes/workspace/saveDocument.js';
import { formatDay } from '../../model/time/days.js';
import { type DocumentDraft, ownDocumentId, saveIdOf } from '../../model/workspace/documents.js';
import { expiryOf } from '../../model/workspace/importPreview.js';
import type { FileReading } from '../prepareFile.js';
import { keptReading } from './keptReading.js';
import { digestOf, type GivenFile, planFile } from './plannedFile.js';
import type { Telling } from './tellings.js';

export interface PreviewImport {
  readonly key: string;
  readonly file: GivenFile;
  readonly reading: FileReading;
}

export interface Previewed extends DocumentSaved<'importPreview'> {
  /**
   * What there is to say of the file, in the order in which the preview keeps the places of it, with the
   * values that stand there, which it does not keep; undefined when it had been previewed before.
   */
  readonly tellings: readonly Telling[] | undefined;
}

/** Of the problems, and again of what there is to look at. */
const TOLD = 100;

/**
 * Writes no fact. Throws UnusableFileError for a file that cannot be used, InventedDataError for a store
 * with demonstration data, InvalidInputError for a name that is none. Effort: that of `prepareFile`.
 */
export async function previewImport(
  { store, author, now }: Commanding,
  { key, file, reading }: PreviewImport,
): Promise<Previewed> {
  const saveId = saveIdOf(key);
  const id = ownDocumentId('importPreview', saveId);
  const before = await savedBefore<'importPreview'>(store, id, saveId);
  if (before) return { ...before, tellings: undefined };
  const planned = await planFile(store, file, reading, { author, now });
  const { plan, rows, tallies, missing, outcome, problemCount, noteCount } = planned;
  const tellings = [...planned.problems.slice(0, TOLD), ...planned.notes.slice(0, TOLD)];
  const head = { id, kind: 'importPreview', saveId, author, savedAt: now.toISOString() } as const;
  const draft: DocumentDraft<'importPreview'> = {
    ...head,
    subjects: [],
    content: {
      ...{ fileName: file.name, digest: digestOf(file), revision: plan.revision },
      ...(plan.changeSet && { changeSet: plan.changeSet.id }),
      ...(outcome !== undefined && { outcome }),
      ...keptReading(reading),
      ...{ spokenFor: plan.spokenFor, rows, problemCount, noteCount },
      ...(missing !== undefined && { missing }),
      expiresOn: formatDay(expiryOf(now)),
      tallies,
      remarks: tellings.map(({ place }) => place),
    },
  };
  return { ...(await saveDocument(store, draft, undefined)), tellings };
}
