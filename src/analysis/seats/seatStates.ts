/**
 * How a seat stands on a day, from who fills it by which mandate: question 6. The first state that
 * matches in the order of `seatStates`; where several sit on it, the first that any of them is in.
 */

/** In the order in which they are asked. */
export const seatStates = [
  'UNKNOWN',
  'VACANT',
  'ORGANISATION_ENDED',
  'NO_MANDATE',
  'EXPIRED',
  'FUTURE',
  'VALID',
] as const;
export type SeatState = (typeof seatStates)[number];
/** A holding is never vacant; UNKNOWN where it is not certain that it holds on the day. */
export type HoldingState = Exclude<SeatState, 'VACANT'>;

/** A mandate that ends within so many days is told to. */
const SOON = 365;

/** Who sits on a seat, may sit on it, or will. Days are counted from 1970-01-01. */
export interface Holding {
  readonly sits: 'now' | 'possibly' | 'later';
  /** Whether the organisation that fills the seat, or that its holder represents, is no more. */
  readonly hasEnded: boolean;
  readonly mandateFrom?: number | undefined;
  /** The first day on which the mandate no longer holds. */
  readonly mandateTo?: number | undefined;
  readonly isDeputy: boolean;
}

/** The state of one holding on a day, counted from 1970-01-01. O(1). */
export function holdingState(holding: Holding, day: number): HoldingState {
  const { sits, hasEnded, mandateFrom, mandateTo } = holding;
  if (sits === 'possibly') return 'UNKNOWN';
  if (hasEnded) return 'ORGANISATION_ENDED';
  if (sits === 'later') return 'FUTURE';
  if (mandateFrom === undefined && mandateTo === undefined) return 'NO_MANDATE';
  if (mandateTo !== undefined && mandateTo <= day) return 'EXPIRED';
  if (mandateFrom !== undefined && mandateFrom > day) return 'FUTURE';
  return 'VALID';
}

/**
 * The state of a seat: that of those who sit on it, deputies apart. Where nobody does, who may or who
 * will; else it is vacant if `isKnown` that nobody else sits, and unknown if not. O(holdings).
 */
export function seatState(holdings: readonly Holding[], day: number, isKnown: boolean): SeatState {
  const holders = holdings.filter(({ isDeputy }) => !isDeputy);
  const sitting = holders.filter(({ sits }) => sits === 'now');
  if (sitting.length > 0) {
    const found = new Set<SeatState>(sitting.map((holding) => holdingState(holding, day)));
    return seatStates.find((state) => found.has(state))!;
  }
  if (holders.some(({ sits }) => sits === 'possibly')) return 'UNKNOWN';
  if (holders.some(({ sits }) => sits === 'later')) return 'FUTURE';
  return isKnown ? 'VACANT' : 'UNKNOWN';
}

/** How many sit on a seat whose organisation goes on, deputies apart. */
export function sittingOn(holdings: readonly Holding[]): number {
  return holdings.filter(({ sits, isDeputy, hasEnded }) => sits === 'now' && !isDeputy && !hasEnded)
    .length;
}

/** On how many days from the day on a valid mandate still holds; undefined when it has no end or is not valid. */
export function daysLeft(holding: Holding, day: number): number | undefined {
  if (holdingState(holding, day) !== 'VALID' || holding.mandateTo === undefined) return undefined;
  return holding.mandateTo - day;
}

/** Whether so many days are few enough to be told. */
export function isSoon(days: number | undefined): boolean {
  return days !== undefined && days <= SOON;
}
