/** A scenario is saved: what a group might do, held against the records as they are. */
import type { RecordId } from '../../model/record.js';
import { type DocumentDraft, ownDocumentId, saveIdOf } from '../../model/workspace/documents.js';
import {
  operationProblems,
  type ScenarioOperation,
} from '../../model/workspace/scenarioOperations.js';
import { recordsNamedBy } from '../../model/workspace/scenarioReferences.js';
import { dayInHelsinki } from '../../model/time/days.js';
import type { Commanding } from '../command.js';
import { heldAgainstRecords } from './heldAgainstRecords.js';
import { type DocumentSaved, savedBefore, saveDocument } from './saveDocument.js';

export interface SaveScenario {
  readonly key: string;
  /** The one that is saved anew; undefined for a new one. */
  readonly id?: RecordId | undefined;
  readonly name: string;
  readonly drawnUpBy: string;
  readonly operations: readonly ScenarioOperation[];
  /** The version that was seen; undefined when there was none. */
  readonly expectedVersion?: number | undefined;
}

/**
 * Saves a scenario with the ids that its records have now. Throws InvalidInputError with every problem by
 * place in the input, such as an operation that the ones before it make impossible; DocumentConflictError
 * when another version stands than was seen. O(memberships and work of the networks that it names).
 */
export async function saveScenario(
  commanding: Commanding,
  { key, id: given, name, drawnUpBy, operations, expectedVersion }: SaveScenario,
): Promise<DocumentSaved<'scenario'>> {
  const { store, author, now } = commanding;
  const saveId = saveIdOf(key);
  const id = given ?? ownDocumentId('scenario', saveId);
  const before = await savedBefore<'scenario'>(store, id, saveId);
  if (before) return before;
  const baseRevision = await store.revision();
  const isFormed = operationProblems(operations, '').length === 0;
  const held = isFormed
    ? await heldAgainstRecords(commanding, id, operations, dayInHelsinki(now), 'input.operations')
    : { operations, problems: [] };
  const draft: DocumentDraft<'scenario'> = {
    ...{ id, kind: 'scenario', saveId, author, savedAt: now.toISOString() },
    subjects: isFormed ? recordsNamedBy(held.operations) : [],
    content: { name, drawnUpBy, baseRevision, operations: held.operations },
  };
  return saveDocument(store, draft, expectedVersion, held.problems);
}
