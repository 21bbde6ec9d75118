/**
 * Along which ways word goes from one to another on a day: who informs and reports to whom, bodies and
 * those with a place in them, organisations and who represents them, contact roles and whom they serve.
 */
import { type EntityKind, entityKinds, type RelationshipKind } from '../model/kinds.js';
import { type AsOfView, CERTAINLY_VALID, POSSIBLY_VALID } from './asOfView.js';
import { seatPlaces } from './seatPlaces.js';
import { sharedInt32 } from './sharedMemory.js';

/**
 * How word goes on, those told of most directly first: where two are joined in several ways, the first of
 * these stands for all. `ways` of a graph are places in this list.
 */
export const informingWays = [
  'informs',
  'reports',
  'toMember',
  'fromMember',
  'toRepresentative',
  'fromRepresentative',
  'toRoleHolder',
  'fromRoleHolder',
  'toOrganisationOfRole',
  'fromOrganisationOfRole',
  'toWhomItServes',
  'toItsContact',
  'toSeatHolder',
  'fromSeatHolder',
] as const;
export type InformingWay = (typeof informingWays)[number];

/** Kinds of record that word can come to. */
export const informedKinds = [
  'Organisation',
  'Network',
  'Project',
  'ContactPoint',
  'ContactPerson',
] as const satisfies readonly EntityKind[];
export type InformedKind = (typeof informedKinds)[number];

/** Which way word goes along a relationship from its start to its end, and which way back, if it does. */
interface Join {
  readonly kind: RelationshipKind;
  readonly along: InformingWay;
  readonly back?: InformingWay;
}

/** In the order of the ways. A seat is nobody by itself, so that HELD_BY is here of contact roles alone. */
const joins: readonly Join[] = [
  { kind: 'INFORMS', along: 'informs' },
  { kind: 'REPORTS_TO', along: 'reports' },
  { kind: 'MEMBER_OF', along: 'fromMember', back: 'toMember' },
  { kind: 'REPRESENTS', along: 'fromRepresentative', back: 'toRepresentative' },
  { kind: 'HELD_BY', along: 'toRoleHolder', back: 'fromRoleHolder' },
  { kind: 'ACTS_FOR', along: 'toOrganisationOfRole', back: 'fromOrganisationOfRole' },
  { kind: 'CONTACT_FOR', along: 'toWhomItServes', back: 'toItsContact' },
];

/** A directed graph as compressed sparse rows, in memory that threads share. */
export interface DirectedGraph {
  /** How many nodes; they are numbered from 0. */
  readonly size: number;
  /** Where arcs lead from node v: `targets` from `offsets[v]` to before `offsets[v + 1]`, ascending. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

export interface InformationGraph extends DirectedGraph {
  /** Node numbers of all that word can come to, in order of id. */
  readonly nodes: Int32Array;
  /** Place in `nodes` by node number; -1 where it is not there. */
  readonly placeOfNode: Int32Array;
  /** Beside `targets`, places in `informingWays`. */
  readonly ways: Uint8Array;
  /** Relationships that hold only possibly, and that word does not go along. */
  readonly possible: number;
  /** Node numbers of the sources of those that it does. */
  readonly sources: readonly number[];
}

/** Relationships that are looked at in one step: a millisecond or few. */
const EDGES_A_STEP = 65_536;

/**
 * The graph of what certainly holds; networks only those that pass, people where `withPeople` says so.
 * Nodes are in order of id, and of parallel arcs one is left, so that whatever follows is the same on
 * every store. O(n + relationships) time and memory, in steps.
 */
