/** Seats and who sits on them by which mandate, as GraphQL objects. */
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { filledBy } from '../../model/relationships/membership.js';
import type { Day } from '../../model/time/days.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { SeatState, SeatStateTally } from '../../questions/seats/mandates.js';
import type { SeatTemplate } from '../../questions/seats/seatTemplate.js';
import type { SeatHolding, SeatWithRoom } from '../../questions/seats/toldSeats.js';
import { text } from '../../texts/texts.js';
import { DateScalar } from '../frame/dateScalar.js';
import { enumOf, LocaleEnum, type WithheldReason, WithheldReasonEnum } from '../frame/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import { connectionType } from '../types/answers/connection.js';
import { stateTally } from '../types/answers/stateTally.js';

export const SeatStateEnum = enumOf<SeatState>({
  name: 'SeatState',
  description: 'How a seat, or one who sits on it, stands on a day: the first that matches.',
  codes: {
    UNKNOWN: 'No source tells who sits there, or it only possibly holds.',
    VACANT: 'Nobody sits there, and that is known.',
    ORGANISATION_ENDED:
      'The organisation that fills it, or that its holder represents, is no more.',
    NO_MANDATE: 'No mandate was told.',
    EXPIRED: 'The mandate has run out.',
    FUTURE: 'The mandate begins later.',
    VALID: 'The mandate holds.',
  },
});

const daysLeftField = 'Days on which it still holds, the day asked for among them.';
const soonField = 'Whether a mandate that is VALID ends within 365 days.';

@ObjectType('SeatHolding', {
  description:
    'An organisation that fills a seat, or a person who holds it: now, possibly, or from a later day on.',
})
export class SeatHoldingObject {
  constructor(
    readonly holding: SeatHolding,
    readonly asking: Asking,
  ) {}

  @Field(() => ID, { description: 'Id of the link by which it is held.' })
  get link(): string {
    return this.holding.link;
  }

  @Field(() => SeatStateEnum, { description: 'How it stands.' })
  get state(): SeatState {
    return this.holding.state;
  }

  @Field(() => String, { description: 'How it stands, in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `seats:state.${this.holding.state}`);
  }

  @Field(() => DateScalar, { nullable: true, description: filledBy.fields.mandateFrom.description })
  get mandateFrom(): Day | undefined {
    return this.holding.mandateFrom;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the mandate; null when it has no end or none was told.',
  })
  get mandateLastDay(): Day | undefined {
    const { mandateTo } = this.holding;
    return mandateTo === undefined ? undefined : mandateTo - 1;
  }

  @Field(() => String, { nullable: true, description: filledBy.fields.decision.description })
  get decision(): string | undefined {
    return this.holding.decision;
  }

  @Field(() => Boolean, { description: 'Whether it is as a deputy.' })
  get deputy(): boolean {
    return this.holding.isDeputy;
  }

  @Field(() => Int, {
    nullable: true,
    description: `${daysLeftField} Null unless the mandate is VALID and has an end.`,
  })
  get daysLeft(): number | undefined {
    return this.holding.daysLeft;
  }

  @Field(() => Boolean, { description: soonField })
  get endsSoon(): boolean {
    return this.holding.endsSoon;
  }
}

@ObjectType('SeatMandates', {
  description: 'A seat of a network on the day, with those who sit on it.',
})
export class SeatMandatesObject {
  constructor(
    readonly told: SeatWithRoom,
    readonly asking: Asking,
  ) {}

  @Field(() => SeatStateEnum, {
    nullable: true,
    description: 'How the seat stands; null where `withheld` says why.',
  })
  get state(): SeatState | null {
    return this.told.state;
  }

  @Field(() => WithheldReasonEnum, {
    nullable: true,
    description:
      'Why that is not told: for who may not know of people, of a seat that only persons hold or have held.',
  })
  get withheld(): WithheldReason | null {
    return this.told.state === null ? 'smallGroup' : null;
  }

