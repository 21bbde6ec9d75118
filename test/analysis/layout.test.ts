import fc from 'fast-check';
import { type Drawing, layout, type Positions } from '../../src/analysis/layout.js';

type Edge = readonly [from: number, to: number, weight?: number];

function drawing(nodes: number, edges: readonly Edge[], size = 1): Drawing {
  return {
    nodes,
    from: Int32Array.from(edges, ([from]) => from),
    to: Int32Array.from(edges, ([, to]) => to),
    weight: Float64Array.from(edges, ([, , weight = 1]) => weight),
    size: new Float64Array(nodes).fill(size),
  };
}

function positionsOf(drawn: Drawing): Positions {
  const steps = layout(drawn);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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

const anyDrawing = fc.integer({ min: 0, max: 30 }).chain((nodes) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0.01, max: 10, noNaN: true })), {
      maxLength: nodes < 2 ? 0 : 60,
    })
    .map((edges) => {
      const ends = edges.map(([a, b, weight]): Edge => [a % nodes, b % nodes, weight]);
      return drawing(
        nodes,
        ends.filter(([a, b]) => a !== b),
      );
    }),
);

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
        0.5,
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
});
