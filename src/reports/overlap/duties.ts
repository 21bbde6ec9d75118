/** Which duties nobody looks after, and which negotiations and reports are late. */
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { LARGEST_PAGE } from '../../questions/asking/asking.js';
import type { Day } from '../../model/time/days.js';
import {
  cadence,
  type CadenceAnswer,
  type CadenceState,
  type DutyInPeriod,
} from '../../questions/duties/cadence.js';
import {
  type DutyFulfilment,
  dutyFulfilment,
  type DutySummary,
} from '../../questions/duties/dutyFulfilment.js';
import type { Block, Cell, Tone } from '../document.js';
import { matter, type Part, type ReportInput } from './part.js';

/** The year of the day and the one before it, of which it can be said whether all was done. */
const YEARS = 2;
const MOST_DUTIES = 20;
const MOST_NAMED = 3;

const toneOf: { readonly [state in CadenceState]: Tone } = {
  MET: 'full',
  DUE: 'light',
  MISSED: 'gap',
  UNKNOWN: 'unknown',
  AS_NEEDED: 'unstated',
};

export async function duties(input: ReportInput): Promise<Part> {
  const { asking, reader, area, words } = input;
  const filter = { areas: [area.id] };
  const fulfilment = await dutyFulfilment(asking, reader, { filter, first: 1 });
  const rhythm = await cadence(asking, reader, {
    filter,
    states: ['MISSED', 'DUE'],
    years: YEARS,
    first: LARGEST_PAGE,
  });
  const total = fulfilment.duties.length;
  const abouts = [fulfilment.about, rhythm.about];
  if (total === 0) {
    const text = words.say('reportDuties:none');
    return {
      blocks: [{ kind: 'paragraph', text }],
      summary: [],
      matters: [],
      unknown: [text],
      abouts,
    };
  }
  const lacking = fulfilment.duties.filter(({ state }) => state === 'NOBODY');
  const opened = fulfilment.duties.filter(
    ({ state }) => state === 'UNKNOWN' || state === 'NOT_STATED',
  );
  const values = { count: lacking.length, total: words.number(total) };
  const summary = words.say('reportDuties:summary', values);
  const named = await Promise.all(
    lacking.slice(0, MOST_NAMED).map(async ({ duty }) =>
      words.say('reportDuties:named', {
        duty: await words.duty(duty),
        status: await legalStatusOf(input, duty),
      }),
    ),
  );
  return {
    blocks: [
      { kind: 'paragraph', text: summary },
      ...(await dutiesByState(input, fulfilment)),
      ...rhythmChart(input, rhythm),
      ...(await late(input, rhythm)),
    ],
    summary: [summary],
    matters:
      lacking.length === 0
        ? []
        : [
            matter(
              input,
              words.say('reportDuties:decide', { count: lacking.length }),
              [words.say('reportDuties:decideFor', { count: lacking.length }), ...named],
              [words.say('reportDuties:decideAgainst')],
            ),
          ],
    unknown: [
      ...(opened.length > 0
        ? [words.say('reportDuties:open', { count: opened.length, total: words.number(total) })]
        : []),
      ...unknownPeriods(input, rhythm),
      ...(fulfilment.withoutBearer > 0
        ? [words.say('reportDuties:withoutBearer', { count: fulfilment.withoutBearer })]
        : []),
    ],
    abouts,
  };
}

