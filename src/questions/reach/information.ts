/**
 * The graph along which word goes, as it is for an asker on a day, and whom it reaches from somebody: both
 * made once for all who ask for them.
 */
import { type ReachTree, reachTree } from '../../analysis/reach/reachTree.js';
import {
  type InformationGraph,
  type InformedKind,
  informedKinds,
  informationGraphOf,
} from '../../graph/informationGraph.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { Asking } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, networkPredicate, nodeOf } from '../filters/networkFilter.js';
import { AreaLines } from '../matrix/lines.js';

/** From whom word goes out, and who passes it on. */
export interface Informing {
  readonly from: RecordId;
  /** Only networks that pass, and the one from which word goes out, pass it on. */
  readonly filter?: NetworkFilter | undefined;
}

/** Graphs kept of each day: one is some 20 MB at the size of a country. */
const KEPT = 3;
const graphs = new SharedWork<DayView, InformationGraph>(KEPT);

/** The most steps that can be asked for. */
export const MOST_STEPS = 10;

/** Trees kept of each graph: one takes 16 bytes for everybody that word can come to. */
const TREES_KEPT = 8;
const trees = new SharedWork<InformationGraph, ReachTree>(TREES_KEPT);

/**
 * Whether people are steps on the way: not for an asker who may not know who they are, since a way
 * through a person tells that the lists at both its ends name the same one.
 */
export function peopleTakePart({ masking }: Asking): boolean {
  return masking === undefined;
}

/**
 * Throws InvalidInputError for a source that is of no kind from which word goes out, a person among
 * them, and for a filter that names what is not there; the signal's reason when nobody waits.
 */
export async function informationGraph(
  asking: Asking,
  view: DayView,
  { from, filter }: Informing,
): Promise<InformationGraph> {
  const source = sourceOf(view, from);
  const inFilter = networkPredicate(view, filter);
  const isWithin = view.graph.kindOf(source) !== 'Network' || inFilter(source);
  const withPeople = peopleTakePart(asking);
  const key = JSON.stringify([withPeople, filter, isWithin || from]);
  const passes = (network: number) => network === source || inFilter(network);
  return graphs.of(view, key, asking.signal, (abandoned) =>
    cooperatively(informationGraphOf(view, passes, withPeople), abandoned),
  );
}

/** The node number of who word goes out from. Throws InvalidInputError as said above. */
export function sourceOf(view: DayView, from: RecordId): number {
  const source = nodeOf(view, from, 'from');
  const kind = view.graph.kindOf(source);
  if (kind === 'ContactPerson' || !isInformed(kind)) {
    const expected = informedKinds.filter((one) => one !== 'ContactPerson').join(', ');
    throw new InvalidInputError([problem('wrongKind', 'from', from, { expected })]);
  }
  return source;
}

function isInformed(kind: EntityKind): kind is InformedKind {
  return (informedKinds as readonly EntityKind[]).includes(kind);
}

/** The tree of whom a node of the graph reaches, kept for others who ask. */
export function reachTreeOf(
  { signal }: Asking,
  graph: InformationGraph,
  source: number,
): Promise<ReachTree> {
  return trees.of(graph, String(source), signal, (abandoned) =>
    cooperatively(reachTree(graph, source), abandoned),
  );
}

/** Throws InvalidInputError unless 1 ≤ steps ≤ 10. */
export function checkSteps(steps: number): void {
  if (Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS) return;
  const limits = { minimum: 1, maximum: MOST_STEPS };
  throw new InvalidInputError([problem('outOfRange', 'steps', steps, limits)]);
}

/** All municipalities of the areas. Throws InvalidInputError for one that does not exist. */
export function municipalitiesAsked(
  view: DayView,
  areas: readonly RecordId[],
): ReadonlySet<number> {
  const nodes = areas.map((id, at) => nodeOf(view, id, `areas.${at}`, 'Area'));
  return new AreaLines(view, []).municipalitiesOf(nodes);
}
