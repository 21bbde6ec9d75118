/**
 * The pairs of rows that overlap most, by a measure, and how many there are in all: one sweep over the
 * wedges, in which no pair is kept but the best. Ranges of rows can be ranked apart and put together.
 */
import { degreeOf, type Incidence } from '../../graph/twoMode.js';
import { agreementOf, type AgreementGraphs } from '../agreement.js';
import { rowWeights, type SetOverlap } from '../measures.js';
import { nothingKnown, type Relation, relationOf, type RelationThresholds } from '../relation.js';
import { PAIRS_A_STEP, type Steps } from '../steps.js';
import { BestPairs, type RankedPair, type RankedPairs } from './bestPairs.js';
import { countedAgainst, newmanWeightsOf, weighedAgainst } from './oneAgainstAll.js';
import { SharedCounts } from './sharedCounts.js';
import { type RowRange, WedgeSweep } from './wedgeSweep.js';

/** By what pairs are ranked; containment is the larger of both ways. */
export type OverlapRanking =
  'jaccard' | 'shared' | 'containment' | 'overlapCoefficient' | 'weightedShared';

export interface RankingRequest {
  readonly ranking: OverlapRanking;
  /** What each column counts, 0 or more, in shared and in sizes alike; 1 where left out. */
  readonly columnWeights?: Float64Array | undefined;
  /** At least 1. */
  readonly minShared: number;
  /** How many of the best pairs are wanted; 0 only counts. */
  readonly count: number;
  /** Only pairs that rank after this one are among the best; counted are all. */
  readonly after?: RankedPair | undefined;
  /** Rows that take part are 1; all where left out. */
  readonly passes?: Uint8Array | undefined;
  /** Only pairs with one of these relations. */
  readonly relations?: RelationFilter | undefined;
}

export interface RelationFilter {
  readonly wanted: readonly Relation[];
  readonly thresholds: RelationThresholds;
  /** Members, from which the relation follows, where the pairs are of something else; same rows. */
  readonly members?: Incidence | undefined;
  /** What networks do and where, by the same rows; without it no pair is PARALLEL. */
  readonly agreement?: AgreementGraphs | undefined;
}

export interface RankedOverlaps {
  /** Pairs that share enough and pass, all of them. */
  readonly total: number;
  /** What all of those share together: with the total, a check of one way of counting by another. */
  readonly sharedInAll: number;
  readonly best: RankedPairs;
}

/**
 * Ranks the pairs whose first row lies in a range. Throws RangeError for a `minShared` below 1.
 * O(wedges + pairs · log count) time; memory as `WedgeSweep`, and 24 bytes for each of `count`.
 */
export function* rankedOverlaps(
  graph: Incidence,
  request: RankingRequest,
  range: RowRange,
): Steps<RankedOverlaps> {
  const { passes, columnWeights } = request;
  const sweep = new WedgeSweep(graph, request.minShared, range.from, columnWeights);
  const ranker = new PairRanker(graph, request);
  const { others, counts, weights } = sweep;
  for (let row = range.from; row < range.to; row++) {
    sweep.begin(row);
    do yield (row - range.from) / (range.to - range.from);
    while (sweep.countOn());
    if (!passes || passes[row] === 1) {
      const { needsWeights } = ranker;
      if (needsWeights) sweep.weigh();
      for (let index = 0; index < sweep.found; index++) {
        const other = others[index]!;
        ranker.add(row, other, counts[other]!, needsWeights ? weights[other]! : 0);
        // A row shares with thousands of others where all have one of a few columns.
        if (index % PAIRS_A_STEP === PAIRS_A_STEP - 1) yield;
      }
    }
    sweep.clear();
  }
  return ranker.result();
}

/**
 * Ranks the pairs of one row. Throws RangeError for a `minShared` below 1. O(wedges of the row +
 * pairs · log count) time, with weights O(rows) more; the counters of the plain one, 8 bytes a
 * row, are kept with the graph.
 */
export function overlapsOfRow(
  graph: Incidence,
  row: number,
  request: RankingRequest,
): RankedOverlaps {
  const ranker = new PairRanker(graph, request);
  const { passes, minShared, columnWeights } = request;
  if (passes && passes[row] !== 1) return ranker.result();
  const { others, counts, found } = columnWeights
    ? weighedAgainst(graph, row, minShared, columnWeights)
    : countedAgainst(graph, row, minShared);
  const weights = ranker.needsWeights ? newmanWeightsOf(graph, row, columnWeights) : undefined;
  for (let index = 0; index < found; index++) {
    const other = others[index]!;
    const weight = weights ? weights[other]! : 0;
    ranker.add(Math.min(row, other), Math.max(row, other), counts[other]!, weight);
    counts[other] = 0;
  }
  return ranker.result();
}

