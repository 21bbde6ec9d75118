/** Whether duties are done as often as they have to be: by bearer and period. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { cadences } from '../../model/codes.js';
import type { Locale } from '../../model/languages.js';
import type { Day } from '../../model/time/days.js';
import type { Asking } from '../../questions/asking/asking.js';
import {
  cadence,
  cadencePlace,
  type CadenceState,
  type CadenceTally,
  type DutyInPeriod,
} from '../../questions/duties/cadence.js';
import type { CountedMeeting, MeetingGround } from '../../questions/duties/meetings.js';
import type { Period } from '../../questions/duties/periods.js';
import { text } from '../../texts/texts.js';
import { type DeclaredEntity, declaredTypeOf } from '../declared/entityTypes.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { DateScalar } from '../frame/dateScalar.js';
import { enumOf, enumOfCodes, LocaleEnum } from '../frame/enums.js';
import { GapRecordObject, MissingSourceObject } from '../matrix/records.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { stateTally } from '../types/answers/stateTally.js';
import {
  detailReader,
  presentObject,
  type PromiseOrValue,
  readThoseThere,
} from '../types/entities.js';
import { Source } from '../types/source.js';
import { DutyBearerFilterInput, dutyFilterOf } from './filter.js';

const CadenceStateEnum = enumOf({
  name: 'CadenceState',
  description: 'How a duty of a bearer stands in a period.',
  codes: {
    MET: 'A meeting of the period fulfils it.',
    MISSED:
      'The period has ended, a source has all meetings of it where the bearer is, and none fulfils the duty.',
    DUE: 'The period goes on and no meeting is recorded.',
    UNKNOWN:
      'The period has ended and no source tells whether there was a meeting, or a meeting’s day is told too roughly, or it is not certain that the duty was borne, or no council term is recorded.',
    AS_NEEDED: 'Done when there is need; never missed.',
  },
});

const MeetingGroundEnum = enumOf({
  name: 'MeetingGround',
  description: 'Why a meeting counts.',
  codes: {
    itself: 'It is told to fulfil the duty for the bearer.',
    structure: 'A network that fulfilled the duty for the bearer held it.',
  },
});

@ObjectType('CadenceTally', {
  description: 'How many duties, by bearer and period, are in a state.',
})
class CadenceTallyObject extends stateTally<CadenceTally>(CadenceStateEnum, (state, locale) =>
  text(locale, `cadence:state.${state}`),
) {
  @Field(() => Int, { description: 'How many: a duty counts once a bearer and period.' })
  readonly count!: number;
}

@ObjectType('DutyPeriod', { description: 'A calendar year or a council term.' })
class DutyPeriodObject {
  constructor(
    readonly period: Period,
    readonly asking: Asking,
  ) {}

  @Field(() => DateScalar, { description: 'Its first day.' })
  get firstDay(): Day {
    return this.period.first;
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its last day; null while nobody has said when it ends.',
  })
  get lastDay(): Day | undefined {
    return this.period.last;
  }
}

@ObjectType('CountedMeeting', { description: 'A meeting that fulfils a duty.' })
class CountedMeetingObject {
  constructor(
    readonly counted: CountedMeeting,
    readonly asking: Asking,
  ) {}

  @Field(() => MeetingGroundEnum, { description: 'Why it counts.' })
  get ground(): MeetingGround {
    return this.counted.ground;
  }
}

@ObjectType('DutyInPeriod', { description: 'A duty of a bearer in a period.' })
class DutyInPeriodObject {
  constructor(
    readonly row: DutyInPeriod,
    readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, {
    description: 'Who bears it: an organisation, or a network that has the task by name.',
  })
  get bearer(): GapRecordObject {
    return new GapRecordObject(this.row.bearer, this.asking);
  }

  @Field(() => enumOfCodes(cadences), { description: 'How often it has to be done.' })
  get cadence(): string {
    return this.row.cadence;
  }

  @Field(() => DutyPeriodObject, {
    nullable: true,
    description: 'The period; null as needed, and where no council term is recorded.',
  })
  get period(): DutyPeriodObject | null {
    return this.row.period ? new DutyPeriodObject(this.row.period, this.asking) : null;
  }

  @Field(() => CadenceStateEnum, { description: 'How it stands.' })
  get state(): CadenceState {
    return this.row.state;
  }

  @Field(() => String, { description: 'How it stands, in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `cadence:state.${this.state}`);
  }

  @Field(() => [CountedMeetingObject], {
    description:
      'Meetings of the period that fulfil it, up to the day asked for, the earliest first; as needed those of all years that are looked at.',
  })
  get meetings(): CountedMeetingObject[] {
    return this.row.meetings.map((one) => new CountedMeetingObject(one, this.asking));
  }

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day for the next meeting: that of this period while it is due, that of the next once it is met. Null for a period that has ended, as needed, and where the next period is not recorded.',
  })
  get nextBy(): Day | undefined {
    return this.row.nextBy;
  }

  @Field(() => [MissingSourceObject], {
    description: 'A source that would settle what is UNKNOWN; else empty.',
  })
  get missing(): MissingSourceObject[] {
    return this.row.missing.map((one) => new MissingSourceObject(one, this.asking));
  }
}

@ObjectType({
  description:
    'A page of duties in periods: duties by wording, bearers by name, the latest period first.',
})
class DutyInPeriodConnection extends connectionType('DutyInPeriod', DutyInPeriodObject) {
  @Field(() => [CadenceTallyObject], {
    description: 'All that were looked at by state, whatever states are listed.',
  })
  readonly states!: CadenceTallyObject[];

  @Field(() => Int, {
    description: 'Duties among those asked for of which no source states a rhythm.',
  })
  readonly withoutRhythm!: number;
}

@Resolver()
export class CadenceResolver {
  @Query(() => DutyInPeriodConnection, {
    description:
      'Question 7: is each duty that has a rhythm done as often as it has to be? A duty is missed only when its period has ended and a source has all meetings of it.',
  })
  async cadence(
    @Ctx() context: RequestContext,
    @Arg('filter', () => DutyBearerFilterInput, {
      nullable: true,
      description: 'Only these duties and bearers.',
    })
    filter: DutyBearerFilterInput | null | undefined,
    @Arg('states', () => [CadenceStateEnum], {
      nullable: true,
      description: 'Only those in these states; all when left out.',
    })
    states: CadenceState[] | null | undefined,
    @Arg('years', () => Int, {
      defaultValue: 2,
      description:
        'How many calendar years are looked at, 1 to 20, that of the day asked for the last; of council terms all that share a day with them.',
    })
    years: number,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<DutyInPeriodConnection> {
    const asking = await context.asking(common);
    const answer = await cadence(asking, detailReader(context, asking), {
      filter: dutyFilterOf(filter),
      states: states ?? undefined,
      years,
      first,
      after: readIdCursor(after),
    });
    const connection: ConnectionOf<DutyInPeriodObject> = await connectionFrom(
      answer,
      asking,
      after,
      cadencePlace,
      (row) => new DutyInPeriodObject(row, asking),
    );
    return Object.assign(new DutyInPeriodConnection(), connection, {
      states: answer.tally.map((one) => new CadenceTallyObject(one)),
      withoutRhythm: answer.withoutRhythm,
    });
  }
}

@Resolver(() => DutyInPeriodObject)
export class DutyInPeriodResolver {
  @FieldResolver(() => declaredTypeOf('Duty'), { description: 'The duty.' })
  duty(
    @Root() { row, asking }: DutyInPeriodObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<DeclaredEntity> {
    return presentObject(context, asking, row.duty, 'Duty');
  }

  @FieldResolver(() => [Source], {
    description: 'The complete lists of meetings by which it is known to be MISSED; else empty.',
  })
  sources(
    @Root() { row, asking }: DutyInPeriodObject,
    @Ctx() context: RequestContext,
  ): Promise<Source[]> {
    return readThoseThere(context, asking, row.sources, 'Source');
  }
}

@Resolver(() => DutyPeriodObject)
export class DutyPeriodResolver {
  @FieldResolver(() => declaredTypeOf('CouncilTerm'), {
    nullable: true,
    description: 'The council term that it is; null for a calendar year.',
  })
  async term(
    @Root() { period, asking }: DutyPeriodObject,
    @Ctx() context: RequestContext,
  ): Promise<DeclaredEntity | null> {
    return period.term === undefined
      ? null
      : presentObject(context, asking, period.term, 'CouncilTerm');
  }
}

@Resolver(() => CountedMeetingObject)
export class CountedMeetingResolver {
  @FieldResolver(() => declaredTypeOf('Meeting'), { description: 'The meeting.' })
  meeting(
    @Root() { counted, asking }: CountedMeetingObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<DeclaredEntity> {
    return presentObject(context, asking, counted.meeting, 'Meeting');
  }
}
