/**
 * Question 5 by chance: how far word is to be expected to go when each who hears it passes it on to each
 * of those that they can tell with a stated probability, and how surely it comes to whom.
 */
import { type CascadeCounts, type Cascade, type Groups } from '../../analysis/reach/cascades.js';
import { LANES } from '../../analysis/reach/laneSpread.js';
import {
  groupProbabilitiesOnTree,
  isOneWay,
  probabilitiesOnTree,
} from '../../analysis/reach/treeReach.js';
import type { DirectedGraph, InformationGraph } from '../../graph/informationGraph.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { type Problem, problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type About, aboutRecords } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { nodesOf } from '../matrix/lines.js';
import { organisationsThere } from './homes.js';
import {
  checkSteps,
  informationGraph,
  municipalitiesAsked,
  reachTreeOf,
  sourceOf,
} from './information.js';
import type { ReachArguments } from './reach.js';

export interface ExpectedReachArguments extends ReachArguments {
  /** With which each who hears word passes it on to each of those that they can tell. */
  readonly probability: number;
  readonly draws: number;
  readonly seed: number;
}

/** A value, and how far it may be off for being drawn: two of three lie within the error; 0 of exact ones. */
export interface Expected {
  readonly value: number;
  readonly standardError: number;
}

export interface ExpectedRecord extends Expected {
  readonly record: RecordId;
}

export interface ExpectedReach {
  readonly about: About;
  /** Whether it was worked out, since there is one way alone to everybody; else it was drawn. */
  readonly isExact: boolean;
  readonly draws: number;
  /** How many organisations are reached. */
  readonly organisations: Expected;
  /** How probably somebody of each municipality is, by name; those alone where somebody is recorded. */
  readonly municipalities: (first: number, after: RecordId | undefined) => Page<ExpectedRecord>;
  /** How probably each organisation is, the most probable first, then by id; those within reach alone. */
  readonly records: (first: number, after: RecordId | undefined) => Page<ExpectedRecord>;
}

const LIMITS = {
  draws: { minimum: 100, maximum: 10_000 },
  seed: { minimum: 0, maximum: 2_147_483_647 },
} as const;

interface Worked {
  readonly isExact: boolean;
  /** By place in the graph, and by municipality. */
  readonly nodes: Float64Array;
  readonly groups: Float64Array;
  readonly organisations: Expected;
  /** Node numbers of the municipalities. */
  readonly municipalities: readonly number[];
  /** Places of organisations that can be reached, the most probable first. */
  readonly ranked: Int32Array;
}

/** Answers kept of each graph. */
const KEPT = 8;
const answers = new SharedWork<InformationGraph, Worked>(KEPT);

/**
 * Answers the question: exactly where there is one way alone to everybody within the steps or word is
 * surely passed on, else by draws in the threads. The same for the same seed. Throws InvalidInputError
 * for arguments out of range, the signal's reason when nobody waits. Undefined where the source does not
 * hold on the day. O(draws / 32 · steps · m) at the most.
 */
export async function expectedReach(
  asking: Asking,
  question: ExpectedReachArguments,
): Promise<ExpectedReach | undefined> {
  checkSteps(question.steps);
  check(question);
  const { from, steps, areas, probability, draws, seed } = question;
  const view = viewOf(asking, question.filter?.statuses);
  const graph = await informationGraph(asking, view, question);
  const source = graph.placeOfNode[sourceOf(view, from)]!;
  if (source < 0) return undefined;
  const key = JSON.stringify([from, steps, areas, probability, draws, seed]);
  const answer = await answers.of(graph, key, asking.signal, (abandoned) =>
    worked({ ...asking, signal: abandoned }, view, graph, source, question),
  );
  const { ids } = view.graph.nodes;
  const { isExact, nodes, groups, municipalities, ranked } = answer;
  const expected = (value: number): Expected => ({
    value,
    standardError: isExact ? 0 : errorOfShare(value, draws),
  });
  return {
    about: aboutRecords(asking, 'reach:expected', graph.size, graph.possible),
    isExact,
    draws: isExact ? 0 : draws,
    organisations: answer.organisations,
    municipalities: (first, after) => {
      const rows = Array.from(municipalities, (node, row) => ({ id: ids.idOf(node), row }));
      const page = pageOf(rows, ({ id }) => id, first, after);
      const items = page.items.map(({ id, row }) => ({ record: id, ...expected(groups[row]!) }));
      return { ...page, items };
    },
    records: (first, after) => {
      const idOf = (place: number) => ids.idOf(graph.nodes[place]!);
      const page = pageOf(ranked, idOf, first, after);
      const items = page.items.map((place) => ({
        record: idOf(place),
        ...expected(nodes[place]!),
      }));
      return { ...page, items };
    },
  };
}

