/** Lists of records by name, and what a record is related to: the ways that lead from one to the next. */
import { edgesAt } from '../../graph/adjacency.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../../graph/asOfView.js';
import type { Status } from '../../model/codes.js';
import { type EntityKind, entityKinds, type RelationshipKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { turn } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutRecords, emptyReason } from './about.js';
import { type Asking, type Page, pageAfter, pageOf, viewOf } from './asking.js';
import { nodeOf } from '../filters/networkFilter.js';
import { peopleTold } from './smallGroups.js';

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

/**
 * Records of a kind that hold on the day, by name. O(n log n) in the records of the kind; without a filter
 * once a day and revision, and then O(n) at the most to find where the page begins.
 */
export async function listRecords(asking: Asking, question: ListArguments): Promise<ListedRecords> {
  const view = viewOf(asking, question.statuses);
  const { nodes } = view.graph;
  const list = await (question.filter
    ? inOrder(asking, view, question)
    : wholeLists.of(asking, view, question.kind));
  const { certain, possible } = list;
  const placeOf = (id: RecordId) => certain.indexOf(nodes.ids.numberOf(id));
  const page = pageAfter(certain, question.first, question.after, placeOf);
  const about = aboutRecords(asking, 'lists:definition', certain.length, possible);
  const recorded =
    certain.length > 0 ? undefined : await wholeLists.of(asking, view, question.kind);
  return {
    ...page,
    items: page.items.map(list.idOf),
    about: { ...about, empty: recorded && emptyReason(recorded.certain.length, 0) },
  };
}

interface ListInOrder {
  /** Node numbers of those that certainly hold, by name. */
  readonly certain: Int32Array;
  /** How many possibly hold. */
  readonly possible: number;
  readonly idOf: (node: number) => RecordId;
}

/** Lists without a filter, which every visitor asks for, for as long as their view is kept. */
class WholeLists {
  readonly #ofViews = new WeakMap<DayView, Map<EntityKind, ListInOrder>>();

  async of(asking: Asking, view: DayView, kind: EntityKind): Promise<ListInOrder> {
    const ofView = this.#ofViews.get(view) ?? new Map<EntityKind, ListInOrder>();
    this.#ofViews.set(view, ofView);
    const known = ofView.get(kind);
    if (known) return known;
    const found = await inOrder(asking, view, { kind });
    // An id is put together from its bytes, which costs as much as all else of a page.
    const ids = new Map<number, RecordId>();
    const idOf = (node: number) => {
      const known = ids.get(node);
      if (known !== undefined) return known;
      const id = found.idOf(node);
      ids.set(node, id);
      return id;
    };
    const list = { ...found, idOf };
    ofView.set(kind, list);
    return list;
  }
}
const wholeLists = new WholeLists();

async function inOrder(
  asking: Asking,
  view: DayView,
  { kind, filter }: Pick<ListArguments, 'kind' | 'filter'>,
): Promise<ListInOrder> {
  const { nodes } = view.graph;
  const wantedKind = entityKinds.indexOf(kind);
  const passes = filter?.(view) ?? (() => true);
  const certain: number[] = [];
  let possible = 0;
  for (let node = 0; node < nodes.size; node++) {
    if (nodes.kind[node] !== wantedKind || view.nodes[node]! < POSSIBLY_VALID || !passes(node))
      continue;
    if (view.nodes[node] === CERTAINLY_VALID) certain.push(node);
    else possible++;
  }
  const ranks = await asking.nameOrder.ranks(nodes.ids, kind);
  // All who ask for the first list after a change wait for the same ranks.
  await turn();
  const sorted = Int32Array.from(certain).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  return { certain: sorted, possible, idOf: (node) => nodes.ids.idOf(node) };
}

/** One relationship of a record, and the record that it leads to. */
export interface RelatedRecord {
  /** Where the record stands in the list; a pseudonym where the relationship is one of a masked person. */
  readonly place: RecordId;
  readonly relationship: RecordId;
  readonly other: RecordId;
  readonly otherKind: EntityKind;
  /** Of a masked person whom a published source names here. */
  readonly publicName: string | undefined;
}

export interface RelatedArguments extends PageArguments {
  readonly id: RecordId;
  readonly kind: RelationshipKind;
  /** Which end of the relationship the record is. */
  readonly end: 'from' | 'to';
  /** Only those that lead to records of these kinds. */
  readonly otherKinds?: readonly EntityKind[] | undefined;
  /** Only those that lead to records with this code of their classifier, such as concepts of a scheme. */
  readonly otherCode?: string | undefined;
}

export interface RelatedRecords extends Page<RelatedRecord> {
  readonly about: About;
  /** People may be among the related who are not listed, lest their number be told. */
  readonly withheld: boolean;
}

