/** Communities: against published values, every partition of small graphs, and what Leiden promises. */
import fc from 'fast-check';
import { leiden } from '../../../src/analysis/communities/leiden.js';
import {
  barberModel,
  modularities,
  modularity,
  newmanModel,
  type NullModel,
} from '../../../src/analysis/communities/modularity.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { bipartiteOf, type UndirectedGraph } from '../../../src/graph/undirected.js';
import { families, florentine } from '../../support/textbook/florentine.js';
import { zachary } from '../../support/textbook/zachary.js';
import { davis } from '../davis.js';
import { anyGraph, bipartite, type Place } from '../structure/graphs.js';
import { anyUndirected, type Pair, undirected, weightBetween } from './graphs.js';

const found = (graph: UndirectedGraph, model: NullModel, seed = 1, resolution = 1) =>
  atOnce(leiden(graph, model, { seed, resolution }));

function bestOf(graph: UndirectedGraph, model: NullModel, seeds: number): number {
  const reached = Array.from({ length: seeds }, (_, seed) => {
    const { communityOf, count } = found(graph, model, seed);
    return modularity(graph, model, communityOf, count);
  });
  return Math.max(...reached);
}

/** The definition: what is there less what chance would put there, over all pairs of one community. */
function slowModularity(
  graph: UndirectedGraph,
  expected: (a: number, b: number) => number,
  communityOf: ArrayLike<number>,
): number {
  let [sum, total] = [0, 0];
  for (let a = 0; a < graph.size; a++) {
    for (let b = 0; b < graph.size; b++) {
      const weight = weightBetween(graph, a, b);
      total += weight;
      if (communityOf[a] === communityOf[b]) sum += weight - expected(a, b);
    }
  }
  return total === 0 ? 0 : sum / total;
}

const strength = (graph: UndirectedGraph, node: number) =>
  Array.from({ length: graph.size }, (_, other) => weightBetween(graph, node, other)).reduce(
    (sum, weight) => sum + weight,
    0,
  );
const edgeWeight = (graph: UndirectedGraph) =>
  Array.from({ length: graph.size }, (_, node) => strength(graph, node)).reduce(
    (sum, own) => sum + own,
    0,
  ) / 2;

const newmanExpected = (graph: UndirectedGraph, resolution: number) => (a: number, b: number) =>
  (resolution * strength(graph, a) * strength(graph, b)) / (2 * edgeWeight(graph));
const barberExpected =
  (graph: UndirectedGraph & { firstMode: number }, resolution: number) => (a: number, b: number) =>
    a < graph.firstMode === b < graph.firstMode
      ? 0
      : (resolution * strength(graph, a) * strength(graph, b)) / edgeWeight(graph);

const anyLabels = fc.array(fc.nat(3), { minLength: 30, maxLength: 30 });
const anyResolution = fc.constantFrom(0.5, 1, 2);

describe('published', () => {
  test('Zachary: the best partition has .4198 (proven by Brandes et al. 2008), in four', () => {
    const graph = undirected(34, zachary);
    const model = newmanModel(graph);
    expect(bestOf(graph, model, 20)).toBeCloseTo(0.4197896, 6);
    const { communityOf, count } = found(graph, model);
    expect(count).toBe(4);
    // The two who fell out, the instructor and the administrator, are not in one community.
    expect(communityOf[0]).not.toBe(communityOf[33]);
  });

  test('Zachary: the split that happened has .3715 (Newman 2006, PNAS 103)', () => {
    const instructors = [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 17, 18, 20, 22];
    const sides = new Int32Array(34).fill(1);
    for (const member of instructors) sides[member - 1] = 0;
    const graph = undirected(34, zachary);
    expect(modularity(graph, newmanModel(graph), sides, 2)).toBeCloseTo(0.3715, 4);
  });

  test('Florentine marriages: the best of all partitions, by igraph 0.11.9', () => {
    const graph = undirected(families.length, florentine);
    expect(bestOf(graph, newmanModel(graph), 10)).toBeCloseTo(0.39875, 9);
  });

  test('Southern Women: Barber’s modularity of the best of 200 runs of leidenalg 0.10.2', () => {
    const graph = bipartiteOf(davis().organisations);
    expect(bestOf(graph, barberModel(graph), 50)).toBeCloseTo(0.345537179649, 9);
  });
});

