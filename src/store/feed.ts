/** How far back and how much the change feed of every store tells, and so what of it is kept. */

/**
 * The most changes that `changesSince` tells one by one. A ChangeSet with more than these, or several
 * that have more together, is a gap: reading the store anew is then quicker than following it. An empty
 * ChangeSet counts as one change, so that this is also the most ChangeSets that are told.
 */
export const FEED_LIMIT = 20_000;

/** Lists of ids that cannot be told any more are let go with every so-manieth ChangeSet, */
const FORGET_EVERY = 100;
/** and with every ChangeSet of so many changes. */
const FORGET_AFTER = 1_000;

/** What a store keeps for good of a ChangeSet that the feed is about. */
export interface FeedHead {
  readonly revision: number;
  readonly changes: number;
}

/**
 * Whether the commit of a ChangeSet is to let go of old lists as well. Between two such commits come
 * less than 100,000 ids, so that a store keeps at most some 120,000.
 */
export function isTimeToForget({ revision, changes }: FeedHead): boolean {
  return revision % FORGET_EVERY === 0 || changes >= FORGET_AFTER;
}

/** The heads that `newestUntold` has to see lie after this revision; older lists are gone already. */
export function forgottenBefore(revision: number): number {
  return Math.max(0, revision - FEED_LIMIT - FORGET_EVERY);
}

/**
 * The newest revision whose ids nobody can be told any more, since whoever asks for it asks for more
 * than the feed tells; 0 when there is none. Heads are given from the newest on.
 */
export function newestUntold(heads: Iterable<FeedHead>): number {
  let told = 0;
  for (const { revision, changes } of heads) {
    told += Math.max(changes, 1);
    if (told > FEED_LIMIT) return revision;
  }
  return 0;
}
