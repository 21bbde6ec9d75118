import fc from 'fast-check';
import library from 'graphology-layout-forceatlas2';
import { UndirectedGraph } from 'graphology';
import type { Drawing, Positions } from '../../../src/analysis/layout/drawing.js';
import { layout } from '../../../src/analysis/layout/layout.js';
import { randomBy } from '../../../src/analysis/random.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { stressOf } from '../../support/stress.js';
import { anyDrawing, drawing, type Edge, groups } from './drawings.js';

function positionsOf(drawn: Drawing, before?: Positions): Positions {
  return atOnce(layout(drawn, before));
}

function distance(positions: Positions, a: number, b: number): number {
  return Math.hypot(
    positions[2 * a]! - positions[2 * b]!,
    positions[2 * a + 1]! - positions[2 * b + 1]!,
  );
}

/** Every two of the first so many nodes. */
function clique(nodes: number, from = 0): Edge[] {
  return Array.from({ length: nodes }, (_, a) => a).flatMap((a) =>
    Array.from({ length: a }, (_, b): Edge => [from + b, from + a]),
  );
}

// What it declares is its default import; what it gives is the function itself.
const forceAtlas2 = library as unknown as typeof library.default;

describe('layout', () => {
  test('is within −1 and 1, touches the border, and is the same every time', () => {
    fc.assert(
      fc.property(anyDrawing, (drawn) => {
        const positions = positionsOf(drawn);
        expect(positions).toHaveLength(2 * drawn.nodes);
        expect(positions.every((value) => value >= -1 && value <= 1)).toBe(true);
        if (drawn.nodes > 1) expect(Math.max(...positions.map(Math.abs))).toBeCloseTo(1, 12);
        expect(positionsOf(drawn)).toEqual(positions);
      }),
      { numRuns: 15 },
    );
  });

  test('has nothing to place, or one, or two side by side', () => {
    expect(positionsOf(drawing(0, []))).toHaveLength(0);
    expect(positionsOf(drawing(1, [])).every(Number.isFinite)).toBe(true);
    for (const edges of [[], [[0, 1]]] as const) {
      expect(distance(positionsOf(drawing(2, edges)), 0, 1)).toBeGreaterThan(0.5);
    }
  });

  test('puts nodes without an edge in rows below the others, in order', () => {
    // Four in a clique, and thirty alone: a row of 24 and one of 6.
    const positions = positionsOf(drawing(34, clique(4)));
    const ofAll = Array.from({ length: 34 }, (_, node) => ({
      x: positions[2 * node]!,
      y: Number(positions[2 * node + 1]!.toFixed(6)),
    }));
    const lowest = Math.min(...ofAll.slice(0, 4).map(({ y }) => y));
    const alone = ofAll.slice(4);
    const rows = [...new Set(alone.map(({ y }) => y))];
    expect(rows.map((row) => alone.filter(({ y }) => y === row).length)).toEqual([24, 6]);
    expect(rows[0]).toBeLessThan(lowest);
    expect(rows[1]).toBeLessThan(rows[0]!);
    for (const row of rows) {
      const across = alone.filter(({ y }) => y === row).map(({ x }) => x);
      expect(across).toEqual([...across].sort((a, b) => a - b));
    }
  });

  test('keeps together what belongs together', () => {
    // Two cliques of six, joined by one weak edge.
    const bridge: Edge = [0, 6, 0.1];
    const positions = positionsOf(drawing(12, [...clique(6), ...clique(6, 6), bridge]));
    const mean = (pairs: readonly Edge[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(positions, a, b), 0) / pairs.length;
    const across = Array.from({ length: 36 }, (_, at): Edge => [at % 6, 6 + Math.floor(at / 6)]);
    expect(mean(across)).toBeGreaterThan(2 * mean([...clique(6), ...clique(6, 6)]));
  });

  test('brings those nearer that have more in common, though all are joined', () => {
    // Three groups of ten; 10 within a group, 1 between groups.
    const inGroup = ([a, b]: Edge) => a % 3 === b % 3;
    const pairs = clique(30);
    const edges = pairs.map((pair): Edge => [pair[0], pair[1], inGroup(pair) ? 10 : 1]);
    const positions = positionsOf(drawing(30, edges));
    const mean = (some: readonly Edge[]) =>
      some.reduce((sum, [a, b]) => sum + distance(positions, a, b), 0) / some.length;
    expect(mean(pairs.filter((pair) => !inGroup(pair)))).toBeGreaterThan(
      2 * mean(pairs.filter(inGroup)),
    );
  });

  test('puts parts that nothing joins beside each other', () => {
    // Paths of 2 to 40 nodes, each within a disc that no other path reaches into.
    const lengths = [40, 31, 12, 12, 9, 5, 5, 4, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2];
    const begins = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, one) => sum + one, 0));
    const edges = lengths.flatMap((nodes, part) =>
      Array.from({ length: nodes - 1 }, (_, at): Edge => [
        begins[part]! + at,
        begins[part]! + at + 1,
      ]),
    );
    const positions = positionsOf(drawing(begins.at(-1)! + 2, edges, 0.1));
    const discs = lengths.map((nodes, part) => {
      const [first, last] = [begins[part]!, begins[part]! + nodes - 1];
      return { first, last, radius: distance(positions, first, last) / 2 };
    });
    const middle = ({ first, last }: { first: number; last: number }, axis: 0 | 1) =>
      (positions[2 * first + axis]! + positions[2 * last + axis]!) / 2;
    for (const [at, one] of discs.entries()) {
      for (const other of discs.slice(0, at)) {
        const apart = Math.hypot(
          middle(one, 0) - middle(other, 0),
          middle(one, 1) - middle(other, 1),
        );
        expect(apart).toBeGreaterThan(one.radius + other.radius);
      }
    }
  });

  test.each([
    ['a clique of thirty', drawing(30, clique(30), 2)],
    [
      'a star of forty',
      drawing(
        40,
        Array.from({ length: 39 }, (_, at): Edge => [0, at + 1]),
        2,
      ),
    ],
    [
      'a clique drawn together by heavy edges',
      drawing(
        20,
        clique(20).map(([a, b]) => [a, b, 50]),
        3,
      ),
    ],
    [
      'five hundred in a ring',
      drawing(
        500,
        Array.from({ length: 500 }, (_, at): Edge => [at, (at + 1) % 500]),
        0.25,
      ),
    ],
  ])('lets no two nodes stand on each other: %s', (_, drawn) => {
    const positions = positionsOf(drawn);
    // The map is 100 wide, the positions are 2 wide.
    const radius = drawn.size[0]! / 50;
    const onEachOther: Edge[] = [];
    for (let a = 0; a < drawn.nodes; a++) {
      for (let b = 0; b < a; b++) {
        if (distance(positions, a, b) < 0.99 * 2 * radius) onEachOther.push([a, b]);
      }
    }
    expect(onEachOther).toEqual([]);
  });

  test('tells the distances of a path, a ring, a grid and of leaves as well as a plane can', () => {
    const path = Array.from({ length: 59 }, (_, at): Edge => [at, at + 1]);
    const grid = Array.from({ length: 400 }, (_, at): Edge[] => [
      ...(at % 20 < 19 ? [[at, at + 1] as const] : []),
      ...(at < 380 ? [[at, at + 20] as const] : []),
    ]).flat();
    const stresses = [
      [drawing(60, path, 0.1), 0.001],
      [drawing(60, [...path, [59, 0]], 0.1), 0.02],
      [drawing(400, grid, 0.1), 0.015],
    ] as const;
    for (const [drawn, most] of stresses) {
      expect(stressOf(drawn, positionsOf(drawn), 1)).toBeLessThan(most);
    }
  });

  test('has no more stress than a hundred steps of ForceAtlas2 from a place at random', () => {
    const drawn = groups(20, 40);
    const graph = new UndirectedGraph();
    const random = randomBy(1);
    for (let node = 0; node < drawn.nodes; node++)
      graph.addNode(node, { x: random(), y: random() });
    drawn.from.forEach((from, edge) =>
      graph.mergeEdge(from, drawn.to[edge]!, { weight: drawn.weight[edge]! }),
    );
    const settings = forceAtlas2.inferSettings(graph);
    const placed = forceAtlas2(graph, { iterations: 100, getEdgeWeight: 'weight', settings });
    const theirs = Float64Array.from({ length: 2 * drawn.nodes }, (_, at) =>
      at % 2 === 0 ? placed[at / 2]!.x : placed[(at - 1) / 2]!.y,
    );
    expect(stressOf(drawn, positionsOf(drawn), 2)).toBeLessThan(stressOf(drawn, theirs, 2));
  });

  test('draws a star of ten thousand', () => {
    const star = Array.from({ length: 10_000 }, (_, at): Edge => [0, at + 1]);
    expect(positionsOf(drawing(10_001, star, 0)).every(Number.isFinite)).toBe(true);
  });
});

