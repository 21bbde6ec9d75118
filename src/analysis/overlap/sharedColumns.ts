/** What two rows have in common. */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';

/** The columns that two rows share, ascending. O(size of both). */
export function sharedColumns(graph: Incidence, a: number, b: number): Int32Array {
  const { rowOffsets, rowColumns } = graph;
  const shared = new Int32Array(Math.min(degreeOf(rowOffsets, a), degreeOf(rowOffsets, b)));
  let count = 0;
  let i = rowOffsets[a]!;
  let j = rowOffsets[b]!;
  while (i < rowOffsets[a + 1]! && j < rowOffsets[b + 1]!) {
    const difference = rowColumns[i]! - rowColumns[j]!;
    if (difference === 0) shared[count++] = rowColumns[i]!;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared.subarray(0, count);
}
