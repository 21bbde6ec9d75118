/** Clusters without chains. */
import fc from 'fast-check';
import { clusters, type Endable } from '../../src/analysis/clusters.js';

const byNumber = (a: number, b: number) => a - b;

test('a body in the middle of a chain does not draw its ends together', () => {
  // 1 and 2 are alike, and 2 and 3, but not 1 and 3: 2 ends in favour of 1, and 3 stays as it is.
  const alike = [
    { ended: 1, survivor: 2 },
    { ended: 2, survivor: 1 },
    { ended: 2, survivor: 3 },
    { ended: 3, survivor: 2 },
  ];
  expect(clusters(alike, byNumber)).toEqual([{ survivor: 1, ended: [{ ended: 2, survivor: 1 }] }]);
  // Where the middle comes first, both ends could end in its favour.
  const middleFirst = (a: number, b: number) => +(b === 2) - +(a === 2) || a - b;
  expect(clusters(alike, middleFirst).map(({ ended }) => ended.map((one) => one.ended))).toEqual([
    [1, 3],
  ]);
});

test('nobody ends in favour of who comes later', () => {
  expect(clusters([{ ended: 1, survivor: 2 }], byNumber)).toEqual([]);
});

test('whoever is left could end in favour of nobody who is left', () => {
  const endables = fc.uniqueArray(
    fc
      .record({ ended: fc.nat({ max: 12 }), survivor: fc.nat({ max: 12 }) })
      .filter(({ ended, survivor }) => ended !== survivor),
    { maxLength: 60, selector: ({ ended, survivor }) => 100 * ended + survivor },
  );
  const order = fc
    .shuffledSubarray(
      Array.from({ length: 13 }, (_, at) => at),
      { minLength: 13 },
    )
    .map((ranks) => (a: number, b: number) => ranks[a]! - ranks[b]!);
  fc.assert(
    fc.property(endables, order, (possible: Endable[], before) => {
      const found = clusters(possible, before);
      const ended = found.flatMap((cluster) => cluster.ended.map((one) => one.ended));
      const survivors = found.map(({ survivor }) => survivor);
      expect(new Set(ended).size).toBe(ended.length);
      expect(survivors.filter((survivor) => ended.includes(survivor))).toEqual([]);
      for (const cluster of found) {
        for (const one of cluster.ended) {
          expect(possible).toContain(one);
          expect(one.survivor).toBe(cluster.survivor);
          expect(before(cluster.survivor, one.ended)).toBeLessThan(0);
        }
      }
      const isLeft = (body: number) => !ended.includes(body);
      for (const one of possible) {
        const couldStillEnd =
          isLeft(one.ended) && isLeft(one.survivor) && before(one.survivor, one.ended) < 0;
        expect(couldStillEnd).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});