describe('layout from where nodes stood before', () => {
  /** The mean over the nodes of both, and the most that any moved; the map is 2 wide. */
  function displacement(before: Positions, after: Positions) {
    const moved = Array.from({ length: Math.min(before.length, after.length) / 2 }, (_, node) =>
      Math.hypot(
        before[2 * node]! - after[2 * node]!,
        before[2 * node + 1]! - after[2 * node + 1]!,
      ),
    );
    return moved.reduce((sum, one) => sum + one, 0) / moved.length;
  }

  const drawn = groups(20, 20);
  const first = positionsOf(drawn);
  const widened = (added: readonly Edge[], nodes: number): Drawing => {
    const edges = Array.from(drawn.from, (from, at): Edge => [
      from,
      drawn.to[at]!,
      drawn.weight[at]!,
    ]);
    return drawing(drawn.nodes + nodes, [...edges, ...added], 0.3);
  };
  const known = (nodes: number) => {
    const before = new Float64Array(first.length + 2 * nodes).fill(NaN);
    before.set(first);
    return before;
  };

  test.each([
    ['nothing', widened([], 0), 0.02],
    ['an edge between two groups', widened([[5, 305, 2]], 0), 0.02],
    ['a node of two edges', widened([[400, 7, 2], [400, 12, 2]], 1), 0.02], // prettier-ignore
    ['a pair joined to nothing else', widened([[400, 401, 2]], 2), 0.05],
  ] as const)('moves little after a small change: %s', (_, changed, most) => {
    const after = positionsOf(changed, known(changed.nodes - drawn.nodes));
    expect(displacement(first, after)).toBeLessThan(most);
  });

  test('puts a new node near its neighbours, and a new pair within the map', () => {
    const changed = widened([[400, 7, 2], [400, 12, 2], [401, 402, 1]], 3); // prettier-ignore
    const after = positionsOf(changed, known(3));
    const mean = (nodes: readonly number[]) =>
      nodes.reduce((sum, node) => sum + distance(after, 400, node), 0) / nodes.length;
    expect(mean([7, 12])).toBeLessThan(0.5 * mean(Array.from({ length: 400 }, (_, node) => node)));
    expect(after.every((value) => value >= -1 && value <= 1)).toBe(true);
  });

  test('begins anew where fewer than half were there', () => {
    const few = first.map((value, at) => (at < 2 * 150 ? value : NaN));
    expect(positionsOf(drawn, few)).toEqual(first);
  });

  test('is within the map for any graph and any share of places', () => {
    fc.assert(
      fc.property(anyDrawing, fc.integer({ min: 1, max: 5 }), (any, every) => {
        const before = positionsOf(any).map((value, at) =>
          Math.floor(at / 2) % every === 0 ? value : NaN,
        );
        const after = positionsOf(any, before);
        expect(after.every((value) => value >= -1 && value <= 1)).toBe(true);
        expect(positionsOf(any, before)).toEqual(after);
      }),
      { numRuns: 30 },
    );
  });
});
