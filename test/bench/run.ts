/**
 * `npm run bench -- --size lappi|suomi|eurooppa|all [--seed N] [--work NAME]…`: times our analysis of a
 * generated county in memory, one JSON line a contest; seconds and bytes.
 * `--peers` holds it against the peers, on the same file, in turn. `--table` puts what was measured into
 * `docs/performance.md`. `--check` only compares what ours and the peers answer, and with `--neo4j` the
 * questions in Cypher with the engine.
 * `--stores` (and `--neo4j`) brings the county into the stores as a person would, and asks what
 * performance is promised for; `--service` asks it of the built service, `--graphql` beside other services
 * that answer GraphQL; `--busy` tells what others notice
 * of a long analysis, and how soon it ends when its caller goes away.
 * `--overlaps` asks of it the questions about overlaps that look at everything.
 * `--scenarios` asks questions with a scenario beside the same without.
 * `--decisions` asks of it what a steering group asks, first, again and after a change.
 * `--law` holds generated counties against the law, the mean of `--seeds N`; `--estimates` holds the errors
 * stated beside estimates of betweenness against the exact values, over `--seeds N` draws; `--dense` compares
 * networks by few concepts that thousands of them have.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { contest } from './contest.js';
import { installPeers } from './contestants.js';
import { compareCypher } from './cypherTwins.js';
import { benchDecisionQuestions } from './service/decisionQuestions.js';
import { benchDenseDimensions } from './service/denseDimensions.js';
import { benchDuringAnalysis } from './service/duringAnalysis.js';
import { benchEstimates } from './estimates.js';
import { benchGraphql } from './graphql/contest.js';
import { compareWithLaw } from './law/comparison.js';
import { generateCounty, type GeneratedCounty } from './law/county.js';
import { type SizeName, sizes } from './law/sizes.js';
import { writeListFile, writeNames } from './listFile.js';
import { keepMeasured, writeTable } from './measured.js';
import { tell } from './measurement.js';
import { readMemberships, writeMemberships } from './memberships.js';
import { benchOverlapQuestions } from './service/overlapQuestions.js';
import { benchScenarioQuestions } from './service/scenarioQuestions.js';
import { benchService } from './service/service.js';
import { benchStores } from './stores.js';
import { type Work, works } from './works.js';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: 'lappi' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '5' },
    work: { type: 'string', multiple: true },
    peers: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
    law: { type: 'boolean', default: false },
    stores: { type: 'boolean', default: false },
    neo4j: { type: 'boolean', default: false },
    service: { type: 'boolean', default: false },
    graphql: { type: 'boolean', default: false },
    overlaps: { type: 'boolean', default: false },
    scenarios: { type: 'boolean', default: false },
    decisions: { type: 'boolean', default: false },
    busy: { type: 'boolean', default: false },
    estimates: { type: 'boolean', default: false },
    dense: { type: 'boolean', default: false },
  },
});
const wantedSizes = chosen('--size', options.size === 'all' ? undefined : [options.size], sizes);
const wantedWorks = chosen('--work', options.work, works);
const seed = Number(options.seed);

for (const size of wantedSizes) {
  if (options.law) compareWithLaw(size, Number(options.seeds));
  else await bench(size);
}
if (options.table) await writeTable();

/** Throws RangeError for a name that is not one of those in the table. */
function chosen<Name extends string>(
  option: string,
  given: readonly string[] | undefined,
  table: { readonly [name in Name]: unknown },
): Name[] {
  const all = Object.keys(table) as Name[];
  for (const name of given ?? []) {
    if (!Object.hasOwn(table, name)) {
      throw new RangeError(`${option}: expected ${all.join(', ')}, got "${name}".`);
    }
  }
  return (given as Name[] | undefined) ?? all;
}

async function bench(size: SizeName): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const county = generateCounty(sizes[size], seed);
    if (options.check && options.neo4j) {
      const list = join(folder, 'members.csv');
      await writeListFile(county, seed, list);
      await compareCypher(list, size, seed);
    } else if (options.estimates || options.dense) {
      const memberships = join(folder, 'memberships.csv');
      writeMemberships(county, seed, memberships);
      const graph = readMemberships(memberships, sizes[size].networks, sizes[size].organisations);
      if (options.dense) benchDenseDimensions(graph, { size, seed });
      else benchEstimates(graph, { size, seeds: Number(options.seeds) });
    } else if (options.busy) {
      await benchDuringAnalysis(county, { size, seed }, folder);
    } else if (options.overlaps) {
      await benchOverlapQuestions(county, { size, seed }, folder);
    } else if (options.scenarios) {
      await benchScenarioQuestions(county, { size, seed }, folder);
    } else if (options.decisions) {
      await benchDecisionQuestions(county, { size, seed }, folder);
    } else if (options.graphql) {
      await benchGraphql(county, { size, seed }, folder);
    } else if (options.service) {
      await benchService(county, { size, seed }, folder);
    } else if (options.stores || options.neo4j) {
      await benchStores(county, { size, seed }, folder, options.neo4j);
    } else {
      await benchWorks(county, size, folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchWorks(county: GeneratedCounty, size: SizeName, folder: string): Promise<void> {
  const memberships = join(folder, 'memberships.csv');
  writeMemberships(county, seed, memberships);
  const list = join(folder, 'list.csv');
  writeNames(county, seed, list);
  const withPeers = options.peers || options.check;
  if (withPeers) installPeers();
  for (const name of wantedWorks) {
    const work: Work = works[name];
    if (!work.sizes.includes(size)) continue;
    const task = {
      memberships: work.readsList ? list : memberships,
      size: sizes[size],
      values: join(folder, 'values'),
      which: work.which,
    };
    try {
      const found = await contest(work, size, task, { withPeers, timed: !options.check });
      tell(name, { size, seed, ...found });
      if (!options.check) await keepMeasured(name, size, seed, county, found);
    } catch (error) {
      // The others are measured all the same; in the end the bench fails.
      process.stderr.write(`${name}, ${size}: ${inspect(error)}\n`);
      process.exitCode = 1;
    }
  }
}
