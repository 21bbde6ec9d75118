/**
 * Which networks could end in favour of which others, and which may not though they are alike: what
 * candidates and clusters both begin with, found once for all who ask of the same day.
 */
import { hoursSaved } from '../../analysis/merging/hoursSaved.js';
import type { RankedPairs } from '../../analysis/overlap/bestPairs.js';
import type { PairColumns } from '../../analysis/overlap/overlappingPairs.js';
import {
  defaultThresholds,
  nothingKnown,
  type Relation,
  relationOf,
  type RelationThresholds,
} from '../../analysis/relation.js';
import { PAIRS_A_STEP, type Steps } from '../../analysis/steps.js';
import { degreeOf } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import type { DetailReader } from '../matrix/detailReader.js';
import type { AgreementGraphs } from '../overlap/agreement.js';
import { rankedParallels } from '../overlap/parallels.js';
import { checkThresholds } from '../overlap/thresholds.js';
import { overlapOfRows } from '../overlapPair.js';
import { sharingPairs } from '../sharingPairs.js';
import { type Body, readBodies } from './bodies.js';
import { Fulfilments } from './duties.js';
import { SurvivorOrder, type SurvivorReason } from './survivorOrder.js';

export interface MergingQuestion {
  readonly thresholds?: RelationThresholds | undefined;
  /** Only networks that pass take part. */
  readonly filter?: NetworkFilter | undefined;
}

export type MergeRelation = Extract<Relation, 'DUPLICATE' | 'ABSORBABLE' | 'PARALLEL'>;

/** Why it is the survivor that carries on; `holdsItsMembers`: though the other would go before it. */
export type MergeReason = SurvivorReason | 'holdsItsMembers';

/** Two rows of networks that could become one. */
export interface Merger {
  readonly ended: number;
  readonly survivor: number;
  readonly relation: MergeRelation;
  readonly reason: MergeReason;
  readonly shared: number;
  readonly jaccard: number;
  /** Hours a year that it saves in all; null where not known. */
  readonly saved: number | null;
}

/** Two rows that are alike, of which none may end that could: each alone fulfils a duty. */
export interface HeldBackRows {
  readonly a: number;
  readonly b: number;
  /** Those that could end by the relation. */
  readonly endable: readonly number[];
}

export interface Mergers {
  readonly view: DayView;
  /** Those that save the most hours first, then those of which that is not known. */
  readonly proposed: readonly Merger[];
  readonly heldBack: readonly HeldBackRows[];
  readonly bodies: ReadonlyMap<number, Body>;
  readonly fulfilments: Fulfilments;
  readonly order: SurvivorOrder;
  /** Networks that pass the filter. */
  readonly lookedAt: number;
  /** PARALLEL pairs beyond those that are put in order. */
  readonly parallelsLeftOut: number;
}

/** The most pairs that are put in order: more than these nobody reads to the end. */
const MOST_PAIRS = 100_000;
/** Of those alike by their work alone, which are many where few words serve all: those that share most members. */
const MOST_PARALLELS = 10_000;
/** Answers kept of each day: some 100 bytes a pair, of which a country has some thousands. */
const KEPT = 4;
const found = new SharedWork<DayView, Mergers>(KEPT);

/**
 * Throws InvalidInputError for limits out of range and for more pairs than can be put in order, and the
 * signal's reason when nobody waits. Without `agreement` no pair is PARALLEL. O(wedges + pairs), and a read
 * of each network that could end or survive.
 */
export async function mergersOf(
  asking: Asking,
  reader: DetailReader,
  { thresholds = defaultThresholds, filter }: MergingQuestion,
  agreement: AgreementGraphs | undefined,
): Promise<Mergers> {
  checkThresholds(thresholds);
  const view = viewOf(asking, filter?.statuses);
  const key = JSON.stringify([thresholds, filter, agreement !== undefined]);
  return found.of(view, key, asking.signal, async (abandoned) => {
    const passes = networkPredicate(view, filter);
    const { rowNodes } = view.organisations();
    const takesPart = Uint8Array.from(rowNodes, (node) => (passes(node) ? 1 : 0));
    const { analysis } = asking;
    const sharing = await sharingPairs(analysis, view, leastShared(thresholds), abandoned);
    const alike = await cooperatively(
      alikeByMembers(view, sharing, thresholds, takesPart),
      abandoned,
    );
    checkCount(alike.length);
    let parallelsLeftOut = 0;
    if (agreement) {
      const request = {
        count: MOST_PARALLELS,
        ranking: 'jaccard',
        passes: takesPart,
        relations: { thresholds, agreement },
      } as const;
      const graph = view.organisations();
      const parallels = await rankedParallels(analysis, graph, request, undefined, abandoned);
      parallelsLeftOut = parallels.total - parallels.best.length;
      for (const pair of alikeByWork(parallels.best)) alike.push(pair);
    }
    const bodies = await readBodies(view, reader, new Set(alike.flatMap(({ a, b }) => [a, b])));
    const fulfilments = await Fulfilments.read(view, reader);
    // In steps here, so that the order, which asks for it at once, holds nobody up.
    await cooperatively(view.dimensionInSteps('area'), abandoned);
    const fulfilsAlone = (row: number) => fulfilments.onlyBy([rowNodes[row]!]).length > 0;
    const order = new SurvivorOrder(view, bodies, fulfilsAlone);
    const proposed: Merger[] = [];
    const heldBack: HeldBackRows[] = [];
    for (const pair of alike) {
      const endable = endableOf(view, pair);
      const [ended] = endable
        .filter((row) => !fulfilsAlone(row))
        .sort((x, y) => order.compare(y, x));
      if (ended === undefined) heldBack.push({ a: pair.a, b: pair.b, endable });
      else proposed.push(merger(view, bodies, order, pair, ended));
    }
    const lookedAt = takesPart.reduce((sum, one) => sum + one, 0);
    return {
      ...{ view, bodies, fulfilments, order, lookedAt, parallelsLeftOut },
      proposed: proposed.sort(byHoursSaved),
      heldBack: heldBack.sort((one, other) => one.a - other.a || one.b - other.b),
    };
  });
}

