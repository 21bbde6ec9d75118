/**
 * What is promised of the API, asked of the built service over HTTP on a county in the embedded store:
 * until it is ready, the first page of all overlaps, and one network against all, each network once.
 */
import { join } from 'node:path';
import { type RunningService, startService } from '../../support/service.js';
import { Callers, dataOf, type Question } from './callers.js';
import { importedBy } from '../importedBy.js';
import type { GeneratedCounty } from '../law/county.js';
import type { SizeName } from '../law/sizes.js';
import { writeListFile } from '../listFile.js';
import { figuresOf, percentileOf, rounded, tell } from '../measurement.js';
import { benchPagesOfRows } from './pagesOfRows.js';

const CALLERS = 50;
/** Kept answers cost little: enough of them that who has just begun to send them does not count. */
const KEPT_CALLS = 3_000;
const MADE_CALLS = 500;
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
    await benchAnswers(service, { size, seed });
  } finally {
    await service.stop();
  }
  await benchPagesOfRows(store, { size, seed });
}

async function benchAnswers(
  service: RunningService,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
): Promise<void> {
  const one = new Callers(`${service.url}/graphql`, 1);
  const many = new Callers(`${service.url}/graphql`, CALLERS);
  const { times: cold, answers } = await one.ask([{ query: firstPage }]);
  const { overlaps } = dataOf(answers[0]!) as {
    overlaps: { totalCount: number; nodes: unknown[] };
  };
  if (overlaps.nodes.length !== 50) throw new Error(`Got ${overlaps.nodes.length} overlaps.`);
  const pairs = overlaps.totalCount;
  tell('first page of overlaps, cold', { size, seed, pairs, milliseconds: rounded(cold[0]!) });
  const connecting = await many.connect({ query: firstPage });
  told(`first page of overlaps, ${CALLERS} at once, connections opened for it`, connecting);
  for (const [callers, by] of [
    [one, '1 at once'],
    [many, `${CALLERS} at once`],
  ] as const) {
    const kept = Array.from({ length: KEPT_CALLS }, () => ({ query: firstPage }));
    told(`first page of overlaps, ${by}`, await timesOf(callers, kept));
    // Of a variable that is not asked for the answer says nothing, yet it is made by itself.
    const anew = Array.from({ length: MADE_CALLS }, (_, call) => ({
      query: firstPage,
      variables: { [by]: call },
    }));
    told(`the same, each answer made anew, ${by}`, await timesOf(callers, anew));
  }

  const { networks } = (await service.ask(someNetworks)) as {
    networks: { nodes: { id: string }[] };
  };
  const about = networks.nodes.map(({ id }) => ({ query: oneAgainstAll, variables: { id } }));
  const half = (WARM_NETWORKS + about.length) / 2;
  await one.ask(about.slice(0, WARM_NETWORKS));
  told(
    'one network against all by the API, 1 at once',
    await timesOf(one, about.slice(WARM_NETWORKS, half)),
  );
  told(
    `one network against all by the API, ${CALLERS} at once`,
    await timesOf(many, about.slice(half)),
  );
  one.close();
  many.close();

  function told(work: string, times: readonly number[]): void {
    tell(work, { size, seed, ...figuresOf(times), p99: rounded(percentileOf(times, 0.99)) });
  }
}

/** Milliseconds, ascending. Throws where an answer holds errors. */
async function timesOf(
  callers: Callers,
  questions: readonly Question[],
): Promise<readonly number[]> {
  const { times, answers } = await callers.ask(questions);
  answers.forEach(dataOf);
  return times;
}
