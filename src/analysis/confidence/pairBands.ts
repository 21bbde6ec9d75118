/**
 * How far what two rows share may move if their lists are not complete: the measures over and over, with
 * ties added as the degree-preserving null model would have them, and, more plainly, with ties dropped.
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import * as measure from '../measures.js';
import { sharedColumns } from '../overlap/sharedColumns.js';
import { randomBy } from '../random.js';
import type { DegreeNull } from '../significance/degreeNull.js';
import type { Steps } from '../steps.js';
import { type Band, bandOf, checkRequest } from './band.js';
import { missedBeside, UntoldColumns } from './untoldColumns.js';

export const bandedMeasures = {
  shared: ({ shared }) => shared,
  sizeA: ({ sizeA }) => sizeA,
  sizeB: ({ sizeB }) => sizeB,
  jaccard: measure.jaccard,
  containmentAB: measure.containmentAB,
  containmentBA: measure.containmentBA,
  overlapCoefficient: measure.overlapCoefficient,
} satisfies { readonly [name: string]: (overlap: measure.SetOverlap) => number | null };

export type BandedMeasure = keyof typeof bandedMeasures;

export type Bands = { readonly [name in BandedMeasure]: Band };

export interface PairBands {
  /** Ties added: what is missing from the lists as they are. */
  readonly added: Bands;
  /** Ties dropped: what would be left if as much were missing from what is told. */
  readonly dropped: Bands;
}

export interface BandsRequest {
  /** The share of its ties that is missing from the list of a row, at random; 0 to `MOST_MISSING`. */
  readonly missingA: number;
  readonly missingB: number;
  /** At least `FEWEST_DRAWS`. */
  readonly draws: number;
  readonly seed: number;
}

/**
 * The same for the same seed. Throws RangeError for a share or a number of draws out of range.
 * O(columns + draws · (members + added · distinct column degrees)) time, O(columns) memory.
 */
export function* pairBands(
  graph: Incidence,
  model: DegreeNull,
  a: number,
  b: number,
  { missingA, missingB, draws, seed }: BandsRequest,
): Steps<PairBands> {
  checkRequest([missingA, missingB], draws);
  const random = randomBy(seed);
  const shared = sharedColumns(graph, a, b).length;
  const [sizeA, sizeB] = [degreeOf(graph.rowOffsets, a), degreeOf(graph.rowOffsets, b)];
  const [untoldA, untoldB] = [
    new UntoldColumns(graph, model, a),
    new UntoldColumns(graph, model, b),
  ];
  const added: measure.SetOverlap[] = [];
  const dropped: measure.SetOverlap[] = [];
  for (let draw = 0; draw < draws; draw++) {
    yield draw / draws;
    const newA = untoldA.draw(missedBeside(sizeA, missingA, random), random);
    const newB = untoldB.draw(missedBeside(sizeB, missingB, random), random);
    let more = 0;
    for (const column of newA) if (untoldB.isTold(column)) more++;
    for (const column of newB) if (untoldA.isTold(column) || untoldA.isDrawn(column)) more++;
    added.push({
      shared: shared + more,
      sizeA: sizeA + newA.length,
      sizeB: sizeB + newB.length,
    });
    let [leftShared, leftA, leftB] = [0, 0, 0];
    for (let column = 0; column < shared; column++) {
      const [inA, inB] = [random() >= missingA, random() >= missingB];
      if (inA) leftA++;
      if (inB) leftB++;
      if (inA && inB) leftShared++;
    }
    for (let only = shared; only < sizeA; only++) if (random() >= missingA) leftA++;
    for (let only = shared; only < sizeB; only++) if (random() >= missingB) leftB++;
    dropped.push({ shared: leftShared, sizeA: leftA, sizeB: leftB });
  }
  return { added: bandsOf(added), dropped: bandsOf(dropped) };
}

function bandsOf(draws: readonly measure.SetOverlap[]): Bands {
  const entries = Object.entries(bandedMeasures).map(([name, valueOf]) => [
    name,
    bandOf(draws.map(valueOf)),
  ]);
  return Object.fromEntries(entries) as Bands;
}
