/** Places in networks: memberships and filled seats, counted as overlaps count them. */
import { changeSetOf } from '../contract/fixtures.js';
import { startTestService, type TestService } from '../server/harness.js';

/**
 * Neuvosto beside its members a b c d: seats filled by f (now), a (a member too) and e (until 2024), and one
 * held by the person Ee. So its organisations are a b c d f; with Ryhmä (a b f) it shares a b f. In Ryhmä
 * besides Ee so many other people have seats.
 */
async function startCounty(role: 'admin' | 'viewer', people: number): Promise<TestService> {
  const service = await startTestService({}, undefined, role);
  const id = (name: string) => service.ids[name] ?? '';
  await service.store.commit(
    changeSetOf('seats', (builder) => {
      const seat = (network: string, name: string) => {
        const seat = builder.createEntity('Seat', { name_fi: name });
        builder.createRelationship('HAS_SEAT', id(network), seat, {});
        return seat;
      };
      const source = [{ source: id('source'), locator: 'rivi 7' }];
      const fill = (name: string, holder: string, to = 'open') =>
        builder.createRelationship(
          'FILLED_BY',
          seat('Neuvosto', name),
          id(holder),
          {},
          {
            validity: { from: '2015-01-01', to },
            sources: source,
          },
        );
      fill('Yhdistysten paikka', 'f');
      fill('Toinen paikka', 'a');
      fill('Kolmas paikka', 'e', '2025-01-01');
      builder.createRelationship('HELD_BY', seat('Neuvosto', 'Henkilön paikka'), id('Ee'), {});
      for (let at = 0; at < people; at++) {
        const person = builder.createEntity('ContactPerson', { name: `Esimerkki ${at}` });
        builder.createRelationship('HELD_BY', seat('Ryhmä', `Paikka ${at}`), person, {});
        // In a seat and a member: one place.
        if (at === 0) builder.createRelationship('MEMBER_OF', person, id('Ryhmä'), {});
      }
    }),
  );
  return service;
}

const place = `kind role seat { name } sources { locator }
  member { ... on Organisation { name } ... on ContactPerson { name } }
  further { kind seat { name } }`;

interface TestPlace {
  readonly kind: string | null;
  readonly seat: { readonly name: string } | null;
  readonly member: { readonly name: string };
  readonly further: readonly object[];
}

