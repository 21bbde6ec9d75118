/** Question 4 through the API: a ranking with what its measure means, pages of it, and what is refused. */
import { structureMeasures } from '../../../src/questions/structure/structure.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ cost: 50_000 });
  await service.store.commit(
    changeSetOf('structure', (builder) => {
      const [left, right] = ['Vasen', 'Oikea'].map((name_fi) =>
        builder.createEntity('Network', { name_fi }),
      );
      const members = ['a', 'b', 'silta', 'c', 'd'].map((name) =>
        builder.createEntity('Organisation', { name_fi: `Rakenne-${name}` }),
      );
      const join = (member: string, network: string) =>
        builder.createRelationship('MEMBER_OF', member, network, {});
      members.slice(0, 3).forEach((member) => join(member, left!));
      members.slice(2).forEach((member) => join(member, right!));
    }),
  );
});
afterAll(() => service.close());

const NETWORKS = `networks(first: 500) { nodes { id name } }`;

/** The two networks of this county alone. */
async function filter(): Promise<{ ids: string[] }> {
  const { data } = await service.ask(`{ ${NETWORKS} }`);
  const nodes = data.networks.nodes as { id: string; name: string }[];
  return { ids: nodes.filter(({ name }) => /^(Vasen|Oikea)$/.test(name)).map(({ id }) => id) };
}

test('a measure says what it is; records come with value and rank', async () => {
  const { data, errors } = await service.ask(
    `query ($filter: NetworkFilterInput) {
       structure(metric: BETWEENNESS, kind: ORGANISATION, filter: $filter, first: 2) {
         totalCount
         measure { metric name(locale: EN) highValue(locale: EN) reference complexity parameters { name } }
         about { definition(locale: EN) counted { what count } }
         nodes { rank value standardError record { kind name } }
         pageInfo { hasNextPage endCursor } } }`,
    { filter: await filter() },
  );
  expect(errors).toBeUndefined();
  expect(data.structure).toMatchObject({
    totalCount: 5,
    measure: { metric: 'BETWEENNESS', name: 'Betweenness', parameters: [] },
    pageInfo: { hasNextPage: true },
  });
  expect(data.structure.measure.highValue).toMatch(/^Joins parts/);
  expect(data.structure.about.counted).toEqual([
    { what: 'NETWORKS', count: 2 },
    { what: 'ORGANISATIONS', count: 5 },
    { what: 'PLACES', count: 6 },
  ]);
  // {a, b, Vasen} with {Oikea, c, d}: 9 pairs; most beside five and two: s = 2, t = 0, so
  // (4 · 9 + 2 · 3 · (−3)) / 2 = 9.
  expect(data.structure.nodes[0]).toEqual({
    rank: 1,
    value: 1,
    standardError: null,
    record: { kind: 'Organisation', name: 'Rakenne-silta' },
  });
  expect(data.structure.nodes[1]).toMatchObject({ rank: 2, value: 0 });
});

test('all measures are listed for a menu, as their descriptors have them', async () => {
  const { data } = await service.ask(
    `{ structureMeasures { metric name(locale: EN) complexity
        parameters { name value default minimum maximum integer } } }`,
  );
  const measures: { metric: string; name: string; complexity: string; parameters: object[] }[] =
    data.structureMeasures;
  expect(measures).toHaveLength(Object.keys(structureMeasures).length);
  expect(measures.find(({ metric }) => metric === 'PAGE_RANK')).toEqual({
    metric: 'PAGE_RANK',
    name: 'PageRank',
    complexity: structureMeasures.pageRank.complexity,
    parameters: [
      { name: 'damping', value: 0.85, default: 0.85, minimum: 0, maximum: 0.99, integer: false },
    ],
  });
});

test('networks on the map stand by a measure where its own list has them', async () => {
  const { data, errors } = await service.ask(
    `query ($filter: NetworkFilterInput) {
       networkMap(filter: $filter) {
         nodes { id
           betweenness: structure(metric: BETWEENNESS) { value rank record { id } }
           constraint: structure(metric: CONSTRAINT) { value rank record { id } } } }
       betweenness: structure(metric: BETWEENNESS, kind: NETWORK, filter: $filter, first: 2) {
         nodes { value rank record { id } } }
       constraint: structure(metric: CONSTRAINT, kind: NETWORK, filter: $filter, first: 2) {
         nodes { value rank record { id } } } }`,
    { filter: await filter() },
  );
  expect(errors).toBeUndefined();
  const nodes: { id: string; [metric: string]: unknown }[] = data.networkMap.nodes;
  expect(nodes).toHaveLength(2);
  for (const metric of ['betweenness', 'constraint']) {
    const listed: { record: { id: string } }[] = data[metric].nodes;
    for (const node of nodes) {
      expect(node[metric]).toEqual(listed.find(({ record }) => record.id === node.id));
    }
  }
  // One shared member is too few for constraint, which asks for two.
  expect(data.constraint.nodes[0]).toMatchObject({ value: null, rank: null });
  expect(data.betweenness.nodes[0].value).toBeGreaterThan(0);
});

test('an estimate states its error and with what it was made', async () => {
  const { data } = await service.ask(
    `query ($filter: NetworkFilterInput) {
       structure(metric: SAMPLED_BETWEENNESS, parameters: { pivots: 3 }, filter: $filter, first: 1) {
         measure { parameters { name value } }
         nodes { standardError } } }`,
    { filter: await filter() },
  );
  expect(data.structure.measure.parameters).toEqual([
    { name: 'pivots', value: 3 },
    { name: 'seed', value: 1 },
  ]);
  expect(data.structure.nodes[0].standardError).toBeGreaterThanOrEqual(0);
});

test('what a connection weighs is asked of structural holes, and told; refused of other measures', async () => {
  const asked = (metric: string, weight: string) =>
    service.ask(`{ structure(metric: ${metric}, ${weight}, first: 1) { measure { weight } } }`);
  const { data } = await asked('EFFECTIVE_SIZE', 'weight: NEWMAN');
  expect(data.structure.measure.weight).toBe('NEWMAN');
  expect((await asked('CONSTRAINT', 'kind: NETWORK')).data.structure.measure.weight).toBe('SHARED');
  expect((await asked('DEGREE', 'kind: NETWORK')).data.structure.measure.weight).toBeNull();
  const { errors } = await asked('DEGREE', 'weight: NEWMAN');
  expect(errors?.[0]?.extensions.problems).toMatchObject([{ path: 'weight' }]);
});

test('who matters most together', async () => {
  const { data } = await service.ask(
    `query ($filter: NetworkFilterInput) {
       keyPlayers(goal: FRAGMENT, kind: ORGANISATION, count: 1, filter: $filter) {
         before players { value record { name } } } }`,
    { filter: await filter() },
  );
  expect(data.keyPlayers).toEqual({
    before: 0,
    players: [{ value: 1 - 12 / 30, record: { name: 'Rakenne-silta' } }],
  });
});

test('a parameter of another measure, or out of bounds, is refused with its place', async () => {
  const { errors } = await service.ask(
    `{ structure(metric: PAGE_RANK, parameters: { damping: 2, pivots: 3 }) { totalCount } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(
    errors?.[0]?.extensions.problems?.map(({ path }: { path: string }) => path).sort(),
  ).toEqual(['parameters.damping', 'parameters.pivots']);
});
