/**
 * The fewest sets that hold every row: minimum set cover (Karp 1972). What must be and what never helps
 * is settled first, then each part that hangs together by itself: exactly where it is small enough, else
 * greedily (Chvátal 1979), with a bound below which no cover can be.
 */
import type { Steps } from '../steps.js';
import { boundedCover } from './boundedCover.js';
import { exactCover, LARGEST_EXACT } from './exactCover.js';
import { partsOf, reduced } from './reduction.js';

export interface Cover {
  /** Places of the sets, ascending. */
  readonly chosen: readonly number[];
  /** No cover has fewer; of an exact one as many as it has. */
  readonly lowerBound: number;
  readonly isExact: boolean;
}

/**
 * A cover of the rows 0 to `rows` − 1 by sets of rows. Of sets that hold the same rows the first stands
 * for all, so that the same is chosen every time. Throws RangeError for a row that no set holds. Exact
 * parts have 24 rows at the most: O(2^24 · sets) time at the worst and far less as a rule; else
 * O(different sets² · rows).
 */
export function* smallestCover(rows: number, sets: readonly (readonly number[])[]): Steps<Cover> {
  const rest = yield* reduced(rows, sets);
  const chosen = [...rest.chosen];
  let lowerBound = rest.chosen.length;
  for (const part of partsOf(rest)) {
    const bounded = yield* boundedCover(part);
    const isSettled = bounded.lowerBound === bounded.chosen.length;
    if (!isSettled && part.rows.length <= LARGEST_EXACT) {
      const exact = yield* exactCover(part, bounded.chosen);
      chosen.push(...exact);
      lowerBound += exact.length;
    } else {
      chosen.push(...bounded.chosen);
      lowerBound += bounded.lowerBound;
    }
    yield;
  }
  chosen.sort((a, b) => a - b);
  return { chosen, lowerBound, isExact: lowerBound === chosen.length };
}
