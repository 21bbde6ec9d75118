/** Places in networks: those of one network, and those that a pair's shared members are counted from. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RecordId, Relationship } from '../model/record.js';
import type { Asking } from '../questions/asking/asking.js';
import {
  type Place as FoundPlace,
  type PlaceMaker,
  placesIn,
  placesOfPair,
} from '../questions/places.js';
import type { RequestContext } from './frame/context.js';
import { readIdCursor } from './frame/cursor.js';
import type { WithheldReason } from './frame/enums.js';
import { connectionOf, type ConnectionOf, PageArguments } from './types/answers/connection.js';
import { PlaceConnection } from './types/answers/connections.js';
import { type DeclaredEntity, declaredTypeOf } from './declared/entityTypes.js';
import { readObject, readRelationship, type PromiseOrValue } from './types/entities.js';
import { Member } from './types/membership.js';
import { Network } from './types/network.js';
import { OverlapPair } from './types/overlap/overlap.js';
import { Place } from './types/place.js';

/** A page of the places in a network. */
export async function placesConnection(
  context: RequestContext,
  asking: Asking,
  { first, after }: PageArguments,
  id: string,
): Promise<ConnectionOf<Place> & { readonly withheld: WithheldReason | null }> {
  const within = { ...asking, list: id };
  const page = await placesIn(within, { id, first, after: readIdCursor(after) });
  const places = await readPlaces(context, within, page.items);
  const connection = connectionOf(page, within, after, ({ mark }) => mark, places);
  return page.withheld
    ? Object.assign(connection, { totalCount: null, withheld: 'smallGroup' as const })
    : Object.assign(connection, { withheld: null });
}

/** Reads what makes the places of a page, in order: all that are of one kind at once. */
async function readPlaces(
  context: RequestContext,
  asking: Asking,
  places: readonly Omit<FoundPlace, 'mark'>[],
): Promise<readonly (Place | undefined)[]> {
  if (asking.earlier || asking.scenario) {
    return Promise.all(places.map((place) => readPlace(context, asking, place)));
  }
  const idsByKind = new Map<PlaceMaker, RecordId[]>();
  for (const { kind, relationship } of places) {
    const ids = idsByKind.get(kind);
    if (ids) ids.push(relationship);
    else idsByKind.set(kind, [relationship]);
  }
  const found = new Map<RecordId, Relationship<PlaceMaker>>();
  const read = Array.from(idsByKind, async ([kind, ids]) => {
    for (const one of await context.records.relationships(kind, ids)) {
      if (one) found.set(one.id, one);
    }
  });
  await Promise.all(read);
  return places.map((place) => {
    const relationship = found.get(place.relationship);
    return relationship && new Place(relationship, asking, place);
  });
}

async function readPlace(
  context: RequestContext,
  asking: Asking,
  place: Omit<FoundPlace, 'mark'>,
): Promise<Place | undefined> {
  const relationship = await readRelationship(context, asking, place.kind, place.relationship);
  return relationship && new Place(relationship, asking, place);
}

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => Member, { nullable: true, description: 'Who has the place.' })
  member(
    @Root() { place, asking }: Place,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Member | undefined> {
    const { publicName } = place;
    const within = publicName === asking.publicName ? asking : { ...asking, publicName };
    return readObject(context, within, place.holder);
  }

  @FieldResolver(() => Network, { nullable: true, description: 'In which network.' })
  network(
    @Root() { place, asking }: Place,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Network | undefined> {
    return readObject(context, asking, place.network, 'Network');
  }

  @FieldResolver(() => declaredTypeOf('Seat'), {
    nullable: true,
    description: 'The seat that is filled; null for memberships.',
  })
  async seat(
    @Root() { place, asking }: Place,
    @Ctx() context: RequestContext,
  ): Promise<DeclaredEntity | undefined> {
    return place.seat === undefined ? undefined : readObject(context, asking, place.seat, 'Seat');
  }

  @FieldResolver(() => [Place], {
    description:
      'What else gives the same member this place, another membership or a seat: counted once.',
  })
  async further(
    @Root() { place, asking }: Place,
    @Ctx() context: RequestContext,
  ): Promise<readonly Place[]> {
    const read = place.further.map((record) =>
      readPlace(context, asking, { ...place, ...record, further: [] }),
    );
    return (await Promise.all(read)).filter((found) => found !== undefined);
  }
}

@Resolver(() => OverlapPair)
export class PairPlacesResolver {
  @FieldResolver(() => PlaceConnection, {
    description:
      'The places from which the shared organisations are counted, two for each: memberships and filled seats with their sources and the rows in them; by organisation.',
  })
  async places(
    @Root() { pair, asking, statuses }: OverlapPair,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<Place> & { readonly withheld: null }> {
    const page = placesOfPair(asking, pair, { first, after: readIdCursor(after), statuses });
    const places = await readPlaces(context, asking, page.items);
    const connection = connectionOf(page, asking, after, ({ mark }) => mark, places);
    return Object.assign(connection, { withheld: null });
  }
}