export function* informationGraphOf(
  view: AsOfView,
  passes: (network: number) => boolean,
  withPeople: boolean,
): Generator<undefined, InformationGraph, undefined> {
  const { graph } = view;
  const nodes = yield* informedNodes(view, passes, withPeople);
  const placeOfNode = new Int32Array(graph.nodes.size).fill(-1);
  for (let place = 0; place < nodes.length; place++) placeOfNode[nodes[place]!] = place;
  const kinds: RelationshipKind[] = [...joins.map(({ kind }) => kind), 'FILLED_BY', 'HELD_BY'];
  const found = new Arcs(2 * kinds.reduce((sum, kind) => sum + graph.edges[kind].size, 0));
  const sources = new Set<number>();
  let possible = 0;

  for (const { kind, along, back } of joins) {
    const { from, to, source } = graph.edges[kind];
    const states = yield* view.edgesInSteps(kind);
    for (let edge = 0; edge < states.length; edge++) {
      if (edge % EDGES_A_STEP === 0) yield;
      const [one, other] = [placeOfNode[from[edge]!]!, placeOfNode[to[edge]!]!];
      if (states[edge] === POSSIBLY_VALID && couldJoin(from[edge]!, to[edge]!)) possible++;
      if (states[edge] !== CERTAINLY_VALID || one < 0 || other < 0) continue;
      found.add(one, other, along);
      if (back) found.add(other, one, back);
      if (source[edge]! >= 0) sources.add(source[edge]!);
    }
  }
  for (const kind of withPeople ? (['FILLED_BY', 'HELD_BY'] as const) : (['FILLED_BY'] as const)) {
    yield;
    const certain = seatPlaces(view, kind, CERTAINLY_VALID);
    for (let at = 0; at < certain.networks.length; at++) {
      const network = placeOfNode[certain.networks[at]!]!;
      const holder = placeOfNode[certain.others[at]!]!;
      if (network < 0 || holder < 0) continue;
      found.add(network, holder, 'toSeatHolder');
      found.add(holder, network, 'fromSeatHolder');
    }
    const states = view.edges(kind);
    const { source, from } = graph.edges[kind];
    possible += seatPlaces(view, kind, POSSIBLY_VALID).networks.length - certain.networks.length;
    for (let edge = 0; edge < states.length; edge++) {
      if (states[edge] !== CERTAINLY_VALID || source[edge]! < 0) continue;
      if (graph.kindOf(from[edge]!) === 'Seat') sources.add(source[edge]!);
    }
  }
  const rows = yield* found.inRows(nodes.length);
  return {
    size: nodes.length,
    ...rows,
    nodes,
    placeOfNode,
    possible,
    sources: [...sources].filter((source) => !graph.nodes.isDeleted(source)),
  };

  /** Whether word would go along it, did it hold: both ends are of kinds that take part. */
  function couldJoin(from: number, to: number): boolean {
    return [from, to].every((node) => isInformed(graph.kindOf(node), withPeople));
  }
}

function isInformed(kind: EntityKind, withPeople: boolean): boolean {
  return kind === 'ContactPerson'
    ? withPeople
    : (informedKinds as readonly EntityKind[]).includes(kind);
}

function* informedNodes(
  view: AsOfView,
  passes: (network: number) => boolean,
  withPeople: boolean,
): Generator<undefined, Int32Array, undefined> {
  const { nodes } = view.graph;
  const network = entityKinds.indexOf('Network');
  const takesPart = entityKinds.map((kind) => isInformed(kind, withPeople));
  const inOrder = nodes.ids.inIdOrder();
  yield;
  const found = new Int32Array(inOrder.length);
  let length = 0;
  for (let at = 0; at < inOrder.length; at++) {
    if (at % EDGES_A_STEP === 0) yield;
    const node = inOrder[at]!;
    const kind = nodes.kind[node]!;
    if (view.nodes[node] !== CERTAINLY_VALID || !takesPart[kind]) continue;
    if (kind === network && !passes(node)) continue;
    found[length++] = node;
  }
  return found.slice(0, length);
}

/** Arcs as they are found, the more direct of two between the same ends first. */
class Arcs {
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #way: Uint8Array;
  #length = 0;

  constructor(most: number) {
    this.#from = new Int32Array(most);
    this.#to = new Int32Array(most);
    this.#way = new Uint8Array(most);
  }

  add(from: number, to: number, way: InformingWay): void {
    this.#from[this.#length] = from;
    this.#to[this.#length] = to;
    this.#way[this.#length++] = informingWays.indexOf(way);
  }

  /** By start and then by end (two counting sorts, which keep the order of equal ones), each once. */
  *inRows(
    size: number,
  ): Generator<undefined, Pick<InformationGraph, 'offsets' | 'targets' | 'ways'>, undefined> {
    const all = Int32Array.from({ length: this.#length }, (_, arc) => arc);
    yield;
    const byTarget = sorted(all, this.#to, size);
    yield;
    const arcs = sorted(byTarget, this.#from, size);
    yield;
    const offsets = sharedInt32(size + 1);
    let length = 0;
    for (let at = 0; at < arcs.length; at++) {
      const arc = arcs[at]!;
      const last = arcs[length - 1]!;
      const isAgain =
        length > 0 && this.#from[last] === this.#from[arc] && this.#to[last] === this.#to[arc];
      if (isAgain) continue;
      arcs[length++] = arc;
      offsets[this.#from[arc]! + 1]!++;
    }
    yield;
    for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
    const targets = sharedInt32(length);
    const ways = new Uint8Array(length);
    for (let at = 0; at < length; at++) {
      targets[at] = this.#to[arcs[at]!]!;
      ways[at] = this.#way[arcs[at]!]!;
    }
    return { offsets, targets, ways };
  }
}

function sorted(arcs: Int32Array, keys: Int32Array, size: number): Int32Array {
  const next = new Int32Array(size + 1);
  for (const arc of arcs) next[keys[arc]! + 1]!++;
  for (let key = 0; key < size; key++) next[key + 1]! += next[key]!;
  const found = new Int32Array(arcs.length);
  for (const arc of arcs) found[next[keys[arc]!]!++] = arc;
  return found;
}
