/** Duties by their definitions, slowly: from a drawn county of days written out, one pair at a time. */
import fc from 'fast-check';
import { type Entry, frame, type Span, type Tie } from './dutyCounty.js';

const ALWAYS: Span = { from: '2020-01-01' };
const spans: readonly Span[] = [
  ALWAYS,
  ALWAYS,
  { from: '2025-01-01', to: '2026-01-01' },
  { from: '2020-01-01', to: '2025-06-01' },
  { from: '2025-07-01' },
];
const DAYS = [
  '2024-02-01',
  '2024-12-31',
  '2025-01-01',
  '2025-05-31',
  '2025-06-01',
  '2025-12-31',
  '2026-03-03',
  '2026-11-11',
] as const;

const areas: { readonly [name: string]: readonly string[] } = {
  Esimerkkilä: ['Esimerkkilä'],
  Esimerkkisaari: ['Esimerkkisaari'],
  Maakunta: ['Esimerkkilä', 'Esimerkkisaari'],
  Suomi: ['Esimerkkilä', 'Esimerkkisaari'],
};
const places: { readonly [organisation: string]: string | undefined } = {
  'Esimerkkilän kunta': 'Esimerkkilä',
  'Esimerkkisaaren kunta': 'Esimerkkisaari',
  Hyvinvointialue: 'Maakunta',
  Järjestö: 'Esimerkkisaari',
  Koditon: undefined,
};
const kinds: { readonly [organisation: string]: string | undefined } = {
  'Esimerkkilän kunta': 'municipality',
  'Esimerkkisaaren kunta': 'municipality',
  Hyvinvointialue: 'wellbeingServicesCounty',
};
const duties: { readonly [name: string]: { cadence: string; bearerKind?: string } } = {
  kunnan: { cadence: 'yearly', bearerKind: 'municipality' },
  alueen: { cadence: 'councilTerm', bearerKind: 'wellbeingServicesCounty' },
  nimetty: { cadence: 'yearly' },
  kausittain: { cadence: 'councilTerm' },
  tarvittaessa: { cadence: 'asNeeded', bearerKind: 'municipality' },
};
const organisations = Object.keys(places);
const networks = ['N0', 'N1'] as const;
const meetings = ['M0', 'M1', 'M2'] as const;
const terms: readonly { name: string; span: { from: string; to: string } }[] = [
  { name: 'Kausi 1', span: { from: '2022-03-01', to: '2025-06-01' } },
  { name: 'Kausi 2', span: { from: '2025-06-01', to: '2029-06-01' } },
];

const tie = (
  kind: Tie['kind'],
  from: readonly string[],
  to: readonly string[],
  properties: fc.Arbitrary<NonNullable<Tie['properties']>> = fc.constant({}),
  during: readonly Span[] = spans,
): fc.Arbitrary<Tie> =>
  fc.record({
    kind: fc.constant(kind),
    from: fc.constantFrom(...from),
    to: fc.constantFrom(...to),
    properties,
    span: fc.constantFrom(...during),
  });
const bearer = fc.record({ bearer: fc.constantFrom(...organisations) });
const anyTie = fc.oneof(
  tie('BEARS', [...organisations, ...networks], Object.keys(duties)),
  tie('COVERS', networks, Object.keys(areas), undefined, [ALWAYS]),
  tie('HOSTED_BY', networks, ['Hyvinvointialue'], undefined, [ALWAYS]),
  tie('HELD', networks, meetings, undefined, [ALWAYS]),
  { weight: 4, arbitrary: tie('FULFILS', [...networks, ...meetings], Object.keys(duties), bearer) },
  {
    weight: 3,
    arbitrary: tie(
      'SPEAKS_FOR',
      ['Luettelo'],
      [...Object.keys(areas), ...networks],
      fc.record({ fact: fc.constantFrom('duties', 'meetings'), complete: fc.boolean() }),
    ),
  },
);

export interface DutySketch {
  readonly ties: readonly Tie[];
  /** The day of each meeting. */
  readonly days: readonly string[];
  readonly hasTerms: boolean;
  readonly day: string;
  readonly years: number;
}

