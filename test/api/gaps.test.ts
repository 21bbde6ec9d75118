/** Question 3 through the API: one cell of each state, worked out by hand, with what stands beside it. */
import { finlandAreas } from '../../src/changes/foundFinland.js';
import type { Role } from '../../src/model/roles.js';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from '../server/harness.js';

const area = (kind: Parameters<ReturnType<typeof finlandAreas>['areaId']>[0], code: string) =>
  finlandAreas().areaId(kind, code);
const lapland = area('wellbeingServicesCounty', '21');
const rovaniemi = area('municipality', '698');
const inari = area('municipality', '148');
const utsjoki = area('municipality', '890');

/**
 *   Neuvosto, Foorumi, Ryhmä   cover Rovaniemi; of nobody else is known that they do not
 *   Neuvosto                   serves nuoret; a source speaks of what it is for, without being complete
 *   Maakuntaverkosto           covers the whole county, serves omaiset; what it is for is known whole
 *   a complete source          says which networks there are in Inari
 *   Rooli                      is contact for Inari and held; one for Utsjoki is not, by a complete list
 *   edistäminen                is a duty of municipalities, neuvottelu one of counties
 */
async function startCounty(role: Role = 'admin') {
  const service = await startTestService({ cost: 50_000 }, undefined, role);
  const ids: { [name: string]: string } = {};
  await service.store.commit(
    changeSetOf('coverage', (builder) => {
      const named = (scheme: 'targetGroup') => (name: string) =>
        (ids[name] = builder.createEntity('Concept', { name_fi: name, scheme }));
      ['nuoret', 'omaiset'].forEach(named('targetGroup'));
      const source = (ids['Selvitys'] = builder.createEntity('Source', { title: 'Selvitys' }));
      const sources = [{ source }];
      const network = (ids['Maakuntaverkosto'] = builder.createEntity('Network', {
        name_fi: 'Maakuntaverkosto',
      }));
      const neuvosto = service.ids['Neuvosto'] ?? '';
      builder.createRelationship('COVERS', network, lapland, {});
      builder.createRelationship('SERVES', network, ids['omaiset']!, {}, { sources });
      builder.createRelationship('SERVES', neuvosto, ids['nuoret']!, {}, { sources });
      const scope = (to: string, fact: 'networks' | 'concepts' | 'contacts', complete: boolean) =>
        builder.createRelationship('SPEAKS_FOR', source, to, { fact, complete });
      scope(inari, 'networks', true);
      scope(neuvosto, 'concepts', false);
      scope(network, 'concepts', true);
      scope(utsjoki, 'contacts', true);
      const role_fi = { name_fi: 'Rooli', kind: 'named' } as const;
      const held = (ids['Rooli'] = builder.createEntity('ContactPoint', role_fi));
      const vacant = builder.createEntity('ContactPoint', { name_fi: 'Avoin', kind: 'named' });
      builder.createRelationship('CONTACT_FOR', held, inari, {});
      builder.createRelationship('CONTACT_FOR', vacant, utsjoki, {});
      builder.createRelationship('HELD_BY', held, service.ids['Ee'] ?? '', {});
      const duty = { legalStatus: 'described' } as const;
      builder.createEntity('Duty', { ...duty, text_fi: 'edistäminen', bearerKind: 'municipality' });
      builder.createEntity('Duty', {
        ...duty,
        text_fi: 'neuvottelu',
        bearerKind: 'wellbeingServicesCounty',
      });
    }),
  );
  return { service, ids };
}

let service: TestService;
let ids: { [name: string]: string };
beforeAll(async () => ({ service, ids } = await startCounty()));
afterAll(() => service.close());

const CELL = `row column state stateName(locale: EN) count population populationOn
  who(first: 3) { name kind } sources(first: 3) { title } missing(first: 3) { fact subject { name } text(locale: EN) }`;

async function matrix(dimensions = 'rows: MUNICIPALITY, columns: TARGET_GROUP') {
  const { data, errors } = await service.ask(
    `query ($areas: [ID!]) { gaps(${dimensions}, asOf: "2026-06-01", filter: { areas: $areas }) {
       via viaName(locale: EN) about { definition(locale: EN) counted { count } }
       rows { record { name kind } population populationOn }
       columns { record { name } states { state name(locale: EN) cells population uncounted } }
       states { state cells }
       cells(first: 100) { ${CELL} } } }`,
    { areas: [lapland] },
  );
  expect(errors).toBeUndefined();
  const cell = (row: string, column: string) =>
    data.gaps.cells.find(
      (one: { row: string; column: string }) => one.row === row && one.column === column,
    );
  return { gaps: data.gaps, cell };
}

