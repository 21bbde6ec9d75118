/** Which groups of members meet where: for each pair of groups, the rows that have a column of both. */
import type { Incidence } from '../../graph/twoMode.js';
import type { Steps } from '../steps.js';

export interface GroupPairs {
  /** How many rows join each pair: that of groups a < b stands at `pairOf(a, b)`. */
  readonly joining: Int32Array;
  /** Beside it the last such row: the only one where `joining` is 1; −1 where none joins them. */
  readonly lastRow: Int32Array;
  /** How many groups each row has. */
  readonly groupsOfRow: Int32Array;
  /** Rows of group g, ascending: `groupRows` from `groupOffsets[g]` to before `groupOffsets[g + 1]`. */
  readonly groupOffsets: Int32Array;
  readonly groupRows: Int32Array;
}

/** Pairs that are counted in one step: a millisecond or less. */
const PAIRS_A_STEP = 65_536;

/** Where a pair of groups a < b stands among all pairs of groups from 0. */
export function pairOf(a: number, b: number): number {
  return (b * (b - 1)) / 2 + a;
}

/**
 * `groupOf` gives the group of each column, from 0 to before `groups`; a negative one takes no part.
 * O(places + Σ g² over rows with g groups) time, O(places + groups²) memory.
 */
export function* groupPairs(
  { rowOffsets, rowColumns }: Incidence,
  groupOf: Int32Array,
  groups: number,
): Steps<GroupPairs> {
  const joining = new Int32Array(pairOf(0, groups));
  const lastRow = new Int32Array(joining.length).fill(-1);
  const rows = rowOffsets.length - 1;
  const groupsOfRow = new Int32Array(rows);
  const rowsOf = Array.from({ length: groups }, (): number[] => []);
  let counted = 0;
  for (let row = 0; row < rows; row++) {
    const found = new Set<number>();
    for (let at = rowOffsets[row]!; at < rowOffsets[row + 1]!; at++) {
      const group = groupOf[rowColumns[at]!]!;
      if (group >= 0) found.add(group);
    }
    const its = [...found].sort((a, b) => a - b);
    for (let second = 1; second < its.length; second++) {
      for (let first = 0; first < second; first++) {
        const pair = pairOf(its[first]!, its[second]!);
        joining[pair]!++;
        lastRow[pair] = row;
      }
    }
    groupsOfRow[row] = its.length;
    for (const group of its) rowsOf[group]!.push(row);
    counted += its.length ** 2 + rowOffsets[row + 1]! - rowOffsets[row]!;
    if (counted >= PAIRS_A_STEP) {
      counted = 0;
      yield;
    }
  }
  const groupOffsets = new Int32Array(groups + 1);
  rowsOf.forEach((its, group) => (groupOffsets[group + 1] = groupOffsets[group]! + its.length));
  const groupRows = Int32Array.from(rowsOf.flat());
  return { joining, lastRow, groupsOfRow, groupOffsets, groupRows };
}

/** Rows that have both groups, ascending. O(rows of the two). */
export function rowsJoining(
  { groupOffsets, groupRows }: GroupPairs,
  a: number,
  b: number,
): Int32Array {
  const rowsOf = (group: number) =>
    groupRows.subarray(groupOffsets[group], groupOffsets[group + 1]);
  const other = new Set(rowsOf(b));
  return rowsOf(a).filter((row) => other.has(row));
}
