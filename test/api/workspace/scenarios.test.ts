/** Scenarios as a caller meets them: held against what is there, versioned, never lost. */
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.close());

const SAVE = `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { applied version scenario {
  id name drawnUpBy baseRevision version operations { kind kindName key name networkKind network { name } networkKey
    into { name } intoKey role member { ... on Organisation { id } ... on ContactPerson { id } }
    members { ... on Organisation { id } } concept { id } } } } }`;
const id = (name: string) => service.ids[name] ?? name;
const save = (operations: readonly object[], other: object = {}) =>
  service.ask(SAVE, {
    input: { name: 'Esimerkkiunelma', drawnUpBy: 'Esimerkkiryhmä', operations, ...other },
  });
const problemsOf = async (operations: readonly object[], other: object = {}) => {
  const { errors } = await save(operations, other);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors![0]!.extensions.problems!;
};

test('a scenario says in order what might be done, to what is recorded and to what it founds', async () => {
  const revision = await service.store.revision();
  const { data, errors } = await save([
    { kind: 'FOUND', key: 'uusi', name: 'Uusi esimerkkifoorumi', networkKind: 'FORUM' },
    { kind: 'MOVE_MEMBERSHIP', network: id('Foorumi'), into: 'uusi', member: id('e') },
    { kind: 'MERGE', network: id('Foorumi'), into: id('Neuvosto') },
    { kind: 'ADD_MEMBERSHIP', network: 'uusi', member: id('f'), role: 'CHAIR' },
    { kind: 'SPLIT', network: id('Ryhmä'), key: 'osa', name: 'Osa', members: [id('a')] },
    { kind: 'OPEN', network: id('Neuvosto') },
  ]);
  expect(errors).toBeUndefined();
  expect(data.saveScenario).toMatchObject({
    applied: true,
    version: 1,
    scenario: {
      name: 'Esimerkkiunelma',
      drawnUpBy: 'Esimerkkiryhmä',
      baseRevision: revision,
      operations: [
        { kind: 'FOUND', kindName: 'Perustetaan verkosto', key: 'uusi', networkKind: 'FORUM' },
        { network: { name: 'Foorumi' }, into: null, intoKey: 'uusi', member: { id: id('e') } },
        { kind: 'MERGE', network: { name: 'Foorumi' }, into: { name: 'Neuvosto' }, intoKey: null },
        { network: null, networkKey: 'uusi', member: { id: id('f') }, role: 'CHAIR' },
        { kind: 'SPLIT', key: 'osa', name: 'Osa', members: [{ id: id('a') }] },
        { kind: 'OPEN', network: { name: 'Neuvosto' } },
      ],
    },
  });
  expect(await service.store.revision()).toBe(revision);
});

test('it is listed by the networks that it names, keeps its versions, and goes when it is removed', async () => {
  const end = (network: string) => [{ kind: 'END', network: id(network) }];
  const first = await save(end('Foorumi'), { clientMutationId: 'one' });
  const scenario = first.data.saveScenario.scenario.id as string;
  await save(end('Ryhmä'), { name: 'Toinen' });
  const listed = async (network?: string) => {
    const { data } = await service.ask(
      'query ($network: ID) { scenarios(network: $network) { totalCount nodes { name } } }',
      { network: network && id(network) },
    );
    return (data.scenarios.nodes as { name: string }[]).map(({ name }) => name).sort();
  };
  expect(await listed()).toEqual(['Esimerkkiunelma', 'Toinen']);
  expect(await listed('Foorumi')).toEqual(['Esimerkkiunelma']);
  expect(await listed('Neuvosto')).toEqual([]);

  const changed = { scenario, name: 'Muutettu', expectedVersion: 1 };
  expect((await save(end('Neuvosto'), changed)).data.saveScenario.version).toBe(2);
  const late = await save(end('Foorumi'), { ...changed, name: 'Myöhässä' });
  expect(late.errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    versions: {
      yours: { content: { name: 'Myöhässä' } },
      standing: { version: 2, content: { name: 'Muutettu' } },
    },
  });
  const again = await save(end('Foorumi'), { clientMutationId: 'one' });
  expect(again.data.saveScenario).toMatchObject({ applied: false, version: 1 });

  const read = async () => {
    const { data } = await service.ask(
      `query ($id: ID!) { scenario(id: $id) { name versions { nodes { version scenario { name } } } } }`,
      { id: scenario },
    );
    return data.scenario;
  };
  expect(await read()).toEqual({
    name: 'Muutettu',
    versions: {
      nodes: [
        { version: 1, scenario: { name: 'Esimerkkiunelma' } },
        { version: 2, scenario: { name: 'Muutettu' } },
      ],
    },
  });
  const REMOVE = `mutation ($input: RemoveScenarioInput!) { removeScenario(input: $input) { applied version scenario { id } } }`;
  const input = { clientMutationId: 'r', scenario, expectedVersion: 2 };
  const removed = await service.ask(REMOVE, { input });
  expect(removed.data.removeScenario).toEqual({ applied: true, version: 3, scenario: null });
  const twice = await service.ask(REMOVE, { input });
  expect(twice.data.removeScenario).toMatchObject({ applied: false, version: 3 });
  expect(await read()).toBeNull();
  expect(await listed()).toEqual(['Toinen']);
});

