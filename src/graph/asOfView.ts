/**
 * The graph as it was on a day: which records hold certainly, which possibly, which not. A
 * relationship holds when it and both its ends do. Which statuses hold is for the asker to say.
 */
import type { Day } from '../model/time/days.js';
import type { Status } from '../model/codes.js';
import { type RelationshipKind } from '../model/kinds.js';
import type { Graph } from './graph.js';
import { type EdgeColumns, type NodeColumns, statusCodes } from './recordColumns.js';

/** Edges that are looked at between two steps: a millisecond or few. */
const EDGES_A_STEP = 65_536;

/** How sure it is that a record holds on the day. */
export const NOT_VALID = 0;
export const POSSIBLY_VALID = 1;
export const CERTAINLY_VALID = 2;

/** One day of a graph, as sure as it is. Kinds of edges are looked at when they are first asked for. */
export class AsOfView {
  /** Certainty by node. */
  readonly nodes: Uint8Array;
  readonly #edges = new Map<RelationshipKind, Uint8Array>();
  readonly #statusHolds: Uint8Array;

  /** O(nodes), one byte each; edges of a kind likewise when first asked for. */
  constructor(
    readonly graph: Graph,
    readonly day: Day,
    /** Records of other statuses do not hold. */
    statuses: readonly Status[],
  ) {
    this.#statusHolds = Uint8Array.from(statusCodes, (code) => (statuses.includes(code) ? 1 : 0));
    this.nodes = new Uint8Array(graph.nodes.size);
    this.#fill(this.nodes, graph.nodes, 0, this.nodes.length);
  }

  /** Certainty by edge of a kind: the least of its own and its ends'. */
  edges(kind: RelationshipKind): Uint8Array {
    let found = this.#edges.get(kind);
    if (!found) {
      found = new Uint8Array(this.graph.edges[kind].size);
      this.#fillEdges(found, kind, 0, found.length);
      this.#edges.set(kind, found);
    }
    return found;
  }

  /** The same in steps, between which other work may be done. */
  *edgesInSteps(kind: RelationshipKind): Generator<undefined, Uint8Array, undefined> {
    const known = this.#edges.get(kind);
    if (known) return known;
    const found = new Uint8Array(this.graph.edges[kind].size);
    for (let edge = 0; edge < found.length; edge += EDGES_A_STEP) {
      this.#fillEdges(found, kind, edge, Math.min(edge + EDGES_A_STEP, found.length));
      yield;
    }
    this.#edges.set(kind, found);
    return found;
  }

  /** Whether a record's status is one of those that hold. */
  statusHolds(columns: NodeColumns | EdgeColumns, number: number): boolean {
    return this.#statusHolds[columns.status[number]!] === 1;
  }

  #fillEdges(found: Uint8Array, kind: RelationshipKind, first: number, end: number): void {
    const columns = this.graph.edges[kind];
    this.#fill(found, columns, first, end);
    for (let edge = first; edge < end; edge++) {
      const ends = Math.min(this.nodes[columns.from[edge]!]!, this.nodes[columns.to[edge]!]!);
      if (found[edge]! > ends) found[edge] = ends;
    }
  }

  /** Puts the certainty of the records from `first` to before `end`; zero stays zero. */
  #fill(found: Uint8Array, columns: NodeColumns | EdgeColumns, first: number, end: number): void {
    const { day } = this;
    const { possibleFrom, certainFrom, certainTo, possibleTo } = columns;
    for (let number = first; number < end; number++) {
      if (!this.statusHolds(columns, number)) continue;
      if (day < possibleFrom[number]! || day >= possibleTo[number]!) continue;
      const certain = day >= certainFrom[number]! && day < certainTo[number]!;
      found[number] = certain ? CERTAINLY_VALID : POSSIBLY_VALID;
    }
  }
}
