/**
 * `npm run load -- --callers C --seconds S [--size lappi|suomi] [--seed N]`: so many callers at once ask
 * a running service with the demonstration, or with a generated county of a size, each its next question
 * as soon as it has an answer, or as soon as it is told to come again. Prints one line of JSON:
 * statuses, codes of errors, times by question, memory, and how long the service's event loop was held
 * from the first call on (milliseconds; what another process took of the time included, but for
 * `mostProcessorTime`); fails when any answer is another than 200 or 503, or none comes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateCounty } from '../test/bench/law/county.js';
import { type SizeName, sizes } from '../test/bench/law/sizes.js';
import { writeListFile } from '../test/bench/listFile.js';
import { megabytesOf } from '../test/support/memory.js';
import { startService } from '../test/support/service.js';

const { values: options } = parseArgs({
  options: {
    callers: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '30' },
    size: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const callers = Number(options.callers);
const seconds = Number(options.seconds);
if (!Number.isInteger(callers) || callers < 1 || !(seconds > 0)) {
  throw new RangeError('Expected a whole number of --callers, 1 or more, and --seconds above 0.');
}
if (options.size !== undefined && !Object.hasOwn(sizes, options.size)) {
  throw new RangeError(`--size: expected ${Object.keys(sizes).join(', ')}, got "${options.size}".`);
}

const folder = mkdtempSync(join(tmpdir(), 'load-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
const delayFile = join(folder, 'delay.json');

/** The address of a store with a generated county, brought in as a person would. */
async function storeOfSize(size: SizeName): Promise<string> {
  const seed = Number(options.seed);
  const list = join(folder, 'members.csv');
  const store = `sqlite:${join(folder, 'county.db')}`;
  await writeListFile(generateCounty(sizes[size], seed), seed, list);
  const bin = fileURLToPath(new URL('../bin/tuhatverkko.js', import.meta.url));
  const imported = spawnSync(process.execPath, [bin, 'import', list, '--store', store], {
    encoding: 'utf8',
  });
  if (imported.status !== 0) throw new Error(`The import failed: ${imported.stderr}`);
  return store;
}

const questions = {
  overlaps:
    '{ overlaps(first: 20) { totalCount nodes { a { name } b { name } members { shared jaccard } relation rule } } }',
  networks:
    '{ networks(first: 50) { totalCount nodes { id name members(first: 5) { totalCount } } } }',
  networkMap:
    '{ networkMap { nodes { id x y size members } edges { source target weight } communities { id x y } ties { source target weight } } }',
  search:
    '{ search(text: "esimerkki", first: 10) { nodes { __typename ... on Network { name } } } }',
  municipalities: '{ municipalities(first: 300) { nodes { code name } } }',
} as const;
type Question = keyof typeof questions;
const inTurn = Object.keys(questions) as Question[];

const preloaded = new URL('../test/support/eventLoopDelay.js', import.meta.url);
const service = await startService({
  NODE_OPTIONS: `--import=${preloaded.href}`,
  EVENT_LOOP_DELAY_FILE: delayFile,
  ...(options.size && { STORE_URL: await storeOfSize(options.size as SizeName) }),
});
// What was held while the store was read in does not count.
process.kill(service.pid, 'SIGUSR2');
const end = Date.now() + seconds * 1_000;
const statuses: { [status: string]: number } = {};
/** What errors said, by code and question. */
const errors: { [codeAndQuestion: string]: number } = {};
const milliseconds = new Map<Question, number[]>(inTurn.map((question) => [question, []]));
const megabytes = [megabytesOf(service.pid)];

async function call(caller: number): Promise<void> {
  for (let turn = caller; Date.now() < end; turn++) {
    const began = performance.now();
    const question = inTurn[turn % inTurn.length]!;
    const again = await ask(question);
    if (again === undefined) milliseconds.get(question)!.push(performance.now() - began);
    else await new Promise((resolve) => setTimeout(resolve, again * 1_000));
  }
}

/** Undefined when it was answered, otherwise after how many seconds to come again. */
async function ask(question: Question): Promise<number | undefined> {
  let status = 'none';
  try {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: questions[question] }),
    });
    const text = await response.text();
    status = `${response.status}`;
    if (response.status === 200 && text.includes('"errors"')) {
      status = 'error';
      for (const code of codesIn(text)) count(errors, `${code} ${question}`);
    }
    return response.status === 503 ? Number(response.headers.get('retry-after')) : undefined;
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    count(statuses, status);
  }
}

function codesIn(answer: string): readonly string[] {
  const { errors: told } = JSON.parse(answer) as { errors: { extensions: { code: string } }[] };
  return told.map(({ extensions }) => extensions.code);
}

function count(counts: { [what: string]: number }, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1;
}

const sampling = setInterval(() => megabytes.push(megabytesOf(service.pid)), 500);
await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
clearInterval(sampling);
const megabytesAfter = megabytesOf(service.pid);
await service.stop();

function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? NaN);
  return { answers: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) };
}

const all = [...milliseconds.values()].flat();
console.log(
  JSON.stringify({
    size: options.size ?? 'demonstration',
    callers,
    seconds,
    statuses,
    errors,
    perSecond: Math.round((statuses['200'] ?? 0) / seconds),
    milliseconds: Object.fromEntries([
      ['all', percentiles(all)],
      ...[...milliseconds].map(([question, times]) => [question, percentiles(times)] as const),
    ]),
    megabytes: { before: megabytes[0], most: Math.max(...megabytes), after: megabytesAfter },
    eventLoopHeld: JSON.parse(readFileSync(delayFile, 'utf8')) as object,
    loadAverage: Math.round(loadavg()[0]!),
  }),
);
const fine = Object.keys(statuses).every((status) => status === '200' || status === '503');
process.exitCode = fine && all.length > 0 ? 0 : 1;
