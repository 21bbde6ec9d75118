/**
 * Question 2 for groups: which networks could be made one together. Each is itself a duplicate of the
 * survivor, or could be absorbed by it.
 */
import { clusters as grouped } from '../../analysis/clusters.js';
import { hoursSaved } from '../../analysis/merging/hoursSaved.js';
import { lost } from '../../analysis/merging/merged.js';
import { degreeOf } from '../../graph/twoMode.js';
import type { RecordId } from '../../model/record.js';
import { type About, aboutMembers, emptyReason } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, pageOf } from '../asking/asking.js';
import type { DetailReader } from '../matrix/detailReader.js';
import type { MergeArgument } from './argument.js';
import type { FulfilledFor } from './duties.js';
import {
  type HeldBack,
  type HoursSaved,
  type MergeCandidate,
  TellingMergers,
} from './mergeCandidates.js';
import { type Merger, type Mergers, mergersOf, type MergingQuestion } from './mergers.js';

export interface MergeClustersArguments extends MergingQuestion {
  readonly first: number;
  /** The survivor of the cluster that the page follows. */
  readonly after?: RecordId | undefined;
}

export interface MergeCluster {
  readonly survivor: RecordId;
  /** Those that could end in its favour, each with the survivor as a pair; in order of id. */
  readonly ended: readonly MergeCandidate[];
  /** Those that would be among them, were there not a duty that they alone fulfil. */
  readonly heldBack: readonly HeldBack[];
  /** When all of them end: whoever sits in several is spared the hours of each. */
  readonly hours: Pick<HoursSaved, 'all' | 'unknown'>;
  /** Of all of them together, in a fixed order. */
  readonly arguments: () => Promise<readonly MergeArgument[]>;
}

export interface MergeClusters extends Page<MergeCluster> {
  readonly about: About;
}

/** Rows of a cluster, and those that are spared since some duty would be left to nobody. */
interface ClusterRows {
  readonly survivor: number;
  readonly ended: readonly Merger[];
  readonly heldBack: readonly { readonly row: number; readonly duties: readonly FulfilledFor[] }[];
}

const clustersOfMergers = new WeakMap<Mergers, readonly ClusterRows[]>();

/**
 * The clusters with the most networks first, then by the id of the survivor. Throws InvalidInputError for
 * arguments out of range. As `mergersOf`; those alike by their work alone form no clusters.
 */
export async function mergeClusters(
  asking: Asking,
  reader: DetailReader,
  question: MergeClustersArguments,
): Promise<MergeClusters> {
  const { first, after } = question;
  checkPageSize(first);
  const mergers = await mergersOf(asking, reader, question, undefined);
  const { view, lookedAt } = mergers;
  const clusters = clustersOfMergers.get(mergers) ?? clustersAmong(mergers);
  clustersOfMergers.set(mergers, clusters);
  const told = new TellingMergers(asking, reader, mergers, question, undefined);
  const page = pageOf(clusters, ({ survivor }) => told.networkOf(survivor), first, after);
  return {
    ...page,
    items: page.items.map(({ survivor, ended, heldBack }): MergeCluster => {
      const rows = ended.map((merger) => merger.ended);
      const saved = savedByAll(mergers, survivor, rows);
      return {
        survivor: told.networkOf(survivor),
        ended: ended.map((merger) => told.candidate(merger)),
        heldBack: heldBack.map(({ row, duties }) => told.held(row, duties)),
        hours: { all: saved, unknown: told.unknownHours([survivor, ...rows]) },
        arguments: () => told.arguments(survivor, rows, saved),
      };
    }),
    about: {
      ...aboutMembers(asking, view, 'merging:definitionOfClusters'),
      empty:
        clusters.length === 0
          ? emptyReason(view.organisations().rowNodes.length, lookedAt)
          : undefined,
    },
  };
}

function clustersAmong(mergers: Mergers): readonly ClusterRows[] {
  const { proposed, order } = mergers;
  return grouped(proposed, order.compare)
    .map(({ survivor, ended }) => sparing(mergers, survivor, ended))
    .filter(({ ended }) => ended.length > 0)
    .sort((a, b) => b.ended.length - a.ended.length || a.survivor - b.survivor);
}

/** Each may end alone; where two would leave a duty to nobody, the one that would survive of them stays. */
function sparing(
  { view, fulfilments, order }: Mergers,
  survivor: number,
  all: readonly Merger[],
): ClusterRows {
  const { rowNodes } = view.organisations();
  const ended = [...all].sort((a, b) => a.ended - b.ended);
  const heldBack: { row: number; duties: readonly FulfilledFor[] }[] = [];
  for (;;) {
    const left = fulfilments.onlyBy(ended.map((merger) => rowNodes[merger.ended]!));
    const [first] = ended
      .map((merger) => merger.ended)
      .filter((row) => dutiesOf(row).length > 0)
      .sort(order.compare);
    if (first === undefined) return { survivor, ended, heldBack };
    heldBack.push({ row: first, duties: dutiesOf(first) });
    ended.splice(
      ended.findIndex((merger) => merger.ended === first),
      1,
    );

    function dutiesOf(row: number): readonly FulfilledFor[] {
      const its = fulfilments.of([rowNodes[row]!]);
      return left.filter((one) =>
        its.some(({ duty, bearer }) => duty === one.duty && bearer === one.bearer),
      );
    }
  }
}

function savedByAll(
  { view, bodies }: Mergers,
  survivor: number,
  ended: readonly number[],
): number | null {
  const graph = view.organisations();
  const { toNobody, toOthers } = lost(graph, survivor, ended);
  const ending = ended.map((row) => ({
    members: degreeOf(graph.rowOffsets, row),
    hours: bodies.get(row)!.hours,
  }));
  return hoursSaved(ending, toNobody.length + toOthers.length, bodies.get(survivor)!.hours);
}
