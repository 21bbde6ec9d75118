/** Two-mode graphs for tests, written as tables: a row of 0 and 1 each. */
import fc from 'fast-check';
import type { Incidence } from '../../src/graph/twoMode.js';

export type Table = readonly (readonly number[])[];

export function incidence(table: Table, columns = table[0]?.length ?? 0): Incidence {
  const turned = Array.from({ length: columns }, (_, column) => table.map((row) => row[column]!));
  const listsOf = (lines: Table) => {
    const lists = lines.map((line) => line.flatMap((one, place) => (one ? [place] : [])));
    const offsets = new Int32Array(lines.length + 1);
    lists.forEach((list, place) => (offsets[place + 1] = offsets[place]! + list.length));
    return [offsets, Int32Array.from(lists.flat())] as const;
  };
  const [rowOffsets, rowColumns] = listsOf(table);
  const [columnOffsets, columnRows] = listsOf(turned);
  return { rowOffsets, rowColumns, columnOffsets, columnRows };
}

/** Small tables, thin and full ones, with empty and full lines. */
export const anyTable: fc.Arbitrary<Table> = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.integer({ min: 1, max: 8 }),
    fc.integer({ max: 9, min: 1 }),
  )
  .chain(([rows, columns, thinness]) => {
    const cell = fc.nat(thinness).map((drawn) => (drawn === 0 ? 1 : 0));
    const line = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(line, { minLength: rows, maxLength: rows });
  });
