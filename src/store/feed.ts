/** How far back and how much the change feed of every store tells. */

/**
 * The most changes that `changesSince` tells one by one. A ChangeSet with more than these, or several
 * that have more together, is a gap: reading the store anew is then quicker than following it.
 */
export const FEED_LIMIT = 20_000;
