import fc from 'fast-check';
import { type Distances, distancesWithin } from '../../../src/analysis/layout/distances.js';
import type { Drawing } from '../../../src/analysis/layout/drawing.js';
import { type Joined, joinedOf } from '../../../src/analysis/layout/joined.js';
import { lessenStress, scaleToEdges } from '../../../src/analysis/layout/lessStress.js';
import { randomBy } from '../../../src/analysis/random.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { anyDrawing, drawing, type Edge } from './drawings.js';

function componentsOf(drawn: Drawing): { joined: Joined; components: Distances[] } {
  const joined = joinedOf(drawn);
  const begins = Array.from(joined.starts.subarray(0, -1));
  const components = begins.map((begin, at) =>
    atOnce(distancesWithin(joined.graph, begin, joined.starts[at + 1]!)),
  );
  return { joined, components };
}

/** Edges between every two nodes, by Floyd and Warshall. */
function slowDistances({ graph }: Joined): number[][] {
  const rows = Array.from({ length: graph.size }, (_, a) =>
    Array.from({ length: graph.size }, (_, b) => (a === b ? 0 : Infinity)),
  );
  rows.forEach((row, node) => {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      row[graph.neighbours[at]!] = 1;
    }
  });
  for (const by of rows.keys()) {
    for (const row of rows) {
      for (const to of row.keys()) row[to] = Math.min(row[to]!, row[by]! + rows[by]![to]!);
    }
  }
  return rows;
}

/** What sweeps are to lessen: each pair by 1 / distance², that of an edge √(mean / weight), but ½ to 2. */
function weightedStress(joined: Joined, { begin, end }: Distances, positions: Float64Array) {
  const { offsets, neighbours, weights } = joined.graph;
  const own = Array.from(weights.subarray(offsets[begin], offsets[end]));
  const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length;
  const apart = (a: number, b: number) =>
    Math.hypot(
      positions[2 * a]! - positions[2 * b]!,
      positions[2 * a + 1]! - positions[2 * b + 1]!,
    );
  const distances = slowDistances(joined);
  let stress = 0;
  for (let a = begin; a < end; a++) {
    for (let at = offsets[a]!; at < offsets[a + 1]!; at++) {
      const length = Math.max(0.5, Math.min(2, Math.sqrt(mean / weights[at]!)));
      stress += (apart(a, neighbours[at]!) / length - 1) ** 2;
    }
    for (let b = begin; b < end; b++) {
      const distance = distances[a]![b]!;
      if (distance >= 2) stress += (apart(a, b) / distance - 1) ** 2;
    }
  }
  return stress;
}

function anywhere(size: number, seed: number): Float64Array {
  const random = randomBy(seed);
  return Float64Array.from({ length: 2 * size }, () => 10 * random());
}

describe('distances within a component', () => {
  test('are those of Floyd and Warshall, from every node of a small one', () => {
    fc.assert(
      fc.property(anyDrawing, (drawn) => {
        const { joined, components } = componentsOf(drawn);
        const slow = slowDistances(joined);
        for (const { begin, end, sources, edges } of components) {
          expect([...sources].sort((a, b) => a - b)).toEqual(
            Array.from({ length: end - begin }, (_, at) => begin + at),
          );
          for (let node = begin, at = 0; node < end; node++) {
            for (const source of sources) expect(edges[at++]).toBe(slow[node]![source]!);
          }
        }
      }),
    );
  });

  test('are from some nodes of a large one, nearly the same ones with a node more', () => {
    const path = (nodes: number) =>
      drawing(
        nodes,
        Array.from({ length: nodes - 1 }, (_, at): Edge => [at, at + 1]),
      );
    const [few, more] = [4_000, 4_001].map((nodes) => componentsOf(path(nodes)).components[0]!);
    expect(few!.sources).toHaveLength(640);
    const kept = new Set(few!.sources);
    expect(kept.size).toBe(640);
    expect(more!.sources.filter((source) => kept.has(source)).length).toBeGreaterThan(636);
    for (const [place, source] of few!.sources.entries()) {
      expect(few!.edges[640 * 3_999 + place]).toBe(3_999 - source);
    }
  });
});

describe('less stress', () => {
  test('grows in no sweep, and is as defined', () => {
    fc.assert(
      fc.property(anyDrawing, fc.nat(), (drawn, seed) => {
        const { joined, components } = componentsOf(drawn);
        const positions = anywhere(joined.graph.size, seed);
        for (const component of components) {
          let stress = weightedStress(joined, component, positions);
          for (let sweep = 0; sweep < 5; sweep++) {
            atOnce(lessenStress(joined.graph, component, positions, 1));
            const less = weightedStress(joined, component, positions);
            expect(less).toBeLessThanOrEqual(stress * (1 + 1e-9) + 1e-9);
            stress = less;
          }
        }
      }),
    );
  });

  test('brings two that are joined one edge from each other at once', () => {
    const { joined, components } = componentsOf(drawing(2, [[0, 1]]));
    const positions = Float64Array.of(0, 0, 5, 0);
    atOnce(lessenStress(joined.graph, components[0]!, positions, 1));
    expect(Math.hypot(positions[0]! - positions[2]!, positions[1]! - positions[3]!)).toBeCloseTo(1);
  });

  test('begins at the scale that is nearest to the number of edges', () => {
    const path = drawing(4, [[0, 1], [1, 2], [2, 3]]); // prettier-ignore
    const [line] = componentsOf(path).components;
    expect(scaleToEdges(line!, Float64Array.of(0, 0, 3, 4, 6, 8, 9, 12))).toBeCloseTo(1 / 5, 12);
    expect(scaleToEdges(line!, new Float64Array(8))).toBe(1);
  });
});
