import { changeSetOf } from '../../contract/fixtures.js';
import { finlandAreas } from '../../../src/changes/foundFinland.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
const ids: { [name: string]: string } = {};

/** Idea and Aate have one task in Rovaniemi, and share none of their members. */
beforeAll(async () => {
  service = await startTestService();
  await service.store.commit(
    changeSetOf('parallels', (builder) => {
      const task = builder.createEntity('Concept', { name_fi: 'esimerkkityö', scheme: 'task' });
      const home = finlandAreas().areaId('municipality', '698');
      for (const [name, members] of Object.entries({ Idea: 'abc', Aate: 'def' })) {
        ids[name] = builder.createEntity('Network', { name_fi: name });
        builder.createRelationship('ABOUT', ids[name], task, {});
        builder.createRelationship('COVERS', ids[name], home, {});
        for (const member of members) {
          builder.createRelationship('MEMBER_OF', service.ids[member] ?? '', ids[name], {});
        }
      }
      const counted = { indicator: 'population', value: 64_000 } as const;
      const figure = builder.createEntity('Observation', counted, {
        validity: { from: '2020-12-31', to: 'open' },
      });
      builder.createRelationship('ABOUT', figure, home, {});
    }),
  );
});
afterAll(() => service.close());

test('the same work by other members is listed when it is asked for, and told of the pair', async () => {
  const { data } = await service.ask(`{ overlaps(relation: [PARALLEL]) { totalCount
    nodes { a { name } b { name } relation rule(locale: EN) members { shared } } } }`);
  expect(data.overlaps.totalCount).toBe(1);
  const [pair] = data.overlaps.nodes;
  expect([pair.a.name, pair.b.name].sort()).toEqual(['Aate', 'Idea']);
  expect(pair).toMatchObject({
    relation: 'PARALLEL',
    rule: 'At least 50% of the tasks or goals and of the area are the same, but under 20% of the members.',
    members: { shared: 0 },
  });
  const one = await service.ask(
    `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { relation tasks { jaccard } area { jaccard } }
       network(id: $a) { overlaps(relation: [PARALLEL], first: 5) { totalCount } } }`,
    { a: ids['Idea'], b: ids['Aate'] },
  );
  expect(one.data).toEqual({
    overlap: { relation: 'PARALLEL', tasks: { jaccard: 1 }, area: { jaccard: 1 } },
    network: { overlaps: { totalCount: 1 } },
  });
});
