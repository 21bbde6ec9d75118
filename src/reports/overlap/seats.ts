/** Whether every seat has somebody with a mandate that holds, and every contact role somebody at all. */
import { LARGEST_PAGE } from '../../questions/asking/asking.js';
import { contactRoles } from '../../questions/seats/contactRoles.js';
import { type Mandates, mandates, type SeatState } from '../../questions/seats/mandates.js';
import type { ToldSeat } from '../../questions/seats/toldSeats.js';
import type { Day } from '../../model/time/days.js';
import type { Block, Cell, Tone } from '../document.js';
import type { Words } from '../words.js';
import { matter, type Part, type ReportInput } from './part.js';

/** What somebody has to see to. */
const open: readonly SeatState[] = ['VACANT', 'ORGANISATION_ENDED', 'NO_MANDATE', 'EXPIRED'];

const toneOf: { readonly [state in SeatState]: Tone } = {
  VALID: 'full',
  FUTURE: 'light',
  VACANT: 'gap',
  ORGANISATION_ENDED: 'gap',
  NO_MANDATE: 'gap',
  EXPIRED: 'gap',
  UNKNOWN: 'unknown',
};

const MOST_SEATS = 20;

export async function seats(input: ReportInput): Promise<Part> {
  const { asking, reader, area, words } = input;
  const filter = { areas: [area.id] };
  const answer = await mandates(asking, reader, { filter, first: LARGEST_PAGE });
  const roles = await contactRoles(asking, reader, { filter, first: 1 });
  const total = answer.totalCount;
  const roleBlocks = rolesInWords(input, roles);
  if (total === 0) {
    const text = words.say('reportSeats:none');
    return {
      blocks: [{ kind: 'paragraph', text }, ...roleBlocks],
      summary: [],
      matters: [],
      unknown: [text],
      abouts: [answer.about, roles.about],
    };
  }
  const seen = answer.items.filter(({ state }) => state !== null && open.includes(state));
  const ending = answer.items.filter(({ state, endsSoon }) => state === 'VALID' && endsSoon);
  const valid = seatsIn(answer, 'VALID');
  const values = { total: words.number(total), valid: words.number(valid) };
  const summary = [
    words.say('reportSeats:summary', { ...values, count: valid }),
    ...(ending.length > 0 ? [words.say('reportSeats:ending', { count: ending.length })] : []),
  ].join(' ');
  const untold = answer.states.find(({ state }) => state === null)?.seats ?? 0;
  const unknown = seatsIn(answer, 'UNKNOWN');
  return {
    blocks: [
      { kind: 'paragraph', text: summary },
      stateChart(input, answer),
      ...(await listed(input, [...seen, ...ending])),
      ...roleBlocks,
    ],
    summary: [summary],
    matters: seen.length + ending.length === 0 ? [] : [renewal(input, seen.length, ending.length)],
    unknown: [
      ...(unknown > 0 ? [words.say('reportSeats:unknown', { count: unknown, total })] : []),
      ...(untold > 0 ? [words.say('reportSeats:untold', { count: untold, total })] : []),
    ],
    abouts: [answer.about, roles.about],
  };
}

function seatsIn({ states }: Mandates, state: SeatState): number {
  return states.find((one) => one.state === state)?.seats ?? 0;
}

function stateChart({ words }: ReportInput, { states, totalCount }: Mandates): Block {
  const bars = states.flatMap(({ state, seats: count }) =>
    state === null
      ? []
      : [
          {
            label: words.say(`reportSeats:state.${state}`),
            parts: [{ tone: toneOf[state], value: count }],
            told: words.number(count),
          },
        ],
  );
  const description = words.list(bars.map(({ label, told }) => `${label}: ${told}`));
  const caption = words.say('reportSeats:chart', { total: words.number(totalCount) });
  return { kind: 'bars', caption, description, legend: [], bars };
}

/** Seats that somebody has to see to, and those whose mandate ends within a year. */
async function listed(
  { asking, words }: ReportInput,
  found: readonly ToldSeat[],
): Promise<Block[]> {
  if (found.length === 0) return [];
  const rows = await Promise.all(
    found
      .slice(0, MOST_SEATS)
      .map(async (one): Promise<Cell[]> => [
        await words.name(one.network, 'Network'),
        await words.name(one.seat, 'Seat'),
        one.state === 'VALID'
          ? words.say('reportSeats:endsSoon')
          : words.say(`reportSeats:state.${one.state ?? 'UNKNOWN'}`),
        endOf(words, one, asking.day),
      ]),
  );
  const left = found.length - rows.length;
  const headings = ['network', 'seat', 'state', 'until'] as const;
  return [
    {
      kind: 'table',
      caption: words.say('reportSeats:listed'),
      columns: headings.map((heading) => ({ heading: words.say(`reportSeats:column.${heading}`) })),
      rows,
      note: left > 0 ? words.say('report:others', { count: left }) : undefined,
    },
  ];
}

/** The last day on which the mandate holds, or held. */
function endOf(words: Words, { state, daysLeft, holdings }: ToldSeat, day: Day): string {
  if (state === 'VALID' && daysLeft !== undefined) return words.day(day + daysLeft - 1);
  // An end is the first day on which a mandate holds no more.
  const ends = holdings.flatMap(({ mandateTo }) => (mandateTo === undefined ? [] : [mandateTo]));
  return ends.length > 0 ? words.day(Math.max(...ends) - 1) : '–';
}

function renewal(input: ReportInput, seen: number, ending: number) {
  const { words } = input;
  return matter(
    input,
    words.say('reportSeats:decide', { count: seen + ending }),
    [
      ...(seen > 0 ? [words.say('reportSeats:decideOpen', { count: seen })] : []),
      ...(ending > 0 ? [words.say('reportSeats:decideEnding', { count: ending })] : []),
    ],
    [words.say('reportSeats:decideAgainst')],
  );
}

function rolesInWords(
  { words }: ReportInput,
  { states }: Awaited<ReturnType<typeof contactRoles>>,
): Block[] {
  const total = states.reduce((sum, { roles }) => sum + roles, 0);
  if (total === 0) return [{ kind: 'paragraph', text: words.say('reportSeats:noRoles') }];
  const parts = states.map(({ state, roles }) =>
    words.say('reportSeats:roleTally', {
      count: roles,
      state: words.say(`reportSeats:role.${state ?? 'untold'}`),
    }),
  );
  const list = words.list(parts);
  return [{ kind: 'paragraph', text: words.say('reportSeats:roles', { count: total, list }) }];
}
