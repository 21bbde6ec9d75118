/** Question 7 on a county of ten records, worked by hand in docs/questions/cadence.md. */
import { formatDay } from '../../../src/model/time/days.js';
import {
  cadence,
  type CadenceQuestion,
  dutiesInPeriods,
} from '../../../src/questions/duties/cadence.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { dutyCounty, type Entry, frame, type Span, type Tie } from './dutyCounty.js';

const stores = temporaryStores();

const duty = (name: string, cadence: string, bearerKind?: string): Entry => ({
  kind: 'Duty',
  name,
  properties: { legalStatus: 'described', cadence, ...(bearerKind && { bearerKind }) },
});
const meeting = (name: string, span: Span): Entry => ({ kind: 'Meeting', name, span });
const tie = (kind: Tie['kind'], from: string, to: string, more: Partial<Tie> = {}): Tie => ({
  ...{ kind, from, to },
  ...more,
});
const fulfils = (from: string, to: string, bearer: string, span?: Span): Tie =>
  tie('FULFILS', from, to, { properties: { bearer }, span });
const listsMeetings = (source: string, of: string, span: Span): Tie =>
  tie('SPEAKS_FOR', source, of, { properties: { fact: 'meetings', complete: true }, span });
const term = (name: string, bearerKind: string, span: Span): Entry => ({
  ...{ kind: 'CouncilTerm', name, span },
  properties: { bearerKind },
});

/**
 *   neuvottelu   is the county's once a year
 *   2024         a meeting fulfils it
 *   2025         a list has all meetings of the county, and none is there
 *   2026         goes on
 */
const ten = {
  entries: [
    ...frame.entries,
    duty('neuvottelu', 'yearly', 'wellbeingServicesCounty'),
    meeting('Neuvottelu 2024', { from: '2024-03-05', to: '2024-03-06' }),
    { kind: 'Source', name: 'Kokousluettelo' },
  ] satisfies Entry[],
  ties: [
    ...frame.ties,
    fulfils('Neuvottelu 2024', 'neuvottelu', 'Hyvinvointialue'),
    listsMeetings('Kokousluettelo', 'Maakunta', { from: '2025-01-01', to: '2026-01-01' }),
  ] satisfies Tie[],
};
type Drawn = { readonly entries: readonly Entry[]; readonly ties: readonly Tie[] };

async function asked(
  { entries, ties }: Drawn,
  more: Partial<CadenceQuestion> = {},
  day = '2026-06-01',
) {
  const county = await dutyCounty(stores, entries, ties);
  const question = { years: 3, first: 50, ...more };
  const answer = await cadence(await county.asking(day), county.reader, question);
  const rows = answer.items.map(({ duty, bearer, period, state, meetings, nextBy }) =>
    [
      county.nameOf(duty),
      county.nameOf(bearer),
      period ? formatDay(period.first) : '–',
      state,
      ...meetings.map((one) => county.nameOf(one.meeting)),
      ...(nextBy === undefined ? [] : [`by ${formatDay(nextBy)}`]),
    ].join(' '),
  );
  return { ...county, answer, rows };
}

test('ten records by hand: met, missed and due', async () => {
  const { answer, rows, nameOf } = await asked(ten);
  expect(rows).toEqual([
    'neuvottelu Hyvinvointialue 2026-01-01 DUE by 2026-12-31',
    'neuvottelu Hyvinvointialue 2025-01-01 MISSED',
    'neuvottelu Hyvinvointialue 2024-01-01 MET Neuvottelu 2024',
  ]);
  expect(answer.items[1]?.sources.map(nameOf)).toEqual(['Kokousluettelo']);
  expect(answer.tally).toEqual([
    { state: 'MET', count: 1 },
    { state: 'MISSED', count: 1 },
    { state: 'DUE', count: 1 },
  ]);
});

