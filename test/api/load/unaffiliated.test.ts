/** Who falls through, by the example that is given with the schema, over a county of a few bodies. */
import { readFile } from 'node:fs/promises';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ cost: 50_000, tokens: 1_000, bodyBytes: 50_000 });
});
afterAll(() => service.close());

test('everybody is in a network, and the answer says that it found nobody', async () => {
  const example = await readFile('schema/operations/unaffiliated.graphql', 'utf8');
  const { data, errors } = await service.ask(example, { locale: 'EN' });
  expect(errors).toBeUndefined();
  const { totalCount, knownName, about, kinds, homes, cells, nodes } = data.unaffiliated;
  expect([totalCount, knownName, cells, nodes]).toEqual([0, 'Not known', [], []]);
  expect(about.definition).toMatch(/^Who falls through/);
  expect(about.empty.text).toMatch(/^Nothing that was looked at/);
  const counts = { organisations: 6, nowhere: 0, onlyPossibly: 0 };
  expect(kinds).toEqual([{ group: { name: 'Kind not told' }, ...counts }]);
  expect(homes).toEqual([{ group: { name: 'Rovaniemi' }, ...counts }]);
});

test('refused: an area that does not exist, with its place', async () => {
  const { errors } = await service.ask(
    '{ unaffiliated(filter: { areas: ["00000000-0000-5000-8000-000000000000"] }) { totalCount } }',
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.extensions.problems?.map(({ path }) => path)).toEqual(['filter.areas.0']);
});
