/** What subscribers hear, in GraphQL. */
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Changed, ChangedRecord } from '../../../questions/past/changed.js';

@ObjectType('ChangedRecord', { description: 'A record that was written or deleted.' })
class ChangedRecordObject implements ChangedRecord {
  @Field(() => String, { description: 'The record’s kind: Organisation, MEMBER_OF.' })
  readonly kind!: ChangedRecord['kind'];

  @Field(() => ID, { description: 'Its id; deleted when there is no such record any more.' })
  readonly id!: string;
}

@ObjectType('Changed', { description: 'What is new since the last message.' })
export class ChangedObject implements Changed {
  @Field(() => Int, { description: 'The revision that answers are made from now.' })
  readonly revision!: number;

  @Field(() => [ChangedRecordObject], {
    description: 'What was written or deleted, each record once; at most 500.',
  })
  readonly records!: readonly ChangedRecordObject[];

  @Field(() => Boolean, {
    description:
      'False when more has changed than is told: too much, or such as tells of people, for who may not know of them. Then read anew what you show.',
  })
  readonly complete!: boolean;
}

@ObjectType('AnalysisProgress', { description: 'How far a question is.' })
export class AnalysisProgressObject {
  @Field(() => Int, {
    description:
      'Which step of the analysis it is at, from 1; how many there are is found out on the way.',
  })
  readonly step!: number;

  @Field(() => Float, { description: 'What share of the step is done, 0 to 1.' })
  readonly share!: number;
}
