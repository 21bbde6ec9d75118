import fc from 'fast-check';
import { sharedColumns } from '../../../src/analysis/overlap/sharedColumns.js';
import { SharedCounts } from '../../../src/analysis/overlap/sharedCounts.js';
import { anyTable, incidence } from '../incidence.js';

test('is how many columns two rows share, whichever pairs follow each other', () => {
  fc.assert(
    fc.property(anyTable, fc.array(fc.tuple(fc.nat(3), fc.nat(6))), (table, drawn) => {
      const graph = incidence(table);
      const counts = new SharedCounts(graph);
      // Few first rows, so that the same one often comes again, as first or as second.
      for (const [one, other] of drawn) {
        const [first, second] = [one % table.length, other % table.length];
        for (const [a, b] of [
          [first, second],
          [second, first],
        ] as const) {
          expect(counts.of(a, b)).toBe(sharedColumns(graph, a, b).length);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

test('all pairs of a row, in order and back', () => {
  const rows = 50;
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 20 }, (_place, column) => ((row * 7 + column * 3) % 5 === 0 ? 1 : 0)),
  );
  const graph = incidence(table);
  const counts = new SharedCounts(graph);
  for (let row = 0; row < rows; row++) {
    for (let other = 0; other < rows; other++) {
      expect(counts.of(row, other)).toBe(sharedColumns(graph, row, other).length);
      expect(counts.of(other, row)).toBe(sharedColumns(graph, row, other).length);
    }
  }
});
