/**
 * Question 1 turned round: which organisations, or which people, sit in the same networks, by how much and
 * in which direction. The same measures, networks and members having changed sides.
 */
import { popularDegree } from '../../../analysis/explanation.js';
import type { OverlapRanking, RankedOverlaps } from '../../../analysis/overlap/rankedOverlaps.js';
import { sharedColumns } from '../../../analysis/overlap/sharedColumns.js';
import { turned } from '../../../analysis/projections/projection.js';
import type { Steps } from '../../../analysis/steps.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../../../graph/asOfView.js';
import type { TwoMode } from '../../../graph/twoMode.js';
import { twoModeAmong } from '../../../graph/twoModeAmong.js';
import type { RecordId } from '../../../model/record.js';
import type { DayView, MemberKind } from '../../../snapshot/views.js';
import type { Analysis } from '../../../snapshot/workers/analysis.js';
import { cooperatively } from '../../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations, aboutPeople } from '../../asking/about.js';
import {
  type Asking,
  checkMinShared,
  checkPageSize,
  type Page,
  viewOf,
} from '../../asking/asking.js';
import { SharedWork } from '../../asking/sharedWork.js';
import { type NetworkFilter, networkPredicate, nodeOf } from '../../filters/networkFilter.js';
import {
  type OrganisationFilter,
  organisationPredicate,
} from '../../filters/organisationFilter.js';
import { measuresOf, type OverlapMeasures } from '../../overlapPair.js';
import { type MemberOverlapExplanation, memberExplanationsOf } from './memberExplanations.js';
import { hasPossiblePlaces, markOfRows, type OverlapMark, rankedRows } from '../rowRanking.js';

export interface MemberOverlapsArguments {
  /** Of which members; only for an asker who may know of people if of people. */
  readonly kind: MemberKind;
  /** In networks. */
  readonly minShared: number;
  readonly measure: OverlapRanking;
  /** Both organisations of a pair have to pass; of people nothing is asked. */
  readonly organisations?: OrganisationFilter | undefined;
  /** Only places in these networks count. */
  readonly networks?: NetworkFilter | undefined;
  /** Only pairs of this member. */
  readonly member?: RecordId | undefined;
  readonly first: number;
  readonly after?: OverlapMark | undefined;
}

export interface MemberOverlap {
  /** The member with the lower id. */
  readonly a: RecordId;
  readonly b: RecordId;
  /** Of the networks in which the two have places. */
  readonly measures: OverlapMeasures;
  readonly explanations: readonly MemberOverlapExplanation[];
  /** Node numbers of the networks in which both have a place, in order of id. */
  readonly sharedNetworks: readonly number[];
  readonly mark: OverlapMark;
}

export interface MemberOverlaps extends Page<MemberOverlap> {
  readonly about: About;
  /** Pairs that share enough only if places that are possibly valid count too. */
  readonly possible: number;
}

interface Ranking extends Omit<MemberOverlaps, 'about'> {
  /** Networks as rows and the members as columns. */
  readonly counted: TwoMode;
}

/** Pages kept of each day. */
const KEPT = 8;
const rankings = new SharedWork<DayView, Ranking>(KEPT);

const dimensionOf = { Organisation: 'members', ContactPerson: 'people' } as const;

/**
 * Throws InvalidInputError for arguments out of range, for an id that no record has, and for a cursor of
 * a member that is gone; the signal's reason when nobody waits. O(Σ d² over networks of d members) time
 * for all pairs, O(members of its networks) for those of one; memory is that of the page and 14 bytes a
 * member, however many the pairs.
 */
export async function memberOverlaps(
  asking: Asking,
  question: MemberOverlapsArguments,
): Promise<MemberOverlaps> {
  checkPageSize(question.first);
  checkMinShared(question.minShared);
  const view = viewOf(asking, question.networks?.statuses);
  const { counted, ...ranking } = await rankings.of(
    view,
    JSON.stringify(question),
    asking.signal,
    (abandoned) => rank({ analysis: asking.analysis, view, question, abandoned }),
  );
  const about =
    question.kind === 'Organisation'
      ? aboutOrganisations(asking, view, counted, 'overlaps:definitionOfOrganisations')
      : aboutPeople(asking, view, counted, 'overlaps:definitionOfPeople');
  return { ...ranking, about };
}

