/**
 * Question 1: which networks share members or people, by how much and in which direction. Pairs rank by effect
 * size; only the page that is asked for becomes objects.
 */
import {
  type OverlapRanking,
  overlapsOfRow,
  type RankedOverlaps,
  rankedTogether,
  type RankingRequest,
} from '../analysis/overlap/rankedOverlaps.js';
import type { RankedPair } from '../analysis/overlap/bestPairs.js';
import { evenRanges } from '../analysis/overlap/wedgeSweep.js';
import { defaultThresholds, type Relation, type RelationThresholds } from '../analysis/relation.js';
import type { Steps } from '../analysis/steps.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../graph/asOfView.js';
import { incidenceOf, type TwoMode } from '../graph/twoMode.js';
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
} from './overlapPair.js';
import { SharedWork } from './asking/sharedWork.js';
import { toldPeople } from './asking/smallGroups.js';

export type { OverlapRanking } from '../analysis/overlap/rankedOverlaps.js';

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
  const kind = memberKindOf(question);
  const sweep = { analysis, view, question, abandoned };
  const graph = await cooperatively(view.membersInSteps(kind), abandoned);
  const relations = question.relations && {
    wanted: question.relations,
    thresholds: question.thresholds ?? defaultThresholds,
    // The relation is one of members, in whatever respect the networks are compared.
    members: kind === 'Organisation' ? undefined : incidenceOf(view.organisations()),
  };
  const after = question.after && markOfRows(view, graph, question.after);
  // One more than the page tells whether there is a next one.
  const count = question.first + 1;
  const ranked = await swept(sweep, CERTAINLY_VALID, { count, after, relations });
  let possible = 0;
  if (view.tally(kind).possible > 0) {
    const wider = await swept(sweep, POSSIBLY_VALID, { count: 0 });
    const certain = relations ? await swept(sweep, CERTAINLY_VALID, { count: 0 }) : ranked;
    possible = wider.total - certain.total;
  }
  const items = await cooperatively(pairsOf(view, question, ranked), abandoned);
  const hasNextPage = ranked.best.length > question.first;
  return { items, totalCount: ranked.total, hasNextPage, possible };
}

interface Sweep {
  readonly analysis: Analysis;
  readonly view: DayView;
  readonly question: OverlapsArguments;
  readonly abandoned: AbortSignal;
}

/** Ranks all pairs, or those of one network, by the places that hold at least as surely as `certainty`. */
async function swept(
  { analysis, view, question, abandoned }: Sweep,
  certainty: number,
  asked: Pick<RankingRequest, 'count' | 'after' | 'relations'>,
): Promise<RankedOverlaps> {
  const { minShared, measure: ranking, network } = question;
  const graph = await cooperatively(
    view.membersInSteps(memberKindOf(question), certainty),
    abandoned,
  );
  const request = { ...asked, ranking, minShared, passes: passing(view, graph, question.filter) };
  if (network !== undefined) {
    const row = graph.rowOfNode[nodeOf(view, network, 'network', 'Network')]!;
    return row < 0 ? rankedTogether([], 0) : overlapsOfRow(graph, row, request);
  }
  const incidence = incidenceOf(graph);
  const parts = evenRanges(incidence, analysis.threads).map((range) =>
    analysis.run('rankedOverlaps', [incidence, request, range], { signal: abandoned }),
  );
  return rankedTogether(await Promise.all(parts), asked.count);
}

function passing(view: DayView, graph: TwoMode, filter: NetworkFilter | undefined) {
  if (!filter) return undefined;
  const passes = networkPredicate(view, filter);
  return Uint8Array.from(graph.rowNodes, (node) => (passes(node) ? 1 : 0));
}

function* pairsOf(
  view: DayView,
  { first, thresholds, dimension }: OverlapsArguments,
  { best }: RankedOverlaps,
): Steps<(RankedOverlap & ComparedPair)[]> {
  const items: (RankedOverlap & ComparedPair)[] = [];
  for (let place = 0; place < Math.min(first, best.length); place++) {
    yield;
    const pair = compare(view, best.first[place]!, best.second[place]!, thresholds);
    const value = best.value[place]!;
    const mark = { value, shared: best.shared[place]!, a: pair.a, b: pair.b };
    items.push({ ...pair, measures: pair[dimension ?? 'members'], mark });
  }
  return items;
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

function markOfRows(view: DayView, graph: TwoMode, mark: OverlapMark): RankedPair {
  const [first, second] = [mark.a, mark.b].map((id) => graph.rowOfNode[nodeOf(view, id, 'after')]!);
  if (first === undefined || second === undefined || first < 0 || second < 0) {
    throw new InvalidInputError([problem('staleCursor', 'after', `${mark.a} ${mark.b}`, {})]);
  }
  return { value: mark.value, shared: mark.shared, first, second };
}
