import { changeSetOf } from '../../contract/fixtures.js';
import { startTestService, type TestService } from '../../server/harness.js';

let service: TestService;
const ids: { [name: string]: string } = {};

/**
 * Etelä and Koillis have one task and the municipality of 900 in common; Koillis also works for one of
 * 100. Of the municipality of Suo nobody has counted the people.
 */
beforeAll(async () => {
  service = await startTestService();
  await service.store.commit(
    changeSetOf('dimensions', (builder) => {
      const area = (name: string, population?: number) => {
        const counted = population === undefined ? {} : { population, populationOn: '2025-12-31' };
        return builder.createEntity('Area', { name_fi: name, kind: 'municipality', ...counted });
      };
      const covered = { Iso: area('Iso', 900), Pieni: area('Pieni', 100), Suo: area('Suo') };
      const task = builder.createEntity('Concept', { name_fi: 'Ruoka-apu', scheme: 'task' });
      const areas = { Etelä: ['Iso'], Koillis: ['Iso', 'Pieni'], Suoseura: ['Suo'] } as const;
      for (const [name, names] of Object.entries(areas)) {
        const network = (ids[name] = builder.createEntity('Network', { name_fi: name }));
        builder.createRelationship('ABOUT', network, task, {});
        for (const one of names) builder.createRelationship('COVERS', network, covered[one], {});
      }
    }),
  );
});
afterAll(() => service.close());

test('a pair tells what it shares in every respect, null where nothing is known', async () => {
  const { data } = await service.ask(
    `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { tasks { shared jaccard weightedShared }
       goals { shared jaccard } themes { jaccard } targetGroups { jaccard } level { jaccard }
       memberCategories { jaccard } area { shared jaccard overlapCoefficient } } }`,
    { a: ids['Etelä'], b: ids['Koillis'] },
  );
  expect(data.overlap).toEqual({
    // Three networks have the task: 1/2.
    tasks: { shared: 1, jaccard: 1, weightedShared: 0.5 },
    goals: { shared: 0, jaccard: null },
    themes: { jaccard: null },
    targetGroups: { jaccard: null },
    level: { jaccard: null },
    memberCategories: { jaccard: null },
    area: { shared: 900, jaccard: 0.9, overlapCoefficient: 1 },
  });
  const { data: unknown } = await service.ask(
    `query ($a: ID!, $b: ID!) { overlap(a: $a, b: $b) { area { shared } } }`,
    { a: ids['Etelä'], b: ids['Suoseura'] },
  );
  expect(unknown.overlap.area).toBeNull();
});

test('pairs rank by any respect; what is shared is one at the least unless told', async () => {
  const { data } = await service.ask(
    `query ($ids: [ID!]!) {
      byTasks: overlaps(dimension: TASKS) { totalCount nodes { measures { shared jaccard } } }
      byArea: overlaps(dimension: AREA, filter: { ids: $ids }) {
        totalCount nodes { measures { shared jaccard } }
        about { counted { what } leftOut { reason count text(locale: FI) } } }
      members: overlaps(dimension: MEMBERS) { totalCount } }`,
    { ids: Object.values(ids) },
  );
  expect(data.byTasks.totalCount).toBe(3);
  expect(data.byTasks.nodes[0].measures).toEqual({ shared: 1, jaccard: 1 });
  const { about, ...pairs } = data.byArea;
  expect(pairs).toEqual({ totalCount: 1, nodes: [{ measures: { shared: 900, jaccard: 0.9 } }] });
  expect(about.counted).toEqual([{ what: 'NETWORKS' }, { what: 'MUNICIPALITIES' }]);
  expect(about.leftOut).toContainEqual({
    reason: 'NO_POPULATION',
    count: 1,
    text: 'Verkosto toimii kunnassa, jonka väkilukua ei tunneta kysyttyyn päivään mennessä.',
  });
  // The county of the service has one pair that shares three members.
  expect(data.members.totalCount).toBe(1);
});