test('a duty is missed only when a list has all meetings of the whole period', async () => {
  const withList = async (...lists: Tie[]) => {
    const ties = [...ten.ties.filter(({ kind }) => kind !== 'SPEAKS_FOR'), ...lists];
    const { answer, rows, nameOf } = await asked(
      { ...ten, ties },
      { states: ['MISSED', 'UNKNOWN'] },
    );
    const subject = answer.items[0]?.missing[0]?.subject;
    return [rows[0]?.split(' ')[3], subject && nameOf(subject)];
  };
  const list = (to: string, span: Span, more: object = {}) => ({
    ...listsMeetings('Kokousluettelo', to, span),
    ...more,
  });
  const year = { from: '2025-01-01', to: '2026-01-01' };
  expect(await withList()).toEqual(['UNKNOWN', 'Maakunta']);
  expect(await withList(list('Maakunta', year))).toEqual(['MISSED', undefined]);
  expect(await withList(list('Maakunta', { from: '2025-02-01' }))).toEqual(['UNKNOWN', 'Maakunta']);
  // Of one municipality it says nothing of the county's meetings elsewhere.
  expect(await withList(list('Esimerkkilä', year))).toEqual(['UNKNOWN', 'Maakunta']);
  const silent = { properties: { fact: 'meetings', complete: false } };
  expect(await withList(list('Maakunta', year, silent))).toEqual(['UNKNOWN', 'Maakunta']);
});

test('a meeting of a network that fulfils the duty meets it, one of another network does not', async () => {
  const by = (network: string, span?: Span) =>
    asked(
      {
        entries: [
          ...ten.entries,
          ...[
            { kind: 'Network', name: 'Ryhmä' } as const,
            { kind: 'Network', name: 'Muu' } as const,
          ],
          meeting('Kokous', { from: '2025-05-05', to: '2025-05-06' }),
        ],
        ties: [
          ...ten.ties,
          fulfils('Ryhmä', 'neuvottelu', 'Hyvinvointialue', span),
          tie('HELD', network, 'Kokous'),
        ],
      },
      { states: ['MET'], years: 2 },
    );
  const met = ['neuvottelu Hyvinvointialue 2025-01-01 MET Kokous'];
  const { answer, rows } = await by('Ryhmä');
  expect(rows).toEqual(met);
  expect(answer.items[0]?.meetings[0]?.ground).toBe('structure');
  expect((await by('Muu')).rows).toEqual([]);
  // Nor one of a time when the network did not fulfil it.
  expect((await by('Ryhmä', { from: '2025-05-06' })).rows).toEqual([]);
});

test('a meeting whose day is rough counts where it surely lies, and else leaves the period open', async () => {
  const rough = (span: Span) => {
    const entries = [...ten.entries, meeting('Kokous', span)];
    const ties = [...ten.ties, fulfils('Kokous', 'neuvottelu', 'Hyvinvointialue')];
    return asked({ entries, ties }, { years: 2 });
  };
  expect((await rough({ from: '2025-12', to: '2026-01' })).rows[1]).toContain(
    '2025-01-01 MET Kokous',
  );
  const { answer, rows } = await rough({ from: 'unknown', to: '2026-01-01' });
  expect(rows[1]).toBe('neuvottelu Hyvinvointialue 2025-01-01 UNKNOWN');
  // The list is there: what is not known is the day of the meeting.
  expect(answer.items[1]?.missing).toEqual([]);
});

test('what is to be held later has not met the duty yet', async () => {
  const entries = [...ten.entries, meeting('Kokous', { from: '2026-09-01', to: '2026-09-02' })];
  const ties = [...ten.ties, fulfils('Kokous', 'neuvottelu', 'Hyvinvointialue')];
  const on = async (day: string) => (await asked({ entries, ties }, {}, day)).rows[0];
  expect(await on('2026-06-01')).toBe('neuvottelu Hyvinvointialue 2026-01-01 DUE by 2026-12-31');
  expect(await on('2026-09-01')).toBe(
    'neuvottelu Hyvinvointialue 2026-01-01 MET Kokous by 2027-12-31',
  );
});

test('council terms are those recorded for the kind of the bearer, whatever their length', async () => {
  const entries = [
    ...frame.entries,
    duty('kausineuvottelu', 'councilTerm', 'municipality'),
    term('Kausi 2021–2025', 'municipality', { from: '2021-08-01', to: '2025-06-01' }),
    term('Kausi 2025–2029', 'municipality', { from: '2025-06-01', to: '2029-06-01' }),
    term('Aluekausi', 'wellbeingServicesCounty', { from: '2022-03-01', to: '2025-06-01' }),
    meeting('Kokous', { from: '2022-02-02', to: '2022-02-03' }),
  ];
  const ties = [...frame.ties, fulfils('Kokous', 'kausineuvottelu', 'Esimerkkilän kunta')];
  const { answer, rows, nameOf } = await asked({ entries, ties }, { years: 2 });
  expect(rows).toEqual([
    'kausineuvottelu Esimerkkilän kunta 2025-06-01 DUE by 2029-05-31',
    'kausineuvottelu Esimerkkilän kunta 2021-08-01 MET Kokous',
    'kausineuvottelu Esimerkkisaaren kunta 2025-06-01 DUE by 2029-05-31',
    'kausineuvottelu Esimerkkisaaren kunta 2021-08-01 UNKNOWN',
  ]);
  expect(nameOf(answer.items[0]?.period?.term ?? '')).toBe('Kausi 2025–2029');
  // This year alone: the term that ended last year shares no day with it.
  expect((await asked({ entries, ties }, { years: 1 })).rows).toHaveLength(2);
});

