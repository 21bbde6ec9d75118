/** Question 6 over the demonstration county: what docs/questions/mandates.md and contactRoles.md quote. */
import { readFileSync } from 'node:fs';
import { type DemoService, startDemoService } from './demoService.js';

let service: DemoService;
beforeAll(async () => {
  service = await startDemoService();
}, 60_000);
afterAll(() => service.stop());

const operationIn = (page: string) =>
  /```graphql\n(.*?)```/s.exec(
    readFileSync(new URL(`../../docs/questions/${page}.md`, import.meta.url), 'utf8'),
  )![1]!;

interface Seats {
  readonly mandates: {
    readonly states: readonly { readonly state: string | null; readonly seats: number }[];
    readonly nodes: readonly {
      readonly seat: { readonly name: string };
      readonly state: string;
      readonly daysLeft: number;
    }[];
  };
}

test('five mandates of organisations end before summer; an analyst is told a sixth', async () => {
  const { mandates } = (await service.ask(operationIn('mandates'))) as Seats;
  expect(mandates.nodes.map(({ seat, daysLeft }) => [seat.name, daysLeft])).toEqual([
    ['Muiden järjestöjen esimerkkipaikat', 39],
    ['Perhejärjestöjen esimerkkipaikka', 98],
    ['Kulttuurijärjestöt', 159],
    ['Lapsi- ja perhejärjestöt', 190],
    ['Omaisjärjestöt', 39],
  ]);
  const analyst = await startDemoService('analyst');
  const told = (await analyst.ask(operationIn('mandates'))) as Seats;
  await analyst.stop();
  expect(told.mandates.nodes.map(({ seat }) => seat.name)).toContain('Kokoavat järjestötoimijat');
  expect(told.mandates.nodes).toHaveLength(6);
});

test('each state is met', async () => {
  const { mandates } = (await service.ask(
    '{ mandates(asOf: "2026-11-23") { states { state seats } nodes { seat { name } state } } }',
  )) as Seats;
  expect(mandates.states).toEqual([
    { state: 'UNKNOWN', seats: 1 },
    { state: 'VACANT', seats: 2 },
    { state: 'ORGANISATION_ENDED', seats: 1 },
    { state: 'NO_MANDATE', seats: 1 },
    { state: 'EXPIRED', seats: 1 },
    { state: 'FUTURE', seats: 1 },
    { state: 'VALID', seats: 10 },
    { state: null, seats: 1 },
  ]);
  const states = new Map(mandates.nodes.map(({ seat, state }) => [seat.name, state]));
  expect(states.get('Potilasjärjestöt')).toBe('UNKNOWN');
  expect(states.get('Liikuntajärjestöt')).toBe('VACANT');
  expect(states.get('Viranomaisedustus ja asiantuntijajäsenet')).toBe('ORGANISATION_ENDED');
  expect(states.get('Mielenterveysjärjestöt')).toBe('EXPIRED');
  expect(states.get('Nuorisojärjestöt')).toBe('FUTURE');
});

test('of 24 contact roles 9 are held on the day of the page', async () => {
  const asked = operationIn('contactRoles').replace('(filter', '(asOf: "2026-11-23", filter');
  const analyst = await startDemoService('analyst');
  const { contactRoles } = (await analyst.ask(asked)) as {
    contactRoles: {
      states: readonly { readonly state: string; readonly roles: number }[];
      nodes: readonly { readonly role: { readonly name: string }; readonly state: string }[];
    };
  };
  await analyst.stop();
  expect(contactRoles.states.map(({ state, roles }) => `${state} ${roles}`)).toEqual([
    'ALL_STAFF 1',
    'UNKNOWN 9',
    'VACANT 3',
    'STALE 2',
    'HELD 9',
  ]);
  const stale = contactRoles.nodes.filter(({ state }) => state === 'STALE');
  expect(stale.map(({ role }) => role.name)).toEqual([
    'Kemin järjestöyhdyshenkilö (esimerkki)',
    'Tornion järjestöyhdyshenkilö (esimerkki)',
  ]);
});