/** Two rows by what they are to each other; a is the lower one. */
interface AlikeRows {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly relation: MergeRelation;
}

/** Fewer than this no duplicates share, nor a body with one that could absorb it. */
function leastShared(limits: RelationThresholds): number {
  // Down, as the product may come out a hair above the whole number that it is.
  const absorbed = Math.floor(limits.absorbableContainment * limits.absorbableSize);
  return Math.max(1, Math.min(limits.duplicateShared, absorbed));
}

function* alikeByMembers(
  view: DayView,
  pairs: PairColumns,
  thresholds: RelationThresholds,
  takesPart: Uint8Array,
): Steps<AlikeRows[]> {
  const graph = view.organisations();
  const alike: AlikeRows[] = [];
  for (let at = 0; at < pairs.length; at++) {
    if (at % PAIRS_A_STEP === 0) yield at / pairs.length;
    const [a, b, shared] = [pairs.first[at]!, pairs.second[at]!, pairs.shared[at]!];
    if (takesPart[a]! + takesPart[b]! < 2) continue;
    const relation = relationOf(overlapOfRows(graph, a, b, shared), nothingKnown, thresholds);
    if (relation === 'DUPLICATE' || relation === 'ABSORBABLE')
      alike.push({ a, b, shared, relation });
  }
  return alike;
}

function alikeByWork({ length, first, second, shared }: RankedPairs): AlikeRows[] {
  return Array.from({ length }, (_, at) => ({
    a: first[at]!,
    b: second[at]!,
    shared: shared[at]!,
    relation: 'PARALLEL',
  }));
}

function checkCount(pairs: number): void {
  if (pairs <= MOST_PAIRS) return;
  throw new InvalidInputError([problem('tooManyAlike', 'filter', pairs, { most: MOST_PAIRS })]);
}

/** Of two of which one could be absorbed it is the smaller: that has the larger share in the other. */
function endableOf(view: DayView, { a, b, relation }: AlikeRows): number[] {
  if (relation !== 'ABSORBABLE') return [a, b];
  const { rowOffsets } = view.organisations();
  const difference = degreeOf(rowOffsets, a) - degreeOf(rowOffsets, b);
  if (difference === 0) return [a, b];
  return [difference < 0 ? a : b];
}

function merger(
  view: DayView,
  bodies: ReadonlyMap<number, Body>,
  order: SurvivorOrder,
  { a, b, shared, relation }: AlikeRows,
  ended: number,
): Merger {
  const survivor = ended === a ? b : a;
  const { sizeA, sizeB } = overlapOfRows(view.organisations(), ended, survivor, shared);
  const ending = { members: sizeA, hours: bodies.get(ended)!.hours };
  const isInOrder = order.compare(survivor, ended) < 0;
  return {
    ...{ ended, survivor, relation, shared },
    reason: isInOrder ? order.reason(survivor, ended) : 'holdsItsMembers',
    jaccard: shared / (sizeA + sizeB - shared),
    saved: hoursSaved([ending], sizeA - shared, bodies.get(survivor)!.hours),
  };
}

function byHoursSaved(one: Merger, other: Merger): number {
  if (one.saved === null || other.saved === null) {
    if (one.saved !== other.saved) return one.saved === null ? 1 : -1;
  } else if (one.saved !== other.saved) return other.saved - one.saved;
  return (
    other.jaccard - one.jaccard ||
    other.shared - one.shared ||
    one.survivor - other.survivor ||
    one.ended - other.ended
  );
}
