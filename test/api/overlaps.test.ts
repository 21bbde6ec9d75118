import { startTestService, type TestService } from '../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const PAIR = `a { name } b { name } relation rule(locale: EN) explanations
  members { shared sizeA sizeB jaccard containmentAB containmentBA overlapCoefficient weightedShared }
  people { shared sizeA sizeB jaccard }`;

test('pairs rank by jaccard, with their relation and the rule that was met', async () => {
  const { data } = await service.ask(`{ overlaps(minShared: 2) { totalCount nodes { ${PAIR} } } }`);
  expect(data.overlaps.totalCount).toBe(3);
  const names = data.overlaps.nodes.map((pair: { a: { name: string }; b: { name: string } }) =>
    [pair.a.name, pair.b.name].sort(),
  );
  // Neuvosto and Foorumi share 4 of 5; the others share a and b: 2 of 5, and 2 of 6.
  expect(names).toEqual([
    ['Foorumi', 'Neuvosto'],
    ['Neuvosto', 'Ryhmä'],
    ['Foorumi', 'Ryhmä'],
  ]);
  const [first] = data.overlaps.nodes;
  expect(first.relation).toBe('DUPLICATE');
  expect(first.rule).toBe('At least 50% of the members are shared (Jaccard), and at least 3 are.');
  expect(first.members).toMatchObject({ shared: 4, jaccard: 0.8, overlapCoefficient: 1 });
  // a and b sit in three networks today, c and d in two: 1/2 + 1/2 + 1 + 1.
  expect(first.members.weightedShared).toBe(3);
  expect(first.people).toEqual({ shared: 0, sizeA: 0, sizeB: 0, jaccard: null });
});

test('each page goes on where the one before ended', async () => {
  const seen: number[] = [];
  let after: string | null = null;
  do {
    const { data } = await service.ask(
      `query ($after: String) { overlaps(minShared: 1, first: 1, after: $after) {
         nodes { members { jaccard } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    seen.push(
      ...data.overlaps.nodes.map((pair: { members: { jaccard: number } }) => pair.members.jaccard),
    );
    after = data.overlaps.pageInfo.hasNextPage ? data.overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual([0.8, 0.4, 2 / 6]);
});

test('an ended network counts on an earlier day, and the answer says for which day it is', async () => {
  const { data } = await service.ask(
    `{ overlaps(asOf: "2019-12-31", minShared: 3) { totalCount about { asOf revision
         counted { what count } leftOut { reason count } sources { title invented } } } }`,
  );
  // Networks that begin in 2020 are not there yet.
  expect(data.overlaps.totalCount).toBe(0);
  expect(data.overlaps.about).toMatchObject({ asOf: '2019-12-31', revision: 2 });
  const today = await service.ask(`{ overlaps(asOf: "2026-01-15") { about {
    counted { what count } leftOut { reason count } sources { title invented } } } }`);
  expect(today.data.overlaps.about).toEqual({
    counted: [
      { what: 'NETWORKS', count: 3 },
      { what: 'ORGANISATIONS', count: 6 },
      { what: 'PEOPLE', count: 1 },
      { what: 'PLACES', count: 13 },
    ],
    leftOut: [
      { reason: 'NOT_IN_FORCE', count: 3 },
      { reason: 'STATUS', count: 3 },
    ],
    sources: [{ title: 'Esimerkkilista', invented: true }],
  });
});

test('an answer without anything in it says why', async () => {
  const { data } = await service.ask(`{
    before: overlaps(asOf: "1900-01-01") { nodes { relation } about { empty { reason } } }
    none: overlaps(filter: { kinds: [PILOT] }) { about { empty { reason text(locale: EN) } } }
    few: overlaps(minShared: 100) { about { empty { reason } } }
    some: overlaps(minShared: 2) { about { empty { reason } } }
    list: networks(filter: { kinds: [PILOT] }) { about { empty { reason } } }
  }`);
  expect(data.before).toEqual({ nodes: [], about: { empty: { reason: 'NOTHING_RECORDED' } } });
  expect(data.none.about.empty).toEqual({
    reason: 'NOTHING_PASSES',
    text: 'Something is recorded, but nothing of it passes the filter. Widen it.',
  });
  expect(data.few.about.empty.reason).toBe('NONE_FOUND');
  expect(data.some.about.empty).toBeNull();
  expect(data.list.about.empty.reason).toBe('NOTHING_PASSES');
});

test('a planned network is let in when it is asked for', async () => {
  const { data } = await service.ask(
    `{ overlaps(filter: { statuses: [ACTIVE, PLANNED] }) { nodes { a { name } b { name } } }
       networks(filter: { statuses: [PLANNED] }) { nodes { name status } } }`,
  );
  expect(data.overlaps.nodes).toHaveLength(3);
  expect(data.networks.nodes).toEqual([{ name: 'Aikomus', status: 'PLANNED' }]);
});

test('one pair has its shared organisations; a network has its own pairs', async () => {
  const { Neuvosto, Foorumi, Vanha } = service.ids;
  const { data } = await service.ask(
    `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { relation
         sharedOrganisations(first: 10) { totalCount nodes { name(locale: SV) } } about { revision } }
       network(id: $b) { overlaps(minShared: 1, first: 1) { totalCount nodes { a { id } b { id } } } } }`,
    { a: Neuvosto, b: Foorumi },
  );
  expect(data.overlap.sharedOrganisations.totalCount).toBe(4);
  expect(
    data.overlap.sharedOrganisations.nodes.map(({ name }: { name: string }) => name).sort(),
  ).toEqual(['Exempel a rf', 'Exempel b rf', 'Exempel c rf', 'Exempel d rf']);
  expect(data.network.overlaps.totalCount).toBe(2);
  const gone = await service.ask(
    `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { relation } }`,
    {
      a: Neuvosto,
      b: Vanha,
    },
  );
  expect(gone.data).toEqual({ overlap: null });
});

test('the map has a place for every network, and the same one every time', async () => {
  const query = `{ networkMap { nodes { id name kind members x y size } edges { source target shared weight }
    drawn { networks edges } total { networks edges } } }`;
  const { data } = await service.ask(query);
  expect(data.networkMap.drawn).toEqual({ networks: 3, edges: 3 });
  expect(data.networkMap.total).toEqual({ networks: 3, edges: 3 });
  for (const { x, y } of data.networkMap.nodes) {
    expect(Math.abs(x)).toBeLessThanOrEqual(1);
    expect(Math.abs(y)).toBeLessThanOrEqual(1);
  }
  const group = data.networkMap.nodes.find(({ name }: { name: string }) => name === 'Ryhmä');
  expect(group).toMatchObject({ members: 4, kind: 'FORUM' });
  expect((await service.ask(query)).data).toEqual(data);
  // It is kept for everybody, and for the next map to begin there.
  const view = JSON.stringify({ minShared: 1, people: true });
  const kept = await service.store.layouts.find(view, '');
  expect([...kept!.ids].sort()).toEqual(
    data.networkMap.nodes.map(({ id }: { id: string }) => id).sort(),
  );
});
