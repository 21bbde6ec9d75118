/**
 * A scenario is held against the records as they are now: its next version has the operations that fit,
 * and none goes but those that its author says.
 */
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import { dayInHelsinki } from '../../model/time/days.js';
import { type DocumentDraft, saveIdOf } from '../../model/workspace/documents.js';
import { operationProblems } from '../../model/workspace/scenarioOperations.js';
import { recordsNamedBy } from '../../model/workspace/scenarioReferences.js';
import type { Commanding } from '../command.js';
import { OPERATIONS } from './adoptScenario.js';
import { heldAgainstRecords } from './heldAgainstRecords.js';
import { type DocumentSaved, savedBefore, saveDocument } from './saveDocument.js';
import { scenarioSeen } from './scenarioSeen.js';

export interface RebaseScenario {
  readonly key: string;
  readonly scenario: RecordId;
  /** The version that was seen. */
  readonly expectedVersion: number;
  /** Operations that are left out, by their numbers from 1. */
  readonly drop: readonly number[];
}

/**
 * Saves the next version of a scenario against the newest revision. Throws MissingRecordError when there
 * is none, DocumentConflictError when another version stands than was seen, InvalidInputError for a number
 * that no operation has and for what still does not fit, by its place in the version that was seen.
 */
export async function rebaseScenario(
  commanding: Commanding,
  { key, scenario: id, expectedVersion, drop }: RebaseScenario,
): Promise<DocumentSaved<'scenario'>> {
  const { store, author, now } = commanding;
  const saveId = saveIdOf(key);
  const before = await savedBefore<'scenario'>(store, id, saveId);
  if (before) return before;
  const { content } = await scenarioSeen(store, id, expectedVersion);
  const maximum = content.operations.length;
  const outside = drop.flatMap((number, at) =>
    number >= 1 && number <= maximum
      ? []
      : [problem('outOfRange', `input.drop.${at}`, number, { minimum: 1, maximum })],
  );
  if (outside.length > 0) throw new InvalidInputError(outside);
  const kept = content.operations.map((_, place) => place).filter((at) => !drop.includes(at + 1));
  const given = kept.map((place) => content.operations[place]!);
  const baseRevision = await store.revision();
  const isFormed = operationProblems(given, '').length === 0;
  const held = isFormed
    ? await heldAgainstRecords(commanding, id, given, dayInHelsinki(now), OPERATIONS)
    : { operations: given, problems: [] };
  const formed = operationProblems(held.operations, OPERATIONS);
  const problems = formed.length > 0 ? formed : held.problems;
  if (problems.length > 0) {
    // As they are numbered in the version that was seen.
    const place = /^scenario\.operations\.(\d+)/;
    throw new InvalidInputError(
      problems.map((one) => ({
        ...one,
        path: one.path.replace(place, (_, at) => `${OPERATIONS}.${kept[Number(at)]}`),
      })),
    );
  }
  const draft: DocumentDraft<'scenario'> = {
    ...{ id, kind: 'scenario', saveId, author, savedAt: now.toISOString() },
    subjects: recordsNamedBy(held.operations),
    content: { ...content, baseRevision, operations: held.operations },
  };
  return saveDocument(store, draft, expectedVersion);
}