function check({ probability, draws, seed }: ExpectedReachArguments): void {
  const problems: Problem[] = [];
  if (!(probability > 0 && probability <= 1)) {
    problems.push(problem('outOfRange', 'probability', probability, { minimum: 0, maximum: 1 }));
  }
  for (const [path, value] of Object.entries({ draws, seed }) as ['draws' | 'seed', number][]) {
    const { minimum, maximum } = LIMITS[path];
    if (Number.isInteger(value) && value >= minimum && value <= maximum) continue;
    problems.push(problem('outOfRange', path, value, { minimum, maximum }));
  }
  if (problems.length > 0) throw new InvalidInputError(problems);
}

async function worked(
  asking: Asking,
  view: DayView,
  graph: InformationGraph,
  source: number,
  question: ExpectedReachArguments,
): Promise<Worked> {
  const { steps, probability, draws, areas } = question;
  const asked = areas && municipalitiesAsked(view, areas);
  const all = await nodesOf(view, asking.nameOrder, 'municipality', asked);
  const there = await organisationsThere(asking, view, graph, all);
  const municipalities = all.filter((_, row) => there[row]!.length > 0);
  const groups = groupsOf(there.filter((places) => places.length > 0));
  const tree = await reachTreeOf(asking, graph, source);
  const counted = countedOf(view, graph, source, asked ? there : undefined);
  const cascade: Cascade = { from: source, steps, probability };
  const isExact = probability === 1 || isOneWay(graph, tree, steps);
  const within = tree.order.filter((place) => counted[place] && tree.steps[place]! <= steps);

  let nodes: Float64Array;
  let inGroups: Float64Array;
  let organisations: Expected;
  if (isExact) {
    nodes = probabilitiesOnTree(tree, cascade);
    inGroups = groupProbabilitiesOnTree(tree, cascade, groups);
    const value = within.reduce((sum, place) => sum + nodes[place]!, 0);
    organisations = { value, standardError: 0 };
  } else {
    const drawn = await inThreads(asking, graph, cascade, counted, groups, question);
    nodes = Float64Array.from(drawn.nodes, (times) => times / draws);
    inGroups = Float64Array.from(drawn.groups, (times) => times / draws);
    const mean = drawn.sum / draws;
    const variance = Math.max(0, drawn.squares - draws * mean ** 2) / (draws - 1);
    organisations = { value: mean, standardError: Math.sqrt(variance / draws) };
  }
  const ranked = within.sort((a, b) => nodes[b]! - nodes[a]! || a - b);
  return { isExact, nodes, groups: inGroups, organisations, municipalities, ranked };
}

/** Which places are organisations that are counted: not the source, and where areas are asked those there. */
export function countedOf(
  view: DayView,
  graph: InformationGraph,
  source: number,
  there: readonly Int32Array[] | undefined,
): Uint8Array {
  const counted = new Uint8Array(graph.size);
  const isOrganisation = (place: number) =>
    view.graph.kindOf(graph.nodes[place]!) === 'Organisation';
  if (there) for (const places of there) for (const place of places) counted[place] = 1;
  else
    for (let place = 0; place < graph.size; place++) counted[place] = Number(isOrganisation(place));
  counted[source] = 0;
  return counted;
}

function groupsOf(groups: readonly Int32Array[]): Groups {
  const offsets = new Int32Array(groups.length + 1);
  groups.forEach((places, group) => (offsets[group + 1] = offsets[group]! + places.length));
  const nodes = new Int32Array(offsets[groups.length]!);
  groups.forEach((places, group) => nodes.set(places, offsets[group]));
  return { offsets, nodes };
}

/** Draws in as many parts as there are threads, added up. */
async function inThreads(
  { analysis, signal }: Asking,
  { size, offsets, targets }: DirectedGraph,
  cascade: Cascade,
  counted: Uint8Array,
  groups: Groups,
  { draws, seed }: ExpectedReachArguments,
): Promise<CascadeCounts> {
  const batches = Math.ceil(draws / LANES);
  const each = Math.ceil(batches / analysis.threads) * LANES;
  const parts = await Promise.all(
    Array.from({ length: Math.ceil(draws / each) }, (_, part) => {
      const some = { seed, first: part * each, end: Math.min((part + 1) * each, draws) };
      const given = [{ size, offsets, targets }, cascade, counted, groups, some] as const;
      return analysis.run('cascades', [...given], { signal });
    }),
  );
  const [first, ...others] = parts;
  const { nodes, groups: inGroups } = first!;
  let { sum, squares } = first!;
  for (const part of others) {
    part.nodes.forEach((times, node) => (nodes[node]! += times));
    part.groups.forEach((times, group) => (inGroups[group]! += times));
    sum += part.sum;
    squares += part.squares;
  }
  return { nodes, groups: inGroups, sum, squares };
}

/**
 * The standard error of a share of draws, of which two more are taken to have hit and two to have missed
 * (Agresti & Coull 1998, Am. Stat. 52, 119–126), so that what was never drawn is not told to be certain.
 */
function errorOfShare(share: number, draws: number): number {
  const taken = (share * draws + 2) / (draws + 4);
  return Math.sqrt((taken * (1 - taken)) / (draws + 4));
}
