import fc from 'fast-check';
import {
  overlappingPairs,
  type PairColumns,
} from '../../../src/analysis/overlap/overlappingPairs.js';
import { sharedColumns } from '../../../src/analysis/overlap/sharedColumns.js';
import { listsOf, placesOf, sketch } from '../../graph/sketch.js';
import { atOnce } from '../../support/atOnce.js';
import { davis } from '../davis.js';

/** Pairs as [first, second, shared]. */
function listed(pairs: PairColumns): number[][] {
  return Array.from({ length: pairs.length }, (_, at) => [
    pairs.first[at]!,
    pairs.second[at]!,
    pairs.shared[at]!,
  ]);
}

/** Places of at most eight members in at most eight networks. */
const anyPlaces = fc.array(
  fc.tuple(
    fc.constantFrom(...'abcdefgh').map((name) => `member ${name}`),
    fc.constantFrom(...'ABCDEFGH').map((name) => `network ${name}`),
  ),
  { maxLength: 50 },
);

describe('overlappingPairs', () => {
  //  A: x y z    B: y z    C: z    D: –
  const { organisations } = sketch(placesOf({ A: 'x y z', B: 'y z', C: 'z' }), { networks: ['D'] });

  test('counts what each two share', () => {
    expect(listed(atOnce(overlappingPairs(organisations, 1)))).toEqual([
      [0, 1, 2],
      [0, 2, 1],
      [1, 2, 1],
    ]);
    expect(listed(atOnce(overlappingPairs(organisations, 2)))).toEqual([[0, 1, 2]]);
    expect(listed(atOnce(overlappingPairs(organisations, 3)))).toEqual([]);
  });

  test.each([0, -1, NaN])('refuses pairs that share at least %s', (minShared) => {
    const message = `Expected minShared of at least 1, got ${minShared}.`;
    expect(() => atOnce(overlappingPairs(organisations, minShared))).toThrow(
      new RangeError(message),
    );
  });

  test('finds 66 pairs of the Davis events with a woman in common and 42 with three', () => {
    const { organisations } = davis();
    expect(organisations.rowColumns.length).toBe(89);
    expect(atOnce(overlappingPairs(organisations, 1)).length).toBe(66);
    expect(atOnce(overlappingPairs(organisations, 3)).length).toBe(42);
  });

  test.each([
    // Everybody at the third event but nobody else came to the fifth, of six and eight.
    ['E3', 'E5', ['Evelyn', 'Laura', 'Theresa', 'Brenda', 'Charlotte', 'Frances']],
    ['E13', 'E14', ['Katherine', 'Sylvia', 'Nora']],
    ['E1', 'E8', ['Evelyn', 'Laura', 'Brenda']],
    ['E1', 'E14', []],
    ['E8', 'E9', 'Evelyn Theresa Pearl Ruth Verne Myra Katherine Sylvia Dorothy'.split(' ')],
  ])('knows who came to both %s and %s', (one, other, women) => {
    const { organisations, row, column } = davis();
    const shared = sharedColumns(organisations, row(one), row(other));
    expect([...shared]).toEqual(women.map(column).sort((a, b) => a - b));
  });
});

describe('all pairs, and one pair', () => {
  test('equal sets held against each other', () => {
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 1, max: 4 }), (places, minShared) => {
        const { organisations: graph } = sketch(places);
        const rows = listsOf(graph.rowOffsets, graph.rowColumns);
        const both = (a: number, b: number) =>
          rows[a]!.filter((column) => rows[b]!.includes(column));
        const slow = rows.flatMap((_, a) =>
          rows.flatMap((_, b) =>
            a < b && both(a, b).length >= minShared ? [[a, b, both(a, b).length]] : [],
          ),
        );
        expect(listed(atOnce(overlappingPairs(graph, minShared)))).toEqual(slow);
        for (const row of rows.keys()) {
          for (const other of rows.keys()) {
            expect([...sharedColumns(graph, row, other)]).toEqual(both(row, other));
          }
        }
      }),
    );
  });

  test('hold for more pairs than the columns are first made for', () => {
    // One member in sixty networks makes 60 · 59 / 2 pairs.
    const { organisations } = sketch(
      Array.from({ length: 60 }, (_, at): [string, string] => ['x', `network ${at}`]),
    );
    const pairs = atOnce(overlappingPairs(organisations, 1));
    expect(pairs.length).toBe(1_770);
    expect(new Set(listed(pairs).map(String)).size).toBe(1_770);
    expect(listed(pairs).at(-1)).toEqual([58, 59, 1]);
  });
});
