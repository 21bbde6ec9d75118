/** How every command on a document of the workspace saves its version, and what comes of it. */
import { InvalidInputError } from '../../model/errors/errors.js';
import type { Problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import {
  type DocumentDraft,
  type DocumentKind,
  documentProblems,
  type DocumentVersion,
} from '../../model/workspace/documents.js';
import type { GraphStore } from '../../store/graphStore.js';

export interface DocumentSaved<Kind extends DocumentKind> {
  readonly document: DocumentVersion<Kind>;
  /** False when the same command had been carried out before. */
  readonly applied: boolean;
}

/**
 * What came of a save that was made before, however much has changed since that would forbid it now;
 * undefined when it was not made. O(versions of the document).
 */
export async function savedBefore<Kind extends DocumentKind>(
  { workspace }: GraphStore,
  id: RecordId,
  saveId: string,
): Promise<DocumentSaved<Kind> | undefined> {
  const versions = (await workspace.versions([id])).get(id) ?? [];
  const document = versions.find((one) => one.saveId === saveId);
  return document && { document: document as DocumentVersion<Kind>, applied: false };
}

/**
 * Saves a version in the place of the one that was seen, if one was. Throws InvalidInputError with the
 * problems that were found and those of the document itself, by place in the command's input, and
 * DocumentConflictError when another version stands than was seen.
 */
export async function saveDocument<Kind extends DocumentKind>(
  { workspace }: GraphStore,
  draft: DocumentDraft<Kind>,
  expectedVersion: number | undefined,
  problems: readonly Problem[] = [],
  /** What the command's input calls what the document is about. */
  subjects = 'subjects',
): Promise<DocumentSaved<Kind>> {
  const given = draft as DocumentDraft;
  const told = new Set(problems.map(({ path }) => path));
  const own = documentProblems(given)
    .map((found) => {
      const path = found.path.replace(/^content\./, '').replace(/^subjects/, subjects);
      return { ...found, path: `input.${path}` };
    })
    .filter(({ path }) => !told.has(path));
  if (problems.length + own.length > 0) throw new InvalidInputError([...problems, ...own]);
  const { document, applied } = await workspace.save(given, expectedVersion ?? 'none');
  return { document: document as DocumentVersion<Kind>, applied };
}