interface Sweep {
  readonly analysis: Analysis;
  readonly view: DayView;
  readonly question: MemberOverlapsArguments;
  readonly abandoned: AbortSignal;
}

async function rank(sweep: Sweep): Promise<Ranking> {
  const { view, question, abandoned } = sweep;
  const { kind, first } = question;
  const counted = await placesThatCount(sweep, CERTAINLY_VALID);
  const graph = seenFromMembers(counted);
  const after = question.after && markOfRows(view, graph, question.after);
  // One more than the page tells whether there is a next one.
  const ranked = await swept(sweep, graph, { count: first + 1, after });
  let possible = 0;
  if (hasPossiblePlaces(view, dimensionOf[kind])) {
    const wider = seenFromMembers(await placesThatCount(sweep, POSSIBLY_VALID));
    possible = (await swept(sweep, wider, { count: 0 })).total - ranked.total;
  }
  const items = await cooperatively(pairsOf(sweep, graph, ranked), abandoned);
  const hasNextPage = ranked.best.length > first;
  return { items, totalCount: ranked.total, hasNextPage, possible, counted };
}

/** Networks and their members of the kind, as far as their places count. */
async function placesThatCount(sweep: Sweep, certainty: number): Promise<TwoMode> {
  const { view, question, abandoned } = sweep;
  const { kind, networks } = question;
  const whole = await cooperatively(view.membersInSteps(kind, certainty), abandoned);
  if (!networks) return whole;
  return twoModeAmong(whole, networkPredicate(view, networks, 'networks'));
}

/** Members as rows and networks as columns, in the same memory. */
function seenFromMembers(graph: TwoMode): TwoMode {
  return {
    ...turned(graph),
    rowNodes: graph.columnNodes,
    columnNodes: graph.rowNodes,
    rowOfNode: graph.columnOfNode,
    columnOfNode: graph.rowOfNode,
    repeated: graph.repeated,
  };
}

function swept(
  { analysis, view, question, abandoned }: Sweep,
  graph: TwoMode,
  page: { readonly count: number; readonly after?: ReturnType<typeof markOfRows> | undefined },
): Promise<RankedOverlaps> {
  const { kind, member, minShared, measure: ranking, organisations } = question;
  const passes = organisations && organisationPredicate(organisations)(view);
  const request = {
    ...page,
    ...{ ranking, minShared },
    passes: passes && Uint8Array.from(graph.rowNodes, (node) => (passes(node) ? 1 : 0)),
  };
  const row = member === undefined ? undefined : graph.rowOfNode[nodeOf(view, member, 'id', kind)]!;
  return rankedRows(analysis, graph, request, row, abandoned);
}

function* pairsOf(
  { view, question }: Sweep,
  graph: TwoMode,
  { best }: RankedOverlaps,
): Steps<MemberOverlap[]> {
  const { kind, first } = question;
  const { ids } = view.graph.nodes;
  // Large beside all networks of the day, whichever of them count.
  const largeFrom = popularDegree(seenFromMembers(view.members(kind)));
  const items: MemberOverlap[] = [];
  for (let place = 0; place < Math.min(first, best.length); place++) {
    yield;
    const rows = [best.first[place]!, best.second[place]!] as const;
    const [a, b] = [ids.idOf(graph.rowNodes[rows[0]]!), ids.idOf(graph.rowNodes[rows[1]]!)];
    const shared = sharedColumns(graph, ...rows);
    items.push({
      a,
      b,
      measures: measuresOf(graph, ...rows, shared),
      explanations: memberExplanationsOf(view, kind, graph, rows, shared, largeFrom),
      sharedNetworks: Array.from(shared, (column) => graph.columnNodes[column]!),
      mark: { value: best.value[place]!, shared: best.shared[place]!, a, b },
    });
  }
  return items;
}
