/** Projections: the slow way, row by row and column by column. */
import fc from 'fast-check';
import { projectionOf, turned } from '../../../src/analysis/projections/projection.js';
import { atOnce } from '../../../src/analysis/steps.js';
import { davis } from '../davis.js';
import { anyTable, incidence } from '../incidence.js';

describe('against every pair', () => {
  test.each(['shared', 'newman'] as const)('weighed by %s', (weight) => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 1, max: 3 }), (table, minShared) => {
        const projection = atOnce(projectionOf(incidence(table), { minShared, weight }));
        if (!projection.fits) throw new Error('too large');
        const { graph } = projection;
        const rowsOf = (column: number) => table.filter((row) => row[column]).length;
        table.forEach((row, own) => {
          const expected = table.flatMap((other, at) => {
            const shared = [...row.keys()].filter((column) => row[column] && other[column]);
            if (at === own || shared.length < minShared) return [];
            const weights = shared.map((column) =>
              weight === 'newman' ? 1 / (rowsOf(column) - 1) : 1,
            );
            return [[at, weights.reduce((sum, one) => sum + one, 0)]];
          });
          const [from, to] = [graph.offsets[own], graph.offsets[own + 1]];
          expect([...graph.neighbours.subarray(from, to)]).toEqual(expected.map(([at]) => at));
          graph.weights!.subarray(from, to).forEach((value, place) => {
            expect(value).toBeCloseTo(expected[place]![1]!, 12);
          });
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('from the columns it is the one of the table turned round', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const round = table[0]!.map((_, column) => table.map((row) => row[column]!));
        const request = { minShared: 1, weight: 'newman' } as const;
        expect(atOnce(projectionOf(turned(incidence(table)), request))).toEqual(
          atOnce(projectionOf(incidence(round), request)),
        );
      }),
    );
  });
});

test('of the Southern Women 139 pairs of 18 met, and 66 pairs of 14 events shared somebody', () => {
  const events = davis().organisations;
  const request = { minShared: 1, weight: 'shared' } as const;
  const edges = [events, turned(events)].map((graph) => {
    const projection = atOnce(projectionOf(graph, request));
    return projection.fits ? projection.graph.neighbours.length / 2 : undefined;
  });
  expect(edges).toEqual([66, 139]);
});

describe('too large', () => {
  test('one column of 4,000 rows makes more than a million edges', () => {
    const star = incidence(Array.from({ length: 4_000 }, () => [1]));
    expect(atOnce(projectionOf(star, { minShared: 1, weight: 'shared' }, 1_000_000))).toEqual({
      fits: false,
      limit: 'edges',
      most: 1_000_000,
    });
  });

  test('ways over a column are counted before they are gone', () => {
    // 50,000 rows of one column: 1,249,975,000 ways, of which none makes an edge.
    const star = incidence(Array.from({ length: 50_000 }, () => [1]));
    expect(atOnce(projectionOf(star, { minShared: 2, weight: 'shared' }))).toEqual({
      fits: false,
      limit: 'wedges',
      most: 1_000_000_000,
    });
  });

  test('fewer shared than one is refused', () => {
    expect(() =>
      atOnce(projectionOf(incidence([[1]]), { minShared: 0, weight: 'shared' })),
    ).toThrow(RangeError);
  });
});
