/**
 * Question 7: is each duty done as often as it has to be? For duty × bearer × period, a calendar year or a
 * council term: met by which meeting, missed, due, or not known.
 */
import { NONE } from '../../analysis/coverage.js';
import { NOT_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import { type Day, dayOf, formatDay } from '../../model/time/days.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type About, aboutRecords, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import type { MissingSource } from '../matrix/cells.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { Scopes } from '../matrix/scopes.js';
import { type BorneDuty, borneDuties, type DutyFilter } from './bearers.js';
import { type Beginning, certaintyOn, fulfilmentEdges, holdsThroughout } from './fulfilments.js';
import { DutyKnowledge } from './knowledge.js';
import { type CountedMeeting, FulfillingMeetings } from './meetings.js';
import { type Cadence, type Period, Periods } from './periods.js';

export const cadenceStates = ['MET', 'MISSED', 'DUE', 'UNKNOWN', 'AS_NEEDED'] as const;
export type CadenceState = (typeof cadenceStates)[number];

/** The most calendar years that are looked back. */
export const MOST_YEARS = 20;

export interface CadenceQuestion {
  readonly filter?: DutyFilter | undefined;
  readonly states?: readonly CadenceState[] | undefined;
  /** Calendar years that are looked at, that of the day the last: of longer periods all that share a day. */
  readonly years: number;
}

/** A duty of a bearer in a period. */
export interface DutyInPeriod {
  readonly duty: RecordId;
  readonly bearer: RecordId;
  readonly cadence: Cadence;
  /** Undefined as needed, and where no council term is recorded. */
  readonly period: Period | undefined;
  readonly state: CadenceState;
  /** Of the period, or as needed of all years that are looked at. */
  readonly meetings: readonly CountedMeeting[];
  /** The last day for the next one: of this period while it is due, else of the next; of the last period only. */
  readonly nextBy: Day | undefined;
  /** Whose list of meetings shows that it was missed. */
  readonly sources: readonly RecordId[];
  /** A source that would settle what is not known. */
  readonly missing: readonly MissingSource[];
}

export interface CadenceTally {
  readonly state: CadenceState;
  readonly count: number;
}

export interface CadenceAnswer extends Page<DutyInPeriod> {
  readonly about: About;
  /** All that were looked at, whatever states are listed. */
  readonly tally: readonly CadenceTally[];
  /** Duties among those asked for of which no source states a rhythm. */
  readonly withoutRhythm: number;
}

interface AllPeriods {
  readonly rows: readonly DutyInPeriod[];
  readonly withoutRhythm: number;
  readonly recorded: number;
  readonly borne: number;
}

/** Place of a row in its list, for a cursor. */
export function cadencePlace({ duty, bearer, period }: DutyInPeriod): string {
  return `${duty} ${bearer} ${period?.first ?? ''}`;
}

/** The same as a list with what stands beside it, page by page. */
export async function cadence(
  asking: Asking,
  reader: DetailReader,
  question: CadenceQuestion & { readonly first: number; readonly after?: string | undefined },
): Promise<CadenceAnswer> {
  const { rows, withoutRhythm, recorded, borne } = await allPeriods(asking, reader, question);
  const listed = rows.filter(({ state }) => question.states?.includes(state) ?? true);
  return {
    ...pageOf(listed, cadencePlace, question.first, question.after),
    about: {
      ...aboutRecords(asking, 'cadence:definition', listed.length, 0),
      ...(listed.length === 0 ? { empty: emptyReason(recorded, borne) } : {}),
    },
    tally: cadenceStates.flatMap((state) => {
      const count = rows.filter((row) => row.state === state).length;
      return count === 0 ? [] : [{ state, count }];
    }),
    withoutRhythm,
  };
}

/**
 * Duties by wording, the bearers of each by name, their periods the latest first. Throws
 * InvalidInputError for ids that no record has, and unless 1 ≤ years ≤ 20. O(duties · bearers · periods),
 * and a read of every duty.
 */
export async function dutiesInPeriods(
  asking: Asking,
  reader: DetailReader,
  question: CadenceQuestion,
): Promise<readonly DutyInPeriod[]> {
  const { rows } = await allPeriods(asking, reader, question);
  return rows.filter(({ state }) => question.states?.includes(state) ?? true);
}

async function allPeriods(
  asking: Asking,
  reader: DetailReader,
  { filter = {}, years }: CadenceQuestion,
): Promise<AllPeriods> {
  if (!Number.isInteger(years) || years < 1 || years > MOST_YEARS) {
    const limits = { minimum: 1, maximum: MOST_YEARS };
    throw new InvalidInputError([problem('outOfRange', 'years', years, limits)]);
  }
  const view = viewOf(asking);
  const { duties, recorded } = await borneDuties(asking, view, reader, filter);
  const meetings = new FulfillingMeetings(view, await fulfilmentEdges(view, reader));
  const since = dayOf(Number(formatDay(view.day).slice(0, 4)) - years + 1, 1, 1)!;
  const judge = new Judge(view, reader, meetings, since);
  const rows: DutyInPeriod[] = [];
  let withoutRhythm = 0;
  for (const duty of duties) {
    if ((duty.record.properties.cadence ?? 'none') === 'none') withoutRhythm++;
    else for (const bearer of duty.bearers) rows.push(...(await judge.rows(duty, bearer)));
  }
  return { rows, withoutRhythm, recorded, borne: duties.length };
}

/** Tells of a duty and a bearer how it stands in each period. */
class Judge {
  readonly #periods: Periods;
  readonly #knowledge = new Map<string, Promise<DutyKnowledge>>();

  constructor(
    private readonly view: DayView,
    private readonly reader: DetailReader,
    private readonly meetings: FulfillingMeetings,
    private readonly since: Day,
  ) {
    this.#periods = new Periods(view, since);
  }

  async rows({ node, record }: BorneDuty, bearer: number): Promise<DutyInPeriod[]> {
    const { view } = this;
    const rhythm = record.properties.cadence!;
    const held = this.meetings.of(node, bearer).filter(({ on }) => on.last <= view.day);
    const { ids } = view.graph.nodes;
    const head = { duty: ids.idOf(node), bearer: ids.idOf(bearer), cadence: rhythm };
    const open = { nextBy: undefined, sources: [], missing: [] };
    if (rhythm === 'asNeeded') {
      const meetings = held.filter(({ on }) => on.first >= this.since);
      return [{ ...head, ...open, period: undefined, state: 'AS_NEEDED', meetings }];
    }
    const periods = this.#periods.of(rhythm, bearer);
    if (!periods) {
      return [{ ...head, ...open, period: undefined, state: 'UNKNOWN', meetings: [] }];
    }
    const rows: DutyInPeriod[] = [];
    for (const period of periods) {
      const borne = this.#isBorneIn(node, bearer, period);
      if (borne === NOT_VALID) continue;
      const met = held.filter(({ on }) => isWithin(on, period));
      const perhaps =
        borne === POSSIBLY_VALID ||
        this.meetings.of(node, bearer).some(({ on }) => mayBeWithin(on, period));
      const hasEnded = period.last !== undefined && period.last < view.day;
      const judged =
        met.length > 0
          ? ({ state: 'MET' } as const)
          : hasEnded
            ? await this.#judgeEnded(bearer, period, perhaps)
            : ({ state: 'DUE' } as const);
      const next = judged.state === 'MET' ? this.#periods.after(rhythm, bearer, period) : period;
      const nextBy = hasEnded ? undefined : next?.last;
      rows.push({ ...head, ...open, ...judged, period, meetings: met, nextBy });
    }
    return rows.reverse();
  }

  /** How sure it is that the bearer bore the duty on the last day of a period, or today. */
  #isBorneIn(duty: number, bearer: number, { last }: Period): number {
    const day = Math.min(last ?? this.view.day, this.view.day);
    const { nodes } = this.view.graph;
    return Math.min(
      certaintyOn(this.view, nodes, duty, day),
      certaintyOn(this.view, nodes, bearer, day),
    );
  }

  async #judgeEnded(
    bearer: number,
    period: Period,
    perhaps: boolean,
  ): Promise<Pick<DutyInPeriod, 'state' | 'sources' | 'missing'>> {
    const { nodes } = this.view.graph;
    const idOf = (node: number) => nodes.ids.idOf(node);
    const knowledge = await this.#knowledgeOf(period);
    const silence = knowledge.ofBearer(bearer, 'meetings');
    if (silence.value === NONE) {
      // No list is missing, but the day of a meeting on record, or since when the duty is borne.
      if (perhaps) return { state: 'UNKNOWN', sources: [], missing: [] };
      const sources = silence.sources.filter((source) => !nodes.isDeleted(source));
      return { state: 'MISSED', sources: sources.map(idOf).sort(), missing: [] };
    }
    const { subject } = knowledge.remedy(bearer, 'meetings');
    const missing = { fact: 'meetings', subject: subject === null ? null : idOf(subject) } as const;
    return { state: 'UNKNOWN', sources: [], missing: [missing] };
  }

  /** What sources know of every day of a period. */
  #knowledgeOf({ first, last }: Period): Promise<DutyKnowledge> {
    const key = `${first} ${last}`;
    let found = this.#knowledge.get(key);
    if (!found) {
      const columns = this.view.graph.edges.SPEAKS_FOR;
      const days: Beginning = { first, last: last! };
      found = Scopes.read(this.view, this.reader, (edge) =>
        holdsThroughout(this.view, columns, edge, days),
      ).then((scopes) => new DutyKnowledge(this.view, scopes));
      this.#knowledge.set(key, found);
    }
    return found;
  }
}

function isWithin(on: Beginning, { first, last }: Period): boolean {
  return on.first >= first && (last === undefined || on.last <= last);
}

/** Whether a meeting whose day is told roughly may lie in the period. */
function mayBeWithin(on: Beginning, { first, last }: Period): boolean {
  return on.last >= first && (last === undefined || on.first <= last);
}
