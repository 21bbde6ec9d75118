/** Question 4 through the API: a ranking with what its measure means, pages of it, and what is refused. */
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
