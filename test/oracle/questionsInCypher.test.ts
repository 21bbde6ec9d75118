/**
 * The questions in `cypher/questions/`, for somebody with nothing but Neo4j Browser, give the answers of
 * the service, over the demonstration county and over random ones.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadDemo } from '../../src/demo/loadDemo.js';
import type { RecordId } from '../../src/model/record.js';
import type { Asking } from '../../src/questions/asking/asking.js';
import { gaps } from '../../src/questions/gaps.js';
import type { GapDimension } from '../../src/questions/matrix/dimensions.js';
import { type OverlapMark, overlaps } from '../../src/questions/overlaps.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { countyIn, CountyWriter } from '../questions/county.js';
import { anyCoverage, writeCoverage } from '../questions/matrix/coverageCounty.js';
import { anyCounty, days, writeSketch } from '../questions/randomCounty.js';
import { temporaryStores } from '../snapshot/stores.js';
import { describeNeo4j } from '../support/neo4j.js';

const stores = temporaryStores();
const question = (name: string) =>
  readFileSync(new URL(`../../cypher/questions/${name}.cypher`, import.meta.url), 'utf8');

const schemes = {
  targetGroup: 'targetGroup',
  goal: 'goal',
  task: 'task',
  theme: 'theme',
  level: 'cooperationLevel',
  sector: 'sector',
} as const satisfies { [dimension in GapDimension]?: string };

async function rowsOf(driver: Driver, name: string, parameters: object) {
  const { records } = await driver.executeQuery(question(name), parameters);
  return records.map((record) => record.toObject());
}

/** Of the pairs told, the first network of the most alike, and the second of the least. */
function someNetworks(pairs: readonly { [field: string]: unknown }[]): RecordId[] {
  return [...new Set([pairs[0]?.['a'], pairs.at(-1)?.['b']])].filter(
    (id): id is RecordId => id !== undefined,
  );
}

async function overlapsOf(asking: Asking, minShared: number, network?: RecordId) {
  const found = [];
  for (let after: OverlapMark | undefined; ;) {
    const question = { minShared, measure: 'jaccard', first: 500, after, network } as const;
    const page = await overlaps(asking, question);
    found.push(...page.items);
    after = page.items.at(-1)?.mark;
    if (!page.hasNextPage) break;
  }
  return found.map(({ a, b, members }) => {
    const { shared, sizeA, sizeB, jaccard, containmentAB, containmentBA } = members;
    return { a, b, shared, sizeA, sizeB, jaccard, containmentAB, containmentBA };
  });
}

describeNeo4j('questions in Cypher', (emptyDatabase) => {
  /** Compares the questions on a store, on each of some days; tells how many states were seen. */
  async function compare(
    store: GraphStore,
    driver: Driver,
    on: readonly string[],
    minShared: number,
    dimensions: readonly (keyof typeof schemes)[],
  ) {
    const county = await countyIn(stores, store, 'twins');
    const seen = new Map<string, number>();
    try {
      for (const day of on) {
        const request = county.request();
        const asking = await county.asking(day);
        const pairs = await rowsOf(driver, 'overlaps', { day, minShared: neo4j.int(minShared) });
        const told = pairs.map(({ nameA: _a, nameB: _b, ...pair }) => pair);
        expect(told).toEqual(await overlapsOf(asking, minShared));
        seen.set('pairs', (seen.get('pairs') ?? 0) + pairs.length);
        for (const network of someNetworks(told)) {
          const parameters = {
            ...{ day, network },
            ...{ minShared: neo4j.int(minShared), first: neo4j.int(10_000) },
          };
          const others = await rowsOf(driver, 'overlapsOf', parameters);
          expect(others.map(({ nameA: _a, nameB: _b, ...pair }) => pair)).toEqual(
            await overlapsOf(asking, minShared, network),
          );
          seen.set('of one', (seen.get('of one') ?? 0) + others.length);
        }
        for (const columns of dimensions) {
          const rows = await rowsOf(driver, 'gaps', { day, scheme: schemes[columns] });
          const answer = await gaps(asking, request.records, {
            rows: 'municipality',
            columns,
            via: 'covers',
          });
          const plain = (cells: { row: string; column: string }[]) =>
            new Map(cells.map(({ row, column, ...rest }) => [`${row} ${column}`, rest]));
          expect(
            plain(
              rows.map(({ municipality: row, concept: column, state, count, who }) => {
                seen.set(state as string, (seen.get(state as string) ?? 0) + 1);
                return { row, column, state, count, who: (who as string[]).sort() };
              }) as never,
            ),
          ).toEqual(
            plain(
              answer.cells(10_000).map(({ row, column, state, count, details }) => ({
                row,
                column,
                state,
                count,
                who: details().who,
              })) as never,
            ),
          );
        }
      }
    } finally {
      await county.close();
    }
    return seen;
  }

  async function onNeo4j(
    write: (store: GraphStore) => Promise<unknown>,
    on: readonly string[],
    minShared: number,
    dimensions: readonly (keyof typeof schemes)[] = Object.keys(
      schemes,
    ) as (keyof typeof schemes)[],
  ) {
    const settings = await emptyDatabase();
    const store = await openStore(settings);
    const driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
    });
    try {
      await write(store);
      return await compare(store, driver, on, minShared, dimensions);
    } finally {
      await driver.close();
      await store.close();
    }
  }

  test('over the demonstration county', async () => {
    // Its goals, tasks and themes by all municipalities are more cells than the service gives at once.
    const dimensions = ['targetGroup', 'level', 'sector'] as const;
    const seen = await onNeo4j((store) => loadDemo(store), ['2026-10-01'], 3, dimensions);
    expect(seen.get('pairs')).toBeGreaterThan(100);
    expect(seen.get('of one')).toBeGreaterThan(1);
    expect(seen.get('INHERITED')).toBeGreaterThan(0);
    expect(seen.get('NOT_STATED')).toBeGreaterThan(0);
  }, 300_000);

  test('over random counties, by validity and status', async () => {
    await fc.assert(
      fc.asyncProperty(anyCounty, async (sketch) => {
        const write = (store: GraphStore) =>
          store.commit(
            changeSetOf('sketch', (builder) =>
              writeSketch(sketch)(new CountyWriter(builder, new Map())),
            ),
          );
        await onNeo4j(write, days, 1);
      }),
      { numRuns: 3 },
    );
  }, 200_000);

  test('over random counties with scopes', async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anyCoverage, async (sketch) => {
        const write = (store: GraphStore) =>
          store.commit(changeSetOf('coverage', (builder) => void writeCoverage(sketch, builder)));
        const found = await onNeo4j(write, ['2026-01-15'], 1);
        for (const [state, count] of found) seen.set(state, (seen.get(state) ?? 0) + count);
      }),
      // Counties in which every state occurs.
      { seed: 1, numRuns: 6 },
    );
    for (const state of ['PRESENT', 'INHERITED', 'NONE', 'NOT_STATED', 'UNKNOWN']) {
      expect(seen.get(state)).toBeGreaterThan(0);
    }
  }, 200_000);
});
