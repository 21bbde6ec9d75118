/**
 * What others notice of an exact betweenness, which at the size of a country takes longer than anybody
 * waits: how long the answering thread is held meanwhile, and how soon the threads are free when the
 * caller goes away. Asked of the built service over HTTP, on a county in the embedded store.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { randomBy } from '../../../src/analysis/random.js';
import { askAt, startService } from '../../support/service.js';
import { importedBy } from '../importedBy.js';
import type { GeneratedCounty } from '../law/county.js';
import type { SizeName } from '../law/sizes.js';
import { writeListFile } from '../listFile.js';
import { figuresOf, percentileOf, rounded, tell } from '../measurement.js';

/** How long the analysis runs while the loop is watched, in milliseconds. */
const WATCHED = 30_000;
const BETWEEN_QUESTIONS = 50;
const LEAVES = 40;
/** A caller goes away some time from the beginning on, in milliseconds: during any step of the analysis. */
const LATEST_LEAVE = 4_000;

const long = '{ structure(metric: BETWEENNESS, first: 1) { totalCount } }';
const short = '{ networks(first: 20) { nodes { id name } } }';
const preloaded = new URL('../../support/eventLoopDelay.js', import.meta.url).href;

/** Writes a JSON line for each of the two; milliseconds. */
export async function benchDuringAnalysis(
  county: GeneratedCounty,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
  folder: string,
): Promise<void> {
  const list = join(folder, 'members.csv');
  const store = `sqlite:${join(folder, 'county.db')}`;
  await writeListFile(county, seed, list);
  await importedBy({ url: store }, list);
  const delayFile = join(folder, 'delay.json');
  const service = await startService({
    STORE_URL: store,
    MAX_SECONDS: '3600',
    NODE_OPTIONS: `--import=${preloaded}`,
    EVENT_LOOP_DELAY_FILE: delayFile,
  });
  let times: number[];
  try {
    // What is read ahead at the start does not count.
    await askAt(service.url, short);
    await pause(5_000);
    process.kill(service.pid, 'SIGUSR2');
    const caller = askAndStay(service.url);
    times = await askedMeanwhile(service.url);
    caller.leave();
  } finally {
    await service.stop();
  }
  const eventLoopHeld = JSON.parse(readFileSync(delayFile, 'utf8')) as object;
  const questions = { ...figuresOf(times), p99: rounded(percentileOf(times, 0.99)) };
  tell('while a betweenness runs', { size, seed, eventLoopHeld, questions });

  const again = await startService({ STORE_URL: store, MAX_SECONDS: '3600' });
  try {
    const freed = await freedAfterLeaving(again.url, seed);
    tell('a caller leaves a betweenness: until no thread works on it', {
      size,
      seed,
      ...figuresOf(freed),
      p95: rounded(percentileOf(freed, 0.95)),
    });
  } finally {
    await again.stop();
  }
}

/** Short questions, one after the other, while the analysis runs; milliseconds, ascending. */
async function askedMeanwhile(url: string): Promise<number[]> {
  const times: number[] = [];
  for (const end = performance.now() + WATCHED; performance.now() < end;) {
    const began = performance.now();
    await askAt(url, short);
    times.push(performance.now() - began);
    await pause(BETWEEN_QUESTIONS);
  }
  if ((await underWay(url)) === 0) throw new Error('The analysis has ended before its time.');
  return times.sort((a, b) => a - b);
}

async function freedAfterLeaving(url: string, seed: number): Promise<number[]> {
  const random = randomBy(seed);
  const times: number[] = [];
  while (times.length < LEAVES) {
    const caller = askAndStay(url);
    while ((await underWay(url)) === 0) await pause(1);
    await pause(LATEST_LEAVE * random());
    caller.leave();
    const left = performance.now();
    while ((await underWay(url)) > 0) await pause(1);
    times.push(performance.now() - left);
  }
  return times.sort((a, b) => a - b);
}

async function underWay(url: string): Promise<number> {
  const state = (await (await fetch(`${url}/readyz`)).json()) as { analyses: number };
  return state.analyses;
}

/** Asks on a connection of its own, which leaving cuts. */
function askAndStay(url: string): { readonly leave: () => void } {
  const body = JSON.stringify({ query: long });
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.resume();
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return { leave: () => socket.destroy() };
}
