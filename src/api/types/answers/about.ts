/** What stands beside every answer, in GraphQL. */
import { Arg, Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../../model/time/days.js';
import type { Locale } from '../../../model/languages.js';
import type { RecordId } from '../../../model/record.js';
import type {
  About as AnswerAbout,
  CountedThing,
  EmptyReason,
  LeftOutReason,
} from '../../../questions/asking/about.js';
import type { Asking } from '../../../questions/asking/asking.js';
import { text } from '../../../texts/texts.js';
import { DateScalar } from '../../frame/dateScalar.js';
import {
  CountedThingEnum,
  EmptyReasonEnum,
  LeftOutReasonEnum,
  LocaleEnum,
  type WithheldReason,
  WithheldReasonEnum,
} from '../../frame/enums.js';

@ObjectType({ description: 'How many of something were counted.' })
export class Counted {
  @Field(() => CountedThingEnum, { description: 'What.' })
  readonly what!: CountedThing;

  @Field(() => Int, { nullable: true, description: 'How many; null where `withheld` says why.' })
  readonly count!: number | null;

  @Field(() => WithheldReasonEnum, {
    nullable: true,
    description: 'Why the number is not told; null when it is.',
  })
  get withheld(): WithheldReason | null {
    return this.count === null ? 'smallGroup' : null;
  }

  @Field(() => String, { description: 'What, in words.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `about:counted.${this.what}`);
  }
}

@ObjectType({ description: 'What was left out, and why.' })
export class LeftOut {
  @Field(() => LeftOutReasonEnum, { description: 'Why.' })
  readonly reason!: LeftOutReason;

  @Field(() => Int, {
    description: 'How many; of memberships of organisations only, for who may not count people.',
  })
  readonly count!: number;

  @Field(() => String, { description: 'Why, in words.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `about:leftOut.${this.reason}`);
  }
}

@ObjectType({ description: 'Why there is nothing in an answer.' })
export class EmptyAnswer {
  constructor(reason: EmptyReason) {
    this.reason = reason;
  }

  @Field(() => EmptyReasonEnum, { description: 'Why.' })
  readonly reason: EmptyReason;

  @Field(() => String, { description: 'Why, in words.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `about:empty.${this.reason}`);
  }
}

@ObjectType('AboutScenario', {
  description: 'The scenario that an answer was asked with: it tells what would be, not what is.',
})
export class AboutScenario {
  @Field(() => ID, { description: 'Of all versions of the scenario.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version that the answer was made with.' })
  readonly version!: number;

  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;
}

@ObjectType({
  description:
    'What an answer says of itself: its day and revision, its definition, what it counts and leaves out, and its sources.',
})
export class About {
  constructor(
    private readonly about: AnswerAbout,
    readonly asking: Asking,
  ) {}

  @Field(() => DateScalar, { description: 'The day that the answer is for.' })
  get asOf(): Day {
    return this.about.asOf;
  }

  @Field(() => Int, { description: 'The revision of the data that the answer was made from.' })
  get revision(): number {
    return this.about.revision;
  }

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'Since when the service has not been able to follow its store; null when all is well. The answer is of `revision` all the same.',
  })
  get staleSince(): Date | undefined {
    return this.about.staleSince;
  }

  @Field(() => AboutScenario, {
    nullable: true,
    description: 'The scenario that was asked with; null when the answer tells what is recorded.',
  })
  get scenario(): AboutScenario | undefined {
    return this.about.scenario;
  }

  @Field(() => String, { description: 'What the answer means.' })
  definition(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, this.about.definition);
  }

  @Field(() => [Counted], { description: 'What was counted.' })
  get counted(): Counted[] {
    return this.about.counted.map((counted) => Object.assign(new Counted(), counted));
  }

  @Field(() => [LeftOut], { description: 'What was left out and why; empty when nothing was.' })
  get leftOut(): LeftOut[] {
    return this.about.leftOut.map((leftOut) => Object.assign(new LeftOut(), leftOut));
  }

  @Field(() => EmptyAnswer, {
    nullable: true,
    description: 'Why there is nothing in the answer; null when there is something.',
  })
  get empty(): EmptyAnswer | null {
    return this.about.empty ? new EmptyAnswer(this.about.empty) : null;
  }

  @Field(() => Int, { description: 'How many sources the counted facts come from.' })
  get sourceCount(): number {
    return this.about.sources.length;
  }

  /** Resolved to `sources`. */
  get sourceIds(): readonly RecordId[] {
    return this.about.sources;
  }
}
