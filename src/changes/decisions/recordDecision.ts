/** A group's decision on a network, or on a pair of networks, goes into the register. */
import { InvalidInputError } from '../../model/errors/errors.js';
import { isUuid } from '../../model/identifiers.js';
import { nameIn } from '../../model/languages.js';
import { nearestOf, problem, type Problem } from '../../model/errors/problems.js';
import { namesOf, type RecordId } from '../../model/record.js';
import { foldName } from '../../model/searchText.js';
import {
  type DocumentDraft,
  documentIdOf,
  documentProblems,
  type DocumentVersion,
  saveIdOf,
} from '../../model/workspace/documents.js';
import type { GraphStore } from '../../store/graphStore.js';
import type { Commanding } from '../command.js';

export interface RecordDecision {
  readonly key: string;
  /** One network, or two, in any order. */
  readonly networks: readonly RecordId[];
  readonly content: NonNullable<DocumentVersion['content']>;
  /** The version that was seen; undefined when there was none. */
  readonly expectedVersion?: number | undefined;
}

/** What came of a command on a decision. */
export interface DecisionSaved {
  readonly document: DocumentVersion;
  /** False when the same command had been carried out before. */
  readonly applied: boolean;
}

/**
 * Saves a decision as the next version of what stands on the networks. Throws InvalidInputError with
 * every problem by place in the input, DocumentConflictError when another version stands than was seen.
 */
export async function recordDecision(
  { store, records, author, now }: Commanding,
  command: RecordDecision,
): Promise<DecisionSaved> {
  const { key, networks, content, expectedVersion } = command;
  const draft: DocumentDraft = {
    id: documentIdOf('decision', networks),
    kind: 'decision',
    saveId: saveIdOf(key),
    author,
    savedAt: now.toISOString(),
    subjects: networks,
    content,
  };
  const problems: Problem[] = [];
  for (const [place, id] of networks.entries()) {
    if (isUuid(id) && (await records.entity(id, 'Network'))) continue;
    const path = `input.networks.${place}`;
    problems.push(problem('noSuchRecord', path, id, { nearest: await nearestNetwork(store, id) }));
  }
  for (const found of documentProblems(draft)) {
    // Of an id that no network has, it is told already.
    if (found.code === 'notAUuid') continue;
    const path = found.path.replace(/^subjects/, 'networks').replace(/^content\./, '');
    problems.push({ ...found, path: `input.${path}` });
  }
  if (problems.length > 0) throw new InvalidInputError(problems);
  return store.workspace.save(draft, expectedVersion ?? 'none');
}

/** The network that may be meant, with its id: by its name, or by an id that is nearly the same. */
async function nearestNetwork(store: GraphStore, given: string): Promise<string | undefined> {
  const id = nearestOf(given, await store.idsByName('Network'));
  const [network] =
    id !== undefined
      ? (await store.readEntities([id])).values()
      : foldName(given) === ''
        ? []
        : await store.search({ text: given, kinds: ['Network'], limit: 1 });
  return network && `${nameIn(namesOf(network.properties), 'fi') ?? ''} (${network.id})`;
}
