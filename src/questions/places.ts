/**
 * Who has a place in a network, as overlaps count places: by membership or in a seat, each holder once a
 * network. A place tells by which record it is one, and which others there are.
 */
import { edgesAt } from '../graph/adjacency.js';
import { CERTAINLY_VALID, POSSIBLY_VALID } from '../graph/asOfView.js';
import { seatHolding } from '../graph/seatPlaces.js';
import type { Status } from '../model/codes.js';
import { entityKinds } from '../model/kinds.js';
import type { RecordId } from '../model/record.js';
import type { DayView } from '../snapshot/views.js';
import { type About, aboutRecords } from './asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from './asking/asking.js';
import type { PageArguments } from './asking/listing.js';
import { type PeopleTold, peopleTold } from './asking/smallGroups.js';
import { nodeOf } from './filters/networkFilter.js';
import type { OverlapPair, PeopleMeasures } from './overlapPair.js';

/** The kinds of relationship that make a place; all but a membership lead from a seat. */
export type PlaceMaker = 'MEMBER_OF' | (typeof seatHolding)[keyof typeof seatHolding];

/** A membership, or a seat that is filled. */
export interface PlaceRecord {
  readonly kind: PlaceMaker;
  readonly relationship: RecordId;
  readonly seat: RecordId | undefined;
}

export interface Place extends PlaceRecord {
  /** Where it stands in its list; a pseudonym where the holder is masked. */
  readonly mark: RecordId;
  readonly holder: RecordId;
  readonly network: RecordId;
  /** Of a masked person whom a published source names here. */
  readonly publicName?: string | undefined;
  /** What else gives the same holder the place. */
  readonly further: readonly PlaceRecord[];
}

export interface ListedPlaces extends Page<Place> {
  readonly about: About;
  /** People may have places here that are not listed, lest their number be told. */
  readonly withheld: boolean;
}

interface Ground extends PlaceRecord {
  readonly edge: number;
  readonly holder: number;
  /** How surely all that makes it holds on the day. */
  readonly state: number;
}

/**
 * Places in a network that certainly hold on the day: organisations first, then people, each by name. For
 * an asker to whom people are masked those stand in the order of their pseudonyms, or are left out: see
 * `smallGroups.ts`. Throws InvalidInputError for a network that does not exist. O(p log p) in the places.
 */
export async function placesIn(
  asking: Asking,
  { id, first, after }: PageArguments & { readonly id: RecordId },
): Promise<ListedPlaces> {
  const view = viewOf(asking);
  const { graph } = view;
  const { masking } = asking;
  const grounds = groundsIn(view, nodeOf(view, id, 'id', 'Network'));
  const held = byHolder(grounds);
  const isPerson = (holder: number) => graph.kindOf(holder) === 'ContactPerson';
  const holding = (least: number) =>
    new Set(grounds.filter(({ state }) => state >= least).map(({ holder }) => holder));
  const certain = holding(CERTAINLY_VALID);
  const { names, rankOf: rankOfMasked, withheld } = await toldIn(asking, view, grounds);
  const listed = [...certain].filter(
    (holder) => !withheld || !isPerson(holder) || names.has(holder),
  );
  // How many people are possibly there would tell of single ones.
  const possible = [...holding(POSSIBLY_VALID)].filter(
    (holder) => !certain.has(holder) && !(masking && isPerson(holder)),
  ).length;
  const ranks = {
    Organisation: await asking.nameOrder.ranks(graph.nodes.ids, 'Organisation'),
    ContactPerson: await asking.nameOrder.ranks(graph.nodes.ids, 'ContactPerson'),
  };
  // A masked name must not be told by its place in the alphabet; those that are told come first.
  const rankOf = (holder: number) =>
    masking && isPerson(holder)
      ? rankOfMasked(holder)
      : ranks[isPerson(holder) ? 'ContactPerson' : 'Organisation'][holder]!;
  const kindOf = (holder: number) => entityKinds.indexOf(graph.kindOf(holder));
  const places = listed
    .map((holder) => {
      const place = placeOf(view, id, held.get(holder))!;
      const masked = masking && isPerson(holder);
      const mark = masked ? masking.pseudonymOf(place.mark, graph.revision, id) : place.mark;
      return { holder, place: { ...place, mark, publicName: names.get(holder) } };
    })
    .sort(
      (a, b) =>
        kindOf(a.holder) - kindOf(b.holder) ||
        rankOf(a.holder) - rankOf(b.holder) ||
        (a.place.mark < b.place.mark ? -1 : 1),
    )
    .map(({ place }) => place);
  return {
    ...pageOf(places, ({ mark }) => mark, first, after),
    withheld,
    about: aboutRecords(asking, 'lists:definition', withheld ? null : places.length, possible),
  };
}

