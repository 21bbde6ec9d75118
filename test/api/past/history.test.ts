/** The history of records, differences, undoing and earlier revisions, as callers see them. */
import { changeSetOf, UNKNOWN_ID } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
/**
 * Revision 3: b has left Neuvosto on the last of January, and has another name. Revision 4: f was in
 * Foorumi all along, and e never was.
 */
beforeEach(async () => {
  service = await startTestService();
  const { store, ids } = service;
  const [b, membership] = [ids['b']!, ids['b in Neuvosto']!];
  const organisation = (await store.readEntities([b])).get(b)!;
  const place = (await store.readRelationships('MEMBER_OF', [membership])).get(membership)!;
  await store.commit({
    ...changeSetOf('news', (builder) => {
      builder.update({
        ...organisation,
        properties: {
          ...organisation.properties,
          name_fi: 'Uusi b ry',
          aliases: ['Esimerkki b ry'],
        },
      } as typeof organisation);
      builder.update({ ...place, validity: { from: '2015-01-01', to: '2026-02-01' } });
    }),
    recordedAt: '2026-03-01T10:00:00.000Z',
  });
  await store.commit({
    ...changeSetOf('found out', (builder) => {
      builder.createRelationship('MEMBER_OF', ids['f']!, ids['Foorumi']!, { role: 'member' });
      builder.delete('MEMBER_OF', ids['e in Foorumi']!);
    }),
    recordedAt: '2026-03-02T10:00:00.000Z',
  });
});
afterEach(() => service.close());

const HISTORY = `query ($id: ID!, $revision: Int) { history(id: $id, revision: $revision, atLeastRevision: 4) {
  totalCount about { revision } nodes {
    revision recordedAt author message action fields { field before after withheld } } } }`;

test('the history of a record tells each change field by field, of a deleted one too', async () => {
  const changed = await service.ask(HISTORY, { id: service.ids['b in Neuvosto'] });
  expect(changed.data.history).toMatchObject({
    totalCount: 2,
    about: { revision: 4 },
    nodes: [
      {
        ...{ revision: 3, recordedAt: '2026-03-01T10:00:00.000Z', author: 'esimerkki' },
        ...{ message: 'news', action: 'CHANGED' },
        fields: [{ field: 'validTo', before: 'open', after: '2026-02-01', withheld: null }],
      },
      { revision: 2, action: 'CREATED' },
    ],
  });
  expect(changed.data.history.nodes[1].fields).toContainEqual({
    ...{ field: 'role', before: null, after: 'member', withheld: null },
  });
  const deleted = await service.ask(HISTORY, { id: service.ids['e in Foorumi'] });
  expect(deleted.data.history.nodes).toMatchObject([
    { revision: 4, action: 'DELETED' },
    { revision: 2, action: 'CREATED' },
  ]);
  const then = await service.ask(HISTORY, { id: service.ids['e in Foorumi'], revision: 3 });
  expect(then.data.history.nodes).toMatchObject([{ revision: 2 }]);
  expect((await service.ask(HISTORY, { id: UNKNOWN_ID })).data.history).toBeNull();
  expect((await service.ask(HISTORY, { id: 'nonsense' })).data.history).toBeNull();
});

const DIFFERENCE = `query ($from: Date, $to: Date, $fromRevision: Int, $toRevision: Int, $filter: NetworkFilterInput) {
  difference(from: $from, to: $to, fromRevision: $fromRevision, toRevision: $toRevision, filter: $filter) {
    totalCount from to fromRevision toRevision counts { nature kind count }
    nodes { nature kind certain record { id } membership { id } fields { field before after } } } }`;

