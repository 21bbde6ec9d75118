/** How surely members of one kind have a place in any network at all: by membership, or in a seat. */
import { type AsOfView, CERTAINLY_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import { type MemberKind, seatHolding, seatPlaces } from '../../graph/seatPlaces.js';
import type { Steps } from '../steps.js';

/** Memberships that are looked at in one step: a millisecond or less. */
const EDGES_A_STEP = 65_536;

/**
 * Beside each node the certainty of its surest place; 0 where there is none, and for what is no member.
 * O(memberships + seats) time, one byte a node.
 */
export function* affiliation(view: AsOfView, kind: MemberKind): Steps<Uint8Array> {
  const surest = new Uint8Array(view.nodes.length);
  const states = yield* view.edgesInSteps('MEMBER_OF');
  const { from } = view.graph.edges.MEMBER_OF;
  for (let edge = 0; edge < states.length; edge++) {
    if (edge % EDGES_A_STEP === 0) yield;
    if (states[edge]! > surest[from[edge]!]!) surest[from[edge]!] = states[edge]!;
  }
  for (const certainty of [POSSIBLY_VALID, CERTAINLY_VALID]) {
    for (const holder of seatPlaces(view, seatHolding[kind], certainty).others) {
      if (certainty > surest[holder]!) surest[holder] = certainty;
    }
  }
  return surest;
}
