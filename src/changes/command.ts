/** What every command is given, and how its one ChangeSet is named and committed. */
import { type ChangeSet, ChangeSetBuilder } from '../model/changeSet.js';
import { dayInHelsinki, formatDay } from '../model/days.js';
import { InvalidInputError } from '../model/errors.js';
import { changeSetId } from '../model/identifiers.js';
import { ruleProblems } from '../model/rules/rules.js';
import { changeSetProblems } from '../model/validation.js';
import type { Records } from '../records/records.js';
import type { GraphStore } from '../store/graphStore.js';
import { committed } from './committed.js';
import { type PlaceOf, retold } from './refusal.js';

export interface Commanding {
  readonly store: GraphStore;
  readonly records: Records;
  /** Who does it, as the change log names them. */
  readonly author: string;
  /** The instant of the command. */
  readonly now: Date;
}

/** What came of a command. */
export interface Commanded {
  readonly revision: number;
  /** False when the same command had been carried out before. */
  readonly applied: boolean;
}

/**
 * A builder for a command's ChangeSet. The same key gives the same ChangeSet, so that a command sent
 * twice is carried out once; without a key each is a new one.
 */
export function commandBuilder(
  { author, now }: Commanding,
  message: string,
  key: string,
): ChangeSetBuilder {
  return new ChangeSetBuilder(
    { id: changeSetId(key), author, message, recordedAt: now.toISOString() },
    { validity: { from: 'unknown', to: 'open', attestedOn: formatDay(dayInHelsinki(now)) } },
  );
}

/**
 * Holds the ChangeSet against the model and the rules across records, commits it, and forgets what was
 * read before. Throws InvalidInputError when it breaks a rule, EditConflictError with both versions when
 * a record has changed since it was seen, and what else `GraphStore.commit` throws, each with its places
 * as the command's input has them. The rules are asked before the commit: of two commands at the same
 * instant each may miss the other.
 */
export async function commit(
  { store, records }: Commanding,
  changeSet: ChangeSet,
  placeOf: PlaceOf = (path) => path,
): Promise<Commanded> {
  try {
    const wrong = changeSetProblems(changeSet);
    if (wrong.length > 0) throw new InvalidInputError(wrong);
    const problems = await ruleProblems(changeSet, store);
    if (problems.length > 0) {
      const before = await committed(store, changeSet.id);
      if (before) return before;
      throw new InvalidInputError(problems);
    }
    const commanded = await store.commit(changeSet);
    records.forget();
    return commanded;
  } catch (error) {
    throw await retold(error, changeSet, store, placeOf);
  }
}
