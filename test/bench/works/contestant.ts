/**
 * Our side of a contest, run by `contest.ts`: reads the county, does its work once for the answer, then
 * once for each line that it is sent, and tells the seconds; at the end the most memory it held.
 * Arguments: memberships, networks, organisations, the file for the answer's values, how many threads.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Incidence } from '../../../src/graph/twoMode.js';
import type { Analysis } from '../../../src/snapshot/workers/analysis.js';
import type { AnalysisPool } from '../../../src/snapshot/workers/analysisPool.js';
import { percentileOf } from '../measurement.js';
import { readMemberships } from '../memberships.js';

/** Before times count, as long as the peers: milliseconds in which code is compiled and memory settles. */
const WARM_UP = 500;

export interface Answer {
  readonly counts: { readonly [name: string]: number };
  /** Whole numbers, which have to be those of the peer in the same order. */
  readonly numbers: readonly number[];
  /** Measures, which have to be those of the peer but for rounding; a function where judging takes long. */
  readonly values: ArrayLike<number> | (() => ArrayLike<number>);
}

/** The work as a whole, or its queries, of which the time is the median of one. */
export type Work =
  | { readonly whole: () => Answer | Promise<Answer> }
  | { readonly queries: readonly number[]; readonly one: (query: number) => Answer };

/** The county, and the threads of the service where there are to be several. */
export interface Given {
  /** Where it lies. */
  readonly path: string;
  /** Read when it is first asked for. */
  readonly graph: Incidence;
  readonly threads: Analysis | undefined;
  /** What else was said. */
  readonly which: string | undefined;
}

export async function compete(
  prepare: (given: Given) => Work,
  version = `Node.js ${process.version}`,
): Promise<void> {
  const [path = '', networks, organisations, valuesFile = '', threadCount, which] =
    process.argv.slice(2);
  const threads = Number(threadCount) > 1 ? await poolOf(Number(threadCount)) : undefined;
  await threadsAreUp(threads);
  const work = prepare({
    path,
    get graph() {
      return readMemberships(path, Number(networks), Number(organisations));
    },
    threads,
    which,
  });

  // What was read is given back a moment after it is found to be garbage.
  globalThis.gc?.();
  await pause(500);
  globalThis.gc?.();
  const graphBytes = statusOf('VmRSS');
  writeFileSync('/proc/self/clear_refs', '5');
  const began = performance.now();
  const { answer } = await once(work);
  writeFileSync(valuesFile, Float64Array.from(valuesOf(answer)));
  const digest = createHash('sha256').update(answer.numbers.join(',')).digest('hex');
  while (performance.now() - began < WARM_UP) await once(work);
  tell({ version, counts: answer.counts, digest });
  for await (const _ of createInterface({ input: process.stdin })) {
    tell({ seconds: (await once(work)).seconds });
  }
  tell({ graphBytes, peakBytes: statusOf('VmHWM') });
  await threads?.close();
}

function valuesOf({ values }: Answer): ArrayLike<number> {
  return typeof values === 'function' ? values() : values;
}

async function once(work: Work): Promise<{ answer: Answer; seconds: number }> {
  if ('whole' in work) {
    const began = performance.now();
    const answer = await work.whole();
    return { answer, seconds: (performance.now() - began) / 1_000 };
  }
  const times: number[] = [];
  const answers = work.queries.map((query) => {
    const began = performance.now();
    const answer = work.one(query);
    times.push((performance.now() - began) / 1_000);
    return answer;
  });
  const counts: { [name: string]: number } = {};
  for (const answer of answers) {
    for (const [name, count] of Object.entries(answer.counts)) {
      counts[name] = (counts[name] ?? 0) + count;
    }
  }
  return {
    answer: {
      counts,
      numbers: answers.flatMap(({ numbers }) => numbers),
      values: answers.flatMap((answer) => Array.from(valuesOf(answer))),
    },
    seconds: percentileOf(
      times.sort((a, b) => a - b),
      0.5,
    ),
  };
}

/** The threads as the service has them, which load what is built. */
async function poolOf(count: number): Promise<Analysis> {
  const built = new URL('../../../dist/snapshot/workers/analysisPool.js', import.meta.url);
  if (!existsSync(fileURLToPath(built))) {
    throw new Error('The threads load what is built: run `npm run build` first.');
  }
  const { AnalysisPool: Pool } = (await import(built.href)) as {
    AnalysisPool: typeof AnalysisPool;
  };
  return new Pool(count);
}

/** So that their memory is not counted as that of the work. */
async function threadsAreUp(threads: Analysis | undefined): Promise<void> {
  const { signal } = new AbortController();
  const each = Array.from({ length: threads?.threads ?? 0 }, () =>
    threads!.run('rankedValues', [new Float64Array(1), 0, 1], { signal }),
  );
  await Promise.all(each);
}

/** Bytes, as Linux tells them of the process; VmHWM since it was last cleared. */
function statusOf(field: 'VmRSS' | 'VmHWM'): number {
  const kilobytes = new RegExp(`${field}:\\s+(\\d+)`).exec(
    readFileSync('/proc/self/status', 'utf8'),
  )?.[1];
  return Number(kilobytes) * 1_024;
}

function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