/** Duties that are not looked after for somebody, those for nobody at all first. */
async function dutiesByState(input: ReportInput, answer: DutyFulfilment): Promise<Block[]> {
  const { words } = input;
  const lackedBy = ({ tally }: DutySummary) =>
    tally.find(({ state }) => state === 'NOBODY')?.bearers ?? 0;
  const found = answer.duties
    .filter((duty) => lackedBy(duty) > 0)
    .sort((a, b) => Number(b.state === 'NOBODY') - Number(a.state === 'NOBODY'));
  if (found.length === 0) return [];
  const rows = await Promise.all(
    found
      .slice(0, MOST_DUTIES)
      .map(async (one): Promise<Cell[]> => [
        await words.name(one.duty, 'Duty'),
        await legalStatusOf(input, one.duty),
        lackedBy(one),
        one.bearers,
      ]),
  );
  const left = found.length - rows.length;
  return [
    {
      kind: 'table',
      caption: words.say('reportDuties:table'),
      columns: [
        { heading: words.say('reportDuties:column.duty') },
        { heading: words.say('reportDuties:column.status') },
        { heading: words.say('reportDuties:column.lacking'), isNumber: true },
        { heading: words.say('reportDuties:column.bearers'), isNumber: true },
      ],
      rows,
      note: left > 0 ? words.say('report:others', { count: left }) : undefined,
    },
  ];
}

/** Whether it is law, a draft of one, or merely described. */
async function legalStatusOf({ reader, words }: ReportInput, duty: RecordId): Promise<string> {
  const status = (await reader.entity(duty, 'Duty'))?.properties.legalStatus;
  return words.say(status ? `codeNames:LegalStatus.${status}` : 'report:notKnown');
}

function rhythmChart({ words }: ReportInput, { tally }: CadenceAnswer): Block[] {
  if (tally.length === 0) return [];
  const bars = tally.map(({ state, count }) => ({
    label: words.say(`reportDuties:rhythm.${state}`),
    parts: [{ tone: toneOf[state], value: count }],
    told: words.number(count),
  }));
  const description = words.list(bars.map(({ label, told }) => `${label}: ${told}`));
  return [
    { kind: 'bars', caption: words.say('reportDuties:chart'), description, legend: [], bars },
  ];
}

/** What was missed, and what is to be done soonest; who has the same to do by the same day together. */
async function late(input: ReportInput, { items }: CadenceAnswer): Promise<Block[]> {
  const { words } = input;
  const groups = new Map<
    string,
    { first: DutyInPeriod; by: Day | undefined; bearers: RecordId[] }
  >();
  for (const one of items) {
    const by = one.nextBy ?? (one.state === 'MISSED' ? one.period?.last : undefined);
    const key = `${one.state} ${one.duty} ${by}`;
    const group = groups.get(key) ?? { first: one, by, bearers: [] };
    groups.set(key, group);
    group.bearers.push(one.bearer);
  }
  const found = [...groups.values()].sort(
    (a, b) =>
      Number(b.first.state === 'MISSED') - Number(a.first.state === 'MISSED') ||
      (a.by ?? Infinity) - (b.by ?? Infinity),
  );
  if (found.length === 0) return [];
  const rows = await Promise.all(
    found.slice(0, MOST_DUTIES).map(async ({ first, by, bearers }): Promise<Cell[]> => {
      const names = bearers.map((bearer) => words.name(bearer, kindOf(input, bearer)));
      return [
        await words.name(first.duty, 'Duty'),
        words.list(await Promise.all(names), MOST_NAMED),
        words.say(`reportDuties:rhythm.${first.state}`),
        by === undefined ? null : words.day(by),
      ];
    }),
  );
  const left = found.length - rows.length;
  const headings = ['duty', 'bearer', 'state', 'by'] as const;
  return [
    {
      kind: 'table',
      caption: words.say('reportDuties:late'),
      columns: headings.map((heading) => ({
        heading: words.say(`reportDuties:column.${heading}`),
      })),
      rows,
      note: left > 0 ? words.say('report:others', { count: left }) : undefined,
    },
  ];
}

function kindOf({ asking }: ReportInput, id: RecordId): EntityKind {
  return asking.graph.kindOf(asking.graph.nodes.ids.numberOf(id));
}

function unknownPeriods({ words }: ReportInput, { tally }: CadenceAnswer): string[] {
  const count = tally.find(({ state }) => state === 'UNKNOWN')?.count ?? 0;
  return count === 0 ? [] : [words.say('reportDuties:periodsOpen', { count })];
}
