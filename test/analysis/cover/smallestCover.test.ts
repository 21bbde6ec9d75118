/** The fewest sets that hold every row, against trying all choices. */
import fc from 'fast-check';
import { smallestCover } from '../../../src/analysis/cover/smallestCover.js';
import { atOnce } from '../../../src/analysis/steps.js';

const cover = (rows: number, sets: readonly (readonly number[])[]) =>
  atOnce(smallestCover(rows, sets));
const isCovered = (rows: number, sets: readonly (readonly number[])[], chosen: readonly number[]) =>
  new Set(chosen.flatMap((set) => sets[set]!)).size === rows;

/** How many sets the smallest cover has, by trying every choice of them. */
function fewest(rows: number, sets: readonly (readonly number[])[]): number {
  let least = Infinity;
  for (let choice = 0; choice < 2 ** sets.length; choice++) {
    const chosen = sets.flatMap((_, set) => ((choice >> set) & 1 ? [set] : []));
    if (chosen.length < least && isCovered(rows, sets, chosen)) least = chosen.length;
  }
  return least;
}

test('of the example in docs/questions/smallestCover.md', () => {
  // Rows A B C D E F: two sets of three hold all, though the one with most rows is in no such pair.
  const sets = [[0, 1, 2], [3, 4, 5], [0, 1, 3, 4], [2], [5]];
  expect(cover(6, sets)).toEqual({ chosen: [0, 1], lowerBound: 2, isExact: true });
});

test('nothing to hold needs no set', () => {
  expect(cover(0, [[], []])).toEqual({ chosen: [], lowerBound: 0, isExact: true });
});

test('of equal sets the first is chosen', () => {
  expect(cover(2, [[0], [0, 1], [1, 0]]).chosen).toEqual([1]);
});

test('a row that no set holds is refused', () => {
  expect(() => cover(2, [[0]])).toThrow(
    new RangeError('Expected every row in a set, but row 1 is in none.'),
  );
});

test('Fano: the seven lines of the plane of order 2 need three to hold its seven points', () => {
  const lines = [0, 1, 2, 3, 4, 5, 6].map((shift) => [0, 1, 3].map((at) => (at + shift) % 7));
  const { chosen, isExact } = cover(7, lines);
  expect([chosen.length, isExact, isCovered(7, lines, chosen)]).toEqual([3, true, true]);
});

test('Steiner triples of 9 and 15 points, whose smallest covers by points are known to have 5 and 9', () => {
  // Fulkerson, Nemhauser & Trotter 1974, Math. Programming Study 2, 72–81: rows are the triples.
  const affine: number[][] = [];
  for (let a = 0; a < 9; a++) {
    for (let b = a + 1; b < 9; b++) {
      const third = (x: number, y: number) => (6 - x - y) % 3;
      const c = 3 * third(Math.floor(a / 3), Math.floor(b / 3)) + third(a % 3, b % 3);
      if (c > b) affine.push([a, b, c]);
    }
  }
  expect(affine.length).toBe(12);
  const points = Array.from({ length: 9 }, (_, point) =>
    affine.flatMap((triple, row) => (triple.includes(point) ? [row] : [])),
  );
  expect(cover(12, points)).toMatchObject({ isExact: true, lowerBound: 5 });
});

const anyProblem = fc
  .record({
    rows: fc.integer({ min: 1, max: 9 }),
    drawn: fc.array(fc.array(fc.nat(8), { minLength: 1, maxLength: 5 }), { maxLength: 9 }),
  })
  .map(({ rows, drawn }) => {
    const sets = drawn.map((set) => [...new Set(set.map((row) => row % rows))]);
    const held = new Set(sets.flat());
    // What is left is held by one more.
    const left = Array.from({ length: rows }, (_, row) => row).filter((row) => !held.has(row));
    return { rows, sets: left.length > 0 ? [...sets, left] : sets };
  });

test('is as small as the smallest of all choices', () => {
  fc.assert(
    fc.property(anyProblem, ({ rows, sets }) => {
      const { chosen, lowerBound, isExact } = cover(rows, sets);
      expect(isExact).toBe(true);
      expect(isCovered(rows, sets, chosen)).toBe(true);
      expect([chosen.length, lowerBound]).toEqual(Array(2).fill(fewest(rows, sets)));
    }),
    { numRuns: 500 },
  );
});

test('with more rows than can be tried out, the bound is kept to', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.nat(39), { minLength: 2, maxLength: 8 }), {
        minLength: 30,
        maxLength: 60,
      }),
      (drawn) => {
        const sets = [
          ...drawn,
          ...Array.from({ length: 10 }, (_, at) => [0, 1, 2, 3].map((one) => 4 * at + one)),
        ];
        const { chosen, lowerBound, isExact } = cover(40, sets);
        expect(isCovered(40, sets, chosen)).toBe(true);
        // Ten disjoint sets hold all rows, and none has more than eight of them.
        expect(lowerBound).toBeGreaterThanOrEqual(5);
        expect(lowerBound).toBeLessThanOrEqual(10);
        expect(chosen.length).toBeGreaterThanOrEqual(lowerBound);
        expect(isExact).toBe(chosen.length === lowerBound);
      },
    ),
    { numRuns: 50 },
  );
});
