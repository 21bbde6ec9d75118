/** Every kind of record can be read, listed and followed along its relationships, both ways. */
import { isObjectType } from 'graphql';
import { createSchema } from '../../src/api/schema.js';
import { entityKinds } from '../../src/model/kinds.js';
import { listOf, waysFrom } from '../../src/model/ways.js';
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from '../server/harness.js';

/**
 * Neuvosto has the seat Paikka, meant for the category Nuorisojärjestöt, filled by a and held by Ee with
 * a mandate; its task is Kokoaminen, which falls under Yhteistyö; it bears and fulfils a duty.
 */
async function seatedCounty(role?: 'viewer'): Promise<TestService> {
  const service = await startTestService({}, (store) => store, role);
  const ids: { [name: string]: string } = service.ids;
  const { revision } = await service.store.commit(
    changeSetOf('seats', (builder) => {
      const id = (name: string) => ids[name]!;
      ids['Paikka'] = builder.createEntity('Seat', { name_fi: 'Paikka', quota: 1 });
      ids['category'] = builder.createEntity('Concept', {
        name_fi: 'Nuorisojärjestöt',
        name_sv: 'Ungdomsorganisationer',
        scheme: 'memberCategory',
      });
      ids['task'] = builder.createEntity('Concept', { name_fi: 'Kokoaminen', scheme: 'task' });
      ids['wide'] = builder.createEntity('Concept', { name_fi: 'Yhteistyö', scheme: 'task' });
      ids['goal'] = builder.createEntity('Concept', { name_fi: 'Osallisuus', scheme: 'goal' });
      ids['duty'] = builder.createEntity(
        'Duty',
        { text_fi: 'Neuvotellaan', cadence: 'yearly', legalStatus: 'described' },
        { sources: [{ source: id('source'), locator: 'sivu 3' }] },
      );
      builder.createRelationship('HAS_SEAT', id('Neuvosto'), id('Paikka'), {});
      builder.createRelationship('FOR_CATEGORY', id('Paikka'), id('category'), {});
      const mandate = { mandateFrom: '2025-06-01', mandateTo: '2029-06-01' };
      ids['filling'] = builder.createRelationship('FILLED_BY', id('Paikka'), id('a'), mandate);
      ids['holding'] = builder.createRelationship('HELD_BY', id('Paikka'), id('Ee'), mandate);
      builder.createRelationship('ABOUT', id('Neuvosto'), id('task'), {});
      builder.createRelationship('ABOUT', id('Neuvosto'), id('goal'), {});
      builder.createRelationship('BROADER', id('task'), id('wide'), {});
      builder.createRelationship('BEARS', id('Neuvosto'), id('duty'), {});
      builder.createRelationship('FULFILS', id('Neuvosto'), id('duty'), { bearer: id('a') });
    }),
  );
  await service.ask(`{ networks(atLeastRevision: ${revision}) { totalCount } }`);
  return service;
}

let service: TestService;
beforeAll(async () => {
  service = await seatedCounty();
});
afterAll(() => service.close());

test('the ways of a network lead to its seats, and from a seat to category, holders and mandate', async () => {
  const { data } = await service.ask(
    `query ($id: ID!) { network(id: $id) { seats(first: 2) { totalCount nodes {
      name quota
      categories(first: 2) { nodes { name(locale: SV) names { fi } scheme seats(first: 2) { nodes { name } } } }
      filledBy(first: 2) { edges { node { name } link { kind mandateFrom mandateTo } } }
      holders(first: 2) { totalCount withheld nodes { name } } } } } }`,
    { id: service.ids['Neuvosto'] },
  );
  const mandate = { mandateFrom: '2025-06-01', mandateTo: '2029-06-01' };
  expect(data.network.seats).toEqual({
    totalCount: 1,
    nodes: [
      {
        name: 'Paikka',
        quota: 1,
        categories: {
          nodes: [
            {
              name: 'Ungdomsorganisationer',
              names: { fi: 'Nuorisojärjestöt' },
              scheme: 'MEMBER_CATEGORY',
              seats: { nodes: [{ name: 'Paikka' }] },
            },
          ],
        },
        filledBy: {
          edges: [{ node: { name: 'Esimerkki a ry' }, link: { kind: 'FILLED_BY', ...mandate } }],
        },
        holders: { totalCount: 1, withheld: null, nodes: [{ name: 'Esimerkki Ee' }] },
      },
    ],
  });
});