test('each state of a cell follows from its definition', async () => {
  const { gaps, cell } = await matrix();
  expect(gaps.via).toBe('COVERS');
  expect(gaps.viaName).toBe('Networks by the areas they cover');
  expect(gaps.rows).toHaveLength(21);
  expect(gaps.about.counted).toEqual([{ count: 4 }]);

  const present = cell(rovaniemi, ids['nuoret']!);
  expect(present).toMatchObject({ state: 'PRESENT', count: 1, missing: [] });
  expect(present.who).toEqual([{ name: 'Neuvosto', kind: 'Network' }]);
  expect(present.sources).toEqual([{ title: 'Selvitys' }]);
  expect(present.population).toBeGreaterThan(60_000);
  expect(present.populationOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);

  // The county's network reaches every municipality only from around it.
  const inherited = cell(inari, ids['omaiset']!);
  expect(inherited).toMatchObject({ state: 'INHERITED', count: 1 });
  expect(inherited.who).toEqual([{ name: 'Maakuntaverkosto', kind: 'Network' }]);

  // In Inari all networks are known; the county's is known not to be for nuoret.
  expect(cell(inari, ids['nuoret']!)).toMatchObject({
    state: 'NONE',
    count: 0,
    who: [],
    missing: [],
  });

  // Foorumi and Ryhmä may cover Utsjoki, and may be for nuoret: nobody has said.
  const unknown = cell(utsjoki, ids['nuoret']!);
  expect(unknown).toMatchObject({ state: 'UNKNOWN', count: null, who: [] });
  expect(unknown.missing).toEqual([
    {
      fact: 'NETWORKS',
      subject: { name: 'Utsjoki' },
      text: 'A source is needed that has all of these: networks and their areas. Its scope is Utsjoki.',
    },
  ]);
});

test('what a source leaves empty is not stated, and not unknown', async () => {
  const { data } = await service.ask(
    `query ($ids: [ID!]) { gaps(rows: TARGET_GROUP, columns: MUNICIPALITY, asOf: "2026-06-01",
       filter: { ids: $ids }) { cells(states: [NOT_STATED], first: 5) { ${CELL} } } }`,
    { ids: [service.ids['Neuvosto']] },
  );
  const [cell] = data.gaps.cells;
  expect(data.gaps.cells).toHaveLength(1);
  // Neuvosto covers Rovaniemi; the source that speaks of what it is for does not name omaiset.
  expect(cell).toMatchObject({ row: ids['omaiset'], column: rovaniemi, count: null });
  expect(cell.stateName).toBe('The source does not say');
  expect(cell.sources).toEqual([{ title: 'Selvitys' }]);
  expect(cell.missing).toMatchObject([{ fact: 'CONCEPTS', subject: { name: 'Neuvosto' } }]);
});

test('a duty of others does not apply', async () => {
  const { gaps } = await matrix('rows: DUTY, columns: MUNICIPALITY');
  expect(gaps.via).toBe('FULFILMENT');
  expect(gaps.rows.map(({ record }: { record: { name: string } }) => record.name)).toEqual([
    'edistäminen',
    'neuvottelu',
  ]);
  expect(gaps.states).toEqual([
    { state: 'UNKNOWN', cells: 21 },
    { state: 'NOT_APPLICABLE', cells: 21 },
  ]);
});

test('people of the gap stand beside people of whom nothing is known, and are never added', async () => {
  const { gaps, cell } = await matrix();
  const line = gaps.columns.find(
    ({ record }: { record: { name: string } }) => record.name === 'nuoret',
  );
  const people = new Map(
    line.states.map((one: { state: string; population: number }) => [one.state, one.population]),
  );
  expect(people.get('NONE')).toBe(cell(inari, ids['nuoret']!).population);
  expect(people.get('PRESENT')).toBe(cell(rovaniemi, ids['nuoret']!).population);
  const all = gaps.rows.reduce(
    (sum: number, row: { population: number }) => sum + row.population,
    0,
  );
  expect(people.get('UNKNOWN')).toBe(
    all - (people.get('NONE') as number) - (people.get('PRESENT') as number),
  );
});

