/** What an asker is told of a seat: by ids, and without what would tell of people to who may not know of them. */
import {
  daysLeft,
  holdingState,
  type HoldingState,
  isSoon,
  type SeatState,
  seatState,
  sittingOn,
} from '../../analysis/seats/seatStates.js';
import { AFTER_ALL_DAYS } from '../../model/time/days.js';
import type { RecordId } from '../../model/record.js';
import type { Asking } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import type { JudgedHolding, JudgedSeat } from './judgedSeats.js';
import { type HoldingKind, holdingKinds, type Mandate } from './readMandates.js';

export interface SeatHolding extends Mandate {
  readonly kind: HoldingKind;
  /** Id of the relationship by which the seat is held. */
  readonly link: RecordId;
  readonly holder: RecordId;
  readonly state: HoldingState;
  /** Days on which a valid mandate with an end still holds, the day asked for among them. */
  readonly daysLeft: number | undefined;
  readonly endsSoon: boolean;
}

export interface ToldSeat {
  /** Id of the HAS_SEAT by which the network has it. */
  readonly place: RecordId;
  readonly seat: RecordId;
  readonly network: RecordId;
  readonly categories: readonly RecordId[];
  /** Whether it is known that nobody else sits on it. */
  readonly isKnown: boolean;
  /** Organisations, then people, deputies last, each by the day on which the mandate ends. */
  readonly holdings: readonly SeatHolding[];
  /** Null where it would tell of people. */
  readonly state: SeatState | null;
  /** How many sit on it, organisations or people, whichever are more. */
  readonly sitting: number;
  /** Whether persons sit or have sat there of whom the asker may not know: they are not among `sitting`. */
  readonly isHidden: boolean;
  /** Days until the first of the valid mandates ends; undefined where none does. */
  readonly daysLeft: number | undefined;
  readonly endsSoon: boolean;
}

/** With how many may sit on it at once. */
export interface SeatWithRoom extends ToldSeat {
  /** One where nobody has said. */
  readonly quota: number;
  /** How many sit on it; null where it would tell of people. */
  readonly filled: number | null;
}

/** Reads how many may sit on a seat; many that are read together are one batch. */
export async function withRoom(
  reader: Pick<DetailReader, 'entity'>,
  seat: ToldSeat,
): Promise<SeatWithRoom> {
  const record = await reader.entity(seat.seat, 'Seat');
  const quota = record?.properties.quota ?? 1;
  const { sitting, isHidden } = seat;
  return { ...seat, quota, filled: isHidden && sitting < quota ? null : sitting };
}

/**
 * Who may not know of people is told of the organisations alone; of a seat that only persons hold, or
 * have held, nothing: how many people hold seats would tell small groups of those who sit in the
 * network, and from two days it could be told when somebody began.
 */
export function toldSeat(
  { masking, day, graph }: Pick<Asking, 'masking' | 'day' | 'graph'>,
  { edge, network, seat, categories, isKnown, hadPersons, holdings: all }: JudgedSeat,
): ToldSeat {
  const idOf = (node: number) => graph.nodes.ids.idOf(node);
  const holdings = masking ? all.filter(({ kind }) => kind === 'FILLED_BY') : all;
  const isWithheld = masking !== undefined && hadPersons && holdings.length === 0;
  const sitting = holdingKinds.map((kind) =>
    sittingOn(holdings.filter((holding) => holding.kind === kind)),
  );
  const told = holdings.map((holding) => toldHolding(graph, holding, day)).sort(inOrder);
  const left = told.flatMap(({ isDeputy, daysLeft: days }) =>
    isDeputy || days === undefined ? [] : [days],
  );
  const first = left.length > 0 ? Math.min(...left) : undefined;
  return {
    place: graph.edges.HAS_SEAT.ids.idOf(edge),
    seat: idOf(seat),
    network: idOf(network),
    categories: categories.map(idOf).sort(),
    isKnown,
    holdings: told,
    state: isWithheld ? null : seatState(holdings, day, isKnown),
    sitting: Math.max(...sitting),
    isHidden: masking !== undefined && hadPersons,
    daysLeft: first,
    endsSoon: isSoon(first),
  };
}

function toldHolding(
  { edges, nodes }: Asking['graph'],
  holding: JudgedHolding,
  day: number,
): SeatHolding {
  const { kind, edge, holder, mandateFrom, mandateTo, decision, isDeputy } = holding;
  const days = daysLeft(holding, day);
  return {
    kind,
    link: edges[kind].ids.idOf(edge),
    holder: nodes.ids.idOf(holder),
    mandateFrom,
    mandateTo,
    decision,
    isDeputy,
    state: holdingState(holding, day),
    daysLeft: days,
    endsSoon: isSoon(days),
  };
}

function inOrder(one: SeatHolding, other: SeatHolding): number {
  const endOf = ({ mandateTo = AFTER_ALL_DAYS }: SeatHolding) => mandateTo;
  return (
    holdingKinds.indexOf(one.kind) - holdingKinds.indexOf(other.kind) ||
    Number(one.isDeputy) - Number(other.isDeputy) ||
    endOf(one) - endOf(other) ||
    (one.link < other.link ? -1 : 1)
  );
}