test('concepts come by their scheme, wider and narrower', async () => {
  const { data } = await service.ask(
    `query ($id: ID!) { network(id: $id) {
      goals { nodes { name } } themes { totalCount }
      tasks(first: 5) { nodes { name broader(first: 5) { nodes { name narrower { nodes { name } } } } } } } }`,
    { id: service.ids['Neuvosto'] },
  );
  expect(data.network).toEqual({
    goals: { nodes: [{ name: 'Osallisuus' }] },
    themes: { totalCount: 0 },
    tasks: {
      nodes: [
        {
          name: 'Kokoaminen',
          broader: {
            nodes: [{ name: 'Yhteistyö', narrower: { nodes: [{ name: 'Kokoaminen' }] } }],
          },
        },
      ],
    },
  });
});

test('a duty tells who bears it, what fulfils it for whom, and where that is said', async () => {
  const { data } = await service.ask(
    `{ duties { nodes { text cadence legalStatus sources { locator source { title } }
        bearers { nodes { ... on Network { name } } }
        fulfilledBy { edges { link { bearer } node { ... on Network { name } } } } } } }`,
  );
  expect(data.duties.nodes).toEqual([
    {
      text: 'Neuvotellaan',
      cadence: 'YEARLY',
      legalStatus: 'DESCRIBED',
      sources: [{ locator: 'sivu 3', source: { title: 'Esimerkkilista' } }],
      bearers: { nodes: [{ name: 'Neuvosto' }] },
      fulfilledBy: {
        edges: [{ link: { bearer: service.ids['a'] }, node: { name: 'Neuvosto' } }],
      },
    },
  ]);
});

test('a list can be asked by code and by exact name, case and accents forgiven', async () => {
  const names = async (filter: string) => {
    const { data } = await service.ask(`{ concepts(filter: ${filter}) { nodes { name } } }`);
    return data.concepts.nodes.map(({ name }: { name: string }) => name);
  };
  expect(await names('{ schemes: [TASK] }')).toEqual(['Kokoaminen', 'Yhteistyö']);
  expect(await names('{ name: "YHTEISTYO" }')).toEqual(['Yhteistyö']);
  expect(await names('{ schemes: [GOAL], name: "Yhteistyö" }')).toEqual([]);
});

test('any record is found by its id, a relationship with its two ends too', async () => {
  const query = `query ($id: ID!) { node(id: $id) { __typename id
    ... on Link { kind mandateFrom from { ... on Seat { name } } to { ... on Organisation { name } } } } }`;
  expect((await service.ask(query, { id: service.ids['filling'] })).data.node).toEqual({
    __typename: 'Link',
    id: service.ids['filling'],
    kind: 'FILLED_BY',
    mandateFrom: '2025-06-01',
    from: { name: 'Paikka' },
    to: { name: 'Esimerkki a ry' },
  });
  const { data } = await service.ask(query, { id: service.ids['duty'] });
  expect(data.node).toEqual({ __typename: 'Duty', id: service.ids['duty'] });
});

test('every kind has a list, and every relationship is followed from both of its ends', async () => {
  const schema = await createSchema();
  const fieldsOf = (type: string) => {
    const found = schema.getType(type);
    return isObjectType(found) ? Object.keys(found.getFields()) : [];
  };
  expect(fieldsOf('Query')).toEqual(
    expect.arrayContaining(entityKinds.map((kind) => listOf(kind).list)),
  );
  for (const kind of entityKinds.filter((each) => each !== 'Source')) {
    expect(fieldsOf(kind)).toEqual(expect.arrayContaining(waysFrom(kind).map(({ name }) => name)));
  }
});

test('a viewer is not told who holds a seat, nor that one person does', async () => {
  const viewed = await seatedCounty('viewer');
  try {
    const { data } = await viewed.ask(
      `{ seats { nodes { holders { totalCount withheld nodes { name } } filledBy { totalCount } } } }`,
    );
    expect(data.seats.nodes).toEqual([
      {
        holders: { totalCount: null, withheld: 'SMALL_GROUP', nodes: [] },
        filledBy: { totalCount: 1 },
      },
    ]);
    const node = `query ($id: ID!) { node(id: $id) { id } }`;
    expect((await viewed.ask(node, { id: viewed.ids['holding'] })).data.node).toBeNull();
    const statements = await viewed.ask('{ statements { totalCount } }');
    expect(statements.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  } finally {
    await viewed.close();
  }
});
