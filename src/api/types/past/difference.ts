/** Differences between days and revisions in GraphQL. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../../model/time/days.js';
import type { DifferenceKind, Nature } from '../../../questions/past/differenceOfViews.js';
import { DateScalar } from '../../frame/dateScalar.js';
import { enumOf } from '../../frame/enums.js';
import { connectionType } from '../answers/connection.js';
import type { AnyEntity } from '../entities.js';
import { FieldChange } from './history.js';
import { Membership } from '../membership.js';
import { Record } from '../record.js';

export const NatureEnum = enumOf<Nature>({
  name: 'DifferenceNature',
  description: 'Whether the world has changed, or what is known of it.',
  codes: {
    change: 'The world has changed between the two days, as the later revision has it.',
    correction: 'Of the first day the later revision says otherwise than the earlier one.',
  },
});

export const DifferenceKindEnum = enumOf<DifferenceKind>({
  name: 'DifferenceKind',
  description: 'What is otherwise.',
  codes: {
    founded: 'A network, an organisation or an area is there that was not.',
    ended: 'One is no longer there, and nothing carries on.',
    merged:
      'One is no longer there, and another carries on: `into`. A correction where two records of the same were made one.',
    renamed:
      'It has another name. A change where the former one is kept among the other names, else a correction. Between days by when it was recorded, so that it is not certain.',
    joined: 'A place in a network is held that was not.',
    left: 'A place in a network is no longer held.',
    revised: 'Values were replaced while it went on: a correction.',
  },
});

@ObjectType({ description: 'One thing that is otherwise.' })
export class Difference {
  @Field(() => NatureEnum, { description: 'A change in the world, or a correction.' })
  readonly nature!: Nature;

  @Field(() => DifferenceKindEnum, { description: 'What.' })
  readonly kind!: DifferenceKind;

  @Field(() => Boolean, {
    description: 'False where it possibly was so before already, or possibly still is.',
  })
  readonly certain!: boolean;

  @Field(() => Record, {
    nullable: true,
    description: 'The network, organisation or area, as it was where it was last; null for places.',
  })
  readonly record!: AnyEntity | undefined;

  @Field(() => Membership, { nullable: true, description: 'The place in a network; else null.' })
  readonly membership!: Membership | undefined;

  @Field(() => [Record], { description: 'What carries on in its place.' })
  readonly into!: AnyEntity[];

  @Field(() => [FieldChange], { description: 'What was renamed or revised.' })
  readonly fields!: FieldChange[];
}

@ObjectType({ description: 'How many differences there are of a kind.' })
export class DifferenceCount {
  @Field(() => NatureEnum, { description: 'Changes or corrections.' })
  readonly nature!: Nature;

  @Field(() => DifferenceKindEnum, { description: 'Of which kind.' })
  readonly kind!: DifferenceKind;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType({ description: 'A page of differences: changes first, by kind.' })
export class DifferenceConnection extends connectionType('Difference', Difference) {
  @Field(() => [DifferenceCount], { description: 'How many of each there are on all pages.' })
  readonly counts!: readonly DifferenceCount[];

  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: Day;

  @Field(() => DateScalar, { description: 'The second day.' })
  readonly to!: Day;

  @Field(() => Int, { description: 'What was known first.' })
  readonly fromRevision!: number;

  @Field(() => Int, { description: 'What is known later.' })
  readonly toRevision!: number;
}
