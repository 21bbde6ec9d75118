/**
 * A seat has no more holders at once than its quota, one where none was said: organisations that fill
 * it and people that hold it are counted apart, deputies not at all. Only days on which the holding is
 * certain count.
 */
import { type Day, formatDay } from '../time/days.js';
import { problem, type Problem } from '../errors/problems.js';
import type { EntityContent, RecordId, RelationshipContent } from '../record.js';
import type { RecordsToBe } from './recordsToBe.js';
import { certainDays, isInForce, type Rule, type Span, type Written } from './rule.js';

type Holding = RelationshipContent<'FILLED_BY' | 'HELD_BY'>;

export const seatQuota: Rule = {
  concerns: ['Seat', 'FILLED_BY', 'HELD_BY'],
  async problems(written, records) {
    const touched = written.map(({ record }) =>
      record.kind === 'Seat' ? record.id : (record as Holding).from,
    );
    const found = await records.readEntities(touched);
    const seats = [...found.values()].filter((one) => one.kind === 'Seat');
    const problems: Problem[] = [];
    for (const kind of ['FILLED_BY', 'HELD_BY'] as const) {
      const holdings = await holdingsOf(
        kind,
        seats.map(({ id }) => id),
        records,
      );
      for (const seat of seats) {
        const { quota = 1 } = seat.properties;
        const crowd = firstCrowd(holdings.get(seat.id) ?? [], quota);
        if (crowd) problems.push(...told(seat, quota, crowd, written));
      }
    }
    return problems;
  },
};

async function holdingsOf(
  kind: 'FILLED_BY' | 'HELD_BY',
  seats: readonly RecordId[],
  records: RecordsToBe,
): Promise<ReadonlyMap<RecordId, Holding[]>> {
  const holdings = new Map<RecordId, Holding[]>(seats.map((id) => [id, []]));
  for (const holding of await records.relationshipsOf(kind, 'from', seats)) {
    const isCounted = isInForce(holding) && holding.properties.deputy !== true;
    if (isCounted) holdings.get(holding.from)?.push(holding);
  }
  return holdings;
}

interface Crowd {
  readonly day: Day;
  readonly holdings: readonly Holding[];
}

/** The first day with more holders than there may be, and who they are. O(n²), n holdings of a seat. */
function firstCrowd(holdings: readonly Holding[], quota: number): Crowd | undefined {
  const spans = holdings.map((holding) => ({ holding, days: certainDays(holding) }));
  const starts = spans.map(({ days }) => days.from).sort((a, b) => a - b);
  for (const day of starts) {
    const there = spans.filter(({ days }) => holds(days, day));
    if (there.length > quota) return { day, holdings: there.map(({ holding }) => holding) };
  }
  return undefined;
}

function holds({ from, to }: Span, day: Day): boolean {
  return from <= day && day < to;
}

/** At the holdings that are written; where only the seat is, at its quota. */
function told(
  seat: EntityContent<'Seat'>,
  quota: number,
  { day, holdings }: Crowd,
  written: readonly Written[],
): Problem[] {
  const ids = new Set(holdings.map(({ id }) => id));
  const among = written.filter(({ record }) => ids.has(record.id));
  const facts = { quota, holders: holdings.length, day: formatDay(day) };
  if (among.length > 0) {
    return among.map(({ record, path }) => {
      const other = holdings.find(({ id }) => id !== record.id);
      return problem('seatTaken', `${path}.from`, seat.id, { ...facts, other: other?.id ?? '' });
    });
  }
  return written
    .filter(({ record }) => record.id === seat.id)
    .map(({ path }) =>
      problem('seatTaken', `${path}.properties.quota`, quota, {
        ...facts,
        other: holdings[0]?.id ?? '',
      }),
    );
}
