/** How far word goes by chance, against every way in which the chances can fall. */
import fc from 'fast-check';
import { cascades, type Groups } from '../../../src/analysis/reach/cascades.js';
import { reachTree } from '../../../src/analysis/reach/reachTree.js';
import {
  groupProbabilitiesOnTree,
  isOneWay,
  probabilitiesOnTree,
} from '../../../src/analysis/reach/treeReach.js';
import { randomBy } from '../../../src/analysis/random.js';
import { atOnce } from '../../../src/analysis/steps.js';
import type { DirectedGraph } from '../../../src/graph/informationGraph.js';
import { type Arc, graphOf } from './directed.js';

const groupsOf = (groups: readonly (readonly number[])[]): Groups => ({
  offsets: Int32Array.from([0, ...groups.map((_, at) => groups.slice(0, at + 1).flat().length)]),
  nodes: Int32Array.from(groups.flat()),
});

/** Probabilities from every choice of arcs along which word would go (live arcs; Kempe & al. 2003). */
function byEveryChance(
  graph: DirectedGraph,
  steps: number,
  probability: number,
  groups: readonly (readonly number[])[],
) {
  const arcs = [...graph.targets.keys()];
  const nodes = new Float64Array(graph.size);
  const inGroups = new Float64Array(groups.length);
  let mean = 0;
  for (let chance = 0; chance < 2 ** arcs.length; chance++) {
    const live = arcs.filter((arc) => (chance >> arc) & 1);
    const weight = probability ** live.length * (1 - probability) ** (arcs.length - live.length);
    const sourceOf = (arc: number) =>
      graph.offsets.findIndex((_, node) => graph.offsets[node + 1]! > arc);
    const reached = new Set([0]);
    for (let step = 0; step < steps; step++) {
      const known = [...reached];
      for (const arc of live) if (known.includes(sourceOf(arc))) reached.add(graph.targets[arc]!);
    }
    for (const node of reached) nodes[node]! += weight;
    mean += weight * reached.size;
    groups.forEach((group, at) => {
      if (group.some((node) => reached.has(node))) inGroups[at]! += weight;
    });
  }
  return { nodes, inGroups, mean };
}

const count = (
  graph: DirectedGraph,
  steps: number,
  probability: number,
  groups: Groups,
  draws: number,
) =>
  atOnce(
    cascades(graph, { from: 0, steps, probability }, new Uint8Array(graph.size).fill(1), groups, {
      seed: 7,
      first: 0,
      end: draws,
    }),
  );

/** Forty graphs of up to six nodes and nine arcs, the same ones each time. */
const graphs = Array.from({ length: 40 }, (_, seed) => {
  const random = randomBy(seed);
  const size = 2 + Math.floor(random() * 5);
  const node = () => Math.floor(random() * size);
  const arcs = Array.from({ length: 1 + Math.floor(random() * 9) }, (): Arc => [node(), node()]);
  const steps = 1 + Math.floor(random() * 4);
  const probability = [0.1, 0.3, 0.5, 0.85][Math.floor(random() * 4)]!;
  return {
    graph: graphOf(
      size,
      arcs.filter(([from, to]) => from !== to),
    ),
    steps,
    probability,
  };
});

test('drawn shares are within five standard errors of what every chance gives', () => {
  const draws = 3_200;
  for (const { graph, steps, probability } of graphs) {
    const groups = [[1], [0], Array.from({ length: graph.size - 1 }, (_, at) => at + 1)];
    const expected = byEveryChance(graph, steps, probability, groups);
    const drawn = count(graph, steps, probability, groupsOf(groups), draws);
    const within = (share: number, wanted: number) =>
      expect(Math.abs(share - wanted)).toBeLessThanOrEqual(
        5 * Math.sqrt(Math.max(wanted * (1 - wanted), 0) / draws) + 1e-9,
      );
    drawn.nodes.forEach((times, node) => within(times / draws, expected.nodes[node]!));
    drawn.groups.forEach((times, group) => within(times / draws, expected.inGroups[group]!));
    const mean = drawn.sum / draws;
    const spread = Math.sqrt((drawn.squares / draws - mean ** 2) / draws);
    expect(Math.abs(mean - expected.mean)).toBeLessThanOrEqual(5 * spread + 1e-9);
  }
});

