/**
 * The graph as it was on a day: which records hold certainly, which possibly, which not. A
 * relationship holds when it and both its ends do. Proposed, planned and unknown records do not.
 */
import type { Day } from '../model/days.js';
import { type Status, statuses } from '../model/codes.js';
import { type RelationshipKind } from '../model/kinds.js';
import type { Graph } from './graph.js';
import type { EdgeColumns, NodeColumns } from './recordColumns.js';

/** How sure it is that a record holds on the day. */
export const NOT_VALID = 0;
export const POSSIBLY_VALID = 1;
export const CERTAINLY_VALID = 2;

const statusHolds = Uint8Array.from(Object.keys(statuses.codes), (status) =>
  (['active', 'ended'] satisfies Status[] as string[]).includes(status) ? 1 : 0,
);

export class AsOfView {
  /** Certainty by node. */
  readonly nodes: Uint8Array;
  readonly #edges = new Map<RelationshipKind, Uint8Array>();

  /** O(nodes), one byte each; edges of a kind likewise when first asked for. */
  constructor(
    readonly graph: Graph,
    readonly day: Day,
  ) {
    this.nodes = certainties(graph.nodes, day);
  }

  /** Certainty by edge of a kind: the least of its own and its ends'. */
  edges(kind: RelationshipKind): Uint8Array {
    let found = this.#edges.get(kind);
    if (!found) {
      const columns = this.graph.edges[kind];
      found = certainties(columns, this.day);
      for (let edge = 0; edge < found.length; edge++) {
        const ends = Math.min(this.nodes[columns.from[edge]!]!, this.nodes[columns.to[edge]!]!);
        if (found[edge]! > ends) found[edge] = ends;
      }
      this.#edges.set(kind, found);
    }
    return found;
  }
}

function certainties(columns: NodeColumns | EdgeColumns, day: Day): Uint8Array {
  const { status, possibleFrom, certainFrom, certainTo, possibleTo } = columns;
  const found = new Uint8Array(columns.size);
  for (let number = 0; number < found.length; number++) {
    if (!statusHolds[status[number]!]) continue;
    if (day < possibleFrom[number]! || day >= possibleTo[number]!) continue;
    const certain = day >= certainFrom[number]! && day < certainTo[number]!;
    found[number] = certain ? CERTAINLY_VALID : POSSIBLY_VALID;
  }
  return found;
}
