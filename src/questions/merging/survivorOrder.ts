/**
 * Which of several networks carries on when they are made one: who alone fulfils a duty before others,
 * then the statutory, the permanent, the one that works for more municipalities, has more members, is
 * older.
 */
import { degreeOf } from '../../graph/twoMode.js';
import type { DayView } from '../../snapshot/views.js';
import type { Body } from './bodies.js';

/** In what the survivor goes before the other; `lowerId` where in nothing that is known. */
const reasons = [
  'fulfilsAlone',
  'statutory',
  'permanent',
  'widerMandate',
  'moreMembers',
  'older',
] as const;
type Merit = (typeof reasons)[number];
export type SurvivorReason = Merit | 'lowerId';

/** By what networks are put in order, as numbers of which the higher goes first. */
type Merits = { readonly [merit in Merit]: number };

/** Rows of networks in the order in which they survive. */
export class SurvivorOrder {
  readonly #merits: ReadonlyMap<number, Merits>;

  /** What nobody has said counts as not so. O(bodies). */
  constructor(
    view: DayView,
    bodies: ReadonlyMap<number, Body>,
    /** Whether the network of a row alone fulfils a duty. */
    fulfilsAlone: (row: number) => boolean,
  ) {
    const members = view.organisations();
    const area = view.dimension('area');
    const { certainFrom } = view.graph.nodes;
    this.#merits = new Map(
      Array.from(bodies, ([row, { statutory, permanence }]) => [
        row,
        {
          fulfilsAlone: fulfilsAlone(row) ? 1 : 0,
          statutory: statutory === true ? 1 : 0,
          permanent: permanence === 'permanent' ? 1 : 0,
          widerMandate: degreeOf(area.rowOffsets, row),
          moreMembers: degreeOf(members.rowOffsets, row),
          older: -certainFrom[members.rowNodes[row]!]!,
        },
      ]),
    );
  }

  /** Negative when `a` survives rather than `b`; rows are in order of id. */
  readonly compare = (a: number, b: number): number => {
    const reason = this.reason(a, b);
    if (reason === 'lowerId') return a - b;
    return this.#merits.get(b)![reason] - this.#merits.get(a)![reason];
  };

  /** The first in which the two differ. */
  reason(a: number, b: number): SurvivorReason {
    const [one, other] = [this.#merits.get(a)!, this.#merits.get(b)!];
    return reasons.find((reason) => one[reason] !== other[reason]) ?? 'lowerId';
  }
}
