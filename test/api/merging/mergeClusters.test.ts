import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

test('networks that could become one, with why one of them carries on', async () => {
  // Neuvosto a b c d, Foorumi a b c d e: DUPLICATE. Ryhmä a b f shares too few.
  const { data } = await service.ask(`{ mergeClusters(asOf: "2026-01-15", first: 5) {
    totalCount about { definition(locale: EN) }
    nodes { survivor { name }
      ended(first: 5) { totalCount nodes { survivor { name } ended { name } reason reasonText(locale: EN)
        pair { relation members { shared } people { shared } } } } } } }`);
  expect(data.mergeClusters).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        survivor: { name: 'Foorumi' },
        ended: {
          totalCount: 1,
          nodes: [
            {
              survivor: { name: 'Foorumi' },
              ended: { name: 'Neuvosto' },
              reason: 'MORE_MEMBERS',
              reasonText: 'The one that carries on has more members.',
              pair: { relation: 'DUPLICATE', members: { shared: 4 } },
            },
          ],
        },
      },
    ],
  });
  expect(data.mergeClusters.about.definition).toMatch(/^Groups of networks that could become/);
});
