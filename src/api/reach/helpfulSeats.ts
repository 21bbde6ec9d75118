/** Which few added seats would bring word to most, in GraphQL. */
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
  type HelpfulSeat,
  type HelpfulSeats,
  helpfulSeats,
  type SeatPlace,
} from '../../questions/reach/helpfulSeats.js';
import { text } from '../../texts/texts.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { About } from '../types/answers/about.js';
import { ReachMethodEnum } from './expected.js';
import { ReachObject } from './reach.js';
import { ReachRecordObject } from './records.js';

const SeatPlaceEnum = enumOf<SeatPlace>({
  name: 'SeatPlace',
  description: 'Where seats would be added.',
  codes: {
    sender: 'With the sender, for organisations that it does not tell yet.',
    elsewhere:
      'In networks that hear of it in more than two steps or never, for organisations that the sender tells.',
  },
});

const SeatGuaranteeEnum = enumOf({
  name: 'SeatGuarantee',
  description: 'How good a choice of seats is for certain.',
  codes: {
    bounded:
      'At least 1 − 1/e of the most that as many seats can add; of draws where it was drawn.',
    heuristic: 'A rule of thumb: nothing is certain.',
  },
});

@ArgsType()
class HelpfulSeatsArguments {
  @Field(() => SeatPlaceEnum, { defaultValue: 'sender', description: 'Where they would be.' })
  place!: SeatPlace;

  @Field(() => Int, { defaultValue: 3, description: 'How many, 1 to 20.' })
  count!: number;

  @Field(() => Float, {
    defaultValue: 1,
    description:
      'With which probability each who hears word passes it on, more than 0 and at most 1; 1 where they surely do.',
  })
  probability!: number;

  @Field(() => Int, {
    defaultValue: 2_000,
    description:
      'How many worlds are drawn, 100 to 10,000, where word is not surely passed on or there are more than 2,048 organisations.',
  })
  draws!: number;

  @Field(() => Int, { defaultValue: 1, description: 'By which the draws are chosen.' })
  seed!: number;
}

@ObjectType('HelpfulSeat', { description: 'A seat that would bring word further.' })
class HelpfulSeatObject {
  constructor(
    private readonly seat: HelpfulSeat,
    private readonly asking: Asking,
  ) {}

  @Field(() => ReachRecordObject, {
    description:
      'Who would sit there; elsewhere than with the sender for example, of those it tells one with few others to tell.',
  })
  get organisation(): ReachRecordObject {
    return new ReachRecordObject(this.seat.organisation, this.asking);
  }

  @Field(() => ReachRecordObject, { description: 'Where the seat would be.' })
  get body(): ReachRecordObject {
    return new ReachRecordObject(this.seat.body, this.asking);
  }

  @Field(() => Float, {
    description:
      'How many organisations it adds to those reached without it and by the seats before.',
  })
  get added(): number {
    return this.seat.added;
  }

  @Field(() => Float, { description: 'How many organisations are reached in all then.' })
  get reached(): number {
    return this.seat.reached;
  }
}

@ObjectType('HelpfulSeats', { description: 'A few seats that would bring word further.' })
class HelpfulSeatsObject {
  constructor(
    private readonly answer: HelpfulSeats,
    private readonly asking: Asking,
  ) {}

  @Field(() => About, { description: 'What the answer says of itself.' })
  get about(): About {
    return new About(this.answer.about, this.asking);
  }

  @Field(() => SeatGuaranteeEnum, { description: 'How good the choice is for certain.' })
  get guarantee(): string {
    return this.answer.isBounded ? 'bounded' : 'heuristic';
  }

  @Field(() => String, { description: 'The same in words.' })
  guaranteeText(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `reach:guarantee.${this.answer.isBounded ? 'bounded' : 'heuristic'}`);
  }

  @Field(() => ReachMethodEnum, {
    description: 'Whether every organisation was looked at, or some drawn.',
  })
  get method(): string {
    return this.answer.isExact ? 'exact' : 'drawn';
  }

  @Field(() => String, { description: 'The same in words.' })
  methodText(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `reach:method.${this.answer.isExact ? 'exact' : 'drawn'}`);
  }

  @Field(() => Float, { description: 'Organisations reached within the steps without them.' })
  get before(): number {
    return this.answer.before;
  }

  @Field(() => [HelpfulSeatObject], {
    description: 'The seats in the order of choosing; fewer where no more would help.',
  })
  get seats(): HelpfulSeatObject[] {
    return this.answer.seats.map((seat) => new HelpfulSeatObject(seat, this.asking));
  }
}

@Resolver(() => ReachObject)
export class HelpfulSeatsResolver {
  @FieldResolver(() => HelpfulSeatsObject, {
    nullable: true,
    description:
      'Which few added seats would bring word to most organisations that it does not come to within the steps; null where the sender does not hold on the day.',
  })
  async helpfulSeats(
    @Root() { asking, question }: ReachObject,
    @Args(() => HelpfulSeatsArguments) given: HelpfulSeatsArguments,
  ): Promise<HelpfulSeatsObject | null> {
    const answer = await helpfulSeats(asking, { ...question, ...given });
    return answer ? new HelpfulSeatsObject(answer, asking) : null;
  }
}