describe('what cannot be is refused by place, value and remedy', () => {
  const UNKNOWN = '00000000-0000-4000-8000-000000000000';
  const refusals: [string, () => object[], path: string, words: RegExp][] = [
    ['nothing to do', () => [], 'operations', /at least 1/],
    ['no network', () => [{ kind: 'END' }], 'operations.0.network', /missing/],
    [
      'a part of another operation',
      () => [{ kind: 'END', network: id('Foorumi'), role: 'CHAIR' }],
      'operations.0.role',
      /no such field/,
    ],
    [
      'an unknown network',
      () => [{ kind: 'END', network: UNKNOWN }],
      'operations.0.network',
      /No record has this id/,
    ],
    [
      'a key that nothing was founded under',
      () => [
        { kind: 'FOUND', key: 'uusi', name: 'Uusi' },
        { kind: 'OPEN', network: 'uuso' },
      ],
      'operations.1.network',
      /Did you mean uusi/,
    ],
    [
      'an organisation for a network',
      () => [{ kind: 'END', network: id('a') }],
      'operations.0.network',
      /another kind/,
    ],
    [
      'a network that ended before',
      () => [{ kind: 'END', network: id('Vanha') }],
      'operations.0.network',
      /ended already/,
    ],
    [
      'a network that the scenario has ended',
      () => [
        { kind: 'MERGE', network: id('Foorumi'), into: id('Neuvosto') },
        { kind: 'OPEN', network: id('Foorumi') },
      ],
      'operations.1.network',
      /Operation 1 of the scenario/,
    ],
    [
      'a network merged into itself',
      () => [{ kind: 'MERGE', network: id('Foorumi'), into: id('Foorumi') }],
      'operations.0.into',
      /given twice/,
    ],
    [
      'a membership that is not',
      () => [{ kind: 'END_MEMBERSHIP', network: id('Neuvosto'), member: id('e') }],
      'operations.0.member',
      /no such membership/,
    ],
    [
      'a membership ended twice',
      () => [0, 1].map(() => ({ kind: 'END_MEMBERSHIP', network: id('Foorumi'), member: id('e') })),
      'operations.1.member',
      /no such membership/,
    ],
    [
      'a member who is one by the merger',
      () => [
        { kind: 'MERGE', network: id('Foorumi'), into: id('Neuvosto') },
        { kind: 'ADD_MEMBERSHIP', network: id('Neuvosto'), member: id('e') },
      ],
      'operations.1.member',
      /member of the network already/,
    ],
    [
      'a network ended twice',
      () => [0, 1].map(() => ({ kind: 'END', network: id('Foorumi') })),
      'operations.1.network',
      /Operation 1 of the scenario/,
    ],
    [
      'a network merged into one that is gone',
      () => [
        { kind: 'END', network: id('Foorumi') },
        { kind: 'MERGE', network: id('Neuvosto'), into: id('Foorumi') },
      ],
      'operations.1.into',
      /Operation 1 of the scenario/,
    ],
    [
      'two founded under one key',
      () => [0, 1].map(() => ({ kind: 'FOUND', key: 'uusi', name: 'Uusi' })),
      'operations.1.key',
      /given twice/,
    ],
    [
      'something done to what was founded and ended',
      () => [
        { kind: 'FOUND', key: 'uusi', name: 'Uusi' },
        { kind: 'END', network: 'uusi' },
        { kind: 'ADD_MEMBERSHIP', network: 'uusi', member: id('a') },
      ],
      'operations.2.network',
      /Operation 2 of the scenario/,
    ],
    [
      'a membership moved that is not',
      () => [
        { kind: 'MOVE_MEMBERSHIP', network: id('Neuvosto'), into: id('Ryhmä'), member: id('e') },
      ],
      'operations.0.member',
      /no such membership/,
    ],
    [
      'a membership moved to where there is one',
      () => [
        { kind: 'MOVE_MEMBERSHIP', network: id('Neuvosto'), into: id('Foorumi'), member: id('a') },
      ],
      'operations.0.member',
      /member of the network already/,
    ],
    [
      'a part split off with somebody who is no member',
      () => [
        {
          ...{ kind: 'SPLIT', network: id('Neuvosto'), key: 'osa', name: 'Osa' },
          members: [id('a'), id('f')],
        },
      ],
      'operations.0.members.1',
      /no such membership/,
    ],
    [
      'work that is none',
      () => [{ kind: 'MOVE_WORK', network: id('Foorumi'), into: id('Neuvosto'), concept: id('a') }],
      'operations.0.concept',
      /another kind/,
    ],
    [
      'a member that is a network',
      () => [{ kind: 'ADD_MEMBERSHIP', network: id('Foorumi'), member: id('Neuvosto') }],
      'operations.0.member',
      /another kind/,
    ],
  ];
  test.each(refusals)('%s', async (_, operations, path, words) => {
    const found = await problemsOf(operations());
    expect(found.find((one) => one.path === `input.${path}`)?.message).toMatch(words);
    const { data } = await service.ask('{ scenarios { totalCount } }');
    expect(data.scenarios.totalCount).toBe(0);
  });

  test('an id with a letter wrong is told the right one', async () => {
    const right = id('Foorumi');
    const wrong = `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}`;
    const [found] = await problemsOf([{ kind: 'END', network: wrong }]);
    expect(found).toMatchObject({ value: wrong, suggestion: `Foorumi (${right})` });
  });
});

