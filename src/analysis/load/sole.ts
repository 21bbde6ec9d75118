/** Where a member is the only one of its sort: what nobody else there stands for. */
import type { Incidence } from '../../graph/twoMode.js';
import type { Steps } from '../steps.js';

/** Which groups each column is of: those of column c from `offsets[c]` to before `offsets[c + 1]`. */
export interface ColumnGroups {
  readonly offsets: Int32Array;
  /** Groups are numbered from 0. */
  readonly groups: Int32Array;
  readonly count: number;
}

/** Places that are looked at in one step: a millisecond or less. */
const PLACES_A_STEP = 65_536;

/**
 * Beside each column, in how many of its rows it is the only one of a group of its own. A column without
 * groups is the only one nowhere. O(places · groups a column) time, O(columns + groups) memory.
 */
export function* soleIn(
  { rowOffsets, rowColumns, columnOffsets }: Incidence,
  { offsets, groups, count }: ColumnGroups,
): Steps<Int32Array> {
  const found = new Int32Array(columnOffsets.length - 1);
  const members = new Int32Array(count);
  let seen = 0;
  for (let row = 0; row + 1 < rowOffsets.length; row++) {
    const columns = rowColumns.subarray(rowOffsets[row], rowOffsets[row + 1]);
    if ((seen += columns.length) >= PLACES_A_STEP) {
      seen = 0;
      yield;
    }
    for (const column of columns) {
      for (let at = offsets[column]!; at < offsets[column + 1]!; at++) members[groups[at]!]!++;
    }
    for (const column of columns) {
      for (let at = offsets[column]!; at < offsets[column + 1]!; at++) {
        if (members[groups[at]!] !== 1) continue;
        found[column]!++;
        break;
      }
    }
    for (const column of columns) {
      for (let at = offsets[column]!; at < offsets[column + 1]!; at++) members[groups[at]!] = 0;
    }
  }
  return found;
}

/** Whether a column is the only one of a group of its own in a row. O(columns of the row · groups). */
export function isSole(
  { rowOffsets, rowColumns }: Incidence,
  { offsets, groups }: ColumnGroups,
  row: number,
  column: number,
): boolean {
  const others = new Set<number>();
  for (let place = rowOffsets[row]!; place < rowOffsets[row + 1]!; place++) {
    const other = rowColumns[place]!;
    if (other === column) continue;
    for (let at = offsets[other]!; at < offsets[other + 1]!; at++) others.add(groups[at]!);
  }
  return groups.subarray(offsets[column], offsets[column + 1]).some((group) => !others.has(group));
}

/** Beside each column, of which of its groups no other column with a row is. O(columns · groups). */
export function lastOfGroups(
  { columnOffsets }: Incidence,
  { offsets, groups, count }: ColumnGroups,
): (column: number) => readonly number[] {
  const members = new Int32Array(count);
  const hasRows = (column: number) => columnOffsets[column + 1]! > columnOffsets[column]!;
  for (let column = 0; column + 1 < offsets.length; column++) {
    if (!hasRows(column)) continue;
    for (let at = offsets[column]!; at < offsets[column + 1]!; at++) members[groups[at]!]!++;
  }
  return (column) =>
    hasRows(column)
      ? [...groups.subarray(offsets[column], offsets[column + 1])].filter(
          (group) => members[group] === 1,
        )
      : [];
}
