/**
 * Question 5: how far word goes from a body when those who hear it pass it on, step by step; whom it
 * does not reach, and which municipalities.
 */
import { type ReachTree, wayTo } from '../../analysis/reach/reachTree.js';
import {
  type InformationGraph,
  type InformedKind,
  type InformingWay,
  informingWays,
} from '../../graph/informationGraph.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { nodesOf } from '../matrix/lines.js';
import { type Population, populationOf } from '../matrix/population.js';
import { organisationsThere } from './homes.js';
import {
  checkSteps,
  informationGraph,
  type Informing,
  municipalitiesAsked,
  peopleTakePart,
  reachTreeOf,
  sourceOf,
} from './information.js';
import {
  type ReachOfGroup,
  type ReachState,
  reachTallies,
  type ReachTallies,
  type ReachTally,
  stateOf,
} from './tallies.js';

export {
  type InformedKind,
  informedKinds,
  type InformingWay,
  informingWays,
} from '../../graph/informationGraph.js';
export type { ReachOfGroup, ReachState, ReachTally } from './tallies.js';

export interface ReachArguments extends Informing {
  /** Within how many steps somebody is reached. */
  readonly steps: number;
  /** Only municipalities of these areas, and organisations at home in them, are told of. */
  readonly areas?: readonly RecordId[] | undefined;
}

/** One step of a way: who passes word on to whom, and as what. */
export interface ReachStep {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly way: InformingWay;
}

export interface Reached {
  readonly record: RecordId;
  /** In how few steps; null where nothing leads there. */
  readonly step: number | null;
  readonly state: ReachState;
  readonly path: () => readonly ReachStep[];
}

/** How many are reached in just so many steps. */
export interface ReachLevel {
  readonly step: number;
  /** Whether that is within the steps asked for. */
  readonly isWithin: boolean;
  /** Null of people where they take no part. */
  readonly counts: { readonly [kind in InformedKind]: number | null };
}

/** Of a municipality also: nobody is recorded who is at home there. */
export type MunicipalityReachState = ReachState | 'unknown';

export interface ReachedMunicipality {
  readonly municipality: RecordId;
  readonly state: MunicipalityReachState;
  readonly population: Population | undefined;
  readonly tally: ReachTally;
  /** Who of it is reached in the fewest steps. */
  readonly nearest: Reached | undefined;
}

export interface MunicipalityReachTally {
  readonly state: MunicipalityReachState;
  readonly municipalities: number;
  /** People there, as far as counted. */
  readonly population: number;
  /** Municipalities whose people nobody has counted. */
  readonly uncounted: number;
}

export interface Reach {
  readonly about: About;
  readonly from: RecordId;
  readonly steps: number;
  readonly peopleTakePart: boolean;
  readonly levels: readonly ReachLevel[];
  readonly organisations: ReachTally;
  readonly kinds: readonly ReachOfGroup[];
  readonly fields: readonly ReachOfGroup[];
  readonly municipalityStates: readonly MunicipalityReachTally[];
  /** By name. */
  readonly municipalities: (
    states: readonly MunicipalityReachState[] | undefined,
    first: number,
    after: RecordId | undefined,
  ) => Page<ReachedMunicipality>;
  /** Everybody reached within the steps, the nearest first, then by id. */
  readonly reached: (
    kinds: readonly InformedKind[] | undefined,
    first: number,
    after: RecordId | undefined,
  ) => Page<Reached>;
  /** Organisations that are not, those that nothing leads to first, then the farthest, then by id. */
  readonly unreached: (first: number, after: RecordId | undefined) => Page<Reached>;
}

/** Counts kept of each tree. */
const KEPT = 4;
const counts = new SharedWork<ReachTree, ReachTallies>(KEPT);

const municipalityStates: readonly MunicipalityReachState[] = [
  'within',
  'beyond',
  'never',
  'unknown',
];

/**
 * Answers the question; empty where the source does not hold on the day. O(n + m), and a read of the
 * figures of each municipality. Throws InvalidInputError for steps out of range, a source that sends no
 * word and areas that do not exist; the signal's reason when nobody waits.
 */
