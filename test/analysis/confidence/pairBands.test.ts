import fc from 'fast-check';
import {
  type BandsRequest,
  bandedMeasures,
  pairBands,
} from '../../../src/analysis/confidence/pairBands.js';
import { degreeNullOf } from '../../../src/analysis/significance/degreeNull.js';
import type { Incidence } from '../../../src/graph/twoMode.js';
import { atOnce } from '../../support/atOnce.js';
import { davis } from '../davis.js';
import { anyTable, incidence } from '../incidence.js';

const usual: BandsRequest = { missingA: 0.1, missingB: 0.1, draws: 200, seed: 1 };

const bandsOf = (graph: Incidence, a: number, b: number, request: Partial<BandsRequest> = {}) =>
  atOnce(pairBands(graph, atOnce(degreeNullOf(graph)), a, b, { ...usual, ...request }));

const events = davis();
const [e8, e9] = [events.row('E8'), events.row('E9')];

test('the same seed gives the same bands, another one others', () => {
  const bands = bandsOf(events.organisations, e8, e9);
  expect(bandsOf(events.organisations, e8, e9)).toEqual(bands);
  const others = [2, 3, 4].map((seed) => bandsOf(events.organisations, e8, e9, { seed }));
  expect(others.some((other) => JSON.stringify(other) !== JSON.stringify(bands))).toBe(true);
});

test('of complete lists nothing moves', () => {
  const { added, dropped } = bandsOf(events.organisations, e8, e9, { missingA: 0, missingB: 0 });
  // Fourteen women at E8, twelve at E9, nine at both.
  const still = (value: number) => ({ low: value, high: value });
  const unmoved = {
    shared: still(9),
    sizeA: still(14),
    sizeB: still(12),
    jaccard: still(9 / 17),
    containmentAB: still(9 / 14),
    containmentBA: still(9 / 12),
    overlapCoefficient: still(9 / 12),
  };
  expect(added).toEqual(unmoved);
  expect(dropped).toEqual(unmoved);
});

test('where one list is complete, its size does not move and the other’s does', () => {
  const { added, dropped } = bandsOf(events.organisations, e8, e9, { missingA: 0, missingB: 0.3 });
  expect(added.sizeA).toEqual({ low: 14, high: 14 });
  expect(dropped.sizeA).toEqual({ low: 14, high: 14 });
  expect(added.sizeB.high!).toBeGreaterThan(12);
  expect(dropped.sizeB.low!).toBeLessThan(12);
});

test('adding never takes away and dropping never adds; a band is not upside down', () => {
  fc.assert(
    fc.property(
      anyTable,
      fc.nat(6),
      fc.nat(6),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (table, a, b, missing) => {
        fc.pre(a < table.length && b < table.length && a !== b);
        const graph = incidence(table);
        const { added, dropped } = bandsOf(graph, a, b, {
          missingA: missing,
          missingB: missing / 2,
        });
        const sizes = [a, b].map((row) => table[row]!.filter((tie) => tie).length);
        const shared = table[a]!.filter((tie, column) => tie && table[b]![column]).length;
        const observed = { shared, sizeA: sizes[0]!, sizeB: sizes[1]! };
        for (const [name, value] of Object.entries(observed) as [keyof typeof observed, number][]) {
          expect(added[name].low!).toBeGreaterThanOrEqual(value);
          expect(dropped[name].high!).toBeLessThanOrEqual(value);
          expect(added[name].high!).toBeLessThanOrEqual(table[0]!.length);
        }
        for (const bands of [added, dropped]) {
          for (const name of Object.keys(bandedMeasures) as (keyof typeof bandedMeasures)[]) {
            const { low, high } = bands[name];
            expect(low === null).toBe(high === null);
            if (low !== null) expect(low).toBeLessThanOrEqual(high!);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('the band of a size is that of the negative binomial, and of the binomial, that it follows', () => {
  // A network of 40 among 2,000 organisations, each of which sits somewhere.
  const places = 40;
  const table = Array.from({ length: 50 }, (_, row) =>
    Array.from({ length: 2_000 }, (__, column) => (Math.floor(column / places) === row ? 1 : 0)),
  );
  const { added, dropped } = bandsOf(incidence(table), 0, 1, {
    missingA: 0.2,
    missingB: 0.2,
    draws: 5_000,
  });
  const told = quantiles(places, 0.2);
  expect(added.sizeA.low! - places).toBeGreaterThanOrEqual(told.missed[0]! - 1);
  expect(added.sizeA.low! - places).toBeLessThanOrEqual(told.missed[0]! + 1);
  expect(added.sizeA.high! - places).toBeGreaterThanOrEqual(told.missed[1]! - 1);
  expect(added.sizeA.high! - places).toBeLessThanOrEqual(told.missed[1]! + 1);
  expect(Math.abs(dropped.sizeA.low! - told.left[0]!)).toBeLessThanOrEqual(1);
  expect(Math.abs(dropped.sizeA.high! - told.left[1]!)).toBeLessThanOrEqual(1);
  // Of two that share nobody, dropping makes none shared.
  expect(dropped.shared).toEqual({ low: 0, high: 0 });
});

/** 5th and 95th percentile of how many were missed beside n, and of how many of n are left. */
function quantiles(n: number, missing: number) {
  const first = (chanceOf: (k: number) => number, share: number) => {
    for (let [k, sum] = [0, 0]; ; k++) if ((sum += chanceOf(k)) >= share) return k;
  };
  const choose = (of: number, k: number) => {
    let ways = 1;
    for (let i = 0; i < k; i++) ways *= (of - i) / (k - i);
    return ways;
  };
  const missed = (k: number) => choose(n + k - 1, k) * missing ** k * (1 - missing) ** n;
  const left = (k: number) => choose(n, k) * missing ** (n - k) * (1 - missing) ** k;
  return {
    missed: [first(missed, 0.05), first(missed, 0.95)],
    left: [first(left, 0.05), first(left, 0.95)],
  };
}

test('a share or a number of draws out of range is refused', () => {
  const ask = (request: Partial<BandsRequest>) => () =>
    bandsOf(events.organisations, e8, e9, request);
  expect(ask({ missingA: -0.1 })).toThrow('Expected a share missing of 0 to 0.9, got -0.1.');
  expect(ask({ missingB: Number.NaN })).toThrow(RangeError);
  expect(ask({ draws: 199 })).toThrow('Expected at least 200 draws, got 199.');
});
