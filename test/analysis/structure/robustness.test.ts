/** The largest part while nodes go, one after the other: by walking from every node each time. */
import fc from 'fast-check';
import { atOnce } from '../../../src/analysis/steps.js';
import { betweennessCounts } from '../../../src/analysis/structure/paths/betweenness.js';
import { type RemovalOrder, robustnessCurve } from '../../../src/analysis/structure/robustness.js';
import type { BipartiteGraph } from '../../../src/graph/undirected.js';
import { anyGraph, bipartite, neighboursOf } from './graphs.js';

function slowLargest(graph: BipartiteGraph, away: ReadonlySet<number>): number {
  let largest = 0;
  for (let root = 0; root < graph.size; root++) {
    if (away.has(root)) continue;
    const part = new Set([root]);
    for (const node of part) {
      for (const other of neighboursOf(graph, node)) if (!away.has(other)) part.add(other);
    }
    largest = Math.max(largest, part.size);
  }
  return largest;
}

test('by degree and by betweenness, on any graph, of both modes or one', () => {
  const orders = fc.constantFrom<RemovalOrder>('degree', 'betweenness');
  fc.assert(
    fc.property(anyGraph, orders, fc.boolean(), (graph, by, isFirstOnly) => {
      const to = isFirstOnly ? graph.firstMode : graph.size;
      const values =
        by === 'degree'
          ? Float64Array.from({ length: graph.size }, (_, node) => neighboursOf(graph, node).length)
          : atOnce(betweennessCounts(graph)).map((value) => Number(value.toPrecision(12)));
      const order = [...Array(to).keys()].sort((a, b) => values[b]! - values[a]! || a - b);
      const curve = atOnce(robustnessCurve(graph, by, { from: 0, to, seed: 1 }));
      expect(curve.length).toBe(to + 1);
      curve.forEach((largest, taken) =>
        expect(largest).toBe(slowLargest(graph, new Set(order.slice(0, taken)))),
      );
    }),
    { numRuns: 1_000 },
  );
});

test('equal ones go by number, however their sums were rounded', () => {
  // Network 1 and organisation 1, node 6, each stand between 7 11/12 pairs, summed in another order.
  const graph = bipartite(5, 6, [
    [0, 0],
    [0, 1],
    [0, 5],
    [1, 2],
    [1, 4],
    [1, 5],
    [2, 3],
    [2, 4],
    [3, 1],
    [3, 2],
    [3, 3],
    [3, 4],
  ]);
  const curve = atOnce(robustnessCurve(graph, 'betweenness', { from: 0, to: graph.size, seed: 1 }));
  expect([...curve]).toEqual([10, 9, 6, 3, 3, 2, 2, 1, 1, 1, 1, 0]);
});

test('in an order drawn by the seed: never growing, the same again, another for another seed', () => {
  const graph = bipartite(
    6,
    6,
    Array.from({ length: 6 }, (_, at) => [at, at] as const).concat(
      Array.from({ length: 5 }, (_, at) => [at, at + 1] as const),
    ),
  );
  const curveBy = (seed: number) => [
    ...atOnce(robustnessCurve(graph, 'random', { from: 0, to: graph.size, seed })),
  ];
  for (let seed = 0; seed < 20; seed++) {
    const curve = curveBy(seed);
    expect([curve[0], curve[11], curve[12]]).toEqual([12, 1, 0]);
    curve.slice(1).forEach((largest, at) => expect(largest).toBeLessThanOrEqual(curve[at]!));
    expect(curveBy(seed)).toEqual(curve);
  }
  expect(
    new Set(Array.from({ length: 20 }, (_, seed) => curveBy(seed).join())).size,
  ).toBeGreaterThan(5);
});
