/** Key players in GraphQL. */
import { Field, Float, ObjectType } from 'type-graphql';
import { enumOf } from '../../frame/enums.js';
import { About } from '../answers/about.js';
import { StructureRecordObject } from './structure.js';

export const KeyPlayerGoalEnum = enumOf({
  name: 'KeyPlayerGoal',
  description: 'For what the players are key (Borgatti 2006).',
  codes: {
    fragment: 'Without them most pairs of the others are parted (KPP-Neg).',
    reach: 'From one of them at least, most others are reached in few steps (KPP-Pos).',
  },
});

@ObjectType('KeyPlayer', { description: 'One of the players, in the order of choosing.' })
export class KeyPlayerObject {
  @Field(() => StructureRecordObject, { description: 'The network or organisation.' })
  readonly record!: StructureRecordObject;

  @Field(() => Float, {
    nullable: true,
    description:
      'What it has together with those in front of it: the share of pairs that are parted, or of records that are reached. Null where fewer than two are left.',
  })
  readonly value!: number | null;
}

@ObjectType('KeyPlayers', { description: 'A few who matter most together.' })
export class KeyPlayersObject {
  @Field(() => About, { description: 'What the answer says of itself.' })
  readonly about!: About;

  @Field(() => Float, {
    nullable: true,
    description: 'The share of pairs that are parted, or of records that are reached, without any.',
  })
  readonly before!: number | null;

  @Field(() => [KeyPlayerObject], { description: 'The players.' })
  readonly players!: KeyPlayerObject[];
}
