/** What every command is given, and how its one ChangeSet is named and committed. */
import { type ChangeSet, ChangeSetBuilder } from '../model/changeSet.js';
import { dayInHelsinki, formatDay } from '../model/time/days.js';
import { InvalidInputError, RevisionPassedError } from '../model/errors/errors.js';
import type { Problem } from '../model/errors/problems.js';
import { changeSetId } from '../model/identifiers.js';
import { isRuled, ruleProblems } from '../model/rules/rules.js';
import { changeSetProblems } from '../model/validation.js';
import type { Records } from '../records/records.js';
import type { GraphStore } from '../store/graphStore.js';
import { committed } from './committed.js';
import { type PlaceOf, retold } from './refusal.js';

/** How often a ChangeSet is held against the rules anew because others were quicker. */
const ATTEMPTS = 20;

export interface Commanding {
  readonly store: GraphStore;
  readonly records: Records;
  /** Who does it, as the change log names them. */
  readonly author: string;
  /** The instant of the command. */
  readonly now: Date;
}

/** Which of the problems that rules across records find stand in the way. */
type Judge = (problems: readonly Problem[]) => Promise<readonly Problem[]>;

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
 * as the command's input has them. What was held against the rules is written only at the revision that
 * it was held against: of two commands at the same instant, the later is held against the earlier.
 */
export async function commit(
  { store, records }: Commanding,
  changeSet: ChangeSet,
  placeOf: PlaceOf = (path) => path,
  judge: Judge = async (problems) => problems,
): Promise<Commanded> {
  try {
    const wrong = changeSetProblems(changeSet);
    if (wrong.length > 0) throw new InvalidInputError(wrong);
    const commanded = isRuled(changeSet)
      ? await commitRuled(store, changeSet, judge)
      : await store.commit(changeSet);
    records.forget();
    return commanded;
  } catch (error) {
    throw await retold(error, changeSet, store, placeOf);
  }
}

/**
 * The same for a ChangeSet that hangs on much that was read: it is written only at the revision at which it
 * was built, and built anew when others have written meanwhile.
 */
export async function commitAsRead(
  { store, records }: Commanding,
  build: () => Promise<{ readonly changeSet: ChangeSet; readonly placeOf: PlaceOf }>,
): Promise<Commanded> {
  for (let attempt = 1; ; attempt++) {
    records.forget();
    const atRevision = await store.revision();
    const { changeSet, placeOf } = await build();
    try {
      const wrong = changeSetProblems(changeSet);
      const problems = wrong.length > 0 ? wrong : await ruleProblems(changeSet, store);
      if (problems.length > 0) throw new InvalidInputError(problems);
      const commanded = await store.commit(changeSet, { atRevision });
      records.forget();
      return commanded;
    } catch (error) {
      if (error instanceof RevisionPassedError && attempt < ATTEMPTS) continue;
      throw await retold(error, changeSet, store, placeOf);
    }
  }
}

async function commitRuled(
  store: GraphStore,
  changeSet: ChangeSet,
  judge: Judge,
): Promise<Commanded> {
  for (let attempt = 1; ; attempt++) {
    const atRevision = await store.revision();
    const problems = await judge(await ruleProblems(changeSet, store));
    if (problems.length > 0) {
      const before = await committed(store, changeSet.id);
      if (before) return before;
      throw new InvalidInputError(problems);
    }
    try {
      return await store.commit(changeSet, { atRevision });
    } catch (error) {
      if (!(error instanceof RevisionPassedError) || attempt === ATTEMPTS) throw error;
    }
  }
}
