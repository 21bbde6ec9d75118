/**
 * How far a row may stand otherwise if its list is not complete, those of all others being as they are:
 * with ties added as the degree-preserving null model would have them, and with ties dropped.
 */
import type { Incidence } from '../../graph/twoMode.js';
import { randomBy } from '../random.js';
import type { DegreeNull } from '../significance/degreeNull.js';
import type { Steps } from '../steps.js';
import { type Band, bandOf, checkRequest } from './band.js';
import { type Standing, Standings } from './rowStanding.js';
import { missedBeside, UntoldColumns } from './untoldColumns.js';

export type StandingBands = { readonly [name in keyof Standing]: Band };

export interface RowBands {
  /** As the list is told. */
  readonly observed: Standing;
  /** Ties added: what is missing from the list as it is. */
  readonly added: StandingBands;
  /** Ties dropped: what would be left if as much were missing from what is told. */
  readonly dropped: StandingBands;
}

export interface RowBandsRequest {
  /** The share of its ties that is missing from the list, at random; 0 to `MOST_MISSING`. */
  readonly missing: number;
  /** From how many shared columns on a row overlaps; at least 1. */
  readonly minShared: number;
  /** At least `FEWEST_DRAWS`. */
  readonly draws: number;
  readonly seed: number;
}

/**
 * The same for the same seed. Throws RangeError for a share, a `minShared` or a number of draws out of
 * range. O(columns + draws · (rows of the columns + added · distinct column degrees)) time, O(rows +
 * columns) memory.
 */
export function* rowBands(
  graph: Incidence,
  model: DegreeNull,
  row: number,
  { missing, minShared, draws, seed }: RowBandsRequest,
): Steps<RowBands> {
  checkRequest([missing], draws);
  const random = randomBy(seed);
  const { rowOffsets, rowColumns } = graph;
  const told = Array.from(rowColumns.subarray(rowOffsets[row], rowOffsets[row + 1]));
  const standings = new Standings(graph, row, minShared);
  const untold = new UntoldColumns(graph, model, row);
  const added: Standing[] = [];
  const dropped: Standing[] = [];
  for (let draw = 0; draw < draws; draw++) {
    yield draw / draws;
    const missed = untold.draw(missedBeside(told.length, missing, random), random);
    added.push(standings.of([...told, ...missed]));
    dropped.push(standings.of(told.filter(() => random() >= missing)));
  }
  return { observed: standings.of(told), added: bandsOf(added), dropped: bandsOf(dropped) };
}

function bandsOf(draws: readonly Standing[]): StandingBands {
  return {
    size: bandOf(draws.map(({ size }) => size)),
    overlapping: bandOf(draws.map(({ overlapping }) => overlapping)),
    highestJaccard: bandOf(draws.map(({ highestJaccard }) => highestJaccard)),
  };
}
