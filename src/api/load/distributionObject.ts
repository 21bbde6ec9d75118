/** How evenly or unevenly something is spread, in GraphQL. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Distribution } from '../../questions/load/load.js';

@ObjectType('DistributionQuantile', { description: 'A value that a share of all do not exceed.' })
class QuantileObject {
  @Field(() => Float, { description: 'The share, 0 to 1: 0.5 is the median.' })
  readonly share!: number;

  @Field(() => Float, { description: 'The value, by nearest rank: one that occurs.' })
  readonly value!: number;
}

@ObjectType('DistributionBin', { description: 'How many values lie between two bounds.' })
class BinObject {
  @Field(() => Float, { description: 'The least value of the bin.' })
  readonly from!: number;

  @Field(() => Float, { description: 'The bound that its values stay below.' })
  readonly to!: number;

  @Field(() => Int, { description: 'How many there are.' })
  readonly count!: number;
}

@ObjectType('DistributionTop', { description: 'What the few with most have of all.' })
class TopObject {
  @Field(() => Float, { description: 'How large a share of all they are, 0 to 1.' })
  readonly share!: number;

  @Field(() => Int, { description: 'How many that is, rounded up.' })
  readonly count!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of the total that they have, 0 to 1; null where the total is 0.',
  })
  readonly held!: number | null;
}

@ObjectType('Distribution', { description: 'How evenly or unevenly something is spread.' })
export class DistributionObject implements Distribution {
  @Field(() => Int, { description: 'How many values there are.' })
  readonly count!: number;

  @Field(() => Float, { description: 'Their sum.' })
  readonly total!: number;

  @Field(() => Float, { description: 'Their mean.' })
  readonly mean!: number;

  @Field(() => [QuantileObject], {
    description: 'Quartiles, and the values that nine, 95 and 99 of a hundred do not exceed.',
  })
  readonly quantiles!: QuantileObject[];

  @Field(() => [BinObject], { description: 'The histogram, from the first bin with any.' })
  readonly bins!: BinObject[];

  @Field(() => [TopObject], { description: 'What the one in a hundred and in ten with most have.' })
  readonly top!: TopObject[];
}
