/** Overlaps of organisations and of people over GraphQL. */
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const MEASURES =
  'measures { shared sizeA sizeB jaccard containmentAB containmentBA overlapCoefficient }';

interface Pair {
  readonly a: { readonly id: string; readonly name: string };
  readonly b: { readonly id: string; readonly name: string };
}
const namesOf = ({ a, b }: Pair) => [a.name, b.name].sort();

test('organisations rank by the networks that they share, page after page', async () => {
  const seen: { readonly names: string[]; readonly shared: number; readonly jaccard: number }[] =
    [];
  let after: string | null = null;
  let total = 0;
  do {
    const { data } = await service.ask(
      `query ($after: String) { organisationOverlaps(minShared: 2, first: 2, after: $after) {
         totalCount nodes { a { id name } b { id name } ${MEASURES} }
         pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo, totalCount } = data.organisationOverlaps;
    total = totalCount;
    for (const pair of nodes) {
      expect(pair.a.id < pair.b.id).toBe(true);
      seen.push({ names: namesOf(pair), ...pair.measures });
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(total);
  // a and b sit in three networks, c and d in Neuvosto and Foorumi.
  const [ab, cd, ...others] = seen.sort((one, other) => other.shared - one.shared);
  expect(ab).toMatchObject({ names: ['Esimerkki a ry', 'Esimerkki b ry'], shared: 3, jaccard: 1 });
  expect([cd, ...others].map((pair) => pair?.shared)).toEqual([2, 2, 2, 2, 2]);
});

test('one organisation has its own pairs, with the networks shared and what may explain it', async () => {
  const { data } = await service.ask(
    `query ($id: ID!) { organisation(id: $id) { overlaps(minShared: 1) {
       totalCount possible { count } about { definition(locale: EN) counted { what count } }
       nodes { a { id name } b { id name } measures { shared } explanationTexts(locale: EN) explanations
         sharedNetworks(first: 1) { totalCount nodes { name } pageInfo { hasNextPage } } } } } }`,
    { id: service.ids['e'] },
  );
  const { overlaps } = data.organisation;
  // e sits in Foorumi alone, with a, b, c and d.
  expect(overlaps.totalCount).toBe(4);
  expect(overlaps.possible).toEqual({ count: 0 });
  expect(overlaps.about.counted).toEqual([
    { what: 'NETWORKS', count: 3 },
    { what: 'ORGANISATIONS', count: 6 },
    { what: 'PLACES', count: 12 },
  ]);
  expect(overlaps.about.definition).toContain('the same networks on the day asked for');
  for (const pair of overlaps.nodes) {
    expect([pair.a.id, pair.b.id]).toContain(service.ids['e']);
    expect(pair.sharedNetworks).toEqual({
      ...{ totalCount: 1, nodes: [{ name: 'Foorumi' }], pageInfo: { hasNextPage: false } },
    });
    expect(pair.explanations).toEqual(['LARGE_NETWORKS', 'SAME_HOME']);
    expect(pair.explanationTexts[1]).toBe('Both are at home in the same area.');
  }
});

test('only in some networks, and only of some organisations', async () => {
  const { data } = await service.ask(
    `query ($networks: [ID!]) {
       narrow: organisationOverlaps(minShared: 2, networks: { ids: $networks }) { totalCount }
       kinds: organisationOverlaps(minShared: 2, filter: { kinds: [MUNICIPALITY] }) { totalCount }
       planned: organisationOverlaps(minShared: 4, networks: { statuses: [ACTIVE, PLANNED] }) {
         nodes { a { id name } b { id name } measures { shared } } } }`,
    { networks: [service.ids['Neuvosto'], service.ids['Ryhmä']] },
  );
  expect(data.narrow.totalCount).toBe(1);
  expect(data.kinds.totalCount).toBe(0);
  expect(data.planned.nodes.map(namesOf)).toEqual([['Esimerkki a ry', 'Esimerkki b ry']]);
});

test('a viewer is told of organisations; of people only who may see them', async () => {
  const asked = `query ($id: ID!) { organisation(id: $id) { overlaps(minShared: 1) { totalCount } }
    organisationOverlaps(minShared: 2) { totalCount } }`;
  const people = '{ contactPersonOverlaps(minShared: 1) { totalCount } }';
  const ofOne = `query ($id: ID!) { contactPerson(id: $id) { overlaps(minShared: 1) { totalCount
    about { counted { what count } } } } }`;
  expect((await service.ask(people)).data).toEqual({ contactPersonOverlaps: { totalCount: 0 } });
  expect((await service.ask(ofOne, { id: service.ids['Ee'] })).data.contactPerson.overlaps).toEqual(
    {
      totalCount: 0,
      about: {
        counted: [
          { what: 'NETWORKS', count: 3 },
          { what: 'PEOPLE', count: 1 },
          { what: 'PLACES', count: 1 },
        ],
      },
    },
  );
  const viewer = await startTestService({}, undefined, 'viewer');
  try {
    const { data } = await viewer.ask(asked, { id: viewer.ids['e'] });
    expect(data).toEqual({
      organisation: { overlaps: { totalCount: 4 } },
      organisationOverlaps: { totalCount: 6 },
    });
    const refused = await viewer.ask(people);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    // Nor through a masked person whom a list shows.
    const masked = await viewer.ask(
      `query ($id: ID!) { network(id: $id) { members { nodes { member {
         ... on ContactPerson { id overlaps(minShared: 1) { totalCount } } } } } } }`,
      { id: viewer.ids['Ryhmä'] },
    );
    expect(JSON.stringify(masked)).not.toContain('"overlaps":{');
  } finally {
    await viewer.close();
  }
});
