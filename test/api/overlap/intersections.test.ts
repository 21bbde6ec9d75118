import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const QUERY = `query ($networks: [ID!]!, $dimension: IntersectionDimension! = MEMBERS) {
  intersections(networks: $networks, dimension: $dimension, asOf: "2026-01-15", first: 2) {
    totalCount absent about { asOf definition(locale: EN) counted { what count } }
    pageInfo { hasNextPage }
    nodes { networks { name } exclusive inclusive
      own: who(first: 1) { totalCount nodes { kind name(locale: SV) } }
      all: who(kind: INCLUSIVE) { totalCount } } } }`;

test('combinations of three networks, with who is in them', async () => {
  const { Neuvosto, Foorumi, Ryhmä, Vanha } = service.ids;
  const networks = [Neuvosto, Foorumi, Ryhmä, Vanha];
  const { data } = await service.ask(QUERY, { networks });
  // Neuvosto a b c d, Foorumi a b c d e, Ryhmä a b f; Vanha has ended.
  expect(data.intersections).toMatchObject({
    totalCount: 7,
    absent: [Vanha],
    pageInfo: { hasNextPage: true },
    nodes: [
      {
        networks: [{ name: 'Neuvosto' }, { name: 'Foorumi' }],
        ...{ exclusive: 2, inclusive: 4, own: { totalCount: 2 }, all: { totalCount: 4 } },
      },
      {
        networks: [{ name: 'Neuvosto' }, { name: 'Foorumi' }, { name: 'Ryhmä' }],
        ...{ exclusive: 2, inclusive: 2, own: { totalCount: 2 }, all: { totalCount: 2 } },
      },
    ],
  });
  const [, inAll] = data.intersections.nodes;
  expect(inAll.own.nodes).toEqual([
    { kind: 'Organisation', name: expect.stringMatching(/^Exempel [ab] rf$/) },
  ]);
  expect(data.intersections.about.definition).toMatch(/^Every combination of the chosen networks/);
});

test('municipalities that networks cover together', async () => {
  const networks = [service.ids['Neuvosto'], service.ids['Foorumi']];
  const { data } = await service.ask(QUERY, { networks, dimension: 'AREA' });
  expect(data.intersections.nodes[0]).toMatchObject({
    networks: [{ name: 'Neuvosto' }, { name: 'Foorumi' }],
    exclusive: 1,
    own: { nodes: [{ kind: 'Area', name: 'Rovaniemi' }] },
  });
});

test('a single network is refused with what to do', async () => {
  const { errors } = await service.ask(QUERY, { networks: [service.ids['Neuvosto']] });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.extensions.problems?.[0]).toMatchObject({ path: 'networks', value: '1' });
});
