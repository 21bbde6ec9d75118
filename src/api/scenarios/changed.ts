/** Figures, relations, hours, duties and reach before and after a scenario, in GraphQL. */
import { Arg, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import type {
  Changed,
  ChangedDuty,
  ComparedRelation,
  ReachedThen,
} from '../../questions/scenarios/changedAnswers.js';
import type { ChangedHours, WhatIfFigure } from '../../questions/scenarios/whatIf.js';
import { text } from '../../texts/texts.js';
import { enumOf, LocaleEnum, OverlapRelationEnum } from '../frame/enums.js';
import { KnownHoursObject } from '../load/loadObjects.js';
import { GapRecordObject } from '../matrix/records.js';
import { MunicipalityReachTallyObject } from '../reach/municipalities.js';
import { ReachTallyObject } from '../reach/tallies.js';
import { connectionType } from '../types/answers/connection.js';

const WhatIfFigureEnum = enumOf<WhatIfFigure['what']>({
  name: 'WhatIfFigureCode',
  description: 'What is counted before and after.',
  codes: {
    networks: 'Networks that hold for certain on the day.',
    organisationsInNetworks: 'Organisations with a place in some network.',
    organisationsInNone: 'Organisations without a place in any network.',
    places: 'Organisations’ places in networks, each organisation once in each.',
    meetingHours: 'Meetings a year × hours a meeting, once for each organisation with a place.',
  },
});

@ObjectType('WhatIfFigure', { description: 'A figure before and after.' })
export class WhatIfFigureObject implements WhatIfFigure {
  constructor(figure: WhatIfFigure) {
    Object.assign(this, figure);
  }

  @Field(() => WhatIfFigureEnum, { description: 'What it counts.' })
  readonly what!: WhatIfFigure['what'];

  @Field(() => Float, { nullable: true, description: 'Before; null where nothing of it is known.' })
  readonly before!: number | null;

  @Field(() => Float, { nullable: true, description: 'After; null where nothing of it is known.' })
  readonly after!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'By how much it grows, as far as known; null where one of the two is. What is unknown may change it.',
  })
  get difference(): number | null {
    return this.before === null || this.after === null ? null : this.after - this.before;
  }

  @Field(() => Int, {
    description: 'Networks with members of which it is not known, and which `before` leaves out.',
  })
  readonly unknownBefore!: number;

  @Field(() => Int, {
    description: 'Networks with members of which it is not known, and which `after` leaves out.',
  })
  readonly unknownAfter!: number;

  @Field(() => String, { description: 'What it counts, in words.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `whatIf:figure.${this.what}`);
  }
}

@ObjectType('WhatIfRelation', {
  description: 'How many pairs of networks have a relation, before and after.',
})
export class WhatIfRelationObject {
  constructor(
    private readonly changed: Changed<number> & { readonly relation: ComparedRelation },
  ) {}

  @Field(() => OverlapRelationEnum, { description: 'What the two of a pair are to each other.' })
  get relation(): ComparedRelation {
    return this.changed.relation;
  }

  @Field(() => String, { description: 'The relation, in words.' })
  relationName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `overlaps:relation.${this.relation}`);
  }

  @Field(() => Int, { description: 'Pairs before.' })
  get before(): number {
    return this.changed.before;
  }

  @Field(() => Int, { description: 'Pairs after.' })
  get after(): number {
    return this.changed.after;
  }

  @Field(() => Int, { description: 'By how many they become more.' })
  get difference(): number {
    return this.after - this.before;
  }
}

@ObjectType('WhatIfHours', {
  description:
    'An organisation whose hours in meetings change, or of which networks they are known.',
})
export class WhatIfHoursObject {
  constructor(
    readonly changed: ChangedHours,
    private readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, { description: 'The organisation.' })
  get organisation(): GapRecordObject {
    return new GapRecordObject(this.changed.organisation, this.asking);
  }

  @Field(() => KnownHoursObject, { description: 'Hours a year before.' })
  get before(): KnownHoursObject {
    return this.changed.before;
  }

  @Field(() => KnownHoursObject, { description: 'Hours a year after.' })
  get after(): KnownHoursObject {
    return this.changed.after;
  }

  @Field(() => Float, {
    description: 'By how much the known hours grow; less is saved. What is unknown may change it.',
  })
  get difference(): number {
    return (this.changed.after.hours ?? 0) - (this.changed.before.hours ?? 0);
  }
}

@ObjectType({ description: 'A page of organisations, those whose known hours change most first.' })
export class WhatIfHoursConnection extends connectionType('WhatIfHours', WhatIfHoursObject) {}

@ObjectType('WhatIfDuty', {
  description: 'A duty that some network fulfils for a bearer on one side and none on the other.',
})
export class WhatIfDutyObject {
  constructor(
    private readonly changed: ChangedDuty,
    private readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, { description: 'The duty.' })
  get duty(): GapRecordObject {
    return new GapRecordObject(this.changed.duty, this.asking);
  }

  @Field(() => GapRecordObject, { description: 'Whose duty it is.' })
  get bearer(): GapRecordObject {
    return new GapRecordObject(this.changed.bearer, this.asking);
  }

  @Field(() => Boolean, { description: 'Whether a network fulfils it before.' })
  get before(): boolean {
    return this.changed.before;
  }

  @Field(() => Boolean, { description: 'Whether a network fulfils it after.' })
  get after(): boolean {
    return this.changed.after;
  }
}

@ObjectType('WhatIfReached', { description: 'How far word goes on one side.' })
class WhatIfReachedObject {
  constructor(private readonly reached: ReachedThen) {}

  @Field(() => ReachTallyObject, { description: 'Organisations by whether word comes to them.' })
  get organisations(): ReachTallyObject {
    return new ReachTallyObject(this.reached.organisations);
  }

  @Field(() => [MunicipalityReachTallyObject], {
    description: 'Municipalities by whether word comes to anybody there.',
  })
  get municipalities(): MunicipalityReachTallyObject[] {
    return this.reached.municipalities.map((tally) => new MunicipalityReachTallyObject(tally));
  }
}

@ObjectType('WhatIfReach', { description: 'How far word goes before and after.' })
export class WhatIfReachObject {
  constructor(private readonly changed: Changed<ReachedThen>) {}

  @Field(() => WhatIfReachedObject, { description: 'Before.' })
  get before(): WhatIfReachedObject {
    return new WhatIfReachedObject(this.changed.before);
  }

  @Field(() => WhatIfReachedObject, { description: 'After.' })
  get after(): WhatIfReachedObject {
    return new WhatIfReachedObject(this.changed.after);
  }
}
