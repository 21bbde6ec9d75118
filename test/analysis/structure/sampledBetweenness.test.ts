/** Betweenness estimated from some sources: right on average, and as far off as is stated. */
import fc from 'fast-check';
import { randomBy } from '../../../src/analysis/random.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { componentsOf } from '../../../src/analysis/structure/components.js';
import {
  betweenness,
  betweennessCounts,
} from '../../../src/analysis/structure/paths/betweenness.js';
import { dependenciesOf } from '../../../src/analysis/structure/paths/dependencies.js';
import { reducedGraph } from '../../../src/analysis/structure/paths/reduction.js';
import {
  sampledBetweenness,
  sampledCounts,
} from '../../../src/analysis/structure/paths/sampledBetweenness.js';
import { bipartiteOf } from '../../../src/graph/undirected.js';
import { davis } from '../davis.js';
import { anyGraph, bipartite, pathsFrom, type Place } from './graphs.js';

/** Networks of uneven size, the same at each run. */
function drawnGraph(counts: {
  readonly networks: number;
  readonly members: number;
  readonly places: number;
}) {
  const random = randomBy(5);
  const places = Array.from({ length: counts.places }, (): Place => [
    Math.floor(counts.networks * random() ** 2),
    Math.floor(counts.members * random()),
  ]);
  return bipartite(counts.networks, counts.members, places);
}

describe('sampled betweenness', () => {
  const graph = bipartiteOf(davis().organisations);

  test('with all nodes as pivots it is exact, and says so', () => {
    const sampled = atOnce(sampledBetweenness.run(graph, { pivots: 256, seed: 1 }));
    const exact = atOnce(betweenness.run(graph));
    exact.forEach((value, node) => expect(sampled.values[node]).toBeCloseTo(value, 12));
    expect(sampled.standardErrors.every((error) => error === 0)).toBe(true);
  });

  test('the mean of many draws is the exact value', () => {
    const exact = atOnce(betweennessCounts(graph));
    const draws = Array.from({ length: 2_000 }, (_, seed) => atOnce(sampledCounts(graph, 8, seed)));
    exact.forEach((value, node) => {
      const values = draws.map((draw) => draw.values[node]!);
      const mean = values.reduce((sum, drawn) => sum + drawn, 0) / draws.length;
      const variance =
        values.reduce((sum, drawn) => sum + (drawn - mean) ** 2, 0) / (draws.length - 1);
      // Five standard errors of the mean of the draws.
      expect(Math.abs(mean - value)).toBeLessThanOrEqual(
        5 * Math.sqrt(variance / draws.length) + 1e-9,
      );
    });
  });

  test.each([
    ['Davis', graph, 8],
    // Few large networks and many small ones, members in one to seven.
    ['a thin graph', drawnGraph({ networks: 60, members: 200, places: 400 }), 32],
    ['a full graph', drawnGraph({ networks: 100, members: 300, places: 1_200 }), 32],
  ])(
    '%s: at least 93 of 100 exact values lie within two of the errors stated',
    (_name, of, pivots) => {
      const exact = atOnce(betweennessCounts(of));
      const highest = [...exact.keys()].sort((a, b) => exact[b]! - exact[a]!).slice(0, 100);
      const seeds = 200;
      const within = { highest: 0, all: 0 };
      for (let seed = 1; seed <= seeds; seed++) {
        const { values, standardErrors } = atOnce(sampledCounts(of, pivots, seed));
        const isWithin = (node: number) =>
          Math.abs(values[node]! - exact[node]!) <= 2 * standardErrors[node]! + 1e-9 * exact[node]!;
        within.highest += highest.filter(isWithin).length / highest.length / seeds;
        within.all += [...exact.keys()].filter(isWithin).length / of.size / seeds;
      }
      expect(within.highest).toBeGreaterThanOrEqual(0.93);
      expect(within.all).toBeGreaterThanOrEqual(0.93);
    },
  );

  test('a value that was drawn is never told without an error, however few the sources', () => {
    const { standardErrors } = atOnce(sampledCounts(graph, 2, 3));
    expect([...standardErrors].every((error) => error > 0)).toBe(true);
  });

  test('a path counts by how much nearer a node is to its target', () => {
    // A ring of six nodes. Each beside the source is on the way to the next alone, not to the last;
    // each of those is on half of the ways to the last, at 2 of 3 steps: ½ · 2 · (2 − 1) / (2 + 1 − 2).
    const ring = atOnce(
      reducedGraph(
        bipartite(
          3,
          3,
          [0, 1, 2].flatMap((at): Place[] => [
            [at, at],
            [(at + 1) % 3, at],
          ]),
        ),
      ),
    );
    const one = { classes: Int32Array.of(0), weights: Float64Array.of(1) };
    const { sums, squares, largest } = atOnce(dependenciesOf(ring, one, 'drawn'));
    const steps = [...Array(6).keys()].map(
      (node) => pathsFrom({ ...ring, firstMode: 3 }, node).distances[0]!,
    );
    expect(steps.toSorted()).toEqual([0, 1, 1, 2, 2, 3]);
    const wanted = steps.map((away) => [0, 1, 1, 0][away]!);
    expect([...sums]).toEqual(wanted);
    expect([...squares]).toEqual(wanted);
    expect([...largest]).toEqual(wanted);
  });

  test('the same seed draws the same, another one others', () => {
    const draw = (seed: number) => [...atOnce(sampledCounts(graph, 5, seed)).values];
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('any graph, any number of pivots: exact where the reduction knows all', () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 2, max: 30 }), (any, pivots) => {
        const { values, standardErrors } = atOnce(sampledCounts(any, pivots, 1));
        const exact = atOnce(betweennessCounts(any));
        const { sizes } = componentsOf(any);
        values.forEach((value, node) => {
          expect(Number.isFinite(standardErrors[node])).toBe(true);
          if (pivots >= any.size || Math.max(...sizes) < 3) {
            expect(value).toBeCloseTo(exact[node]!, 9);
          }
        });
      }),
      { numRuns: 500 },
    );
    expect(() => atOnce(sampledCounts(graph, 1, 1))).toThrow('Got 1 pivots, wanted at least 2.');
  });
});
