/**
 * What the questions about overlaps that look at everything take, asked of the built service over HTTP:
 * pairs of organisations, networks that could become one, networks that do the same work in the same
 * place. Of these a generated county says nothing, so its networks are given tasks, goals and areas by
 * the law below.
 */
import { join } from 'node:path';
import { finlandAreas, foundFinland } from '../../../src/changes/foundFinland.js';
import { municipalities } from '../../../src/model/finland/municipalities.js';
import type { RecordId } from '../../../src/model/record.js';
import { Askings } from '../../../src/questions/asking/askings.js';
import { viewOf } from '../../../src/questions/asking/asking.js';
import { openStore } from '../../../src/store/openStore.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { askAt, startService } from '../../support/service.js';
import { importedBy, peakOf } from '../importedBy.js';
import { Chance } from '../law/chance.js';
import type { GeneratedCounty } from '../law/county.js';
import type { SizeName } from '../law/sizes.js';
import { writeListFile } from '../listFile.js';
import { figuresOf, percentileOf, rounded, tell } from '../measurement.js';

const TASKS = 120;
const GOALS = 40;
/** How many municipalities a network works for, and what share of networks works for no more. */
const REACH = [
  [1, 0.7],
  [3, 0.9],
  [15, 1],
] as const;

const WARM = 20;
const ORGANISATIONS = 500;

const pair = 'nodes { a { name } b { name } }';
const questions = {
  'pairs of organisations sharing at least 3 networks': `query ($after: String) { page: organisationOverlaps(first: 50, after: $after) {
    totalCount pageInfo { endCursor } nodes { a { name } b { name } measures { shared jaccard } explanations } } }`,
  'networks that could become one': `query ($after: String) { page: mergeClusters(first: 50, after: $after) {
    totalCount pageInfo { endCursor } nodes { survivor { name } ended(first: 5) { totalCount nodes { pair { relation } } } } } }`,
  'pairs of the same work in the same place': `query ($after: String) { page: overlaps(relation: [PARALLEL], first: 50, after: $after) {
    totalCount pageInfo { endCursor } ${pair} } }`,
};
const against = `query ($id: ID!) { organisation(id: $id) { overlaps(minShared: 1, first: 20) {
  totalCount nodes { a { name } b { name } measures { shared jaccard } } } } }`;

/** Writes one JSON line a measurement; milliseconds and megabytes. Each first answer is of a new service. */
export async function benchOverlapQuestions(
  county: GeneratedCounty,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
  folder: string,
): Promise<void> {
  const list = join(folder, 'members.csv');
  const url = `sqlite:${join(folder, 'county.db')}`;
  await writeListFile(county, seed, list);
  await importedBy({ url }, list);
  await givePurposes(url, seed);
  for (const [work, query] of Object.entries(questions)) {
    const service = await startService({ STORE_URL: url });
    try {
      const { page, milliseconds: cold } = await asked(service.url, query);
      const next = await asked(service.url, query, page.pageInfo.endCursor);
      const warm: number[] = [];
      for (let call = 0; call < WARM; call++) {
        warm.push((await asked(service.url, query)).milliseconds);
      }
      const figures = { cold: rounded(cold), next: rounded(next.milliseconds) };
      const peak = peakOf(service.pid);
      const { totalCount } = page;
      tell(work, { size, seed, totalCount, ...figures, ...figuresOf(warm.sort(byNumber)), peak });
    } finally {
      await service.stop();
    }
  }
  await benchOneAgainstAll(url, { size, seed });
}

async function benchOneAgainstAll(
  url: string,
  setting: { readonly size: SizeName; readonly seed: number },
): Promise<void> {
  const service = await startService({ STORE_URL: url });
  try {
    const { organisations } = (await service.ask(
      `{ organisations(first: ${ORGANISATIONS}) { nodes { id } } }`,
    )) as { organisations: { nodes: { id: string }[] } };
    const times: number[] = [];
    for (const { id } of organisations.nodes) {
      const began = performance.now();
      await askAt(service.url, against, { id });
      times.push(performance.now() - began);
    }
    times.sort(byNumber);
    const p99 = rounded(percentileOf(times, 0.99));
    tell('one organisation against all by the API', { ...setting, ...figuresOf(times), p99 });
  } finally {
    await service.stop();
  }
}

async function asked(url: string, query: string, after: string | null = null) {
  const began = performance.now();
  const { page } = (await askAt(url, query, { after })) as {
    page: { totalCount: number; pageInfo: { endCursor: string | null } };
  };
  return { page, milliseconds: performance.now() - began };
}

/**
 * Two to five tasks and one to three goals a network, those that come first the likelier, and the
 * municipalities that it works for, which lie side by side in the order of their codes.
 */
async function givePurposes(url: string, seed: number): Promise<void> {
  const store = await openStore({ url });
  try {
    await foundFinland(store);
    const networks = await networksOf(store);
    const chance = new Chance(seed + 2_000_000);
    const areas = municipalities.map(({ code }) => finlandAreas().areaId('municipality', code));
    await store.commit(
      changeSetOf('purposes', (builder) => {
        const concepts = (scheme: 'task' | 'goal', count: number) =>
          Array.from({ length: count }, (_, number) =>
            builder.createEntity('Concept', { name_fi: `Esimerkki ${scheme} ${number}`, scheme }),
          );
        const [tasks, goals] = [concepts('task', TASKS), concepts('goal', GOALS)];
        for (const network of networks) {
          const about = [...some(chance, tasks, 2, 5), ...some(chance, goals, 1, 3)];
          for (const concept of about) builder.createRelationship('ABOUT', network, concept, {});
          const drawn = chance.fraction();
          const reach = REACH.find(([, share]) => drawn < share)![0];
          const first = chance.integer(0, areas.length - reach);
          for (const area of areas.slice(first, first + reach)) {
            builder.createRelationship('COVERS', network, area, {});
          }
        }
      }),
    );
  } finally {
    await store.close();
  }
}

function some<Item>(chance: Chance, of: readonly Item[], least: number, most: number): Set<Item> {
  const wanted = chance.integer(least, most);
  const chosen = new Set<Item>();
  while (chosen.size < wanted) chosen.add(of[Math.floor(chance.fraction() ** 2 * of.length)]!);
  return chosen;
}

async function networksOf(store: Awaited<ReturnType<typeof openStore>>): Promise<RecordId[]> {
  const failed = (error: unknown) => {
    throw error;
  };
  const askings = await Askings.open(store, failed);
  try {
    const asking = await askings.forRequest(new AbortController().signal).asking({});
    const { rowNodes } = viewOf(asking).organisations();
    return Array.from(rowNodes, (node) => asking.graph.nodes.ids.idOf(node));
  } finally {
    await askings.close();
  }
}

function byNumber(a: number, b: number): number {
  return a - b;
}
