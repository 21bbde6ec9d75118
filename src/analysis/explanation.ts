/**
 * Why two networks may share members without doing the same: because both are of one place, or because
 * the shared members sit everywhere. Explanations stand beside the relation; they never change it.
 */
import { degreeOf, type TwoMode } from '../graph/twoMode.js';

const TERRITORIAL_SHARE = 0.8;
const POPULAR_SHARE = 0.5;
const POPULAR_PERCENTILE = 0.99;

/**
 * Whether at least four fifths of the organisations of a place sit in both networks. Null when the
 * place has no organisation that we know of, or is not known. O(residents + shared).
 */
export function isTerritorial(residents: Int32Array | null, shared: Int32Array): boolean | null {
  if (residents === null || residents.length === 0) return null;
  const inBoth = new Set(shared);
  let count = 0;
  for (const organisation of residents) if (inBoth.has(organisation)) count++;
  return count >= TERRITORIAL_SHARE * residents.length;
}

/** The most organisations that a place may have for so many that are shared to be four fifths of them. O(1). */
export function mostResidents(shared: Int32Array): number {
  return Math.floor(shared.length / TERRITORIAL_SHARE);
}

/**
 * Whether at least half of the shared members, counted, have `popularFrom` networks or more. Null where
 * none is shared. O(shared).
 */
export function isPopular(graph: TwoMode, shared: Int32Array, popularFrom: number): boolean | null {
  if (shared.length === 0) return null;
  let popular = 0;
  for (const column of shared) if (degreeOf(graph.columnOffsets, column) >= popularFrom) popular++;
  return popular >= POPULAR_SHARE * shared.length;
}

/**
 * The number of networks from which an organisation is popular: the 99th percentile by nearest rank
 * among those with at least one network; Infinity when there is none. O(columns + largest degree).
 */
export function popularDegree(graph: TwoMode): number {
  const columns = graph.columnOffsets.length - 1;
  const byDegree = new Map<number, number>();
  let counted = 0;
  for (let column = 0; column < columns; column++) {
    const degree = degreeOf(graph.columnOffsets, column);
    if (degree === 0) continue;
    counted++;
    byDegree.set(degree, (byDegree.get(degree) ?? 0) + 1);
  }
  const rank = Math.ceil(POPULAR_PERCENTILE * counted);
  let reached = 0;
  for (const degree of [...byDegree.keys()].sort((a, b) => a - b)) {
    reached += byDegree.get(degree)!;
    if (reached >= rank) return degree;
  }
  return Infinity;
}
