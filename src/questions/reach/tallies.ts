/**
 * Who is reached and who is not, by what organisations are, what they are active in, and where they are
 * at home. Whoever nothing leads to is told apart from those who are reached later.
 */
import type { ReachTree } from '../../analysis/reach/reachTree.js';
import type { Steps } from '../../analysis/steps.js';
import { CERTAINLY_VALID } from '../../graph/asOfView.js';
import type { InformationGraph } from '../../graph/informationGraph.js';
import { entityKinds } from '../../model/kinds.js';
import type { DayView } from '../../snapshot/views.js';

/** Within the steps asked for, only by more of them, or by no number of steps. */
export type ReachState = 'within' | 'beyond' | 'never';

export type ReachTally = { readonly [state in ReachState]: number };

/** Organisations of a sort; the group is null where nobody has told of which they are. */
export interface ReachOfGroup {
  /** The code of the kind, or the id of the field of activity. */
  readonly group: string | null;
  readonly tally: ReachTally;
}

export interface HomeReach {
  /** Node number of the municipality. */
  readonly municipality: number;
  /** Organisations at home there, and the one that governs it. */
  readonly tally: ReachTally;
  /** The place in the graph of the one among them who is reached in the fewest steps; -1 for none. */
  readonly nearest: number;
}

export interface ReachTallies {
  readonly organisations: ReachTally;
  readonly kinds: readonly ReachOfGroup[];
  readonly fields: readonly ReachOfGroup[];
  readonly homes: readonly HomeReach[];
  /** Places in the graph of the organisations that were counted, in order of id. */
  readonly counted: Int32Array;
}

/** Relationships, or organisations, that are looked at in one step. */
const LOOKED_AT_A_STEP = 65_536;

export function stateOf({ steps }: ReachTree, place: number, within: number): ReachState {
  const step = steps[place]!;
  if (step < 0) return 'never';
  return step <= within ? 'within' : 'beyond';
}

/**
 * Tallies of organisations: of all, or where areas are `asked` of those at home in one of the
 * `municipalities`. O(n + relationships to homes and fields), in steps.
 */
export function* reachTallies(
  view: DayView,
  graph: InformationGraph,
  tree: ReachTree,
  within: number,
  municipalities: readonly number[],
  /** Who is at home in each of them. */
  there: readonly Int32Array[],
  asked: boolean,
): Steps<ReachTallies> {
  const organisation = entityKinds.indexOf('Organisation');
  const kindOf = view.graph.nodes.kind;
  const isAtHome = new Uint8Array(graph.size);
  for (const places of there) for (const place of places) isAtHome[place] = 1;
  const counted: number[] = [];
  const all = emptyTally();
  const kinds = new Map<string | null, Counting>();
  const isCounted = new Uint8Array(graph.size);
  for (let place = 0; place < graph.size; place++) {
    if (place % LOOKED_AT_A_STEP === 0) yield;
    const node = graph.nodes[place]!;
    if (kindOf[node] !== organisation || (asked && !isAtHome[place])) continue;
    isCounted[place] = 1;
    counted.push(place);
    const state = stateOf(tree, place, within);
    all[state]++;
    tallyOf(kinds, view.graph.codeOf(node) ?? null)[state]++;
  }
  const fields = yield* byField(view, graph, tree, within, isCounted);
  return {
    organisations: all,
    kinds: mostLeftOut(kinds),
    fields: mostLeftOut(fields),
    homes: municipalities.map((one, row) => homeReach(tree, within, one, there[row]!)),
    counted: Int32Array.from(counted),
  };
}

type Counting = { [state in ReachState]: number };

function emptyTally(): Counting {
  return { within: 0, beyond: 0, never: 0 };
}

function tallyOf<Key>(tallies: Map<Key, Counting>, key: Key): Counting {
  let tally = tallies.get(key);
  if (!tally) tallies.set(key, (tally = emptyTally()));
  return tally;
}

function homeReach(
  tree: ReachTree,
  within: number,
  municipality: number,
  there: Int32Array,
): HomeReach {
  const tally = emptyTally();
  let nearest = -1;
  for (const place of there) {
    tally[stateOf(tree, place, within)]++;
    if (isNearer(tree, place, nearest)) nearest = place;
  }
  return { municipality, tally, nearest };
}

/** Whether one is reached in fewer steps than another, or in as many and is the lower. */
function isNearer({ steps }: ReachTree, place: number, other: number): boolean {
  if (steps[place]! < 0) return false;
  if (other < 0) return true;
  return steps[place]! < steps[other]! || (steps[place] === steps[other] && place < other);
}

function* byField(
  view: DayView,
  graph: InformationGraph,
  tree: ReachTree,
  within: number,
  isCounted: Uint8Array,
): Steps<Map<string | null, Counting>> {
  const { ids } = view.graph.nodes;
  const fields = new Map<string | null, Counting>();
  const hasField = new Uint8Array(graph.size);
  const { from, to } = view.graph.edges.ABOUT;
  const states = yield* view.edgesInSteps('ABOUT');
  const seen = new Set<string>();
  for (let edge = 0; edge < states.length; edge++) {
    if (edge % LOOKED_AT_A_STEP === 0) yield;
    const place = graph.placeOfNode[from[edge]!]!;
    if (states[edge] !== CERTAINLY_VALID || place < 0 || !isCounted[place]) continue;
    const field = to[edge]!;
    if (view.graph.codeOf(field) !== 'fieldOfActivity') continue;
    const key = `${place} ${field}`;
    if (seen.has(key)) continue;
    seen.add(key);
    hasField[place] = 1;
    tallyOf(fields, ids.idOf(field))[stateOf(tree, place, within)]++;
  }
  for (let place = 0; place < graph.size; place++) {
    if (isCounted[place] && !hasField[place]) {
      tallyOf(fields, null)[stateOf(tree, place, within)]++;
    }
  }
  return fields;
}

/** Groups with most who are not reached within the steps first, then by group; those of none last. */
function mostLeftOut(tallies: ReadonlyMap<string | null, Counting>): ReachOfGroup[] {
  const missed = ({ beyond, never }: ReachTally) => beyond + never;
  return [...tallies]
    .map(([group, tally]) => ({ group, tally }))
    .sort(
      (a, b) =>
        missed(b.tally) - missed(a.tally) ||
        Number(a.group === null) - Number(b.group === null) ||
        (String(a.group) < String(b.group) ? -1 : 1),
    );
}
