import fc from 'fast-check';
import { upperTail } from '../../../src/analysis/significance/poissonBinomial.js';
import { atOnce } from '../../support/atOnce.js';

const tailOf = (groups: readonly (readonly [size: number, probability: number])[], least: number) =>
  atOnce(
    upperTail(
      {
        sizes: groups.map(([size]) => size),
        probabilities: Float64Array.from(groups, ([, probability]) => probability),
      },
      least,
    ),
  );

/** Every outcome of every trial, one after another. */
function byOutcomes(trials: readonly number[], least: number): number {
  let sum = 0;
  for (let outcome = 0; outcome < 2 ** trials.length; outcome++) {
    let [successes, probability] = [0, 1];
    trials.forEach((one, trial) => {
      const succeeds = ((outcome >> trial) & 1) === 1;
      if (succeeds) successes++;
      probability *= succeeds ? one : 1 - one;
    });
    if (successes >= least) sum += probability;
  }
  return sum;
}

test('the sum over all outcomes', () => {
  const group = fc.tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-6, max: 1, noNaN: true })),
  );
  fc.assert(
    fc.property(fc.array(group, { maxLength: 4 }), fc.nat(13), (groups, least) => {
      const trials = groups.flatMap(([size, one]) => Array<number>(size).fill(one));
      const expected = byOutcomes(trials, least);
      expect(Math.abs(tailOf(groups, least) - expected)).toBeLessThanOrEqual(1e-12 * expected);
    }),
    { numRuns: 3_000 },
  );
});

test('small tails keep their digits', () => {
  // 100 trials of 1/1,000, all of which succeed; and at least 20 of 10,000 of 10⁻⁵.
  expect(tailOf([[100, 1e-3]], 100) / 1e-300).toBeCloseTo(1, 9);
  let expected = 0;
  for (let k = 60; k >= 20; k--) {
    let term = Math.pow(1 - 1e-5, 1e4 - k);
    for (let i = 0; i < k; i++) term *= ((1e4 - i) / (k - i)) * 1e-5;
    expected += term;
  }
  expect(tailOf([[10_000, 1e-5]], 20) / expected).toBeCloseTo(1, 11);
});

test('many trials whose chance of none would underflow', () => {
  // 10,000 of one half: at least 5,000 is half, and half of being just 5,000.
  const evenly = Math.sqrt(2 / (Math.PI * 10_000)) * (1 - 1 / 40_000);
  expect(tailOf([[10_000, 0.5]], 5_000)).toBeCloseTo(0.5 + evenly / 2, 9);
  // As 100 groups.
  const groups = Array.from({ length: 100 }, () => [100, 0.5] as const);
  expect(tailOf(groups, 5_000)).toBeCloseTo(0.5 + evenly / 2, 9);
});

test('nothing to try: at least none for certain, and one never', () => {
  expect(tailOf([], 0)).toBe(1);
  expect(tailOf([], 1)).toBe(0);
  expect(() => tailOf([], -1)).toThrow('Expected a whole number of at least 0, got -1.');
});
