/** Load through the API: the example that is given with the schema, and who may ask of people. */
import { readFile } from 'node:fs/promises';
import { startTestService, type TestService } from '../../server/harness.js';

const limits = { cost: 100_000, tokens: 1_000, bodyBytes: 50_000 };

describe('an admin', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService(limits);
  });
  afterAll(() => service.close());

  test('by the example: who has most, and what would open', async () => {
    const example = await readFile('schema/operations/load.graphql', 'utf8');
    const { data, errors } = await service.ask(example, { locale: 'EN', asOf: '2026-01-15' });
    expect(errors).toBeUndefined();
    const { totalCount, places, hours, nodes, about } = data.load;
    // a and b are in three networks, c and d in two, e and f in one.
    expect([totalCount, places.mean, hours]).toEqual([
      6,
      2,
      { partly: 0, unknown: 6, distribution: null },
    ]);
    expect(about.definition).toMatch(/^Organisations by their places/);
    expect(
      nodes.map(({ places: count, rank }: { places: number; rank: number }) => [rank, count]),
    ).toEqual([
      ...[
        [1, 3],
        [1, 3],
        [3, 2],
        [3, 2],
        [5, 1],
        [5, 1],
      ],
    ]);
    const [{ person, hours: own, leaving }] = nodes;
    expect([person, own]).toEqual([null, { hours: null, unknownNetworks: 3 }]);
    expect(leaving).toMatchObject({ emptied: 0, underThree: 1, extraParts: 0, lastFrom: [] });
    expect(leaving.opened).toEqual([
      { network: { name: 'Ryhmä' }, openingNames: ['two would be left'], left: 2 },
    ]);
  });

  test('of people', async () => {
    const { data, errors } = await service.ask(
      `{ load(kind: CONTACT_PERSON, asOf: "2026-01-15") { totalCount nodes { places person { name }
        organisation { name } leaving { emptied lastFrom { name } opened { openingNames(locale: EN) } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.load.nodes).toEqual([
      {
        ...{ places: 1, person: { name: 'Esimerkki Ee' }, organisation: null },
        leaving: {
          emptied: 1,
          lastFrom: [{ name: 'Esimerkki a ry' }],
          opened: [
            {
              openingNames: [
                'nobody would be left',
                'nobody from the same organisation would be left',
              ],
            },
          ],
        },
      },
    ]);
  });
});

test('on whom networks hang, by the example', async () => {
  const service = await startTestService(limits);
  try {
    const example = await readFile('schema/operations/singlePoints.graphql', 'utf8');
    const { data, errors } = await service.ask(example, { locale: 'EN', asOf: '2026-01-15' });
    expect(errors).toBeUndefined();
    expect(data.singlePoints).toMatchObject({ totalCount: 1, hangingNetworks: 1, networks: 1 });
    expect(data.singlePoints.nodes).toMatchObject([
      {
        ...{ person: { name: 'Esimerkki Ee' }, organisation: null, networks: 1 },
        hanging: [
          {
            network: { name: 'Ryhmä' },
            reasonNames: ['nobody else is told of', 'nobody else leads it or is secretary'],
            offices: ['CHAIR'],
            knownName: 'Not known',
          },
        ],
      },
    ]);
  } finally {
    await service.close();
  }
});

test('who joins groups, by the example; and a grouping without sense', async () => {
  const service = await startTestService(limits, (store) => store, 'viewer');
  try {
    const example = await readFile('schema/operations/bridges.graphql', 'utf8');
    const { data, errors } = await service.ask(example, { locale: 'EN', asOf: '2026-01-15' });
    expect(errors).toBeUndefined();
    // All of them work for Rovaniemi: one group, which nobody need join.
    expect(data.bridges).toMatchObject({
      ...{ totalCount: 0, groups: 1, apart: 0, joinedByOne: 0, alone: [], nodes: [] },
      about: { empty: { text: expect.stringMatching(/^Nothing that was looked at/) } },
    });
    const refused = await service.ask('{ bridges(between: GOAL) { totalCount } }');
    expect(refused.errors?.[0]?.extensions.problems).toMatchObject([
      { path: 'between', message: expect.stringMatching(/MUNICIPALITY, SERVICE_AREA/) },
    ]);
  } finally {
    await service.close();
  }
});

test('a viewer hears of organisations, and may not ask of people', async () => {
  const service = await startTestService(limits, (store) => store, 'viewer');
  try {
    const fields = 'totalCount nodes { places organisation { name } person { name } }';
    const { data, errors } = await service.ask(`{ load(asOf: "2026-01-15") { ${fields} } }`);
    expect(errors).toBeUndefined();
    expect(data.load.totalCount).toBe(6);
    const alone = await service.ask('{ singlePoints(asOf: "2026-01-15") { hangingNetworks } }');
    expect(alone.data.singlePoints).toEqual({ hangingNetworks: 0 });
    for (const question of ['load', 'singlePoints']) {
      const refused = await service.ask(`{ ${question}(kind: CONTACT_PERSON) { totalCount } }`);
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  } finally {
    await service.close();
  }
});
