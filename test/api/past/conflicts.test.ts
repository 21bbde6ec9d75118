/** Sources that disagree, over HTTP: what each says and where, and people who decide between them. */
import type { EntityContent } from '../../../src/model/record.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { bringIn } from '../../importing/importing.js';
import { type Answer, startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  await takeLists();
  const list = (role: string, end: string) =>
    `järjestö;y-tunnus;rekisterinumero;verkosto;rooli;alkaen;päättyen\nKiista ry;0245437-2;${role};Kiistaverkosto;jäsen;2012;${end}\n`;
  await bringIn(service.store, list('111', '2030'), { dated: '2024-01-01', fileName: 'vanha.csv' });
  await bringIn(service.store, list('222', '2031'), { dated: '2025-01-01', fileName: 'uusi.csv' });
});
afterAll(() => service.close());

/** The data of an answer without errors. */
function given({ data, errors }: Answer) {
  expect(errors).toBeUndefined();
  return data;
}

/** Lists go only into a store without invented data, which the county's source says it has. */
async function takeLists(): Promise<void> {
  const id = service.ids['source'] ?? '';
  const { revision, ...source } = (await service.store.readEntities([id])).get(id)!;
  const { properties } = source as EntityContent<'Source'>;
  await service.store.commit(
    changeSetOf('not invented', (builder) => {
      const record = { ...source, properties: { ...properties, invented: false } };
      builder.update(record as EntityContent, revision);
    }),
  );
}

const conflicts = `query ($filter: ConflictFilterInput, $atLeast: Int) {
  conflicts(filter: $filter, atLeastRevision: $atLeast, first: 9) { totalCount nodes {
    record { id revision } recordKind field value rule ruleText(locale: EN)
    said(first: 9) { statement value isStanding reason sources { place fields source { title } } } } } }`;

test('both sources are told with their places, and the newer one stands until people decide', async () => {
  const atLeast = await service.store.revision();
  const ask = async (filter: object, revision = atLeast) =>
    given(await service.ask(conflicts, { filter, atLeast: revision })).conflicts;
  expect((await ask({})).totalCount).toBe(2);
  expect((await ask({ kinds: ['MEMBER_OF'] })).nodes).toMatchObject([
    { field: 'validTo', value: '2031', rule: 'NEWEST' },
  ]);
  const [conflict] = (await ask({ fields: ['associationNumber'] })).nodes;
  const said = (value: string, isStanding: boolean, title: string) => ({
    ...{ value, isStanding, reason: null },
    statement: expect.any(String),
    sources: [{ place: 'rivi 2', fields: null, source: { title } }],
  });
  expect(conflict).toMatchObject({
    recordKind: 'Organisation',
    value: '222',
    ruleText: 'Its source is the newest one.',
    said: [said('222', true, 'uusi.csv'), said('111', false, 'vanha.csv')],
  });

  const decide = `mutation ($input: ResolveConflictInput!) {
    resolveConflict(input: $input) { applied revision } }`;
  const input = {
    record: conflict.record.id,
    field: 'associationNumber',
    statement: conflict.said[1].statement,
    reason: 'Tarkistettu rekisteristä.',
    expectedRevision: conflict.record.revision,
    clientMutationId: 'esimerkki',
  };
  const { applied, revision } = (await service.ask(decide, { input })).data.resolveConflict;
  expect(applied).toBe(true);
  const [decided] = (await ask({ decided: true }, revision)).nodes;
  expect(decided).toMatchObject({ value: '111', rule: 'DECIDED' });
  expect(decided.said).toHaveLength(3);

  const wrong = async (change: object) =>
    (await service.ask(decide, { input: { ...input, clientMutationId: 'toinen', ...change } }))
      .errors?.[0]?.extensions;
  expect(await wrong({ reason: ' ' })).toMatchObject({ problems: [{ path: 'input.reason' }] });
  expect(await wrong({ field: 'numero' })).toMatchObject({ problems: [{ path: 'input.field' }] });
  expect(await wrong({ statement: null, value: 'x' })).toMatchObject({
    problems: [{ path: 'input.value' }],
  });
  expect(await wrong({})).toMatchObject({ code: 'CONFLICT' });

  const provenance = `query ($record: ID!, $atLeast: Int) {
    provenance(record: $record, atLeastRevision: $atLeast, first: 9) { nodes { field value rule
      said(first: 9) { sources { place source { title } } } } } }`;
  const told = await service.ask(provenance, { record: input.record, atLeast: revision });
  expect(told.data.provenance.nodes).toMatchObject([
    { field: 'associationNumber', value: '111', rule: 'DECIDED' },
    {
      field: 'businessId',
      rule: 'AGREED',
      said: [
        { sources: [{ place: 'rivi 2', source: { title: 'vanha.csv' } }] },
        { sources: [{ place: 'rivi 2', source: { title: 'uusi.csv' } }] },
      ],
    },
  ]);
});
