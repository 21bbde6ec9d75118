/**
 * What certainly holds in one view of records and not in another: bodies and areas that came or went,
 * and who joined or left which network.
 */
import type { Steps } from '../../analysis/steps.js';
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { Graph } from '../../graph/graph.js';
import type { EdgeColumns, NodeColumns } from '../../graph/recordColumns.js';
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { FieldChange } from './history.js';
import { type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';

/** In the order in which they are told. */
export const differenceKinds = [
  ...(['founded', 'ended', 'merged', 'renamed'] as const),
  ...(['joined', 'left', 'revised'] as const),
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];
export const natures = ['change', 'correction'] as const;
/** Whether the world has changed, or what was said of it. */
export type Nature = (typeof natures)[number];

export interface DifferenceItem {
  readonly nature: Nature;
  readonly kind: DifferenceKind;
  readonly record: RecordId;
  /** A membership, an organisation, a network or an area. */
  readonly recordKind: 'MEMBER_OF' | EntityKind;
  /** False where it possibly was so before, or possibly still is. */
  readonly certain: boolean;
  /** What carries on in the place of what was merged. */
  readonly into: readonly RecordId[];
  /** What was renamed or revised. */
  readonly fields: readonly FieldChange[];
  /** Where the record can be looked at: later where it came, earlier where it went. */
  readonly asking: Asking;
}

/** Entities of which it is told that they came and went. */
export const entityKindsTold: readonly EntityKind[] = ['Network', 'Organisation', 'Area'];

/** What is there in one view and not in the other. */
export function differenceOfViews(
  nature: Nature,
  before: Asking,
  after: Asking,
  filter: NetworkFilter | undefined,
): Promise<DifferenceItem[]> {
  return cooperatively(legSteps(nature, before, after, filter), after.signal);
}

function* legSteps(
  nature: Nature,
  before: Asking,
  after: Asking,
  filter: NetworkFilter | undefined,
): Steps<DifferenceItem[]> {
  const [had, has] = [viewOf(before, filter?.statuses), viewOf(after, filter?.statuses)];
  const items: DifferenceItem[] = [];
  const told = entityKindsTold.filter((kind) => kind === 'Network' || !filter);
  const [passedThen, passesNow] = [passing(had, filter), passing(has, filter)];
  const isTold = ({ graph }: DayView, passes: (node: number) => boolean, node: number) => {
    const kind = graph.kindOf(node);
    return told.includes(kind) && (kind !== 'Network' || passes(node));
  };
  const rest = { nature, into: [], fields: [] };
  for (const step of compared(had.graph.nodes, had.nodes, has.graph.nodes, has.nodes)) {
    if (step === undefined) {
      yield;
      continue;
    }
    const { id, was, is, certain, came } = step;
    const seen =
      (was >= 0 && isTold(had, passedThen, was)) || (is >= 0 && isTold(has, passesNow, is));
    if (!seen) continue;
    const recordKind = is >= 0 ? has.graph.kindOf(is) : had.graph.kindOf(was);
    const one = { ...rest, record: id, recordKind, certain, asking: came ? after : before };
    const into = came || is < 0 ? [] : successorsOf(has, is);
    items.push({ ...one, kind: came ? 'founded' : into.length > 0 ? 'merged' : 'ended', into });
  }
  const [hadEdges, hasEdges] = [had.graph.edges.MEMBER_OF, has.graph.edges.MEMBER_OF];
  const [states, statesNow] = [had.edges('MEMBER_OF'), has.edges('MEMBER_OF')];
  for (const step of compared(hadEdges, states, hasEdges, statesNow)) {
    if (step === undefined) {
      yield;
      continue;
    }
    const { id, was, is, certain, came } = step;
    const [graph, edges, edge] = is >= 0 ? [has.graph, hasEdges, is] : [had.graph, hadEdges, was];
    if (after.masking && graph.kindOf(edges.from[edge]!) === 'ContactPerson') continue;
    const seen =
      (was >= 0 && passedThen(hadEdges.to[was]!)) || (is >= 0 && passesNow(hasEdges.to[is]!));
    if (!seen) continue;
    const asking = came ? after : before;
    const kind = came ? 'joined' : 'left';
    items.push({ ...rest, record: id, recordKind: 'MEMBER_OF', certain, asking, kind });
  }
  return items;
}

interface Compared {
  readonly id: RecordId;
  /** Its number in either graph; -1 where it is not known. */
  readonly was: number;
  readonly is: number;
  readonly came: boolean;
  readonly certain: boolean;
}

/** Records that certainly hold in one of two views alone; undefined now and then, for a pause. */
function* compared(
  had: NodeColumns | EdgeColumns,
  states: Uint8Array,
  has: NodeColumns | EdgeColumns,
  statesNow: Uint8Array,
): Generator<Compared | undefined> {
  const isSame = had === has;
  for (let is = 0; is < has.size; is++) {
    if (is % 4_096 === 0) yield undefined;
    const id = isSame ? '' : has.ids.idOf(is);
    const was = isSame ? is : had.ids.numberOf(id);
    const then = was < 0 ? 0 : states[was]!;
    const now = statesNow[is]!;
    if ((then === CERTAINLY_VALID) === (now === CERTAINLY_VALID)) continue;
    const certain = Math.min(then, now) !== POSSIBLY_VALID;
    yield { id: has.ids.idOf(is), was, is, came: now === CERTAINLY_VALID, certain };
  }
  for (let was = 0; !isSame && was < had.size; was++) {
    if (was % 4_096 === 0) yield undefined;
    if (states[was] !== CERTAINLY_VALID || has.ids.numberOf(had.ids.idOf(was)) >= 0) continue;
    yield { id: had.ids.idOf(was), was, is: -1, came: false, certain: true };
  }
}

/** What carries on after a record, in the order of ids: recorded, in force by its status, and begun. */
function successorsOf(view: DayView, node: number): RecordId[] {
  const { graph, day } = view;
  const edges = graph.edges.SUCCEEDED_BY;
  return [...edgesAt(graph.adjacency('SUCCEEDED_BY', 'from'), node)]
    .filter((edge) => view.statusHolds(edges, edge) && edges.possibleFrom[edge]! <= day)
    .map((edge) => edges.to[edge]!)
    .filter((to) => !graph.nodes.isDeleted(to))
    .map((to) => graph.nodes.ids.idOf(to))
    .sort();
}

/** The filter in one view, where not all that it names has to be known. */
export function passing(
  view: DayView,
  filter: NetworkFilter | undefined,
): (node: number) => boolean {
  if (!filter) return () => true;
  const known = (ids: readonly RecordId[] | undefined) =>
    ids?.filter((id) => isKnown(view.graph, id));
  return networkPredicate(view, { ...filter, ids: known(filter.ids), areas: known(filter.areas) });
}

export function isKnown(graph: Graph, id: RecordId): boolean {
  return graph.nodes.ids.numberOf(id) >= 0;
}
