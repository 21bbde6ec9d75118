/** The map of networks in GraphQL. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type {
  MapCommunity,
  MapCounts,
  MapEdge,
  MapNode as DrawnNode,
  MapTie,
  NamedCommunity,
  Placed,
  Unplaced,
} from '../../questions/map/drawn.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { MapPlaces } from '../../questions/networkMap.js';
import type { networksMeasured, StructureMetric } from '../../questions/structure/structure.js';
import { enumOf } from '../frame/enums.js';
import { About } from './answers/about.js';

export const MapPlacesEnum = enumOf<MapPlaces>({
  name: 'MapPlaces',
  description: 'By what networks have their places on a map.',
  codes: {
    byTies: 'Near each other stand those that share members.',
    byArea:
      'At the mean of the centres of the municipalities that they work for, on the plane of ETRS-TM35FIN, north at the top.',
  },
});

@ObjectType('MapNode', { description: 'A network on the map.' })
export class MapNodeObject {
  constructor(
    private readonly node: DrawnNode,
    readonly asking: Asking,
    /** Where the networks of the map stand, by a measure that is worked out once for all of them. */
    readonly measured: (metric: StructureMetric) => ReturnType<typeof networksMeasured>,
  ) {}

  @Field(() => ID, { description: 'Id of the network.' })
  get id(): string {
    return this.node.id;
  }

  @Field(() => Int, {
    description: 'Organisations with a place in it, and people for who may count them.',
  })
  get members(): number {
    return this.node.members;
  }

  @Field(() => Float, {
    description: 'Where it stands, from left to right, −1 to 1. The same for everybody.',
  })
  get x(): number {
    return this.node.x;
  }

  @Field(() => Float, { description: 'Where it stands, from bottom to top, −1 to 1.' })
  get y(): number {
    return this.node.y;
  }

  @Field(() => Float, {
    description:
      'Radius where the map is about 100 wide; grows with the square root of the members.',
  })
  get size(): number {
    return this.node.size;
  }
}

@ObjectType('MapEdge', { description: 'An overlap on the map.' })
export class MapEdgeObject implements MapEdge {
  @Field(() => ID, { description: 'Id of one network, the lower one.' })
  readonly source!: string;

  @Field(() => ID, { description: 'Id of the other network.' })
  readonly target!: string;

  @Field(() => Int, { description: 'Organisations with a place in both.' })
  readonly shared!: number;

  @Field(() => Float, { description: 'The members’ jaccard.' })
  readonly weight!: number;
}

@ObjectType('MapCommunity', {
  description: 'Networks that have more in common than chance would give them, as one.',
})
export class MapCommunityObject {
  constructor(
    private readonly community: MapCommunity,
    readonly asking: Asking,
  ) {}

  get named(): NamedCommunity {
    return this.community;
  }

  @Field(() => ID, {
    description: 'Opens it, as the argument `community`. The same for as long as the revision is.',
  })
  get id(): string {
    return this.community.id;
  }

  @Field(() => Int, { description: 'Networks in it. Each is in exactly one community.' })
  get networks(): number {
    return this.community.networks;
  }

  @Field(() => Int, {
    description: 'Organisations with a place in any of them, and people for who may count them.',
  })
  get members(): number {
    return this.community.members;
  }

  @Field(() => Int, { description: 'Overlaps between its networks.' })
  get overlaps(): number {
    return this.community.overlaps;
  }

  @Field(() => Float, { description: 'The sum of the jaccard of these.' })
  get weight(): number {
    return this.community.weight;
  }

  @Field({
    description:
      'Whether it is no community, but all networks that stand in none: joined to nobody, or in a community too small to be drawn.',
  })
  get isRest(): boolean {
    return this.community.isRest;
  }

  @Field(() => ID, { description: 'Id of the network in it with most members.' })
  get largest(): string {
    return this.community.largest;
  }

  @Field(() => Float, { description: 'Where it stands, from left to right, −1 to 1.' })
  get x(): number {
    return this.community.x;
  }

  @Field(() => Float, { description: 'Where it stands, from bottom to top, −1 to 1.' })
  get y(): number {
    return this.community.y;
  }

  @Field(() => Float, {
    description:
      'Radius where the map is about 100 wide; grows with the square root of the members.',
  })
  get size(): number {
    return this.community.size;
  }
}

