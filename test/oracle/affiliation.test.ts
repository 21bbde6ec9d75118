/**
 * Real two-mode networks, brought in through the import: both stores give the same ids and the same
 * answers to the last digit, and the numbers of overlapping pairs are those that others have counted.
 */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importMemberships } from '../../src/changes/importMemberships.js';
import { foundFinland } from '../../src/changes/foundFinland.js';
import { prepareImport } from '../../src/importing/importFile.js';
import { Askings } from '../../src/questions/asking/askings.js';
import { networkMap } from '../../src/questions/networkMap.js';
import type { OverlapPair } from '../../src/questions/overlapPair.js';
import { overlaps, type OverlapRanking } from '../../src/questions/overlaps.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import { describeNeo4j } from '../support/neo4j.js';
import { describeWithSharedData } from '../support/sharedData.js';

/** File, organisations, networks, memberships, pairs of networks sharing at least 1 and at least 3. */
const LISTS: readonly [string, number, number, number, number, number][] = [
  ['davis_southern_women', 18, 14, 89, 66, 42],
  ['ceos_clubs', 26, 15, 98, 66, 26],
  ['ucforum', 899, 522, 7_089, 36_556, 6_184],
  ['cosponsor', 110, 3_874, 26_392, 1_790_567, 372_190],
];

const folder = mkdtempSync(join(tmpdir(), 'affiliation-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const openEmbedded = () => openEmbeddedStore(join(folder, `${files++}.db`));

/** Everything that is compared of a list: counts, the best pairs by each measure, the map. */
async function answersOf(store: GraphStore, path: string, withMap: boolean) {
  await foundFinland(store);
  const prepared = await prepareImport(store, {
    fileName: path.slice(path.lastIndexOf('/') + 1),
    bytes: createReadStream(path),
    mappings: [
      { heading: 'mode1', field: 'organisation' },
      { heading: 'mode2', field: 'network' },
    ],
    datedOn: '2026-01-01',
    author: 'test',
    now: new Date('2026-01-15T10:00:00Z'),
  });
  expect(prepared.problems).toEqual([]);
  await importMemberships(store, prepared.plan);
  const askings = await Askings.open(store, (error) => {
    throw error;
  });
  try {
    const request = askings.forRequest(new AbortController().signal);
    const asking = await request.asking({ asOf: 20_500 /* 2026-02-16 */ });
    const ask = (minShared: number, measure: OverlapRanking) =>
      overlaps(asking, { minShared, measure, first: 500 });
    const least3 = await ask(3, 'jaccard');
    // Nodes have numbers in the order in which a store tells of them, which is its own.
    const idsOf = (nodes: readonly number[]) =>
      nodes.map((node) => asking.graph.nodes.ids.idOf(node));
    const withIds = (pair: OverlapPair) => ({
      ...pair,
      explanations: pair.explanations(),
      sharedOrganisations: idsOf(pair.sharedOrganisations),
      sharedPeople: idsOf(pair.sharedPeople),
    });
    const map = withMap ? await networkMap(asking, request.records, { minShared: 3 }) : undefined;
    return {
      counted: least3.about.counted,
      pairs: [(await ask(1, 'jaccard')).totalCount, least3.totalCount],
      best: await Promise.all(
        (['jaccard', 'shared', 'containment', 'weightedShared'] as const).map(async (measure) =>
          (await ask(3, measure)).items.map(withIds),
        ),
      ),
      map: { nodes: map?.nodes, edges: map?.edges },
    };
  } finally {
    await askings.close();
  }
}

describeWithSharedData('affiliation lists', 'data/affiliation', (shared) => {
  const pathOf = (name: string) => join(shared, `${name}.edges.csv`);

  test.each(LISTS)(
    '%s in the embedded store',
    async (name, organisations, networks, memberships, atLeast1, atLeast3) => {
      const store = await openEmbedded();
      const answers = await answersOf(store, pathOf(name), false);
      await store.close();
      expect(answers.counted).toEqual([
        { what: 'networks', count: networks },
        { what: 'organisations', count: organisations },
        { what: 'people', count: 0 },
        { what: 'places', count: memberships },
      ]);
      expect(answers.pairs).toEqual([atLeast1, atLeast3]);
    },
  );

  describeNeo4j('the same on Neo4j', (emptyDatabase) => {
    test.each(LISTS)('%s', async (name, _organisations, networks) => {
      const embedded = await openEmbedded();
      const neo4j = await openStore(await emptyDatabase());
      const answers = [
        await answersOf(embedded, pathOf(name), networks < 1_000),
        await answersOf(neo4j, pathOf(name), networks < 1_000),
      ] as const;
      await Promise.all([embedded.close(), neo4j.close()]);
      expect(answers[1]).toEqual(answers[0]);
    });
  });
});
