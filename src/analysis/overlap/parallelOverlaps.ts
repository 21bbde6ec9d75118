/**
 * The pairs of rows that do the same work in the same place by different members: PARALLEL. Most of them
 * share no member, so they are found from their tasks and from their goals.
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import { type AgreementGraphs, jaccardOfRows } from '../agreement.js';
import { rowWeights, weightedShared } from '../measures.js';
import type { Steps } from '../steps.js';
import { countedAgainst } from './oneAgainstAll.js';
import {
  PairRanker,
  type RankedOverlaps,
  type RankingRequest,
  type RelationFilter,
} from './rankedOverlaps.js';
import { sharedColumns } from './sharedColumns.js';
import { type RowRange, WedgeSweep } from './wedgeSweep.js';

/** How many the pairs share does not matter. */
export interface ParallelRequest extends Omit<RankingRequest, 'minShared' | 'relations'> {
  readonly relations: Omit<RelationFilter, 'wanted'> & { readonly agreement: AgreementGraphs };
}

/** By what pairs are found; those that agree in both are found by tasks. */
export type FoundBy = 'tasks' | 'goals';
export const foundBy: readonly FoundBy[] = ['tasks', 'goals'];

/**
 * Ranks the PARALLEL pairs whose first row lies in a range, by a measure of `graph`; what has nothing
 * there ranks as 0. O(wedges of the tasks or goals + candidates · size of both rows) time; memory as
 * `rankedOverlaps`.
 */
export function* parallelOverlaps(
  graph: Incidence,
  request: ParallelRequest,
  by: FoundBy,
  range: RowRange,
): Steps<RankedOverlaps> {
  const candidates = new Candidates(graph, request, by);
  const sweep = new WedgeSweep(request.relations.agreement[by], 1, range.from);
  for (let row = range.from; row < range.to; row++) {
    sweep.begin(row);
    do yield (row - range.from) / (range.to - range.from);
    while (sweep.countOn());
    for (let index = 0; index < sweep.found; index++) {
      const other = sweep.others[index]!;
      candidates.consider(row, other, sweep.counts[other]!);
      if (index % CANDIDATES_A_TURN === 0) yield (row - range.from) / (range.to - range.from);
    }
    sweep.clear();
  }
  return candidates.ranker.result();
}

/** So many candidates are looked at in about a millisecond. */
const CANDIDATES_A_TURN = 1_024;

/** Ranks the PARALLEL pairs of one row. O(wedges of the row + candidates · size of both rows). */
export function parallelsOfRow(
  graph: Incidence,
  row: number,
  request: ParallelRequest,
  by: FoundBy,
): RankedOverlaps {
  const candidates = new Candidates(graph, request, by);
  const { others, counts, found } = countedAgainst(request.relations.agreement[by], row, 1);
  for (let index = 0; index < found; index++) {
    const other = others[index]!;
    candidates.consider(Math.min(row, other), Math.max(row, other), counts[other]!);
    counts[other] = 0;
  }
  return candidates.ranker.result();
}

/** Decides which pairs that have some work in common are PARALLEL. */
class Candidates {
  readonly ranker: PairRanker;
  readonly #limit: number;
  /** What the areas of rows weigh, where municipalities do. */
  readonly #areaSizes: Float64Array | undefined;

  constructor(
    private readonly graph: Incidence,
    private readonly request: ParallelRequest,
    private readonly by: FoundBy,
  ) {
    const { relations } = request;
    this.#limit = relations.thresholds.parallelAgreement;
    const { area, areaWeights } = relations.agreement;
    this.#areaSizes = areaWeights && rowWeights(area, areaWeights);
    this.ranker = new PairRanker(graph, {
      ...request,
      minShared: 0,
      relations: { ...relations, wanted: ['PARALLEL'] },
    });
  }

  consider(first: number, second: number, inCommon: number): void {
    const { agreement } = this.request.relations;
    if (!this.#agree(agreement[this.by], first, second, inCommon)) return;
    // Of most candidates this is the end: what is done in one place is done in many.
    if (!this.#workInOnePlace(first, second)) return;
    if (this.by === 'goals' && (jaccardOfRows(agreement.tasks, first, second) ?? 0) >= this.#limit)
      return;
    const { columnWeights } = this.request;
    const columns = sharedColumns(this.graph, first, second);
    const shared = columnWeights
      ? columns.reduce((sum, column) => sum + columnWeights[column]!, 0)
      : columns.length;
    const weight = this.ranker.needsWeights
      ? weightedShared(this.graph, first, second, columns, columnWeights)
      : null;
    this.ranker.add(first, second, shared, weight ?? 0);
  }

  #agree({ rowOffsets }: Incidence, first: number, second: number, inCommon: number): boolean {
    const either = degreeOf(rowOffsets, first) + degreeOf(rowOffsets, second) - inCommon;
    return inCommon / either >= this.#limit;
  }

  /** Whether the areas agree: `jaccardOfRows` of them, without an object for each pair. */
  #workInOnePlace(first: number, second: number): boolean {
    const { area, areaWeights, areaIsKnown } = this.request.relations.agreement;
    if (areaIsKnown && areaIsKnown[first]! + areaIsKnown[second]! < 2) return false;
    const { rowOffsets, rowColumns } = area;
    const [endA, endB] = [rowOffsets[first + 1]!, rowOffsets[second + 1]!];
    let i = rowOffsets[first]!;
    let j = rowOffsets[second]!;
    let shared = 0;
    while (i < endA && j < endB) {
      const column = rowColumns[i]!;
      const difference = column - rowColumns[j]!;
      if (difference === 0) shared += areaWeights ? areaWeights[column]! : 1;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    const sizes = this.#areaSizes;
    const sizeA = sizes ? sizes[first]! : degreeOf(rowOffsets, first);
    const sizeB = sizes ? sizes[second]! : degreeOf(rowOffsets, second);
    return shared / (sizeA + sizeB - shared) >= this.#limit;
  }
}
