/** How far a network may stand otherwise among the others, in GraphQL. */
import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../../model/languages.js';
import type { Asking } from '../../../questions/asking/asking.js';
import type {
  NetworkConfidence,
  Standing,
  StandingBands,
} from '../../../questions/overlap/networkConfidence.js';
import { text } from '../../../texts/texts.js';
import { LocaleEnum } from '../../frame/enums.js';
import { BandObject, MissingShareObject } from './significance.js';

@ObjectType('NetworkStanding', { description: 'How a network stands among the others.' })
class StandingObject implements Standing {
  @Field(() => Int, { description: 'How many organisations have a place in it.' })
  readonly size!: number;

  @Field(() => Int, { description: 'How many networks share at least `minShared` of them.' })
  readonly overlapping!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The jaccard with the network most like it; null where no other has members.',
  })
  readonly highestJaccard!: number | null;
}

@ObjectType('NetworkStandingBands', { description: 'A band for each number of the standing.' })
class StandingBandsObject {
  constructor(
    bands: StandingBands,
    private readonly kind: 'added' | 'dropped',
  ) {
    Object.assign(this, bands);
  }

  @Field(() => BandObject, { description: 'Of `size`.' })
  readonly size!: BandObject;

  @Field(() => BandObject, { description: 'Of `overlapping`.' })
  readonly overlapping!: BandObject;

  @Field(() => BandObject, { description: 'Of `highestJaccard`.' })
  readonly highestJaccard!: BandObject;

  @Field(() => String, { description: 'How the list was drawn.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `confidence:band.${this.kind}`);
  }
}

@ObjectType('NetworkConfidence', {
  description:
    'How far the standing of a network may move if its own membership list is not complete, those of all others being as they are. The same seed gives the same bands.',
})
export class NetworkConfidenceObject {
  constructor(
    private readonly found: NetworkConfidence,
    private readonly asking: Asking,
  ) {}

  @Field(() => StandingObject, { description: 'As the list is told.' })
  get observed(): Standing {
    return this.found.observed;
  }

  @Field(() => MissingShareObject, { description: 'What is taken to be missing from the list.' })
  get missing(): MissingShareObject {
    return new MissingShareObject(this.found.missing, this.asking);
  }

  @Field(() => Int, { description: 'From how many shared members on a network overlaps.' })
  get minShared(): number {
    return this.found.minShared;
  }

  @Field(() => Int, { description: 'How many times the list was drawn.' })
  get draws(): number {
    return this.found.draws;
  }

  @Field(() => Int, { description: 'From what chance began.' })
  get seed(): number {
    return this.found.seed;
  }

  @Field(() => StandingBandsObject, { description: 'With places added that may be missing.' })
  get added(): StandingBandsObject {
    return new StandingBandsObject(this.found.added, 'added');
  }

  @Field(() => StandingBandsObject, {
    description: 'With places dropped, as many as may be missing.',
  })
  get dropped(): StandingBandsObject {
    return new StandingBandsObject(this.found.dropped, 'dropped');
  }

  @Field(() => String, { description: 'What the bands mean, and what they assume.' })
  definition(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, 'confidence:definitionOfNetwork');
  }
}
