/**
 * Question 1: which networks share members or people, by how much and in which direction. Pairs rank by effect
 * size; only the page that is asked for becomes objects.
 */
import * as measure from '../analysis/measures.js';
import {
  overlapsOfRow,
  type PairColumns,
  sharedColumns,
  weightsOfPairs,
} from '../analysis/overlap.js';
import { bestPairs, type RankedPair } from '../analysis/ranking.js';
import { PAIRS_A_STEP, type Steps } from '../analysis/steps.js';
import {
  defaultThresholds,
  nothingKnown,
  type Relation,
  relationOf,
  type RelationThresholds,
} from '../analysis/relation.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../graph/asOfView.js';
import type { TwoMode } from '../graph/twoMode.js';
import { InvalidInputError } from '../model/errors/errors.js';
import { problem } from '../model/errors/problems.js';
import type { RecordId } from '../model/record.js';
import type { DayView, MemberKind } from '../snapshot/views.js';
import { type About, aboutMembers } from './asking/about.js';
import { type Asking, checkMinShared, checkPageSize, type Page, viewOf } from './asking/asking.js';
import type { Analysis } from '../snapshot/workers/analysis.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import { type NetworkFilter, networkPredicate, nodeOf } from './filters/networkFilter.js';
import {
  compare,
  type ComparedPair,
  type OverlapDimension,
  type OverlapMeasures,
  type OverlapPair,
  overlapOfRows,
} from './overlapPair.js';
import { SharedWork } from './asking/sharedWork.js';
import { sharingPairs } from './sharingPairs.js';
import { toldPeople } from './asking/smallGroups.js';

/** By what pairs are ranked. */
export type OverlapRanking =
  'jaccard' | 'shared' | 'containment' | 'overlapCoefficient' | 'weightedShared';

export interface OverlapsArguments {
  /** In which respect networks are compared and ranked; by members when left out. */
  readonly dimension?: OverlapDimension | undefined;
  readonly minShared: number;
  readonly measure: OverlapRanking;
  /** Only pairs with one of these relations. */
  readonly relations?: readonly Relation[] | undefined;
  readonly thresholds?: RelationThresholds | undefined;
  /** Both networks of a pair have to pass. */
  readonly filter?: NetworkFilter | undefined;
  /** Only pairs of this network. */
  readonly network?: RecordId | undefined;
  readonly first: number;
  readonly after?: OverlapMark | undefined;
}

/** A pair's place in the ranking, from which the next page goes on, whatever has changed since. */
export interface OverlapMark {
  readonly value: number;
  readonly shared: number;
  readonly a: RecordId;
  readonly b: RecordId;
}

export interface RankedOverlap extends OverlapPair {
  /** Measures of the dimension asked for. */
  readonly measures: OverlapMeasures;
  readonly mark: OverlapMark;
}

export interface Overlaps extends Page<RankedOverlap> {
  readonly about: About;
  /** Pairs that share enough only if memberships that are possibly valid count too. */
  readonly possible: number;
}

/** Pages kept of each day: the first one above all, which every visitor asks for. */
const PAGES_KEPT = 8;
const rankings = new SharedWork<DayView, Ranking>(PAGES_KEPT);
interface Ranking extends Omit<Overlaps, 'about' | 'items'> {
  readonly items: readonly (RankedOverlap & ComparedPair)[];
}

/**
 * Throws InvalidInputError for arguments out of range and for a cursor of a network that is gone. Stops
 * when nobody waits for the ranking any more, and then throws the signal's reason.
 */
export async function overlaps(asking: Asking, question: OverlapsArguments): Promise<Overlaps> {
  checkPageSize(question.first);
  checkMinShared(question.minShared);
  const view = viewOf(asking, question.filter?.statuses);
  const ranking = await rankings.of(view, JSON.stringify(question), asking.signal, (abandoned) =>
    rank(asking.analysis, view, question, abandoned),
  );
  const statuses = question.filter?.statuses;
  return {
    ...ranking,
    // The ranking is shared by all who ask; what people have in common is for some of them only.
    items: ranking.items.map((pair) => ({
      ...pair,
      people: toldPeople(asking, pair.people, statuses),
    })),
    about: aboutMembers(
      asking,
      view,
      question.dimension === 'people' ? 'overlaps:definitionByPeople' : 'overlaps:definition',
    ),
  };
}

async function rank(
  analysis: Analysis,
  view: DayView,
  question: OverlapsArguments,
  abandoned: AbortSignal,
): Promise<Ranking> {
  const certain = await candidates(analysis, view, question, CERTAINLY_VALID, abandoned);
  const possible =
    view.tally(memberKindOf(question)).possible === 0
      ? undefined
      : await candidates(analysis, view, question, POSSIBLY_VALID, abandoned);
  return cooperatively(ranked(view, question, certain, possible), abandoned);
}

function* ranked(
  view: DayView,
  question: OverlapsArguments,
  pairs: PairColumns,
  possible: PairColumns | undefined,
): Steps<Ranking> {
  const graph = view.members(memberKindOf(question));
  const thresholds = question.thresholds ?? defaultThresholds;
  const passes = networkPredicate(view, question.filter);
  const accepted = yield* acceptedPairs(view, graph, pairs, passes, question.relations, thresholds);
  const values = yield* rankingValues(graph, pairs, question.measure);
  const after = question.after && markOfRows(view, graph, question.after);
  // One more than the page tells whether there is a next one.
  const best = yield* bestPairs(
    pairs,
    values,
    (place) => accepted.mask[place] === 1,
    question.first + 1,
    after,
  );
  const items: (RankedOverlap & ComparedPair)[] = [];
  for (const place of best.subarray(0, question.first)) {
    yield;
    const pair = compare(view, pairs.first[place]!, pairs.second[place]!, thresholds);
    const mark = { value: values[place]!, shared: pairs.shared[place]!, a: pair.a, b: pair.b };
    items.push({ ...pair, measures: pair[question.dimension ?? 'members'], mark });
  }
  return {
    items,
    totalCount: accepted.count,
    hasNextPage: best.length > question.first,
    possible: yield* onlyPossible(view, question, pairs, possible, passes),
  };
}

