import fc from 'fast-check';
import {
  containmentAB,
  containmentBA,
  jaccard,
  overlapCoefficient,
  weightedShared,
} from '../../src/analysis/measures.js';
import { sharedColumns } from '../../src/analysis/overlap/sharedColumns.js';
import { placesOf, sketch, type Sketch } from '../graph/sketch.js';
import { davis } from './davis.js';

function weighted(of: Sketch, one: string, other: string): number | null {
  const [a, b] = [of.row(one), of.row(other)];
  return weightedShared(of.organisations, a, b, sharedColumns(of.organisations, a, b));
}

describe('measures from sizes', () => {
  //  A ● ● ● ●         four, of which three are shared
  //  B   ● ● ● ● ●     five
  const overlap = { shared: 3, sizeA: 4, sizeB: 5 };

  test('divide what is shared by what they say they do', () => {
    expect(jaccard(overlap)).toBe(3 / 6);
    expect(containmentAB(overlap)).toBe(3 / 4);
    expect(containmentBA(overlap)).toBe(3 / 5);
    expect(overlapCoefficient(overlap)).toBe(3 / 4);
  });

  test('are 1 for equal sets and 0 for sets apart', () => {
    const equal = { shared: 2, sizeA: 2, sizeB: 2 };
    const apart = { shared: 0, sizeA: 2, sizeB: 7 };
    for (const measure of [jaccard, containmentAB, containmentBA, overlapCoefficient]) {
      expect([measure(equal), measure(apart)]).toEqual([1, 0]);
    }
  });

  test.each([
    { shared: 0, sizeA: 0, sizeB: 3 },
    { shared: 0, sizeA: 3, sizeB: 0 },
    { shared: 0, sizeA: 0, sizeB: 0 },
  ])('say nothing of an empty set: %j', (empty) => {
    for (const measure of [jaccard, containmentAB, containmentBA, overlapCoefficient]) {
      expect(measure(empty)).toBeNull();
    }
  });

  test('equal sets held against each other', () => {
    const sets = fc.uniqueArray(fc.nat({ max: 12 }), { minLength: 1 });
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const both = a.filter((one) => b.includes(one)).length;
        const either = new Set([...a, ...b]).size;
        const overlap = { shared: both, sizeA: a.length, sizeB: b.length };
        expect(jaccard(overlap)).toBe(both / either);
        expect(containmentAB(overlap)).toBe(both / a.length);
        expect(containmentBA(overlap)).toBe(both / b.length);
        expect(overlapCoefficient(overlap)).toBe(both / Math.min(a.length, b.length));
      }),
    );
  });
});

describe('weightedShared', () => {
  test('counts a member of two networks 1, of three 1/2, of four 1/3', () => {
    const small = sketch(placesOf({ A: 'x y z', B: 'x y z', C: 'y z', D: 'z' }));
    expect(weighted(small, 'A', 'B')).toBe(1 + 1 / 2 + 1 / 3);
    expect(weighted(small, 'A', 'D')).toBe(1 / 3);
  });

  test('is 1/5 + 1/6 + 1/7 for the last two Davis events', () => {
    // Katherine came to six events, Sylvia to seven, Nora to eight.
    expect(weighted(davis(), 'E13', 'E14')).toBe(1 / 5 + 1 / 6 + 1 / 7);
  });

  test('adds in order of id, to the last digit', () => {
    // x, y and z in three, four and seven networks; in binary the order of adding shows.
    const places = placesOf({ A: 'x y z', B: 'z x y' });
    const further = (member: string, count: number) =>
      Array.from({ length: count }, (_, at): [string, string] => [member, `${member} ${at}`]);
    const of = sketch([...places, ...further('x', 1), ...further('y', 2), ...further('z', 5)]);
    expect(1 / 2 + 1 / 3 + 1 / 6).not.toBe(1 / 6 + 1 / 3 + 1 / 2);
    expect(weighted(of, 'A', 'B')).toBe(1 / 2 + 1 / 3 + 1 / 6);
    expect(weighted(of, 'B', 'A')).toBe(1 / 2 + 1 / 3 + 1 / 6);
  });

  test('is 0 for networks apart and null where one is empty', () => {
    const small = sketch(placesOf({ A: 'x', B: 'y' }), { networks: ['C'] });
    expect(weighted(small, 'A', 'B')).toBe(0);
    expect(weighted(small, 'A', 'C')).toBeNull();
    expect(weighted(small, 'C', 'A')).toBeNull();
  });
});
