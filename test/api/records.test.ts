import { startTestService, type TestService } from '../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

test('organisations, people, networks and municipalities lead to each other', async () => {
  const { data } = await service.ask(
    `query ($a: ID!, $person: ID!, $network: ID!) {
       organisation(id: $a) { name municipalities { code name } contactPersons { nodes { name email } }
         memberships(first: 10) { totalCount nodes { role network { name } sources { locator source { title } } } } }
       contactPerson(id: $person) { organisations { nodes { name } } memberships { nodes { role network { name } } } }
       network(id: $network) { municipalities { name } members { totalCount nodes { role
         member { __typename ... on Organisation { name } ... on ContactPerson { personName: name } } } } }
     }`,
    { a: service.ids['a'], person: service.ids['Ee'], network: service.ids['Ryhmä'] },
  );
  const places = (name: string) => ({
    role: 'MEMBER',
    network: { name },
    sources: [{ locator: 'rivi 2', source: { title: 'Esimerkkilista' } }],
  });
  expect(data.organisation).toEqual({
    name: 'Esimerkki a ry',
    municipalities: [{ code: '698', name: 'Rovaniemi' }],
    contactPersons: { nodes: [{ name: 'Esimerkki Ee', email: 'ee@esimerkki.invalid' }] },
    memberships: { totalCount: 3, nodes: [places('Foorumi'), places('Neuvosto'), places('Ryhmä')] },
  });
  expect(data.contactPerson).toEqual({
    organisations: { nodes: [{ name: 'Esimerkki a ry' }] },
    memberships: { nodes: [{ role: 'CHAIR', network: { name: 'Ryhmä' } }] },
  });
  expect(data.network.municipalities).toEqual([{ name: 'Rovaniemi' }]);
  expect(
    data.network.members.nodes.map(
      ({ member }: { member: { name?: string; personName?: string } }) =>
        member.name ?? member.personName,
    ),
  ).toEqual(['Esimerkki a ry', 'Esimerkki b ry', 'Esimerkki f ry', 'Esimerkki Ee']);
});

test('what is within a record is of the day that the record was asked for', async () => {
  const { data } = await service.ask(
    `query ($id: ID!) { network(id: $id, asOf: "2019-06-01") { members { totalCount } later: members(asOf: "2020-01-01") { totalCount } } }`,
    { id: service.ids['Vanha'] },
  );
  // Its members' own records begin in 2020.
  expect(data.network).toEqual({ members: { totalCount: 0 }, later: { totalCount: 0 } });
});

test('Finland has 308 municipalities, 21 counties, and those that have merged away with their heirs', async () => {
  const { data } = await service.ask(
    `{ municipalities(first: 1) { totalCount nodes { name } }
       then: municipalities(first: 1, asOf: "2014-06-01") { totalCount }
       municipality(code: "588") { name validity { lastDay toKind } successor { code name population populationOn } }
       areas(filter: { kind: WELLBEING_SERVICES_COUNTY }, first: 2) { totalCount nodes { name code } }
       none: municipality(code: "999") { name } }`,
  );
  expect(data.municipalities).toEqual({ totalCount: 308, nodes: [{ name: 'Akaa' }] });
  expect(data.then.totalCount).toBe(320);
  expect(data.municipality).toMatchObject({
    name: 'Pertunmaa',
    validity: { lastDay: '2024-12-31', toKind: 'DATE' },
    successor: { code: '507', name: 'Mäntyharju', populationOn: '2022-12-31' },
  });
  expect(data.areas.totalCount).toBe(21);
  expect(data.none).toBeNull();
});

test('the alphabet ends with å, ä and ö', async () => {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await service.ask(
      `query ($after: String) { municipalities(first: 300, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    names.push(...data.municipalities.nodes.map(({ name }: { name: string }) => name));
    after = data.municipalities.pageInfo.hasNextPage
      ? data.municipalities.pageInfo.endCursor
      : null;
  } while (after !== null);
  expect(names).toEqual([...names].sort(new Intl.Collator('fi').compare));
  expect(names.at(-1)).toBe('Äänekoski');
});

test('search forgives case and accents, and finds by the beginnings of words', async () => {
  const query = `query ($text: String!) { search(text: $text, kinds: [NETWORK, AREA], first: 2) {
    nodes { __typename ... on Network { name } ... on Municipality { name } } pageInfo { hasNextPage } } }`;
  const answer = await service.ask(query, { text: 'RYHMA' });
  expect(answer.data.search.nodes).toEqual([{ __typename: 'Network', name: 'Ryhmä' }]);
  expect(answer.extensions).toEqual({ revision: 2 });
  expect((await service.ask(query, { text: 'ina' })).data.search.nodes[0]).toEqual({
    __typename: 'Municipality',
    name: 'Inari',
  });
});

test('node finds records of every kind', async () => {
  const { data } = await service.ask(
    `query ($membership: ID!, $source: ID!) {
       membership: node(id: $membership) { __typename id ... on Membership { role validity { from fromPrecision toKind } } }
       source: node(id: $source) { __typename ... on Source { title } }
       none: node(id: "00000000-0000-4000-8000-000000000000") { id } }`,
    { membership: service.ids['a in Neuvosto'], source: service.ids['source'] },
  );
  expect(data.membership).toMatchObject({
    __typename: 'Membership',
    role: 'MEMBER',
    validity: { from: '2015-01-01', fromPrecision: 'DAY', toKind: 'OPEN' },
  });
  expect(data.source).toEqual({ __typename: 'Source', title: 'Esimerkkilista' });
  expect(data.none).toBeNull();
});
