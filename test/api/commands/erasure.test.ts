/** Erasing a person by GraphQL: what goes, what stays, what is told of what is left, and to whom it is open. */
import { type Role, roles } from '../../../src/model/roles.js';
import { changeSetOf, UNKNOWN_ID } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

const ERASE = `mutation ($person: ID!, $as: String) {
  erasePerson(input: { person: $person, clientMutationId: $as }) {
    clientMutationId applied revision fields values outOfReach
    remains { field places mentions { kind id } }
  }
}`;
/** How many sit in the group, and what is told of the person. */
const LEFT = `query ($person: ID!, $group: ID!) {
  network(id: $group) { members { totalCount } }
  contactPerson(id: $person) { name email erasedOn memberships { totalCount } }
  search(text: "Ee") { nodes { __typename } }
}`;

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(() => service.close());

test('every value goes, the record and its places stay, and nothing is found', async () => {
  const { ask, ids, store } = service;
  const person = ids['Ee']!;
  const { data } = await ask(ERASE, { person, as: 'a request of 1 June' });
  expect(data.erasePerson).toMatchObject({
    clientMutationId: 'a request of 1 June',
    applied: true,
    revision: await store.revision(),
    fields: ['name', 'email'],
    values: 2,
    remains: [],
    outOfReach: expect.stringContaining('backups'),
  });
  const left = await ask(LEFT, { person, group: ids['Ryhmä'] });
  expect(left.data).toEqual({
    network: { members: { totalCount: 4 } },
    contactPerson: {
      name: person,
      email: null,
      erasedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      memberships: { totalCount: 1 },
    },
    search: { nodes: [] },
  });
  expect(await store.traces(['Esimerkki Ee', 'ee@esimerkki.invalid'])).toEqual([]);
});

test('the same command again changes nothing', async () => {
  const { ask, ids, store } = service;
  const given = { person: ids['Ee'], as: 'once' };
  const first = await ask(ERASE, given);
  const again = await ask(ERASE, given);
  expect(again.data.erasePerson).toMatchObject({
    applied: false,
    revision: first.data.erasePerson.revision,
    fields: [],
    remains: [],
  });
  expect(await store.revision()).toBe(first.data.erasePerson.revision);
});

test('it is told where the same text still stands', async () => {
  const { ask, ids, store } = service;
  let namesake = '';
  await store.commit(
    changeSetOf('namesake', (builder) => {
      namesake = builder.createEntity('ContactPerson', { name: 'Esimerkki Ee' });
    }),
  );
  const { data } = await ask(ERASE, { person: ids['Ee'] });
  const [name, ...others] = data.erasePerson.remains;
  expect(others).toEqual([]);
  expect(name).toMatchObject({
    field: 'name',
    mentions: [{ kind: 'ContactPerson', id: namesake }],
  });
  expect(name.places.length).toBeGreaterThan(0);
});

test('an id of nobody is told', async () => {
  const { errors } = await service.ask(ERASE, { person: UNKNOWN_ID });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(UNKNOWN_ID),
    extensions: { code: 'NOT_FOUND' },
  });
});

const keepers: readonly Role[] = ['steward', 'admin'];

test.each(keepers)('a %s may', async (role) => {
  const other = await startTestService({}, (store) => store, role);
  const { data } = await other.ask(ERASE, { person: other.ids['Ee'] });
  expect(data.erasePerson.fields).toContain('name');
  await other.close();
});

test.each(roles.filter((role) => !keepers.includes(role)))('a %s is refused', async (role) => {
  const other = await startTestService({}, (store) => store, role);
  const before = await other.store.revision();
  const { errors } = await other.ask(ERASE, { person: other.ids['Ee'] });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await other.store.revision()).toBe(before);
  await other.close();
});