test('a pair that nothing joins is refused with those that go together', async () => {
  const { errors } = await service.ask('{ gaps(rows: GOAL, columns: DUTY) { via } }', undefined, {
    'accept-language': 'en',
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.extensions.problems?.[0]).toMatchObject({ path: 'columns', value: 'DUTY' });
  // As they are written here: whoever takes one of them from the sentence can ask with it.
  expect(errors?.[0]?.message).toContain('GOAL');
  expect(errors?.[0]?.message).toContain('MUNICIPALITY, SERVICE_AREA, COUNTY');
});

test.each([
  ['rows: MUNICIPALITY, columns: COUNTY', 'columns'],
  ['rows: MUNICIPALITY, columns: GOAL, via: CONTACT', 'via'],
  ['rows: MUNICIPALITY, columns: LEVEL, via: CONTACT, filter: { kinds: [FORUM] }', 'via'],
  ['rows: MUNICIPALITY, columns: LEVEL, filter: { areas: ["nowhere"] }', 'filter.areas.0'],
])('%s is refused at %s', async (dimensions, path) => {
  const { errors } = await service.ask(`{ gaps(${dimensions}) { via } }`);
  expect(errors?.[0]?.extensions.problems?.[0]).toMatchObject({ path });
});

const UNCOVERED = `query ($areas: [ID!], $asOf: Date) {
  uncovered(areas: $areas, asOf: $asOf, first: 30) { totalCount
    contacts { state cells } structures { state cells }
    nodes { municipality { name } contact { state who { name } missing { text(locale: EN) } } structure { state } } } }`;

test('municipalities lack a named contact or a local structure, each known or not', async () => {
  const { data } = await service.ask(UNCOVERED, { areas: [lapland], asOf: '2026-06-01' });
  expect(data.uncovered.totalCount).toBe(21);
  expect(data.uncovered.contacts).toEqual([
    { state: 'PRESENT', cells: 1 },
    { state: 'NONE', cells: 1 },
    { state: 'UNKNOWN', cells: 19 },
  ]);
  expect(data.uncovered.structures).toEqual([
    { state: 'PRESENT', cells: 1 },
    { state: 'INHERITED', cells: 20 },
  ]);
  const at = (name: string) =>
    data.uncovered.nodes.find(
      ({ municipality }: { municipality: { name: string } }) => municipality.name === name,
    );
  expect(at('Inari').contact).toMatchObject({ state: 'PRESENT', who: [{ name: 'Rooli' }] });
  expect(at('Utsjoki').contact).toMatchObject({ state: 'NONE', who: [], missing: [] });
  expect(at('Rovaniemi')).toMatchObject({
    contact: { state: 'UNKNOWN' },
    structure: { state: 'PRESENT' },
  });
  expect(at('Rovaniemi').contact.missing[0].text).toContain('contact roles and contact persons');
});

test('who may not know of people is not told on other days whether somebody is the contact', async () => {
  const county = await startCounty('viewer');
  try {
    const { data, errors } = await county.service.ask(UNCOVERED, {
      areas: [lapland],
      asOf: '2026-02-01',
    });
    expect(errors).toBeUndefined();
    expect(data.uncovered.contacts).toBeNull();
    expect(data.uncovered.nodes[0].contact).toBeNull();
    expect(data.uncovered.nodes[0].structure.state).toBe('INHERITED');
    const today = await county.service.ask(UNCOVERED, { areas: [lapland] });
    expect(today.data.uncovered.contacts).toContainEqual({ state: 'PRESENT', cells: 1 });
  } finally {
    await county.service.close();
  }
});

describe('a seat that only a person holds', () => {
  // All seats of Neuvosto are known, and it covers Rovaniemi.
  const cellOfSeats = async (role: Role, asOf?: string) => {
    const { service: other } = await startCounty(role);
    try {
      const neuvosto = other.ids['Neuvosto'] ?? '';
      const change = changeSetOf('seats', (builder) => {
        const source = builder.createEntity('Source', { title: 'Nimitykset' });
        const seat = builder.createEntity('Seat', { name_fi: 'Paikka', quota: 1 });
        const concept = { name_fi: 'vanhukset', scheme: 'memberCategory' } as const;
        const category = builder.createEntity('Concept', concept);
        builder.createRelationship('HAS_SEAT', neuvosto, seat, {});
        builder.createRelationship('FOR_CATEGORY', seat, category, {});
        const circumstances = {
          sources: [{ source }],
          validity: { from: '2026-03-01', to: 'open' },
        };
        builder.createRelationship('HELD_BY', seat, other.ids['Ee'] ?? '', {}, circumstances);
        builder.createRelationship('SPEAKS_FOR', source, neuvosto, {
          fact: 'seats',
          complete: true,
        });
      });
      const { revision } = await other.store.commit(change);
      const { data, errors } = await other.ask(
        `query ($ids: [ID!], $asOf: Date, $revision: Int) {
           gaps(rows: MUNICIPALITY, columns: MEMBER_CATEGORY, asOf: $asOf, atLeastRevision: $revision,
             filter: { ids: $ids }) { cells(first: 400) { row state count who { name } sources(first: 5) { title } } } }`,
        { ids: [neuvosto], asOf, revision },
      );
      expect(errors).toBeUndefined();
      return data.gaps.cells.find((one: { row: string }) => one.row === rovaniemi);
    } finally {
      await other.close();
    }
  };
  const filled = { row: rovaniemi, state: 'PRESENT', count: 1, who: [{ name: 'Neuvosto' }] };

  test('covers its category from the day that the person holds it, by the source that says so', async () => {
    const sources = [{ title: 'Nimitykset' }];
    expect(await cellOfSeats('analyst')).toEqual({ ...filled, sources });
    expect(await cellOfSeats('analyst', '2026-02-01')).toMatchObject({ state: 'NONE', count: 0 });
  });

  test('is told of today to who may not know of people, and by no source; else it is left open', async () => {
    expect(await cellOfSeats('viewer')).toEqual({ ...filled, sources: [] });
    const open = { row: rovaniemi, state: 'UNKNOWN', count: null, who: [], sources: [] };
    expect(await cellOfSeats('viewer', '2026-02-01')).toEqual(open);
    expect(await cellOfSeats('viewer', '2026-04-01')).toEqual(open);
  });
});
