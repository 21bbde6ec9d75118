/** Overlaps of networks in GraphQL. */
import { Arg, Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { Status } from '../../../model/codes.js';
import type { Locale } from '../../../model/languages.js';
import {
  defaultThresholds,
  type OverlapMeasures,
  type PeopleMeasures,
  type OverlapPair as Pair,
  type RelationThresholds,
} from '../../../questions/overlapPair.js';
import type { Asking } from '../../../questions/asking/asking.js';
import { peopleOfPair } from '../../../questions/places.js';
import { describeRule } from '../../../texts/describe/describeRule.js';
import { text } from '../../../texts/texts.js';
import {
  LocaleEnum,
  OverlapExplanationEnum,
  OverlapRelationEnum,
  type WithheldReason,
  WithheldReasonEnum,
} from '../../frame/enums.js';
import { type ConnectionOf, connectionType } from '../answers/connection.js';

@ObjectType({
  description:
    'What two networks share in one respect, or two members in networks. Ratios are unrounded, and null where either has nothing to compare.',
})
export class OverlapMeasuresObject implements OverlapMeasures {
  @Field(() => Int, { description: 'How many are of both.' })
  readonly shared!: number;

  @Field(() => Int, { description: 'How many are of a.' })
  readonly sizeA!: number;

  @Field(() => Int, { description: 'How many are of b.' })
  readonly sizeB!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Shared of all that are of either: how alike.',
  })
  readonly jaccard!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The share of a’s that are also b’s. High one way only: a network a could be absorbed by b.',
  })
  readonly containmentAB!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of b’s that are also a’s.' })
  readonly containmentBA!: number | null;

  @Field(() => Float, { nullable: true, description: 'Shared of the smaller of the two.' })
  readonly overlapCoefficient!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Each shared one counts 1/(n − 1), n being the networks it sits in on the day, or of a shared network the members it has, whatever the filter (Newman 2001).',
  })
  readonly weightedShared!: number | null;
}

const orWithheld = (description: string) => ({
  nullable: true,
  description: `${description} Null where \`withheld\` says why, too.`,
});

@ObjectType({
  description: 'What two networks share in people. Who may not see people is not told of a few.',
})
export class PeopleOverlap implements PeopleMeasures {
  constructor(people: PeopleMeasures) {
    Object.assign(this, people);
  }

  @Field(() => Int, orWithheld('How many are in both.')) readonly shared!: number | null;
  @Field(() => Int, orWithheld('How many are in a.')) readonly sizeA!: number | null;
  @Field(() => Int, orWithheld('How many are in b.')) readonly sizeB!: number | null;
  @Field(() => Float, orWithheld('Shared of all that are in either.'))
  readonly jaccard!: number | null;
  @Field(() => Float, orWithheld('The share of a’s that are also in b.'))
  readonly containmentAB!: number | null;
  @Field(() => Float, orWithheld('The share of b’s that are also in a.'))
  readonly containmentBA!: number | null;
  @Field(() => Float, orWithheld('Shared of the smaller of the two.'))
  readonly overlapCoefficient!: number | null;
  @Field(() => Float, orWithheld('Each shared one counts 1/(n − 1), as with members.'))
  readonly weightedShared!: number | null;

  @Field(() => WithheldReasonEnum, {
    nullable: true,
    description: 'Why some of the numbers are not told; null when all are.',
  })
  get withheld(): WithheldReason | null {
    const counts = [this.shared, this.sizeA, this.sizeB];
    return counts.includes(null) ? 'smallGroup' : null;
  }
}

@ObjectType('OverlapPair', {
  description: 'Two networks held against each other; a has the lower id.',
})
export class OverlapPair {
  constructor(
    readonly pair: Pair,
    readonly asking: Asking,
    /** Of the dimension that was asked for. */
    private readonly asked: OverlapMeasures = pair.members,
    /** By which memberships and seats counted; those in force when left out. */
    readonly statuses?: readonly Status[] | undefined,
  ) {}

  @Field(() => OverlapMeasuresObject, { description: 'By the organisations with a place in both.' })
  get members(): OverlapMeasures {
    return this.pair.members;
  }

  @Field(() => PeopleOverlap, { description: 'By the people with a place in both.' })
  async people(): Promise<PeopleOverlap> {
    return new PeopleOverlap(await peopleOfPair(this.asking, this.pair));
  }

  @Field(() => OverlapMeasuresObject, { description: 'By the dimension that was asked for.' })
  get measures(): OverlapMeasures {
    return this.asked;
  }

  @Field(() => OverlapRelationEnum, { description: 'What the two are to each other.' })
  get relation(): string {
    return this.pair.relation;
  }

  @Field(() => String, { description: 'The name of the relation.' })
  relationName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `overlaps:relation.${this.pair.relation}`);
  }

  @Field(() => String, { description: 'The rule that was met, with its limits.' })
  rule(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return describeRule(locale, this.pair.relation, { ...this.pair.thresholds });
  }

  @Field(() => [OverlapExplanationEnum], {
    description: 'What may explain the overlap; beside the relation, never instead.',
  })
  get explanations(): readonly string[] {
    return this.pair.explanations();
  }

  @Field(() => [String], { description: 'The explanations in words.' })
  explanationTexts(
    @Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale,
  ): string[] {
    return this.pair.explanations().map((code) => text(locale, `overlaps:explanation.${code}`));
  }
}

@ObjectType({ description: 'What would be there if possibly valid memberships counted too.' })
export class PossibleOverlaps {
  @Field(() => Int, {
    description:
      'Pairs that pass the filter and share enough only if possibly valid memberships count too, of whatever relation.',
  })
  readonly count!: number;
}

@ObjectType('OverlapConnection', { description: 'A page of pairs of networks, ranked.' })
export class OverlapConnection extends connectionType('OverlapPair', OverlapPair) {
  @Field(() => PossibleOverlaps, { description: 'What is only possibly so.' })
  readonly possible!: PossibleOverlaps;
}

export type OverlapConnectionObject = ConnectionOf<OverlapPair> & {
  readonly possible: PossibleOverlaps;
};

@InputType('OverlapThresholds', {
  description: 'Limits of the rules that tell the relation of two networks.',
})
export class OverlapThresholdsInput implements RelationThresholds {
  @Field(() => Float, limit('duplicateJaccard', 'DUPLICATE: least jaccard.'))
  duplicateJaccard!: number;
  @Field(() => Int, limit('duplicateShared', 'DUPLICATE: least shared members.'))
  duplicateShared!: number;
  @Field(() => Float, limit('absorbableContainment', 'ABSORBABLE: least containment one way.'))
  absorbableContainment!: number;
  @Field(
    () => Float,
    limit('absorbableDifference', 'ABSORBABLE: least difference of the two containments.'),
  )
  absorbableDifference!: number;
  @Field(() => Int, limit('absorbableSize', 'ABSORBABLE: least members of the smaller network.'))
  absorbableSize!: number;
  @Field(
    () => Float,
    limit('parallelAgreement', 'PARALLEL: least agreement of tasks or goals, and of area.'),
  )
  parallelAgreement!: number;
  @Field(() => Float, limit('parallelJaccard', 'PARALLEL: jaccard of members stays under this.'))
  parallelJaccard!: number;
  @Field(() => Float, limit('partialJaccard', 'PARTIAL: least jaccard.')) partialJaccard!: number;
  @Field(() => Int, limit('partialShared', 'PARTIAL: least shared members.'))
  partialShared!: number;
}

function limit(name: keyof RelationThresholds, description: string) {
  return { defaultValue: defaultThresholds[name], description };
}