@ObjectType('MapTie', { description: 'All overlaps between the networks of two communities.' })
export class MapTieObject implements MapTie {
  @Field(() => ID, { description: 'Id of one community.' })
  readonly source!: string;

  @Field(() => ID, { description: 'Id of the other community.' })
  readonly target!: string;

  @Field(() => Int, { description: 'How many overlaps.' })
  readonly overlaps!: number;

  @Field(() => Float, { description: 'The sum of their jaccard.' })
  readonly weight!: number;
}

@ObjectType('MapWithin', { description: 'A community that was opened on the way to this map.' })
export class MapWithinObject {
  constructor(
    readonly named: NamedCommunity,
    readonly asking: Asking,
  ) {}

  @Field(() => ID, { description: 'Opens it again, as the argument `community`.' })
  get id(): string {
    return this.named.id;
  }

  @Field(() => Int, { description: 'Networks in it.' })
  get networks(): number {
    return this.named.networks;
  }
}

@ObjectType('MapMunicipality', { description: 'A municipality below a map by area.' })
export class MapMunicipalityObject {
  constructor(
    private readonly place: Placed,
    readonly asking: Asking,
  ) {}

  @Field(() => ID, { description: 'Id of the municipality.' })
  get id(): string {
    return this.place.id;
  }

  @Field(() => Float, { description: 'Where its centre is, from west to east, −1 to 1.' })
  get x(): number {
    return this.place.x;
  }

  @Field(() => Float, { description: 'Where its centre is, from south to north, −1 to 1.' })
  get y(): number {
    return this.place.y;
  }
}

@ObjectType('MapUnplaced', {
  description: 'A network, or a community, that nobody has told where it works.',
})
export class MapUnplacedObject {
  constructor(
    private readonly unplaced: Unplaced,
    readonly asking: Asking,
  ) {}

  get community(): NamedCommunity | undefined {
    return this.unplaced.community;
  }

  @Field(() => ID, { description: 'Id of the network, or of the community.' })
  get id(): string {
    return this.unplaced.id;
  }

  @Field(() => Int, { description: 'Networks: 1, or how many are in the community.' })
  get networks(): number {
    return this.unplaced.community?.networks ?? 1;
  }
}

@ObjectType('MapCounts', { description: 'Networks and overlaps.' })
export class MapCountsObject implements MapCounts {
  @Field(() => Int, { description: 'Networks.' })
  readonly networks!: number;

  @Field(() => Int, { description: 'Overlaps.' })
  readonly edges!: number;
}

@ObjectType('NetworkMap', {
  description:
    'Networks as nodes with a place, overlaps as edges; communities of networks where there are more than 2,000.',
})
export class NetworkMapObject {
  @Field(() => About, { description: 'What the answer says of itself.' })
  readonly about!: About;

  @Field(() => [MapNodeObject], {
    description:
      'Networks one by one: at most 2,000, the largest of those that nothing divides. Empty where communities are drawn.',
  })
  readonly nodes!: MapNodeObject[];

  @Field(() => [MapEdgeObject], {
    description: 'All, or the strongest of each network when there are too many.',
  })
  readonly edges!: readonly MapEdgeObject[];

  @Field(() => [MapCommunityObject], {
    description:
      'Communities, the largest first: at most 500, and the rest as one. Empty where networks are drawn one by one.',
  })
  readonly communities!: MapCommunityObject[];

  @Field(() => [MapTieObject], {
    description: 'Between communities: all, or the strongest of each when there are too many.',
  })
  readonly ties!: readonly MapTieObject[];

  @Field(() => [MapWithinObject], {
    description:
      'The communities that were opened on the way here, the outermost first; none above the whole map.',
  })
  readonly within!: MapWithinObject[];

  @Field(() => [MapMunicipalityObject], {
    description:
      'On a map by area: the municipalities that at least one in a hundred of its networks work for.',
  })
  readonly municipalities!: MapMunicipalityObject[];

  @Field(() => [MapUnplacedObject], {
    description: 'On a map by area: those that cannot be drawn, since nobody has told their area.',
  })
  readonly withoutPlace!: MapUnplacedObject[];

  @Field(() => MapCountsObject, { description: 'What is drawn, by itself or within a community.' })
  readonly drawn!: MapCountsObject;

  @Field(() => MapCountsObject, { description: 'What there is.' })
  readonly total!: MapCountsObject;
}
