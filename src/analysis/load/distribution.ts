/** How unevenly something is spread: quantiles, a histogram, and what the few with most have of all. */

export interface Distribution {
  readonly count: number;
  readonly total: number;
  readonly mean: number;
  /** By nearest rank: the least value that so large a share of all does not exceed. */
  readonly quantiles: readonly { readonly share: number; readonly value: number }[];
  /** How many values are at least `from` and less than `to`; from the first bin that has any to the last. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  /** What so large a share of all, rounded up to a whole one, has of the total at the most. */
  readonly top: readonly {
    readonly share: number;
    readonly count: number;
    /** Of the total, 0 to 1; null where that is 0. */
    readonly held: number | null;
  }[];
}

const QUANTILES = [0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
const TOP = [0.01, 0.1];

/** Of values that are 0 or more; null without values. O(n log n) time, O(n) memory. */
export function distributionOf(values: Float64Array): Distribution | null {
  const count = values.length;
  if (count === 0) return null;
  const sorted = values.slice().sort();
  // From the least on, so that the sum is the same in whatever order the values come.
  const total = sorted.reduce((sum, value) => sum + value, 0);
  return {
    count,
    total,
    mean: total / count,
    quantiles: QUANTILES.map((share) => ({ share, value: sorted[rankOf(share, count) - 1]! })),
    bins: binsOf(sorted),
    top: TOP.map((share) => {
      const few = rankOf(share, count);
      const held = sorted.subarray(count - few).reduce((sum, value) => sum + value, 0);
      return { share, count: few, held: total > 0 ? held / total : null };
    }),
  };
}

/** How many a share of all is, rounded up; a product that is whole but for rounding is whole. */
function rankOf(share: number, count: number): number {
  return Math.max(1, Math.ceil(Number((share * count).toPrecision(12))));
}

/** Bins 0–1, 1–2, 2–5, 5–10, 10–20 and so on, each end a round number. */
function binsOf(sorted: Float64Array): Distribution['bins'] {
  const bins: { from: number; to: number; count: number }[] = [];
  let at = 0;
  for (let step = 0, from = 0; at < sorted.length; step++) {
    const to = [1, 2, 5][step % 3]! * 10 ** Math.floor(step / 3);
    const begin = at;
    while (at < sorted.length && sorted[at]! < to) at++;
    if (at > begin || bins.length > 0) bins.push({ from, to, count: at - begin });
    from = to;
  }
  return bins;
}