export const anyDuties: fc.Arbitrary<DutySketch> = fc.record({
  ties: fc.oneof(
    fc.array(anyTie, { maxLength: 12 }),
    fc.array(anyTie, { minLength: 20, maxLength: 60, size: 'max' }),
  ),
  days: fc.array(fc.constantFrom(...DAYS), {
    minLength: meetings.length,
    maxLength: meetings.length,
  }),
  hasTerms: fc.boolean(),
  day: fc.constantFrom('2025-05-31', '2025-06-01', '2025-12-31', '2026-01-15', '2026-11-11'),
  years: fc.integer({ min: 1, max: 3 }),
});

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: string) =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The sketch as records. */
export function drawn({ ties, days, hasTerms }: DutySketch): { entries: Entry[]; ties: Tie[] } {
  return {
    entries: [
      ...frame.entries,
      { kind: 'Area', name: 'Suomi', properties: { kind: 'country' } },
      { kind: 'Organisation', name: 'Järjestö', properties: { kind: 'association' } },
      { kind: 'Organisation', name: 'Koditon', properties: { kind: 'association' } },
      ...networks.map((name): Entry => ({ kind: 'Network', name })),
      { kind: 'Source', name: 'Luettelo' },
      ...Object.entries(duties).map(([name, properties]): Entry => ({
        ...{ kind: 'Duty', name },
        properties: { legalStatus: 'described', ...properties },
      })),
      ...meetings.map((name, at): Entry => {
        const from = days[at]!;
        return { kind: 'Meeting', name, span: { from, to: dayAfter(from) } };
      }),
      ...(hasTerms ? terms : []).map(({ name, span }): Entry => ({
        ...{ kind: 'CouncilTerm', name, span },
        properties: { bearerKind: 'wellbeingServicesCounty' },
      })),
    ],
    ties: [
      ...frame.ties,
      { kind: 'PART_OF', from: 'Esimerkkilä', to: 'Suomi' },
      { kind: 'PART_OF', from: 'Esimerkkisaari', to: 'Suomi' },
      { kind: 'LOCATED_IN', from: 'Järjestö', to: 'Esimerkkisaari' },
      ...ties,
    ],
  };
}

type Silence = 'NONE' | 'NOT_STATED' | 'UNKNOWN';

export class SlowDuties {
  constructor(private readonly sketch: DutySketch) {}

