/**
 * What is promised of the stores, as a person meets it: the import by the command line, the snapshot,
 * freshness, the first page of overlaps; of Neo4j beside a plain script on the same server.
 */
import { join } from 'node:path';
import { ChangeSetBuilder } from '../../src/model/changeSet.js';
import { changeSetId } from '../../src/model/identifiers.js';
import { Askings } from '../../src/questions/asking/askings.js';
import { overlaps } from '../../src/questions/overlaps.js';
import type { GraphStore, KeptGraphs } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import type { StoreSettings } from '../../src/store/storeSettings.js';
import { takenOver } from '../snapshot/stores.js';
import { Neo4jServer, type ServerAddress } from '../support/neo4j/server.js';
import { importedBy } from './importedBy.js';
import type { GeneratedCounty } from './law/county.js';
import { type SizeName, sizes } from './law/sizes.js';
import { writeListFile } from './listFile.js';
import { figuresOf, percentileOf, rounded, tell, timed } from './measurement.js';
import { PlainScript } from './plainScript.js';

interface Setting {
  readonly size: SizeName;
  readonly seed: number;
}

/** Writes one JSON line a measurement; times are milliseconds, memory is megabytes. */
export async function benchStores(
  county: GeneratedCounty,
  setting: Setting,
  folder: string,
  withNeo4j: boolean,
): Promise<void> {
  const list = join(folder, 'members.csv');
  await writeListFile(county, setting.seed, list);
  await benchStore('embedded', { url: `sqlite:${join(folder, 'county.db')}` }, list, setting);
  if (!withNeo4j) return;
  // `suomi` in one transaction takes more memory than a heap of 4 GB gives, and its files do not fit
  // in the page cache that is enough for tests.
  const server = await Neo4jServer.start('12g', { 'server.memory.pagecache.size': '1g' });
  try {
    await benchPlainScripts(server.address, list, setting);
    await benchStore('neo4j', server.address, list, setting);
  } finally {
    await server.stop();
  }
}

/** What the rows of Neo4j are held against, on the same server, which the first of the two warms. */
async function benchPlainScripts(
  address: ServerAddress,
  list: string,
  { size, seed }: Setting,
): Promise<void> {
  const { memberships } = sizes[size];
  for (const uniqueMemberships of [false, true]) {
    const which = uniqueMemberships ? 'memberships unique' : 'memberships not unique';
    const script = new PlainScript(address, uniqueMemberships);
    try {
      await script.prepare();
      const [milliseconds = Number.NaN] = await timed(1, () => script.write(list));
      tell('plain script into neo4j', {
        ...{ size, seed, which, milliseconds: rounded(milliseconds) },
        membershipsASecond: Math.round((1_000 * memberships) / milliseconds),
      });
      let found = 0;
      const read = await timed(5, async () => (found = await script.read()));
      if (found !== memberships) throw new Error(`Expected ${memberships}, got ${found}.`);
      tell('plain read from neo4j', { size, seed, which, ...figuresOf(read) });
    } finally {
      await script.close();
    }
  }
}

/** As a person: import by the command line, open, ask, write and see it. */
async function benchStore(
  name: string,
  settings: StoreSettings,
  list: string,
  { size, seed }: Setting,
): Promise<void> {
  const { memberships } = sizes[size];
  const { milliseconds, peak } = await importedBy(settings, list);
  tell(`import into ${name}, the whole command`, {
    size,
    seed,
    milliseconds: rounded(milliseconds),
    membershipsASecond: Math.round((1_000 * memberships) / milliseconds),
    peakMemory: peak,
  });
  const store = await openStore(settings);
  try {
    // Who opens a store first after much was written reads all records, and leaves a graph for the next.
    const [first = Number.NaN] = await opened(1, store);
    const unkept = takenOver(store, { graphs: keepingNothing });
    tell(`snapshot from ${name}`, {
      ...{ size, seed, first: rounded(first) },
      fromRecords: figuresOf(await opened(5, unkept)),
      ...figuresOf(await opened(5, store)),
    });
    await benchFreshness(name, store, { size, seed });
  } finally {
    await store.close();
  }
}

const keepingNothing: KeptGraphs = { find: async () => undefined, keep: async () => undefined };

/** Milliseconds until questions can be asked, from least to most; closing and keeping are not counted. */
function opened(runs: number, store: GraphStore): Promise<number[]> {
  return timed(
    runs,
    () => openAskings(store),
    (askings) => askings.close(),
  );
}

function openAskings(store: GraphStore): Promise<Askings> {
  return Askings.open(store, (error) => {
    throw error;
  });
}

/** From the beginning of a commit until an answer counts it; and the first page of all overlaps. */
async function benchFreshness(
  name: string,
  store: GraphStore,
  { size, seed }: Setting,
): Promise<void> {
  const askings = await openAskings(store);
  const signal = new AbortController().signal;
  const question = { minShared: 3, measure: 'jaccard', first: 50 } as const;
  const cold = await timed(1, async () =>
    overlaps(await askings.forRequest(signal).asking({}), question),
  );
  const warm = await timed(20, async () =>
    overlaps(await askings.forRequest(signal).asking({}), question),
  );
  tell(`first page of overlaps, ${name}`, {
    size,
    seed,
    cold: rounded(cold[0]!),
    ...figuresOf(warm),
  });
  let written = 0;
  const seen = await timed(100, async () => {
    const builder = new ChangeSetBuilder(
      {
        id: changeSetId(`bench ${seed} ${written}`),
        author: 'bench',
        message: 'freshness',
        recordedAt: new Date().toISOString(),
      },
      { validity: { from: '2020-01-01', to: 'open' } },
    );
    builder.createEntity('Organisation', { name_fi: `Esimerkki uusi ${written++}` });
    const { revision } = await store.commit(builder.build());
    await askings.forRequest(signal).asking({ atLeastRevision: revision });
  });
  tell(`freshness, ${name}`, {
    size,
    seed,
    ...figuresOf(seen),
    p99: rounded(percentileOf(seen, 0.99)),
  });
  await askings.close();
}
