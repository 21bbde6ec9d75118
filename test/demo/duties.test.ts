/** Questions 7 and 8 over the demonstration county: what docs/questions say of them, by their operations. */
import { readFileSync } from 'node:fs';
import { type DemoService, startDemoService } from './demoService.js';

const operation = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

const DAY = '2026-11-23';
let service: DemoService;
beforeAll(async () => {
  service = await startDemoService();
}, 60_000);
afterAll(() => service.stop());

interface Row {
  readonly duty: { readonly text: string };
  readonly bearer: { readonly name: string };
  readonly state: string;
  readonly period: { readonly firstDay: string } | null;
  readonly nextBy: string | null;
  readonly meetings: readonly { readonly ground: string; readonly meeting: { name: string } }[];
}

test('which duty has no structure? Four, for 21 municipalities each', async () => {
  const { dutyFulfilment } = (await service.ask(operation('dutyFulfilment'))) as {
    dutyFulfilment: {
      withoutBearer: number;
      duties: readonly {
        duty: { provision: string | null; legalStatus: string };
        bearers: number;
        states: readonly { bearers: number }[];
      }[];
    };
  };
  expect(
    dutyFulfilment.duties.map(({ duty, bearers }) => [duty.legalStatus, duty.provision, bearers]),
  ).toEqual([
    ['ENACTED', '612/2021 6 §', 21],
    ['DRAFT', 'lakiluonnos 2020, perustelut', 21],
    ['DESCRIBED', null, 21],
    ['DESCRIBED', null, 21],
  ]);
});

async function fulfilment(states: string) {
  const { dutyFulfilment } = (await service.ask(
    `{ dutyFulfilment(states: ${states}, first: 500, asOf: "${DAY}") { nodes { duty { text } bearer { name } state } } }`,
  )) as { dutyFulfilment: { nodes: readonly Row[] } };
  return dutyFulfilment.nodes;
}

test('whose duties nobody fulfils, and of whom that is not stated', async () => {
  const nobody = await fulfilment('[NOBODY]');
  const conditions = nobody.filter(({ duty }) => duty.text.startsWith('Kunnan on edistettävä'));
  expect(conditions.map(({ bearer }) => bearer.name)).toEqual([
    'Keminmaan kunta',
    'Pelkosenniemen kunta',
    'Pellon kunta',
    'Savukosken kunta',
    'Tervolan kunta',
    'Utsjoen kunta',
  ]);
  const support = nobody.filter(
    ({ duty }) => duty.text.includes('kunnan on tehtävä') && duty.text.includes('tuettava'),
  );
  expect(support).toHaveLength(6);
  const others = (rows: readonly Row[]) =>
    rows.filter(
      ({ duty }) =>
        duty.text.startsWith('Hyvinvoinnin') && duty.text.includes('yksityisten yritysten'),
    );
  expect(others(nobody).map(({ bearer }) => bearer.name)).toContain('Lapin hyvinvointialue');
  expect(others(await fulfilment('[NOT_STATED]')).map(({ bearer }) => bearer.name)).toEqual([
    'Pohjois-Pohjanmaan hyvinvointialue',
  ]);
});

test('what was met, missed, due and not known, as the page says', async () => {
  const { cadence } = (await service.ask(operation('cadence'), { states: null, first: 500 })) as {
    cadence: {
      states: readonly { name: string; count: number }[];
      withoutRhythm: number;
    };
  };
  expect(cadence.states.map(({ count }) => count)).toEqual([27, 13, 35, 17, 21]);
  expect(cadence.withoutRhythm).toBe(26);

  const rows = async (state: string) =>
    (
      (await service.ask(
        `{ cadence(states: [${state}], first: 500, asOf: "${DAY}") { nodes { duty { text } bearer { name } state
             period { firstDay } nextBy meetings { ground meeting { name } } } } }`,
      )) as { cadence: { nodes: readonly Row[] } }
    ).cadence.nodes;
  const yearly = ({ duty }: Row) => duty.text.startsWith('Kunta neuvottelee vuosittain');
  const missed = await rows('MISSED');
  expect(missed.filter(yearly).map(({ bearer }) => bearer.name.split(' ')[0])).toEqual([
    'Kemin',
    'Keminmaan',
    'Posion',
    'Ranuan',
    'Simon',
    'Tervolan',
    'Tornion',
    'Ylitornion',
  ]);
  expect(
    missed.filter((row) => !yearly(row)).map(({ bearer }) => bearer.name.split(' ')[0]),
  ).toEqual(['Kemijärven', 'Pelkosenniemen', 'Sallan', 'Savukosken', 'Sodankylän']);
  const byStructure = (await rows('MET')).filter(
    ({ meetings }) => meetings[0]?.ground === 'STRUCTURE',
  );
  expect(byStructure).toHaveLength(14);
  expect(byStructure.filter(({ nextBy }) => nextBy === '2027-12-31')).toHaveLength(7);
  const due = (await rows('DUE')).filter(({ nextBy }) => nextBy === '2026-12-31');
  expect(due.filter(yearly)).toHaveLength(11);
  expect(due.filter((row) => !yearly(row)).map(({ bearer }) => bearer.name)).toEqual([
    'Lapin hyvinvointialue',
    'Pohjois-Pohjanmaan hyvinvointialue',
    'Edustuksellinen järjestöyhteistyöryhmä JYRY',
  ]);
});
