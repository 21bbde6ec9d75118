/**
 * The odds at which every class expects its degree, by Newton's method on their logarithms, where the
 * likelihood is convex (Vallarano et al. 2021, Sci. Rep. 11:15227). A plain fixed point takes far more
 * rounds where degrees are large beside the other side.
 */
import type { Steps } from '../steps.js';
import type { OpenClasses } from './degreeClasses.js';

/** How near the expected degrees are to come, relative to them. */
const TOLERANCE = 1e-9;
/** Newton's method takes ten; where odds have no finite limit, each round comes nearer by a factor e. */
const MOST_ROUNDS = 60;
/** Steps so short need not be looked at whether they went too far. */
const SHORT_STEP = 0.1;
const MOST_HALVINGS = 30;
/** Keeps apart from zero what has become certain, as a share of what is expected. */
const LEAST_CURVATURE = 1e-13;

interface SolvedOdds {
  /** Of class i of the more and class j of the fewer at `i * fewer + j`. */
  readonly probabilities: Float64Array;
  readonly converged: boolean;
  readonly residual: number;
  readonly rounds: number;
}

/** Solves for two sides, of which the second has no more classes. O(rounds · more · fewer²). */
export function* solvedOdds(more: OpenClasses, fewer: OpenClasses): Steps<SolvedOdds> {
  const state = new OddsState(more, fewer);
  yield* state.expect();
  let rounds = 0;
  while (state.residual > TOLERANCE && rounds < MOST_ROUNDS) {
    rounds++;
    const longest = yield* state.findStep();
    const began = state.slope();
    yield* state.go(1);
    // Convex along the step: where the slope has turned up, the least lies behind.
    for (
      let share = 1, halvings = 0;
      longest * share > SHORT_STEP && state.slope() > -began / 10 && halvings < MOST_HALVINGS;
      halvings++
    ) {
      share /= 2;
      yield* state.go(-share);
    }
  }
  const { probabilities, residual } = state;
  return { probabilities, converged: residual <= TOLERANCE, residual, rounds };
}

/** Where the search stands: logarithms of odds, what is expected at them, and the step to take next. */
class OddsState {
  readonly probabilities: Float64Array;
  residual = 0;

  readonly #more: Float64Array;
  readonly #fewer: Float64Array;
  /** Expected less observed ties of each class. */
  readonly #moreExcess: Float64Array;
  readonly #fewerExcess: Float64Array;
  readonly #moreStep: Float64Array;
  readonly #fewerStep: Float64Array;

  constructor(
    private readonly more: OpenClasses,
    private readonly fewer: OpenClasses,
  ) {
    const [m, n] = [more.sizes.length, fewer.sizes.length];
    this.probabilities = new Float64Array(m * n);
    let ties = 0;
    for (let i = 0; i < m; i++) ties += more.sizes[i]! * more.degrees[i]!;
    // Where ties are few, odds are nearly proportional to degrees (Chung & Lu 2002).
    const start = (degree: number) => Math.log(degree) - Math.log(ties) / 2;
    this.#more = more.degrees.map(start);
    this.#fewer = fewer.degrees.map(start);
    this.#moreExcess = new Float64Array(m);
    this.#fewerExcess = new Float64Array(n);
    this.#moreStep = new Float64Array(m);
    this.#fewerStep = new Float64Array(n);
  }

  /** What is expected where the search stands. O(more · fewer). */
  *expect(): Steps<void> {
    const { more, fewer, probabilities } = this;
    const n = fewer.sizes.length;
    const fewerOdds = this.#fewer.map((log) => Math.exp(-log));
    const fewerExpected = new Float64Array(n);
    this.residual = 0;
    for (let i = 0; i < more.sizes.length; i++) {
      yield;
      const against = Math.exp(-this.#more[i]!);
      const size = more.sizes[i]!;
      let expected = 0;
      for (let j = 0, at = i * n; j < n; j++, at++) {
        // Plainly: odds / (1 + odds), with odds x · y.
        const probability = 1 / (1 + against * fewerOdds[j]!);
        probabilities[at] = probability;
        expected += probability * fewer.sizes[j]!;
        fewerExpected[j]! += probability * size;
      }
      this.#note(this.#moreExcess, i, expected, more);
    }
    for (let j = 0; j < n; j++) this.#note(this.#fewerExcess, j, fewerExpected[j]!, fewer);
  }

  #note(excess: Float64Array, place: number, expected: number, side: OpenClasses): void {
    const degree = side.degrees[place]!;
    excess[place] = (expected - degree) * side.sizes[place]!;
    this.residual = Math.max(this.residual, Math.abs(expected - degree) / degree);
  }

