/** What rows that become one share and what would be left to nobody, against sets. */
import fc from 'fast-check';
import { lost, together } from '../../../src/analysis/merging/merged.js';
import { anyTable, incidence } from '../incidence.js';

const tableAndRows = anyTable.chain((table) =>
  fc
    .shuffledSubarray(
      table.map((_, row) => row),
      { minLength: 1 },
    )
    .map((rows) => ({ table, rows })),
);

test('shared is what two of the rows have or more, of all that any has', () => {
  fc.assert(
    fc.property(tableAndRows, ({ table, rows }) => {
      const counts = table[0]!.map((_, column) => rows.filter((row) => table[row]![column]).length);
      expect(together(incidence(table), rows)).toEqual({
        shared: counts.flatMap((count, column) => (count > 1 ? [column] : [])),
        union: counts.filter((count) => count > 0).length,
      });
    }),
  );
});

test('lost is what the ending rows have and the survivor lacks: by others or by nobody else had', () => {
  fc.assert(
    fc.property(tableAndRows, ({ table, rows: [survivor, ...ending] }) => {
      const columns = table[0]!.flatMap((_, column) =>
        !table[survivor!]![column] && ending.some((row) => table[row]![column]) ? [column] : [],
      );
      const byOthers = (column: number) =>
        table.some((cells, row) => cells[column] === 1 && !ending.includes(row));
      expect(lost(incidence(table), survivor!, ending)).toEqual({
        toNobody: columns.filter((column) => !byOthers(column)),
        toOthers: columns.filter(byOthers),
      });
    }),
  );
});
