/** Intersections of several networks, held to sets. */
import fc from 'fast-check';
import { columnsOf, intersections, MOST_INTERSECTED } from '../../src/analysis/intersections.js';
import { placesOf, sketch } from '../graph/sketch.js';

test('counts who is in exactly these and in all of these, drawn by hand', () => {
  // A: a b c d   B: b c d e   C: c f
  const { organisations: graph, column } = sketch(
    placesOf({ A: 'a b c d', B: 'b c d e', C: 'c f' }),
  );
  const found = intersections(graph, [0, 1, 2]);
  //                     –  A  B  AB C  AC BC ABC
  expect([...found.exclusive]).toEqual([0, 1, 1, 2, 1, 0, 0, 1]);
  expect([...found.inclusive]).toEqual([6, 4, 4, 3, 2, 1, 1, 1]);
  expect([...columnsOf(found, 0b011, 'exclusive')]).toEqual([column('b'), column('d')]);
  expect([...columnsOf(found, 0b011, 'inclusive')]).toEqual(['b', 'c', 'd'].map(column));
});

test('equals sets, whichever rows are chosen in whatever order', () => {
  const lists = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefghijklmn')), { maxLength: 7 });
  fc.assert(
    fc.property(
      lists.chain((members) =>
        fc.tuple(fc.constant(members), fc.shuffledSubarray(members.map((_, row) => row))),
      ),
      ([members, rows]) => {
        const names = members.map((_, row) => `N${row}`);
        const drawn = sketch(
          placesOf(Object.fromEntries(names.map((name, row) => [name, members[row]!.join(' ')]))),
          { networks: names },
        );
        const sets = rows.map(
          (row) => new Set(members[row]!.map((member) => drawn.column(member))),
        );
        const everybody = [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
        const found = intersections(
          drawn.organisations,
          rows.map((row) => drawn.row(`N${row}`)),
        );
        for (let combination = 0; combination < 1 << rows.length; combination++) {
          const takesPart = (at: number) => (combination & (1 << at)) !== 0;
          const inAll = everybody.filter((one) =>
            sets.every((set, at) => set.has(one) || !takesPart(at)),
          );
          const inThese = inAll.filter((one) =>
            sets.every((set, at) => set.has(one) === takesPart(at)),
          );
          expect(found.inclusive[combination]).toBe(inAll.length);
          expect(found.exclusive[combination]).toBe(inThese.length);
          expect([...columnsOf(found, combination, 'inclusive')]).toEqual(inAll);
          expect([...columnsOf(found, combination, 'exclusive')]).toEqual(inThese);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('takes twelve rows and no more', () => {
  const names = Array.from({ length: MOST_INTERSECTED + 1 }, (_, at) => `N${at}`);
  const { organisations: graph } = sketch(names.map((name) => ['x', name]));
  const twelve = [...names.keys()].slice(0, MOST_INTERSECTED);
  const { exclusive, inclusive } = intersections(graph, twelve);
  expect(exclusive.at(-1)).toBe(1);
  expect(inclusive.every((count) => count === 1)).toBe(true);
  expect(() => intersections(graph, [...names.keys()])).toThrow(
    'Expected at most 12 rows, got 13.',
  );
});
