/** What is wrong with a command, read as whoever gave it reads it: in Finnish, in Swedish and in English. */
import { locales } from '../../../src/model/languages.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** A refusal in every language; nothing is written by any of them. */
async function refusals(query: string, input: object) {
  const before = await service.store.revision();
  const found = [];
  for (const locale of locales) {
    const answer = await service.ask(query, { input }, { 'accept-language': locale });
    expect(answer.data ?? null).toBeNull();
    const { message, extensions } = answer.errors![0]!;
    const [problem] = extensions.problems!;
    found.push({ ...problem!, code: extensions.code, message, sentence: problem!.message });
  }
  expect(await service.store.revision()).toBe(before);
  expect(new Set(found.map(({ message }) => message)).size).toBe(locales.length);
  const [fi, sv, en] = found;
  return { fi: fi!, sv: sv!, en: en! };
}

async function made(query: string, input: object): Promise<string> {
  const { data, errors } = await service.ask(query, { input });
  expect(errors).toBeUndefined();
  const [payload] = Object.values(data as { [name: string]: { [name: string]: { id: string } } });
  return Object.values(payload!).find((value) => typeof value === 'object')!.id;
}

const NETWORK = `mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { network { id } } }`;
const LINK = `mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { id } } }`;
const SEAT = `mutation ($input: CreateSeatInput!) { createSeat(input: $input) { seat { id } } }`;
const APPOINT = `mutation ($input: AppointToSeatInput!) { appointToSeat(input: $input) { link { id } } }`;

test('a reference that leads nowhere', async () => {
  const { Ryhmä } = service.ids;
  const { fi, sv, en } = await refusals(LINK, { kind: 'PART_OF', from: Ryhmä, to: NOBODY });
  expect(fi).toMatchObject({ code: 'NOT_FOUND', path: 'input.to', value: NOBODY });
  expect(fi.message).toBe(`Tietuetta ${NOBODY} ei ole. Hae tunniste haulla tai luettelosta.`);
  expect(sv.message).toContain('finns inte');
  expect(en.message).toContain('There is no record');
  const source = await refusals(NETWORK, { name: { fi: 'E' }, sources: [{ source: NOBODY }] });
  expect(source.en).toMatchObject({ code: 'NOT_FOUND', path: 'input.sources.0.source' });
});

test('a part that would be part of itself', async () => {
  const { Ryhmä, Foorumi, Neuvosto } = service.ids;
  await made(LINK, { kind: 'PART_OF', from: Ryhmä, to: Foorumi });
  await made(LINK, { kind: 'PART_OF', from: Foorumi, to: Neuvosto });
  const { fi, sv, en } = await refusals(LINK, { kind: 'PART_OF', from: Neuvosto, to: Ryhmä });
  expect(en).toMatchObject({ code: 'BAD_USER_INPUT', path: 'input.to', value: Ryhmä });
  expect(fi.sentence).toContain('johtaisi tietueesta takaisin');
  expect(sv.sentence).toContain('tillbaka till den själv');
  expect(en.sentence).toContain('would lead from the record back to itself');
});

test('two holders of one seat at once, and a mandate outside the life of its network', async () => {
  const network = await made(NETWORK, {
    name: { fi: 'Esimerkkilautakunta' },
    firstDay: '2021-06-01',
    lastDay: '2025-05-31',
  });
  const seat = await made(SEAT, { name: { fi: 'Paikka' } });
  await made(LINK, { kind: 'HAS_SEAT', from: network, to: seat });
  const mandate = { mandateFrom: '2021-06-01', mandateLastDay: '2023-05-31' };
  const { a, b } = service.ids;
  const first = await made(APPOINT, { seat, holder: a, ...mandate });
  const taken = await refusals(APPOINT, { seat, holder: b, ...mandate, mandateFrom: '2023-01-01' });
  expect(taken.en).toMatchObject({ code: 'BAD_USER_INPUT', path: 'input.seat', value: seat });
  expect(taken.fi.sentence).toBe(
    `Paikalla olisi 2023-01-01 haltijoita 2, mutta niitä saa olla 1. Päätä ensin aiempi suhde ${first} tai kirjaa haltija varajäseneksi.`,
  );
  expect(taken.sv.sentence).toContain(`Avsluta först den tidigare relationen ${first}`);
  expect(taken.en.sentence).toContain(`First end the earlier relationship ${first}`);

  const late = { mandateFrom: '2025-01-01', mandateLastDay: '2027-05-31' };
  const outside = await refusals(APPOINT, { seat, holder: b, ...late });
  expect(outside.en).toMatchObject({ path: 'input.mandateLastDay', value: '2027-05-31' });
  expect(outside.fi.sentence).toContain(
    `Toimikausi ei osu verkoston ${network} toiminta-aikaan (2021-06-01 – 2025-05-31)`,
  );
  expect(outside.sv.sentence).toContain('utanför den tid då nätverket');
  expect(outside.en.sentence).toContain('outside the life of the network');
});

