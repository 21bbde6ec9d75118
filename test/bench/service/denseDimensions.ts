/**
 * What comparing networks by few columns takes, of which each stands beside thousands of them (levels,
 * themes, target groups), so that pairs go into the hundreds of millions: processor time of one thread,
 * how much more memory the process takes, and that the pairs are as many as counting by what networks
 * have alike says.
 */
import { cpuUsage, memoryUsage } from 'node:process';
import {
  type RankingRequest,
  rankedOverlaps,
} from '../../../src/analysis/overlap/rankedOverlaps.js';
import { defaultThresholds } from '../../../src/analysis/relation.js';
import type { Incidence } from '../../../src/graph/twoMode.js';
import { Chance } from '../law/chance.js';
import type { SizeName } from '../law/sizes.js';
import { tell } from '../measurement.js';

/** How many concepts there are of each, and how many of them a network has: chances of 0, 1, 2 … . */
const dimensions = {
  levels: { concepts: 5, chances: [0.1, 0.75, 0.15] },
  themes: { concepts: 20, chances: [0.1, 0.4, 0.3, 0.15, 0.05] },
  targetGroups: { concepts: 25, chances: [0.2, 0.3, 0.2, 0.15, 0.1, 0.05] },
} as const;

/** Writes a JSON line for each dimension, plain and with a relation by members asked for. */
export function benchDenseDimensions(
  members: Incidence,
  { size, seed }: { readonly size: SizeName; readonly seed: number },
): void {
  const networks = members.rowOffsets.length - 1;
  for (const [dimension, { concepts, chances }] of Object.entries(dimensions)) {
    const sets = conceptsOf(networks, concepts, chances, new Chance(seed));
    const graph = incidenceOfSets(sets, concepts);
    const plain: RankingRequest = { ranking: 'jaccard', minShared: 1, count: 51 };
    const relations = {
      wanted: ['DUPLICATE', 'ABSORBABLE'],
      thresholds: defaultThresholds,
      members,
    } as const;
    for (const request of [plain, { ...plain, relations }]) {
      const { processorTime, megabytes, longest, pairs } = ranked(graph, request);
      const expected = pairsSharing(sets);
      if (!request.relations && pairs !== expected) {
        throw new Error(`Got ${pairs} pairs by ${dimension}, wanted ${expected}.`);
      }
      const by = request.relations ? `${dimension}, by relation` : dimension;
      tell('overlaps by a dense dimension', {
        size,
        seed,
        by,
        pairs,
        processorTime,
        megabytes,
        longest,
      });
    }
  }
}

/** Milliseconds, the longest step too. */
function ranked(graph: Incidence, request: RankingRequest) {
  const rows = graph.rowOffsets.length - 1;
  const before = memoryUsage.rss();
  let most = before;
  let longest = 0;
  const began = cpuUsage();
  const steps = rankedOverlaps(graph, request, { from: 0, to: rows });
  for (let taken = 0; ; taken++) {
    const stepBegan = performance.now();
    const { done, value } = steps.next();
    longest = Math.max(longest, performance.now() - stepBegan);
    if (taken % 1_000 === 0) most = Math.max(most, memoryUsage.rss());
    if (!done) continue;
    const { user, system } = cpuUsage(began);
    return {
      processorTime: Math.round((user + system) / 1_000),
      megabytes: Math.round((most - before) / 2 ** 20),
      longest: Math.round(longest),
      pairs: value.total,
    };
  }
}

/** Sets of concepts; of the first ones more networks than of the last. */
function conceptsOf(
  networks: number,
  concepts: number,
  chances: readonly number[],
  chance: Chance,
): number[][] {
  return Array.from({ length: networks }, () => {
    let left = chance.fraction();
    let wanted = 0;
    while (wanted < chances.length - 1 && left >= chances[wanted]!) left -= chances[wanted++]!;
    const set = new Set<number>();
    while (set.size < wanted) set.add(Math.floor(concepts * chance.fraction() ** 2));
    return [...set].sort((a, b) => a - b);
  });
}

function incidenceOfSets(sets: readonly (readonly number[])[], concepts: number): Incidence {
  const rowsOf = Array.from({ length: concepts }, () => [] as number[]);
  sets.forEach((set, row) => set.forEach((concept) => rowsOf[concept]!.push(row)));
  const offsets = (lists: readonly (readonly number[])[]) => {
    const starts = new Int32Array(lists.length + 1);
    lists.forEach((list, at) => (starts[at + 1] = starts[at]! + list.length));
    return starts;
  };
  return {
    rowOffsets: offsets(sets),
    rowColumns: Int32Array.from(sets.flat()),
    columnOffsets: offsets(rowsOf),
    columnRows: Int32Array.from(rowsOf.flat()),
  };
}

/** Pairs that have a concept in common: networks with the same set are counted together. */
function pairsSharing(sets: readonly (readonly number[])[]): number {
  const alike = new Map<string, { readonly set: readonly number[]; networks: number }>();
  for (const set of sets) {
    const group = alike.get(set.join());
    if (group) group.networks++;
    else alike.set(set.join(), { set, networks: 1 });
  }
  const groups = [...alike.values()].filter(({ set }) => set.length > 0);
  let pairs = 0;
  groups.forEach((one, at) => {
    pairs += (one.networks * (one.networks - 1)) / 2;
    for (const other of groups.slice(at + 1)) {
      if (one.set.some((concept) => other.set.includes(concept))) {
        pairs += one.networks * other.networks;
      }
    }
  });
  return pairs;
}
