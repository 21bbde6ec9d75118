/** Eigenvector, PageRank, clustering and sampled betweenness against the definitions written out. */
import fc from 'fast-check';
import { atOnce } from '../../../src/analysis/steps.js';
import {
  betweenness,
  betweennessCounts,
} from '../../../src/analysis/structure/paths/betweenness.js';
import { clustering, threePaths } from '../../../src/analysis/structure/clustering.js';
import { componentsOf } from '../../../src/analysis/structure/components.js';
import { eigenvectorOf } from '../../../src/analysis/structure/eigenvector.js';
import { pageRanks } from '../../../src/analysis/structure/pageRank.js';
import {
  sampledBetweenness,
  sampledCounts,
} from '../../../src/analysis/structure/paths/sampledBetweenness.js';
import { bipartiteOf } from '../../../src/graph/undirected.js';
import { davis } from '../davis.js';
import { anyGraph, bipartite, neighboursOf, type Place } from './graphs.js';

describe('eigenvector', () => {
  test('each value is the sum of the neighbours’ by one and the same number', () => {
    const graph = bipartiteOf(davis().organisations);
    const values = atOnce(eigenvectorOf(graph));
    const ratios = Array.from(
      values,
      (value, node) =>
        neighboursOf(graph, node).reduce((sum, other) => sum + values[other]!, 0) / value,
    );
    ratios.forEach((ratio) => expect(ratio).toBeCloseTo(ratios[0]!, 9));
    expect(Math.max(...values)).toBe(1);
  });

  test('a star of k: the middle 1, each member 1 / √k; the smaller star beside it 0', () => {
    const graph = bipartite(2, 7, [
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [1, 5],
    ]);
    const wanted = [1, 0, 0.5, 0.5, 0.5, 0.5, 0, 0, 0];
    atOnce(eigenvectorOf(graph)).forEach((value, at) => expect(value).toBeCloseTo(wanted[at]!, 9));
  });

  test('nothing to say without an edge', () => {
    expect([...atOnce(eigenvectorOf(bipartite(1, 1, [])))]).toEqual([NaN, NaN]);
    expect([...atOnce(eigenvectorOf(bipartite(0, 0, [])))]).toEqual([]);
  });
});

describe('PageRank', () => {
  test('is where the random walk settles, on any graph; isolates begin anew anywhere', () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom(0, 0.5, 0.85, 0.95), (graph, damping) => {
        const { size } = graph;
        const ranks = atOnce(pageRanks(graph, damping));
        let slow = Array<number>(size).fill(1 / size);
        for (let round = 0; round < 700; round++) {
          const next = Array<number>(size).fill((1 - damping) / size);
          slow.forEach((rank, node) => {
            const beside = neighboursOf(graph, node);
            const targets = beside.length > 0 ? beside : [...slow.keys()];
            targets.forEach((other) => (next[other]! += (damping * rank) / targets.length));
          });
          slow = next;
        }
        slow.forEach((rank, node) => expect(Math.abs(ranks[node]! / rank - 1)).toBeLessThan(1e-9));
      }),
      { numRuns: 300 },
    );
  });

  test('a damping of 1 never settles', () => {
    expect(() => atOnce(pageRanks(bipartite(1, 1, [[0, 0]]), 1))).toThrow(
      'Got a damping of 1, wanted at least 0 and less than 1.',
    );
  });
});

describe('clustering', () => {
  test('of the ways of three edges from a node, those whose end is beside it, on any graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { all, closed } = atOnce(threePaths(graph));
        for (let node = 0; node < graph.size; node++) {
          const ends = neighboursOf(graph, node).flatMap((between) =>
            neighboursOf(graph, between)
              .filter((other) => other !== node)
              .flatMap((other) => neighboursOf(graph, other).filter((end) => end !== between)),
          );
          const beside = new Set(neighboursOf(graph, node));
          expect(all[node]).toBe(ends.length);
          expect(closed[node]).toBe(ends.filter((end) => beside.has(end)).length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('a cycle of four closes, a cycle of six does not, a star has nothing to close', () => {
    const cycle = (length: number) =>
      bipartite(
        length,
        length,
        Array.from({ length }, (_, at): Place[] => [
          [at, at],
          [(at + 1) % length, at],
        ]).flat(),
      );
    expect(new Set(atOnce(clustering.run(cycle(2))))).toEqual(new Set([1]));
    expect(new Set(atOnce(clustering.run(cycle(3))))).toEqual(new Set([0]));
    expect([...atOnce(clustering.run(bipartite(1, 1, [[0, 0]])))]).toEqual([NaN, NaN]);
  });
});

describe('sampled betweenness', () => {
  const graph = bipartiteOf(davis().organisations);

  test('with all nodes as pivots it is exact, and says so', () => {
    const sampled = atOnce(sampledBetweenness.run(graph, { pivots: 256, seed: 1 }));
    const exact = atOnce(betweenness.run(graph));
    exact.forEach((value, node) => expect(sampled.values[node]).toBeCloseTo(value, 12));
    expect(sampled.standardErrors.every((error) => error === 0)).toBe(true);
  });

  test('the mean of many draws is the exact value, their spread the error that is stated', () => {
    const exact = atOnce(betweennessCounts(graph));
    const draws = Array.from({ length: 2_000 }, (_, seed) => atOnce(sampledCounts(graph, 8, seed)));
    exact.forEach((value, node) => {
      const values = draws.map((draw) => draw.values[node]!);
      const mean = values.reduce((sum, drawn) => sum + drawn, 0) / draws.length;
      const variance =
        values.reduce((sum, drawn) => sum + (drawn - mean) ** 2, 0) / (draws.length - 1);
      const stated =
        draws.reduce((sum, draw) => sum + draw.standardErrors[node]! ** 2, 0) / draws.length;
      // Five standard errors of the mean of the draws.
      expect(Math.abs(mean - value)).toBeLessThanOrEqual(
        5 * Math.sqrt(variance / draws.length) + 1e-9,
      );
      if (variance > 1e-9) expect(Math.abs(stated / variance - 1)).toBeLessThan(0.15);
    });
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
