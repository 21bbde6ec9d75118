/** Degree, betweenness and closeness: published values, and the definitions written out slowly. */
import fc from 'fast-check';
import { atOnce } from '../../../src/analysis/steps.js';
import {
  betweenness,
  betweennessCounts,
} from '../../../src/analysis/structure/paths/betweenness.js';
import { closeness, distanceSums } from '../../../src/analysis/structure/paths/closeness.js';
import { degree } from '../../../src/analysis/structure/degree.js';
import { type BipartiteGraph, bipartiteOf } from '../../../src/graph/undirected.js';
import { davis } from '../davis.js';
import { anyGraph, bipartite, pathsFrom, type Place } from './graphs.js';

function slowBetweenness(graph: BipartiteGraph): Float64Array {
  const from = Array.from({ length: graph.size }, (_, node) => pathsFrom(graph, node));
  const counts = new Float64Array(graph.size);
  for (let a = 0; a < graph.size; a++) {
    for (let b = a + 1; b < graph.size; b++) {
      const distance = from[a]!.distances[b]!;
      if (distance === Infinity) continue;
      for (let node = 0; node < graph.size; node++) {
        if (node === a || node === b) continue;
        if (from[a]!.distances[node]! + from[b]!.distances[node]! !== distance) continue;
        counts[node]! += (from[a]!.counts[node]! * from[b]!.counts[node]!) / from[a]!.counts[b]!;
      }
    }
  }
  return counts;
}

function expectClose(got: Float64Array, wanted: Float64Array): void {
  expect(got.length).toBe(wanted.length);
  got.forEach((value, node) => {
    const tolerance = 1e-10 * Math.max(1, Math.abs(wanted[node]!));
    if (!(Math.abs(value - wanted[node]!) <= tolerance)) {
      throw new Error(`Node ${node}: got ${value}, wanted ${wanted[node]}.`);
    }
  });
}

describe('Davis Southern Women (Borgatti & Halgin 2011, table 4)', () => {
  const { organisations, row, column } = davis();
  const graph = bipartiteOf(organisations);
  const placeOf = (name: string) =>
    /^E\d/.test(name) ? row(name) : graph.firstMode + column(name);
  // Degree, betweenness and closeness, each a share of the most possible in its mode, to two digits.
  const table = {
    E8: [0.78, 0.24, 0.85],
    E9: [0.67, 0.23, 0.79],
    E7: [0.56, 0.13, 0.73],
    E6: [0.44, 0.07, 0.69],
    E5: [0.44, 0.04, 0.59],
    E3: [0.33, 0.02, 0.56],
    E12: [0.33, 0.02, 0.56],
    E10: [0.28, 0.01, 0.55],
    E11: [0.22, 0.02, 0.54],
    E4: [0.22, 0.01, 0.54],
    E1: [0.17, 0, 0.52],
    E2: [0.17, 0, 0.52],
    E13: [0.17, 0, 0.52],
    E14: [0.17, 0, 0.52],
    Nora: [0.57, 0.11, 0.8],
    Evelyn: [0.57, 0.1, 0.8],
    Theresa: [0.57, 0.09, 0.8],
    Sylvia: [0.5, 0.07, 0.77],
    Laura: [0.5, 0.05, 0.73],
    Brenda: [0.5, 0.05, 0.73],
    Katherine: [0.43, 0.05, 0.73],
    Helen: [0.36, 0.04, 0.73],
    Ruth: [0.29, 0.02, 0.71],
    Verne: [0.29, 0.02, 0.71],
    Myra: [0.29, 0.02, 0.69],
    Eleanor: [0.29, 0.01, 0.67],
    Frances: [0.29, 0.01, 0.67],
    Pearl: [0.21, 0.01, 0.67],
    Charlotte: [0.29, 0.01, 0.6],
    Olivia: [0.14, 0.01, 0.59],
    Flora: [0.14, 0.01, 0.59],
    Dorothy: [0.14, 0, 0.65],
  } as const;

  test('every event and every woman', () => {
    const values = [degree, betweenness, closeness].map((measure) =>
      atOnce<Float64Array>(measure.run(graph)),
    );
    expect(Object.keys(table).length).toBe(graph.size);
    for (const [name, printed] of Object.entries(table)) {
      const found = values.map((of) => of[placeOf(name)]!);
      // As printed: half a hundredth off at the most.
      found.forEach((value, at) => {
        if (Math.abs(value - printed[at]!) > 0.005 + 1e-9) {
          throw new Error(`${name}: got ${found.join(', ')}, printed are ${printed.join(', ')}.`);
        }
      });
    }
  });
});

