/** Question 4 over the demonstration county: the operations of its pages give the figures that stand there. */
import { readFileSync } from 'node:fs';
import { type DemoService, startDemoService } from './demoService.js';

const operationOf = (name: string) =>
  /```graphql\n(.*?)```/s.exec(
    readFileSync(new URL(`../../docs/questions/${name}.md`, import.meta.url), 'utf8'),
  )![1]!;

let service: DemoService;
beforeAll(async () => {
  service = await startDemoService('analyst');
}, 60_000);
afterAll(() => service.stop());

// What an operation gives is for the test to say.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function answerOf(name: string): Promise<any> {
  const data = (await service.ask(operationOf(name))) as { readonly [field: string]: unknown };
  return data[name];
}

test('unaffiliated: 170 organisations, no municipality and no parish among them', async () => {
  const { totalCount, known, kinds, cells } = await answerOf('unaffiliated');
  expect([totalCount, known]).toEqual([170, 'UNKNOWN']);
  const told = Object.fromEntries(
    kinds.map((one: { group: { name: string }; organisations: number; nowhere: number }) => [
      one.group.name,
      [one.nowhere, one.organisations],
    ]),
  );
  expect(told).toMatchObject({
    ...{ yhdistys: [90, 653], yritys: [33, 80], oppilaitos: [20, 46] },
    ...{ kunta: [0, 21], seurakunta: [0, 21] },
  });
  expect(cells[0]).toMatchObject({ home: { name: 'Rovaniemi' }, nowhere: 32 });
});

test('unaffiliated: of 42 associations of family care 10 fall through', async () => {
  const { unaffiliated } = (await service.ask(`{ unaffiliated(asOf: "2026-11-23",
    filter: { kinds: [ASSOCIATION] }) { fields { group { name } organisations nowhere } } }`)) as {
    unaffiliated: { fields: readonly object[] };
  };
  expect(unaffiliated.fields[0]).toEqual({
    group: { name: 'omaishoidon ala (esimerkki)' },
    ...{ organisations: 42, nowhere: 10 },
  });
});

test('load: the county sits in 82 networks, which takes at least 787 hours a year', async () => {
  const { totalCount, places, nodes } = await answerOf('load');
  expect(totalCount).toBe(711);
  expect(places.mean.toFixed(1)).toBe('4.8');
  const shares = places.top.map(({ count, held }: { count: number; held: number }) => [
    count,
    Math.round(held * 1000) / 10,
  ]);
  expect(shares).toEqual([
    [8, 9.5],
    [72, 38.1],
  ]);
  expect(nodes[0]).toMatchObject({
    ...{ organisation: { name: 'Lapin hyvinvointialue' }, places: 82 },
    hours: { hours: 787, unknownNetworks: 18 },
    leaving: { emptied: 0, underThree: 2, onlyOfKind: 82, extraParts: 0 },
  });
});

test('singlePoints: 110 of 174 networks with people hang on one person', async () => {
  const { totalCount, hangingNetworks, networks, nodes } = await answerOf('singlePoints');
  expect([totalCount, hangingNetworks, networks]).toEqual([107, 110, 174]);
  expect(nodes[0]).toMatchObject({ person: { name: 'Ensio Esimerkki-Käki' }, onlyMember: 3 });
});

test('bridges: 71 of 210 pairs of municipalities are joined by one organisation, 52 by the county', async () => {
  const { groups, apart, joinedByOne, alone } = await answerOf('bridges');
  expect([groups, apart, joinedByOne]).toEqual([21, 17, 71]);
  expect(alone).toMatchObject([
    { record: { name: 'Lapin hyvinvointialue' }, alone: 52 },
    { record: { name: 'Inarin esimerkkidigi Pihlaja ry' }, alone: 3 },
  ]);
});

test('municipalityOverview: Posio, 7 networks of its own, 5 of 23 organisations in none', async () => {
  const told = await answerOf('municipalityOverview');
  expect(told).toMatchObject({
    municipality: { name: 'Posio', population: 2_999 },
    contact: { state: 'NONE' },
    structure: { state: 'PRESENT' },
    networks: { totalCount: 61, direct: 7 },
    organisations: { totalCount: 23 },
    unaffiliated: { totalCount: 5 },
    informers: [],
  });
  const muonio = operationOf('municipalityOverview').replace('Posio', 'Muonio');
  expect(await service.ask(muonio)).toMatchObject({
    municipalityOverview: {
      informers: [{ informer: { name: 'Lapin hyvinvointialue' }, hearer: 'ITSELF' }],
    },
  });
});
