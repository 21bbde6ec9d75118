/** The history of a record in GraphQL. */
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import type { ChangeAction } from '../../../questions/past/history.js';
import { enumOf, type WithheldReason, WithheldReasonEnum } from '../../frame/enums.js';
import { connectionType } from '../answers/connection.js';

const ChangeActionEnum = enumOf({
  name: 'ChangeAction',
  description: 'What a change did to a record.',
  codes: {
    created: 'It is there since, for the first time or again.',
    changed: 'Some of its fields have other values since.',
    deleted: 'It is gone since.',
  },
});

@ObjectType({ description: 'One field of a record, and how a change left it.' })
export class FieldChange {
  @Field(() => String, {
    description: 'The field: "name_fi", "role", "validFrom", "status", "sources".',
  })
  readonly field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its value before: text as it is, anything else as JSON; null where there was none.',
  })
  readonly before!: string | undefined;

  @Field(() => String, { nullable: true, description: 'Its value afterwards, likewise.' })
  readonly after!: string | undefined;

  @Field(() => WithheldReasonEnum, {
    nullable: true,
    description: 'Why the values are not told; null when they are.',
  })
  readonly withheld!: WithheldReason | undefined;
}

@ObjectType({
  description: 'A change to a record: who made it, when and why, and what it changed.',
})
export class RecordChange {
  @Field(() => Int, { description: 'The revision that it made; `undoChange` takes it.' })
  readonly revision!: number;

  @Field(() => ID, { description: 'The change as a whole, which may have concerned more records.' })
  readonly changeSet!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  readonly recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Who made it; null for who may not see people.',
  })
  readonly author!: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Why, or by which command; null for who may not see people.',
  })
  readonly message!: string | undefined;

  @Field(() => ChangeActionEnum, { description: 'What it did to the record.' })
  readonly action!: ChangeAction;

  @Field(() => [FieldChange], { description: 'What is otherwise since.' })
  readonly fields!: FieldChange[];
}

@ObjectType({ description: 'A page of changes to a record, the newest first.' })
export class RecordChangeConnection extends connectionType('RecordChange', RecordChange) {}