describe('betweenness', () => {
  test('is what the definition gives, pair by pair, on any graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expectClose(atOnce(betweennessCounts(graph)), slowBetweenness(graph));
      }),
      { numRuns: 3_000 },
    );
  });

  test('counts paths beyond 2^32 and 2^53: forty chained diamonds', () => {
    // n0 = {a, b} = n1 = {c, d} = n2 …: two members between each two networks, 2^40 paths end to end.
    const places = Array.from({ length: 40 }, (_, at): Place[] => [
      [at, 2 * at],
      [at, 2 * at + 1],
      [at + 1, 2 * at],
      [at + 1, 2 * at + 1],
    ]).flat();
    const graph = bipartite(41, 80, places);
    const counts = atOnce(betweennessCounts(graph));
    // Network i parts 3i nodes from 3(40 − i), and half of the pair of members on either side pass it.
    for (let i = 1; i < 40; i++) expect(counts[i]).toBeCloseTo(9 * i * (40 - i) + 1, 6);
    expectClose(counts, slowBetweenness(graph));
  });

  test('a star of 10^5: every pair of its members', () => {
    const members = 100_000;
    const places = Array.from({ length: members }, (_, member): Place => [0, member]);
    const counts = atOnce(betweennessCounts(bipartite(1, members, places)));
    expect(counts[0]).toBe((members * (members - 1)) / 2);
    expect(counts.subarray(1).every((count) => count === 0)).toBe(true);
  });
});

describe('closeness', () => {
  test('distances add up as from each node by itself, on any graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const slow = Float64Array.from({ length: graph.size }, (_, node) =>
          pathsFrom(graph, node)
            .distances.filter(Number.isFinite)
            .reduce((sum, distance) => sum + distance, 0),
        );
        expectClose(atOnce(distanceSums(graph)), slow);
      }),
      { numRuns: 1_000 },
    );
  });

  test('more than 32 sources go out in several turns', () => {
    const places = Array.from({ length: 50 }, (_, at): Place[] => [
      [at, at],
      [at + 1, at],
    ]).flat();
    // A path of 101 nodes: from one end 1 + 2 + … + 100.
    const graph = bipartite(51, 50, places);
    expect(atOnce(distanceSums(graph))[0]).toBe(5_050);
    expect(atOnce(distanceSums(graph))[25]).toBe(2 * 1_275);
  });

  test('in parts apart: closeness in the component times the share reached', () => {
    // 0 = {0}, 1 = {1, 2}: of five other nodes the second component reaches two.
    const graph = bipartite(3, 3, [
      [0, 0],
      [1, 1],
      [1, 2],
    ]);
    const values = atOnce(closeness.run(graph));
    expect([...values]).toEqual([1 / 5, 2 / 5, 0, 1 / 5, (3 / 3) * (2 / 5), (3 / 3) * (2 / 5)]);
  });
});

describe('edges of the definition', () => {
  test('nothing at all, one node, nobody joined', () => {
    for (const measure of [degree, betweenness, closeness]) {
      expect([...atOnce<Float64Array>(measure.run(bipartite(0, 0, [])))]).toEqual([]);
    }
    expect([...atOnce(degree.run(bipartite(1, 0, [])))]).toEqual([NaN]);
    expect([...atOnce(closeness.run(bipartite(1, 0, [])))]).toEqual([NaN]);
    expect([...atOnce(betweenness.run(bipartite(1, 0, [])))]).toEqual([NaN]);
    expect([...atOnce(degree.run(bipartite(1, 1, [])))]).toEqual([0, 0]);
    expect([...atOnce(closeness.run(bipartite(1, 1, [])))]).toEqual([0, 0]);
  });
});
