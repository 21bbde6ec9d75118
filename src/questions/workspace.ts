/** What people keep in the workspace, the latest saved first. */
import type { RecordId } from '../model/record.js';
import type { DocumentKind } from '../model/workspace/documents.js';
import type { Documents, Standing } from '../records/documents.js';
import type { TextKey } from '../texts/texts.js';
import { type About, aboutRecords } from './asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from './asking/asking.js';
import { nodeOf } from './filters/networkFilter.js';

export interface WorkspaceArguments<Kind extends DocumentKind> {
  readonly definition: TextKey;
  /** Only documents that name this network. */
  readonly network?: RecordId | undefined;
  /** Only those of which it is so; all unless told. */
  readonly isShown?: (document: Standing<Kind>) => boolean;
  readonly first: number;
  /** Id of the document that the page follows. */
  readonly after?: RecordId | undefined;
}

/**
 * The documents of a kind that stand. Throws InvalidInputError for a network that does not exist and for
 * pages out of range. O(n log n) in the documents of the kind.
 */
export async function keptDocuments<Kind extends DocumentKind>(
  asking: Asking,
  documents: Documents<Kind>,
  { definition, network, isShown = () => true, first, after }: WorkspaceArguments<Kind>,
): Promise<Page<Standing<Kind>> & { readonly about: About }> {
  if (network !== undefined) nodeOf(viewOf(asking), network, 'network', 'Network');
  const all = network === undefined ? await documents.all() : await documents.about(network);
  const found = all
    .filter(isShown)
    .toSorted((a, b) =>
      a.savedAt === b.savedAt ? (a.id < b.id ? -1 : 1) : a.savedAt < b.savedAt ? 1 : -1,
    );
  const about = aboutRecords(asking, definition, found.length, 0);
  return { ...pageOf(found, ({ id }) => id, first, after), about };
}
