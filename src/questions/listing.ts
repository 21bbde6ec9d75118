/** Lists of records by name, and what a record is related to: the ways that lead from one to the next. */
import { edgesAt } from '../graph/adjacency.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../graph/asOfView.js';
import type { Status } from '../model/codes.js';
import { type EntityKind, entityKinds, type RelationshipKind } from '../model/kinds.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { type About, aboutRecords } from './about.js';
import { type Asking, type Page, pageOf, viewOf } from './asking.js';
import { nodeOf } from './networkFilter.js';

export interface PageArguments {
  readonly first: number;
  /** Id of the item that the page follows. */
  readonly after?: RecordId | undefined;
}

export interface ListedRecords extends Page<RecordId> {
  readonly about: About;
}

export interface ListArguments extends PageArguments {
  readonly kind: EntityKind;
  readonly statuses?: readonly Status[] | undefined;
  /** Whether a node is wanted, given the view it is asked of. */
  readonly filter?: ((view: DayView) => (node: number) => boolean) | undefined;
}

/** Records of a kind that hold on the day, by name. O(n log n) in the records of the kind. */
export async function listRecords(asking: Asking, question: ListArguments): Promise<ListedRecords> {
  const view = viewOf(asking, question.statuses);
  const { nodes } = view.graph;
  const wantedKind = entityKinds.indexOf(question.kind);
  const passes = question.filter?.(view) ?? (() => true);
  const certain: number[] = [];
  let possible = 0;
  for (let node = 0; node < nodes.size; node++) {
    if (nodes.kind[node] !== wantedKind || view.nodes[node]! < POSSIBLY_VALID || !passes(node))
      continue;
    if (view.nodes[node] === CERTAINLY_VALID) certain.push(node);
    else possible++;
  }
  const ranks = await asking.nameOrder.ranks(nodes.ids, question.kind);
  certain.sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const page = pageOf(certain, (node) => nodes.ids.idOf(node), question.first, question.after);
  return {
    ...page,
    items: page.items.map((node) => nodes.ids.idOf(node)),
    about: aboutRecords(asking, 'lists:definition', certain.length, possible),
  };
}

/** One relationship of a record, and the record that it leads to. */
export interface RelatedRecord {
  readonly relationship: RecordId;
  readonly other: RecordId;
  readonly otherKind: EntityKind;
}

export interface RelatedArguments extends PageArguments {
  readonly id: RecordId;
  readonly kind: RelationshipKind;
  /** Which end of the relationship the record is. */
  readonly end: 'from' | 'to';
  /** Only those that lead to records of these kinds. */
  readonly otherKinds?: readonly EntityKind[] | undefined;
}

/**
 * Relationships of a record that certainly hold on the day: by the kind of the other record in the
 * order of `entityKinds`, then by its name, then by the id of the relationship.
 */
export async function relatedRecords(
  asking: Asking,
  question: RelatedArguments,
): Promise<Page<RelatedRecord> & { readonly about: About }> {
  const view = viewOf(asking);
  const { graph } = view;
  const columns = graph.edges[question.kind];
  const others = columns[question.end === 'from' ? 'to' : 'from'];
  const states = view.edges(question.kind);
  const node = nodeOf(view, question.id, 'id');
  const wanted = (other: number) => question.otherKinds?.includes(graph.kindOf(other)) ?? true;
  const edges: number[] = [];
  let possible = 0;
  for (const edge of edgesAt(graph.adjacency(question.kind, question.end), node)) {
    if (!wanted(others[edge]!)) continue;
    if (states[edge] === CERTAINLY_VALID) edges.push(edge);
    else if (states[edge] === POSSIBLY_VALID) possible++;
  }
  const ranks = new Map<number, Int32Array>();
  for (const edge of edges) {
    const kind = graph.nodes.kind[others[edge]!]!;
    if (!ranks.has(kind)) {
      ranks.set(kind, await asking.nameOrder.ranks(graph.nodes.ids, entityKinds[kind]!));
    }
  }
  const kindOf = (edge: number) => graph.nodes.kind[others[edge]!]!;
  const rankOf = (edge: number) => ranks.get(kindOf(edge))![others[edge]!]!;
  // Ids at last, since the numbers of relationships are not the same on every store.
  edges.sort(
    (a, b) =>
      kindOf(a) - kindOf(b) ||
      rankOf(a) - rankOf(b) ||
      (columns.ids.idOf(a) < columns.ids.idOf(b) ? -1 : 1),
  );
  const page = pageOf(edges, (edge) => columns.ids.idOf(edge), question.first, question.after);
  return {
    ...page,
    about: aboutRecords(asking, 'lists:definition', edges.length, possible),
    items: page.items.map((edge) => ({
      relationship: columns.ids.idOf(edge),
      other: graph.nodes.ids.idOf(others[edge]!),
      otherKind: graph.kindOf(others[edge]!),
    })),
  };
}
