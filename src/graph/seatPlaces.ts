/**
 * Who fills a seat of a network has a place in it while doing so: derived from HAS_SEAT and FILLED_BY (an
 * organisation) or HELD_BY (a person), never stored a second time as a membership.
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
  /** Node numbers, of the same length: the network and the holder of each filled seat. */
  readonly networks: readonly number[];
  readonly holders: readonly number[];
}

/** Filled seats in which all that makes the place holds at least so surely. O(seats and holdings). */
export function seatPlaces(view: AsOfView, kind: MemberKind, certainty: number): SeatPlaces {
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
  const places = { networks: [] as number[], holders: [] as number[] };
  const holdings = view.edges(seatHolding[kind]);
  const { from, to } = edges[seatHolding[kind]];
  for (let edge = 0; edge < holdings.length; edge++) {
    if (holdings[edge]! < certainty) continue;
    for (const network of networksOfSeat.get(from[edge]!) ?? []) {
      places.networks.push(network);
      places.holders.push(to[edge]!);
    }
  }
  return places;
}
