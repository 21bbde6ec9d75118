/**
 * Whether the errors stated beside estimates of betweenness hold: how many exact values lie within two
 * of them, over many draws, of the nodes that are on most ways and of all nodes.
 */
import { atOnce } from '../../src/analysis/steps.js';
import { betweennessCounts } from '../../src/analysis/structure/paths/betweenness.js';
import { sampledCounts } from '../../src/analysis/structure/paths/sampledBetweenness.js';
import { bipartiteOf } from '../../src/graph/undirected.js';
import type { SizeName } from './law/sizes.js';
import { percentileOf, tell } from './measurement.js';
import type { Incidence } from '../../src/graph/twoMode.js';

const HIGHEST = 100;
const PIVOTS = [64, 256, 1024];

/** Writes one JSON line for each number of sources: shares of values, the mean and the least of draws. */
export function benchEstimates(
  county: Incidence,
  { size, seeds }: { readonly size: SizeName; readonly seeds: number },
): void {
  const graph = bipartiteOf(county);
  const exact = atOnce(betweennessCounts(graph));
  const order = [...exact.keys()].sort((a, b) => exact[b]! - exact[a]!);
  const highest = order.slice(0, HIGHEST);
  for (const pivots of PIVOTS) {
    const ofHighest: number[] = [];
    const ofAll: number[] = [];
    const off: number[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const { values, standardErrors } = atOnce(sampledCounts(graph, pivots, seed));
      const away = (node: number) => Math.abs(values[node]! - exact[node]!);
      // Sums of doubles in another order differ a little.
      const isWithin = (node: number) =>
        away(node) <= 2 * standardErrors[node]! + 1e-9 * exact[node]!;
      ofHighest.push(highest.filter(isWithin).length / highest.length);
      ofAll.push(order.filter(isWithin).length / order.length);
      off.push(...highest.map((node) => away(node) / exact[node]!));
    }
    off.sort((a, b) => a - b);
    tell('estimates of betweenness', {
      size,
      pivots,
      seeds,
      withinTwoErrors: { highest: figuresOf(ofHighest), all: figuresOf(ofAll) },
      differenceOfHighest: { median: percentileOf(off, 0.5), p95: percentileOf(off, 0.95) },
    });
  }
}

function figuresOf(shares: readonly number[]): { readonly mean: number; readonly least: number } {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { mean, least: Math.min(...shares) };
}
