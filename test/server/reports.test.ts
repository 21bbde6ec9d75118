/** Reports over HTTP: who gets what, and that nobody is shown what no longer stands. */
import { startTestService, type TestService } from './harness.js';

let service: TestService;
beforeAll(async () => {
  // Who may do everything: the report must not show it.
  service = await startTestService({}, undefined, 'admin');
});
afterAll(() => service.close());

const get = (query: string, headers: { readonly [name: string]: string } = {}) =>
  fetch(`${service.url}/reports/overlap?${query}`, { headers });

test('a page of HTML that nobody else keeps, under the same headers as all pages', async () => {
  const response = await get('area=Rovaniemi');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(await response.text()).toContain('<html lang="fi"');
});

test('the language: as asked for, else as the browser says, else Finnish', async () => {
  const languageOf = async (query: string, headers?: { readonly [name: string]: string }) =>
    /<html lang="(\w+)"/.exec(await (await get(query, headers)).text())?.[1];
  const swedish = { 'accept-language': 'sv-FI,sv;q=0.9' };
  expect(await languageOf('area=Rovaniemi&lang=en', swedish)).toBe('en');
  expect(await languageOf('area=Rovaniemi', swedish)).toBe('sv');
  expect(await languageOf('area=Rovaniemi', { 'accept-language': 'la' })).toBe('fi');
});

test('no person is named, whatever the service lets its callers see', async () => {
  const { data } = await service.ask('{ contactPersons { nodes { name } } }');
  const [{ name }] = data.contactPersons.nodes;
  expect(name).toBe('Esimerkki Ee');
  expect(await (await get('area=Rovaniemi')).text()).not.toContain('Esimerkki Ee');
});

test('what cannot be answered: 404 for an area, 400 for a day or a language', async () => {
  const answers = await Promise.all(
    ['area=Rovanjemi', 'area=Rovaniemi&asOf=31.1.2026', 'area=Rovaniemi&lang=la', 'lang=sv'].map(
      async (query) => (await get(query)).status,
    ),
  );
  expect(answers).toEqual([404, 400, 400, 200]);
});

test('the day that is asked for: an area that was not recorded then is not there', async () => {
  const response = await get('area=Rovaniemi&asOf=1999-01-01&lang=en');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('The day looked at is January 1, 1999.');
});

test('a decision stands beside the pair as soon as it is recorded, and not after it is withdrawn', async () => {
  const decided = async () =>
    (await (await get('area=Rovaniemi&lang=en')).text()).includes('Reason: The same members.');
  expect(await decided()).toBe(false);
  const recorded = await service.ask(
    `mutation ($networks: [ID!]!) {
      recordDecision(input: {
        clientMutationId: "esimerkki", networks: $networks, decision: KEEP, reason: "The same members",
        decidedBy: "Esimerkkiryhmä", decidedOn: "2026-01-10"
      }) { decision { id version } }
    }`,
    { networks: [service.ids['Neuvosto'], service.ids['Foorumi']] },
  );
  expect(recorded.errors).toBeUndefined();
  expect(await decided()).toBe(true);
  const { id, version } = recorded.data.recordDecision.decision;
  const withdrawn = await service.ask(
    `mutation ($id: ID!, $version: Int!) {
      withdrawDecision(input: { clientMutationId: "esimerkki 2", decision: $id, expectedVersion: $version }) {
        version
      }
    }`,
    { id, version },
  );
  expect(withdrawn.errors).toBeUndefined();
  expect(await decided()).toBe(false);
});

test('many who ask at once get the same page', async () => {
  const pages = await Promise.all(
    Array.from({ length: 30 }, async () => (await get('area=Rovaniemi&lang=sv')).text()),
  );
  expect(new Set(pages).size).toBe(1);
});
