/** Networks, and the ways that lead from them. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { municipalitiesOf } from '../questions/areas.js';
import { networkPredicate } from '../questions/filters/networkFilter.js';
import type { RequestContext } from './frame/context.js';
import { DateScalar } from './frame/dateScalar.js';
import { Municipality } from './types/area.js';
import {
  AskingArguments,
  type ConnectionOf,
  nestedDay,
  PageArguments,
} from './types/answers/connection.js';
import { listConnection, NetworkConnection, PlaceConnection } from './types/answers/connections.js';
import { onDay, readObject, readObjects } from './types/entities.js';
import { NetworkFilterInput, networkFilterOf } from './types/answers/filters.js';
import { Network } from './types/network.js';
import type { Place } from './types/place.js';
import { placesConnection } from './places.js';

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => NetworkConnection, {
    description: 'Networks that certainly exist on the day, by name.',
  })
  async networks(
    @Ctx() context: RequestContext,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only those that meet every condition.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Network>> {
    const wanted = networkFilterOf(filter);
    return listConnection(context, await context.asking(common), page, {
      kind: 'Network',
      statuses: wanted.statuses,
      filter: filter ? (view) => networkPredicate(view, wanted) : undefined,
    });
  }

  @Query(() => Network, { nullable: true, description: 'One network; null when there is none.' })
  async network(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<Network | undefined> {
    return readObject(context, await context.asking(common), id, 'Network');
  }

  @FieldResolver(() => PlaceConnection, {
    description:
      'Who has a place in it on the day, by membership or in a seat: organisations first, then people, by name.',
  })
  async members(
    @Root() { id, asking }: Network,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, nestedDay('network'))
    asOf: number | null | undefined,
  ): Promise<ConnectionOf<Place>> {
    return placesConnection(context, onDay(asking, asOf), page, id);
  }

  @FieldResolver(() => [Municipality], {
    description: 'The municipalities that it covers; empty when nobody has said.',
  })
  async municipalities(
    @Root() { id, asking }: Network,
    @Ctx() context: RequestContext,
  ): Promise<readonly (Municipality | undefined)[]> {
    const ids = await municipalitiesOf(asking, { kind: 'Network', id });
    return readObjects<Municipality>(context, asking, ids, 'Area');
  }
}
