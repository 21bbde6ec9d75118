/**
 * What has to be done by a day, as a calendar that others subscribe to (iCalendar, RFC 5545): mandates of
 * organisations that end, and duties that are due. It names no person.
 */
import ical from 'ical-generator';
import { AFTER_ALL_DAYS, type Day, formatDay } from '../model/time/days.js';
import type { EntityKind } from '../model/kinds.js';
import type { Locale } from '../model/languages.js';
import { nameOf, type RecordId } from '../model/record.js';
import { type Asking, LARGEST_PAGE } from '../questions/asking/asking.js';
import { dutiesInPeriods } from '../questions/duties/cadence.js';
import type { DetailReader } from '../questions/matrix/detailReader.js';
import { mandates } from '../questions/seats/mandates.js';
import type { ToldSeat } from '../questions/seats/toldSeats.js';
import { text } from '../texts/texts.js';

export interface CalendarArguments {
  /** Only networks and bearers of duties in these areas. */
  readonly areas?: readonly RecordId[] | undefined;
}

interface Due {
  /** The same for as long as it is about the same. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly category: string;
}

/**
 * The calendar on the day of the question, as the asker may see it: the same bytes whenever the same is
 * asked of the same revision. Throws InvalidInputError for areas that do not exist. O(seats + duties).
 */
export async function mandateCalendar(
  asking: Asking,
  reader: DetailReader,
  { areas }: CalendarArguments,
  locale: Locale,
): Promise<string> {
  const due = [
    ...(await endingMandates(asking, reader, areas, locale)),
    ...(await dueDuties(asking, reader, areas, locale)),
  ].sort((a, b) => a.day - b.day || (a.uid < b.uid ? -1 : 1));
  const calendar = ical({
    name: text(locale, 'calendar:name'),
    description: text(locale, 'calendar:description'),
    prodId: { company: 'Tuhatverkko', product: 'Tuhatverkko', language: locale.toUpperCase() },
    ttl: 86_400,
  });
  for (const { uid, day, summary, category } of due) {
    calendar.createEvent({
      id: `${uid}@tuhatverkko`,
      ...{ start: atMidnight(day), end: atMidnight(day + 1), allDay: true },
      stamp: atMidnight(asking.day),
      summary,
      categories: [{ name: category }],
    });
  }
  return calendar.toString();
}

/** Whole days are taken from the calendar of Greenwich, wherever the process is. */
function atMidnight(day: Day): Date {
  return new Date(`${formatDay(day)}T00:00:00Z`);
}

async function endingMandates(
  asking: Asking,
  reader: DetailReader,
  areas: readonly RecordId[] | undefined,
  locale: Locale,
): Promise<Due[]> {
  const filter = { areas, endsBefore: AFTER_ALL_DAYS };
  const seats: ToldSeat[] = [];
  let page;
  do {
    page = await mandates(asking, reader, {
      ...{ filter, first: LARGEST_PAGE },
      after: seats.at(-1)?.place,
    });
    seats.push(...page.items);
  } while (page.hasNextPage);
  const nameOf = namer(reader, locale);
  const found = await Promise.all(
    seats.flatMap(({ seat, network, holdings }) =>
      holdings.map(async ({ kind, link, holder, mandateTo }): Promise<Due[]> => {
        if (kind !== 'FILLED_BY' || mandateTo === undefined || mandateTo <= asking.day) return [];
        const summary = text(locale, 'calendar:mandateEnds', {
          holder: await nameOf(holder, 'Organisation'),
          seat: await nameOf(seat, 'Seat'),
          network: await nameOf(network, 'Network'),
        });
        const category = text(locale, 'calendar:mandates');
        return [{ uid: `mandate-${link}`, day: mandateTo - 1, summary, category }];
      }),
    ),
  );
  return found.flat();
}

async function dueDuties(
  asking: Asking,
  reader: DetailReader,
  areas: readonly RecordId[] | undefined,
  locale: Locale,
): Promise<Due[]> {
  const rows = await dutiesInPeriods(asking, reader, {
    ...{ filter: { areas }, states: ['DUE'], years: 1 },
  });
  const nameOf = namer(reader, locale);
  const found = await Promise.all(
    rows.map(async ({ duty, bearer, period, nextBy }): Promise<Due[]> => {
      if (nextBy === undefined || period === undefined) return [];
      const summary = text(locale, 'calendar:dutyDue', {
        duty: await nameOf(duty, 'Duty'),
        bearer: await nameOf(bearer),
      });
      const uid = `duty-${duty}-${bearer}-${formatDay(period.first)}`;
      return [{ uid, day: nextBy, summary, category: text(locale, 'calendar:duties') }];
    }),
  );
  return found.flat();
}

function namer(reader: DetailReader, locale: Locale) {
  return async (id: RecordId, kind?: EntityKind): Promise<string> => {
    const entity = await reader.entity(id, kind);
    const field = entity?.kind === 'Duty' ? 'text' : 'name';
    return (entity && nameOf(entity.properties, locale, field)) ?? id;
  };
}