/**
 * Question 1 for one pair. Undefined when one of the two does not certainly exist on the day. Throws
 * InvalidInputError for an id that no record has or for one network twice.
 */
export function overlap(
  asking: Asking,
  question: { a: RecordId; b: RecordId; thresholds?: RelationThresholds | undefined },
): { pair: OverlapPair; about: About } | undefined {
  const view = viewOf(asking);
  const { rowOfNode } = view.organisations();
  const [a, b] = [
    rowOfNode[nodeOf(view, question.a, 'a', 'Network')]!,
    rowOfNode[nodeOf(view, question.b, 'b', 'Network')]!,
  ];
  if (question.a === question.b) {
    throw new InvalidInputError([problem('selfReference', 'b', question.b, {})]);
  }
  if (a < 0 || b < 0) return undefined;
  const pair = compare(view, a, b, question.thresholds);
  return {
    pair: { ...pair, people: toldPeople(asking, pair.people, undefined) },
    about: aboutMembers(asking, view, 'overlaps:definition'),
  };
}

function memberKindOf({ dimension }: OverlapsArguments): MemberKind {
  return dimension === 'people' ? 'ContactPerson' : 'Organisation';
}

/** Pairs that share enough when memberships at least as sure as `certainty` count. */
async function candidates(
  analysis: Analysis,
  view: DayView,
  question: OverlapsArguments,
  certainty: number,
  abandoned: AbortSignal,
): Promise<PairColumns> {
  if (question.network === undefined) {
    return sharingPairs(
      analysis,
      view,
      question.minShared,
      abandoned,
      certainty,
      memberKindOf(question),
    );
  }
  const graph = view.members(memberKindOf(question), certainty);
  const row = graph.rowOfNode[nodeOf(view, question.network, 'network', 'Network')]!;
  if (row < 0) return { length: 0, first: none, second: none, shared: none };
  return overlapsOfRow(graph, row, question.minShared);
}

const none = new Int32Array(0);

function* acceptedPairs(
  view: DayView,
  graph: TwoMode,
  pairs: PairColumns,
  passes: (node: number) => boolean,
  relations?: readonly Relation[],
  thresholds = defaultThresholds,
): Steps<{ mask: Uint8Array; count: number }> {
  const rowPasses = Uint8Array.from(graph.rowNodes, (node) => (passes(node) ? 1 : 0));
  const wanted = relations && new Set(relations);
  const members = view.organisations();
  const mask = new Uint8Array(pairs.length);
  let count = 0;
  for (let place = 0; place < pairs.length; place++) {
    if (place % PAIRS_A_STEP === 0) yield;
    const a = pairs.first[place]!;
    const b = pairs.second[place]!;
    if (!rowPasses[a] || !rowPasses[b]) continue;
    if (wanted) {
      // The relation is one of members, in whatever respect the networks are compared.
      const shared = graph === members ? pairs.shared[place]! : sharedColumns(members, a, b).length;
      const sizes = overlapOfRows(members, a, b, shared);
      if (!wanted.has(relationOf(sizes, nothingKnown, thresholds))) continue;
    }
    mask[place] = 1;
    count++;
  }
  return { mask, count };
}

function* rankingValues(
  graph: TwoMode,
  pairs: PairColumns,
  ranking: OverlapRanking,
): Steps<Float64Array> {
  if (ranking === 'weightedShared') return yield* weightsOfPairs(graph, pairs);
  const valueOf = rankingBy[ranking];
  const values = new Float64Array(pairs.length);
  for (let place = 0; place < pairs.length; place++) {
    if (place % PAIRS_A_STEP === 0) yield;
    const a = pairs.first[place]!;
    const b = pairs.second[place]!;
    values[place] = valueOf(overlapOfRows(graph, a, b, pairs.shared[place]!)) ?? 0;
  }
  return values;
}

const rankingBy: {
  readonly [ranking in Exclude<OverlapRanking, 'weightedShared'>]: (
    overlap: measure.SetOverlap,
  ) => number | null;
} = {
  jaccard: measure.jaccard,
  shared: ({ shared }) => shared,
  containment: (sizes) =>
    Math.max(measure.containmentAB(sizes) ?? 0, measure.containmentBA(sizes) ?? 0),
  overlapCoefficient: measure.overlapCoefficient,
};

function markOfRows(view: DayView, graph: TwoMode, mark: OverlapMark): RankedPair {
  const [first, second] = [mark.a, mark.b].map((id) => graph.rowOfNode[nodeOf(view, id, 'after')]!);
  if (first === undefined || second === undefined || first < 0 || second < 0) {
    throw new InvalidInputError([problem('staleCursor', 'after', `${mark.a} ${mark.b}`, {})]);
  }
  return { value: mark.value, shared: mark.shared, first, second };
}

/** How many more pairs pass the filter when possibly valid memberships count too. */
function* onlyPossible(
  view: DayView,
  question: OverlapsArguments,
  certain: PairColumns,
  possible: PairColumns | undefined,
  passes: (node: number) => boolean,
): Steps<number> {
  if (!possible) return 0;
  const kind = memberKindOf(question);
  const wider = view.members(kind, POSSIBLY_VALID);
  const more = yield* acceptedPairs(view, wider, possible, passes);
  const sure = yield* acceptedPairs(view, view.members(kind), certain, passes);
  return more.count - sure.count;
}
