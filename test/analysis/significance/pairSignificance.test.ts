import fc from 'fast-check';
import { degreeNullOf } from '../../../src/analysis/significance/degreeNull.js';
import { pairSignificance } from '../../../src/analysis/significance/pairSignificance.js';
import type { Incidence } from '../../../src/graph/twoMode.js';
import { atOnce } from '../../support/atOnce.js';
import { davis } from '../davis.js';
import { anyTable, incidence, type Table } from '../incidence.js';

const significanceOf = (graph: Incidence, a: number, b: number) =>
  atOnce(pairSignificance(graph, atOnce(degreeNullOf(graph)), a, b));

test('Davis’s events: expected and p by bicm 3.4.0 (PyPI) and numpy 2.4.6', () => {
  const { organisations, row } = davis();
  const pairs = [
    ['E8', 'E9', 9, 9.772881291148565, 0.7501744321073937],
    ['E1', 'E2', 2, 0.7072809466715277, 0.15313808366940837],
    ['E5', 'E8', 7, 6.685529259783884, 0.5341811634872475],
    ['E13', 'E14', 3, 0.7072809466715277, 0.027893827400341176],
    ['E1', 'E14', 0, 0.7072809466715277, 1],
    ['E9', 'E11', 3, 3.06654233303221, 0.6281383192855889],
  ] as const;
  for (const [a, b, shared, expected, p] of pairs) {
    const found = significanceOf(organisations, row(a), row(b));
    expect(found.shared).toBe(shared);
    expect(found.expected).toBeCloseTo(expected, 7);
    expect(found.p).toBeCloseTo(p, 7);
  }
  // E13 and E14 are three women each, the same: no pair of such could be rarer.
  const same = significanceOf(organisations, row('E13'), row('E14'));
  expect(same.leastP).toBe(same.p);
  // Each of the two with 12 others, and with one another.
  expect(same.familySize).toBe(25);
  // E10 with either comes next, then E12: of these five, 25 · 0.1361 / 5 would be chance.
  expect(same.q).toBeCloseTo((25 * 0.1360882143105424) / 5, 6);
});

describe('the worked examples by which the R package backbone tests its SDSM (Neal 2022)', () => {
  // inst/tinytest/test_backbone.R of 2.1.1, and as rewritten later: upper tails to three digits, which it takes
  // from the refined normal approximation of Hong 2013, as we do here from our own probabilities.
  test.each([
    {
      table: [
        [1, 0, 1, 1],
        [0, 1, 0, 0],
        [1, 0, 0, 1],
      ],
      printed: 0.549,
      withItself: [0.432, 0.304, 0.329],
    },
    {
      table: [
        [0, 0, 1],
        [0, 1, 0],
        [1, 0, 1],
      ],
      printed: 0.606,
      withItself: [0.38, 0.38, 0.437],
    },
  ])('$printed of the first row and the last', ({ table, printed, withItself }) => {
    const { probabilities, rows, columns } = atOnce(degreeNullOf(incidence(table)));
    const width = columns.sizes.length;
    const trialsOf = (a: number, b: number) =>
      table[a]!.map((_, column) => {
        const at = (row: number) => rows.classOf[row]! * width + columns.classOf[column]!;
        return probabilities[at(a)]! * probabilities[at(b)]!;
      });
    const sharedBy = (a: number, b: number) =>
      table[a]!.filter((tie, column) => tie && table[b]![column]).length;
    const approximated = (a: number, b: number) =>
      refinedNormalTail(trialsOf(a, b), sharedBy(a, b));
    expect(approximated(0, 2)).toBeCloseTo(printed, 3);
    withItself.forEach((value, row) => expect(approximated(row, row)).toBeCloseTo(value, 3));
    // The exact tail of so few columns is close to what the approximation makes of it.
    expect(Math.abs(significanceOf(incidence(table), 0, 2).p - printed)).toBeLessThan(0.02);
    expect(significanceOf(incidence(table), 0, 1).p).toBe(1);
  });
});