  #holds({ span = ALWAYS }: Tie, day: string): boolean {
    return span.from <= day && (span.to === undefined || day < span.to);
  }

  #ties(kind: string, day: string): Tie[] {
    return this.sketch.ties.filter((one) => one.kind === kind && this.#holds(one, day));
  }

  /** Each duty with each of its bearers. */
  pairs(): [duty: string, bearer: string][] {
    return Object.entries(duties).flatMap(([duty, { bearerKind }]) => {
      const byKind = organisations.filter(
        (one) => bearerKind !== undefined && kinds[one] === bearerKind,
      );
      const named = this.#ties('BEARS', this.sketch.day)
        .filter(({ to }) => to === duty)
        .map(({ from }) => from);
      return [...new Set([...byKind, ...named])].map((one): [string, string] => [duty, one]);
    });
  }

  #isNetwork(name: string): boolean {
    return (networks as readonly string[]).includes(name);
  }

  #areasOf(name: string): string[] {
    if (this.#isNetwork(name)) {
      return this.#ties('COVERS', this.sketch.day)
        .filter(({ from }) => from === name)
        .map(({ to }) => to);
    }
    return places[name] === undefined ? [] : [places[name]];
  }

  /** What sources know of a fact about somebody on each of the days. */
  #silence(fact: string, of: string, days: readonly string[]): Silence {
    const own = this.#areasOf(of);
    const municipalities = own.flatMap((area) => areas[area]!);
    const itself = this.#isNetwork(of) ? of : own[0];
    const speaking = this.sketch.ties.filter(
      (one) =>
        one.kind === 'SPEAKS_FOR' &&
        one.properties?.['fact'] === fact &&
        days.every((day) => this.#holds(one, day)) &&
        (one.to === itself ||
          one.to === 'Suomi' ||
          (municipalities.length > 0 &&
            one.to in areas &&
            municipalities.every((place) => areas[one.to]!.includes(place)))),
    );
    if (speaking.some(({ properties }) => properties?.['complete'] === true)) return 'NONE';
    return speaking.length > 0 ? 'NOT_STATED' : 'UNKNOWN';
  }

  fulfilment(duty: string, bearer: string): string {
    const { day } = this.sketch;
    if (this.#isNetwork(bearer)) return 'FULFILLED';
    const isDone = this.#ties('FULFILS', day).some(
      ({ from, to, properties }) =>
        this.#isNetwork(from) && to === duty && properties?.['bearer'] === bearer,
    );
    if (isDone) return 'FULFILLED';
    const there = this.#silence('duties', bearer, [day]);
    const each = networks.map((network) => {
      const known = [there, this.#silence('duties', network, [day])];
      return (['NONE', 'NOT_STATED', 'UNKNOWN'] as const).find((one) => known.includes(one));
    });
    const open = (['NOT_STATED', 'UNKNOWN'] as const).find((one) => each.includes(one));
    return open ?? 'NOBODY';
  }

  #meetings(duty: string, bearer: string): { name: string; on: string }[] {
    const held = (network: string, name: string) =>
      this.sketch.ties.some(
        ({ kind, from, to }) => kind === 'HELD' && from === network && to === name,
      );
    return meetings.flatMap((name, at) => {
      const on = this.sketch.days[at]!;
      const counts = this.#ties('FULFILS', on).some(({ from, to, properties }) => {
        if (to !== duty) return false;
        if (this.#isNetwork(bearer)) {
          return held(bearer, name) && (from === name || from === bearer);
        }
        if (properties?.['bearer'] !== bearer) return false;
        return from === name || (this.#isNetwork(from) && held(from, name));
      });
      return counts && on <= this.sketch.day ? [{ name, on }] : [];
    });
  }

  /** Rows as text: period, state, meetings, and by when the next. */
  cadence(duty: string, bearer: string): string[] {
    const { day, years, hasTerms } = this.sketch;
    const { cadence } = duties[duty]!;
    const thisYear = Number(day.slice(0, 4));
    const since = `${thisYear - years + 1}-01-01`;
    const counted = this.#meetings(duty, bearer);
    const told = (from: string, to: string) =>
      counted
        .filter(({ on }) => from <= on && on <= to)
        .map(({ name }) => name)
        .sort()
        .join();
    if (cadence === 'asNeeded') return [`– AS_NEEDED ${told(since, day)} –`];
    const isHosted = this.#ties('HOSTED_BY', day).some(({ from }) => from === bearer);
    const hasCouncil = kinds[bearer] === 'wellbeingServicesCounty' || isHosted;
    if (cadence === 'councilTerm' && !(hasTerms && hasCouncil)) return ['– UNKNOWN  –'];
    const all =
      cadence === 'yearly'
        ? Array.from({ length: 12 }, (_, at) => ({
            from: `${2020 + at}-01-01`,
            last: `${2020 + at}-12-31`,
          }))
        : terms.map(({ span: { from, to } }) => ({ from, last: dayBefore(to) }));
    return all
      .filter(({ from, last }) => from <= day && last >= since)
      .map(({ from, last }) => {
        const met = told(from, last);
        const hasEnded = last < day;
        const next = met === '' ? last : all.find((one) => one.from > from)?.last;
        const by = hasEnded ? '–' : (next ?? '–');
        if (met !== '') return `${from} MET ${met} ${by}`;
        if (!hasEnded) return `${from} DUE  ${by}`;
        const isListed = this.#silence('meetings', bearer, everyDay(from, last)) === 'NONE';
        return `${from} ${isListed ? 'MISSED' : 'UNKNOWN'}  –`;
      })
      .reverse();
  }
}

/** The first and the last of each month are enough: what is drawn begins and ends on them. */
function everyDay(from: string, last: string): string[] {
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  const firsts = Array.from({ length: 12 }, (_, at) => 2020 + at).flatMap((year) =>
    months.map((month) => `${year}-${month}-01`),
  );
  return [from, last, ...firsts.filter((day) => from <= day && day <= last)];
}
