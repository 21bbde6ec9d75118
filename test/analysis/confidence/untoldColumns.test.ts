import { missedBeside, UntoldColumns } from '../../../src/analysis/confidence/untoldColumns.js';
import { randomBy } from '../../../src/analysis/random.js';
import { degreeNullOf } from '../../../src/analysis/significance/degreeNull.js';
import { atOnce } from '../../support/atOnce.js';
import { incidence, type Table } from '../incidence.js';

const untoldOf = (table: Table, row: number) => {
  const graph = incidence(table);
  return new UntoldColumns(graph, atOnce(degreeNullOf(graph)), row);
};

test('beside every tie told, on average m / (1 − m) were missed; of a complete list none', () => {
  const random = randomBy(1);
  const draws = Array.from({ length: 20_000 }, () => missedBeside(6, 0.25, random));
  const mean = draws.reduce((sum, missed) => sum + missed, 0) / draws.length;
  // Negative binomial: 6 · 0.25 / 0.75 = 2, variance 6 · 0.25 / 0.75² = 2.67, so ± 0.05 is four errors.
  expect(Math.abs(mean - 2)).toBeLessThan(0.05);
  const none = draws.filter((missed) => missed === 0).length / draws.length;
  // Nothing missed beside any of six: 0.75⁶ = 0.178.
  expect(Math.abs(none - 0.75 ** 6)).toBeLessThan(0.011);
  expect(missedBeside(6, 0, random)).toBe(0);
  expect(missedBeside(0, 0.5, random)).toBe(0);
});

test('what is drawn is not in the list, each once, and no more than there is', () => {
  const untold = untoldOf(
    [
      [1, 0, 0, 0, 0, 1],
      [1, 1, 1, 0, 0, 0],
      [0, 0, 1, 1, 1, 0],
    ],
    0,
  );
  const random = randomBy(2);
  for (const wanted of [0, 1, 2, 4, 9]) {
    const drawn = untold.draw(wanted, random);
    expect(drawn.length).toBe(Math.min(wanted, 4));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const column of drawn) {
      expect([1, 2, 3, 4]).toContain(column);
      expect([untold.isTold(column), untold.isDrawn(column)]).toEqual([false, true]);
    }
  }
  expect([untold.isTold(0), untold.isTold(5)]).toEqual([true, true]);
  untold.draw(0, random);
  expect([1, 2, 3, 4].filter((column) => untold.isDrawn(column))).toEqual([]);
});

test('a column is drawn as often as the model finds it likely', () => {
  const table = [
    [1, 0, 0, 0, 0, 0],
    [0, 1, 1, 0, 0, 0],
    [0, 1, 1, 1, 0, 0],
    [0, 1, 0, 1, 1, 0],
    [0, 1, 0, 0, 0, 1],
    [1, 0, 0, 0, 0, 1],
  ];
  const graph = incidence(table);
  const model = atOnce(degreeNullOf(graph));
  const likely = [1, 2, 3, 4, 5].map((column) => {
    const width = model.columns.sizes.length;
    return model.probabilities[model.rows.classOf[0]! * width + model.columns.classOf[column]!]!;
  });
  const untold = new UntoldColumns(graph, model, 0);
  const random = randomBy(3);
  const times = [0, 0, 0, 0, 0];
  for (let draw = 0; draw < 50_000; draw++) times[untold.draw(1, random)[0]! - 1]!++;
  const whole = likely.reduce((sum, one) => sum + one, 0);
  // Standard error at the most √(0.25 / 50,000) = 0.0022.
  likely.forEach((one, place) =>
    expect(Math.abs(times[place]! / 50_000 - one / whole)).toBeLessThan(0.01),
  );
});

test('what the model finds impossible is never missing', () => {
  // Nobody has the third column.
  const untold = untoldOf(
    [
      [1, 0, 0],
      [0, 1, 0],
    ],
    0,
  );
  expect(untold.draw(2, randomBy(4))).toEqual([1]);
});
