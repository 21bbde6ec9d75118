/** What a graph knows of the networks of a scenario on a day. */
import { edgesAt } from '../../graph/adjacency.js';
import type { Graph } from '../../graph/graph.js';
import type { EdgeColumns, NodeColumns } from '../../graph/recordColumns.js';
import { seatHolding } from '../../graph/seatPlaces.js';
import { membershipRoles, type MembershipRole } from '../../model/codes.js';
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId, Relationship } from '../../model/record.js';
import { AFTER_ALL_DAYS, type Day } from '../../model/time/days.js';
import type { HoldingTie, ScenarioFacts } from '../../model/workspace/scenarioFacts.js';
import type { ScenarioOperation } from '../../model/workspace/scenarioOperations.js';

const roles = Object.keys(membershipRoles.codes) as MembershipRole[];

/** Whose duty each FULFILS is of, by id: the graph does not tell. */
export type Bearers = ReadonlyMap<RecordId, RecordId>;

/** O(relationships) when first asked of a graph, then O(what is tied to the networks). */
export function factsOfGraph(graph: Graph, day: Day, bearers: Bearers): ScenarioFacts {
  const { nodes, edges } = graph;

  const holds = (columns: NodeColumns | EdgeColumns, number: number): boolean =>
    !columns.isDeleted(number) &&
    columns.possibleFrom[number]! <= day &&
    day < columns.possibleTo[number]!;
  const certainly = (columns: NodeColumns | EdgeColumns, number: number): boolean =>
    columns.certainFrom[number]! <= day && day < columns.certainTo[number]!;
  const isInForce = (columns: NodeColumns | EdgeColumns, number: number): boolean =>
    ['active', 'ended'].includes(columns.statusOf(number) ?? '');

  /** Edges of a kind at a record that possibly hold. */
  const at = (kind: RelationshipKind, end: 'from' | 'to', id: RecordId): number[] => {
    const node = nodes.ids.numberOf(id);
    if (node < 0) return [];
    const found = [...edgesAt(graph.adjacency(kind, end), node)];
    return found.filter((edge) => holds(edges[kind], edge));
  };
  const tie = (kind: RelationshipKind, edge: number): HoldingTie => {
    const columns = edges[kind];
    return {
      id: columns.ids.idOf(edge),
      from: nodes.ids.idOf(columns.from[edge]!),
      to: nodes.ids.idOf(columns.to[edge]!),
      role: kind === 'MEMBER_OF' ? roles[columns.code[edge]! - 1] : undefined,
      bearer: bearers.get(columns.ids.idOf(edge)),
      status: columns.statusOf(edge) ?? 'unknown',
      isCertain: certainly(columns, edge),
      until: dayUnlessOpen(columns.possibleTo[edge]!),
    };
  };

  return {
    entity(id) {
      const node = nodes.ids.numberOf(id);
      if (node < 0 || nodes.isDeleted(node)) return undefined;
      return {
        kind: graph.kindOf(node),
        code: graph.codeOf(node),
        possibleFrom: nodes.possibleFrom[node]!,
        possibleTo: nodes.possibleTo[node]!,
      };
    },
    memberships: (network) => at('MEMBER_OF', 'to', network).map((edge) => tie('MEMBER_OF', edge)),
    purposes: (kind, network) => at(kind, 'from', network).map((edge) => tie(kind, edge)),
    seated: (network) =>
      at('HAS_SEAT', 'from', network).flatMap((seatEdge) => {
        const seat = edges.HAS_SEAT.to[seatEdge]!;
        if (!holds(nodes, seat)) return [];
        if (!isInForce(edges.HAS_SEAT, seatEdge) || !isInForce(nodes, seat)) return [];
        const isCertain = certainly(edges.HAS_SEAT, seatEdge) && certainly(nodes, seat);
        return Object.values(seatHolding).flatMap((kind) =>
          at(kind, 'from', nodes.ids.idOf(seat))
            .filter((edge) => isInForce(edges[kind], edge))
            .map((edge): HoldingTie => {
              const held = tie(kind, edge);
              const holder = held.to;
              const both = isCertain && held.isCertain;
              return { ...held, from: holder, to: network, role: 'member', isCertain: both };
            }),
        );
      }),
  };
}

function dayUnlessOpen(day: Day): Day | undefined {
  return day === AFTER_ALL_DAYS ? undefined : day;
}

/**
 * Whose duties the recorded networks of a scenario fulfil, as far as its operations hang on that. Reads
 * nothing where none of them is about a duty.
 */
export async function bearersFor(
  graph: Graph,
  operations: readonly ScenarioOperation[],
  read: (fulfils: RecordId) => Promise<Relationship<'FULFILS'> | undefined>,
): Promise<Bearers> {
  const networks = operations.flatMap((one) => (one.kind === 'fulfil' ? [one.network] : []));
  const { ids } = graph.edges.FULFILS;
  const edges = networks
    .map((network) => graph.nodes.ids.numberOf(network))
    .filter((node) => node >= 0)
    .flatMap((node) => [...edgesAt(graph.adjacency('FULFILS', 'from'), node)]);
  const found = await Promise.all([...new Set(edges)].map((edge) => read(ids.idOf(edge))));
  return new Map(found.flatMap((one) => (one ? [[one.id, one.properties.bearer!]] : [])));
}
