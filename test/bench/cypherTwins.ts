/**
 * The questions in `cypher/questions/` beside the engine, on a real Neo4j that holds a generated county:
 * all pairs of networks, and one network against all for the largest and for some by number.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import type { RecordId } from '../../src/model/record.js';
import { parseDay } from '../../src/model/time/days.js';
import type { Asking } from '../../src/questions/asking/asking.js';
import { Askings } from '../../src/questions/asking/askings.js';
import { type OverlapMark, overlaps } from '../../src/questions/overlaps.js';
import { openStore } from '../../src/store/openStore.js';
import { Neo4jServer, type ServerAddress } from '../support/neo4j/server.js';
import { importedBy } from './importedBy.js';
import type { SizeName } from './law/sizes.js';
import { figuresOf, tell, timed } from './measurement.js';

const DAY = '2026-01-15';
const MIN_SHARED = 3;
/** Networks asked about one by one. */
const ASKED = 50;

interface Pair {
  readonly a: RecordId;
  readonly b: RecordId;
  readonly shared: number;
}

/** Throws where an answer is not the same to the last digit and in the same order. */
export async function compareCypher(list: string, size: SizeName, seed: number): Promise<void> {
  const server = await Neo4jServer.start('8g', { 'server.memory.pagecache.size': '1g' });
  try {
    await importedBy(server.address, list);
    const store = await openStore(server.address);
    const askings = await Askings.open(store, (error) => {
      throw error;
    });
    const driver = driverOf(server.address);
    try {
      const { signal } = new AbortController();
      const asking = await askings.forRequest(signal).asking({ asOf: parseDay(DAY) });
      const pairs = await engine(asking);
      const found = await cypher(driver, 'overlaps', {});
      same('overlaps', found, pairs);
      tell('overlaps in Cypher and by the engine: the same', { size, seed, pairs: pairs.length });

      const networks = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].slice(0, ASKED);
      let others = 0;
      const times = await timed(1, async () => {
        for (const network of networks) {
          const parameters = { network, first: neo4j.int(10_000) };
          const ofOne = await cypher(driver, 'overlapsOf', parameters);
          same(`overlaps of ${network}`, ofOne, await engine(asking, network));
          others += ofOne.length;
        }
      });
      tell('overlaps of one network in Cypher and by the engine: the same', {
        ...{ size, seed, networks: networks.length, others, ...figuresOf(times) },
      });
    } finally {
      await driver.close();
      await askings.close();
      await store.close();
    }
  } finally {
    await server.stop();
  }
}

function driverOf({ url, user, password }: ServerAddress): Driver {
  return neo4j.driver(url, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

async function cypher(driver: Driver, name: string, more: object): Promise<Pair[]> {
  const text = readFileSync(
    new URL(`../../cypher/questions/${name}.cypher`, import.meta.url),
    'utf8',
  );
  const parameters = { day: DAY, minShared: neo4j.int(MIN_SHARED), ...more };
  const { records } = await driver.executeQuery(text, parameters);
  return records.map((record) => {
    const { nameA: _a, nameB: _b, ...pair } = record.toObject();
    return pair as unknown as Pair;
  });
}

async function engine(asking: Asking, network?: RecordId): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let after: OverlapMark | undefined; ;) {
    const question = { minShared: MIN_SHARED, measure: 'jaccard', first: 500 } as const;
    const page = await overlaps(asking, { ...question, after, network });
    for (const { a, b, members } of page.items) {
      const { shared, sizeA, sizeB, jaccard, containmentAB, containmentBA } = members;
      pairs.push({ a, b, shared, sizeA, sizeB, jaccard, containmentAB, containmentBA } as Pair);
    }
    after = page.items.at(-1)?.mark;
    if (!page.hasNextPage) return pairs;
  }
}

function same(what: string, cypher: readonly Pair[], engine: readonly Pair[]): void {
  if (cypher.length !== engine.length) {
    throw new Error(`${what}: Cypher told ${cypher.length} pairs, the engine ${engine.length}.`);
  }
  cypher.forEach((pair, at) => {
    if (isDeepStrictEqual(pair, engine[at])) return;
    throw new Error(
      `${what}, place ${at}: Cypher ${JSON.stringify(pair)}, the engine ${JSON.stringify(engine[at])}.`,
    );
  });
}
