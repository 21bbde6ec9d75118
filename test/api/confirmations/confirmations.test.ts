/** The yearly confirmation through the API: from the work list over the link and its form to the review. */
import pino from 'pino';
import { issueConfirmationLink } from '../../../src/changes/confirmations/issueLink.js';
import { Records } from '../../../src/records/records.js';
import { startService } from '../../../src/server/service.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { type Answer, startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
const ids: { [name: string]: string } = {};
const year = new Date().getFullYear();

/**
 *   Neuvosto   members a b c d and the person Ee, meets 4 times a year, covers Rovaniemi
 *              Paikka, filled by a, whose mandate ended in 2020; Avoin, on which nobody is known to sit
 *              Rooli, a contact role for it that nobody has confirmed
 *              whom it is open to, and its goals, are not recorded
 */
beforeAll(async () => {
  service = await startTestService({ depth: 12 });
  const { store } = service;
  const neuvosto = service.ids['Neuvosto']!;
  const { revision } = await store.commit(
    changeSetOf('confirmation', (builder) => {
      const seat = builder.createEntity('Seat', { name_fi: 'Paikka' });
      const vacant = builder.createEntity('Seat', { name_fi: 'Avoin' });
      for (const one of [seat, vacant]) builder.createRelationship('HAS_SEAT', neuvosto, one, {});
      builder.createRelationship('FILLED_BY', seat, service.ids['a']!, { mandateTo: '2020-01-01' });
      const role = (ids['Rooli'] = builder.createEntity('ContactPoint', { name_fi: 'Rooli' }));
      builder.createRelationship('CONTACT_FOR', role, neuvosto, {});
      const since = { validity: { from: '2019', to: 'open', attestedOn: '2026-01-01' } };
      builder.createRelationship('MEMBER_OF', service.ids['Ee']!, neuvosto, {}, since);
    }),
  );
  await service.ask(`{ networks(atLeastRevision: ${revision}) { totalCount } }`);
});
afterAll(() => service.close());

const FORM = `query ($token: String!) { confirmationForm(token: $token) { year network { name }
  facts { id sort subject(locale: EN) seat { name } mandateLastDay known stale since answer answerText } } }`;
const ISSUE = `mutation ($input: IssueConfirmationLinkInput!) { issueConfirmationLink(input: $input) {
  token version confirmation { id stage } } }`;
const ANSWER = `mutation ($input: AnswerConfirmationInput!) { answerConfirmation(input: $input) { applied answered } }`;
const REVIEW = `mutation ($input: ReviewConfirmationInput!) { reviewConfirmation(input: $input) {
  revision version confirmation { stage answers { fact accepted } } } }`;
const LIST = `query ($year: Int!, $ids: [ID!]) { confirmationList(year: $year, filter: { ids: $ids }) {
  stages { stage networks } nodes { network { name } stage stageName(locale: EN) facts stale unknown
  confirmation { id version answers { fact answer text } } } } }`;

interface Fact {
  readonly id: string;
  readonly sort: string;
  readonly subject: string;
}