describe('modularity is its definition', () => {
  test('Newman’s, weighted', () => {
    fc.assert(
      fc.property(anyUndirected, anyLabels, anyResolution, (graph, labels, resolution) => {
        const communityOf = Int32Array.from(labels.slice(0, graph.size));
        const fast = modularity(graph, newmanModel(graph), communityOf, 4, resolution);
        const slow = slowModularity(graph, newmanExpected(graph, resolution), communityOf);
        expect(fast).toBeCloseTo(slow, 10);
      }),
      { numRuns: 1_000 },
    );
  });

  test('Barber’s', () => {
    fc.assert(
      fc.property(anyGraph, anyLabels, anyResolution, (graph, labels, resolution) => {
        const communityOf = Int32Array.from(labels.slice(0, graph.size));
        const fast = modularity(graph, barberModel(graph), communityOf, 4, resolution);
        const slow = slowModularity(graph, barberExpected(graph, resolution), communityOf);
        expect(fast).toBeCloseTo(slow, 10);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** All ways to put nodes into communities. */
function* everyPartition(size: number): Generator<number[]> {
  const labels: number[] = [];
  yield* further(0);
  function* further(used: number): Generator<number[]> {
    if (labels.length === size) {
      yield labels;
      return;
    }
    for (let label = 0; label <= used; label++) {
      labels.push(label);
      yield* further(Math.max(used, label + 1));
      labels.pop();
    }
  }
}

/** What is promised of every answer, whatever the seed. */
function expectPromises(graph: UndirectedGraph, model: NullModel, resolution: number): void {
  const { communityOf, count } = found(graph, model, 7, resolution);
  const sizes = Array<number>(count).fill(0);
  for (const own of communityOf) sizes[own]!++;
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(Math.min(1, ...sizes)).toBe(1);
  const lowest = sizes.map((_, own) => communityOf.indexOf(own));
  for (let own = 1; own < count; own++) {
    if (sizes[own] === sizes[own - 1]) expect(lowest[own]).toBeGreaterThan(lowest[own - 1]!);
  }
  // Connected: from the lowest node of each all others of it are reached within it.
  for (let own = 0; own < count; own++) {
    const reached = [lowest[own]!];
    for (const node of reached) {
      for (let other = 0; other < graph.size; other++) {
        if (communityOf[other] !== own || reached.includes(other)) continue;
        if (weightBetween(graph, node, other) > 0) reached.push(other);
      }
    }
    expect(reached).toHaveLength(sizes[own]!);
  }
  const reached = modularity(graph, model, communityOf, count, resolution);
  const alone = Int32Array.from({ length: graph.size }, (_, node) => node);
  expect(reached).toBeGreaterThanOrEqual(
    modularity(graph, model, alone, graph.size, resolution) - 1e-12,
  );
  expect(modularities(graph, model, communityOf, count, resolution)).toHaveLength(count);
  expect(found(graph, model, 7, resolution).communityOf).toEqual(communityOf);
}

describe('on any graph', () => {
  test('connected communities, the largest first, the same for the same seed: Newman', () => {
    fc.assert(
      fc.property(anyUndirected, anyResolution, (graph, resolution) =>
        expectPromises(graph, newmanModel(graph), resolution),
      ),
      { numRuns: 1_000 },
    );
  });

  test('connected communities, the largest first, the same for the same seed: Barber', () => {
    fc.assert(
      fc.property(anyGraph, anyResolution, (graph, resolution) =>
        expectPromises(graph, barberModel(graph), resolution),
      ),
      { numRuns: 1_000 },
    );
  });

  test('of up to seven nodes: one of ten seeds finds the best of all partitions, nearly always', () => {
    // It searches by chance: about one such graph in a thousand keeps its best from all ten seeds.
    const graphs = fc.sample(
      anyUndirected.filter(({ size }) => size <= 7),
      200,
    );
    const missed = graphs.filter((graph) => {
      const expected = newmanExpected(graph, 1);
      let best = 0;
      for (const labels of everyPartition(graph.size)) {
        best = Math.max(best, slowModularity(graph, expected, labels));
      }
      const found = bestOf(graph, newmanModel(graph), 10);
      expect(found).toBeLessThan(best + 1e-9);
      return found < best - 1e-9;
    });
    expect(missed.length).toBeLessThan(10);
  });
});

describe('at the edges', () => {
  test('forty diamonds in a chain fall into connected pieces', () => {
    const pairs: Pair[] = [];
    for (let at = 0; at < 120; at += 3) {
      pairs.push([at, at + 1], [at, at + 2], [at + 1, at + 3], [at + 2, at + 3]);
    }
    const graph = undirected(121, pairs);
    const { communityOf, count } = found(graph, newmanModel(graph));
    expect(count).toBeGreaterThan(5);
    expect(modularity(graph, newmanModel(graph), communityOf, count)).toBeGreaterThan(0.75);
  });

  test('two stars of 50,000 are two communities', () => {
    const places = Array.from({ length: 100_000 }, (_, member): Place => [member % 2, member]);
    const stars = bipartite(2, 100_000, places);
    const { communityOf, count } = found(stars, barberModel(stars));
    expect(count).toBe(2);
    expect(modularity(stars, barberModel(stars), communityOf, count)).toBe(0.5);
  });

  test('without an edge everybody is alone, and nothing is gained', () => {
    const graph = undirected(3, []);
    const { communityOf, count } = found(graph, newmanModel(graph));
    expect([[...communityOf], count]).toEqual([[0, 1, 2], 3]);
    expect(modularity(graph, newmanModel(graph), communityOf, count)).toBe(0);
  });

  test('a resolution of nothing is refused', () => {
    const graph = undirected(2, [[0, 1]]);
    expect(() => found(graph, newmanModel(graph), 1, 0)).toThrow(
      new RangeError('Expected a resolution above 0, got 0.'),
    );
  });
});