/** What is told of the people among those who have a place by some grounds. */
function toldIn(asking: Asking, view: DayView, grounds: readonly Ground[]): Promise<PeopleTold> {
  const ofPeople = grounds.filter(({ holder }) => view.graph.kindOf(holder) === 'ContactPerson');
  const certain = ofPeople.filter(({ state }) => state === CERTAINLY_VALID);
  return peopleTold(
    asking,
    certain.map(({ holder: person, kind, edge }) => ({ person, kind, edge })),
    ofPeople.length > 0,
  );
}

/**
 * The measures by people of a pair as the asker is told: without the size of a network of whose people
 * some are named and the others too few. O(places of both networks).
 */
export async function peopleOfPair(
  asking: Asking,
  { a, b, people }: Pick<OverlapPair, 'a' | 'b' | 'people'>,
): Promise<PeopleMeasures> {
  const { masking } = asking;
  if (!masking || (people.sizeA === null && people.sizeB === null)) return people;
  const view = viewOf(asking);
  const [toldA, toldB] = await Promise.all(
    [a, b].map((network) =>
      toldIn(asking, view, groundsIn(view, nodeOf(view, network, 'id', 'Network'))),
    ),
  );
  return {
    ...people,
    sizeA: toldA!.withheld ? null : people.sizeA,
    sizeB: toldB!.withheld ? null : people.sizeB,
  };
}

/**
 * The places that a pair's shared organisations are counted from, two for each, by organisation and
 * network; of the statuses by which the pair was compared. O(places of both networks).
 */
export function placesOfPair(
  asking: Asking,
  { a, b, sharedOrganisations }: Pick<OverlapPair, 'a' | 'b' | 'sharedOrganisations'>,
  { first, after, statuses }: PageArguments & { readonly statuses?: readonly Status[] | undefined },
): Page<Place> & { readonly about: About } {
  const view = viewOf(asking, statuses);
  const networks = [a, b].map((network) => ({
    network,
    held: byHolder(groundsIn(view, nodeOf(view, network, 'id', 'Network'))),
  }));
  const places = sharedOrganisations.flatMap((organisation) =>
    networks.flatMap(({ network, held }) => placeOf(view, network, held.get(organisation)) ?? []),
  );
  return {
    ...pageOf(places, ({ mark }) => mark, first, after),
    about: aboutRecords(asking, 'conflicts:places', places.length, 0),
  };
}

/** A holder's place by what certainly holds: a membership before a seat, then by id. */
function placeOf(
  view: DayView,
  network: RecordId,
  grounds: readonly Ground[] = [],
): Place | undefined {
  const [first, ...further] = grounds
    .filter(({ state }) => state === CERTAINLY_VALID)
    .sort(
      (one, other) =>
        Number(one.kind !== 'MEMBER_OF') - Number(other.kind !== 'MEMBER_OF') ||
        (one.relationship < other.relationship ? -1 : 1),
    );
  if (!first) return undefined;
  const holder = view.graph.nodes.ids.idOf(first.holder);
  return { ...first, mark: first.relationship, holder, network, further };
}

function byHolder(grounds: readonly Ground[]): Map<number, Ground[]> {
  const held = new Map<number, Ground[]>();
  for (const ground of grounds) {
    const known = held.get(ground.holder);
    if (known) known.push(ground);
    else held.set(ground.holder, [ground]);
  }
  return held;
}

/** Everything that has ever made a place in a network and was not taken away. */
function groundsIn(view: DayView, network: number): Ground[] {
  const { graph } = view;
  const { edges } = graph;
  const found: Ground[] = [];
  const memberships = view.edges('MEMBER_OF');
  for (const edge of edgesAt(graph.adjacency('MEMBER_OF', 'to'), network)) {
    if (edges.MEMBER_OF.isDeleted(edge)) continue;
    const relationship = edges.MEMBER_OF.ids.idOf(edge);
    const holder = edges.MEMBER_OF.from[edge]!;
    found.push({
      kind: 'MEMBER_OF',
      relationship,
      edge,
      seat: undefined,
      holder,
      state: memberships[edge]!,
    });
  }
  const seats = view.edges('HAS_SEAT');
  for (const has of edgesAt(graph.adjacency('HAS_SEAT', 'from'), network)) {
    if (edges.HAS_SEAT.isDeleted(has)) continue;
    const node = edges.HAS_SEAT.to[has]!;
    const seat = graph.nodes.ids.idOf(node);
    for (const kind of Object.values(seatHolding)) {
      const states = view.edges(kind);
      for (const edge of edgesAt(graph.adjacency(kind, 'from'), node)) {
        if (edges[kind].isDeleted(edge)) continue;
        const relationship = edges[kind].ids.idOf(edge);
        const state = Math.min(seats[has]!, states[edge]!);
        found.push({ kind, relationship, edge, seat, holder: edges[kind].to[edge]!, state });
      }
    }
  }
  return found;
}