  /**
   * Newton's step, and the length of its longest part. The more are eliminated first, so that a matrix
   * of the fewer is solved; the last of those stays, since x · t and y / t are the same odds.
   */
  *findStep(): Steps<number> {
    const { more, fewer, probabilities } = this;
    const [m, n] = [more.sizes.length, fewer.sizes.length];
    const matrix = new Float64Array(n * n);
    const right = this.#fewerExcess.map((excess) => -excess);
    const moreCurvature = new Float64Array(m);
    const fewerCurvature = new Float64Array(n);
    const weights = new Float64Array(m * n);
    for (let i = 0; i < m; i++) {
      yield;
      const row = weights.subarray(i * n, (i + 1) * n);
      let curvature = LEAST_CURVATURE * more.sizes[i]! * more.degrees[i]!;
      for (let j = 0; j < n; j++) {
        const probability = probabilities[i * n + j]!;
        row[j] = more.sizes[i]! * fewer.sizes[j]! * probability * (1 - probability);
        curvature += row[j]!;
        fewerCurvature[j]! += row[j]!;
      }
      moreCurvature[i] = curvature;
      const excess = this.#moreExcess[i]! / curvature;
      for (let j = 0; j < n; j++) {
        right[j]! += row[j]! * excess;
        const share = row[j]! / curvature;
        const line = matrix.subarray(j * n, j * n + j + 1);
        for (let k = 0; k <= j; k++) line[k]! -= share * row[k]!;
      }
    }
    for (let j = 0; j < n; j++) {
      matrix[j * n + j]! +=
        fewerCurvature[j]! + LEAST_CURVATURE * fewer.sizes[j]! * fewer.degrees[j]!;
    }
    yield* solveInPlace(matrix, right, n, n - 1);
    right[n - 1] = 0;
    this.#fewerStep.set(right);
    let longest = 0;
    for (let j = 0; j < n; j++) longest = Math.max(longest, Math.abs(right[j]!));
    for (let i = 0; i < m; i++) {
      let pull = this.#moreExcess[i]!;
      for (let j = 0; j < n; j++) pull += weights[i * n + j]! * right[j]!;
      this.#moreStep[i] = -pull / moreCurvature[i]!;
      longest = Math.max(longest, Math.abs(this.#moreStep[i]!));
    }
    return longest;
  }

  /** Goes so large a share of the step. */
  *go(share: number): Steps<void> {
    this.#moreStep.forEach((step, i) => (this.#more[i]! += share * step));
    this.#fewerStep.forEach((step, j) => (this.#fewer[j]! += share * step));
    yield* this.expect();
  }

  /** How the negative logarithm of the likelihood changes along the step; below 0 while it falls. */
  slope(): number {
    let slope = 0;
    this.#moreStep.forEach((step, i) => (slope += step * this.#moreExcess[i]!));
    this.#fewerStep.forEach((step, j) => (slope += step * this.#fewerExcess[j]!));
    return slope;
  }
}

/**
 * Solves the first `size` equations of a symmetric positive matrix, of which the lower half is read and
 * overwritten (Cholesky). A pivot that rounding has made nothing of is kept just above it. O(size³).
 */
function* solveInPlace(
  matrix: Float64Array,
  right: Float64Array,
  width: number,
  size: number,
): Steps<void> {
  for (let j = 0; j < size; j++) {
    yield;
    const row = matrix.subarray(j * width, j * width + j + 1);
    const whole = row[j]!;
    for (let k = 0; k <= j; k++) {
      const other = matrix.subarray(k * width, k * width + k + 1);
      let rest = row[k]!;
      for (let l = 0; l < k; l++) rest -= row[l]! * other[l]!;
      row[k] = k < j ? rest / other[k]! : Math.sqrt(Math.max(rest, LEAST_CURVATURE * whole));
    }
  }
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) right[j]! -= matrix[j * width + k]! * right[k]!;
    right[j]! /= matrix[j * width + j]!;
  }
  for (let j = size - 1; j >= 0; j--) {
    for (let k = j + 1; k < size; k++) right[j]! -= matrix[k * width + j]! * right[k]!;
    right[j]! /= matrix[j * width + j]!;
  }
}
