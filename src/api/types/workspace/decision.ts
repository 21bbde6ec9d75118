/** The decision register in GraphQL. */
import { Arg, Field, ID, InputType, ObjectType } from 'type-graphql';
import { type Day, parseDay } from '../../../model/time/days.js';
import type { Locale } from '../../../model/languages.js';
import { decision, type DecisionCode, decisionCodes } from '../../../model/workspace/decision.js';
import type { Asking } from '../../../questions/asking/asking.js';
import type { Decision as StandingDecision } from '../../../records/decisions.js';
import { text } from '../../../texts/texts.js';
import { DateScalar } from '../../frame/dateScalar.js';
import { enumOf, LocaleEnum } from '../../frame/enums.js';
import { connectionType } from '../answers/connection.js';
import { DocumentPayload, SaveInput, SeenInput } from './documentCommands.js';
import { AuthoredDocument, SavedVersion } from './savedDocument.js';

const { fields } = decision;
export const DecisionCodeEnum = enumOf(decisionCodes);

@ObjectType('Decision', { description: decision.description })
export class Decision extends AuthoredDocument {
  constructor(
    readonly document: StandingDecision,
    readonly asking: Asking,
  ) {
    super();
  }

  @Field(() => ID, { description: 'Of all versions of the decision on these networks.' })
  get id(): string {
    return this.document.id;
  }

  @Field(() => DecisionCodeEnum, { description: fields.decision.description })
  get decision(): DecisionCode {
    return this.document.content.decision;
  }

  @Field(() => String, { description: 'What was decided, in words.' })
  decisionName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `decisions:code.${this.decision}`);
  }

  @Field(() => DateScalar, { nullable: true, description: fields.revisitOn.description })
  get revisitOn(): Day | undefined {
    return parseDay(this.document.content.revisitOn ?? '');
  }

  @Field(() => String, { description: fields.reason.description })
  get reason(): string {
    return this.document.content.reason;
  }

  @Field(() => String, {
    nullable: true,
    description: `${fields.decidedBy.description} Null for who may not know of people.`,
  })
  get decidedBy(): string {
    return this.document.content.decidedBy;
  }

  @Field(() => DateScalar, { nullable: true, description: fields.decidedOn.description })
  get decidedOn(): Day | undefined {
    return parseDay(this.document.content.decidedOn);
  }
}

@ObjectType({ description: 'One save of a decision.' })
export class DecisionVersion extends SavedVersion {
  @Field(() => Decision, {
    nullable: true,
    description: 'The decision as it was saved; null where this version withdrew it.',
  })
  readonly decision!: Decision | undefined;
}

@ObjectType({ description: 'A page of the versions of a decision, the first one first.' })
export class DecisionVersionConnection extends connectionType('DecisionVersion', DecisionVersion) {}

@ObjectType({ description: 'A page of decisions.' })
export class DecisionConnection extends connectionType('Decision', Decision) {}

@InputType({ description: 'Which decisions; each condition that is given has to be met.' })
export class DecisionFilterInput {
  @Field(() => ID, {
    nullable: true,
    description: 'On this network, alone or in a pair.',
  })
  network?: string | null;

  @Field(() => [DecisionCodeEnum], { nullable: true, description: 'To do one of these.' })
  decision?: DecisionCode[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'To be looked at again before this day; the soonest come first.',
  })
  dueBefore?: Day | null;
}

@InputType({ description: 'What was decided on which networks.' })
export class RecordDecisionInput extends SaveInput {
  @Field(() => [ID], { description: 'One network, or the two of a pair in any order.' })
  networks!: string[];

  @Field(() => DecisionCodeEnum, { description: fields.decision.description })
  decision!: DecisionCode;

  @Field(() => ID, { nullable: true, description: fields.survivor.description })
  survivor?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'A day later than today on which to look at it again; REVISIT needs one.',
  })
  revisitOn?: Day | null;

  @Field(() => String, { description: fields.reason.description })
  reason!: string;

  @Field(() => String, { description: fields.decidedBy.description })
  decidedBy!: string;

  @Field(() => DateScalar, { description: 'The day of the decision, today at the latest.' })
  decidedOn!: Day;
}

@InputType({ description: 'Which decision is taken back.' })
export class WithdrawDecisionInput extends SeenInput {
  @Field(() => ID, { description: 'The decision.' })
  decision!: string;
}

@ObjectType({ description: 'What came of a command on a decision.' })
export class DecisionPayload extends DocumentPayload {
  @Field(() => Decision, {
    nullable: true,
    description: 'The decision as the command saved it; null when it was withdrawn.',
  })
  readonly decision!: Decision | undefined;
}