/** P(at least `least` succeed) by Hong 2013, Comput. Stat. Data Anal. 59:41–51, refined normal. */
function refinedNormalTail(trials: readonly number[], least: number): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const variances = trials.map((chance) => chance * (1 - chance));
  const deviation = Math.sqrt(sum(variances));
  const third = sum(trials.map((chance, trial) => variances[trial]! * (1 - 2 * chance)));
  const x = (least - 0.5 - sum(trials)) / deviation;
  const density = Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
  let below = 0.5;
  for (let odd = 1, term = x; Math.abs(term) > 1e-17; odd += 2, term *= x ** 2 / odd) {
    below += density * term;
  }
  return 1 - below - (third / (6 * deviation ** 3)) * (1 - x ** 2) * density;
}

/** Everything by its definition: every pair of the family, every column a trial of its own. */
function slowly(table: Table, a: number, b: number) {
  const graph = incidence(table);
  const { probabilities, rows, columns } = atOnce(degreeNullOf(graph));
  const width = columns.sizes.length;
  const sharedBy = (one: number, other: number) =>
    table[one]!.filter((tie, column) => tie && table[other]![column]).length;
  const trialsOf = (one: number, other: number) =>
    table[one]!.map(
      (_, column) =>
        probabilities[rows.classOf[one]! * width + columns.classOf[column]!]! *
        probabilities[rows.classOf[other]! * width + columns.classOf[column]!]!,
    );
  const tail = (one: number, other: number, least: number) => {
    let counts = [1];
    for (const probability of trialsOf(one, other)) {
      const next = Array<number>(counts.length + 1).fill(0);
      counts.forEach((chance, k) => {
        next[k]! += chance * (1 - probability);
        next[k + 1]! += chance * probability;
      });
      counts = next;
    }
    return counts.slice(least).reduce((sum, chance) => sum + chance, 0);
  };
  const filled = table.flatMap((line, row) => (line.includes(1) ? [row] : []));
  const family = filled.flatMap((one, place) =>
    filled
      .slice(place + 1)
      .filter((other) => [a, b].includes(one) || [a, b].includes(other))
      .map((other) => tail(one, other, sharedBy(one, other))),
  );
  const p = tail(a, b, sharedBy(a, b));
  const ascending = family.toSorted((one, other) => one - other);
  const q = ascending
    .map((value, place) => (value >= p - 1e-12 ? (value * family.length) / (place + 1) : 1))
    .reduce((least, value) => Math.min(least, value), 1);
  const smaller = Math.min(...[a, b].map((row) => table[row]!.filter((tie) => tie).length));
  return {
    shared: sharedBy(a, b),
    expected: trialsOf(a, b).reduce((sum, one) => sum + one, 0),
    p,
    q,
    leastP: tail(a, b, smaller),
    familySize: family.length,
  };
}

test('p, q and the family are what their definitions say', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(6), fc.nat(6), (table, a, b) => {
      const filled = table.flatMap((line, row) => (line.includes(1) ? [row] : []));
      fc.pre(filled.includes(a) && filled.includes(b) && a !== b);
      const found = significanceOf(incidence(table), a, b);
      for (const [name, value] of Object.entries(slowly(table, a, b))) {
        expect(found[name as keyof typeof found]).toBeCloseTo(value, 8);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('it does not matter which of the two comes first', () => {
  const { organisations, row } = davis();
  const [one, other] = [row('E3'), row('E5')];
  expect(significanceOf(organisations, one, other)).toEqual(
    significanceOf(organisations, other, one),
  );
});

test('a row without columns, or one row twice, is no pair', () => {
  const graph = incidence([
    [1, 0],
    [0, 0],
  ]);
  expect(() => significanceOf(graph, 0, 1)).toThrow(
    'Expected two rows with columns, got rows 0 and 1.',
  );
  expect(() => significanceOf(graph, 0, 0)).toThrow(RangeError);
});