/** Decides which pairs count and which are among the best; it does not ask how many they share. */
export class PairRanker {
  readonly needsWeights: boolean;
  readonly #best: BestPairs;
  readonly #accepts: PairTest | undefined;
  /** What rows weigh, where columns do; else they have as many columns as they have. */
  readonly #sizes: Float64Array | undefined;
  #total = 0;
  #sharedInAll = 0;

  constructor(
    private readonly graph: Incidence,
    private readonly request: RankingRequest,
  ) {
    this.needsWeights = request.ranking === 'weightedShared' && request.count > 0;
    this.#best = new BestPairs(request.count, request.after);
    this.#accepts = relationTest(request.relations);
    this.#sizes = request.columnWeights && rowWeights(graph, request.columnWeights);
  }

  /** A pair, with what it shares and what that weighs. */
  add(first: number, second: number, shared: number, weight: number): void {
    const { ranking, passes, count } = this.request;
    if (passes && passes[first]! + passes[second]! < 2) return;
    const sizeA = this.#sizeOf(first);
    if (this.#accepts && !this.#accepts(first, second, shared, sizeA, this.#sizeOf(second))) return;
    this.#total++;
    this.#sharedInAll += shared;
    if (count === 0) return;
    // Both together are at least as many as the first: most pairs need not be looked at any further.
    if (ranking === 'jaccard' && shared / sizeA < this.#best.worst) return;
    const sizeB = this.#sizeOf(second);
    // What shares nothing may have nothing to share: that is not to become 0/0.
    const value = shared === 0 ? 0 : valueOf(ranking, shared, sizeA, sizeB, weight);
    this.#best.offer(value, shared, first, second);
  }

  #sizeOf(row: number): number {
    return this.#sizes ? this.#sizes[row]! : degreeOf(this.graph.rowOffsets, row);
  }

  result(): RankedOverlaps {
    return { total: this.#total, sharedInAll: this.#sharedInAll, best: this.#best.ranked() };
  }
}

/** Rankings of several ranges as one. O(parts · count · log count). */
export function rankedTogether(parts: readonly RankedOverlaps[], count: number): RankedOverlaps {
  const best = new BestPairs(count);
  let total = 0;
  let sharedInAll = 0;
  for (const part of parts) {
    total += part.total;
    sharedInAll += part.sharedInAll;
    const { value, shared, first, second } = part.best;
    for (let place = 0; place < part.best.length; place++) {
      best.offer(value[place]!, shared[place]!, first[place]!, second[place]!);
    }
  }
  return { total, sharedInAll, best: best.ranked() };
}

/** The measures of `measures.ts`, of two sets that share something, without an object for each pair. */
function valueOf(
  ranking: OverlapRanking,
  shared: number,
  sizeA: number,
  sizeB: number,
  weight: number,
): number {
  switch (ranking) {
    case 'jaccard':
      return shared / (sizeA + sizeB - shared);
    case 'shared':
      return shared;
    case 'containment':
    case 'overlapCoefficient':
      return shared / Math.min(sizeA, sizeB);
    case 'weightedShared':
      return weight;
  }
}

type PairTest = (
  row: number,
  other: number,
  shared: number,
  sizeA: number,
  sizeB: number,
) => boolean;

function relationTest(filter: RelationFilter | undefined): PairTest | undefined {
  if (!filter) return undefined;
  const wanted = new Set(filter.wanted);
  const { thresholds, members, agreement } = filter;
  const sharedMembers = members && new SharedCounts(members);
  return (row, other, shared, sizeA, sizeB) => {
    // The relation is one of members, in whatever respect the rows are compared.
    const overlap: SetOverlap = sharedMembers
      ? {
          shared: sharedMembers.of(row, other),
          sizeA: degreeOf(members.rowOffsets, row),
          sizeB: degreeOf(members.rowOffsets, other),
        }
      : { shared, sizeA, sizeB };
    const byMembers = relationOf(overlap, nothingKnown, thresholds);
    // Only what is neither can still become PARALLEL, which is looked at only where it makes a difference.
    const isSettled = byMembers === 'DUPLICATE' || byMembers === 'ABSORBABLE' || !agreement;
    if (isSettled || wanted.has(byMembers) === wanted.has('PARALLEL')) return wanted.has(byMembers);
    return wanted.has(relationOf(overlap, agreementOf(agreement, row, other), thresholds));
  };
}
