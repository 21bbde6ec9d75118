/** Template against actual: of each network and category, how many seats there are for and how many sit. */
import { type Asking, checkPageSize } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import type { RecordId } from '../../model/record.js';
import { type SeatWithRoom, type ToldSeat, withRoom } from './toldSeats.js';

export interface SeatTemplate {
  readonly network: RecordId;
  /** Null: of the seats that are meant for no category. */
  readonly category: RecordId | null;
  readonly seats: number;
  /** How many there is room for; a seat without a quota has room for one. */
  readonly quota: number;
  /** This and the following are null where they would tell of people. */
  readonly filled: number | null;
  /** Places known to be free. */
  readonly free: number | null;
  /** Places of which nobody has told whether somebody sits on them. */
  readonly unknown: number | null;
  /** How many sit beyond the quota of their seat. */
  readonly over: number | null;
}

/**
 * The first rows by the name of the network, then of the category, seats without one last; a seat for two
 * categories counts for both. O(n log n), and a read of the seats of these rows. Throws InvalidInputError
 * unless 1 ≤ first ≤ 500.
 */
export async function templateByCategory(
  { graph, nameOrder }: Pick<Asking, 'graph' | 'nameOrder'>,
  reader: Pick<DetailReader, 'entity'>,
  seats: readonly ToldSeat[],
  first: number,
): Promise<SeatTemplate[]> {
  checkPageSize(first);
  const { ids } = graph.nodes;
  const networks = await nameOrder.ranks(ids, 'Network');
  const concepts = await nameOrder.ranks(ids, 'Concept');
  const groups = new Map<
    string,
    { network: RecordId; category: RecordId | null; its: ToldSeat[] }
  >();
  for (const seat of seats) {
    for (const category of seat.categories.length > 0 ? seat.categories : [null]) {
      const key = `${seat.network} ${category}`;
      const group = groups.get(key) ?? { network: seat.network, category, its: [] };
      groups.set(key, group);
      group.its.push(seat);
    }
  }
  const rankIn = (ranks: Int32Array, id: RecordId | null) =>
    id === null ? Infinity : ranks[ids.numberOf(id)]!;
  const rows = [...groups.values()]
    .sort(
      (a, b) =>
        rankIn(networks, a.network) - rankIn(networks, b.network) ||
        rankIn(concepts, a.category) - rankIn(concepts, b.category),
    )
    .slice(0, first);
  return Promise.all(
    rows.map(async ({ network, category, its }) => ({
      ...{ network, category, seats: its.length },
      ...counted(await Promise.all(its.map((seat) => withRoom(reader, seat)))),
    })),
  );
}

type Counts = Pick<SeatTemplate, 'quota' | 'filled' | 'free' | 'unknown' | 'over'>;

function counted(seats: readonly SeatWithRoom[]): Counts {
  let counts = { filled: 0, free: 0, unknown: 0, over: 0 };
  const quota = seats.reduce((sum, seat) => sum + seat.quota, 0);
  for (const { filled, quota: room, isKnown } of seats) {
    if (filled === null) return { quota, filled: null, free: null, unknown: null, over: null };
    const empty = Math.max(0, room - filled);
    counts = {
      filled: counts.filled + filled,
      free: counts.free + (isKnown ? empty : 0),
      unknown: counts.unknown + (isKnown ? 0 : empty),
      over: counts.over + Math.max(0, filled - room),
    };
  }
  return { quota, ...counts };
}