test('a change in the world is told apart from a correction', async () => {
  const { ids } = service;
  const { data } = await service.ask(DIFFERENCE, { fromRevision: 2, toRevision: 4 });
  expect(data.difference).toMatchObject({
    ...{ from: '2026-01-15', to: '2026-03-02', fromRevision: 2, toRevision: 4, totalCount: 4 },
    nodes: [
      { nature: 'CHANGE', kind: 'RENAMED', record: { id: ids['b'] } },
      { nature: 'CHANGE', kind: 'LEFT', membership: { id: ids['b in Neuvosto'] } },
      { nature: 'CORRECTION', kind: 'JOINED', record: null },
      { nature: 'CORRECTION', kind: 'LEFT', membership: { id: ids['e in Foorumi'] } },
    ],
  });
  expect(data.difference.nodes[0].fields).toEqual([
    { field: 'name_fi', before: 'Esimerkki b ry', after: 'Uusi b ry' },
  ]);
  const days = await service.ask(DIFFERENCE, { from: '2025-06-01', to: '2026-03-02' });
  expect(days.data.difference.nodes).toMatchObject([
    {
      ...{ nature: 'CHANGE', kind: 'RENAMED', certain: false, record: { id: ids['b'] } },
      fields: [{ field: 'name_fi', before: 'Esimerkki b ry', after: 'Uusi b ry' }],
    },
    { nature: 'CHANGE', kind: 'LEFT', certain: true },
  ]);
  // It was recorded on the first of March.
  const until = await service.ask(DIFFERENCE, { from: '2025-06-01', to: '2026-02-28' });
  expect(until.data.difference.counts).toEqual([{ nature: 'CHANGE', kind: 'LEFT', count: 1 }]);
  const since = await service.ask(DIFFERENCE, { from: '2026-03-01', to: '2026-03-02' });
  expect(since.data.difference.totalCount).toBe(0);
  const ofForum = { filter: { ids: [ids['Foorumi']] }, fromRevision: 2, toRevision: 4 };
  expect((await service.ask(DIFFERENCE, ofForum)).data.difference.totalCount).toBe(2);
});

test('two records that were made one are told as merged, with what carries on', async () => {
  const { ids, store } = service;
  const { data } = await service.ask(
    `mutation ($keep: ID!, $merged: ID!) {
      mergeOrganisations(input: { keep: $keep, merged: $merged }) { revision } }`,
    { keep: ids['a'], merged: ids['f'] },
  );
  const { revision } = data.mergeOrganisations;
  const MERGED = `query ($to: Int) { difference(fromRevision: 4, toRevision: $to, from: "2026-03-02", kinds: [ENDED, MERGED]) {
    nodes { nature kind record { id } into { id ... on Organisation { name } } } } }`;
  const merged = {
    ...{ nature: 'CORRECTION', kind: 'MERGED', record: { id: ids['f'] } },
    into: [{ id: ids['a'], name: 'Esimerkki a ry' }],
  };
  expect((await service.ask(MERGED, {})).data.difference.nodes).toEqual([merged]);
  // What it was merged into goes in turn: then it was a, and is c.
  await service.ask(
    `mutation ($keep: ID!, $merged: ID!) {
      mergeOrganisations(input: { keep: $keep, merged: $merged }) { revision } }`,
    { keep: ids['c'], merged: ids['a'] },
  );
  expect(await store.revision()).toBeGreaterThan(revision);
  const then = await service.ask(MERGED, { to: revision });
  expect(then.data.difference.nodes).toEqual([merged]);
  const now = await service.ask(MERGED, { to: await store.revision() });
  const into = [{ id: ids['c'], name: 'Esimerkki c ry' }];
  expect(now.data.difference.nodes).toEqual(
    ['a', 'f'].map((one) => ({ ...merged, record: { id: ids[one] }, into })),
  );
});

test.each([
  [{}, 'from'],
  [{ from: '2026-03-02', to: '2026-03-01' }, 'to'],
  [{ fromRevision: 4, toRevision: 2 }, 'toRevision'],
  [{ from: '2026-03-02', toRevision: 99 }, 'revision'],
  [{ from: '2020-01-01', filter: { ids: [UNKNOWN_ID] } }, 'filter.ids.0'],
])('a difference of %j is refused at %s', async (variables, path) => {
  const { errors } = await service.ask(DIFFERENCE, variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path }] });
});

