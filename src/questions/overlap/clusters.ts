/**
 * Which networks could be made one: groups in which each is itself a duplicate of the survivor, or could
 * be absorbed by it.
 */
import { clusters as grouped, type Endable } from '../../analysis/clusters.js';
import type { PairColumns } from '../../analysis/overlap/overlappingPairs.js';
import {
  defaultThresholds,
  nothingKnown,
  relationOf,
  type RelationThresholds,
} from '../../analysis/relation.js';
import { PAIRS_A_STEP, type Steps } from '../../analysis/steps.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutMembers } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, pageOf, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { toldPeople } from '../asking/smallGroups.js';
import { type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { compare, type OverlapPair, overlapOfRows } from '../overlapPair.js';
import { sharingPairs } from '../sharingPairs.js';
import { SurvivorOrder, type SurvivorReason } from './survivorOrder.js';

export type { SurvivorReason } from './survivorOrder.js';

export interface OverlapClustersArguments {
  readonly thresholds?: RelationThresholds | undefined;
  /** Only networks that pass take part. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  /** The survivor of the cluster that the page follows. */
  readonly after?: RecordId | undefined;
}

/** A network that could end in favour of the survivor. */
export interface ClusterMember {
  readonly network: RecordId;
  /** Why the survivor is the one that carries on. */
  readonly reason: SurvivorReason;
  /** The two held against each other. */
  readonly pair: () => OverlapPair;
}

export interface OverlapCluster {
  readonly survivor: RecordId;
  /** In order of id. */
  readonly ended: readonly ClusterMember[];
}

export interface OverlapClusters extends Page<OverlapCluster> {
  readonly about: About;
}

interface ClusterRows {
  readonly survivor: number;
  readonly ended: readonly { readonly row: number; readonly reason: SurvivorReason }[];
}

/** Answers kept of each day: rows and reasons alone. */
const KEPT = 4;
const answers = new SharedWork<DayView, readonly ClusterRows[]>(KEPT);

/**
 * The clusters with the most networks first, then by the id of the survivor. Throws InvalidInputError for
 * arguments out of range, and the signal's reason when nobody waits. O(wedges + pairs), and a read of
 * each network that could end or survive.
 */
export async function overlapClusters(
  asking: Asking,
  reader: Pick<DetailReader, 'entity'>,
  question: OverlapClustersArguments,
): Promise<OverlapClusters> {
  const { filter, first, after } = question;
  checkPageSize(first);
  const view = viewOf(asking, filter?.statuses);
  const thresholds = question.thresholds ?? defaultThresholds;
  const key = JSON.stringify([thresholds, filter]);
  const rows = await answers.of(view, key, asking.signal, async (abandoned) => {
    const passes = networkPredicate(view, filter);
    const pairs = await sharingPairs(asking.analysis, view, leastShared(thresholds), abandoned);
    const endables = await cooperatively(endable(view, pairs, thresholds, passes), abandoned);
    const bodies = new Set(endables.flatMap(({ ended, survivor }) => [ended, survivor]));
    // In steps here, so that the order, which asks for it at once, holds nobody up.
    await cooperatively(view.dimensionInSteps('area'), abandoned);
    const order = await SurvivorOrder.read(view, reader, bodies);
    return grouped(endables, order.compare)
      .map(({ survivor, ended }): ClusterRows => ({
        survivor,
        ended: ended
          .map(({ ended: row }) => ({ row, reason: order.reason(survivor, row) }))
          .sort((a, b) => a.row - b.row),
      }))
      .sort((a, b) => b.ended.length - a.ended.length || a.survivor - b.survivor);
  });
  const idOf = (row: number) => view.graph.nodes.ids.idOf(view.organisations().rowNodes[row]!);
  const pairOf = (a: number, b: number): OverlapPair => {
    const pair = compare(view, a, b, thresholds);
    return { ...pair, people: toldPeople(asking, pair.people, filter?.statuses) };
  };
  const page = pageOf(rows, ({ survivor }) => idOf(survivor), first, after);
  return {
    ...page,
    items: page.items.map(({ survivor, ended }) => ({
      survivor: idOf(survivor),
      ended: ended.map(({ row, reason }) => ({
        network: idOf(row),
        reason,
        pair: () => pairOf(survivor, row),
      })),
    })),
    about: aboutMembers(asking, view, 'clusters:definition'),
  };
}

/** Fewer than this no duplicates share, nor a body with one that could absorb it. */
function leastShared(limits: RelationThresholds): number {
  const absorbed = Math.ceil(limits.absorbableContainment * limits.absorbableSize);
  return Math.max(1, Math.min(limits.duplicateShared, absorbed));
}

function* endable(
  view: DayView,
  pairs: PairColumns,
  thresholds: RelationThresholds,
  passes: (node: number) => boolean,
): Steps<Endable[]> {
  const graph = view.organisations();
  const takesPart = Uint8Array.from(graph.rowNodes, (node) => (passes(node) ? 1 : 0));
  const found: Endable[] = [];
  for (let at = 0; at < pairs.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield at / pairs.length;
    const [a, b] = [pairs.first[at]!, pairs.second[at]!];
    if (takesPart[a]! + takesPart[b]! < 2) continue;
    const overlap = overlapOfRows(graph, a, b, pairs.shared[at]!);
    const relation = relationOf(overlap, nothingKnown, thresholds);
    const isDuplicate = relation === 'DUPLICATE';
    if (!isDuplicate && relation !== 'ABSORBABLE') continue;
    // Of two the smaller has the larger share in the other: it alone can be absorbed.
    if (isDuplicate || overlap.sizeA <= overlap.sizeB) found.push({ ended: a, survivor: b });
    if (isDuplicate || overlap.sizeB <= overlap.sizeA) found.push({ ended: b, survivor: a });
  }
  return found;
}
