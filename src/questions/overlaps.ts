/**
 * Question 1: which networks share members or people, by how much and in which direction. Pairs rank by effect
 * size; only the page that is asked for becomes objects.
 */
import {
  type OverlapRanking,
  type RankedOverlaps,
  rankedTogether,
  type RankingRequest,
  type RelationFilter,
} from '../analysis/overlap/rankedOverlaps.js';
import { sharedColumns } from '../analysis/overlap/sharedColumns.js';
import { defaultThresholds, type Relation, type RelationThresholds } from '../analysis/relation.js';
import type { Steps } from '../analysis/steps.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../graph/asOfView.js';
import { incidenceOf, type TwoMode } from '../graph/twoMode.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { type About, type EmptyReason, emptyReason } from './asking/about.js';
import { type Asking, checkMinShared, checkPageSize, type Page, viewOf } from './asking/asking.js';
import type { Analysis } from '../snapshot/workers/analysis.js';
import { cooperatively } from '../snapshot/workers/cooperatively.js';
import { type NetworkFilter, nodeOf } from './filters/networkFilter.js';
import {
  compare,
  type ComparedPair,
  measuresOf,
  type OverlapDimension,
  type OverlapMeasures,
  type OverlapPair,
} from './overlapPair.js';
import { aboutOverlaps } from './overlap/aboutOverlaps.js';
import type { AgreementGraphs } from './overlap/agreement.js';
import { rankedParallels } from './overlap/parallels.js';
import type { DetailReader } from './matrix/detailReader.js';
import { type PeopleReached, peopleReached } from './overlap/peopleReached.js';
import { passing } from './overlap/passing.js';
import { checkThresholds } from './overlap/thresholds.js';
import {
  hasPossiblePlaces,
  markOfRows,
  type OverlapMark,
  rankedRows,
} from './overlap/rowRanking.js';
import { SharedWork } from './asking/sharedWork.js';
import { toldPeople } from './asking/smallGroups.js';

export { overlap } from './overlap/onePair.js';
export type { OverlapMark } from './overlap/rowRanking.js';
export type { OverlapRanking } from '../analysis/overlap/rankedOverlaps.js';

