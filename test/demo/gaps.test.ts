/**
 * Question 3 over the demonstration county: the operations of docs/questions/gaps.md give the cells that
 * are worked by hand there, one of each state.
 */
import { readFileSync } from 'node:fs';
import { finlandAreas } from '../../src/changes/foundFinland.js';
import { type DemoService, startDemoService } from './demoService.js';

const page = readFileSync(new URL('../../docs/questions/gaps.md', import.meta.url), 'utf8');
const operations = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, operation]) => operation!);

let service: DemoService;
beforeAll(async () => {
  service = await startDemoService();
}, 60_000);
afterAll(() => service.stop());

interface Line {
  readonly record: { readonly id: string; readonly name: string };
}
interface Answer {
  readonly gaps: {
    readonly rows: readonly Line[];
    readonly columns: readonly Line[];
    readonly cells: readonly {
      readonly row: string;
      readonly column: string;
      readonly state: string;
      readonly count: number | null;
      readonly who: readonly { readonly name: string }[];
      readonly missing: readonly { readonly text: string }[];
    }[];
  };
}

interface Uncovered {
  readonly contacts: readonly object[];
  readonly nodes: readonly {
    readonly municipality: { readonly name: string };
    readonly contact: { readonly state: string };
  }[];
}

/** What an operation of the page says, by the names of row and column. */
async function cellsOf(operation: string) {
  const { gaps } = (await service.ask(operation)) as Answer;
  const name = new Map(
    [...gaps.rows, ...gaps.columns].map(({ record: { id, name } }) => [id, name]),
  );
  return Object.fromEntries(
    gaps.cells.map(({ row, column, ...cell }) => [`${name.get(row)} × ${name.get(column)}`, cell]),
  );
}
const enontekio = 'Enontekiön järjestöyhdyshenkilö (esimerkki)';
const north = 'Pohjoisen Lapin alueellinen koordinaattori (esimerkki)';
const settles = (subject: string) => ({
  text: `Tarvitaan lähde, jossa on kaikki: yhdyshenkilöroolit ja yhteyshenkilöt. Sen kattavuus merkitään kohteelle ${subject}.`,
});

test('PRESENT, INHERITED, NONE and UNKNOWN: municipalities by sectors of contact roles', async () => {
  const unknown = { state: 'UNKNOWN', count: null, who: [], missing: [settles('Helsinki')] };
  expect(await cellsOf(operations[0]!)).toEqual({
    'Enontekiö × Järjestäminen': {
      ...{ state: 'PRESENT', count: 1, missing: [] },
      who: [{ name: enontekio }],
    },
    'Enontekiö × Pela': { state: 'NONE', count: 0, who: [], missing: [] },
    'Enontekiö × Sote': {
      ...{ state: 'INHERITED', count: 1, missing: [] },
      who: [{ name: north }],
    },
    'Helsinki × Järjestäminen': unknown,
    'Helsinki × Pela': unknown,
    'Helsinki × Sote': unknown,
  });
});

test('NOT_STATED: levels by sectors of contact roles, as the table of the page has them', async () => {
  const cells = await cellsOf(operations[1]!);
  const rows = ['Alueellinen taso', 'Asukastaso', 'Hyvinvointialuetaso', 'Kuntataso'];
  const columns = ['Järjestäminen', 'Pela', 'Sote'];
  for (const row of rows) {
    const told = page.split('\n').find((line) => line.startsWith(`| ${row} `));
    const states = columns.map((column) => cells[`${row} × ${column}`]?.state);
    expect(told?.split('|').map((word) => word.trim())).toEqual(['', row, ...states, '']);
  }
  expect(cells['Alueellinen taso × Pela']).toEqual({
    ...{ state: 'NOT_STATED', count: null, who: [] },
    missing: [settles('koko aineisto')],
  });
});

test('NOT_APPLICABLE: municipalities by duties', async () => {
  const cells = await cellsOf(operations[2]!);
  const duty = 'edistämällä järjestöjen välistä, järjestöjen ja julkisen sektorin yhteistyötä';
  expect(cells[`Enontekiö × ${duty}`]).toEqual({
    ...{ state: 'NOT_APPLICABLE', count: null, who: [], missing: [] },
  });
});

test('a vacant role is nobody where a register has all roles, and nobody in the next municipality too', async () => {
  const { uncovered } = (await service.ask(
    `query ($areas: [ID!]) { uncovered(areas: $areas, first: 50) {
      contacts { state cells population } nodes { municipality { name } contact { state } } } }`,
    { areas: [finlandAreas().areaId('wellbeingServicesCounty', '21')] },
  )) as { uncovered: Uncovered };
  expect(uncovered.contacts).toEqual([
    { state: 'PRESENT', cells: 9, population: 127_770 },
    { state: 'INHERITED', cells: 9, population: 34_392 },
    { state: 'NONE', cells: 3, population: 13_633 },
  ]);
  const without = uncovered.nodes.filter(({ contact }) => contact.state === 'NONE');
  expect(without.map(({ municipality }) => municipality.name)).toEqual([
    'Keminmaa',
    'Posio',
    'Tervola',
  ]);
});

test('an area says of itself the population that its line in a matrix has', async () => {
  const { gaps, areas } = (await service.ask(
    `{ gaps(rows: SERVICE_AREA, columns: SECTOR, asOf: "2026-06-01") { rows { record { name } population populationOn } }
       areas(filter: { kind: SERVICE_AREA }, asOf: "2026-06-01") { nodes { name population populationOn
         observations { nodes { indicator value } } } } }`,
  )) as {
    gaps: {
      rows: readonly { record: { name: string }; population: number; populationOn: string }[];
    };
    areas: {
      nodes: readonly {
        name: string;
        population: number;
        populationOn: string;
        observations: { nodes: readonly { indicator: string; value: number }[] };
      }[];
    };
  };
  const lines = gaps.rows.map(({ record, ...counted }) => ({ ...record, ...counted }));
  expect(
    areas.nodes.map(({ name, population, populationOn }) => ({ name, population, populationOn })),
  ).toEqual(lines);
  for (const { population, observations } of areas.nodes) {
    expect(observations.nodes).toContainEqual({ indicator: 'population', value: population });
  }
  expect(lines.reduce((sum, { population }) => sum + population, 0)).toBe(177_000);
});