test('without a recorded term the period is not known; as needed nothing is missed', async () => {
  const entries = [
    ...frame.entries,
    duty('kausineuvottelu', 'councilTerm', 'municipality'),
    duty('lausunto', 'asNeeded', 'wellbeingServicesCounty'),
    duty('tiedotus', 'none', 'wellbeingServicesCounty'),
  ];
  const { answer, rows } = await asked({ entries, ties: frame.ties });
  expect(rows).toEqual([
    'kausineuvottelu Esimerkkilän kunta – UNKNOWN',
    'kausineuvottelu Esimerkkisaaren kunta – UNKNOWN',
    'lausunto Hyvinvointialue – AS_NEEDED',
  ]);
  expect(answer.withoutRhythm).toBe(1);
});

test('a network’s own task is met by its own meetings, in the terms of its host', async () => {
  const entries = [
    ...frame.entries,
    duty('osallistuminen', 'councilTerm'),
    term('Aluekausi', 'wellbeingServicesCounty', { from: '2022-03-01', to: '2025-06-01' }),
    ...[{ kind: 'Network', name: 'Ryhmä' } as const, { kind: 'Network', name: 'Muu' } as const],
    meeting('Kokous', { from: '2024-02-02', to: '2024-02-03' }),
    meeting('Muiden kokous', { from: '2024-02-02', to: '2024-02-03' }),
  ];
  const ties = [
    ...frame.ties,
    tie('BEARS', 'Ryhmä', 'osallistuminen'),
    tie('HOSTED_BY', 'Ryhmä', 'Hyvinvointialue'),
    tie('HELD', 'Ryhmä', 'Kokous'),
    tie('HELD', 'Muu', 'Muiden kokous'),
    fulfils('Kokous', 'osallistuminen', 'Hyvinvointialue'),
    fulfils('Muiden kokous', 'osallistuminen', 'Hyvinvointialue'),
  ];
  const { rows } = await asked({ entries, ties });
  expect(rows).toEqual(['osallistuminen Ryhmä 2022-03-01 MET Kokous']);
});

test('a period before the duty, or before its bearer, is not asked about', async () => {
  const entries = ten.entries.map((entry) =>
    entry.kind === 'Duty' ? { ...entry, span: { from: '2025-07-01' } } : entry,
  );
  const { rows } = await asked({ entries, ties: ten.ties });
  expect(rows.map((row) => row.split(' ')[2])).toEqual(['2026-01-01', '2025-01-01']);
});

test('who only may have borne the duty is not said to have missed it', async () => {
  const entries = ten.entries.map((entry) =>
    entry.name === 'Hyvinvointialue' ? { ...entry, span: { from: '2025' } } : entry,
  );
  const { rows } = await asked({ entries, ties: ten.ties }, { years: 2 });
  expect(rows[1]).toBe('neuvottelu Hyvinvointialue 2025-01-01 UNKNOWN');
});

test('the door for a calendar gives what is due, with its last day', async () => {
  const county = await dutyCounty(stores, ten.entries, ten.ties);
  const due = await dutiesInPeriods(await county.asking('2026-06-01'), county.reader, {
    ...{ years: 1, states: ['DUE'] },
  });
  expect(due.map(({ nextBy }) => nextBy && formatDay(nextBy))).toEqual(['2026-12-31']);
});

test.each([0, 21, 1.5])('%s years are refused with their limits', async (years) => {
  const county = await dutyCounty(stores, ten.entries, ten.ties);
  const asking = await county.asking('2026-06-01');
  await expect(dutiesInPeriods(asking, county.reader, { years })).rejects.toMatchObject({
    problems: [
      { path: 'years', value: `${years}`, code: 'outOfRange', facts: { minimum: 1, maximum: 20 } },
    ],
  });
});
