/** Question 8 on a county of ten records, worked by hand in docs/questions/dutyFulfilment.md. */
import { dutyFulfilment } from '../../../src/questions/duties/dutyFulfilment.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { dutyCounty, type Entry, frame, type Tie } from './dutyCounty.js';

const stores = temporaryStores();
const DAY = '2026-01-15';
const FIRST = 50;

const duty = (name: string, bearerKind: string | undefined, legalStatus: string): Entry => ({
  kind: 'Duty',
  name,
  properties: { legalStatus, ...(bearerKind === undefined ? {} : { bearerKind }) },
});
const fulfils = (from: string, to: string, bearer: string): Tie => ({
  ...{ kind: 'FULFILS', from, to },
  properties: { bearer },
});

/**
 *   Hyteryhmä         fulfils edistäminen for Esimerkkilän kunta
 *   Luettelo          has all duties of Esimerkkisaari
 *   neuvottelu        is the county's; nobody speaks of it
 */
const ten = {
  entries: [
    ...frame.entries,
    duty('edistäminen', 'municipality', 'enacted'),
    duty('neuvottelu', 'wellbeingServicesCounty', 'draft'),
    { kind: 'Network', name: 'Hyteryhmä' },
    { kind: 'Source', name: 'Luettelo' },
  ] satisfies Entry[],
  ties: [
    ...frame.ties,
    fulfils('Hyteryhmä', 'edistäminen', 'Esimerkkilän kunta'),
    {
      ...{ kind: 'SPEAKS_FOR', from: 'Luettelo', to: 'Esimerkkisaari' },
      properties: { fact: 'duties', complete: true },
    },
  ] satisfies Tie[],
};

async function asked(
  { entries, ties }: { readonly entries: readonly Entry[]; readonly ties: readonly Tie[] },
  more: Partial<Parameters<typeof dutyFulfilment>[2]> = {},
  day = DAY,
) {
  const county = await dutyCounty(stores, entries, ties);
  const question = { first: FIRST, ...more };
  const answer = await dutyFulfilment(await county.asking(day), county.reader, question);
  const rows = answer.items.map(({ duty, bearer, state }) =>
    [county.nameOf(duty), county.nameOf(bearer), state].join(' '),
  );
  return { ...county, answer, rows };
}

test('ten records by hand: fulfilled, known to be nobody, and not known', async () => {
  const { answer, rows, nameOf } = await asked(ten);
  expect(rows).toEqual([
    'edistäminen Esimerkkilän kunta FULFILLED',
    'edistäminen Esimerkkisaaren kunta NOBODY',
    'neuvottelu Hyvinvointialue UNKNOWN',
  ]);
  const [first, second, third] = answer.items;
  expect(first?.structures.map(nameOf)).toEqual(['Hyteryhmä']);
  expect(second).toMatchObject({ structures: [], missing: [] });
  expect(second?.sources.map(nameOf)).toEqual(['Luettelo']);
  expect(third?.missing).toEqual([{ fact: 'duties', subject: expect.any(String) }]);
  expect(nameOf(third?.missing[0]?.subject ?? '')).toBe('Maakunta');

  expect(answer.duties.map(({ duty, ...rest }) => ({ duty: nameOf(duty), ...rest }))).toEqual([
    {
      ...{ duty: 'edistäminen', state: 'FULFILLED', bearers: 2 },
      tally: [
        { state: 'FULFILLED', bearers: 1 },
        { state: 'NOBODY', bearers: 1 },
      ],
    },
    {
      ...{ duty: 'neuvottelu', state: 'UNKNOWN', bearers: 1 },
      tally: [{ state: 'UNKNOWN', bearers: 1 }],
    },
  ]);
  expect(answer.withoutBearer).toBe(0);
});

test('a body of the county does not fulfil the duties of its municipalities', async () => {
  const ties = [
    ...ten.ties.filter(({ kind }) => kind !== 'FULFILS'),
    fulfils('Hyteryhmä', 'neuvottelu', 'Hyvinvointialue'),
  ];
  const { rows } = await asked({ ...ten, ties });
  expect(rows).toEqual([
    'edistäminen Esimerkkilän kunta UNKNOWN',
    'edistäminen Esimerkkisaaren kunta NOBODY',
    'neuvottelu Hyvinvointialue FULFILLED',
  ]);
});

