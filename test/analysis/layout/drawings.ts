/** Graphs to be drawn. */
import fc from 'fast-check';
import type { Drawing } from '../../../src/analysis/layout/drawing.js';
import { randomBy } from '../../../src/analysis/random.js';

export type Edge = readonly [from: number, to: number, weight?: number];

export function drawing(nodes: number, edges: readonly Edge[], size = 1): Drawing {
  return {
    nodes,
    from: Int32Array.from(edges, ([from]) => from),
    to: Int32Array.from(edges, ([, to]) => to),
    weight: Float64Array.from(edges, ([, , weight = 1]) => weight),
    size: new Float64Array(nodes).fill(size),
  };
}

export const anyDrawing = fc.integer({ min: 0, max: 30 }).chain((nodes) =>
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

/** So many groups of so many nodes, each joined to some of its group and a few to others. */
export function groups(count: number, size: number): Drawing {
  const random = randomBy(1);
  const nodes = count * size;
  const edges: Edge[] = [];
  for (let node = 0; node < nodes; node++) {
    const group = Math.floor(node / size);
    for (let edge = 0; edge < 4; edge++) {
      const inside = random() < 0.9 ? group : Math.floor(random() * count);
      const other = inside * size + Math.floor(random() * size);
      if (other !== node) edges.push([node, other, 1 + 3 * random()]);
    }
  }
  return drawing(nodes, edges, 0.3);
}
