/**
 * How likely at least so many of independent trials succeed, each with a probability of its own: the
 * upper tail of the Poisson-binomial distribution (Hong 2013, Comput. Stat. Data Anal. 59:41–51).
 */
import type { Steps } from '../steps.js';

/** Trials in groups within which all are equally likely. */
export interface Trials {
  readonly sizes: ArrayLike<number>;
  readonly probabilities: Float64Array;
}

/** Beyond the least count, terms this small beside what was summed are left off. */
const NEGLIGIBLE = 1e-18;

/**
 * P(at least `least` succeed), exact but for rounding: only positive numbers are added, so that the
 * relative error stays under 10⁻¹² for up to a thousand groups, however small the tail; below 10⁻³⁰⁰ it
 * may be 0. Throws RangeError unless `least` is a whole number of at least 0. O(groups · least²) time at
 * the most, O(least) memory.
 */
export function* upperTail({ sizes, probabilities }: Trials, least: number): Steps<number> {
  if (!Number.isInteger(least) || least < 0) {
    throw new RangeError(`Expected a whole number of at least 0, got ${least}.`);
  }
  if (least === 0) return 1;
  // P(exactly k of the groups so far) for k below `least`, and P(at least `least`).
  let exactly = new Float64Array(least);
  exactly[0] = 1;
  let next = new Float64Array(least);
  let tail = 0;
  let most = 0;
  for (let group = 0; group < sizes.length; group++) {
    const size = sizes[group]!;
    const probability = probabilities[group]!;
    if (probability === 0 || size === 0) continue;
    yield;
    const wider = Math.min(least - 1, most + size);
    if (size <= least) {
      // Trial by trial, which is no more work than all at once.
      for (let trial = 0; trial < size; trial++) {
        tail += exactly[least - 1]! * probability;
        for (let k = Math.min(least - 1, most + trial + 1); k > 0; k--) {
          exactly[k] = exactly[k]! * (1 - probability) + exactly[k - 1]! * probability;
        }
        exactly[0]! *= 1 - probability;
      }
    } else {
      const { counts, tails } = binomial(size, probability, least);
      next.fill(0, 0, wider + 1);
      for (let k = 0; k <= most; k++) {
        const before = exactly[k]!;
        tail += before * tails[least - k]!;
        for (let more = 0; more < least - k; more++) next[k + more]! += before * counts[more]!;
      }
      [exactly, next] = [next, exactly];
    }
    most = wider;
  }
  return Math.min(tail, 1);
}

interface Binomial {
  /** P(exactly k) and P(at least k), k from 0 to `least`. */
  readonly counts: Float64Array;
  readonly tails: Float64Array;
}

/**
 * The binomial distribution of n trials up to a count. Terms follow from their neighbours, outwards from
 * the largest, which underflows for no n; their sum is what makes them probabilities.
 */
function binomial(n: number, probability: number, least: number): Binomial {
  const counts = new Float64Array(least + 1);
  const tails = new Float64Array(least + 1);
  if (probability >= 1) {
    if (n <= least) counts[n] = 1;
    tails.fill(1, 0, Math.min(n, least) + 1);
    return { counts, tails };
  }
  const odds = probability / (1 - probability);
  const mode = Math.min(n, Math.floor((n + 1) * probability));
  let beyond = 0;
  const note = (k: number, term: number): void => {
    if (k <= least) counts[k] = term;
    else beyond += term;
  };
  for (let k = mode, term = 1; k >= 0 && term > 0; k--) {
    note(k, term);
    term *= k / ((n - k + 1) * odds);
  }
  for (let k = mode + 1, term = (odds * (n - mode)) / (mode + 1); k <= n && term > 0; k++) {
    note(k, term);
    if (k > least && term < NEGLIGIBLE * beyond) break;
    term *= (odds * (n - k)) / (k + 1);
  }
  let sum = beyond;
  for (let k = least; k >= 0; k--) {
    sum += counts[k]!;
    tails[k] = sum;
  }
  for (let k = 0; k <= least; k++) {
    counts[k]! /= sum;
    tails[k]! /= sum;
  }
  return { counts, tails };
}
