/**
 * The pairs of rows that do the same work in the same place by different members: PARALLEL. Most of them
 * share no member, so they are found from their tasks and from their goals.
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import { type AgreementGraphs, jaccardOfRows } from '../agreement.js';
import { weightedShared } from '../measures.js';
import { type Agreement, relationOf } from '../relation.js';
import type { Steps } from '../steps.js';
import { AreaAgreement } from './areaAgreement.js';
import { countedAgainst } from './oneAgainstAll.js';
import {
  PairRanker,
  type RankedOverlaps,
  type RankingRequest,
  type RelationFilter,
} from './rankedOverlaps.js';
import { sharedColumns } from './sharedColumns.js';
import { SharedCounts } from './sharedCounts.js';
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
  const candidates = new Candidates(graph, request, by, true);
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
  const candidates = new Candidates(graph, request, by, false);
  const { others, counts, found } = countedAgainst(request.relations.agreement[by], row, 1);
  for (let index = 0; index < found; index++) {
    const other = others[index]!;
    candidates.consider(Math.min(row, other), Math.max(row, other), counts[other]!);
    counts[other] = 0;
  }
  return candidates.ranker.result();
}

/** How far they agree is settled before it is asked what they are to each other. */
const IN_ALL: Agreement = { tasks: 1, goals: 1, area: 1 };

/** Decides which pairs that have some work in common are PARALLEL. */
class Candidates {
  readonly ranker: PairRanker;
  readonly #limit: number;
  readonly #inOnePlace: AreaAgreement;
  /** Of members, where the pairs are ranked by something else. */
  readonly #sharedMembers: SharedCounts | undefined;

  constructor(
    private readonly graph: Incidence,
    private readonly request: ParallelRequest,
    private readonly by: FoundBy,
    /** Whether pairs of all rows are considered. */
    areMany: boolean,
  ) {
    const { relations } = request;
    this.#limit = relations.thresholds.parallelAgreement;
    this.#inOnePlace = new AreaAgreement(relations.agreement, this.#limit, areMany);
    this.#sharedMembers = relations.members && new SharedCounts(relations.members);
    this.ranker = new PairRanker(graph, { ...request, minShared: 0, relations: undefined });
  }

  consider(first: number, second: number, inCommon: number): void {
    const { passes, relations } = this.request;
    const { agreement } = relations;
    if (passes && passes[first]! + passes[second]! < 2) return;
    if (!this.#agree(agreement[this.by], first, second, inCommon)) return;
    // Of most candidates this is the end: what is done in one place is done in many.
    if (!this.#inOnePlace.holds(first, second)) return;
    if (this.by === 'goals' && (jaccardOfRows(agreement.tasks, first, second) ?? 0) >= this.#limit)
      return;
    const { columnWeights } = this.request;
    const columns = sharedColumns(this.graph, first, second);
    if (!this.#byOtherMembers(first, second, columns.length)) return;
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

  /** Whether, agreeing in work and place, they are PARALLEL and nothing that comes before it. */
  #byOtherMembers(first: number, second: number, shared: number): boolean {
    const { members = this.graph, thresholds } = this.request.relations;
    const overlap = {
      shared: this.#sharedMembers?.of(first, second) ?? shared,
      sizeA: degreeOf(members.rowOffsets, first),
      sizeB: degreeOf(members.rowOffsets, second),
    };
    return relationOf(overlap, IN_ALL, thresholds) === 'PARALLEL';
  }
}