describe('for who may see people', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startCounty('admin', 0);
  });
  afterAll(() => service.close());
  const id = (name: string) => service.ids[name];

  async function membersOf(network: string, asOf: string, first = 50, after: string | null = null) {
    const { data } = await service.ask(
      `query ($id: ID!, $asOf: Date, $first: Int!, $after: String) { network(id: $id) {
        members(asOf: $asOf, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { ${place} } } } }`,
      { id: id(network), asOf, first, after },
    );
    return data.network.members as {
      totalCount: number;
      pageInfo: { endCursor: string; hasNextPage: boolean };
      nodes: TestPlace[];
    };
  }
  const told = ({ member, kind, seat, further }: TestPlace) =>
    [member.name, kind, seat?.name ?? null, further.length] as const;

  test('a network lists its memberships and filled seats, each holder once', async () => {
    const { totalCount, nodes } = await membersOf('Neuvosto', '2026-01-15');
    expect(nodes.map(told)).toEqual([
      ['Esimerkki a ry', 'MEMBERSHIP', null, 1],
      ['Esimerkki b ry', 'MEMBERSHIP', null, 0],
      ['Esimerkki c ry', 'MEMBERSHIP', null, 0],
      ['Esimerkki d ry', 'MEMBERSHIP', null, 0],
      ['Esimerkki f ry', 'SEAT', 'Yhdistysten paikka', 0],
      ['Esimerkki Ee', 'SEAT', 'Henkilön paikka', 0],
    ]);
    expect(totalCount).toBe(6);
    expect(nodes[0]).toMatchObject({
      role: 'MEMBER',
      further: [{ kind: 'SEAT', seat: { name: 'Toinen paikka' } }],
    });
    expect(nodes[4]).toMatchObject({ role: null, sources: [{ locator: 'rivi 7' }] });
  });

  test('on an earlier day it lists who filled its seats then', async () => {
    const { nodes } = await membersOf('Neuvosto', '2024-06-01');
    expect(nodes.map(told)).toContainEqual(['Esimerkki e ry', 'SEAT', 'Kolmas paikka', 0]);
  });

  test('pages go on after the last place of the page before', async () => {
    const first = await membersOf('Neuvosto', '2026-01-15', 4);
    const second = await membersOf('Neuvosto', '2026-01-15', 4, first.pageInfo.endCursor);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const all = await membersOf('Neuvosto', '2026-01-15');
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  });

  test('its total is the sizes that overlaps count', async () => {
    const { data } = await service.ask(
      `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b, asOf: "2026-01-15") {
        a { id members { totalCount } } b { members { totalCount } }
        members { shared sizeA sizeB } people { sizeA sizeB }
        places { totalCount nodes { network { name } ${place} } } } }`,
      { a: id('Neuvosto'), b: id('Ryhmä') },
    );
    const { a, b, members, people, places } = data.overlap;
    expect(a.members.totalCount).toBe(members.sizeA + people.sizeA);
    expect(b.members.totalCount).toBe(members.sizeB + people.sizeB);
    expect(members.shared).toBe(3);
    expect(places.totalCount).toBe(2 * members.shared);
    const inNeuvosto = (places.nodes as (TestPlace & { network: { name: string } })[]).filter(
      ({ network }) => network.name === 'Neuvosto',
    );
    expect(inNeuvosto.map(told).sort()).toEqual([
      ['Esimerkki a ry', 'MEMBERSHIP', null, 1],
      ['Esimerkki b ry', 'MEMBERSHIP', null, 0],
      ['Esimerkki f ry', 'SEAT', 'Yhdistysten paikka', 0],
    ]);
  });

  test.each([
    { filter: {}, pairs: 2 },
    { filter: { kinds: ['FORUM'] }, pairs: 0 },
    { filter: { ids: ['Neuvosto', 'Foorumi'] }, pairs: 1 },
    { filter: { statuses: ['ACTIVE', 'PLANNED'] }, pairs: 4 },
  ])(
    'of every pair with $filter two places for each shared organisation',
    async ({ filter, pairs }) => {
      const { data } = await service.ask(
        `query ($filter: NetworkFilterInput) { overlaps(minShared: 3, asOf: "2026-01-15", filter: $filter) {
        totalCount nodes { members { shared } places { totalCount nodes { id } } } } }`,
        { filter: { ...filter, ...(filter.ids ? { ids: filter.ids.map(id) } : {}) } },
      );
      const { totalCount, nodes } = data.overlaps as {
        totalCount: number;
        nodes: { members: { shared: number }; places: { totalCount: number; nodes: object[] } }[];
      };
      expect(totalCount).toBe(pairs);
      for (const { members, places } of nodes) {
        expect(places.totalCount).toBe(2 * members.shared);
        expect(places.nodes).toHaveLength(2 * members.shared);
      }
    },
  );
});

describe('for who may not see people', () => {
  const members = async (service: TestService, network: string) => {
    const { data } = await service.ask(
      `query ($id: ID!) { network(id: $id) { members { totalCount withheld nodes { id status ${place} } } } }`,
      { id: service.ids[network] },
    );
    return data.network.members as {
      totalCount: number | null;
      withheld: string | null;
      nodes: (TestPlace & { id: string })[];
    };
  };

  test('a few people in seats are left out, and the total with them', async () => {
    const service = await startCounty('viewer', 3);
    const { totalCount, withheld, nodes } = await members(service, 'Ryhmä');
    expect([totalCount, withheld]).toEqual([null, 'SMALL_GROUP']);
    expect(nodes.map(({ member }) => member.name)).toEqual([
      'Esimerkki a ry',
      'Esimerkki b ry',
      'Esimerkki f ry',
    ]);
    await service.close();
  });

  test('of more people nothing tells who sits in which seat', async () => {
    const service = await startCounty('viewer', 4);
    const { totalCount, withheld, nodes } = await members(service, 'Ryhmä');
    expect([totalCount, withheld]).toEqual([8, null]);
    const people = nodes.slice(3);
    expect(new Set(people.map(({ id }) => id)).size).toBe(5);
    for (const person of people) {
      const nothing = { kind: null, role: null, seat: null, sources: [], further: [] };
      expect(person).toMatchObject({ ...nothing, status: 'ACTIVE' });
      expect(person.member.name).not.toMatch(/Esimerkki/);
    }
    await service.close();
  });
});
