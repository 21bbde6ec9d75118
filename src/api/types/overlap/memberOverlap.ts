/** Overlaps of organisations, and of people, in GraphQL. */
import { Arg, Field, ObjectType } from 'type-graphql';
import type { Locale } from '../../../model/languages.js';
import type { Asking } from '../../../questions/asking/asking.js';
import type { MemberOverlap } from '../../../questions/overlap/members/memberOverlaps.js';
import type { OverlapMeasures } from '../../../questions/overlapPair.js';
import { text } from '../../../texts/texts.js';
import { LocaleEnum, MemberOverlapExplanationEnum } from '../../frame/enums.js';
import { type ConnectionOf, connectionType } from '../answers/connection.js';
import { OverlapMeasuresObject, PossibleOverlaps } from './overlap.js';

@ObjectType()
abstract class MemberOverlapPair {
  constructor(
    readonly pair: MemberOverlap,
    readonly asking: Asking,
  ) {}

  @Field(() => OverlapMeasuresObject, {
    description: 'By the networks in which both have a place.',
  })
  get measures(): OverlapMeasures {
    return this.pair.measures;
  }

  @Field(() => [MemberOverlapExplanationEnum], {
    description: 'What may explain that they sit in the same networks.',
  })
  get explanations(): readonly string[] {
    return this.pair.explanations;
  }

  @Field(() => [String], { description: 'The explanations in words.' })
  explanationTexts(
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): string[] {
    return this.pair.explanations.map((code) => text(locale, `overlaps:memberExplanation.${code}`));
  }
}

@ObjectType({
  description: 'Two organisations that sit in the same networks; a has the lower id.',
})
export class OrganisationOverlap extends MemberOverlapPair {}

@ObjectType({
  description: 'A page of pairs of organisations, ranked by the networks that they share.',
})
export class OrganisationOverlapConnection extends connectionType(
  'OrganisationOverlap',
  OrganisationOverlap,
) {
  @Field(() => PossibleOverlaps, { description: 'What is only possibly so.' })
  readonly possible!: PossibleOverlaps;
}

@ObjectType({ description: 'Two people who sit in the same networks; a has the lower id.' })
export class ContactPersonOverlap extends MemberOverlapPair {}

@ObjectType({ description: 'A page of pairs of people, ranked by the networks that they share.' })
export class ContactPersonOverlapConnection extends connectionType(
  'ContactPersonOverlap',
  ContactPersonOverlap,
) {
  @Field(() => PossibleOverlaps, { description: 'What is only possibly so.' })
  readonly possible!: PossibleOverlaps;
}

export type MemberOverlapConnection<Pair> = ConnectionOf<Pair> & {
  readonly possible: PossibleOverlaps;
};
