/**
 * What a network has through its seats: derived from HAS_SEAT and what leads on from the seat, never
 * stored a second time. Who fills a seat (FILLED_BY, HELD_BY) has a place in the network while doing so.
 */
import type { RelationshipKind } from '../model/kinds.js';
import type { AsOfView } from './asOfView.js';

export type MemberKind = 'Organisation' | 'ContactPerson';

/** The relationship by which a seat has a holder of a kind. */
export const seatHolding = {
  Organisation: 'FILLED_BY',
  ContactPerson: 'HELD_BY',
} as const satisfies { [kind in MemberKind]: RelationshipKind };

export interface SeatPlaces {
  /** Node numbers, of the same length: the network, and what its seat leads to. */
  readonly networks: readonly number[];
  readonly others: readonly number[];
}

/**
 * Where seats lead by a relationship, as far as all that makes the way holds at least so surely. O(seats
 * and relationships).
 */
export function seatPlaces(
  view: AsOfView,
  relationship: 'FILLED_BY' | 'HELD_BY' | 'FOR_CATEGORY',
  certainty: number,
): SeatPlaces {
  const { edges } = view.graph;
  const networksOfSeat = new Map<number, number[]>();
  const seats = view.edges('HAS_SEAT');
  for (let edge = 0; edge < seats.length; edge++) {
    if (seats[edge]! < certainty) continue;
    const seat = edges.HAS_SEAT.to[edge]!;
    const networks = networksOfSeat.get(seat) ?? [];
    networks.push(edges.HAS_SEAT.from[edge]!);
    networksOfSeat.set(seat, networks);
  }
  const places = { networks: [] as number[], others: [] as number[] };
  const ways = view.edges(relationship);
  const { from, to } = edges[relationship];
  for (let edge = 0; edge < ways.length; edge++) {
    if (ways[edge]! < certainty) continue;
    for (const network of networksOfSeat.get(from[edge]!) ?? []) {
      places.networks.push(network);
      places.others.push(to[edge]!);
    }
  }
  return places;
}
