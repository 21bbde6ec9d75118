/**
 * The fewest sets that hold a few rows, by dynamic programming over which rows are held: after so many
 * sets, every different holding is looked at once (Held & Karp's way of counting subsets, 1962).
 */
import type { Steps } from '../steps.js';
import type { CoverPart } from './reduction.js';

/** The most rows: a bit for each holding takes 2 MB then. */
export const LARGEST_EXACT = 24;

/** Holdings that are looked at between two pauses. */
const HOLDINGS_A_STEP = 4_096;

/** Holdings after so many sets, each with the one that it comes from and the set by which. */
interface Level {
  readonly holdings: number[];
  readonly parents: number[];
  readonly sets: number[];
}

/**
 * The smallest cover, or the `known` one when none is smaller. Each holding is carried on by the sets of
 * its rarest row that is not held yet, since one of them must be in the cover; a holding from which even
 * the largest sets would need as many as are known is given up. Throws RangeError for more than 24
 * rows. O(2^rows · sets of a row) time, 2^rows bits and the holdings looked at in memory.
 */
export function* exactCover(part: CoverPart, known: readonly number[]): Steps<readonly number[]> {
  const { rows, sets, rowsOf } = part;
  if (rows.length > LARGEST_EXACT) {
    throw new RangeError(`Got ${rows.length} rows, wanted ${LARGEST_EXACT} at the most.`);
  }
  const counts = new Map(rows.map((row) => [row, 0]));
  for (const set of sets) {
    for (const row of rowsOf.get(set)!) counts.set(row, counts.get(row)! + 1);
  }
  // The rarest row is the lowest bit.
  const byRarity = [...rows].sort((a, b) => counts.get(a)! - counts.get(b)! || a - b);
  const bitOf = new Map(byRarity.map((row, bit) => [row, bit]));
  const bits = sets.map((set) => {
    let its = 0;
    for (const row of rowsOf.get(set)!) its |= 1 << bitOf.get(row)!;
    return its;
  });
  const setsOf = byRarity.map((_, bit) => {
    const its = bits.flatMap((held, place) => ((held >> bit) & 1 ? [place] : []));
    return its.sort((a, b) => ones(bits[b]!) - ones(bits[a]!) || a - b);
  });
  const all = 2 ** rows.length - 1;
  const largest = Math.max(...bits.map(ones));
  const seen = new Uint8Array(Math.ceil((all + 1) / 8));

  const levels: Level[] = [{ holdings: [0], parents: [-1], sets: [-1] }];
  for (let used = 1; used < known.length; used++) {
    const before = levels[used - 1]!;
    const level: Level = { holdings: [], parents: [], sets: [] };
    levels.push(level);
    for (let at = 0; at < before.holdings.length; at++) {
      if (at % HOLDINGS_A_STEP === HOLDINGS_A_STEP - 1) yield;
      const held = before.holdings[at]!;
      const rarest = 31 - Math.clz32(~held & -~held);
      for (const place of setsOf[rarest]!) {
        const next = held | bits[place]!;
        if ((seen[next >> 3]! >> (next & 7)) & 1) continue;
        seen[next >> 3]! |= 1 << (next & 7);
        if (used + Math.ceil(ones(all & ~next) / largest) >= known.length) continue;
        level.holdings.push(next);
        level.parents.push(at);
        level.sets.push(place);
        if (next === all) return chosenOf(levels, sets);
      }
    }
  }
  return known;
}

/** The sets by which the last holding of the last level came about. */
function chosenOf(levels: readonly Level[], sets: readonly number[]): number[] {
  const chosen: number[] = [];
  let at = levels.at(-1)!.holdings.length - 1;
  for (let used = levels.length - 1; used > 0; used--) {
    chosen.push(sets[levels[used]!.sets[at]!]!);
    at = levels[used]!.parents[at]!;
  }
  return chosen.sort((a, b) => a - b);
}

/** How many bits are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  const pairs = bits - ((bits >> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333);
  return (((fours + (fours >> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
