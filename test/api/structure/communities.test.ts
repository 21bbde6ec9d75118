/** Communities through the API: what is told, pages of who is in one, and what is refused. */
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ cost: 50_000 });
});
afterAll(() => service.close());

test('communities of networks and organisations, each with who is in it', async () => {
  const { data, errors } = await service.ask(`{
    communities(asOf: "2026-01-15", first: 1) {
      totalCount modularity about { asOf definition(locale: EN) counted { what count } }
      pageInfo { hasNextPage endCursor }
      nodes { number size networks organisations modularity
        members(first: 2) {
          totalCount pageInfo { endCursor } nodes { within record { id kind name(locale: FI) } } } } } }`);
  expect(errors).toBeUndefined();
  const { nodes, about, pageInfo } = data.communities;
  expect(about.definition).toMatch(/^A community is a group/);
  expect(nodes).toHaveLength(1);
  const [first] = nodes;
  expect(first.number).toBe(1);
  expect(first.size).toBe(first.networks + first.organisations);
  expect(first.members.totalCount).toBe(first.size);
  expect(first.members.nodes[0].within).toBeGreaterThanOrEqual(first.members.nodes[1].within);
  expect(first.modularity).toBeLessThanOrEqual(data.communities.modularity);

  // The next page of communities, and of who is in the first one.
  const next = await service.ask(
    `query ($after: String, $member: String) {
       page: communities(asOf: "2026-01-15", first: 1, after: $after) { nodes { number } }
       same: communities(asOf: "2026-01-15", first: 1) {
         nodes { members(first: 500, after: $member) { nodes { record { id } } } } } }`,
    { after: pageInfo.endCursor, member: first.members.pageInfo.endCursor },
  );
  expect(next.data.page.nodes.map(({ number }: { number: number }) => number)).toEqual(
    pageInfo.hasNextPage ? [2] : [],
  );
  expect(next.data.same.nodes[0].members.nodes).toHaveLength(first.size - 2);
});

test('networks alone, joined as is asked', async () => {
  const { data, errors } = await service.ask(`{
    communities(members: NETWORKS, projection: { minShared: 1, weight: NEWMAN }, resolution: 0.5) {
      nodes { networks organisations } } }`);
  expect(errors).toBeUndefined();
  for (const { networks, organisations } of data.communities.nodes) {
    expect(networks).toBeGreaterThan(0);
    expect(organisations).toBe(0);
  }
});

test('a projection of both, and a resolution of nothing, are refused with their places', async () => {
  const { errors } = await service.ask(
    `{ communities(projection: {}, resolution: 0) { totalCount } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.extensions.problems?.map(({ path }: { path: string }) => path)).toEqual([
    'projection',
    'resolution',
  ]);
});
