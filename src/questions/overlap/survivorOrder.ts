/**
 * Which of several networks carries on when they are made one: the statutory before others, then the
 * permanent, then the one that works for more municipalities, has more members, is older.
 */
import type { RecordId } from '../../model/record.js';
import { degreeOf } from '../../graph/twoMode.js';
import type { DayView } from '../../snapshot/views.js';
import type { DetailReader } from '../matrix/detailReader.js';

/** In what the survivor goes before the other; `lowerId` where in nothing that is known. */
export type SurvivorReason =
  'statutory' | 'permanent' | 'widerMandate' | 'moreMembers' | 'older' | 'lowerId';

/** By what networks are put in order, as numbers of which the higher goes first. */
type Merits = { readonly [reason in Exclude<SurvivorReason, 'lowerId'>]: number };
const reasons = ['statutory', 'permanent', 'widerMandate', 'moreMembers', 'older'] as const;

/** Rows of networks in the order in which they survive. */
export class SurvivorOrder {
  private constructor(private readonly merits: ReadonlyMap<number, Merits>) {}

  /** Reads what the records of these rows say. What nobody has said counts as not so. */
  static async read(
    view: DayView,
    reader: Pick<DetailReader, 'entity'>,
    rows: Iterable<number>,
  ): Promise<SurvivorOrder> {
    const members = view.organisations();
    const area = view.dimension('area');
    const { ids, certainFrom } = view.graph.nodes;
    const meritsOf = async (row: number): Promise<readonly [number, Merits]> => {
      const node = members.rowNodes[row]!;
      const id: RecordId = ids.idOf(node);
      const { statutory, permanence } = (await reader.entity(id, 'Network'))?.properties ?? {};
      const merits: Merits = {
        statutory: statutory === true ? 1 : 0,
        permanent: permanence === 'permanent' ? 1 : 0,
        widerMandate: degreeOf(area.rowOffsets, row),
        moreMembers: degreeOf(members.rowOffsets, row),
        older: -certainFrom[node]!,
      };
      return [row, merits];
    };
    return new SurvivorOrder(new Map(await Promise.all(Array.from(rows, meritsOf))));
  }

  /** Negative when `a` survives rather than `b`; rows are in order of id. */
  readonly compare = (a: number, b: number): number => {
    const reason = this.reason(a, b);
    if (reason === 'lowerId') return a - b;
    return this.merits.get(b)![reason] - this.merits.get(a)![reason];
  };

  /** The first in which the two differ. */
  reason(a: number, b: number): SurvivorReason {
    const [one, other] = [this.merits.get(a)!, this.merits.get(b)!];
    return reasons.find((reason) => one[reason] !== other[reason]) ?? 'lowerId';
  }
}
