/** What sources say of a field of a record, and what stands, in GraphQL. */
import { Arg, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { statement } from '../../model/entities/statement.js';
import type { Locale } from '../../model/languages.js';
import { isSameValue, type StandingRule } from '../../model/statements/resolution.js';
import type { Asking } from '../../questions/asking/asking.js';
import { placeOfField, type StatedField as Stated } from '../../questions/past/conflicts.js';
import type { Said } from '../../records/sayings.js';
import { describeField } from '../../texts/describe/describeSource.js';
import { text } from '../../texts/texts.js';
import { clientMutationId } from '../frame/command.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import { connectionType } from './answers/connection.js';

const { fields } = statement;

const StandingRuleEnum = enumOf<StandingRule>({
  name: 'StandingRule',
  description:
    'By what a value stands when sources disagree: the first rule that tells them apart.',
  codes: {
    agreed: 'Nobody denies it.',
    decided: 'People decided so, or entered it without a source.',
    reliability: 'The most reliable source says so; 50 where nobody has said how reliable it is.',
    newest: 'The newest of equally reliable sources says so.',
    order: 'All else is equal: the first in the order of the texts, until somebody decides.',
  },
});

@ObjectType({ description: 'What one source, or people, say of a field of a record.' })
export class StatedValue {
  constructor(
    readonly said: Said,
    isStanding: boolean,
    readonly asking: Asking,
  ) {
    this.isStanding = isStanding;
  }

  @Field(() => ID, {
    nullable: true,
    description: 'Of its statement, to decide for it; null where sources do not differ.',
  })
  get statement(): string | undefined {
    return this.said.statement?.id;
  }

  @Field(() => String, { nullable: true, description: 'What is said, as text; null for nothing.' })
  get value(): string | null {
    return asText(this.said.value);
  }

  @Field(() => Boolean, { description: 'Whether this is the value that stands.' })
  readonly isStanding: boolean;

  @Field(() => String, { nullable: true, description: fields.statedOn.description })
  get statedOn(): string | null {
    return this.said.weight.on || null;
  }

  @Field(() => String, { nullable: true, description: fields.reason.description })
  get reason(): string | undefined {
    return this.said.statement?.properties.reason;
  }
}

@ObjectType({ description: 'A field of a record, all that is said of it, and what stands.' })
export class StatedField {
  constructor(
    readonly stated: Stated,
    readonly asking: Asking,
  ) {}

  @Field(() => String, { description: 'The record’s kind: Organisation, MEMBER_OF.' })
  get recordKind(): string {
    return this.stated.recordKind;
  }

  @Field(() => String, { description: fields.field.description })
  get field(): string {
    return this.stated.field;
  }

  @Field(() => String, { description: 'The field in words.' })
  fieldName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return describeField(locale, this.stated.recordKind, this.stated.field);
  }

  @Field(() => String, { nullable: true, description: 'The value that stands, as text.' })
  get value(): string | null {
    return asText(this.stated.standing.value);
  }

  @Field(() => StandingRuleEnum, { description: 'By what it stands.' })
  get rule(): StandingRule {
    return this.stated.standing.rule;
  }

  @Field(() => String, { description: 'By what it stands, in words.' })
  ruleText(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `conflicts:rule.${this.rule}`);
  }

  @Field(() => [StatedValue], { description: 'What is said, the standing value first.' })
  said(
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): StatedValue[] {
    const { said, standing } = this.stated;
    const stands = (one: Said) => isSameValue(one.value, standing.value);
    const ordered = [...said.filter(stands), ...said.filter((one) => !stands(one))];
    return ordered
      .slice(0, Math.max(1, Math.min(first, 500)))
      .map((one) => new StatedValue(one, stands(one), this.asking));
  }

  get place(): string {
    return placeOfField(this.stated);
  }
}

@ObjectType({ description: 'A page of fields with what is said of each.' })
export class StatedFieldConnection extends connectionType('StatedField', StatedField) {}

@InputType({ description: 'Contradictions that meet every condition that is given.' })
export class ConflictFilterInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Only on records of these kinds: Organisation, MEMBER_OF.',
  })
  kinds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only on these fields: businessId, role, validTo, LOCATED_IN for the home.',
  })
  fields?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only on this network, its members, and their memberships in it.',
  })
  network?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only on organisations at home in this area, networks that cover of it, and theirs.',
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that people have decided, or only the others; both when left out.',
  })
  decided?: boolean | null;
}

@InputType({ description: 'Which value of a field stands, and why.' })
export class ResolveConflictInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The record: an entity or a relationship.' })
  record!: string;

  @Field(() => String, { description: 'The field, as in `conflicts`.' })
  field!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The statement whose value stands; this or `value`.',
  })
  statement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Another value as text, as in `conflicts`: a code, a date, an id.',
  })
  value?: string | null;

  @Field(() => String, { description: 'Why it stands, whatever sources say.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision of the record as you saw it; when it has changed since, nothing is done and the code is CONFLICT.',
  })
  expectedRevision?: number | null;
}

@ObjectType({ description: 'What came of a decision between sources.' })
export class ResolveConflictPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Int, {
    description: 'The revision with the change; ask with `atLeastRevision` to see it anywhere.',
  })
  readonly revision!: number;

  @Field(() => Boolean, { description: 'False when the same command had been carried out before.' })
  readonly applied!: boolean;
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