describe('a network', () => {
  const listed = async () =>
    (await service.ask(LIST, { year, ids: [service.ids['Neuvosto']] })).data.confirmationList;
  let token = '';
  let facts: readonly Fact[] = [];

  test('stands on the work list with what there is to confirm', async () => {
    const { stages, nodes } = await listed();
    expect(stages).toEqual([{ stage: 'NOT_ASKED', networks: 1 }]);
    // 5 members, 2 seats, 1 role, meetings, openness, 1 area, goals
    expect(nodes).toEqual([
      {
        network: { name: 'Neuvosto' },
        ...{ stage: 'NOT_ASKED', stageName: 'Not asked' },
        ...{ facts: 12, stale: 2, unknown: 4, confirmation: null },
      },
    ]);
  });

  test('is asked by a link whose form names no person', async () => {
    const issued = await service.ask(ISSUE, { input: { network: service.ids['Neuvosto'], year } });
    ({ token } = issued.data.issueConfirmationLink);
    const { data } = await service.ask(FORM, { token });
    expect(data.confirmationForm).toMatchObject({ year, network: { name: 'Neuvosto' } });
    ({ facts } = data.confirmationForm as { facts: Fact[] });
    expect(facts.map(({ sort, subject }) => [sort, subject])).toEqual([
      ...['a', 'b', 'c', 'd'].map(() => ['MEMBER', expect.stringMatching(/^Esimerkki [a-d] ry$/)]),
      ['MEMBER', 'A person, since 2019'],
      ['SEAT', expect.any(String)],
      ['SEAT', expect.any(String)],
      ['CONTACT_ROLE', 'Rooli'],
      ['MEETINGS', expect.stringMatching(/^Nothing is recorded/)],
      ['OPENNESS', expect.stringMatching(/^Nothing is recorded/)],
      ['AREA', 'Rovaniemi'],
      ['GOAL', expect.stringMatching(/^Nothing is recorded/)],
    ]);
    const seats = facts.filter(({ sort }) => sort === 'SEAT');
    expect(new Set(seats)).toEqual(
      new Set([
        expect.objectContaining({
          ...{ subject: 'Esimerkki a ry', seat: { name: 'Paikka' }, mandateLastDay: '2019-12-31' },
          ...{ known: true, stale: true },
        }),
        expect.objectContaining({ subject: 'Avoin', seat: { name: 'Avoin' }, known: false }),
      ]),
    );
    expect(JSON.stringify(data)).not.toMatch(/Ee|ee@/);
  });

  test('is answered by the link, and the answers stand on the form and on the work list', async () => {
    const of = (subject: string) => facts.find((fact) => fact.subject === subject)!.id;
    const openness = facts.find(({ sort }) => sort === 'OPENNESS')!.id;
    const answers = [
      { fact: of('Esimerkki b ry'), answer: 'NO_LONGER' },
      { fact: of('Rooli'), answer: 'CONFIRMED' },
      { fact: openness, answer: 'CORRECTED', text: 'Avoin kaikille' },
    ];
    const answered = await service.ask(ANSWER, { input: { token, answers } });
    expect(answered.data.answerConfirmation).toEqual({ applied: true, answered: 3 });
    const again = (await service.ask(FORM, { token })).data.confirmationForm.facts;
    expect(again).toContainEqual(
      expect.objectContaining({ id: openness, answer: 'CORRECTED', answerText: 'Avoin kaikille' }),
    );
    const { nodes } = await listed();
    expect(nodes[0]).toMatchObject({ stage: 'ANSWERED', confirmation: { version: 2 } });
  });

  test('is reviewed once; the link is of no use then', async () => {
    const [{ confirmation }] = (await listed()).nodes;
    const accept = (confirmation.answers as { fact: string; answer: string }[])
      .filter(({ answer }) => answer !== 'CORRECTED')
      .map(({ fact }) => fact);
    const asSeenBefore = { confirmation: confirmation.id, expectedVersion: 1, accept };
    const refused = await service.ask(REVIEW, { input: asSeenBefore });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      versions: { standing: { version: 2, content: { stage: 'answered' } } },
    });
    expect(JSON.stringify(refused)).not.toMatch(/token/i);
    const input = { confirmation: confirmation.id, expectedVersion: 2, accept };
    const { data } = await service.ask(REVIEW, { input });
    expect(data.reviewConfirmation).toMatchObject({
      version: 3,
      confirmation: { stage: 'REVIEWED' },
    });
    const { revision } = data.reviewConfirmation as { revision: number };
    const after = await service.ask(
      `query ($id: ID!, $revision: Int!) { network(id: $id, atLeastRevision: $revision) {
       members { nodes { member { ... on Organisation { name } } } } }
       contactPoints(filter: { name: "Rooli" }) { nodes { confirmedOn } } }`,
      { id: service.ids['Neuvosto'], revision },
    );
    const names = after.data.network.members.nodes.map(
      ({ member }: { member: { name?: string } }) => member.name,
    );
    expect(names).not.toContain('Esimerkki b ry');
    expect(names).toContain('Esimerkki c ry');
    expect(after.data.contactPoints.nodes[0].confirmedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { errors } = await service.ask(FORM, { token });
    expect(errors?.[0]?.extensions.problems).toEqual([
      { path: 'token', value: '', message: expect.stringMatching(/^The link is of no use/) },
    ]);
    expect(JSON.stringify([errors, service.log])).not.toContain(token.slice(22));
  });
});

test('who may only look answers by a token, and is refused the work list and the links', async () => {
  const { store } = service;
  const role = 'viewer' as const;
  const { token } = await issueConfirmationLink(
    { store, records: new Records(store), author: 'esimerkki', now: new Date() },
    { key: 'viewer', network: service.ids['Foorumi']!, year },
  );
  const limits = {
    ...{ bodyBytes: 20_000, depth: 12, cost: 20_000, tokens: 400, aliases: 5 },
    ...{ milliseconds: 10_000, requests: 100 },
  };
  const viewer = await startService({
    ...{ store, host: '127.0.0.1', port: 0, limits, role, threads: 0, webDirectory: '.' },
    log: pino({ level: 'silent' }),
  });
  const ask = async (query: string, variables: object) => {
    const response = await fetch(`${viewer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  try {
    const { facts } = (await ask(FORM, { token })).data.confirmationForm as { facts: Fact[] };
    const answers = [{ fact: facts[0]!.id, answer: 'CONFIRMED' }];
    const answered = await ask(ANSWER, { input: { token, answers } });
    expect(answered.data.answerConfirmation).toEqual({ applied: true, answered: 1 });
    const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
    expect(codeOf(await ask(LIST, { year, ids: [] }))).toBe('FORBIDDEN');
    expect(codeOf(await ask(ISSUE, { input: { network: service.ids['Ryhmä'], year } }))).toBe(
      'FORBIDDEN',
    );
    const input = { confirmation: service.ids['Ryhmä'], expectedVersion: 1, accept: [] };
    expect(codeOf(await ask(REVIEW, { input }))).toBe('FORBIDDEN');
  } finally {
    await viewer.close();
  }
});