test('who may not know of people is not told what a scenario would do to one', async () => {
  const viewer = await startTestService({}, undefined, 'viewer');
  try {
    const person = viewer.ids['Ee']!;
    const networks = [viewer.ids['Ryhmä']!, viewer.ids['Foorumi']!];
    const network = networks[0]!;
    await viewer.store.workspace.save(
      {
        ...{ id: network, kind: 'scenario', saveId: network, author: 'Esimerkki Tallentaja' },
        savedAt: new Date().toISOString(),
        subjects: [...networks, person],
        content: {
          ...{ name: 'Esimerkki', drawnUpBy: 'Eila Esimerkki', baseRevision: 1 },
          operations: [
            { kind: 'endMembership', network, member: person },
            { kind: 'end', network: networks[1]! },
          ],
        },
      },
      'none',
    );
    const { data } = await viewer.ask(`{ scenarios { nodes { name drawnUpBy recordedBy operations {
      kind network { name } member { __typename } members { __typename } } } } }`);
    expect(data.scenarios.nodes).toEqual([
      {
        ...{ name: 'Esimerkki', drawnUpBy: null, recordedBy: null },
        operations: [
          { kind: 'END_MEMBERSHIP', network: null, member: null, members: [] },
          { kind: 'END', network: { name: 'Foorumi' }, member: null, members: [] },
        ],
      },
    ]);
  } finally {
    await viewer.close();
  }
});
