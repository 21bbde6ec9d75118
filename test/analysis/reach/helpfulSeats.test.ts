/** Seats chosen one after the other, against trying each of them out on the graph. */
import fc from 'fast-check';
import { helpfulSeats } from '../../../src/analysis/reach/helpfulSeats.js';
import { reachTree } from '../../../src/analysis/reach/reachTree.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { type Arc, graphOf } from './directed.js';

const anyGraph = fc.record({
  size: fc.integer({ min: 2, max: 9 }),
  arcs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 }),
  steps: fc.integer({ min: 1, max: 4 }),
  count: fc.integer({ min: 1, max: 3 }),
});
type Sketch = typeof anyGraph extends fc.Arbitrary<infer Value> ? Value : never;

const within = ({ size, arcs }: Sketch): Arc[] => arcs.map(([a, b]) => [a % size, b % size]);

/** How many others hear within the steps when the source also tells these directly. */
function reachedWith(sketch: Sketch, seats: readonly number[]): number {
  const arcs = [...within(sketch), ...seats.map((seat): Arc => [0, seat])];
  const { steps } = atOnce(reachTree(graphOf(sketch.size, arcs), 0));
  return steps.filter((step) => step > 0 && step <= sketch.steps).length;
}

const others = (size: number) => Int32Array.from({ length: size - 1 }, (_, at) => at + 1);
const search = (sketch: Sketch, probability: number, draws = 3_200) =>
  atOnce(
    helpfulSeats(
      graphOf(sketch.size, within(sketch)),
      { from: 0, steps: sketch.steps, probability },
      {
        targets: others(sketch.size),
        candidates: others(sketch.size),
        lead: 1,
        count: sketch.count,
        draws,
        seed: 3,
      },
    ),
  );

test('each is the one that adds most, the first of equals, and what they reach is counted out', () => {
  fc.assert(
    fc.property(anyGraph, (sketch) => {
      const { chosen, reached, isExact } = search(sketch, 1);
      const seats: number[] = [];
      const values = [reachedWith(sketch, [])];
      while (seats.length < sketch.count) {
        const tried = [...others(sketch.size)].map((one) => reachedWith(sketch, [...seats, one]));
        const most = Math.max(...tried);
        if (most === values.at(-1)) break;
        seats.push(tried.indexOf(most) + 1);
        values.push(most);
      }
      expect([[...chosen], [...reached], isExact]).toEqual([seats, values, true]);
    }),
    { numRuns: 300 },
  );
});

test('is at least 1 − 1/e of the most that as many seats could add', () => {
  fc.assert(
    fc.property(anyGraph, (sketch) => {
      const { reached } = search({ ...sketch, count: 2 }, 1);
      const all = [...others(sketch.size)];
      const most = Math.max(
        ...all.flatMap((one) => all.map((two) => reachedWith(sketch, [one, two]))),
      );
      const before = reached[0]!;
      expect(reached.at(-1)! - before).toBeGreaterThanOrEqual((1 - 1 / Math.E) * (most - before));
    }),
    { numRuns: 200 },
  );
});

test('by chance: who would tell most is chosen, near what is to be expected', () => {
  // The source tells nobody; 1 tells 2, 3 and 4, and 5 tells 6.
  const arcs: Arc[] = [
    [1, 2],
    [1, 3],
    [1, 4],
    [5, 6],
  ];
  const sketch = {
    size: 7,
    arcs: arcs.map(([a, b]): [number, number] => [a, b]),
    steps: 2,
    count: 2,
  };
  const { chosen, reached, isExact } = search(sketch, 0.5, 10_000);
  expect([[...chosen], isExact, reached[0]]).toEqual([[1, 5], false, 0]);
  // Each added seat is heard at with 1/2, and from there each of those told with 1/2 again.
  expect(Math.abs(reached[1]! - (0.5 + 3 / 4))).toBeLessThan(0.15);
  expect(Math.abs(reached[2]! - (0.5 + 3 / 4 + 0.5 + 1 / 4))).toBeLessThan(0.15);
});

test('a seat that is two steps away brings word to those two steps nearer', () => {
  // 0 tells 1; 2 tells 3, who tells 4. A seat of 1 in 2 brings word to 2 in two steps.
  const graph = graphOf(5, [
    [0, 1],
    [2, 3],
    [3, 4],
  ]);
  const given = { targets: others(5), lead: 2, count: 3, draws: 100, seed: 1 };
  const candidates = Int32Array.of(2);
  const at = (steps: number) =>
    atOnce(helpfulSeats(graph, { from: 0, steps, probability: 1 }, { ...given, candidates }));
  expect([...at(1).reached]).toEqual([1]);
  expect([...at(2).reached]).toEqual([1, 2]);
  expect([...at(3).reached]).toEqual([1, 3]);
  expect([...at(4).reached]).toEqual([1, 4]);
});

test('nobody to be reached, nobody to be chosen', () => {
  const given = { candidates: others(3), lead: 1, count: 3, draws: 100, seed: 1 };
  const none = new Int32Array(0);
  const graph = graphOf(3, []);
  const cascade = { from: 0, steps: 2, probability: 0.5 };
  const { chosen, reached } = atOnce(helpfulSeats(graph, cascade, { ...given, targets: none }));
  expect([[...chosen], [...reached]]).toEqual([[], [0]]);
});
