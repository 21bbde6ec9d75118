import fc from 'fast-check';
import {
  columnsOfGroups,
  type Grouped,
  superNodes,
} from '../../../src/analysis/layout/superNodes.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { anyTable, incidence, type Table } from '../incidence.js';

function grouped(table: Table, { minShared = 1, most = 500 } = {}): Grouped {
  const found = atOnce(superNodes(incidence(table), { minShared, most, seed: 1 }));
  if (!found.fits) throw new Error('So few always fit.');
  return found;
}

/** So many rows that have the columns from `first` to before `end`, of `columns`. */
function rows(count: number, first: number, end: number, columns: number): Table {
  const row = Array.from({ length: columns }, (_, at) => Number(at >= first && at < end));
  return Array.from({ length: count }, () => row);
}

/** Every two rows that share enough: their super-nodes and their jaccard. */
function overlapsOf(table: Table, minShared: number, groupOf: Int32Array) {
  return table.flatMap((one, a) =>
    table.slice(0, a).flatMap((other, b) => {
      const shared = one.filter((has, at) => has && other[at]).length;
      const either = one.filter((has, at) => has || other[at]).length;
      const ends = [groupOf[a]!, groupOf[b]!].sort((x, y) => x - y) as [number, number];
      return shared >= minShared ? [{ ends, jaccard: shared / either }] : [];
    }),
  );
}

describe('superNodes', () => {
  test('tells apart who has nothing to do with each other, the most first, the lone ones last', () => {
    // Three rows on two columns, four on two others, and two alone: one of a column, one of none.
    const table = [
      ...rows(3, 0, 2, 5),
      ...rows(4, 2, 4, 5),
      ...rows(1, 4, 5, 5),
      ...rows(1, 0, 0, 5),
    ];
    const { groupOf, count, rest, overlapsWithin, weightWithin, ties } = grouped(table);
    expect([...groupOf]).toEqual([1, 1, 1, 0, 0, 0, 0, 2, 2]);
    expect([count, rest]).toEqual([3, 2]);
    expect([...overlapsWithin]).toEqual([6, 3, 0]);
    expect([...weightWithin]).toEqual([6, 3, 0]);
    expect(ties.from).toHaveLength(0);
  });

  test('sums up what lies between two', () => {
    // Two of three alike, with one row of each that shares a column of three with the other.
    const left = [[1, 1, 0, 0, 0], [1, 1, 0, 0, 0], [1, 1, 0, 0, 1]]; // prettier-ignore
    const right = [[0, 0, 1, 1, 0], [0, 0, 1, 1, 0], [0, 0, 1, 1, 1]]; // prettier-ignore
    const { groupOf, rest, weightWithin, ties } = grouped([...left, ...right]);
    expect([...groupOf]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(rest).toBe(-1);
    expect(weightWithin[0]).toBeCloseTo(1 + 2 / 3 + 2 / 3, 12);
    expect([...ties.from, ...ties.to, ...ties.overlaps]).toEqual([0, 1, 1]);
    expect(ties.weight[0]).toBeCloseTo(1 / 5, 12);
  });

  test('gathers what is beyond the largest', () => {
    const table = [...rows(4, 0, 2, 6), ...rows(3, 2, 4, 6), ...rows(2, 4, 6, 6)];
    const { groupOf, count, rest } = grouped(table, { most: 1 });
    expect([...groupOf]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect([count, rest]).toEqual([2, 1]);
  });

  test('has every row in one super-node, and sums up every overlap once', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 4 }),
        (table, minShared, most) => {
          const found = grouped(table, { minShared, most });
          const { groupOf, count, rest, overlapsWithin, weightWithin, ties } = found;
          const sizes = Array.from(
            { length: count },
            (_, group) => groupOf.filter((own) => own === group).length,
          );
          expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(table.length);
          expect(sizes.every((size) => size > 0)).toBe(true);
          expect(count - Number(rest >= 0)).toBeLessThanOrEqual(most);
          const communities = rest < 0 ? sizes : sizes.slice(0, -1);
          expect(communities).toEqual(communities.toSorted((a, b) => b - a));
          const overlaps = overlapsOf(table, minShared, groupOf);
          const between = (a: number, b: number) =>
            overlaps.filter(({ ends }) => ends[0] === a && ends[1] === b);
          const sum = (of: typeof overlaps) =>
            of.reduce((total, { jaccard }) => total + jaccard, 0);
          for (let a = 0; a < count; a++) {
            expect(overlapsWithin[a]).toBe(between(a, a).length);
            expect(weightWithin[a]).toBeCloseTo(sum(between(a, a)), 9);
          }
          const expected = sizes.flatMap((_, a) =>
            sizes.flatMap((__, b) => (a < b && between(a, b).length > 0 ? [[a, b]] : [])),
          );
          expect(Array.from(ties.from, (from, tie) => [from, ties.to[tie]])).toEqual(expected);
          expected.forEach(([a, b], tie) => {
            expect(ties.overlaps[tie]).toBe(between(a!, b!).length);
            expect(ties.weight[tie]).toBeCloseTo(sum(between(a!, b!)), 9);
          });
          expect(grouped(table, { minShared, most })).toEqual(found);
        },
      ),
    );
  });

  test('refuses to draw none', () => {
    expect(() => grouped([[1]], { most: 0 })).toThrow(
      new RangeError('Expected most of at least 1, got 0.'),
    );
    expect(() => grouped([[1]], { minShared: 0 })).toThrow(RangeError);
  });
});

test('columnsOfGroups counts each column once a group', () => {
  fc.assert(
    fc.property(anyTable, fc.integer({ min: 1, max: 4 }), (table, groups) => {
      const groupOf = Int32Array.from(table.keys()).map((row) => (row * 7) % groups);
      const counted = columnsOfGroups(incidence(table), groupOf, groups);
      const expected = Array.from({ length: groups }, (_, group) => {
        const its = table.filter((__, row) => groupOf[row] === group);
        return (table[0] ?? []).filter((__, column) => its.some((row) => row[column])).length;
      });
      expect([...counted]).toEqual(expected);
    }),
  );
});