test('a task that a network has by name has the network as its structure, while it is in force', async () => {
  const on = async (day: string) => {
    const task = duty('tiedottaminen', undefined, 'described');
    const span = { from: '2020-01-01', to: '2026-01-16' };
    const { answer, nameOf } = await asked(
      {
        entries: [...ten.entries, task, { kind: 'Network', name: 'Toimikunta', span }],
        ties: [...ten.ties, { kind: 'BEARS', from: 'Toimikunta', to: 'tiedottaminen' }],
      },
      {},
      day,
    );
    const row = answer.items.find(({ duty }) => nameOf(duty) === 'tiedottaminen');
    return [row?.state, row?.structures.map(nameOf), answer.withoutBearer];
  };
  expect(await on('2026-01-15')).toEqual(['FULFILLED', ['Toimikunta'], 0]);
  expect(await on('2026-01-16')).toEqual([undefined, undefined, 1]);
});

test('a duty of which nobody has told who bears it is counted beside', async () => {
  const entries = [...ten.entries, duty('kuuleminen', undefined, 'described')];
  const { answer, rows } = await asked({ ...ten, entries });
  expect(rows).toHaveLength(3);
  expect(answer.withoutBearer).toBe(1);
});

test('a document fulfils beside, and decides nothing', async () => {
  const { answer, nameOf } = await asked({
    entries: [...ten.entries, { kind: 'Document', name: 'Sopimus' }],
    ties: [...ten.ties, fulfils('Sopimus', 'neuvottelu', 'Hyvinvointialue')],
  });
  const row = answer.items.at(-1);
  expect(row).toMatchObject({ state: 'UNKNOWN', structures: [] });
  expect(row?.documents.map(nameOf)).toEqual(['Sopimus']);
});

test('a structure that has ended fulfils nothing any more, and a new one nothing yet', async () => {
  const until = { from: '2020-01-01', to: '2026-01-16' };
  const ties = ten.ties.map((tie) => (tie.kind === 'FULFILS' ? { ...tie, span: until } : tie));
  const on = async (day: string) => (await asked({ ...ten, ties }, {}, day)).rows[0];
  expect(await on('2026-01-15')).toBe('edistäminen Esimerkkilän kunta FULFILLED');
  expect(await on('2026-01-16')).toBe('edistäminen Esimerkkilän kunta UNKNOWN');
});

test('only those asked for: by area, by legal status, by bearer, by state', async () => {
  const county = await dutyCounty(stores, ten.entries, ten.ties);
  const rows = async (question: Partial<Parameters<typeof dutyFulfilment>[2]>) => {
    const asking = await county.asking(DAY);
    const answer = await dutyFulfilment(asking, county.reader, { first: FIRST, ...question });
    return answer.items.map(({ bearer }) => county.nameOf(bearer));
  };
  expect(await rows({ filter: { areas: [county.id('Esimerkkisaari')] } })).toEqual([
    'Esimerkkisaaren kunta',
    'Hyvinvointialue',
  ]);
  expect(await rows({ filter: { legalStatuses: ['draft'] } })).toEqual(['Hyvinvointialue']);
  const bearers = [county.id('Esimerkkilän kunta')];
  expect(await rows({ filter: { bearers } })).toEqual(['Esimerkkilän kunta']);
  expect(await rows({ states: ['NOBODY'] })).toEqual(['Esimerkkisaaren kunta']);
  expect(await rows({ filter: { duties: [county.id('neuvottelu')] } })).toEqual([
    'Hyvinvointialue',
  ]);
});

test('an empty answer says why', async () => {
  const empty = async (entries: readonly Entry[], states?: ['FULFILLED'], area?: string) => {
    const county = await dutyCounty(stores, entries, frame.ties);
    const filter = area === undefined ? {} : { areas: [county.id(area)] };
    const asking = await county.asking(DAY);
    const question = { first: FIRST, filter, states };
    return (await dutyFulfilment(asking, county.reader, question)).about.empty;
  };
  expect(await empty(frame.entries)).toBe('nothingRecorded');
  const elsewhere: Entry = { kind: 'Area', name: 'Muualla', properties: { kind: 'municipality' } };
  expect(await empty([...ten.entries, elsewhere], undefined, 'Muualla')).toBe('nothingPasses');
  expect(await empty(ten.entries, ['FULFILLED'])).toBe('noneFound');
});

test('a bearer that is neither an organisation nor a network is refused by its place', async () => {
  const county = await dutyCounty(stores, ten.entries, ten.ties);
  const question = { first: FIRST, filter: { bearers: [county.id('Luettelo')] } };
  await expect(
    dutyFulfilment(await county.asking(DAY), county.reader, question),
  ).rejects.toMatchObject({ problems: [{ path: 'filter.bearers.0', code: 'wrongKind' }] });
});
