/** What a graph knows of the networks of a scenario on a day. */
import { edgesAt } from '../../graph/adjacency.js';
import type { Graph } from '../../graph/graph.js';
import type { EdgeColumns, NodeColumns } from '../../graph/recordColumns.js';
import { seatHolding } from '../../graph/seatPlaces.js';
import { membershipRoles, type MembershipRole } from '../../model/codes.js';
import type { RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { AFTER_ALL_DAYS, type Day } from '../../model/time/days.js';
import {
  type HoldingTie,
  type ScenarioFacts,
  workSchemes,
} from '../../model/workspace/scenarioFacts.js';

const roles = Object.keys(membershipRoles.codes) as MembershipRole[];

/** O(relationships) when first asked of a graph, then O(what is tied to the networks). */
export function factsOfGraph(graph: Graph, day: Day): ScenarioFacts {
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
    work: (network) =>
      at('ABOUT', 'from', network)
        .filter((edge) => {
          const to = edges.ABOUT.to[edge]!;
          return graph.kindOf(to) === 'Concept' && workSchemes.includes(graph.codeOf(to) ?? '');
        })
        .map((edge) => tie('ABOUT', edge)),
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
