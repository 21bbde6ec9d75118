/** A network in GraphQL. */
import { Arg, Field, Float, ObjectType } from 'type-graphql';
import { network } from '../../model/entities/network.js';
import type { Locale } from '../../model/languages.js';
import { nameOf } from '../../model/record.js';
import { LocaleEnum, NetworkKindEnum, OpennessEnum, PermanenceEnum } from '../frame/enums.js';
import { NamedEntity } from './namedEntity.js';
import { Node, Record } from './record.js';

const { fields } = network;
const localeArgument = { defaultValue: 'fi' } as const;

@ObjectType({ implements: [Node, Record], description: network.description })
export class Network extends NamedEntity<'Network'> {
  @Field(() => [String], { description: fields.aliases.description })
  get aliases(): readonly string[] {
    return this.entity.properties.aliases ?? [];
  }

  @Field(() => NetworkKindEnum, { nullable: true, description: fields.kind.description })
  get kind(): string | undefined {
    return this.entity.properties.kind;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What it is for; null when nobody has said.',
  })
  purpose(@Arg('locale', () => LocaleEnum, localeArgument) locale: Locale): string | undefined {
    return nameOf(this.entity.properties, locale, 'purpose');
  }

  @Field(() => String, { nullable: true, description: 'On what terms one takes part.' })
  termsOfParticipation(
    @Arg('locale', () => LocaleEnum, localeArgument) locale: Locale,
  ): string | undefined {
    return nameOf(this.entity.properties, locale, 'termsOfParticipation');
  }

  @Field(() => OpennessEnum, { nullable: true, description: fields.openness.description })
  get openness(): string | undefined {
    return this.entity.properties.openness;
  }

  @Field(() => PermanenceEnum, { nullable: true, description: fields.permanence.description })
  get permanence(): string | undefined {
    return this.entity.properties.permanence;
  }

  @Field(() => Boolean, { nullable: true, description: fields.statutory.description })
  get statutory(): boolean | undefined {
    return this.entity.properties.statutory;
  }

  @Field(() => Float, { nullable: true, description: fields.meetingsPerYear.description })
  get meetingsPerYear(): number | undefined {
    return this.entity.properties.meetingsPerYear;
  }

  @Field(() => Float, { nullable: true, description: fields.meetingHours.description })
  get meetingHours(): number | undefined {
    return this.entity.properties.meetingHours;
  }
}
