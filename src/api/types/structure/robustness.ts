/** How the largest connected part shrinks, in GraphQL. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../frame/enums.js';
import { About } from '../answers/about.js';

export const RemovalOrderEnum = enumOf({
  name: 'RemovalOrder',
  description: 'In which order records end.',
  codes: {
    degree: 'Who is joined with most first.',
    betweenness: 'Who joins most others first.',
    random: 'By chance, drawn by a seed.',
  },
});

@ObjectType('RobustnessPoint', { description: 'One place of the curve.' })
export class RobustnessPointObject {
  @Field(() => Int, { description: 'How many records have ended.' })
  readonly removed!: number;

  @Field(() => Int, { description: 'How many records the largest connected part then has.' })
  readonly largest!: number;
}

@ObjectType('Robustness', { description: 'The largest connected part while records end.' })
export class RobustnessObject {
  @Field(() => About, { description: 'What the answer says of itself.' })
  readonly about!: About;

  @Field(() => Int, { description: 'Networks and organisations in the graph.' })
  readonly records!: number;

  @Field(() => Int, { description: 'How many of them end, one after the other.' })
  readonly removable!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The mean, over all that end, of the share of all records in the largest part (Schneider et al. 2011); null when nobody can end.',
  })
  readonly mean!: number | null;

  @Field(() => [RobustnessPointObject], {
    description: 'At most 101 places of the curve, evenly apart, with its beginning and end.',
  })
  readonly points!: readonly RobustnessPointObject[];
}
