/** How surprising an overlap is, and how far it may move, in GraphQL. */
import { Arg, Ctx, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../../model/languages.js';
import type { Asking } from '../../../questions/asking/asking.js';
import {
  bandedMeasures,
  type Bands,
  type Confidence,
  type MissingShare,
} from '../../../questions/overlap/confidence.js';
import type { Significance } from '../../../questions/overlap/significance.js';
import { text } from '../../../texts/texts.js';
import type { RequestContext } from '../../frame/context.js';
import { enumOf, LocaleEnum } from '../../frame/enums.js';
import { readThoseThere } from '../entities.js';
import { Source } from '../source.js';

@ObjectType('OverlapSignificance', {
  description:
    'How surprising it is that two networks share as many members as they do, beside chance that keeps all degrees (stochastic degree sequence model, Neal 2014; bipartite configuration model, Saracco et al. 2017). An explanation, never a filter.',
})
export class SignificanceObject {
  constructor(found: Significance) {
    Object.assign(this, found);
  }

  @Field(() => Float, { description: 'How many members they would share by chance, on average.' })
  readonly expected!: number;

  @Field(() => Float, {
    description: 'How likely at least as many would be shared by chance: one-tailed, exact.',
  })
  readonly p!: number;

  @Field(() => Float, {
    description:
      'What share of finds would be chance if this pair and all that are as surprising were called finds, within the family (Benjamini & Hochberg 1995).',
  })
  readonly q!: number;

  @Field(() => Float, {
    description:
      'The p that they would have if the smaller sat in the larger whole: less they cannot have.',
  })
  readonly leastP!: number;

  @Field(() => Int, { description: 'How many pairs are in the family.' })
  readonly familySize!: number;

  @Field(() => String, { description: 'Which pairs are in the family.' })
  family(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, 'significance:family');
  }

  @Field(() => Boolean, {
    description: 'Whether the model could be fitted; if not, the numbers are not to be relied on.',
  })
  readonly converged!: boolean;

  @Field(() => Float, {
    description:
      'How far the model is from the degrees there are: the largest difference, as a share of the degree.',
  })
  readonly residual!: number;

  @Field(() => String, { description: 'What the numbers mean, and why they are no filter.' })
  definition(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, 'significance:definition');
  }
}

const MissingBasisEnum = enumOf({
  name: 'MissingBasis',
  description: 'Why a share is taken to be missing from a membership list.',
  codes: {
    stated: text('en', 'confidence:missing.stated'),
    completeSource: text('en', 'confidence:missing.completeSource'),
    assumed: text('en', 'confidence:missing.assumed'),
  },
});

@ObjectType('MissingShare', { description: 'What is taken to be missing from a membership list.' })
export class MissingShareObject {
  constructor(
    private readonly missing: MissingShare,
    private readonly asking: Asking,
  ) {}

  @Field(() => Float, { description: 'The share of places, 0 to 1.' })
  get share(): number {
    return this.missing.share;
  }

  @Field(() => MissingBasisEnum, { description: 'Why so much.' })
  get basis(): string {
    return this.missing.basis;
  }

  @Field(() => String, { description: 'Why so much, in words.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `confidence:missing.${this.missing.basis}`);
  }

  @Field(() => [Source], { description: 'Those that say that the list is complete.' })
  async sources(@Ctx() context: RequestContext): Promise<Source[]> {
    return readThoseThere<Source>(context, this.asking, this.missing.sources, 'Source');
  }
}

@ObjectType('Band', {
  description: 'The 5th and the 95th percentile; null where no draw had a value.',
})
export class BandObject {
  @Field(() => Float, { nullable: true, description: 'The 5th percentile.' })
  readonly low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The 95th percentile.' })
  readonly high!: number | null;
}

@ObjectType('OverlapBands', { description: 'A band for each measure by members.' })
export class BandsObject {
  constructor(
    bands: Bands,
    private readonly kind: 'added' | 'dropped',
  ) {
    Object.assign(this, bands);
  }

  @Field(() => String, { description: 'How the lists were drawn.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `confidence:band.${this.kind}`);
  }
}
for (const name of Object.keys(bandedMeasures)) {
  const described = { description: `Of \`${name}\` of \`members\`.` };
  Field(() => BandObject, described)(BandsObject.prototype, name);
}

@ObjectType('OverlapConfidence', {
  description:
    'How far the measures by members may move if the membership lists are not complete. The same seed gives the same bands.',
})
export class ConfidenceObject {
  constructor(
    private readonly found: Confidence,
    private readonly asking: Asking,
  ) {}

  @Field(() => MissingShareObject, { description: 'From the list of a.' })
  get missingA(): MissingShareObject {
    return new MissingShareObject(this.found.missingA, this.asking);
  }

  @Field(() => MissingShareObject, { description: 'From the list of b.' })
  get missingB(): MissingShareObject {
    return new MissingShareObject(this.found.missingB, this.asking);
  }

  @Field(() => Int, { description: 'How many times lists were drawn.' })
  get draws(): number {
    return this.found.draws;
  }

  @Field(() => Int, { description: 'From what chance began.' })
  get seed(): number {
    return this.found.seed;
  }

  @Field(() => BandsObject, { description: 'With places added that may be missing.' })
  get added(): BandsObject {
    return new BandsObject(this.found.added, 'added');
  }

  @Field(() => BandsObject, { description: 'With places dropped, as many as may be missing.' })
  get dropped(): BandsObject {
    return new BandsObject(this.found.dropped, 'dropped');
  }

  @Field(() => String, { description: 'What the bands mean, and what they assume.' })
  definition(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, 'confidence:definition');
  }
}
