/** Brokerage through the API: the example that is given with the schema, pages, and what is refused. */
import { readFile } from 'node:fs/promises';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ cost: 50_000 });
});
afterAll(() => service.close());

test.each(['NETWORK', 'ORGANISATION'])('%s: the example, page by page', async (kind) => {
  const example = await readFile('schema/operations/brokerage.graphql', 'utf8');
  const given = { kind, minShared: 1, first: 2, locale: 'EN' };
  const { data, errors } = await service.ask(example, given);
  expect(errors).toBeUndefined();
  const { nodes, about, pageInfo, totalCount } = data.brokerage;
  expect(about.definition).toMatch(/^A broker stands between two/);
  expect(nodes).toHaveLength(2);
  for (const { coordinator, consultant, gatekeeper, liaison, value, record, group } of nodes) {
    expect(coordinator + consultant + gatekeeper + liaison).toBe(value);
    expect(record.kind.toUpperCase()).toBe(kind);
    expect(group.name).not.toBe('');
  }
  expect(nodes[0].rank).toBe(1);
  expect(nodes[0].value).toBeGreaterThanOrEqual(nodes[1].value);
  expect(pageInfo.hasNextPage).toBe(totalCount > 2);
  const next = await service.ask(example, { ...given, first: 1, after: pageInfo.endCursor });
  expect(next.errors).toBeUndefined();
  const shown = nodes.map((node: { record: { id: string } }) => node.record.id);
  expect(next.data.brokerage.nodes).toHaveLength(Math.min(1, totalCount - 2));
  for (const { record } of next.data.brokerage.nodes) expect(shown).not.toContain(record.id);
});

test('by sector', async () => {
  const { data, errors } = await service.ask(
    '{ brokerage(groups: SECTOR, minShared: 1) { totalCount about { definition(locale: EN) leftOut { reason text(locale: EN) } } nodes { group { kind } } } }',
  );
  expect(errors).toBeUndefined();
  const { about, nodes } = data.brokerage;
  expect(about.definition).toMatch(/belongs. Coordinator: all to one/);
  for (const { group } of nodes) expect(group.kind).toBe('Concept');
});

test('nothing in common is no way to be joined', async () => {
  const { errors } = await service.ask('{ brokerage(minShared: 0) { totalCount } }');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.extensions.problems?.map(({ path }: { path: string }) => path)).toEqual([
    'minShared',
  ]);
});
