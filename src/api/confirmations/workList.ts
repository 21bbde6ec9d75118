/** The work list of yearly confirmations, and what was answered, as GraphQL objects. */
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { type Day, parseDay } from '../../model/time/days.js';
import {
  type AnsweredFact,
  confirmation,
  type ConfirmationAnswer,
} from '../../model/workspace/confirmation.js';
import type { Asking } from '../../questions/asking/asking.js';
import type {
  ListedConfirmation,
  ListedStage,
} from '../../questions/confirmations/confirmationList.js';
import type { ConfirmationFact } from '../../questions/confirmations/facts.js';
import type { Standing } from '../../records/documents.js';
import { text } from '../../texts/texts.js';
import { DateScalar } from '../frame/dateScalar.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import { connectionType } from '../types/answers/connection.js';
import { SavedDocument } from '../types/workspace/savedDocument.js';
import { ConfirmationAnswerEnum } from './form.js';

const { fields } = confirmation;

export const ListedStageEnum = enumOf<ListedStage>({
  name: 'ConfirmationStage',
  description: 'How far the confirmation of a network is in a year.',
  codes: {
    notAsked: 'No link was made, or it was revoked.',
    asked: 'A link was made, and nobody has answered by it.',
    answered: 'Somebody has answered by the link; the answers wait for their review.',
    reviewed: 'The answers were reviewed.',
  },
});

@ObjectType('ConfirmationAnswerGiven', { description: 'What was answered of one fact.' })
class AnswerGivenObject {
  constructor(private readonly given: AnsweredFact) {}

  @Field(() => ID, { description: 'The fact; give it to the review to take the answer over.' })
  get fact(): string {
    return this.given.fact;
  }

  @Field(() => ID, { description: 'Id of the record that tells it.' })
  get record(): string {
    return this.given.record;
  }

  @Field(() => String, { description: 'The kind of that record.' })
  get kind(): string {
    return this.given.kind;
  }

  @Field(() => String, { nullable: true, description: 'The field, where it is a field alone.' })
  get field(): string | undefined {
    return this.given.field;
  }

  @Field(() => ConfirmationAnswerEnum, { description: 'What was answered.' })
  get answer(): ConfirmationAnswer {
    return this.given.answer;
  }

  @Field(() => String, { description: 'What was answered, in words.' })
  answerName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `confirmations:answer.${this.given.answer}`);
  }

  @Field(() => String, { nullable: true, description: 'What was said in free words.' })
  get text(): string | undefined {
    return this.given.text;
  }

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the review took it over; null before the review.',
  })
  get accepted(): boolean | undefined {
    return this.given.accepted;
  }
}

@ObjectType('Confirmation', { description: confirmation.description })
export class ConfirmationObject extends SavedDocument {
  constructor(readonly document: Standing<'confirmation'>) {
    super();
  }

  @Field(() => ID, { description: 'Of the confirmation of this network in this year.' })
  get id(): string {
    return this.document.id;
  }

  @Field(() => Int, { description: fields.year.description })
  get year(): number {
    return this.document.content.year;
  }

  @Field(() => ListedStageEnum, { description: fields.stage.description })
  get stage(): ListedStage {
    return this.document.content.stage;
  }

  @Field(() => DateScalar, { description: fields.expiresOn.description })
  get expiresOn(): Day {
    return parseDay(this.document.content.expiresOn)!;
  }

  @Field(() => DateScalar, { nullable: true, description: fields.answeredOn.description })
  get answeredOn(): Day | undefined {
    const { answeredOn } = this.document.content;
    return answeredOn === undefined ? undefined : parseDay(answeredOn);
  }

  @Field(() => [AnswerGivenObject], { description: 'The answers, as they came.' })
  get answers(): AnswerGivenObject[] {
    return this.document.content.answers.map((one) => new AnswerGivenObject(one));
  }
}

@ObjectType('ListedConfirmation', {
  description: 'A network on the work list of a year, with what there is to confirm.',
})
export class ListedConfirmationObject {
  #facts: Promise<readonly ConfirmationFact[]> | undefined;

  constructor(
    private readonly listed: ListedConfirmation,
    private readonly asking: Asking,
  ) {}

  private get found(): Promise<readonly ConfirmationFact[]> {
    return (this.#facts ??= this.listed.facts());
  }

  @Field(() => GapRecordObject, { description: 'The network.' })
  get network(): GapRecordObject {
    return new GapRecordObject(this.listed.network, this.asking);
  }

  @Field(() => ListedStageEnum, { description: 'How far it is.' })
  get stage(): ListedStage {
    return this.listed.stage;
  }

  @Field(() => String, { description: 'How far it is, in words.' })
  stageName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `confirmations:stage.${this.listed.stage}`);
  }

  @Field(() => Int, { description: 'Facts that its secretary is asked to confirm.' })
  async facts(): Promise<number> {
    return (await this.found).length;
  }

  @Field(() => Int, {
    description: 'Contact roles not confirmed for 12 months, and mandates that have run out.',
  })
  async stale(): Promise<number> {
    return (await this.found).filter(({ isStale }) => isStale).length;
  }

  @Field(() => Int, { description: 'Of how many sorts of facts and seats nothing is recorded.' })
  async unknown(): Promise<number> {
    return (await this.found).filter(({ isKnown }) => !isKnown).length;
  }

  @Field(() => ConfirmationObject, {
    nullable: true,
    description: 'Its confirmation of the year; null when nobody was asked.',
  })
  get confirmation(): ConfirmationObject | null {
    const { document } = this.listed;
    return document ? new ConfirmationObject(document) : null;
  }
}

@ObjectType('ConfirmationStageTally', { description: 'How many networks are how far.' })
export class StageTallyObject {
  constructor(private readonly tally: { readonly stage: ListedStage; readonly networks: number }) {}

  @Field(() => ListedStageEnum, { description: 'How far.' })
  get stage(): ListedStage {
    return this.tally.stage;
  }

  @Field(() => String, { description: 'How far, in words.' })
  name(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `confirmations:stage.${this.tally.stage}`);
  }

  @Field(() => Int, { description: 'Networks.' })
  get networks(): number {
    return this.tally.networks;
  }
}

@ObjectType({ description: 'A page of the work list of a year, by name.' })
export class ListedConfirmationConnection extends connectionType(
  'ListedConfirmation',
  ListedConfirmationObject,
) {
  @Field(() => [StageTallyObject], { description: 'All networks that the filter lets through.' })
  readonly stages!: StageTallyObject[];
}
