/** What a graph says, by id and in plain values, so that two graphs can be compared. */
import type { Graph } from '../../src/graph/graph.js';
import type { EdgeColumns, NodeColumns } from '../../src/graph/recordColumns.js';
import { relationshipKinds } from '../../src/model/kinds.js';

export interface GraphRecord {
  readonly kind: string;
  readonly code: number;
  readonly status: string;
  /** possibleFrom, certainFrom, certainTo, possibleTo */
  readonly days: readonly (number | undefined)[];
  readonly from?: string;
  readonly to?: string;
  /** Null also where the source has been taken away. */
  readonly source?: string | null;
}

/** Records that have not been taken away, by id in order. */
export function contentOf(graph: Graph): ReadonlyMap<string, GraphRecord> {
  const content: [string, GraphRecord][] = [];
  const gather = (columns: NodeColumns | EdgeColumns, rest: (at: number) => { kind: string }) => {
    for (let at = 0; at < columns.size; at++) {
      const status = columns.statusOf(at);
      if (status === undefined) continue;
      const { possibleFrom, certainFrom, certainTo, possibleTo } = columns;
      content.push([
        columns.ids.idOf(at),
        {
          ...rest(at),
          code: columns.code[at]!,
          status,
          days: [possibleFrom, certainFrom, certainTo, possibleTo].map((column) => column[at]),
        },
      ]);
    }
  };
  gather(graph.nodes, (node) => ({ kind: graph.kindOf(node) }));
  for (const kind of relationshipKinds) {
    const { from, to, source } = graph.edges[kind];
    const idOf = (node: number) => graph.nodes.ids.idOf(node);
    gather(graph.edges[kind], (edge) => ({
      kind,
      from: idOf(from[edge]!),
      to: idOf(to[edge]!),
      source:
        source[edge]! < 0 || graph.nodes.isDeleted(source[edge]!) ? null : idOf(source[edge]!),
    }));
  }
  return new Map(content.sort(([a], [b]) => (a < b ? -1 : 1)));
}
