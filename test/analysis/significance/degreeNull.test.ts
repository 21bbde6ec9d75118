import fc from 'fast-check';
import { degreeNullOf } from '../../../src/analysis/significance/degreeNull.js';
import { atOnce } from '../../support/atOnce.js';
import { davis } from '../davis.js';
import { anyTable, incidence, type Table } from '../incidence.js';

function fitted(table: Table) {
  const model = atOnce(degreeNullOf(incidence(table)));
  const width = model.columns.sizes.length;
  const probabilities = table.map((line, row) =>
    line.map(
      (_, column) =>
        model.probabilities[model.rows.classOf[row]! * width + model.columns.classOf[column]!]!,
    ),
  );
  return { ...model, probabilities };
}

const sumOf = (line: readonly number[]) => line.reduce((sum, one) => sum + one, 0);
const turned = (table: Table) => table[0]!.map((_, column) => table.map((row) => row[column]!));

test('the example of three rows that the R package backbone tests itself by (Neal 2022)', () => {
  const { probabilities, converged } = fitted([
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, 1],
  ]);
  expect(converged).toBe(true);
  // inst/tinytest/test_backbone.R, to three digits; bicm 3.4.0 (PyPI) gives the rest.
  const [low, middle, high] = [0.21577928, 0.56844144, 0.86311711];
  const expected = [
    [low, low, middle],
    [low, low, middle],
    [middle, middle, high],
  ];
  expected.forEach((line, row) =>
    line.forEach((one, column) => expect(probabilities[row]![column]!).toBeCloseTo(one, 7)),
  );
});

test('Davis’s events, by bicm 3.4.0 (PyPI)', () => {
  const { organisations, row, column } = davis();
  const { probabilities, rows, columns, converged } = atOnce(degreeNullOf(organisations));
  const probability = (event: string, woman: string) =>
    probabilities[
      rows.classOf[row(event)]! * columns.sizes.length + columns.classOf[column(woman)]!
    ]!;
  expect(converged).toBe(true);
  expect(probability('E8', 'Evelyn')).toBeCloseTo(0.9333824924953213, 8);
  expect(probability('E1', 'Flora')).toBeCloseTo(0.0385967399914909, 8);
  expect(probability('E14', 'Nora')).toBeCloseTo(0.34232890563354224, 8);
});

test('every row and column expects the degree that it has', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const { probabilities, converged, residual } = fitted(table);
      expect(converged).toBe(true);
      expect(residual).toBeLessThanOrEqual(1e-9);
      table.forEach((line, row) => expect(sumOf(probabilities[row]!)).toBeCloseTo(sumOf(line), 7));
      turned(table).forEach((line, column) =>
        expect(sumOf(turned(probabilities)[column]!)).toBeCloseTo(sumOf(line), 7),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('ties are as the product of odds of the row and of the column', () => {
  const { probabilities } = fitted([
    [1, 1, 0, 0, 0],
    [0, 1, 1, 1, 0],
    [0, 0, 1, 0, 0],
    [1, 0, 1, 0, 1],
  ]);
  const odds = probabilities.map((line) => line.map((one) => one / (1 - one)));
  for (const line of odds) {
    for (let column = 0; column < line.length; column++) {
      expect(line[column]! / line[0]!).toBeCloseTo(odds[0]![column]! / odds[0]![0]!, 6);
    }
  }
});

test('what degrees make certain is certain: nobody, everybody, and what follows from them', () => {
  // The first row has every column, the last none; beside the first, the first column has no other.
  const { probabilities, converged, rounds } = fitted([
    [1, 1, 1],
    [0, 1, 1],
    [0, 0, 0],
  ]);
  expect(probabilities).toEqual([
    [1, 1, 1],
    [0, 1, 1],
    [0, 0, 0],
  ]);
  expect([converged, rounds]).toEqual([true, 0]);
});

test('degrees that leave one way only, though no line is full or empty', () => {
  // The first two rows have to have both of the first two columns, the last two neither of the last.
  const { probabilities, converged } = fitted([
    [1, 1, 1, 0],
    [1, 1, 0, 1],
    [1, 0, 0, 0],
    [0, 1, 0, 0],
  ]);
  expect(converged).toBe(true);
  expect(probabilities[0]![0]!).toBeCloseTo(1, 7);
  expect(probabilities[0]![2]!).toBeCloseTo(0.5, 7);
  expect(probabilities[3]![3]!).toBeCloseTo(0, 7);
});

test('a graph of nothing, rows without columns, and a star of 100,000', () => {
  expect(fitted([])).toMatchObject({ converged: true, residual: 0 });
  expect(fitted([[], []])).toMatchObject({ converged: true, residual: 0 });
  const leaves = 100_000;
  const ofOne = Int32Array.from({ length: leaves + 1 }, (_, place) => place);
  const star = {
    rowOffsets: Int32Array.of(0, leaves),
    rowColumns: ofOne.slice(0, leaves),
    columnOffsets: ofOne,
    columnRows: new Int32Array(leaves),
  };
  expect([...atOnce(degreeNullOf(star)).probabilities]).toEqual([1]);
});
