/** Seats for tests, written by name: who fills or holds them by which mandate, and the slow way to judge them. */
import fc from 'fast-check';
import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import type { RecordId } from '../../../src/model/record.js';
import type { Validity } from '../../../src/model/time/validity.js';

export interface SketchedHolding {
  /** Beginning with `p`: a person; with `e`: an organisation that has ended, or whoever represents it. */
  readonly holder: string;
  readonly from?: string | undefined;
  /** The first day on which the mandate no longer holds. */
  readonly to?: string | undefined;
  readonly deputy?: boolean;
  readonly validity?: Validity;
}

export interface SketchedSeat {
  readonly name: string;
  readonly network: string;
  readonly quota?: number | undefined;
  readonly category?: string | undefined;
  readonly holdings: readonly SketchedHolding[];
}

export interface SeatSketch {
  readonly seats: readonly SketchedSeat[];
  /** Networks of which a source has all seats. */
  readonly complete: readonly string[];
}

/** The last day of the organisations that have ended. */
export const ENDED = '2025-06-30';
const since2020: Validity = { from: '2020-01-01', to: 'open' };

/** Writes a sketch, and gives the ids by name. */
export function writeSeats(sketch: SeatSketch, builder: ChangeSetBuilder): Map<string, RecordId> {
  const ids = new Map<string, RecordId>();
  const once = (name: string, make: () => RecordId): RecordId => {
    const id = ids.get(name) ?? make();
    ids.set(name, id);
    return id;
  };
  const source = builder.createEntity('Source', { title: 'Esimerkkiluettelo' });
  const network = (name: string) =>
    once(name, () => builder.createEntity('Network', { name_fi: name }));
  const ended: Validity = { from: '2020-01-01', to: '2025-07-01' };
  const holder = (name: string) =>
    once(name, () => {
      if (name.startsWith('p')) return builder.createEntity('ContactPerson', { name });
      const validity = name.startsWith('e') ? ended : since2020;
      return builder.createEntity('Organisation', { name_fi: name }, { validity });
    });
  for (const { name, network: of, quota, category, holdings } of sketch.seats) {
    const seat = once(name, () =>
      builder.createEntity('Seat', { name_fi: name, ...(quota !== undefined && { quota }) }),
    );
    builder.createRelationship('HAS_SEAT', network(of), seat, {});
    if (category !== undefined) {
      const properties = { name_fi: category, scheme: 'memberCategory' } as const;
      const concept = once(category, () => builder.createEntity('Concept', properties));
      builder.createRelationship('FOR_CATEGORY', seat, concept, {});
    }
    for (const { holder: who, from, to, deputy, validity = since2020 } of holdings) {
      const kind = who.startsWith('p') ? 'HELD_BY' : 'FILLED_BY';
      const properties = {
        ...(from !== undefined && { mandateFrom: from }),
        ...(to !== undefined && { mandateTo: to }),
        ...(deputy !== undefined && { deputy }),
      };
      builder.createRelationship(kind, seat, holder(who), properties, {
        validity,
        sources: [{ source }],
      });
    }
  }
  for (const of of sketch.complete) {
    const scope = { fact: 'seats', complete: true } as const;
    builder.createRelationship('SPEAKS_FOR', source, network(of), scope);
  }
  return ids;
}

const ORDER: readonly string[] = ['ORGANISATION_ENDED', 'NO_MANDATE', 'EXPIRED', 'FUTURE', 'VALID'];

/** The state of a seat, straight from the definition in docs/questions/mandates.md. Days as ISO text. */
export function slowState(seat: SketchedSeat, isComplete: boolean, day: string): string {
  const spanOf = ({ validity = since2020 }: SketchedHolding) => validity;
  const holders = seat.holdings.filter(({ deputy }) => deputy !== true);
  const isCertain = (one: SketchedHolding) => {
    const { from, to, attestedOn } = spanOf(one);
    if (attestedOn !== undefined) return day >= attestedOn;
    return from !== 'unknown' && to !== 'unknown' && from <= day && (to === 'open' || day < to);
  };
  const isLater = (one: SketchedHolding) =>
    spanOf(one).from > day && spanOf(one).from !== 'unknown';
  const isBefore = (one: SketchedHolding) => {
    const { to } = spanOf(one);
    return to !== 'open' && to !== 'unknown' && to <= day;
  };
  const sitting: string[] = holders.filter(isCertain).map(({ holder, from, to }) => {
    if (holder.startsWith('e') && day > ENDED) return 'ORGANISATION_ENDED';
    if (from === undefined && to === undefined) return 'NO_MANDATE';
    if (to !== undefined && to <= day) return 'EXPIRED';
    return from !== undefined && from > day ? 'FUTURE' : 'VALID';
  });
  for (const state of ORDER) if (sitting.includes(state)) return state;
  if (holders.some((one) => !isCertain(one) && !isLater(one) && !isBefore(one))) return 'UNKNOWN';
  if (holders.some(isLater)) return 'FUTURE';
  return isComplete || seat.holdings.some(isBefore) ? 'VACANT' : 'UNKNOWN';
}

export const anyDay = fc
  .integer({ min: 2023, max: 2028 })
  .chain((year) => fc.constantFrom(`${year}-01-01`, `${year}-07-01`, `${year}-11-23`));
export const anyHolding = fc
  .record({
    holder: fc.constantFrom('o1', 'o2', 'e1', 'p1'),
    from: fc.option(anyDay, { nil: undefined }),
    to: fc.option(anyDay, { nil: undefined }),
    deputy: fc.boolean(),
    validity: fc.oneof(
      fc
        .tuple(anyDay, anyDay)
        .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: 'open' })),
      fc.constant({ from: '2020-01-01', to: 'unknown' }),
      fc.constant({ from: 'unknown', to: 'open', attestedOn: '2026-11-23' }),
    ),
  })
  .filter(({ from, to }) => from === undefined || to === undefined || from < to);
