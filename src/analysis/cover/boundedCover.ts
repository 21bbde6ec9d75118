/**
 * A cover by choosing again and again the set that holds most of what is left: at most H(d) times as
 * many as the fewest, d being the size of the largest set and H(d) = 1 + 1/2 + … + 1/d (Chvátal 1979,
 * Math. Oper. Res. 4, 233–235); and a number below which no cover can be.
 */
import type { Steps } from '../steps.js';
import type { CoverPart } from './reduction.js';

/** As much as sums of shares may be off, so that a bound is not rounded up by it. */
const ROUNDING = 1e-9;

/** Equally good ones: the first set. O((chosen + rounds) · rows in sets). */
export function* boundedCover(
  part: CoverPart,
): Steps<{ readonly chosen: readonly number[]; readonly lowerBound: number }> {
  const chosen = yield* greedyCover(part);
  const largest = Math.max(...part.sets.map((set) => part.rowsOf.get(set)!.size));
  const bounds = [yield* dualBound(part, chosen.length), chosen.length / harmonic(largest)];
  return { chosen, lowerBound: Math.ceil(Math.max(...bounds) - ROUNDING) };
}

function* greedyCover({ rows, sets, rowsOf }: CoverPart): Steps<number[]> {
  const left = new Set(rows);
  const chosen: number[] = [];
  const gain = (set: number) => {
    let count = 0;
    for (const row of rowsOf.get(set)!) if (left.has(row)) count++;
    return count;
  };
  while (left.size > 0) {
    let best = -1;
    let most = 0;
    for (const set of sets) {
      const its = gain(set);
      if (its > most) [best, most] = [set, its];
    }
    chosen.push(best);
    for (const row of rowsOf.get(best)!) left.delete(row);
    yield;
  }
  return chosen;
}

function harmonic(most: number): number {
  let sum = 0;
  for (let one = 1; one <= most; one++) sum += 1 / one;
  return sum;
}

/** Rounds of bettering the prices of rows, and the first step as a share of what is missing. */
const ROUNDS = 300;
const FIRST_STEP = 2;
/** Rounds without a better bound after which steps are halved. */
const PATIENCE = 10;

/**
 * What rows at some price are worth, less what sets cost beyond their rows: by Lagrangian duality no
 * cover is smaller, whatever the prices (Beasley 1987; Held & Karp 1971, Math. Programming 1, 6–25).
 * Prices rise where a row is not paid for, and fall where it is held twice. O(rounds · rows in sets).
 */
function* dualBound({ rows, sets, rowsOf }: CoverPart, known: number): Steps<number> {
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  const held = sets.map((set) => Int32Array.from(rowsOf.get(set)!, (row) => placeOf.get(row)!));
  const prices = new Float64Array(rows.length).fill(1);
  for (const its of held) {
    for (const row of its) prices[row] = Math.min(prices[row]!, 1 / its.length);
  }
  let best = 0;
  let share = FIRST_STEP;
  let without = 0;
  for (let round = 0; round < ROUNDS && Math.ceil(best - ROUNDING) < known; round++) {
    let value = prices.reduce((sum, price) => sum + price, 0);
    const missing = new Float64Array(rows.length).fill(1);
    for (const its of held) {
      let cost = 1;
      for (const row of its) cost -= prices[row]!;
      if (cost >= 0) continue;
      value += cost;
      for (const row of its) missing[row]!--;
    }
    without = value > best ? 0 : without + 1;
    best = Math.max(best, value);
    if (without > PATIENCE) [share, without] = [share / 2, 0];
    const length = missing.reduce((sum, one) => sum + one * one, 0);
    if (length === 0) break;
    const step = (share * (known - value)) / length;
    for (let row = 0; row < rows.length; row++) {
      prices[row] = Math.max(0, prices[row]! + step * missing[row]!);
    }
    yield;
  }
  return best;
}
