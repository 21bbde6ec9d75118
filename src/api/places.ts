/** Places in networks: those of one network, and those that a pair's shared members are counted from. */
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Asking } from '../questions/asking/asking.js';
import { type Place as FoundPlace, placesIn, placesOfPair } from '../questions/places.js';
import type { RequestContext } from './frame/context.js';
import { readIdCursor } from './frame/cursor.js';
import type { WithheldReason } from './frame/enums.js';
import { connectionFrom, type ConnectionOf, PageArguments } from './types/answers/connection.js';
import { PlaceConnection } from './types/answers/connections.js';
import type { ContactPerson } from './types/contactPerson.js';
import { type DeclaredEntity, declaredTypeOf } from './declared/entityTypes.js';
import { readObject, readRelationship } from './types/entities.js';
import { Member } from './types/membership.js';
import { Network } from './types/network.js';
import type { Organisation } from './types/organisation.js';
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
  const connection = await connectionFrom(
    page,
    within,
    after,
    ({ mark }) => mark,
    (place) => readPlace(context, within, place),
  );
  return page.withheld
    ? { ...connection, totalCount: null, withheld: 'smallGroup' }
    : { ...connection, withheld: null };
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
  async member(
    @Root() { place, asking }: Place,
    @Ctx() context: RequestContext,
  ): Promise<Organisation | ContactPerson | undefined> {
    const { publicName } = place;
    return readObject(context, { ...asking, publicName }, place.holder);
  }

  @FieldResolver(() => Network, { nullable: true, description: 'In which network.' })
  async network(
    @Root() { place, asking }: Place,
    @Ctx() context: RequestContext,
  ): Promise<Network | undefined> {
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
    const connection = await connectionFrom(
      page,
      asking,
      after,
      ({ mark }) => mark,
      (place) => readPlace(context, asking, place),
    );
    return { ...connection, withheld: null };
  }
}
