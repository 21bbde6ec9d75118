/** Scenarios that no longer fit, are brought up to what is recorded, and are carried out and taken back. */
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.close());

const id = (name: string) => service.ids[name] ?? name;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

async function saved(operations: readonly object[], name = 'Esimerkkiunelma'): Promise<string> {
  const { data, errors } = await service.ask(
    `mutation ($input: SaveScenarioInput!) { saveScenario(input: $input) { scenario { id } } }`,
    { input: { name, drawnUpBy: 'Esimerkkiryhmä', operations } },
  );
  expect(errors).toBeUndefined();
  return data.saveScenario.scenario.id as string;
}

const adopt = (scenario: string, expectedVersion = 1) =>
  service.ask(
    `mutation ($input: AdoptScenarioInput!) { adoptScenario(input: $input) {
      applied revision changeSet clientMutationId scenario { id version fit { fits problems { operation } } } } }`,
    { input: { clientMutationId: `adopt ${scenario}`, scenario, expectedVersion } },
  );
const fitOf = async (scenario: string) => {
  const { data, errors } = await service.ask(
    `query ($id: ID!) { scenario(id: $id) { fit { revision fits problems { operation path message(locale: EN) } } } }`,
    { id: scenario },
  );
  expect(errors).toBeUndefined();
  return data.scenario.fit;
};
const namesOf = async (scenario?: string) => {
  const answer = await service.ask(
    'query ($scenario: ID) { networks(scenario: $scenario) { nodes { id name } } }',
    { scenario },
  );
  const nodes = answer.data?.networks.nodes as { id: string; name: string }[] | undefined;
  return { ...answer, names: nodes?.map(({ name }) => name), nodes };
};

test('what it showed is recorded, under the ids that it showed, and goes again', async () => {
  const scenario = await saved([
    { kind: 'MERGE', network: id('Foorumi'), into: id('Neuvosto') },
    { kind: 'FOUND', key: 'uusi', name: 'Uusi esimerkki' },
    { kind: 'ADD_MEMBERSHIP', network: 'uusi', member: id('a') },
  ]);
  const before = await namesOf();
  const shown = await namesOf(scenario);
  expect(shown.names).toEqual(['Neuvosto', 'Ryhmä', 'Uusi esimerkki']);
  expect((await fitOf(scenario)).fits).toBe(true);

  const { data, errors } = await adopt(scenario);
  expect(errors).toBeUndefined();
  expect(data.adoptScenario).toMatchObject({
    applied: true,
    clientMutationId: `adopt ${scenario}`,
    scenario: { id: scenario, version: 1, fit: { fits: false } },
  });
  expect((await adopt(scenario)).data.adoptScenario).toMatchObject({ applied: false });
  expect((await namesOf()).nodes).toEqual(shown.nodes);

  const undone = await service.ask(
    'mutation ($changeSet: ID!) { undoChange(input: { changeSet: $changeSet }) { applied } }',
    { changeSet: data.adoptScenario.changeSet },
  );
  expect(undone.data.undoChange.applied).toBe(true);
  expect((await namesOf()).nodes).toEqual(before.nodes);
});

test('one that no longer fits names the operation, is asked no question, and can be rebased', async () => {
  const scenario = await saved([
    { kind: 'END', network: id('Foorumi') },
    { kind: 'END_MEMBERSHIP', network: id('Neuvosto'), member: id('d') },
  ]);
  const other = await saved([{ kind: 'END_MEMBERSHIP', network: id('Neuvosto'), member: id('d') }]);
  const { data: adopted } = await adopt(other);
  expect(await fitOf(scenario)).toEqual({
    revision: adopted.adoptScenario.revision,
    fits: false,
    problems: [
      {
        operation: 2,
        path: 'operations.1.member',
        message: expect.stringMatching(/no such membership/) as string,
      },
    ],
  });
  const refused = await namesOf(scenario);
  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'scenario.operations.1.member', value: id('d') }],
  });
  const rebase = (drop?: readonly number[]) =>
    service.ask(
      `mutation ($input: RebaseScenarioInput!) { rebaseScenario(input: $input) {
        version scenario { baseRevision operations { kind } fit { fits } } } }`,
      { input: { scenario, expectedVersion: 1, drop } },
    );
  expect((await rebase()).errors?.[0]?.extensions.problems).toMatchObject([
    { path: 'scenario.operations.1.member' },
  ]);
  expect((await rebase([2])).data.rebaseScenario).toEqual({
    version: 2,
    scenario: {
      baseRevision: adopted.adoptScenario.revision,
      operations: [{ kind: 'END' }],
      fit: { fits: true },
    },
  });
  expect((await namesOf(scenario)).names).toEqual(['Neuvosto', 'Ryhmä']);
});

test('a scenario that is not there is told with the nearest, and one that was removed as such', async () => {
  const scenario = await saved([{ kind: 'END', network: id('Foorumi') }]);
  const problemOf = async (given: string) => {
    const { errors } = await namesOf(given);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    return errors![0]!.extensions.problems![0]!;
  };
  expect(await problemOf('Esimerkkiunelmat')).toMatchObject({
    path: 'scenario',
    value: 'Esimerkkiunelmat',
    suggestion: `Esimerkkiunelma (${scenario})`,
  });
  const unknown = await problemOf(UNKNOWN);
  expect(unknown.suggestion).toBeUndefined();
  await service.ask(
    'mutation ($id: ID!) { removeScenario(input: { scenario: $id, expectedVersion: 1 }) { applied } }',
    { id: scenario },
  );
  expect((await problemOf(scenario)).message).toMatch(/poistettu|removed/);
  expect((await adopt(scenario)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
});
