import fc from 'fast-check';
import {
  isPopular,
  isTerritorial,
  mostResidents,
  popularDegree,
} from '../../src/analysis/explanation.js';
import { sharedColumns } from '../../src/analysis/overlap/sharedColumns.js';
import { degreeOf } from '../../src/graph/twoMode.js';
import { placesOf, sketch } from '../graph/sketch.js';
import { davis } from './davis.js';

describe('isTerritorial', () => {
  const firstOf = (count: number) => Int32Array.from({ length: count }, (_, column) => column);

  test.each([
    [4, 5, true],
    [3, 5, false],
    [8, 10, true],
    [7, 10, false],
    [1, 1, true],
    [0, 1, false],
  ])('%i of %i organisations of the place sit in both: %s', (inBoth, residents, expected) => {
    // Others who sit in both but have their home elsewhere make no difference.
    const shared = Int32Array.of(...firstOf(inBoth), 100, 101, 102);
    expect(isTerritorial(firstOf(residents), shared)).toBe(expected);
  });

  test('says nothing of a place that is not known, or where nobody is at home', () => {
    expect(isTerritorial(null, firstOf(3))).toBeNull();
    expect(isTerritorial(firstOf(0), firstOf(3))).toBeNull();
  });

  test('is exact at four fifths, however many they are', () => {
    for (let residents = 5; residents <= 2_000; residents += 5) {
      const share = (4 * residents) / 5;
      expect(isTerritorial(firstOf(residents), firstOf(share))).toBe(true);
      expect(isTerritorial(firstOf(residents), firstOf(share - 1))).toBe(false);
      expect(mostResidents(firstOf(share))).toBe(residents);
    }
  });
});

describe('isPopular', () => {
  // Members of 4, 3, 2 and 1 networks.
  const of = sketch(placesOf({ A: 'w x y z', B: 'w x y', C: 'w x', D: 'w' }));
  const popular = (one: string, other: string, from: number) =>
    isPopular(of.organisations, sharedColumns(of.organisations, of.row(one), of.row(other)), from);

  test('wants at least half of the shared members to have so many networks', () => {
    expect(popular('A', 'B', 3)).toBe(true); // w and x of w, x, y
    expect(popular('A', 'B', 4)).toBe(false); // w alone
    expect(popular('A', 'C', 4)).toBe(true); // w of w, x: exactly half
    expect(popular('A', 'C', Infinity)).toBe(false);
  });

  test('says nothing where nothing is shared', () => {
    expect(isPopular(of.organisations, new Int32Array(0), 1)).toBeNull();
  });
});

describe('popularDegree', () => {
  test('is the largest number of networks where there are few members', () => {
    // The 18th of the 18 women by their number of events, since .99 · 18 = 17.82.
    expect(popularDegree(davis().organisations)).toBe(8);
  });

  test('is the 99th of a hundred', () => {
    // 98 in one network, one in two, one in three.
    const one = Array.from({ length: 98 }, (_, at): [string, string] => [`member ${at}`, 'A']);
    const more = placesOf({ A: 'x y', B: 'x y', C: 'y' });
    expect(popularDegree(sketch([...one, ...more]).organisations)).toBe(2);
  });

  test('does not count who sits nowhere, and is out of reach where nobody sits', () => {
    const idle = Array.from({ length: 200 }, (_, at) => `member ${at}`);
    expect(popularDegree(sketch([['x', 'A']], { members: idle }).organisations)).toBe(1);
    expect(popularDegree(sketch([], { members: idle, networks: ['A'] }).organisations)).toBe(
      Infinity,
    );
  });

  test('equals the nearest rank in the sorted list', () => {
    const places = fc.array(
      fc.tuple(
        fc.nat({ max: 150 }).map((member) => `member ${member}`),
        fc.nat({ max: 9 }).map((network) => `network ${network}`),
      ),
      { maxLength: 400, size: 'max' },
    );
    fc.assert(
      fc.property(places, (drawn) => {
        const { organisations } = sketch(drawn);
        const degrees = Array.from(organisations.columnNodes, (_, column) =>
          degreeOf(organisations.columnOffsets, column),
        ).sort((a, b) => a - b);
        // The least value that at least 99 of 100 do not exceed.
        const slow = degrees.find(
          (degree) => 100 * degrees.filter((one) => one <= degree).length >= 99 * degrees.length,
        );
        expect(popularDegree(organisations)).toBe(slow ?? Infinity);
      }),
      { numRuns: 50 },
    );
  });
});
