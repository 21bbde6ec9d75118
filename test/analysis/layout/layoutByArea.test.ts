import fc from 'fast-check';
import {
  type AreaDrawing,
  layoutByArea,
  MOST_LAND_COVERED,
} from '../../../src/analysis/layout/layoutByArea.js';
import { atOnce } from '../../../src/analysis/steps.js';

type Point = readonly [x: number, y: number];

function drawn(places: readonly Point[], ground: readonly Point[], size = 1) {
  const drawing: AreaDrawing = {
    places: Float64Array.from(places.flat()),
    size: new Float64Array(places.length).fill(size),
    ground: Float64Array.from(ground.flat()),
  };
  const { nodes, ground: below } = atOnce(layoutByArea(drawing));
  return { nodes: pointsOf(nodes), ground: pointsOf(below) };
}

function pointsOf(positions: Float64Array): Point[] {
  return Array.from({ length: positions.length / 2 }, (_, at) => [
    positions[2 * at]!,
    positions[2 * at + 1]!,
  ]);
}

function distance([x, y]: Point, [left, below]: Point): number {
  return Math.hypot(x - left, y - below);
}

const corners: readonly Point[] = [
  [100, 200],
  [300, 200],
  [300, 600],
  [100, 600],
];

describe('layoutByArea', () => {
  test('leaves alone what stands by itself, on the ground’s own scale', () => {
    // A field 200 wide and 400 high: 400 become 2, and the middle is at 0, 0.
    const { nodes, ground } = drawn([[100, 200], [200, 400]], corners); // prettier-ignore
    expect(ground).toEqual([
      [-0.5, -1],
      [0.5, -1],
      [0.5, 1],
      [-0.5, 1],
    ]);
    expect(nodes).toEqual([
      [-0.5, -1],
      [0, 0],
    ]);
  });

  test('puts those of one place around it, the largest in the middle, none on another', () => {
    const places = Array.from({ length: 30 }, (): Point => [200, 400]);
    const size = Float64Array.from(places, (_, node) => (node === 7 ? 2 : 1));
    const drawing = {
      places: Float64Array.from(places.flat()),
      size,
      ground: Float64Array.from(corners.flat()),
    };
    const nodes = pointsOf(atOnce(layoutByArea(drawing)).nodes);
    const largest = nodes[7]!;
    const nearest = Math.min(...nodes.map((node) => distance(node, [0, 0])));
    expect(distance(largest, [0, 0])).toBe(nearest);
    // A map 2 wide is 100 wide to the radii.
    const fitting = Math.sqrt(MOST_LAND_COVERED / ((Math.PI * (29 + 4)) / 100 ** 2));
    const scale = Math.min(1, fitting) / 50;
    nodes.forEach((node, a) =>
      nodes.slice(0, a).forEach((other, b) => {
        const apart = (size[a]! + size[b]!) * scale;
        expect(distance(node, other)).toBeGreaterThanOrEqual(apart * (1 - 1e-9));
      }),
    );
    expect(Math.max(...nodes.map((node) => distance(node, [0, 0])))).toBeLessThan(0.35);
  });

  test('is within −1 and 1, the same every time, and draws nothing and one', () => {
    expect(drawn([], [])).toEqual({ nodes: [], ground: [] });
    expect(drawn([[5, 5]], [[5, 5]])).toEqual({ nodes: [[0, 0]], ground: [[0, 0]] });
    const coordinate = fc.integer({ min: 0, max: 5 });
    const points = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 40 });
    fc.assert(
      fc.property(points, points, fc.double({ min: 0.1, max: 9, noNaN: true }), (a, b, size) => {
        const first = drawn(a, b, size);
        for (const [x, y] of [...first.nodes, ...first.ground]) {
          expect(Math.abs(x)).toBeLessThanOrEqual(1);
          expect(Math.abs(y)).toBeLessThanOrEqual(1);
        }
        expect(drawn(a, b, size)).toEqual(first);
      }),
    );
  });

  test('moves little when one more comes to a place', () => {
    const places = Array.from({ length: 80 }, (_, at): Point => corners[at % 4]!);
    const before = drawn(places, corners).nodes;
    const after = drawn([...places, corners[0]!], corners).nodes;
    const moved = before.map((node, at) => distance(node, after[at]!));
    expect(moved.reduce((sum, one) => sum + one, 0) / moved.length).toBeLessThan(0.01);
  });
});
