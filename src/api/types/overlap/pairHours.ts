/** Hours of networks in GraphQL. */
import { Field, Float, ObjectType } from 'type-graphql';
import type { PairHours, YearlyHours } from '../../../questions/overlap/hours.js';

@ObjectType('YearlyHours', {
  description:
    'Hours a year in meetings: meetings a year × hours a meeting, once an organisation, however many places it has.',
})
export class YearlyHoursObject implements YearlyHours {
  @Field(() => Float, { description: 'Of each organisation.' })
  readonly each!: number;

  @Field(() => Float, { description: 'Of all of them together.' })
  readonly all!: number;
}

const orUnknown = (description: string) => ({
  nullable: true,
  description: `${description} Null where it is not known how often or how long they meet.`,
});

@ObjectType('PairHours', {
  description: 'How many hours a year two networks take of the organisations in them.',
})
export class PairHoursObject implements PairHours {
  @Field(() => YearlyHoursObject, orUnknown('Of the organisations in a.'))
  readonly a!: YearlyHours | null;

  @Field(() => YearlyHoursObject, orUnknown('Of the organisations in b.'))
  readonly b!: YearlyHours | null;

  @Field(
    () => YearlyHoursObject,
    orUnknown('Of the organisations in both, in the meetings of the two together.'),
  )
  readonly both!: YearlyHours | null;
}
