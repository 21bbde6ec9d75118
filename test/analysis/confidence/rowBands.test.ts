/** How far one row may stand otherwise, held to sets and to what is told of complete lists. */
import fc from 'fast-check';
import { rowBands, type RowBandsRequest } from '../../../src/analysis/confidence/rowBands.js';
import { type Standing, Standings } from '../../../src/analysis/confidence/rowStanding.js';
import { degreeNullOf } from '../../../src/analysis/significance/degreeNull.js';
import type { Incidence } from '../../../src/graph/twoMode.js';
import { atOnce } from '../../support/atOnce.js';
import { davis } from '../davis.js';
import { anyTable, incidence, type Table } from '../incidence.js';

const usual: RowBandsRequest = { missing: 0.1, minShared: 3, draws: 200, seed: 1 };

const bandsOf = (graph: Incidence, row: number, request: Partial<RowBandsRequest> = {}) =>
  atOnce(rowBands(graph, atOnce(degreeNullOf(graph)), row, { ...usual, ...request }));

/** The standing of a row whose columns are these, from sets. */
function slowly(
  table: Table,
  row: number,
  columns: readonly number[],
  minShared: number,
): Standing {
  const others = table
    .filter((_, other) => other !== row)
    .map((ties) => new Set(ties.flatMap((tie, column) => (tie ? [column] : []))));
  const shared = others.map((other) => columns.filter((column) => other.has(column)).length);
  const alike = others.map((other, at) => shared[at]! / new Set([...columns, ...other]).size);
  const isSaid = columns.length > 0 && others.some(({ size }) => size > 0);
  return {
    size: columns.length,
    overlapping: shared.filter((count) => count >= minShared).length,
    highestJaccard: isSaid ? Math.max(...alike) : null,
  };
}

test('a standing equals that of sets, whatever the list, one list after another', () => {
  fc.assert(
    fc.property(
      anyTable,
      fc.nat(6),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.uniqueArray(fc.nat(7)), { minLength: 1, maxLength: 4 }),
      (table, drawnRow, minShared, lists) => {
        const row = drawnRow % table.length;
        const standings = new Standings(incidence(table), row, minShared);
        for (const list of lists) {
          const columns = list.filter((column) => column < table[0]!.length);
          expect(standings.of(columns)).toEqual(slowly(table, row, columns, minShared));
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

const events = davis();
const e8 = events.row('E8');

test('the same seed gives the same bands, another one others', () => {
  const bands = bandsOf(events.organisations, e8);
  expect(bandsOf(events.organisations, e8)).toEqual(bands);
  const others = [2, 3, 4].map((seed) => bandsOf(events.organisations, e8, { seed }));
  expect(others.some((other) => JSON.stringify(other) !== JSON.stringify(bands))).toBe(true);
});

test('of a complete list nothing moves', () => {
  const { observed, added, dropped } = bandsOf(events.organisations, e8, { missing: 0 });
  // Fourteen women at E8, twelve at E9, nine at both.
  expect(observed).toMatchObject({ size: 14, highestJaccard: 9 / 17 });
  const still = (value: number) => ({ low: value, high: value });
  const unmoved = {
    size: still(14),
    overlapping: still(observed.overlapping),
    highestJaccard: still(9 / 17),
  };
  expect([added, dropped]).toEqual([unmoved, unmoved]);
});

test('adding never takes away and dropping never adds; a band is not upside down', () => {
  fc.assert(
    fc.property(
      anyTable,
      fc.nat(6),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.integer({ min: 1, max: 3 }),
      (table, drawnRow, missing, minShared) => {
        const row = drawnRow % table.length;
        const { observed, added, dropped } = bandsOf(incidence(table), row, { missing, minShared });
        const told = table[row]!.flatMap((tie, column) => (tie ? [column] : []));
        expect(observed).toEqual(slowly(table, row, told, minShared));
        for (const name of ['size', 'overlapping'] as const) {
          expect(added[name].low!).toBeGreaterThanOrEqual(observed[name]);
          expect(dropped[name].high!).toBeLessThanOrEqual(observed[name]);
        }
        expect(added.size.high!).toBeLessThanOrEqual(table[0]!.length);
        for (const { low, high } of [added.highestJaccard, dropped.highestJaccard]) {
          expect(low === null).toBe(high === null);
          if (low === null) continue;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high!);
          expect(high!).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a share, a number of draws or of shared out of range is refused', () => {
  const ask = (request: Partial<RowBandsRequest>) => () =>
    bandsOf(events.organisations, e8, request);
  expect(ask({ missing: 0.95 })).toThrow('Expected a share missing of 0 to 0.9, got 0.95.');
  expect(ask({ draws: 199 })).toThrow('Expected at least 200 draws, got 199.');
  expect(ask({ minShared: 0 })).toThrow('Expected minShared of at least 1, got 0.');
});
