/**
 * `npm run bench -- --size lappi|suomi [--seed N] [--neo4j]`: brings a generated county into the stores
 * as a person would, and asks of it what performance is promised for. Answers are checked before a time
 * counts. Writes one JSON line a measurement; times are milliseconds, memory is megabytes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { overlappingPairs } from '../../src/analysis/overlap/overlappingPairs.js';
import { overlapsOfRow } from '../../src/analysis/overlap/rankedOverlaps.js';
import type { TwoMode } from '../../src/graph/twoMode.js';
import { ChangeSetBuilder } from '../../src/model/changeSet.js';
import { changeSetId } from '../../src/model/identifiers.js';
import { Askings } from '../../src/questions/asking/askings.js';
import { overlaps } from '../../src/questions/overlaps.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import type { StoreSettings } from '../../src/store/storeSettings.js';
import { atOnce } from '../support/atOnce.js';
import { Neo4jServer, type ServerAddress } from '../support/neo4j/server.js';
import { Chance } from './law/chance.js';
import { generateCounty, type GeneratedCounty } from './law/county.js';
import { type SizeName, sizes } from './law/sizes.js';
import { statisticsOf, twoModeOf } from './law/statistics.js';
import { importedBy } from './importedBy.js';
import { writeListFile } from './listFile.js';
import { figuresOf, percentileOf, rounded, tell, timed } from './measurement.js';
import { PlainScript } from './plainScript.js';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'lappi' },
    seed: { type: 'string', default: '1' },
    neo4j: { type: 'boolean', default: false },
  },
});
const size = values.size as SizeName;
if (!Object.hasOwn(sizes, size)) {
  throw new RangeError(`--size: expected ${Object.keys(sizes).join(', ')}, got "${size}".`);
}
const seed = Number(values.seed);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const county = generateCounty(sizes[size], seed);
  await benchAnalysis(county);
  const list = join(folder, 'members.csv');
  await writeListFile(county, seed, list);
  await benchStore('embedded', { url: `sqlite:${join(folder, 'county.db')}` }, list);
  if (values.neo4j) {
    // `suomi` in one transaction takes more memory than a heap of 4 GB gives, and its files do not fit
    // in the page cache that is enough for tests.
    const server = await Neo4jServer.start('8g', { 'server.memory.pagecache.size': '1g' });
    try {
      await benchPlainScripts(server.address, list);
      await benchStore('neo4j', server.address, list);
    } finally {
      await server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** On the graph in memory: all pairs sharing three, and one network against all. */
async function benchAnalysis(county: GeneratedCounty): Promise<void> {
  const graph = twoModeOf(county) as TwoMode;
  const expected = statisticsOf(county).pairsSharing3;
  let found = 0;
  const all = await timed(5, () => (found = atOnce(overlappingPairs(graph, 3)).length));
  if (found !== expected) throw new Error(`Expected ${expected} pairs, got ${found}.`);
  tell('all pairs sharing at least 3', { size, seed, pairs: found, ...figuresOf(all) });

  const chance = new Chance(seed);
  const rows = Array.from({ length: 1_000 }, () => chance.integer(0, sizes[size].networks - 1));
  const members = (row: number) => graph.rowOffsets[row + 1]! - graph.rowOffsets[row]!;
  const largest = [...county.members.keys()].sort((a, b) => members(b) - members(a)).slice(0, 50);
  for (const [which, of] of [
    ['1,000 at random', rows],
    ['the 50 largest', largest],
  ] as const) {
    let at = 0;
    const each = await timed(of.length, () =>
      overlapsOfRow(graph, of[at++]!, { ranking: 'jaccard', minShared: 1, count: 20 }),
    );
    tell('one network against all', {
      size,
      seed,
      which,
      ...figuresOf(each),
      p99: rounded(percentileOf(each, 0.99)),
    });
  }
}

/** What the rows of Neo4j are held against, on the same server, which the first of the two warms. */
async function benchPlainScripts(address: ServerAddress, list: string): Promise<void> {
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
async function benchStore(name: string, settings: StoreSettings, list: string): Promise<void> {
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
    const opened = await timed(5, async () => (await openAskings(store)).close());
    tell(`snapshot from ${name}`, { size, seed, ...figuresOf(opened) });
    await benchFreshness(name, store);
  } finally {
    await store.close();
  }
}

function openAskings(store: GraphStore): Promise<Askings> {
  return Askings.open(store, (error) => {
    throw error;
  });
}

/** From the beginning of a commit until an answer counts it; and the first page of all overlaps. */
async function benchFreshness(name: string, store: GraphStore): Promise<void> {
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
