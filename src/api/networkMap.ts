/** The map of the network of networks. */
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { type Locale, nameIn } from '../model/languages.js';
import { namesOf } from '../model/record.js';
import { networkMap } from '../questions/networkMap.js';
import type { RequestContext } from './frame/context.js';
import { LocaleEnum, NetworkKindEnum } from './frame/enums.js';
import { About } from './types/answers/about.js';
import { AskingArguments } from './types/answers/connection.js';
import { readEntity, readObject } from './types/entities.js';
import { NetworkFilterInput, networkFilterOf } from './types/answers/filters.js';
import { Network } from './types/network.js';
import { MapNodeObject, NetworkMapObject } from './types/networkMap.js';

@Resolver(() => NetworkMapObject)
export class NetworkMapResolver {
  @Query(() => NetworkMapObject, {
    description:
      'The map of the network of networks: who works with whom, drawn the same for everybody who may count people, and the same for everybody else.',
  })
  async networkMap(
    @Ctx() context: RequestContext,
    @Arg('minShared', () => Int, {
      defaultValue: 1,
      description: 'Least number of shared organisations for two networks to be joined.',
    })
    minShared: number,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only these networks are drawn.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<NetworkMapObject> {
    const asking = await context.asking(common);
    const map = await networkMap(asking, { minShared, filter: networkFilterOf(filter) });
    return {
      about: new About(map.about, asking),
      nodes: map.nodes.map((node) => new MapNodeObject(node, asking)),
      edges: map.edges,
      drawn: map.drawn,
      total: map.total,
    };
  }
}

@Resolver(() => MapNodeObject)
export class MapNodeResolver {
  @FieldResolver(() => Network, { nullable: true, description: 'The network itself.' })
  async network(
    @Root() { id, asking }: MapNodeObject,
    @Ctx() context: RequestContext,
  ): Promise<Network | undefined> {
    return readObject<Network>(context, asking, id, 'Network');
  }

  @FieldResolver(() => String, { description: 'Its name.' })
  async name(
    @Root() { id, asking }: MapNodeObject,
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    const network = await readEntity(context, asking, id, 'Network');
    return (network && nameIn(namesOf(network.properties), locale)) ?? id;
  }

  @FieldResolver(() => NetworkKindEnum, { nullable: true, description: 'What sort of body it is.' })
  kind(@Root() { id, asking }: MapNodeObject): string | undefined {
    const { graph } = asking;
    return graph.codeOf(graph.nodes.ids.numberOf(id));
  }
}
