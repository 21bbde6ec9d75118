/** What would open if one member left the networks that a question has chosen. */
import { isSole } from '../../analysis/load/sole.js';
import { seatHolding } from '../../graph/seatPlaces.js';
import { degreeOf } from '../../graph/twoMode.js';
import type { RecordId } from '../../model/record.js';
import type { DayView, MemberKind } from '../../snapshot/views.js';
import { neighbours } from '../filters/territory.js';
import { LEAST_MEMBERS, type MembersOfNetworks } from './membersOfNetworks.js';

/** What a network would be without, or why it would hardly be one any more. */
export type Opening = 'emptied' | 'underThree' | 'onlyOfCategory' | 'onlyFrom' | 'onlyOfKind';

export interface OpenedNetwork {
  readonly network: RecordId;
  readonly openings: readonly Opening[];
  /** Members of the same sort, organisations or people, who would be left. */
  readonly left: number;
}

export interface Leaving {
  /** How many networks would open in each respect. */
  readonly counts: { readonly [opening in Opening]: number };
  /** Areas (of people: organisations) of which nobody would be left in any of the networks. */
  readonly lastFrom: readonly RecordId[];
  /** Networks in which something would open: those with fewest left first, then by id. */
  readonly opened: () => readonly OpenedNetwork[];
}

/** A seat that a member fills in one of the networks. */
interface FilledSeat {
  readonly network: number;
  readonly seat: number;
}

export class Leavings {
  constructor(
    private readonly view: DayView,
    private readonly kind: MemberKind,
    private readonly found: MembersOfNetworks,
  ) {}

  /** Of a member by its number. O(its seats); what opens where O(members of its networks). */
  of(member: number): Leaving {
    const { view, found } = this;
    const seats = this.seatsOf(member);
    const categories = this.#onlyOfCategory(member, seats);
    return {
      counts: {
        emptied: found.emptied[member]!,
        underThree: found.underThree[member]!,
        onlyOfCategory: categories.size,
        onlyFrom: found.onlyFrom[member]!,
        onlyOfKind: found.onlyOfKind[member]!,
      },
      lastFrom: found
        .lastFrom(member)
        .map((node) => view.graph.nodes.ids.idOf(node))
        .sort(),
      opened: () => this.#opened(member, categories),
    };
  }

  /** Seats that a member certainly fills in one of the networks. */
  seatsOf(member: number): readonly FilledSeat[] {
    const { view, found } = this;
    const node = found.members.columnNodes[member]!;
    return neighbours(view, seatHolding[this.kind], 'to', node).flatMap((seat) =>
      neighbours(view, 'HAS_SEAT', 'to', seat)
        .filter((network) => found.members.rowOfNode[network]! >= 0)
        .map((network) => ({ network, seat })),
    );
  }

  /** Networks with a category whose seats no other member of the same sort fills. */
  #onlyOfCategory(member: number, seats: readonly FilledSeat[]): ReadonlySet<number> {
    const { view, found } = this;
    const own = found.members.columnNodes[member]!;
    const isFilledByOthers = (network: number, category: number) =>
      neighbours(view, 'HAS_SEAT', 'from', network).some(
        (seat) =>
          neighbours(view, 'FOR_CATEGORY', 'from', seat).includes(category) &&
          neighbours(view, seatHolding[this.kind], 'from', seat).some((holder) => holder !== own),
      );
    const networks = seats.filter(({ network, seat }) =>
      neighbours(view, 'FOR_CATEGORY', 'from', seat).some(
        (category) => !isFilledByOthers(network, category),
      ),
    );
    return new Set(networks.map(({ network }) => network));
  }

  #opened(member: number, categories: ReadonlySet<number>): readonly OpenedNetwork[] {
    const { members, from, kinds } = this.found;
    const rows = members.columnRows.subarray(
      members.columnOffsets[member],
      members.columnOffsets[member + 1],
    );
    return [...rows]
      .map((row) => {
        const size = degreeOf(members.rowOffsets, row);
        const opens: { readonly [opening in Opening]: boolean } = {
          emptied: size === 1,
          underThree: size === LEAST_MEMBERS,
          onlyOfCategory: categories.has(members.rowNodes[row]!),
          onlyFrom: isSole(members, from, row, member),
          onlyOfKind: isSole(members, kinds, row, member),
        };
        const openings = (Object.keys(opens) as Opening[]).filter((opening) => opens[opening]);
        return { row, openings, left: size - 1 };
      })
      .filter(({ openings }) => openings.length > 0)
      .sort((a, b) => a.left - b.left || a.row - b.row)
      .map(({ row, ...rest }) => ({
        network: this.view.graph.nodes.ids.idOf(members.rowNodes[row]!),
        ...rest,
      }));
  }
}