test('on a tree it is exact, members and bodies telling each other both ways', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (parents, steps, probability) => {
        const arcs = parents.flatMap((drawn, at): Arc[] => [
          [drawn % (at + 1), at + 1],
          [at + 1, drawn % (at + 1)],
        ]);
        const graph = graphOf(parents.length + 1, arcs);
        const groups = [[0], [1], [1, parents.length], parents.map((_, at) => at + 1)];
        const expected = byEveryChance(graph, steps, probability, groups);
        const tree = atOnce(reachTree(graph, 0));
        const cascade = { from: 0, steps, probability };
        expect(isOneWay(graph, tree, steps)).toBe(true);
        probabilitiesOnTree(tree, cascade).forEach((value, node) =>
          expect(value).toBeCloseTo(expected.nodes[node]!, 10),
        );
        groupProbabilitiesOnTree(tree, cascade, groupsOf(groups)).forEach((value, group) =>
          expect(value).toBeCloseTo(expected.inGroups[group]!, 10),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever is told to be of one way has the probabilities of a tree', () => {
  for (const { graph, steps, probability } of graphs) {
    const tree = atOnce(reachTree(graph, 0));
    if (!isOneWay(graph, tree, steps)) continue;
    const expected = byEveryChance(graph, steps, probability, []);
    probabilitiesOnTree(tree, { from: 0, steps, probability }).forEach((value, node) =>
      expect(value).toBeCloseTo(expected.nodes[node]!, 10),
    );
  }
  // Two ways to the last of a square, which two steps find and one does not.
  const square = graphOf(4, [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]);
  const tree = atOnce(reachTree(square, 0));
  expect([isOneWay(square, tree, 1), isOneWay(square, tree, 2)]).toEqual([true, false]);
});

test('the same draws come out however they are shared out, and other seeds give others', () => {
  const graph = graphOf(
    40,
    Array.from({ length: 200 }, (_, at): Arc => [at % 40, (7 * at + 3) % 40]),
  );
  const [counted, groups] = [new Uint8Array(40).fill(1), groupsOf([[1, 2], [39]])];
  const cascade = { from: 0, steps: 4, probability: 0.37 };
  const part = (seed: number, first: number, end: number) =>
    atOnce(cascades(graph, cascade, counted, groups, { seed, first, end }));
  const whole = part(1, 0, 100);
  const [one, other] = [part(1, 0, 64), part(1, 64, 100)];
  expect(one.nodes.map((times, node) => times + other.nodes[node]!)).toEqual(whole.nodes);
  expect(one.groups.map((times, group) => times + other.groups[group]!)).toEqual(whole.groups);
  expect([one.sum + other.sum, one.squares + other.squares]).toEqual([whole.sum, whole.squares]);
  expect(whole.nodes[0]).toBe(100);
  expect(part(2, 0, 100).nodes).not.toEqual(whole.nodes);
});

test('whoever surely passes word on reaches whom the steps reach', () => {
  for (const { graph, steps } of graphs) {
    const { steps: far } = atOnce(reachTree(graph, 0));
    const { nodes } = count(graph, steps, 1, groupsOf([]), 5);
    expect(nodes).toEqual(far.map((step) => (step >= 0 && step <= steps ? 5 : 0)));
  }
});

test('refuses a probability and a beginning out of range', () => {
  const graph = graphOf(1, []);
  expect(() => count(graph, 1, 0, groupsOf([]), 1)).toThrow(
    new RangeError('Got the probability 0, wanted more than 0 and at most 1.'),
  );
  const draws = { seed: 1, first: 5, end: 9 };
  const cascade = { from: 0, steps: 1, probability: 1 };
  expect(() => atOnce(cascades(graph, cascade, new Uint8Array(1), groupsOf([]), draws))).toThrow(
    new RangeError('Got draws from 5, wanted a multiple of 32.'),
  );
});
