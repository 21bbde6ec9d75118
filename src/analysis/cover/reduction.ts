/**
 * What of a set cover is settled without search (Beasley 1987, Eur. J. Oper. Res. 31, 85–93): a row that
 * one set alone holds needs that set; a set within another is never needed; a row that is held whenever
 * another is need not be looked at.
 */
import type { Steps } from '../steps.js';

/** Rows and sets that hang together; a set holds rows of the part alone. */
export interface CoverPart {
  readonly rows: readonly number[];
  /** Places of the sets among those that were given, ascending. */
  readonly sets: readonly number[];
  /** Rows of each of them. */
  readonly rowsOf: ReadonlyMap<number, ReadonlySet<number>>;
}

export interface Reduced extends CoverPart {
  /** Sets that are in the cover for certain. */
  readonly chosen: readonly number[];
}

/** Rows and sets that are held against others between two pauses. */
const LOOKED_AT_A_STEP = 256;

/** Throws RangeError for a row that no set holds. O(different sets² · rows) at the worst. */
export function* reduced(rows: number, given: readonly (readonly number[])[]): Steps<Reduced> {
  const rowsOf = different(given);
  const setsOf = new Map<number, Set<number>>();
  for (let row = 0; row < rows; row++) setsOf.set(row, new Set());
  for (const [set, its] of rowsOf) for (const row of its) setsOf.get(row)!.add(set);
  for (const [row, its] of setsOf) {
    if (its.size === 0)
      throw new RangeError(`Expected every row in a set, but row ${row} is in none.`);
  }
  const chosen: number[] = [];

  const dropRow = (row: number): void => {
    for (const set of setsOf.get(row)!) rowsOf.get(set)!.delete(row);
    setsOf.delete(row);
  };
  const dropSet = (set: number): void => {
    for (const row of rowsOf.get(set)!) setsOf.get(row)!.delete(set);
    rowsOf.delete(set);
  };

  let looked = 0;
  for (let isSettled = false; !isSettled;) {
    isSettled = true;
    for (const its of setsOf.values()) {
      if (its.size !== 1) continue;
      const [only] = its;
      chosen.push(only!);
      for (const row of [...rowsOf.get(only!)!]) dropRow(row);
      isSettled = false;
    }
    for (const [set, its] of rowsOf) {
      if (++looked % LOOKED_AT_A_STEP === 0) yield;
      if (its.size > 0 && !isWithinAnother(set, its)) continue;
      dropSet(set);
      isSettled = false;
    }
    for (const [row, its] of setsOf) {
      if (++looked % LOOKED_AT_A_STEP === 0) yield;
      for (const other of heldWith(row, its)) {
        dropRow(other);
        isSettled = false;
      }
    }
  }
  const sets = [...rowsOf.keys()].sort((a, b) => a - b);
  return { chosen, rows: [...setsOf.keys()], sets, rowsOf };

  /** Whether another set holds all of these rows, and more of them or stands before. */
  function isWithinAnother(set: number, its: ReadonlySet<number>): boolean {
    const rarest = fewest(its, (row) => setsOf.get(row)!.size);
    for (const other of setsOf.get(rarest)!) {
      const theirs = rowsOf.get(other)!;
      if (other === set || theirs.size < its.size) continue;
      if ((theirs.size > its.size || other < set) && isWithin(its, theirs)) return true;
    }
    return false;
  }

  /** Rows that every set that holds a row holds too; of rows in the same sets those that stand after. */
  function heldWith(row: number, its: ReadonlySet<number>): number[] {
    const smallest = fewest(its, (set) => rowsOf.get(set)!.size);
    return [...rowsOf.get(smallest)!].filter((other) => {
      const theirs = setsOf.get(other)!;
      if (other === row || theirs.size < its.size) return false;
      return (theirs.size > its.size || row < other) && isWithin(its, theirs);
    });
  }
}

/** The first of those sets that hold the same rows, without the others. */
function different(given: readonly (readonly number[])[]): Map<number, Set<number>> {
  const seen = new Set<string>();
  const found = new Map<number, Set<number>>();
  given.forEach((rows, set) => {
    const its = new Set(rows);
    const key = [...its].sort((a, b) => a - b).join();
    if (its.size === 0 || seen.has(key)) return;
    seen.add(key);
    found.set(set, its);
  });
  return found;
}

function fewest(items: Iterable<number>, count: (item: number) => number): number {
  let best = -1;
  let least = Infinity;
  for (const item of items) {
    const its = count(item);
    if (its < least) [best, least] = [item, its];
  }
  return best;
}

function isWithin(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  for (const item of part) if (!whole.has(item)) return false;
  return true;
}

/** Parts that share no set, each with its rows ascending, in order of their first rows. O(rows in sets). */
export function partsOf({ rows, sets, rowsOf }: CoverPart): CoverPart[] {
  const setsOf = new Map<number, number[]>(rows.map((row) => [row, []]));
  for (const set of sets) for (const row of rowsOf.get(set)!) setsOf.get(row)!.push(set);
  const parts: CoverPart[] = [];
  const seen = new Set<number>();
  for (const first of [...rows].sort((a, b) => a - b)) {
    if (seen.has(first)) continue;
    const its = new Set([first]);
    const within = new Set<number>();
    for (const row of its) {
      seen.add(row);
      for (const set of setsOf.get(row)!) {
        if (within.has(set)) continue;
        within.add(set);
        for (const other of rowsOf.get(set)!) its.add(other);
      }
    }
    parts.push({
      rows: [...its].sort((a, b) => a - b),
      sets: [...within].sort((a, b) => a - b),
      rowsOf,
    });
  }
  return parts;
}