export interface OverlapsArguments {
  /** In which respect networks are compared and ranked; by members when left out. */
  readonly dimension?: Exclude<OverlapDimension, 'area'> | undefined;
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

/** By area, `minShared` is in people who live there. */
export type OverlapsByAreaArguments = Omit<OverlapsArguments, 'dimension'>;

type Question = OverlapsByAreaArguments & { readonly dimension: OverlapDimension };

/**
 * Throws InvalidInputError for arguments out of range and for a cursor of a network that is gone. Stops
 * when nobody waits for the ranking any more, and then throws the signal's reason. Without `agreement` no
 * pair is PARALLEL; `minShared` does not apply to those that are, where they are asked for by name.
 */
export function overlaps(
  asking: Asking,
  question: OverlapsArguments,
  agreement?: AgreementGraphs,
): Promise<Overlaps> {
  return ranked(asking, { ...question, dimension: question.dimension ?? 'members' }, { agreement });
}

/**
 * The same of where networks work: a municipality counts the people who live there. A network that
 * works for one whose people nobody has counted is left out.
 */
export async function overlapsByArea(
  asking: Asking,
  reader: DetailReader,
  question: OverlapsByAreaArguments,
  agreement?: AgreementGraphs,
): Promise<Overlaps> {
  const view = viewOf(asking, question.filter?.statuses);
  const possible = await peopleReached(view, reader, POSSIBLY_VALID, asking.signal);
  const certain = await peopleReached(view, reader, CERTAINLY_VALID, asking.signal);
  const weights = { certain, possible };
  return ranked(asking, { ...question, dimension: 'area' }, { weights, agreement });
}

/** The people of the municipalities that networks work for, surely and perhaps. */
interface AreaWeights {
  readonly certain: PeopleReached;
  readonly possible: PeopleReached;
}

/** What is known beside the graph of the dimension. */
interface Known {
  readonly weights?: AreaWeights | undefined;
  readonly agreement?: AgreementGraphs | undefined;
}

async function ranked(
  asking: Asking,
  question: Question,
  { weights, agreement }: Known,
): Promise<Overlaps> {
  checkPageSize(question.first);
  checkMinShared(question.minShared);
  checkThresholds(question.thresholds ?? defaultThresholds);
  const statuses = question.filter?.statuses;
  const view = viewOf(asking, statuses);
  const key = JSON.stringify([question, agreement !== undefined]);
  const ranking = await rankings.of(view, key, asking.signal, (abandoned) =>
    rank({ analysis: asking.analysis, view, question, weights, agreement, abandoned }),
  );
  return {
    ...ranking,
    // The ranking is shared by all who ask; what people have in common is for some of them only.
    items: ranking.items.map((pair) => ({
      ...pair,
      people: toldPeople(asking, pair.people, statuses),
    })),
    about: {
      ...aboutOverlaps(asking, view, question.dimension, weights?.certain.uncounted ?? 0),
      empty: ranking.totalCount === 0 ? whyEmpty(view, question, weights?.certain) : undefined,
    },
  };
}

function whyEmpty(view: DayView, question: Question, reached?: PeopleReached): EmptyReason {
  const graph = view.dimension(question.dimension);
  const passes = passing(view, graph, question.filter, reached);
  return emptyReason(graph.rowNodes.length, (passes?.filter(Boolean) ?? graph.rowNodes).length);
}

interface Sweep extends Known {
  readonly analysis: Analysis;
  readonly view: DayView;
  readonly question: Question;
  readonly abandoned: AbortSignal;
}

async function rank(sweep: Sweep): Promise<Ranking> {
  const { view, question, agreement, abandoned } = sweep;
  const { dimension } = question;
  const graph = await cooperatively(view.dimensionInSteps(dimension), abandoned);
  const relations = question.relations && {
    wanted: question.relations,
    thresholds: question.thresholds ?? defaultThresholds,
    // The relation is one of members, in whatever respect the networks are compared.
    members: dimension === 'members' ? undefined : incidenceOf(view.organisations()),
    agreement,
  };
  const after = question.after && markOfRows(view, graph, question.after);
  // One more than the page tells whether there is a next one.
  const count = question.first + 1;
  const ranked = relations?.wanted.includes('PARALLEL')
    ? await sweptForParallels(sweep, { count, after, relations })
    : await swept(sweep, CERTAINLY_VALID, { count, after, relations });
  let possible = 0;
  if (await mayAdd(sweep, graph)) {
    const wider = await swept(sweep, POSSIBLY_VALID, { count: 0 });
    const certain = relations ? await swept(sweep, CERTAINLY_VALID, { count: 0 }) : ranked;
    possible = wider.total - certain.total;
  }
  const items = await cooperatively(pairsOf(sweep, graph, ranked), abandoned);
  const hasNextPage = ranked.best.length > question.first;
  return { items, totalCount: ranked.total, hasNextPage, possible };
}

/** Whether what is only possibly valid adds anything to what a ranking counts. */
async function mayAdd({ view, question, abandoned }: Sweep, certain: TwoMode): Promise<boolean> {
  const { dimension } = question;
  // Of members the tally is known already; of what is small the graph is made as soon.
  if (dimension === 'members' || dimension === 'people') {
    return hasPossiblePlaces(view, dimension);
  }
  const wider = await cooperatively(view.dimensionInSteps(dimension, POSSIBLY_VALID), abandoned);
  return wider.rowColumns.length > certain.rowColumns.length;
}

/** The same where PARALLEL pairs are asked for, which are all of them, however few they share. */
async function sweptForParallels(
  sweep: Sweep,
  asked: Pick<RankingRequest, 'count' | 'after'> & { readonly relations: RelationFilter },
): Promise<RankedOverlaps> {
  const { analysis, view, question, weights, agreement, abandoned } = sweep;
  const { relations, ...page } = asked;
  const wanted = relations.wanted.filter((relation) => relation !== 'PARALLEL');
  const parts: RankedOverlaps[] = [];
  if (wanted.length > 0) {
    const others = { ...relations, wanted };
    parts.push(await swept(sweep, CERTAINLY_VALID, { ...page, relations: others }));
  }
  if (agreement) {
    const graph = await cooperatively(view.dimensionInSteps(question.dimension), abandoned);
    const request = {
      ...page,
      ranking: question.measure,
      columnWeights: weights?.certain.people,
      passes: passing(view, graph, question.filter, weights?.certain),
      relations: { ...relations, agreement },
    };
    const { network } = question;
    const row =
      network === undefined ? undefined : graph.rowOfNode[nodeOf(view, network, 'network')]!;
    if (row !== -1) parts.push(await rankedParallels(analysis, graph, request, row, abandoned));
  }
  return rankedTogether(parts, page.count);
}

/** Ranks all pairs, or those of one network, by what holds at least as surely as `certainty` says. */
async function swept(
  { analysis, view, question, weights, abandoned }: Sweep,
  certainty: number,
  asked: Pick<RankingRequest, 'count' | 'after' | 'relations'>,
): Promise<RankedOverlaps> {
  const { minShared, measure: ranking, network, filter, dimension } = question;
  const graph = await cooperatively(view.dimensionInSteps(dimension, certainty), abandoned);
  const reached = certainty === CERTAINLY_VALID ? weights?.certain : weights?.possible;
  const request = {
    ...asked,
    ...{ ranking, minShared },
    columnWeights: reached?.people,
    passes: passing(view, graph, filter, reached),
  };
  const row =
    network === undefined
      ? undefined
      : graph.rowOfNode[nodeOf(view, network, 'network', 'Network')]!;
  return rankedRows(analysis, graph, request, row, abandoned);
}

function* pairsOf(
  { view, question, weights, agreement }: Sweep,
  graph: TwoMode,
  { best }: RankedOverlaps,
): Steps<(RankedOverlap & ComparedPair)[]> {
  const { first, thresholds, dimension } = question;
  const items: (RankedOverlap & ComparedPair)[] = [];
  for (let place = 0; place < Math.min(first, best.length); place++) {
    yield;
    const [rowA, rowB] = [best.first[place]!, best.second[place]!];
    const pair = compare(view, rowA, rowB, thresholds, agreement);
    const value = best.value[place]!;
    const mark = { value, shared: best.shared[place]!, a: pair.a, b: pair.b };
    const measures =
      dimension === 'members' || dimension === 'people'
        ? pair[dimension]
        : measuresOf(graph, rowA, rowB, sharedColumns(graph, rowA, rowB), weights?.certain.people);
    items.push({ ...pair, measures, mark });
  }
  return items;
}
