/** Between which values draws lie, and how many draws may be asked for. */

/** The 5th and the 95th percentile, by nearest rank, of the draws in which there is a value. */
export interface Band {
  readonly low: number | null;
  readonly high: number | null;
}

export const FEWEST_DRAWS = 200;
export const MOST_MISSING = 0.9;

const LOW = 0.05;
const HIGH = 0.95;

/** The band of the values of draws; null stands for a draw without one. O(n log n). */
export function bandOf(draws: readonly (number | null)[]): Band {
  const ascending = Float64Array.from(draws.filter((value) => value !== null)).sort();
  return { low: percentile(ascending, LOW), high: percentile(ascending, HIGH) };
}

function percentile(ascending: Float64Array, share: number): number | null {
  return ascending[Math.ceil(share * ascending.length) - 1] ?? null;
}

/** Throws RangeError for a share missing from a list, or a number of draws, out of range. */
export function checkRequest(shares: readonly number[], draws: number): void {
  for (const missing of shares) {
    if (!(missing >= 0 && missing <= MOST_MISSING)) {
      throw new RangeError(`Expected a share missing of 0 to ${MOST_MISSING}, got ${missing}.`);
    }
  }
  if (!(draws >= FEWEST_DRAWS)) {
    throw new RangeError(`Expected at least ${FEWEST_DRAWS} draws, got ${draws}.`);
  }
}
