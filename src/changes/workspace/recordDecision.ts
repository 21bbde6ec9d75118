/** A group's decision on a network, or on a pair of networks, goes into the register. */
import { isUuid } from '../../model/identifiers.js';
import { problem, type Problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import {
  type DocumentContent,
  type DocumentDraft,
  documentIdOf,
  saveIdOf,
} from '../../model/workspace/documents.js';
import { nearestRecord } from '../../records/nearestRecord.js';
import type { Commanding } from '../command.js';
import { type DocumentSaved, savedBefore, saveDocument } from './saveDocument.js';

export interface RecordDecision {
  readonly key: string;
  /** One network, or two, in any order. */
  readonly networks: readonly RecordId[];
  readonly content: DocumentContent<'decision'>;
  /** The version that was seen; undefined when there was none. */
  readonly expectedVersion?: number | undefined;
}

/**
 * Saves a decision as the next version of what stands on the networks. Throws InvalidInputError with
 * every problem by place in the input, DocumentConflictError when another version stands than was seen.
 */
export async function recordDecision(
  { store, records, author, now }: Commanding,
  command: RecordDecision,
): Promise<DocumentSaved<'decision'>> {
  const { key, networks, content, expectedVersion } = command;
  const draft: DocumentDraft<'decision'> = {
    id: documentIdOf('decision', networks),
    kind: 'decision',
    saveId: saveIdOf(key),
    author,
    savedAt: now.toISOString(),
    subjects: networks,
    content,
  };
  const before = await savedBefore<'decision'>(store, draft.id, draft.saveId);
  if (before) return before;
  const problems: Problem[] = [];
  for (const [place, id] of networks.entries()) {
    if (isUuid(id) && (await records.entity(id, 'Network'))) continue;
    const path = `input.networks.${place}`;
    const nearest = await nearestRecord(store, 'Network', id);
    problems.push(problem('noSuchRecord', path, id, { nearest }));
  }
  return saveDocument(store, draft, expectedVersion, problems, 'networks');
}
