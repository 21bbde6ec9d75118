/** Questions asked with a scenario: what would be, on every way of asking, while no fact changes. */
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const id = (name: string) => service.ids[name] ?? name;

interface Told {
  readonly name: string;
  readonly openness: string | null;
  readonly members: { readonly nodes: readonly { role: string; member: { name: string } }[] };
}
interface Pair {
  readonly a: { readonly name: string };
  readonly b: { readonly name: string };
  readonly members: { readonly shared: number };
}

async function saved(operations: readonly object[], name = 'Esimerkkiunelma'): Promise<string> {
  const { data, errors } = await service.ask(
    `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id } } }`,
    { input: { name, drawnUpBy: 'Esimerkkiryhmä', operations } },
  );
  expect(errors).toBeUndefined();
  return data.saveScenario.scenario.id as string;
}

test('networks that are founded have names, members and a place in lists; ended ones are gone', async () => {
  const revision = await service.store.revision();
  const scenario = await saved([
    { kind: 'FOUND', key: 'uusi', name: 'Uusi esimerkkifoorumi', networkKind: 'FORUM' },
    { kind: 'MOVE_MEMBERSHIP', network: id('Foorumi'), into: 'uusi', member: id('e') },
    { kind: 'ADD_MEMBERSHIP', network: 'uusi', member: id('f'), role: 'CHAIR' },
    { kind: 'MERGE', network: id('Foorumi'), into: id('Ryhmä') },
    { kind: 'CLOSE', network: id('Neuvosto') },
  ]);
  const { data, errors } = await service.ask(
    `query ($scenario: ID) {
      networks(scenario: $scenario) {
        about { revision scenario { id name version } }
        nodes { name openness members { nodes { role member { ... on Organisation { name } ... on ContactPerson { name } } } } }
      }
      overlaps(scenario: $scenario, minShared: 1) { nodes { a { name } b { name } members { shared } } }
    }`,
    { scenario },
  );
  expect(errors).toBeUndefined();
  const { about, nodes } = data.networks;
  expect(about).toEqual({
    revision,
    scenario: { id: scenario, name: 'Esimerkkiunelma', version: 1 },
  });
  const told = (nodes as Told[]).map((one) => [
    one.name,
    one.openness,
    one.members.nodes.map(({ role, member }) => `${member.name} ${role}`),
  ]);
  expect(told).toEqual([
    ['Neuvosto', 'TARGETED', ['a', 'b', 'c', 'd'].map((x) => `Esimerkki ${x} ry MEMBER`)],
    [
      'Ryhmä',
      null,
      [...['a', 'b', 'c', 'd', 'f'].map((x) => `Esimerkki ${x} ry MEMBER`), 'Esimerkki Ee CHAIR'],
    ],
    ['Uusi esimerkkifoorumi', null, ['Esimerkki e ry MEMBER', 'Esimerkki f ry CHAIR']],
  ]);
  expect(
    (data.overlaps.nodes as Pair[]).map((pair) =>
      [pair.a.name, pair.b.name, pair.members.shared].sort(),
    ),
  ).toEqual(expect.arrayContaining([[4, 'Neuvosto', 'Ryhmä']]));
  expect(await service.store.revision()).toBe(revision);
});

test('what does not fit tells who may not know of people nothing of them', async () => {
  const viewer = await startTestService({}, undefined, 'viewer');
  try {
    const [person = '', network = ''] = [viewer.ids['Ee'], viewer.ids['Neuvosto']];
    await viewer.store.workspace.save(
      {
        ...{ id: network, kind: 'scenario', saveId: network, author: 'Esimerkki' },
        savedAt: new Date().toISOString(),
        subjects: [network, person],
        content: {
          ...{ name: 'Esimerkki', drawnUpBy: 'Esimerkkiryhmä', baseRevision: 1 },
          operations: [{ kind: 'endMembership', network, member: person }],
        },
      },
      'none',
    );
    const asked = await viewer.ask('query ($id: ID) { networks(scenario: $id) { totalCount } }', {
      id: network,
    });
    expect(asked.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      problems: [{ path: 'scenario.operations.0.member', value: '' }],
    });
    const { data } = await viewer.ask(
      'query ($id: ID!) { scenario(id: $id) { fit { fits problems { operation path message } } } }',
      { id: network },
    );
    expect(data.scenario.fit).toMatchObject({ fits: false, problems: [{ operation: 1 }] });
    expect(JSON.stringify([asked, data])).not.toContain(person);
  } finally {
    await viewer.close();
  }
});
