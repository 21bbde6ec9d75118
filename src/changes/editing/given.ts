/** What whoever fills in or edits a record can say of it, whatever its kind, and how that is understood. */
import type { Status } from '../../model/codes.js';
import type { PropertyValue } from '../../model/declaration.js';
import { dayInHelsinki, formatDay } from '../../model/time/days.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId, SourceReference } from '../../model/record.js';
import { dateSpan, endAfterLastDay, type Validity } from '../../model/time/validity.js';
import type { Commanding } from '../command.js';
import { validityOf } from '../validityOf.js';

/** Each field that is left out stays as it is; null takes it away. */
export interface Given {
  /** Flat, by the names under which they are stored: `name_fi`. */
  readonly properties: GivenProperties;
  /** First day, month or year, or "unknown", which null means too. */
  readonly firstDay?: string | null | undefined;
  /** Last day, month or year, "unknown" or "open", which null means too. */
  readonly lastDay?: string | null | undefined;
  readonly status?: Status | null | undefined;
  readonly sources?: readonly SourceReference[] | null | undefined;
}

export type GivenProperties = { readonly [name: string]: PropertyValue | null | undefined };

interface Circumstances {
  readonly validity: Validity;
  readonly status: Status;
  readonly sources: readonly SourceReference[];
}

/**
 * What a record says of its days, its status and its sources once somebody has said more. Throws
 * InvalidInputError naming the day that cannot be.
 */
export function circumstancesOf(
  given: Omit<Given, 'properties'>,
  before: Circumstances,
  /** Where in the input a day was given. */
  placeOf = (day: 'firstDay' | 'lastDay') => `input.${day}`,
): Circumstances {
  const { firstDay, lastDay, status, sources } = given;
  const { validity } = before;
  const from = firstDay === undefined ? validity.from : (firstDay ?? 'unknown');
  const to = lastDay === undefined ? validity.to : endAfterLastDay(lastDay ?? 'open');
  const paths = { from: placeOf('firstDay'), to: placeOf('lastDay') };
  return {
    validity: validityOf({ ...validity, from, to }, paths),
    status: status ?? before.status,
    sources: sources === undefined ? before.sources : (sources ?? []),
  };
}

/** What holds of a new record of which nothing was said: so it is today. */
export function unsaid({ now }: Pick<Commanding, 'now'>): Circumstances {
  const attestedOn = formatDay(dayInHelsinki(now));
  return { validity: { from: 'unknown', to: 'open', attestedOn }, status: 'active', sources: [] };
}

/** Properties with what somebody said of some of them. */
export function propertiesWith(before: object, given: GivenProperties): object {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  const properties = { ...before, ...Object.fromEntries(said) };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** The id under which an entity is kept now, which is another one after a merger; unknown ones as given. */
export async function idNow({ records }: Commanding, id: RecordId): Promise<RecordId> {
  return (await records.entity(id))?.id ?? id;
}

/** Throws InvalidInputError unless the text is a day, a month or a year. */
export function expectLastDay(lastDay: string): void {
  if (dateSpan(lastDay)) return;
  throw new InvalidInputError([problem('notADate', 'input.lastDay', lastDay, {})]);
}
