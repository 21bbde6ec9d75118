/**
 * Question 6: does every seat have a holder with a valid mandate, which mandates end, and are as many
 * seated of each category as there are seats for it?
 */
import { type SeatState, seatStates } from '../../analysis/seats/seatStates.js';
import { POSSIBLY_VALID } from '../../graph/asOfView.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { Day } from '../../model/time/days.js';
import type { DayView } from '../../snapshot/views.js';
import { turn } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import type { PageArguments } from '../asking/listing.js';
import { SharedWork } from '../asking/sharedWork.js';
import { networkPredicate, nodeOf } from '../filters/networkFilter.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { judgedSeats } from './judgedSeats.js';
import { type SeatTemplate, templateByCategory } from './seatTemplate.js';
import {
  type SeatHolding,
  type SeatWithRoom,
  type ToldSeat,
  toldSeat,
  withRoom,
} from './toldSeats.js';

export type { SeatState } from '../../analysis/seats/seatStates.js';

/** Every condition that is given has to hold. */
export interface MandateFilter {
  readonly networks?: readonly RecordId[] | undefined;
  /** Areas of which the network covers at least one municipality. */
  readonly areas?: readonly RecordId[] | undefined;
  /** Categories that the seat is meant for one of. */
  readonly categories?: readonly RecordId[] | undefined;
  readonly states?: readonly SeatState[] | undefined;
  /** A mandate on it ends, on the day asked for or later, and holds no more on this day. */
  readonly endsBefore?: Day | undefined;
}

export interface MandatesArguments extends PageArguments {
  readonly filter?: MandateFilter | undefined;
}

export interface SeatStateTally {
  /** Null: seats of which nothing is told, since it would tell of people. */
  readonly state: SeatState | null;
  readonly seats: number;
}

export interface Mandates extends Page<SeatWithRoom> {
  readonly about: About;
  /** All seats of the networks, areas and categories asked for, by state. */
  readonly states: readonly SeatStateTally[];
  /** The same seats held against their quotas: so many rows at the most. */
  readonly template: (first: number) => Promise<readonly SeatTemplate[]>;
}

/**
 * Seats by the name of their network, then their own. Throws InvalidInputError for ids of no network,
 * area or category and a page out of range. O(n log n) in the seats; see `judgedSeats` for the first of a day.
 */
export async function mandates(
  asking: Asking,
  reader: DetailReader,
  { filter = {}, first, after }: MandatesArguments,
): Promise<Mandates> {
  const view = viewOf(asking);
  const passes = seatPredicate(view, filter);
  const all = await toldInOrder(asking, view, reader);
  const lookedAt = all.filter(passes);
  const found = lookedAt.filter(
    (seat) =>
      (!filter.states || (seat.state !== null && filter.states.includes(seat.state))) &&
      (filter.endsBefore === undefined || endsBefore(seat, asking.day, filter.endsBefore)),
  );
  const possible = view
    .edges('HAS_SEAT')
    .reduce((sum, state) => sum + (state === POSSIBLY_VALID ? 1 : 0), 0);
  const page = pageOf(found, ({ place }) => place, first, after);
  return {
    ...page,
    items: await Promise.all(page.items.map((seat) => withRoom(reader, seat))),
    about: {
      ...aboutRecords(asking, 'seats:mandates', lookedAt.length, possible),
      sources: sourcesOf(view, lookedAt),
      empty: found.length === 0 ? emptyReason(all.length, lookedAt.length) : undefined,
    },
    states: tally(lookedAt),
    template: (rows) => templateByCategory(asking, reader, lookedAt, rows),
  };
}

/** All that is told to who may know of people, and to others. */
const KEPT = 2;
const answers = new SharedWork<DayView, readonly ToldSeat[]>(KEPT);

/** All seats as the asker is told of them, by the name of their network, then their own. */
function toldInOrder(
  asking: Asking,
  view: DayView,
  reader: DetailReader,
): Promise<readonly ToldSeat[]> {
  const key = asking.masking ? 'organisations' : 'everybody';
  return answers.of(view, key, asking.signal, async (abandoned) => {
    const { ids } = view.graph.nodes;
    const seats = await judgedSeats({ signal: abandoned }, view, reader);
    const networks = await asking.nameOrder.ranks(ids, 'Network');
    const names = await asking.nameOrder.ranks(ids, 'Seat');
    await turn();
    const told = seats.map((judged) => ({ judged, told: toldSeat(asking, judged) }));
    await turn();
    told.sort(
      (a, b) =>
        networks[a.judged.network]! - networks[b.judged.network]! ||
        names[a.judged.seat]! - names[b.judged.seat]! ||
        (a.told.place < b.told.place ? -1 : 1),
    );
    return told.map((seat) => seat.told);
  });
}

/** Whether the filter lets a seat through, whatever it says of states and mandates. */
function seatPredicate(
  view: DayView,
  { networks, areas, categories }: MandateFilter,
): (seat: ToldSeat) => boolean {
  const { ids } = view.graph.nodes;
  const asked =
    networks &&
    new Set(networks.map((id, at) => nodeOf(view, id, `filter.networks.${at}`, 'Network')));
  const covers = networkPredicate(view, { areas });
  // The seats of a network come one after the other.
  let last = { network: '', covers: false };
  const isThere = ({ network }: ToldSeat) => {
    if (network !== last.network) last = { network, covers: covers(ids.numberOf(network)) };
    return last.covers;
  };
  const meant = categories && new Set(categories.map((id, at) => categoryOf(view, id, at)));
  return (seat) =>
    (!asked || asked.has(ids.numberOf(seat.network))) &&
    (!meant || seat.categories.some((category) => meant.has(ids.numberOf(category)))) &&
    (!areas || isThere(seat));
}

function categoryOf(view: DayView, id: RecordId, at: number): number {
  const path = `filter.categories.${at}`;
  const concept = nodeOf(view, id, path, 'Concept');
  if (view.graph.codeOf(concept) !== 'memberCategory') {
    throw new InvalidInputError([problem('wrongKind', path, id, { expected: 'memberCategory' })]);
  }
  return concept;
}

/** Whether a mandate on the seat has not ended by the day and holds no more on the other. */
function endsBefore({ holdings }: ToldSeat, day: Day, other: Day): boolean {
  return holdings.some(
    ({ mandateTo }: SeatHolding) =>
      mandateTo !== undefined && mandateTo > day && mandateTo <= other,
  );
}

function tally(told: readonly ToldSeat[]): SeatStateTally[] {
  return [...seatStates, null].flatMap((state) => {
    const count = told.filter((seat) => seat.state === state).length;
    return count === 0 ? [] : [{ state, seats: count }];
  });
}

/** The sources of the holdings that are told, in order of id. */
function sourcesOf({ graph }: DayView, told: readonly ToldSeat[]): RecordId[] {
  const found = new Set<number>();
  for (const { kind, link } of told.flatMap(({ holdings }) => holdings)) {
    const columns = graph.edges[kind];
    const source = columns.source[columns.ids.numberOf(link)]!;
    if (source >= 0 && !graph.nodes.isDeleted(source)) found.add(source);
  }
  return [...found].map((node) => graph.nodes.ids.idOf(node)).sort();
}
