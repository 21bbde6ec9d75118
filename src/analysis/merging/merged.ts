/** What rows that become one have in common, and what would be left to nobody when all but one of them end. */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';

/** What rows have together. */
export interface Together {
  /** Columns that at least two of the rows have, ascending. */
  readonly shared: readonly number[];
  /** Columns that any of them has. */
  readonly union: number;
}

/** Columns of the ending rows that the survivor lacks, ascending. */
export interface Lost {
  /** No other row in the graph has them. */
  readonly toNobody: readonly number[];
  /** Others have them, beside the rows that end. */
  readonly toOthers: readonly number[];
}

/** What these rows have together. O(size of the rows · log size). Of two rows `shared` by `union` is Jaccard's measure. */
export function together(graph: Incidence, rows: readonly number[]): Together {
  const counts = countsOf(graph, rows);
  const shared = [...counts].flatMap(([column, count]) => (count > 1 ? [column] : []));
  return { shared: shared.sort((a, b) => a - b), union: counts.size };
}

/** What the survivor lacks of what the ending rows have. O(size of the rows · log size). */
export function lost(graph: Incidence, survivor: number, ending: readonly number[]): Lost {
  const survivors = new Set(columnsOf(graph, survivor));
  const toNobody: number[] = [];
  const toOthers: number[] = [];
  for (const [column, count] of countsOf(graph, ending)) {
    if (survivors.has(column)) continue;
    const hasOthers = degreeOf(graph.columnOffsets, column) > count;
    (hasOthers ? toOthers : toNobody).push(column);
  }
  const ascending = (a: number, b: number) => a - b;
  return { toNobody: toNobody.sort(ascending), toOthers: toOthers.sort(ascending) };
}

/** How many of the rows have a column, by column. */
function countsOf(graph: Incidence, rows: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const column of columnsOf(graph, row)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

function columnsOf({ rowOffsets, rowColumns }: Incidence, row: number): Int32Array {
  return rowColumns.subarray(rowOffsets[row], rowOffsets[row + 1]);
}
