/** Creating, correcting and ending records of every kind, as a caller meets it. */
import { entityKinds } from '../../../src/model/kinds.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService({ tokens: 2_000, depth: 12 });
});
afterEach(() => service.close());

const CREATE = `mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) {
  clientMutationId revision applied network { id name names { fi sv } aliases kind meetingsPerYear
    status validity { from lastDay toKind } revision sources { locator source { title } } } } }`;
const UPDATE = `mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) {
  revision applied network { names { fi sv en } kind meetingsPerYear revision validity { from lastDay } } } }`;
const LINK = `mutation ($input: CreateLinkInput!) { createLink(input: $input) {
  revision applied link { id kind verb revision from { id } to { id } } } }`;

const create = async (input: object = {}) => {
  const answer = await service.ask(CREATE, { input: { name: { fi: 'Esimerkkiryhmä' }, ...input } });
  expect(answer.errors).toBeUndefined();
  return answer.data.createNetwork;
};

test('a network is created with what is known of it, once however often it is sent', async () => {
  const input = {
    clientMutationId: 'one',
    name: { fi: 'Esimerkkineuvosto', sv: 'Exempelrådet' },
    aliases: ['EN'],
    kind: 'COUNCIL',
    meetingsPerYear: 4,
    firstDay: '2021-06',
    lastDay: '2025-05-31',
    status: 'PLANNED',
    sources: [{ source: service.ids['source'], locator: 'rivi 3' }],
  };
  const created = await create(input);
  expect(created).toEqual({
    clientMutationId: 'one',
    revision: 3,
    applied: true,
    network: {
      id: expect.any(String),
      name: 'Esimerkkineuvosto',
      names: { fi: 'Esimerkkineuvosto', sv: 'Exempelrådet' },
      aliases: ['EN'],
      kind: 'COUNCIL',
      meetingsPerYear: 4,
      status: 'PLANNED',
      validity: { from: '2021-06', lastDay: '2025-05-31', toKind: 'DATE' },
      revision: 3,
      sources: [{ locator: 'rivi 3', source: { title: 'Esimerkkilista' } }],
    },
  });
  const again = await create(input);
  expect(again).toMatchObject({ applied: false, revision: 3, network: { id: created.network.id } });
});

test('an update keeps what it leaves out and takes away what is null', async () => {
  const { network } = await create({
    name: { fi: 'Esimerkki', sv: 'Exempel' },
    kind: 'FORUM',
    meetingsPerYear: 2,
    firstDay: '2020',
  });
  const { data } = await service.ask(UPDATE, {
    input: { id: network.id, name: { sv: null, en: 'Example' }, meetingsPerYear: null },
  });
  expect(data.updateNetwork).toEqual({
    revision: 4,
    applied: true,
    network: {
      names: { fi: 'Esimerkki', sv: null, en: 'Example' },
      kind: 'FORUM',
      meetingsPerYear: null,
      revision: 4,
      validity: { from: '2020', lastDay: null },
    },
  });
});

test('every kind can be created, corrected and ended', async () => {
  const least: { readonly [kind: string]: string } = {
    Area: 'name: { fi: "E" } kind: PILOT_AREA',
    ContactPerson: 'name: "Esimerkki Esa"',
    Source: 'title: "E"',
    Concept: 'name: { fi: "E" } scheme: THEME',
    Duty: 'text: { fi: "E" } legalStatus: ENACTED',
    CouncilTerm: 'name: { fi: "E" } bearerKind: MUNICIPALITY',
    Observation: 'indicator: "e"',
    Statement: `recordKind: "Network" record: "${service.ids['Foorumi']}" field: "kind" value: "null"`,
    Grant: 'name: { fi: "E" }',
  };
  for (const kind of entityKinds) {
    const field = kind.charAt(0).toLowerCase() + kind.slice(1);
    const ask = async (verb: string, input: string) => {
      const { data, errors } = await service.ask(
        `mutation { ${verb}${kind}(input: { ${input} }) { applied ${field} { id revision status validity { lastDay } } } }`,
      );
      expect([kind, verb, errors]).toEqual([kind, verb, undefined]);
      return data[`${verb}${kind}`][field] as { id: string; revision: number };
    };
    const { id, revision } = await ask('create', least[kind] ?? 'name: { fi: "E" }');
    const seen = `id: "${id}" expectedRevision: ${revision}`;
    const updated = await ask('update', `${seen} status: PROPOSED`);
    expect(updated).toMatchObject({ id, status: 'PROPOSED', revision: revision + 1 });
    const ended = await ask('end', `id: "${id}" lastDay: "2024-12-31"`);
    expect(ended).toMatchObject({ id, validity: { lastDay: '2024-12-31' } });
  }
});

test('a link is created, completed and ended, and a membership corrected', async () => {
  const { Ryhmä, Foorumi } = service.ids;
  const input = { kind: 'RELATED_TO', from: Ryhmä, to: Foorumi, verb: 'tukee' };
  const { data } = await service.ask(LINK, { input });
  const { link } = data.createLink;
  expect(link).toMatchObject({ kind: 'RELATED_TO', verb: 'tukee', from: { id: Ryhmä } });
  const seen = `id: "${link.id}" kind: RELATED_TO`;
  const updated = await service.ask(
    `mutation { updateLink(input: { ${seen} verb: "ohjaa" }) { link { verb revision } } }`,
  );
  expect(updated.data.updateLink.link).toEqual({ verb: 'ohjaa', revision: 4 });
  const ended = await service.ask(
    `mutation { endLink(input: { ${seen} lastDay: "2024" expectedRevision: 4 }) { link { validity { lastDay } } } }`,
  );
  expect(ended.data.endLink.link.validity.lastDay).toBe('2024');
  const membership = service.ids['a in Neuvosto'];
  const corrected = await service.ask(
    `mutation { updateMembership(input: { membership: "${membership}" role: CHAIR }) {
       membership { role validity { from } } } }`,
  );
  expect(corrected.data.updateMembership.membership).toEqual({
    role: 'CHAIR',
    validity: { from: '2015-01-01' },
  });
});

test('only who may change records does', async () => {
  await service.close();
  service = await startTestService({}, undefined, 'analyst');
  const { errors } = await service.ask(CREATE, { input: { name: { fi: 'Esimerkki' } } });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await service.store.revision()).toBe(2);
});
