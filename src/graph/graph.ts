/**
 * The graph of all records at one revision: nodes and edges as columns, with the edges of a node found
 * both ways by compressed sparse rows. A graph never changes; a builder makes the next one and copies
 * only the columns that a change touches.
 */
import { classifierOf } from '../model/declaration.js';
import {
  entityDeclarations,
  type EntityKind,
  entityKinds,
  relationshipDeclarations,
  type RelationshipKind,
  relationshipKinds,
} from '../model/kinds.js';
import type { Status } from '../model/codes.js';
import type { Day } from '../model/time/days.js';
import type { Validity } from '../model/time/validity.js';
import { type Adjacency, adjacencyOf } from './adjacency.js';
import { codeNumber, EdgeColumns, NodeColumns, SpanReader } from './recordColumns.js';

const entityCodes = Object.fromEntries(
  entityKinds.map((kind) => [kind, classifierOf(entityDeclarations[kind])?.codes]),
);
const relationshipCodes = Object.fromEntries(
  relationshipKinds.map((kind) => [kind, classifierOf(relationshipDeclarations[kind])?.codes]),
);

type EdgeTables = { readonly [Kind in RelationshipKind]: EdgeColumns };

export class Graph {
  readonly #adjacency = new Map<string, Adjacency>();

  constructor(
    readonly revision: number,
    readonly nodes: NodeColumns,
    readonly edges: EdgeTables,
  ) {}

  /** A graph without records, as before the first ChangeSet. */
  static empty(): Graph {
    const tables = Object.fromEntries(relationshipKinds.map((kind) => [kind, new EdgeColumns()]));
    return new Graph(0, new NodeColumns(), tables as EdgeTables);
  }

  /** Throws RangeError when there is no such node. */
  kindOf(node: number): EntityKind {
    // The columns are longer than what stands in them.
    const kind = node < this.nodes.size ? entityKinds[this.nodes.kind[node] ?? -1] : undefined;
    if (!kind) throw new RangeError(`Expected a node below ${this.nodes.size}, got ${node}.`);
    return kind;
  }

  /** The code of a node's classifier, such as a network's kind. */
  codeOf(node: number): string | undefined {
    const codes = entityCodes[this.kindOf(node)];
    return codes && Object.keys(codes.codes)[(this.nodes.code[node] ?? 0) - 1];
  }

  /** Edges of a kind by the node they start from or lead to. Made on first use: O(nodes + edges). */
  adjacency(kind: RelationshipKind, end: 'from' | 'to'): Adjacency {
    const key = `${kind} ${end}`;
    let found = this.#adjacency.get(key);
    if (!found) {
      const columns = this.edges[kind];
      found = adjacencyOf(columns[end].subarray(0, columns.size), this.nodes.size);
      this.#adjacency.set(key, found);
    }
    return found;
  }
}

/** A record as a store gives it, as far as the graph keeps it. */
export interface StructureRow {
  readonly id: string;
  readonly validity: Validity;
  readonly status: Status;
  readonly code: string | null | undefined;
}

/** Makes a graph, either from nothing or from one that it leaves as it is. */
export class GraphBuilder {
  #nodes: NodeColumns;
  readonly #edges: { [Kind in RelationshipKind]: EdgeColumns };
  readonly #own = new Set<NodeColumns | EdgeColumns>();
  readonly #spans = new SpanReader();
  #lastSource = { id: '', number: -1 };

  constructor(from: Graph = Graph.empty()) {
    this.#nodes = from.nodes;
    this.#edges = { ...from.edges };
  }

  /** Writes a node and gives its number. */
  writeNode(kind: EntityKind, row: StructureRow): number {
    return this.#ownNodes().write({
      id: row.id,
      kind: entityKinds.indexOf(kind),
      code: codeNumber(entityCodes[kind], row.code),
      status: row.status,
      spans: this.#spans.read(row.validity),
    });
  }

  /**
   * Writes an edge between nodes that have been written before, each told by id or by number; false,
   * and nothing, if one has not.
   */
  writeEdge(
    kind: RelationshipKind,
    row: StructureRow & {
      readonly from: string | number;
      readonly to: string | number;
      readonly source: string | null;
    },
  ): boolean {
    const from = this.#nodeOf(row.from);
    const to = this.#nodeOf(row.to);
    if (from < 0 || to < 0) return false;
    this.#ownEdges(kind).write({
      id: row.id,
      from,
      to,
      source: row.source === null ? -1 : this.#sourceNumber(row.source),
      code: codeNumber(relationshipCodes[kind], row.code),
      status: row.status,
      spans: this.#spans.read(row.validity),
    });
    return true;
  }

  #nodeOf(end: string | number): number {
    return typeof end === 'number' ? end : this.#nodes.ids.numberOf(end);
  }

  /** Lets a node hold no longer than until before a day. */
  endNode(id: string, day: Day): void {
    this.#ownNodes().end(id, day);
  }

  endEdge(kind: RelationshipKind, id: string, day: Day): void {
    this.#ownEdges(kind).end(id, day);
  }

  deleteNode(id: string): void {
    this.#ownNodes().delete(id);
  }

  deleteEdge(kind: RelationshipKind, id: string): void {
    this.#ownEdges(kind).delete(id);
  }

  /** The graph at a revision. The builder is done with then. */
  build(revision: number): Graph {
    return new Graph(revision, this.#nodes, this.#edges);
  }

  /** Few sources are named by many edges, one after the other. */
  #sourceNumber(id: string): number {
    if (id !== this.#lastSource.id) {
      this.#lastSource = { id, number: this.#nodes.ids.numberOf(id) };
    }
    return this.#lastSource.number;
  }

  #ownNodes(): NodeColumns {
    if (!this.#own.has(this.#nodes)) this.#own.add((this.#nodes = this.#nodes.clone()));
    return this.#nodes;
  }

  #ownEdges(kind: RelationshipKind): EdgeColumns {
    if (!this.#own.has(this.#edges[kind])) {
      this.#own.add((this.#edges[kind] = this.#edges[kind].clone()));
    }
    return this.#edges[kind];
  }
}