/**
 * Relationships of a record that certainly hold on the day: by the kind of the other record in the
 * order of `entityKinds`, then by its name, then by the id of the relationship. For an asker to whom people are
 * masked they stand in the order of their pseudonyms, or are left out: see `smallGroups.ts`.
 */
export async function relatedRecords(
  asking: Asking,
  question: RelatedArguments,
): Promise<RelatedRecords> {
  const view = viewOf(asking);
  const { graph } = view;
  const columns = graph.edges[question.kind];
  const others = columns[question.end === 'from' ? 'to' : 'from'];
  const states = view.edges(question.kind);
  const node = nodeOf(view, question.id, 'id');
  const { otherKinds, otherCode } = question;
  const wanted = (edge: number) =>
    (otherKinds?.includes(graph.kindOf(others[edge]!)) ?? true) &&
    (otherCode === undefined || graph.codeOf(others[edge]!) === otherCode);
  const found = [...edgesAt(graph.adjacency(question.kind, question.end), node)].filter(wanted);
  const people = await peopleAmong(asking, view, question, node, found);
  const edges = found.filter((edge) => states[edge] === CERTAINLY_VALID && people.isListed(edge));
  // How many people are possibly there would tell of single ones.
  const possible = found.filter(
    (edge) => states[edge] === POSSIBLY_VALID && !people.isMasked(edge),
  ).length;
  const ranks = new Map<number, Int32Array>();
  for (const edge of edges) {
    const kind = graph.nodes.kind[others[edge]!]!;
    if (!ranks.has(kind)) {
      ranks.set(kind, await asking.nameOrder.ranks(graph.nodes.ids, entityKinds[kind]!));
    }
  }
  const kindOf = (edge: number) => graph.nodes.kind[others[edge]!]!;
  // A masked name must not be told by its place in the alphabet; those that are told come first.
  const rankOf = (edge: number) =>
    people.isMasked(edge) ? people.rankOf(others[edge]!) : ranks.get(kindOf(edge))![others[edge]!]!;
  const places = new Map(edges.map((edge) => [edge, people.placeOf(edge)]));
  // Ids at last, since the numbers of relationships are not the same on every store.
  edges.sort(
    (a, b) =>
      kindOf(a) - kindOf(b) || rankOf(a) - rankOf(b) || (places.get(a)! < places.get(b)! ? -1 : 1),
  );
  const page = pageOf(edges, (edge) => places.get(edge)!, question.first, question.after);
  return {
    ...page,
    withheld: people.withheld,
    about: aboutRecords(
      asking,
      'lists:definition',
      people.withheld ? null : edges.length,
      possible,
    ),
    items: page.items.map((edge) => ({
      place: places.get(edge)!,
      relationship: columns.ids.idOf(edge),
      other: graph.nodes.ids.idOf(others[edge]!),
      otherKind: graph.kindOf(others[edge]!),
      publicName: people.names.get(others[edge]!),
    })),
  };
}

/** What an asker to whom people are masked is told of those among a record's relationships. */
async function peopleAmong(
  asking: Asking,
  view: DayView,
  { id, kind, end }: RelatedArguments,
  node: number,
  edges: readonly number[],
) {
  const { masking } = asking;
  const { graph } = view;
  const columns = graph.edges[kind];
  const others = columns[end === 'from' ? 'to' : 'from'];
  const states = view.edges(kind);
  const isMasked = (edge: number) =>
    masking !== undefined && graph.kindOf(others[edge]!) === 'ContactPerson';
  const placeOf = (edge: number): RecordId => {
    const relationship = columns.ids.idOf(edge);
    return masking && isMasked(edge)
      ? masking.pseudonymOf(relationship, graph.revision, id)
      : relationship;
  };
  const ever = edges.filter((edge) => isMasked(edge) && !columns.isDeleted(edge));
  const certain = ever.filter((edge) => states[edge] === CERTAINLY_VALID);
  // Each person once: that somebody has two places here would tell of that one.
  const placeOfPerson = new Map(certain.map((edge) => [others[edge]!, edge]));
  const places = certain.map((edge) => ({ person: others[edge]!, kind, edge }));
  // Who holds a seat sits in the network that has it, which tells how many sit there.
  const areCounted = kind === 'HELD_BY' && end === 'from' && graph.kindOf(node) === 'Seat';
  const hadAny = ever.length > 0;
  const { names, rankOf, withheld } = await peopleTold(asking, places, hadAny, areCounted);
  const isListed = (edge: number) =>
    !isMasked(edge) ||
    (placeOfPerson.get(others[edge]!) === edge && (!withheld || names.has(others[edge]!)));
  return { isMasked, isListed, placeOf, names, rankOf, withheld };
}
