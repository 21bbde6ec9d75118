/**
 * In which periods a duty has to be done once: calendar years, or the terms of the councils of its bearer's
 * kind as they are recorded, since terms were cut and moved by law.
 */
import type { CodeOf, cadences } from '../../model/codes.js';
import type { RecordId } from '../../model/record.js';
import {
  AFTER_ALL_DAYS,
  BEFORE_ALL_DAYS,
  type Day,
  dayOf,
  formatDay,
} from '../../model/time/days.js';
import { entityKinds } from '../../model/kinds.js';
import type { DayView } from '../../snapshot/views.js';
import { neighbours } from '../filters/territory.js';

export type Cadence = CodeOf<typeof cadences>;

export interface Period {
  readonly first: Day;
  /** Undefined while nobody has said when it ends. */
  readonly last: Day | undefined;
  /** The council term that it is; undefined for a calendar year. */
  readonly term: RecordId | undefined;
}

export class Periods {
  readonly #terms = new Map<string, readonly Period[]>();
  readonly #years: readonly Period[];

  /** Calendar years from that of the first day. O(nodes). */
  constructor(
    private readonly view: DayView,
    private readonly since: Day,
  ) {
    this.#years = yearsFrom(since, view.day);
    const wanted = entityKinds.indexOf('CouncilTerm');
    const { nodes } = view.graph;
    const found = new Map<string, Period[]>();
    for (let node = 0; node < nodes.size; node++) {
      if (nodes.kind[node] !== wanted || nodes.isDeleted(node)) continue;
      const first = nodes.possibleFrom[node]!;
      const kind = view.graph.codeOf(node);
      if (kind === undefined || first === BEFORE_ALL_DAYS) continue;
      if (!view.statusHolds(nodes, node)) continue;
      const after = nodes.possibleTo[node]!;
      const last = after === AFTER_ALL_DAYS ? undefined : after - 1;
      const its = found.get(kind) ?? [];
      found.set(kind, its);
      its.push({ first, last, term: nodes.ids.idOf(node) });
    }
    for (const [kind, terms] of found) {
      const inOrder = (a: Period, b: Period) => a.first - b.first || (a.term! < b.term! ? -1 : 1);
      this.#terms.set(kind, terms.sort(inOrder));
    }
  }

  /**
   * Periods of a rhythm that have begun by the day and share a day with those since the first, the
   * earliest first; undefined where the rhythm has none, or no term is recorded.
   */
  of(cadence: Cadence, bearer: number): readonly Period[] | undefined {
    return this.#all(cadence, bearer)?.filter(
      ({ first, last }) => first <= this.view.day && (last === undefined || last >= this.since),
    );
  }

  /** The next after a period; undefined where none is known. */
  after(cadence: Cadence, bearer: number, { first }: Period): Period | undefined {
    return this.#all(cadence, bearer)?.find((period) => period.first > first);
  }

  #all(cadence: Cadence, bearer: number): readonly Period[] | undefined {
    if (cadence === 'yearly') return this.#years;
    return cadence === 'councilTerm' ? this.#terms.get(this.#councilOf(bearer) ?? '') : undefined;
  }

  /** The kind of organisation whose councils set the terms: of a network that of its host. */
  #councilOf(bearer: number): string | undefined {
    if (this.view.graph.kindOf(bearer) === 'Organisation') return this.view.graph.codeOf(bearer);
    const kinds = neighbours(this.view, 'HOSTED_BY', 'from', bearer).map((host) =>
      this.view.graph.codeOf(host),
    );
    return kinds.find((kind) => kind !== undefined && this.#terms.has(kind));
  }
}

/** Calendar years from that of one day to the one after that of another. */
function yearsFrom(since: Day, until: Day): Period[] {
  const yearOf = (day: Day) => Number(formatDay(day).slice(0, 4));
  const found: Period[] = [];
  for (let year = yearOf(since); year <= yearOf(until) + 1; year++) {
    found.push({ first: dayOf(year, 1, 1)!, last: dayOf(year, 12, 31)!, term: undefined });
  }
  return found;
}