const AT = `query ($id: ID!, $revision: Int, $asOf: Date) { network(id: $id, revision: $revision, asOf: $asOf, atLeastRevision: 4) {
  members { totalCount nodes { member { ... on Organisation { name } } validity { to } } }
  overlaps(minShared: 1) { about { revision } } } }`;

test('a question at an earlier revision is answered as it was recorded there, under today’s names', async () => {
  const id = service.ids['Neuvosto'];
  const asOf = '2026-03-02';
  const now = await service.ask(AT, { id, asOf });
  expect(now.data.network.members.totalCount).toBe(3);
  const then = await service.ask(AT, { id, asOf, revision: 2 });
  expect(then.data.network.overlaps.about.revision).toBe(2);
  expect(then.data.network.members).toMatchObject({ totalCount: 4 });
  expect(then.data.network.members.nodes).toContainEqual({
    member: { name: 'Uusi b ry' },
    validity: { to: null },
  });
  const forum = await service.ask(AT, { id: service.ids['Foorumi'], asOf, revision: 3 });
  expect(forum.data.network.members.totalCount).toBe(5);
  const before = await service.ask(AT, { id, asOf, revision: 1 });
  expect(before.data.network).toBeNull();
  const { errors } = await service.ask(AT, { id, revision: 77 }, { 'accept-language': 'en' });
  expect(errors?.[0]).toMatchObject({
    message:
      'Revision 77 cannot be asked for. Give one from 0 to 4; older ones are not in the change log.',
    extensions: { code: 'BAD_USER_INPUT', problems: [{ path: 'revision', value: '77' }] },
  });
});

const UNDO = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) {
  clientMutationId applied undone revision } }`;

test('a change is undone once, and what stands in the way of another is told', async () => {
  const input = { clientMutationId: 'one', revision: 4 };
  const undone = { clientMutationId: 'one', applied: true, undone: 4, revision: 5 };
  expect((await service.ask(UNDO, { input })).data.undoChange).toEqual(undone);
  expect((await service.ask(UNDO, { input })).data.undoChange).toEqual({
    ...undone,
    applied: false,
  });
  const { errors } = await service.ask(UNDO, { input: { revision: 4 } });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    problems: [{ path: 'input', value: '4' }],
    obstacles: [{ revision: 5, author: 'local' }, { revision: 5 }],
  });
});

test('who may not see people is told of no person, and of nobody who recorded', async () => {
  const viewers = await startTestService({}, undefined, 'viewer');
  try {
    const ask = async (id: string | undefined) =>
      (await viewers.ask(HISTORY.replace(', atLeastRevision: 4', ''), { id })).data.history;
    expect(await ask(viewers.ids['Ee'])).toBeNull();
    expect((await ask(viewers.ids['a in Neuvosto'])).nodes).toMatchObject([
      { author: null, message: null, action: 'CREATED' },
    ]);
    const undone = await viewers.ask(UNDO, { input: { revision: 2 } });
    expect(undone.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const joined = await viewers.ask(DIFFERENCE, { fromRevision: 1, from: '2026-01-15' });
    expect(joined.data.difference.counts).toContainEqual({
      ...{ nature: 'CORRECTION', kind: 'JOINED', count: 12 },
    });
    expect(JSON.stringify(joined.data)).not.toContain(viewers.ids['Ee']!);
  } finally {
    await viewers.close();
  }
});

test('contact details of a person are for who may see them, names for analysts', async () => {
  const analysts = await startTestService({}, undefined, 'analyst');
  try {
    const query = HISTORY.replace(', atLeastRevision: 4', '');
    const { data } = await analysts.ask(query, { id: analysts.ids['Ee'] });
    const { fields } = data.history.nodes[0];
    expect(fields).toContainEqual({
      ...{ field: 'name', before: null, after: 'Esimerkki Ee', withheld: null },
    });
    expect(fields).toContainEqual({
      ...{ field: 'email', before: null, after: null, withheld: 'NOT_PERMITTED' },
    });
  } finally {
    await analysts.close();
  }
});
