/**
 * What is promised of the API, asked of the built service over HTTP on a county in the embedded store:
 * until it is ready, the first page of all overlaps, and one network against all, each network once.
 * Callers are in this process, so their time is in the times: they take the bytes, and read them later.
 */
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { startService } from '../support/service.js';
import { importedBy } from './importedBy.js';
import type { GeneratedCounty } from './law/county.js';
import type { SizeName } from './law/sizes.js';
import { writeListFile } from './listFile.js';
import { figuresOf, percentileOf, rounded, tell } from './measurement.js';
import { benchPagesOfRows } from './pagesOfRows.js';

const CALLERS = 50;
const WARM_CALLS = 500;
const NETWORKS = 500;
/** So many of the networks are asked about before times count, as a service that has just begun is slower. */
const WARM_NETWORKS = 100;

const firstPage =
  '{ overlaps(first: 50) { totalCount nodes { a { name } b { name } members { shared jaccard } relation rule } } }';
const someNetworks = `{ networks(first: ${NETWORKS}) { nodes { id } } }`;
const oneAgainstAll = `query ($id: ID!) {
  network(id: $id) {
    name
    overlaps(first: 20, minShared: 1) { totalCount nodes { a { name } b { name } members { shared jaccard } relation } }
  }
}`;

/** Writes one JSON line a measurement; milliseconds. */
export async function benchService(
  county: GeneratedCounty,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
  folder: string,
): Promise<void> {
  const list = join(folder, 'members.csv');
  const store = `sqlite:${join(folder, 'county.db')}`;
  await writeListFile(county, seed, list);
  await importedBy({ url: store }, list);
  const began = performance.now();
  const service = await startService({ STORE_URL: store });
  try {
    const ready = performance.now() - began;
    tell('service ready', { size, seed, milliseconds: rounded(ready) });
    const { times: cold, answers } = await asked(service.url, firstPage, [{}], 1);
    const { overlaps } = answers[0] as { overlaps: { totalCount: number; nodes: unknown[] } };
    if (overlaps.nodes.length !== 50) throw new Error(`Got ${overlaps.nodes.length} overlaps.`);
    const pairs = overlaps.totalCount;
    tell('first page of overlaps, cold', { size, seed, pairs, milliseconds: rounded(cold[0]!) });
    const calls = Array.from({ length: WARM_CALLS }, () => ({}));
    for (const callers of [1, CALLERS]) {
      const warm = await asked(service.url, firstPage, calls, callers);
      told(`first page of overlaps, ${callers} at once`, size, seed, warm.times);
      // Of a variable that is not asked for the answer says nothing, yet it is made by itself.
      const others = calls.map((_, call) => ({ anew: callers * WARM_CALLS + call }));
      const anew = await asked(service.url, firstPage, others, callers);
      told(`the same, each answer made anew, ${callers} at once`, size, seed, anew.times);
    }

    const { networks } = (await service.ask(someNetworks)) as {
      networks: { nodes: { id: string }[] };
    };
    const half = (WARM_NETWORKS + networks.nodes.length) / 2;
    await asked(service.url, oneAgainstAll, networks.nodes.slice(0, WARM_NETWORKS), 1);
    for (const [callers, nodes] of [
      [1, networks.nodes.slice(WARM_NETWORKS, half)],
      [CALLERS, networks.nodes.slice(half)],
    ] as const) {
      const found = await asked(service.url, oneAgainstAll, nodes, callers);
      told(`one network against all by the API, ${callers} at once`, size, seed, found.times);
    }
  } finally {
    await service.stop();
  }
  await benchPagesOfRows(store, { size, seed });
}

/** Each call once, by so many callers who ask again as soon as they have an answer. */
async function asked(
  url: string,
  query: string,
  calls: readonly object[],
  callers: number,
): Promise<{ times: number[]; answers: unknown[] }> {
  const times: number[] = [];
  const answers: Buffer[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  let next = 0;
  const call = async (): Promise<void> => {
    while (next < calls.length) {
      const body = JSON.stringify({ query, variables: calls[next++]! });
      const began = performance.now();
      answers.push(await bytesOf(`${url}/graphql`, body, agent));
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  agent.destroy();
  return { times: times.sort((a, b) => a - b), answers: answers.map(dataOf) };
}

async function bytesOf(url: string, body: string, agent: Agent): Promise<Buffer> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asking = request(url, { method: 'POST', agent, headers });
  asking.end(body);
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function dataOf(answer: Buffer): unknown {
  const { data, errors } = JSON.parse(answer.toString()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

function told(work: string, size: SizeName, seed: number, times: readonly number[]): void {
  tell(work, { size, seed, ...figuresOf(times), p99: rounded(percentileOf(times, 0.99)) });
}
