/** The map of networks in GraphQL. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { MapCounts, MapEdge, MapNode as DrawnNode } from '../../questions/networkMap.js';
import type { Asking } from '../../questions/asking/asking.js';
import { About } from './answers/about.js';

@ObjectType('MapNode', { description: 'A network on the map.' })
export class MapNodeObject {
  constructor(
    private readonly node: DrawnNode,
    readonly asking: Asking,
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

@ObjectType('MapCounts', { description: 'Networks and overlaps.' })
export class MapCountsObject implements MapCounts {
  @Field(() => Int, { description: 'Networks.' })
  readonly networks!: number;

  @Field(() => Int, { description: 'Overlaps.' })
  readonly edges!: number;
}

@ObjectType('NetworkMap', { description: 'Networks as nodes with a place, overlaps as edges.' })
export class NetworkMapObject {
  @Field(() => About, { description: 'What the answer says of itself.' })
  readonly about!: About;

  @Field(() => [MapNodeObject], { description: 'At most 2,000: the largest.' })
  readonly nodes!: MapNodeObject[];

  @Field(() => [MapEdgeObject], {
    description: 'All, or the strongest of each network when there are too many.',
  })
  readonly edges!: readonly MapEdgeObject[];

  @Field(() => MapCountsObject, { description: 'What is drawn.' })
  readonly drawn!: MapCountsObject;

  @Field(() => MapCountsObject, { description: 'What there is.' })
  readonly total!: MapCountsObject;
}
