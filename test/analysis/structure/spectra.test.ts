/** Eigenvector, PageRank and clustering against the definitions written out. */
import fc from 'fast-check';
import { atOnce } from '../../../src/analysis/steps.js';
import { clustering, threePaths } from '../../../src/analysis/structure/clustering.js';
import { componentsOf } from '../../../src/analysis/structure/components.js';
import { eigenvectorOf, NotConvergedError } from '../../../src/analysis/structure/eigenvector.js';
import { pageRanks } from '../../../src/analysis/structure/pageRank.js';
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

  test('belongs to the largest eigenvalue, on any graph; it may not settle where parts are apart', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        if (graph.neighbours.length === 0) return;
        const sumsOf = (values: ArrayLike<number>, own: number) =>
          Array.from(values, (value, node) =>
            neighboursOf(graph, node).reduce((sum, other) => sum + values[other]!, own * value),
          );
        let values: Float64Array;
        try {
          values = atOnce(eigenvectorOf(graph));
        } catch (error) {
          expect(error).toBeInstanceOf(NotConvergedError);
          const { sizes } = componentsOf(graph);
          expect(sizes.filter((size) => size > 1).length).toBeGreaterThan(1);
          return;
        }
        expect(Math.max(...values)).toBe(1);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        const top = values.indexOf(1);
        const sums = sumsOf(values, 0);
        sums.forEach((sum, node) =>
          expect(Math.abs(sum - sums[top]! * values[node]!)).toBeLessThan(1e-8),
        );
        // With each node a neighbour of its own, plain iteration settles: its growth is one more.
        let slow = Array<number>(graph.size).fill(1);
        let growth = 0;
        for (let round = 0; round < 2_000; round++) {
          const next = sumsOf(slow, 1);
          growth = Math.max(...next);
          slow = next.map((value) => value / growth);
        }
        expect(Math.abs(growth - 1 - sums[top]!)).toBeLessThan(2e-3);
      }),
      { numRuns: 300 },
    );
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
