/** Sources, and for what they speak. */
import { finlandAreas } from '../../../src/changes/foundFinland.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

test('a source tells for which networks and when it speaks, and whether it has all', async () => {
  const query = `query ($id: ID!) { source(id: $id) { title
    scopes { fact complete network { name } area { ... on Municipality { code } }
      validity { from lastDay } } } }`;
  const ask = async () => (await service.ask(query, { id: service.ids['source'] })).data.source;
  expect(await ask()).toEqual({ title: 'Esimerkkilista', scopes: [] });
  const { ids } = service;
  await service.store.commit(
    changeSetOf('scopes', (builder) => {
      const speak = (network: string, complete: boolean, to: string) =>
        builder.createRelationship(
          'SPEAKS_FOR',
          ids['source'] ?? '',
          ids[network] ?? '',
          { fact: 'memberships', complete },
          { validity: { from: '2025-01-01', to } },
        );
      speak('Neuvosto', true, '2025-01-02');
      speak('Foorumi', false, '2026-01-01');
      const rovaniemi = finlandAreas().areaId('municipality', '698');
      const contacts = { fact: 'contacts', complete: false } as const;
      builder.createRelationship('SPEAKS_FOR', ids['source'] ?? '', rovaniemi, contacts);
    }),
  );
  const { scopes } = await ask();
  expect(scopes).toHaveLength(3);
  expect(scopes).toEqual(
    expect.arrayContaining([
      {
        fact: 'MEMBERSHIPS',
        complete: true,
        network: { name: 'Neuvosto' },
        area: null,
        validity: { from: '2025-01-01', lastDay: '2025-01-01' },
      },
      {
        fact: 'MEMBERSHIPS',
        complete: false,
        network: { name: 'Foorumi' },
        area: null,
        validity: { from: '2025-01-01', lastDay: '2025-12-31' },
      },
      expect.objectContaining({ fact: 'CONTACTS', network: null, area: { code: '698' } }),
    ]),
  );
});