export async function reach(
  asking: Asking,
  reader: DetailReader,
  question: ReachArguments,
): Promise<Reach> {
  checkSteps(question.steps);
  const view = viewOf(asking, question.filter?.statuses);
  const { from, steps: within } = question;
  const asked = question.areas && municipalitiesAsked(view, question.areas);
  const graph = await informationGraph(asking, view, question);
  const source = graph.placeOfNode[sourceOf(view, from)]!;
  if (source < 0) return nothing(asking, question);
  const tree = await reachTreeOf(asking, graph, source);
  const areas = await nodesOf(view, asking.nameOrder, 'municipality', asked);
  const there = await organisationsThere(asking, view, graph, areas);
  const key = JSON.stringify([within, question.areas]);
  const tallies = await counts.of(tree, key, asking.signal, (abandoned) =>
    cooperatively(
      reachTallies(view, graph, tree, within, areas, there, asked !== undefined),
      abandoned,
    ),
  );
  const populations = await Promise.all(areas.map((area) => populationOf(view, reader, area)));

  const { ids } = view.graph.nodes;
  const reachedOf = (place: number): Reached => ({
    record: ids.idOf(graph.nodes[place]!),
    step: tree.steps[place]! < 0 ? null : tree.steps[place]!,
    state: stateOf(tree, place, within),
    path: () => pathTo(view, graph, tree, place),
  });
  const municipalities = tallies.homes.map(({ municipality, tally, nearest }, row) => ({
    municipality: ids.idOf(municipality),
    state: municipalityState(tally),
    population: populations[row],
    tally,
    nearest: nearest < 0 ? undefined : reachedOf(nearest),
  }));
  const listed = (places: ArrayLike<number>, first: number, after: RecordId | undefined) => {
    const page = pageOf(places, (place) => ids.idOf(graph.nodes[place]!), first, after);
    return { ...page, items: page.items.map(reachedOf) };
  };
  // Who begins is not reached by it.
  const reached = tree.order.subarray(1).filter((place) => tree.steps[place]! <= within);
  const about = aboutRecords(asking, 'reach:definition', graph.size, graph.possible);
  return {
    about: {
      ...about,
      sources: graph.sources.map((node) => ids.idOf(node)).sort(),
      empty: reached.length > 0 ? undefined : emptyReason(graph.targets.length, graph.size),
    },
    from,
    steps: within,
    peopleTakePart: peopleTakePart(asking),
    levels: levelsOf(asking, view, graph, tree, within),
    organisations: tallies.organisations,
    kinds: tallies.kinds,
    fields: tallies.fields,
    municipalityStates: tallied(municipalities),
    municipalities: (states, first, after) =>
      pageOf(
        municipalities.filter(({ state }) => states?.includes(state) ?? true),
        ({ municipality }) => municipality,
        first,
        after,
      ),
    reached: (kinds, first, after) =>
      listed(
        kinds
          ? reached.filter((place) =>
              kinds.includes(view.graph.kindOf(graph.nodes[place]!) as InformedKind),
            )
          : reached,
        first,
        after,
      ),
    unreached: (first, after) => listed(notWithin(tallies, tree, within), first, after),
  };
}

/** What is answered of a source that does not hold on the day. */
function nothing(asking: Asking, { from, steps }: ReachArguments): Reach {
  const none = { items: [], totalCount: 0, hasNextPage: false };
  return {
    about: { ...aboutRecords(asking, 'reach:definition', 0, 0), empty: 'nothingRecorded' },
    from,
    steps,
    peopleTakePart: peopleTakePart(asking),
    levels: [],
    organisations: { within: 0, beyond: 0, never: 0 },
    kinds: [],
    fields: [],
    municipalityStates: [],
    municipalities: () => none,
    reached: () => none,
    unreached: () => none,
  };
}

function municipalityState({ within, beyond, never }: ReachTally): MunicipalityReachState {
  if (within > 0) return 'within';
  if (beyond > 0) return 'beyond';
  return never > 0 ? 'never' : 'unknown';
}

function tallied(municipalities: readonly ReachedMunicipality[]): MunicipalityReachTally[] {
  return municipalityStates.flatMap((state) => {
    const its = municipalities.filter((one) => one.state === state);
    if (its.length === 0) return [];
    const counted = its.flatMap(({ population }) => (population ? [population.people] : []));
    return [
      {
        state,
        municipalities: its.length,
        population: counted.reduce((sum, people) => sum + people, 0),
        uncounted: its.length - counted.length,
      },
    ];
  });
}

function pathTo(
  { graph: { nodes } }: DayView,
  graph: InformationGraph,
  tree: ReachTree,
  place: number,
): ReachStep[] {
  const idOf = (at: number) => nodes.ids.idOf(graph.nodes[at]!);
  const way = tree.steps[place]! < 0 ? [] : wayTo(tree, place);
  return way.slice(1).map((to, at) => ({
    from: idOf(way[at]!),
    to: idOf(to),
    way: informingWays[graph.ways[tree.arcs[to]!]!]!,
  }));
}

function levelsOf(
  asking: Asking,
  view: DayView,
  graph: InformationGraph,
  { order, steps }: ReachTree,
  within: number,
): ReachLevel[] {
  const people = peopleTakePart(asking) ? 0 : null;
  const levels: { [kind in InformedKind]: number | null }[] = [];
  for (const place of order.subarray(1)) {
    const counts = (levels[steps[place]! - 1] ??= {
      Organisation: 0,
      Network: 0,
      Project: 0,
      ContactPoint: 0,
      ContactPerson: people,
    });
    const kind = view.graph.kindOf(graph.nodes[place]!) as InformedKind;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return levels.map((counts, at) => ({ step: at + 1, isWithin: at < within, counts }));
}

/** Who is not reached within the steps, of those that are counted. O(n log n). */
function notWithin({ counted }: ReachTallies, { steps }: ReachTree, within: number): Int32Array {
  const far = (place: number) => (steps[place]! < 0 ? Infinity : steps[place]!);
  return counted
    .filter((place) => steps[place]! < 0 || steps[place]! > within)
    .sort((a, b) => (far(a) === far(b) ? a - b : far(b) - far(a)));
}
