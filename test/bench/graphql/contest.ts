/**
 * A network with its members and overlaps, asked of our service and of two others that answer GraphQL, on
 * the same county, by the same callers, in turn. What they answer is held against each other first.
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { dayInHelsinki, formatDay } from '../../../src/model/time/days.js';
import { Callers, dataOf } from '../service/callers.js';
import { peakOf } from '../importedBy.js';
import type { GeneratedCounty } from '../law/county.js';
import type { SizeName } from '../law/sizes.js';
import { writeListFile } from '../listFile.js';
import { type Figures, figuresOf, percentileOf, rounded, tell } from '../measurement.js';
import {
  installGraphqlPeers,
  neo4jGraphql,
  ours,
  raphtory,
  type Said,
  type Side,
} from './sides.js';

const CALLERS = 50;
const ROUNDS = 5;
/** Networks asked about in a round, each once; fewer where the county has fewer. */
const ASKED = 400;
/** Networks whose answers are compared, and how often they are asked about before times count. */
const COMPARED = 100;
const WARM_ROUNDS = 10;

/** Of one round of a side: milliseconds until the bytes are there, and what follows by who asked. */
interface Round {
  readonly p50: number;
  readonly p99: number;
  /** Until who asked has read an answer, and counted what the service does not count, in milliseconds. */
  readonly read: number;
  readonly bytes: number;
}

/** Writes a JSON line for each side, milliseconds and megabytes, and ours over each peer, round by round. */
export async function benchGraphql(
  county: GeneratedCounty,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
  folder: string,
): Promise<void> {
  installGraphqlPeers();
  const list = join(folder, 'members.csv');
  const inForce = join(folder, 'inForce.csv');
  await writeListFile(county, seed, list);
  const networks = await writeInForce(list, inForce);
  const each = Math.min(ASKED, Math.floor((networks.length - COMPARED) / ROUNDS));
  const sides: Side[] = [];
  try {
    sides.push(await ours(list, folder), await raphtory(inForce, folder));
    sides.push(await neo4jGraphql(inForce));
    const load = rounded(loadavg()[0]!);
    const callers = sides.map(({ url }) => new Callers(url, CALLERS));
    const compared = networks.slice(0, COMPARED);
    const said: Said[][] = [];
    for (const [at, side] of sides.entries()) {
      said.push(await saidOf(side, callers[at]!, compared));
      await warmUp(side, callers[at]!, compared);
    }
    for (const [at, { name }] of sides.entries()) compare(name, compared, said[0]!, said[at]!);

    const rounds: Round[][] = sides.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      const start = COMPARED + round * each;
      const asked = networks.slice(start, start + each);
      for (const [at, side] of sides.entries()) {
        const { times, answers } = await callers[at]!.ask(asked.map((name) => side.question(name)));
        const reading = answers.map((answer) => {
          const began = performance.now();
          side.said(dataOf(answer));
          return performance.now() - began;
        });
        rounds[at]!.push({
          p50: percentileOf(times, 0.5),
          p99: percentileOf(times, 0.99),
          read: percentileOf(ascending(reading), 0.5),
          bytes: percentileOf(ascending(answers.map(({ length }) => length)), 0.5),
        });
      }
    }
    for (const one of callers) one.close();
    for (const [at, { name, version, pid }] of sides.entries()) {
      const ratios = rounds[at]!.map(({ p50 }, round) => rounds[0]![round]!.p50 / p50);
      tell(`a network with members and overlaps by GraphQL, ${CALLERS} at once: ${name}`, {
        ...{ size, seed, load, version, networks: ROUNDS * each },
        p50: spreadOf('p50', rounds[at]!),
        p99: spreadOf('p99', rounds[at]!),
        read: spreadOf('read', rounds[at]!),
        bytes: spreadOf('bytes', rounds[at]!),
        ...(at > 0 && { oursOverIt: figuresOf(ascending(ratios)) }),
        peakMemory: peakOf(pid),
      });
    }
  } finally {
    for (const side of sides) await side.stop();
  }
}

/** The rows of a list that hold today; which networks they name, by name. */
async function writeInForce(list: string, path: string): Promise<string[]> {
  const today = formatDay(dayInHelsinki(new Date()));
  const [headings = '', ...rows] = readFileSync(list, 'utf8').trimEnd().split('\n');
  const networks = new Set<string>();
  const file = createWriteStream(path);
  file.write(`${headings}\n`);
  for (const row of rows) {
    const [, network = '', , from = '', to = ''] = row.split(',');
    if (from > today || (to !== '' && to < today)) continue;
    networks.add(network);
    file.write(`${row}\n`);
  }
  file.end();
  await once(file, 'finish');
  return [...networks].sort();
}

async function saidOf(side: Side, callers: Callers, networks: readonly string[]): Promise<Said[]> {
  const { answers } = await callers.ask(networks.map((name) => side.question(name)));
  return answers.map((answer) => side.said(dataOf(answer)));
}

/** Of a variable that is not asked for no answer says anything, yet none is one that was kept. */
async function warmUp(side: Side, callers: Callers, networks: readonly string[]): Promise<void> {
  for (let round = 0; round < WARM_ROUNDS; round++) {
    await callers.ask(
      networks.map((name) => {
        const { query, variables } = side.question(name);
        return { query, variables: { ...variables, round } };
      }),
    );
  }
}

/** Throws where two do not say the same of a network. */
function compare(
  name: string,
  networks: readonly string[],
  ours: readonly Said[],
  theirs: readonly Said[],
): void {
  networks.forEach((network, at) => {
    const { shared, ...own } = ours[at]!;
    const { shared: sharedByIt, ...its } = theirs[at]!;
    const both = [...shared].filter(([other]) => sharedByIt.has(other));
    const differs =
      JSON.stringify(own) !== JSON.stringify(its) ||
      both.some(([other, count]) => sharedByIt.get(other) !== count);
    if (!differs) return;
    const told = (what: object, of: ReadonlyMap<string, number>) =>
      JSON.stringify({ ...what, shared: [...of].slice(0, 20) });
    throw new Error(`${network}: ours ${told(own, shared)}, ${name} ${told(its, sharedByIt)}.`);
  });
}

function spreadOf(figure: keyof Round, rounds: readonly Round[]): Figures {
  return figuresOf(ascending(rounds.map((round) => round[figure])));
}

function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}
