/** The map of the network of networks. */
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { type Locale, nameIn } from '../model/languages.js';
import { namesOf, type RecordId } from '../model/record.js';
import type { Asking } from '../questions/asking/asking.js';
import type { NamedCommunity } from '../questions/map/drawn.js';
import { type MapPlaces, networkMap } from '../questions/networkMap.js';
import { networksMeasured, type StructureMetric } from '../questions/structure/structure.js';
import { text } from '../texts/texts.js';
import type { RequestContext } from './frame/context.js';
import { LocaleEnum, NetworkKindEnum } from './frame/enums.js';
import { About } from './types/answers/about.js';
import { AskingArguments } from './types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from './types/answers/filters.js';
import { detailReader, readEntity, readObject } from './types/entities.js';
import {
  MapCommunityObject,
  MapMunicipalityObject,
  MapNodeObject,
  MapPlacesEnum,
  MapUnplacedObject,
  MapWithinObject,
  NetworkMapObject,
} from './types/networkMap.js';
import { Network } from './types/network.js';
import { RankedRecordObject, StructureMetricEnum } from './types/structure/structure.js';

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
    @Arg('places', () => MapPlacesEnum, {
      defaultValue: 'byTies',
      description: 'By what networks have their places.',
    })
    places: MapPlaces,
    @Arg('community', () => ID, {
      nullable: true,
      description:
        'Id of a community on the map, to draw what is in it alone; left out, the whole is drawn.',
    })
    community: string | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<NetworkMapObject> {
    const asking = await context.asking(common);
    const chosen = networkFilterOf(filter);
    const map = await networkMap(asking, detailReader(context, asking), {
      minShared,
      filter: chosen,
      places,
      community: community ?? undefined,
    });
    const measured = onceEach((metric: StructureMetric) =>
      networksMeasured(asking, metric, chosen),
    );
    return {
      about: new About(map.about, asking),
      nodes: map.nodes.map((node) => new MapNodeObject(node, asking, measured)),
      edges: map.edges,
      communities: map.communities.map((one) => new MapCommunityObject(one, asking)),
      ties: map.ties,
      within: map.within.map((one) => new MapWithinObject(one, asking)),
      municipalities: map.municipalities.map((one) => new MapMunicipalityObject(one, asking)),
      withoutPlace: map.withoutPlace.map((one) => new MapUnplacedObject(one, asking)),
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
  name(
    @Root() { id, asking }: MapNodeObject,
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    return nameOf(context, asking, id, 'Network', locale);
  }

  @FieldResolver(() => RankedRecordObject, {
    nullable: true,
    description:
      'Where it stands among the networks by a measure with its defaults, as `structure` would tell it, whichever part of them is drawn.',
  })
  async structure(
    @Root() { id, asking, measured }: MapNodeObject,
    @Arg('metric', () => StructureMetricEnum, { description: 'By what.' }) metric: StructureMetric,
  ): Promise<RankedRecordObject | undefined> {
    const ranked = (await measured(metric))(id);
    return ranked && new RankedRecordObject(ranked, asking);
  }

  @FieldResolver(() => NetworkKindEnum, { nullable: true, description: 'What sort of body it is.' })
  kind(@Root() { id, asking }: MapNodeObject): string | undefined {
    const { graph } = asking;
    return graph.codeOf(graph.nodes.ids.numberOf(id));
  }
}

@Resolver(() => MapCommunityObject)
export class MapCommunityResolver {
  @FieldResolver(() => String, { description: 'After its largest network, with how many more.' })
  name(
    @Root() { named, asking }: MapCommunityObject,
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    return nameOfCommunity(context, asking, named, locale);
  }
}

@Resolver(() => MapWithinObject)
export class MapWithinResolver {
  @FieldResolver(() => String, { description: 'After its largest network, with how many more.' })
  name(
    @Root() { named, asking }: MapWithinObject,
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    return nameOfCommunity(context, asking, named, locale);
  }
}

@Resolver(() => MapMunicipalityObject)
export class MapMunicipalityResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() { id, asking }: MapMunicipalityObject,
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    return nameOf(context, asking, id, 'Area', locale);
  }
}

@Resolver(() => MapUnplacedObject)
export class MapUnplacedResolver {
  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() { id, community, asking }: MapUnplacedObject,
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    return community
      ? nameOfCommunity(context, asking, community, locale)
      : nameOf(context, asking, id, 'Network', locale);
  }
}

/** What was asked for before is not worked out again, nor looked up for each of two thousand nodes. */
function onceEach<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

async function nameOfCommunity(
  context: RequestContext,
  asking: Asking,
  { largest, networks, isRest }: NamedCommunity,
  locale: Locale,
): Promise<string> {
  if (isRest) return text(locale, 'networkMap:rest', { count: networks });
  const name = await nameOf(context, asking, largest, 'Network', locale);
  return text(locale, 'networkMap:community', { name, count: networks - 1 });
}

async function nameOf(
  context: RequestContext,
  asking: Asking,
  id: RecordId,
  kind: 'Network' | 'Area',
  locale: Locale,
): Promise<string> {
  const record = await readEntity(context, asking, id, kind);
  return (record && nameIn(namesOf(record.properties), locale)) ?? id;
}
