/** The secretary of a network is asked to confirm what is recorded of it, by a link of its own. */
import { InvalidInputError, MissingRecordError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import { isUuid } from '../../model/identifiers.js';
import type { RecordId } from '../../model/record.js';
import { dayInHelsinki, formatDay } from '../../model/time/days.js';
import { linkExpiry } from '../../model/workspace/confirmation.js';
import { type DocumentDraft, ownDocumentId, saveIdOf } from '../../model/workspace/documents.js';
import type { Commanding } from '../command.js';
import { type DocumentSaved, savedBefore, saveDocument } from '../workspace/saveDocument.js';
import { digestOf, newToken } from './links.js';

export interface IssueConfirmationLink {
  readonly key: string;
  readonly network: RecordId;
  /** The year before, this one or the next. */
  readonly year: number;
}

/**
 * Begins the confirmation of a network for a year, or replaces the link of one that was not reviewed,
 * with its answers. Gives the token, which nobody can be told again: undefined when the same command was
 * carried out before. Throws MissingRecordError for a network that does not exist, InvalidInputError for a
 * year out of range or one that was reviewed, DocumentConflictError when another is quicker.
 */
export async function issueConfirmationLink(
  { store, records, author, now }: Commanding,
  { key, network: given, year }: IssueConfirmationLink,
): Promise<DocumentSaved<'confirmation'> & { readonly token: string | undefined }> {
  const network = isUuid(given) ? await records.entity(given, 'Network') : undefined;
  if (!network) throw new MissingRecordError(given, 'Network', 'input.network');
  const thisYear = Number(formatDay(dayInHelsinki(now)).slice(0, 4));
  const [minimum, maximum] = [thisYear - 1, thisYear + 1];
  if (!(year >= minimum && year <= maximum)) {
    throw new InvalidInputError([problem('outOfRange', 'input.year', year, { minimum, maximum })]);
  }
  const id = ownDocumentId('confirmation', `${network.id} ${year}`);
  const saveId = saveIdOf(key);
  const before = await savedBefore<'confirmation'>(store, id, saveId);
  if (before) return { ...before, token: undefined };
  const standing = (await store.workspace.read([id])).get(id);
  const content = standing?.kind === 'confirmation' ? standing.content : null;
  if (content?.stage === 'reviewed') {
    throw new InvalidInputError([problem('reviewedAlready', 'input.year', year, {})]);
  }
  const token = newToken(id);
  const draft: DocumentDraft<'confirmation'> = {
    ...{ id, kind: 'confirmation', saveId, author, savedAt: now.toISOString() },
    subjects: [network.id],
    content: {
      ...{ year, stage: 'asked', tokenDigest: digestOf(token), expiresOn: linkExpiry(now) },
      answers: [],
    },
  };
  const expected = content === null ? undefined : standing?.version;
  return { ...(await saveDocument(store, draft, expected)), token };
}
