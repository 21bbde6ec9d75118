/** Components, cores, articulation points, bridges, fragmentation: by taking away and looking. */
import fc from 'fast-check';
import { atOnce } from '../../../src/analysis/steps.js';
import { component, componentsOf } from '../../../src/analysis/structure/components.js';
import { core, coreNumbers } from '../../../src/analysis/structure/core.js';
import {
  articulation,
  bridges,
  cutsOf,
  fragmentation,
} from '../../../src/analysis/structure/cuts.js';
import { bipartiteOf, type UndirectedGraph } from '../../../src/graph/undirected.js';
import { davis } from '../davis.js';
import { anyGraph, bipartite, neighboursOf, type Place } from './graphs.js';

/** The nodes of each component that is left when some nodes or one edge are taken away. */
function slowParts(
  graph: UndirectedGraph & { firstMode: number },
  without: ReadonlySet<number>,
  edge?: readonly [number, number],
): number[][] {
  const parts: number[][] = [];
  const seen = new Set(without);
  for (let root = 0; root < graph.size; root++) {
    if (seen.has(root)) continue;
    const part = [root];
    seen.add(root);
    for (const node of part) {
      for (const other of neighboursOf(graph, node)) {
        if (seen.has(other) || (edge?.includes(node) && edge.includes(other))) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}

const joinedPairs = (parts: number[][]) =>
  parts.reduce((sum, { length }) => sum + length * (length - 1), 0);

describe('on any graph', () => {
  test('components are what can be walked to', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const parts = slowParts(graph, new Set());
        const { componentOf, sizes } = componentsOf(graph);
        expect([...sizes]).toEqual(parts.map(({ length }) => length));
        parts.forEach((part, at) => part.forEach((node) => expect(componentOf[node]).toBe(at)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('the k-core is what is left when all with fewer than k neighbours are taken away', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const cores = Array<number>(graph.size).fill(0);
        const left = new Set(cores.keys());
        for (let k = 1; left.size > 0; k++) {
          for (let again = true; again;) {
            const few = [...left].filter(
              (node) => neighboursOf(graph, node).filter((other) => left.has(other)).length < k,
            );
            few.forEach((node) => left.delete(node));
            again = few.length > 0;
          }
          left.forEach((node) => (cores[node] = k));
        }
        expect([...coreNumbers(graph)]).toEqual(cores);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a cut is what falls apart without it, some being away already', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(fc.nat(19), { maxLength: 4 }), (graph, drawn) => {
        const away = new Set(drawn.filter((node) => node < graph.size));
        const marks = Uint8Array.from({ length: graph.size }, (_, node) =>
          away.has(node) ? 1 : 0,
        );
        const before = slowParts(graph, away);
        const cuts = cutsOf(graph, marks);
        for (let node = 0; node < graph.size; node++) {
          if (away.has(node)) continue;
          const beside = neighboursOf(graph, node).filter((other) => !away.has(other));
          const after = slowParts(graph, new Set([...away, node]));
          const own = before.find((part) => part.includes(node))!;
          expect(cuts.extraParts[node]).toBe(
            beside.length === 0 ? 0 : after.length - before.length,
          );
          expect(cuts.bridges[node]).toBe(
            beside.filter((other) => slowParts(graph, away, [node, other]).length > before.length)
              .length,
          );
          // Pairs of others only: those with the node itself are lost in any case.
          expect(cuts.partedPairs[node]).toBe(
            joinedPairs(before) - joinedPairs(after) - 2 * (own.length - 1),
          );
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('by hand', () => {
  test('Davis: everybody is in one component of 32, nobody alone holds it together', () => {
    const graph = bipartiteOf(davis().organisations);
    expect(new Set(atOnce(component.run(graph)))).toEqual(new Set([32]));
    expect(atOnce(articulation.run(graph)).every((parts) => parts === 0)).toBe(true);
    expect(atOnce(fragmentation.run(graph)).every((share) => share === 0)).toBe(true);
  });

  test('two stars joined by a member: 0 = {0, 1, 2}, 1 = {2, 3, 4}', () => {
    const graph = bipartite(2, 5, [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [1, 4],
    ]);
    expect([...atOnce(articulation.run(graph))]).toEqual([2, 2, 0, 0, 1, 0, 0]);
    expect([...atOnce(bridges.run(graph))]).toEqual([3, 3, 1, 1, 2, 1, 1]);
    // Without a star's middle 6 · 5 pairs become 4 · 3; without the member, 2 · (3 · 2).
    expect([...atOnce(fragmentation.run(graph))]).toEqual([18 / 30, 18 / 30, 0, 0, 18 / 30, 0, 0]);
    expect([...atOnce(core.run(graph))]).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test('a path of 200,000 nodes needs no recursion', () => {
    const places = Array.from({ length: 100_000 }, (_, at): Place[] =>
      at === 0
        ? [[0, 0]]
        : [
            [at, at - 1],
            [at, at],
          ],
    ).flat();
    const { extraParts } = cutsOf(bipartite(100_000, 100_000, places));
    expect(extraParts.reduce((sum, parts) => sum + parts, 0)).toBe(199_998);
  });

  test('nothing, and one node', () => {
    expect([...atOnce(fragmentation.run(bipartite(0, 0, [])))]).toEqual([]);
    expect([...atOnce(fragmentation.run(bipartite(1, 0, [])))]).toEqual([NaN]);
    expect([...coreNumbers(bipartite(1, 1, []))]).toEqual([0, 0]);
  });
});
