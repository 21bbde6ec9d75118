/** What a scenario says that networks are for, asked of, adopted, taken back and over changed facts. */
import { finlandAreas } from '../../../src/changes/foundFinland.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
const added: { [name: string]: string } = {};
beforeEach(async () => {
  service = await startTestService();
  await service.store.commit(
    changeSetOf('purposes', (builder) => {
      const concept = (name: string, scheme: 'targetGroup' | 'theme' | 'cooperationLevel') =>
        (added[name] = builder.createEntity('Concept', { name_fi: name, scheme }));
      concept('nuoret', 'targetGroup');
      concept('osallisuus', 'theme');
      concept('paikallinen', 'cooperationLevel');
      const duty = { legalStatus: 'enacted', bearerKind: 'municipality' } as const;
      added['duty'] = builder.createEntity('Duty', { text_fi: 'Esimerkkivelvoite', ...duty });
      for (const kind of ['municipality', 'parish'] as const) {
        added[kind] = builder.createEntity('Organisation', { name_fi: `Esimerkki ${kind}`, kind });
      }
    }),
  );
});
afterEach(() => service.close());

const id = (name: string) => service.ids[name] ?? added[name] ?? name;
const Utsjoki = finlandAreas().areaId('municipality', '890');

async function save(operations: readonly object[]) {
  return service.ask(
    `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id operations {
      kind area { ... on Municipality { code } } concept { id } duty { id } bearer { name } meetingsPerYear meetingHours } } } }`,
    { input: { name: 'Esimerkkiunelma', drawnUpBy: 'Esimerkkiryhmä', operations } },
  );
}
const founding = () => [
  { kind: 'FOUND', key: 'uusi', name: 'Uusi', networkKind: 'FORUM' },
  { kind: 'ADD_MEMBERSHIP', network: 'uusi', member: id('f') },
  { kind: 'COVER', network: 'uusi', area: Utsjoki },
  { kind: 'SERVE', network: 'uusi', concept: id('nuoret') },
  { kind: 'WORK_ON', network: 'uusi', concept: id('osallisuus') },
  { kind: 'WORK_ON', network: 'uusi', concept: id('paikallinen') },
  { kind: 'FULFIL', network: 'uusi', duty: id('duty'), bearer: id('municipality') },
  { kind: 'MEET', network: 'uusi', meetingsPerYear: 4, meetingHours: 1.5 },
];

/** What other questions tell of the networks that work in Utsjoki. */
async function toldOf(scenario?: string) {
  const { data, errors } = await service.ask(
    `query ($scenario: ID, $themes: [ID!], $levels: [ID!], $duty: [ID!]) {
      networks(first: 5, scenario: $scenario, filter: { areas: ["${Utsjoki}"], themes: $themes, levels: $levels }) {
        nodes { id name meetingsPerYear covers(first: 5) { nodes { ... on Municipality { code } } }
          targetGroups(first: 5) { nodes { name } } fulfils(first: 5) { nodes { id } edges { link { bearer } } } } }
      municipalityOverview(municipality: "890", scenario: $scenario) { structure { state } networks(first: 5) { nodes { network { name } } } }
      dutyFulfilment(first: 50, filter: { duties: $duty }, scenario: $scenario) { nodes { state bearer { name } structures { name } } }
      load(first: 5, filter: { areas: ["${Utsjoki}"] }, scenario: $scenario) { nodes { places hours { hours } } }
    }`,
    { scenario, themes: [id('osallisuus')], levels: [id('paikallinen')], duty: [id('duty')] },
  );
  expect(errors).toBeUndefined();
  return data;
}

test('questions asked with it see it, adopted it is recorded, undone it is not', async () => {
  const { data, errors } = await save(founding());
  expect(errors).toBeUndefined();
  const { id: scenario, operations } = data.saveScenario.scenario;
  expect(operations.slice(2)).toMatchObject([
    { kind: 'COVER', area: { code: '890' } },
    { kind: 'SERVE', concept: { id: id('nuoret') } },
    { kind: 'WORK_ON', concept: { id: id('osallisuus') } },
    { kind: 'WORK_ON', concept: { id: id('paikallinen') } },
    { kind: 'FULFIL', duty: { id: id('duty') }, bearer: { name: 'Esimerkki municipality' } },
    { kind: 'MEET', meetingsPerYear: 4, meetingHours: 1.5 },
  ]);
  const before = await toldOf();
  expect(before.networks.nodes).toEqual([]);
  const shown = await toldOf(scenario);
  expect(shown).toMatchObject({
    networks: {
      nodes: [
        {
          ...{ name: 'Uusi', meetingsPerYear: 4, covers: { nodes: [{ code: '890' }] } },
          targetGroups: { nodes: [{ name: 'nuoret' }] },
          fulfils: {
            nodes: [{ id: id('duty') }],
            edges: [{ link: { bearer: id('municipality') } }],
          },
        },
      ],
    },
    municipalityOverview: {
      structure: { state: 'PRESENT' },
      networks: { nodes: [{ network: { name: 'Uusi' } }] },
    },
    load: { nodes: [{ places: 1, hours: { hours: 6 } }] },
  });
  expect(shown.dutyFulfilment.nodes).toContainEqual({
    ...{ state: 'FULFILLED', bearer: { name: 'Esimerkki municipality' } },
    structures: [{ name: 'Uusi' }],
  });

  const adopted = await service.ask(
    `mutation ($scenario: ID!) { adoptScenario(input: { scenario: $scenario, expectedVersion: 1 }) { changeSet revision } }`,
    { scenario },
  );
  expect(adopted.errors).toBeUndefined();
  expect(await toldOf()).toEqual(shown);
  const { changeSet } = adopted.data.adoptScenario;
  await service.ask(
    'mutation ($changeSet: ID!) { undoChange(input: { changeSet: $changeSet }) { applied } }',
    { changeSet },
  );
  expect(await toldOf()).toEqual(before);
});