test('a code that is not known, with the nearest one that is', async () => {
  const { fi, sv, en } = await refusals(NETWORK, { name: { fi: 'E' }, kind: 'COUNSIL' });
  expect(en).toMatchObject({
    code: 'BAD_USER_INPUT',
    path: 'input.kind',
    value: 'COUNSIL',
    suggestion: 'COUNCIL',
  });
  expect(fi.sentence).toContain('Tarkoititko ”COUNCIL”?');
  expect(sv.sentence).toContain('COUNCIL');
  expect(en.sentence).toContain('Did you mean "COUNCIL"?');
  const literal = await service.ask(
    'mutation { createNetwork(input: { name: { fi: "E" } kind: COUNSIL }) { applied } }',
    {},
    { 'accept-language': 'fi' },
  );
  expect(literal.errors?.[0]?.message).toContain('Tarkoititko ”COUNCIL”?');
});

test('values and days are told by their place in the input', async () => {
  const cases: [string, object, string][] = [
    ['an empty name', { name: { fi: ' ' } }, 'input.name.fi'],
    ['no name', { name: {} }, 'input.name'],
    ['31 February', { name: { fi: 'E' }, firstDay: '2023-02-31' }, 'input.firstDay'],
    ['an end before', { name: { fi: 'E' }, firstDay: '2023', lastDay: '2021' }, 'input.lastDay'],
    ['too many', { name: { fi: 'E' }, meetingsPerYear: 400 }, 'input.meetingsPerYear'],
  ];
  for (const [what, input, path] of cases) {
    const { fi } = await refusals(NETWORK, input);
    expect([what, fi.code, fi.path]).toEqual([what, 'BAD_USER_INPUT', path]);
  }
  const { a, Ryhmä } = service.ids;
  const wrong = await refusals(LINK, { kind: 'LOCATED_IN', from: a, to: a });
  expect(wrong.en.path).toBe('input.to');
  const foreign = await refusals(LINK, { kind: 'COVERS', from: Ryhmä, to: a, verb: 'x' });
  expect(foreign.en.path).toBe('input.verb');
});

test('of two editors at once the later one is told both versions, and nothing is lost', async () => {
  const id = await made(NETWORK, { name: { fi: 'Yhteinen' }, kind: 'FORUM' });
  const seen = await service.store.revision();
  const UPDATE = `mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { network { id } } }`;
  await made(UPDATE, { id, kind: 'COUNCIL', expectedRevision: seen });
  const mine = { id, name: { sv: 'Gemensam' }, expectedRevision: seen };
  const { fi, sv, en } = await refusals(UPDATE, mine);
  expect(en).toMatchObject({
    code: 'CONFLICT',
    path: 'input.expectedRevision',
    value: String(seen),
  });
  expect(fi.message).toContain(`sen versio on ${seen + 1}, odotettiin ${seen}`);
  expect(sv.message).toContain('har ändrats');
  expect(en.message).toContain(`at revision ${seen + 1}, expected ${seen}`);
  const { errors } = await service.ask(UPDATE, { input: mine });
  expect(errors?.[0]?.extensions).toMatchObject({
    versions: {
      expectedRevision: seen,
      yours: { id, properties: { name_fi: 'Yhteinen', name_sv: 'Gemensam' } },
      standing: { id, revision: seen + 1, properties: { name_fi: 'Yhteinen', kind: 'council' } },
    },
  });
});

test('a name of a command that holds half a character', async () => {
  const { en } = await refusals(NETWORK, {
    name: { fi: 'Esimerkki' },
    kind: 'FORUM',
    clientMutationId: 'x\ud800',
  });
  expect(en).toMatchObject({ code: 'BAD_USER_INPUT', path: 'input.clientMutationId' });
  expect(en.sentence).toBe('Expected text.');
});

test.each([
  ['node', `{ node(id: "constructor") { id } }`, 'node'],
  [
    'difference',
    `{ difference(filter: { areas: ["; --"] }, first: 1, from: "2026-01-01") { to } }`,
    null,
  ],
])('what is no id at all is like one that no record has: %s', async (_, query, told) => {
  const { data, errors } = await service.ask(query);
  for (const { extensions } of errors ?? []) expect(extensions.code).not.toBe('INTERNAL');
  if (told !== null) expect(data ?? null).toEqual(expect.anything());
  else expect(errors?.[0]?.extensions.problems?.[0]).toMatchObject({ value: '; --' });
});
