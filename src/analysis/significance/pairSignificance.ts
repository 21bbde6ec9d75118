/**
 * How surprising it is that two rows share as many columns as they do, by the stochastic degree sequence
 * model (Neal 2014, Soc. Networks 39:84–97) with the probabilities of the bipartite configuration model
 * (Saracco et al. 2017; Neal, Domagalski & Sagan 2021, Sci. Rep. 11:23929).
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import { countedAgainst } from '../overlap/oneAgainstAll.js';
import { sharedColumns } from '../overlap/sharedColumns.js';
import type { Steps } from '../steps.js';
import type { DegreeNull } from './degreeNull.js';
import { upperTail } from './poissonBinomial.js';

export interface PairSignificance {
  readonly shared: number;
  /** How many the two would share on average if nothing but degrees shaped the graph. */
  readonly expected: number;
  /** How often they would share as many or more: one-tailed, exact by the model. */
  readonly p: number;
  /** The least p that the two could have, were the smaller within the larger. */
  readonly leastP: number;
  /**
   * The share of chance finds that is to be put up with among the pairs of the family, so that this one
   * counts as found (Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57:289–300).
   */
  readonly q: number;
  /** Pairs tested together: each of the two with every other row that has columns. */
  readonly familySize: number;
}

/**
 * Throws RangeError unless both rows have columns and differ. O(wedges of both rows), and a tail for
 * each size and count that occurs among those that share with either.
 */
export function* pairSignificance(
  graph: Incidence,
  model: DegreeNull,
  a: number,
  b: number,
): Steps<PairSignificance> {
  const [sizeA, sizeB] = [degreeOf(graph.rowOffsets, a), degreeOf(graph.rowOffsets, b)];
  if (a === b || sizeA === 0 || sizeB === 0) {
    throw new RangeError(`Expected two rows with columns, got rows ${a} and ${b}.`);
  }
  const shared = sharedColumns(graph, a, b).length;
  const together = pairTrials(model, a, b);
  const p = yield* upperTail(together, shared);
  // Pairs that share nothing have p = 1, which is in every share that is put up with.
  const family = [p];
  for (const [row, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const value of yield* valuesAgainst(graph, model, row, other)) family.push(value);
  }
  family.sort((one, another) => one - another);
  const filled = countFilled(graph);
  const familySize = 2 * (filled - 2) + 1;
  let q = 1;
  for (let place = family.length - 1; place >= 0 && family[place]! >= p; place--) {
    q = Math.min(q, (family[place]! * familySize) / (place + 1));
  }
  let expected = 0;
  for (let group = 0; group < together.sizes.length; group++) {
    expected += together.sizes[group]! * together.probabilities[group]!;
  }
  const leastP = yield* upperTail(together, Math.min(sizeA, sizeB));
  return { shared, expected, p, leastP, q, familySize };
}

/** The p of a row with each that shares columns with it, but for one. */
function* valuesAgainst(
  graph: Incidence,
  model: DegreeNull,
  row: number,
  except: number,
): Steps<number[]> {
  const { counts, others, found } = countedAgainst(graph, row, 1);
  const occurring: { readonly other: number; readonly shared: number }[] = [];
  for (const other of others.subarray(0, found)) {
    if (other !== except) occurring.push({ other, shared: counts[other]! });
    counts[other] = 0;
  }
  // The p follows from the size of the other and the count alone.
  const known = new Map<string, number>();
  const values: number[] = [];
  for (const { other, shared } of occurring) {
    const key = `${model.rows.classOf[other]!} ${shared}`;
    let value = known.get(key);
    if (value === undefined) {
      value = yield* upperTail(pairTrials(model, row, other), shared);
      known.set(key, value);
    }
    values.push(value);
  }
  return values;
}

/** A trial a column, whether both rows have it; columns of one degree are equally likely. */
function pairTrials({ rows, columns, probabilities }: DegreeNull, a: number, b: number) {
  const width = columns.sizes.length;
  const [ofA, ofB] = [rows.classOf[a]! * width, rows.classOf[b]! * width];
  const both = new Float64Array(width);
  for (let column = 0; column < width; column++) {
    both[column] = probabilities[ofA + column]! * probabilities[ofB + column]!;
  }
  return { sizes: columns.sizes, probabilities: both };
}

function countFilled({ rowOffsets }: Incidence): number {
  let filled = 0;
  for (let row = 0; row + 1 < rowOffsets.length; row++) {
    if (degreeOf(rowOffsets, row) > 0) filled++;
  }
  return filled;
}
