/** What every command is given, and how its one ChangeSet is named and committed. */
import { type ChangeSet, ChangeSetBuilder } from '../model/changeSet.js';
import { dayInHelsinki, formatDay } from '../model/days.js';
import { InvalidInputError } from '../model/errors.js';
import { changeSetId } from '../model/identifiers.js';
import { ruleProblems } from '../model/rules/rules.js';
import type { Records } from '../records/records.js';
import type { GraphStore } from '../store/graphStore.js';

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
 * Holds the ChangeSet against the rules across records, commits it, and forgets what was read before.
 * Throws InvalidInputError when it breaks a rule, and what `GraphStore.commit` throws. The rules are
 * asked before the commit: of two commands at the same instant each may miss the other.
 */
export async function commit(
  { store, records }: Commanding,
  changeSet: ChangeSet,
): Promise<Commanded> {
  const problems = await ruleProblems(changeSet, store);
  if (problems.length > 0) throw new InvalidInputError(problems);
  const commanded = await store.commit(changeSet);
  records.forget();
  return commanded;
}
