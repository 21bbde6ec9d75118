import fc from 'fast-check';
import type { PairColumns } from '../../src/analysis/overlap.js';
import { bestPairs } from '../../src/analysis/ranking.js';
import { atOnce } from '../support/atOnce.js';

interface Pair {
  readonly value: number;
  readonly shared: number;
  readonly first: number;
  readonly second: number;
}

function columnsOf(pairs: readonly Pair[]): [PairColumns, Float64Array] {
  const column = (name: 'first' | 'second' | 'shared') =>
    Int32Array.from(pairs, (pair) => pair[name]);
  const columns = { first: column('first'), second: column('second'), shared: column('shared') };
  return [{ length: pairs.length, ...columns }, Float64Array.from(pairs, ({ value }) => value)];
}

function best(
  pairs: readonly Pair[],
  count: number,
  after?: Pair,
  accept: (place: number) => boolean = () => true,
): Pair[] {
  const places = atOnce(bestPairs(...columnsOf(pairs), accept, count, after));
  return Array.from(places, (place) => pairs[place]!);
}

/** By value, then by shared, both falling; then by first, then by second, both rising. */
function ranked(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort(
    (a, b) => b.value - a.value || b.shared - a.shared || a.first - b.first || a.second - b.second,
  );
}

/** Few different values, so that every tie occurs; each two rows once, as in real columns. */
const anyPairs = fc
  .uniqueArray(
    fc.record({
      value: fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1),
      shared: fc.integer({ min: 1, max: 3 }),
      first: fc.nat({ max: 5 }),
      second: fc.integer({ min: 6, max: 11 }),
    }),
    { maxLength: 36, selector: ({ first, second }) => `${first} ${second}` },
  )
  .map((pairs) => pairs as readonly Pair[]);

describe('bestPairs', () => {
  const pair = (value: number, shared: number, first: number, second: number): Pair => ({
    value,
    shared,
    first,
    second,
  });

  test.each([
    ['the larger value', pair(0.5, 1, 3, 4), pair(0.4, 9, 1, 2)],
    ['of equal values the more shared', pair(0.5, 2, 3, 4), pair(0.5, 1, 1, 2)],
    ['of equally many shared the lower first id', pair(0.5, 1, 1, 9), pair(0.5, 1, 2, 3)],
    ['of equal first ids the lower second', pair(0.5, 1, 1, 2), pair(0.5, 1, 1, 3)],
  ])('puts first %s', (_, former, latter) => {
    expect(best([former, latter], 2)).toEqual([former, latter]);
    expect(best([latter, former], 2)).toEqual([former, latter]);
    expect(best([latter, former], 1)).toEqual([former]);
    expect(best([former, latter], 2, former)).toEqual([latter]);
    expect(best([former, latter], 2, latter)).toEqual([]);
  });

  test('gives nothing when nothing is asked for, and all when more than there is', () => {
    const pairs = [pair(0.1, 1, 0, 1), pair(0.2, 1, 0, 2)];
    expect(best(pairs, 0)).toEqual([]);
    expect(best(pairs, 99)).toEqual(ranked(pairs));
    expect(best([], 3)).toEqual([]);
  });

  test('goes on after a pair that is no longer there', () => {
    const gone = pair(0.5, 2, 1, 3);
    const left = [pair(0.5, 3, 4, 5), pair(0.5, 2, 1, 2), pair(0.5, 2, 1, 4), pair(0.2, 9, 0, 1)];
    expect(best(left, 9, gone)).toEqual([left[2], left[3]]);
  });

  test('equals sorting all that is accepted, from any mark on', () => {
    fc.assert(
      fc.property(
        anyPairs,
        fc.nat({ max: 40 }),
        fc.nat(),
        fc.func(fc.boolean()),
        (pairs, count, mark, accepts) => {
          const accept = (place: number) => accepts(place);
          const order = ranked(pairs.filter((_, place) => accept(place)));
          expect(best(pairs, count, undefined, accept)).toEqual(order.slice(0, count));
          const at = order.length === 0 ? -1 : mark % order.length;
          expect(best(pairs, count, order[at], accept)).toEqual(
            order.slice(at + 1, at + 1 + count),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