test('what it changes among the networks of an area alone', async () => {
  const saved = await save([...founding(), { kind: 'END', network: id('Foorumi') }]);
  const { data, errors } = await service.ask(
    `query ($scenario: ID!, $filter: NetworkFilterInput) { whatIf(scenario: $scenario, filter: $filter) {
      about { counted { what count } empty { reason } } aboutBefore { empty { reason } }
      figures { what before after } duties { bearer { name } before after }
      municipalities { municipality { name } before after opened closed cells { state name(locale: EN) before after } }
      gaps(rows: MUNICIPALITY, columns: TARGET_GROUP) { opened closed }
      everywhere: gaps(rows: MUNICIPALITY, columns: TARGET_GROUP, filter: { kinds: [COUNCIL] }) { changed } } }`,
    { scenario: saved.data.saveScenario.scenario.id, filter: { areas: [Utsjoki] } },
  );
  expect(errors).toBeUndefined();
  expect(data.whatIf).toMatchObject({
    about: { counted: [{ count: 1 }, { count: 1 }, { what: 'PLACES', count: 1 }], empty: null },
    aboutBefore: { empty: { reason: 'NOTHING_PASSES' } },
    figures: [
      { what: 'NETWORKS', before: 0, after: 1 },
      ...[{ before: 0, after: 1 }, {}, { what: 'PLACES', before: 0, after: 1 }],
      { what: 'MEETING_HOURS', before: 0, after: 6 },
    ],
    duties: [{ bearer: { name: 'Esimerkki municipality' }, before: false, after: true }],
    municipalities: [
      {
        ...{ municipality: { name: 'Utsjoki' }, before: 'UNKNOWN', after: 'PRESENT' },
        ...{ opened: 0, closed: 1 },
        cells: [
          { state: 'UNKNOWN', before: 1, after: 0 },
          { state: 'PRESENT', name: 'There is', before: 0, after: 1 },
        ],
      },
    ],
    gaps: { opened: 0, closed: 1 },
    everywhere: { changed: 0 },
  });
});

test('what was recorded meanwhile is named by the fit and the refusal, and goes by rebasing', async () => {
  const onRecorded = [
    { kind: 'MERGE', network: id('Foorumi'), into: id('Neuvosto') },
    { kind: 'COVER', network: id('Neuvosto'), area: Utsjoki },
    { kind: 'FULFIL', network: id('Neuvosto'), duty: id('duty'), bearer: id('municipality') },
  ];
  const { data, errors } = await save(onRecorded);
  expect(errors).toBeUndefined();
  const scenario = data.saveScenario.scenario.id as string;
  await service.store.commit(
    changeSetOf('meanwhile', (builder) => {
      const [network, bearer] = [id('Neuvosto'), id('municipality')];
      builder.createRelationship('FULFILS', network, id('duty'), { bearer: id('parish') });
      builder.createRelationship('FULFILS', network, id('duty'), { bearer });
    }),
  );
  const fit = await service.ask(
    'query ($id: ID!, $at: Int) { scenario(id: $id, atLeastRevision: $at) { fit { problems { operation path } } } }',
    { id: scenario, at: await service.store.revision() },
  );
  expect(fit.data.scenario.fit.problems).toEqual([{ operation: 3, path: 'operations.2.duty' }]);
  const asked = await service.ask('query ($id: ID) { networks(scenario: $id) { totalCount } }', {
    id: scenario,
  });
  expect(asked.errors?.[0]?.extensions.problems).toMatchObject([
    { path: 'scenario.operations.2.duty', value: id('duty') },
  ]);
  const rebased = await service.ask(
    'mutation ($input: RebaseScenarioInput!) { rebaseScenario(input: $input) { scenario { fit { fits } } } }',
    { input: { scenario, expectedVersion: 1, drop: [3] } },
  );
  expect(rebased.data.rebaseScenario.scenario.fit.fits).toBe(true);
});

describe('what cannot be is refused by its place', () => {
  const refusals: [string, () => object, part: string, words: RegExp][] = [
    ['no area', () => ({ kind: 'COVER', network: 'uusi' }), 'area', /missing/],
    [
      'an area twice',
      () => ({ kind: 'COVER', network: 'uusi', area: Utsjoki }),
      'area',
      /has this already/,
    ],
    [
      'a theme as a target group',
      () => ({ kind: 'SERVE', network: 'uusi', concept: id('osallisuus') }),
      'concept',
      /“target group”/,
    ],
    [
      'a target group as work',
      () => ({ kind: 'WORK_ON', network: 'uusi', concept: id('nuoret') }),
      'concept',
      /“task, goal, theme,/,
    ],
    [
      'a duty of another kind of bearer',
      () => ({ kind: 'FULFIL', network: 'uusi', duty: id('duty'), bearer: id('parish') }),
      'bearer',
      /“municipality”/,
    ],
    [
      'more meetings than a year has days',
      () => ({ kind: 'MEET', network: 'uusi', meetingsPerYear: 400 }),
      'meetingsPerYear',
      /366/,
    ],
  ];
  test.each(refusals)('%s', async (_, operation, part, words) => {
    const { errors } = await save([...founding(), operation()]);
    expect(errors?.[0]?.extensions.problems).toEqual([
      expect.objectContaining({
        path: `input.operations.8.${part}`,
        message: expect.stringMatching(words) as string,
      }),
    ]);
  });
});
