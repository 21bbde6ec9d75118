/** How far word is to be expected to go when it is passed on by chance, in GraphQL. */
import {
  Arg,
  Args,
  ArgsType,
  Field,
  FieldResolver,
  Float,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import {
  type Expected,
  type ExpectedReach,
  expectedReach,
  type ExpectedRecord,
} from '../../questions/reach/expected.js';
import { text } from '../../texts/texts.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { About } from '../types/answers/about.js';
import {
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { ReachObject } from './reach.js';
import { ReachRecordObject } from './records.js';

export const ReachMethodEnum = enumOf({
  name: 'ReachMethod',
  description: 'How what is to be expected was found.',
  codes: {
    exact:
      'Worked out: one way alone leads to everybody within the steps, or word is surely passed on.',
    drawn: 'Drawn by chance, so that each value has a standard error.',
  },
});

@ArgsType()
class ExpectedArguments {
  @Field(() => Float, {
    defaultValue: 0.1,
    description:
      'With which probability each who hears word passes it on to each of those that they can tell, more than 0 and at most 1.',
  })
  probability!: number;

  @Field(() => Int, {
    defaultValue: 1_000,
    description: 'How often it is drawn, 100 to 10,000.',
  })
  draws!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'By which the draws are chosen; the same for the same seed.',
  })
  seed!: number;
}

@ObjectType('ExpectedValue', { description: 'A value that may have been drawn.' })
class ExpectedValueObject {
  constructor(private readonly expected: Expected) {}

  @Field(() => Float, { description: 'The value, unrounded.' })
  get value(): number {
    return this.expected.value;
  }

  @Field(() => Float, {
    description:
      'How far it may be off for being drawn: about 95 of 100 exact values lie within twice this; 0 of what was worked out.',
  })
  get standardError(): number {
    return this.expected.standardError;
  }
}

@ObjectType('ExpectedRecord', {
  description: 'An organisation or a municipality, and how probably word comes there.',
})
class ExpectedRecordObject {
  constructor(
    private readonly expected: ExpectedRecord,
    private readonly asking: Asking,
  ) {}

  @Field(() => ReachRecordObject, { description: 'Who, or where.' })
  get record(): ReachRecordObject {
    return new ReachRecordObject(this.expected.record, this.asking);
  }

  @Field(() => Float, {
    description: 'How probably it is reached; a municipality, when somebody there is.',
  })
  get probability(): number {
    return this.expected.value;
  }

  @Field(() => Float, { description: 'How far that may be off for being drawn.' })
  get standardError(): number {
    return this.expected.standardError;
  }
}

@ObjectType({
  description: 'A page of organisations or municipalities by how probably word comes.',
})
class ExpectedRecordConnection extends connectionType('ExpectedRecord', ExpectedRecordObject) {}

@ObjectType('ExpectedReach', {
  description: 'How far word goes when everybody who hears it passes it on by chance.',
})
class ExpectedReachObject {
  constructor(
    readonly answer: ExpectedReach,
    readonly asking: Asking,
  ) {}

  @Field(() => About, { description: 'What the answer says of itself.' })
  get about(): About {
    return new About(this.answer.about, this.asking);
  }

  @Field(() => ReachMethodEnum, { description: 'How it was found.' })
  get method(): string {
    return this.answer.isExact ? 'exact' : 'drawn';
  }

  @Field(() => String, { description: 'The same in words.' })
  methodText(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `reach:method.${this.answer.isExact ? 'exact' : 'drawn'}`);
  }

  @Field(() => Int, { description: 'How often it was drawn; 0 of what was worked out.' })
  get draws(): number {
    return this.answer.draws;
  }

  @Field(() => ExpectedValueObject, {
    description: 'How many of the organisations that are counted are reached within the steps.',
  })
  get organisations(): ExpectedValueObject {
    return new ExpectedValueObject(this.answer.organisations);
  }
}

@Resolver(() => ReachObject)
export class ExpectedReachResolver {
  @FieldResolver(() => ExpectedReachObject, {
    nullable: true,
    description:
      'The same when each who hears word passes it on by chance; null where the sender does not hold on the day.',
  })
  async expected(
    @Root() { asking, question }: ReachObject,
    @Args(() => ExpectedArguments) { probability, draws, seed }: ExpectedArguments,
  ): Promise<ExpectedReachObject | null> {
    const answer = await expectedReach(asking, { ...question, probability, draws, seed });
    return answer ? new ExpectedReachObject(answer, asking) : null;
  }
}

@Resolver(() => ExpectedReachObject)
export class ExpectedRecordsResolver {
  @FieldResolver(() => ExpectedRecordConnection, {
    description:
      'Organisations that word can come to within the steps, the most probable first, then by id.',
  })
  records(
    @Root() { answer, asking }: ExpectedReachObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ExpectedRecordObject>> {
    const page = answer.records(first, readIdCursor(after));
    return connectionOf({ ...page, about: answer.about }, asking, after);
  }

  @FieldResolver(() => ExpectedRecordConnection, {
    description: 'Municipalities where somebody is recorded, by name.',
  })
  municipalities(
    @Root() { answer, asking }: ExpectedReachObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ExpectedRecordObject>> {
    const page = answer.municipalities(first, readIdCursor(after));
    return connectionOf({ ...page, about: answer.about }, asking, after);
  }
}

function connectionOf(
  page: Parameters<typeof connectionFrom<ExpectedRecord, ExpectedRecordObject>>[0],
  asking: Asking,
  after: string | null | undefined,
): Promise<ConnectionOf<ExpectedRecordObject>> {
  return connectionFrom(
    page,
    asking,
    after,
    ({ record }) => record,
    (one) => new ExpectedRecordObject(one, asking),
  );
}