  @Field(() => String, { description: 'How the seat stands, in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    const { state } = this.told;
    return text(locale, state === null ? 'seats:withheld' : `seats:state.${state}`);
  }

  @Field(() => Int, { description: 'How many may sit on it at once; one where nobody has said.' })
  get quota(): number {
    return this.told.quota;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'How many sit on it, deputies apart: organisations or people, whichever are more. Null where it would tell of people.',
  })
  get filled(): number | null {
    return this.told.filled;
  }

  @Field(() => Int, {
    nullable: true,
    description: `${daysLeftField} Of its valid mandates the one that ends first; null where none ends.`,
  })
  get daysLeft(): number | undefined {
    return this.told.daysLeft;
  }

  @Field(() => Boolean, { description: soonField })
  get endsSoon(): boolean {
    return this.told.endsSoon;
  }

  @Field(() => [GapRecordObject], { description: 'The categories that it is meant for.' })
  get categories(): GapRecordObject[] {
    return this.told.categories.map((id) => new GapRecordObject(id, this.asking));
  }

  @Field(() => [SeatHoldingObject], {
    description:
      'Who sits on it, may or will: organisations, then people, deputies last, each by the day on which the mandate ends. Without people for who may not know of them.',
  })
  get holdings(): SeatHoldingObject[] {
    return this.told.holdings.map((one) => new SeatHoldingObject(one, this.asking));
  }
}

@ObjectType('SeatStateTally', { description: 'How many seats are in a state.' })
export class SeatStateTallyObject extends stateTally<SeatStateTally>(
  SeatStateEnum,
  (state, locale) => text(locale, state === null ? 'seats:withheld' : `seats:state.${state}`),
  { nullable: true, description: 'The state; null: it is not told.' },
) {
  @Field(() => Int, { description: 'Seats in the state.' })
  readonly seats!: number;
}

const orWithheld = 'Null where it would tell of people.';

@ObjectType('SeatTemplate', {
  description: 'The seats of a network for a category held against who sits on them.',
})
export class SeatTemplateObject {
  constructor(
    private readonly row: SeatTemplate,
    private readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, { description: 'The network.' })
  get network(): GapRecordObject {
    return new GapRecordObject(this.row.network, this.asking);
  }

  @Field(() => GapRecordObject, {
    nullable: true,
    description: 'The category; null for seats that are meant for none.',
  })
  get category(): GapRecordObject | null {
    const { category } = this.row;
    return category === null ? null : new GapRecordObject(category, this.asking);
  }

  @Field(() => Int, { description: 'Its seats.' })
  get seats(): number {
    return this.row.seats;
  }

  @Field(() => Int, {
    description: 'How many there is room for; a seat without a quota has room for one.',
  })
  get quota(): number {
    return this.row.quota;
  }

  @Field(() => Int, { nullable: true, description: `How many sit on them. ${orWithheld}` })
  get filled(): number | null {
    return this.row.filled;
  }

  @Field(() => Int, { nullable: true, description: `Places known to be free. ${orWithheld}` })
  get free(): number | null {
    return this.row.free;
  }

  @Field(() => Int, {
    nullable: true,
    description: `Places of which nobody has told whether somebody sits there; not free ones. ${orWithheld}`,
  })
  get unknown(): number | null {
    return this.row.unknown;
  }

  @Field(() => Int, {
    nullable: true,
    description: `How many sit beyond the quota of their seat. ${orWithheld}`,
  })
  get over(): number | null {
    return this.row.over;
  }
}

@ObjectType({ description: 'A page of seats, by the name of their network and then their own.' })
export class SeatMandatesConnection extends connectionType('SeatMandates', SeatMandatesObject) {
  @Field(() => [SeatStateTallyObject], {
    description: 'All seats of the networks, areas and categories asked for, by state.',
  })
  readonly states!: SeatStateTallyObject[];

  readonly rows!: (first: number) => Promise<SeatTemplateObject[]>;

  @Field(() => [SeatTemplateObject], {
    description:
      'The same seats by network and category, held against their quotas: by name; seats for two categories count for both.',
  })
  template(
    @Arg('first', () => Int, {
      defaultValue: 100,
      description: 'How many at the most, 1 to 500.',
    })
    first: number,
  ): Promise<SeatTemplateObject[]> {
    return this.rows(first);
  }
}
