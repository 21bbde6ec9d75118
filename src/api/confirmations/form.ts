/** What the secretary of a network is asked by the link of a confirmation, as GraphQL objects. */
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { type Day, parseDay } from '../../model/time/days.js';
import {
  type AnsweredFact,
  confirmation,
  type ConfirmationAnswer,
  confirmationAnswers,
} from '../../model/workspace/confirmation.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { ConfirmationFact, FactSort } from '../../questions/confirmations/facts.js';
import type { Standing } from '../../records/documents.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { DateScalar } from '../frame/dateScalar.js';
import {
  enumOf,
  enumOfCodes,
  LocaleEnum,
  MembershipRoleEnum,
  OpennessEnum,
} from '../frame/enums.js';
import { GapRecordObject } from '../matrix/records.js';

const { fields } = confirmation;

export const ConfirmationAnswerEnum = enumOfCodes(confirmationAnswers);

const FactSortEnum = enumOf<FactSort>({
  name: 'ConfirmationFactSort',
  description: 'What sort of fact the secretary is asked to confirm.',
  codes: {
    member: 'Somebody is a member.',
    seat: 'Somebody sits on a seat, or nobody does.',
    contactRole: 'There is a contact role for the network.',
    meetings: 'How often it meets and how long.',
    openness: 'Who may take part.',
    area: 'It works for an area.',
    goal: 'It has a goal.',
  },
});

@ObjectType('ConfirmationFact', {
  description: 'A fact that the secretary of a network is asked to confirm.',
})
export class ConfirmationFactObject {
  constructor(
    private readonly fact: ConfirmationFact,
    private readonly given: AnsweredFact | undefined,
    private readonly asking: Asking,
  ) {}

  @Field(() => ID, { description: 'By which it is answered.' })
  get id(): string {
    return this.fact.id;
  }

  @Field(() => FactSortEnum, { description: 'What sort of fact it is.' })
  get sort(): FactSort {
    return this.fact.sort;
  }

  @Field(() => String, { description: 'What sort of fact it is, in words.' })
  sortName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `confirmations:sort.${this.fact.sort}`);
  }

  @Field(() => Boolean, {
    description: 'False where nothing is recorded: then the secretary is asked how it is.',
  })
  get known(): boolean {
    return this.fact.isKnown;
  }

  @Field(() => Boolean, {
    description:
      'Whether it is a contact role that nobody has confirmed for more than 12 months, or a mandate that has run out.',
  })
  get stale(): boolean {
    return this.fact.isStale;
  }

  @Field(() => String, {
    description:
      'Whom or what it is of, in words: the name of an organisation, a seat, a contact role, an area or a goal. A person is never named.',
  })
  async subject(
    @Ctx() context: RequestContext,
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): Promise<string> {
    const { subject, isPerson, isKnown, since } = this.fact;
    if (isPerson) {
      return since === undefined
        ? text(locale, 'confirmations:person')
        : text(locale, 'confirmations:personSince', { since });
    }
    if (subject !== undefined) {
      return new GapRecordObject(subject, this.asking).name(context, locale);
    }
    return text(locale, isKnown ? `confirmations:sort.${this.fact.sort}` : 'confirmations:nothing');
  }

  @Field(() => GapRecordObject, {
    nullable: true,
    description: 'The seat, of who sits on one or of one where nobody does.',
  })
  get seat(): GapRecordObject | null {
    const { seat } = this.fact;
    return seat === undefined ? null : new GapRecordObject(seat, this.asking);
  }

  @Field(() => String, {
    nullable: true,
    description: 'Since when, as a date of any precision; null where that is not known.',
  })
  get since(): string | undefined {
    return this.fact.since;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the mandate.' })
  get mandateFrom(): Day | undefined {
    return this.fact.mandateFrom;
  }

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the mandate.' })
  get mandateLastDay(): Day | undefined {
    const { mandateTo } = this.fact;
    return mandateTo === undefined ? undefined : mandateTo - 1;
  }

  @Field(() => MembershipRoleEnum, { nullable: true, description: 'The role of the member.' })
  get role(): string | undefined {
    return this.fact.role;
  }

  @Field(() => Number, { nullable: true, description: 'Meetings in a year.' })
  get meetingsPerYear(): number | undefined {
    return this.fact.meetingsPerYear;
  }

  @Field(() => Number, { nullable: true, description: 'Hours that one meeting takes.' })
  get meetingHours(): number | undefined {
    return this.fact.meetingHours;
  }

  @Field(() => OpennessEnum, { nullable: true, description: 'Who may take part.' })
  get openness(): string | undefined {
    return this.fact.openness;
  }

  @Field(() => ConfirmationAnswerEnum, {
    nullable: true,
    description: 'What was answered; null as long as nobody has.',
  })
  get answer(): ConfirmationAnswer | undefined {
    return this.given?.answer;
  }

  @Field(() => String, { nullable: true, description: 'What was answered in free words.' })
  get answerText(): string | undefined {
    return this.given?.text;
  }
}

@ObjectType('ConfirmationForm', {
  description: 'What whoever has the link of a confirmation is asked.',
})
export class ConfirmationFormObject {
  constructor(
    private readonly document: Standing<'confirmation'>,
    private readonly asked: readonly ConfirmationFact[],
    private readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, { description: 'The network.' })
  get network(): GapRecordObject {
    return new GapRecordObject(this.document.subjects[0]!, this.asking);
  }

  @Field(() => Int, { description: fields.year.description })
  get year(): number {
    return this.document.content.year;
  }

  @Field(() => DateScalar, { description: fields.expiresOn.description })
  get expiresOn(): Day {
    return parseDay(this.document.content.expiresOn)!;
  }

  @Field(() => [ConfirmationFactObject], {
    description: 'Everything that is asked, by sort, with what was answered by the link before.',
  })
  get facts(): ConfirmationFactObject[] {
    const given = new Map(this.document.content.answers.map((one) => [one.fact, one]));
    return this.asked.map(
      (fact) => new ConfirmationFactObject(fact, given.get(fact.id), this.asking),
    );
  }
}
