/** Arguments for and against mergers, what they save, and who may not end, in GraphQL. */
import { Arg, Args, Field, Float, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import type { RecordId } from '../../model/record.js';
import { aboutRecords } from '../../questions/asking/about.js';
import { type Asking, checkPageSize, pageOf } from '../../questions/asking/asking.js';
import type { MergeArgument } from '../../questions/merging/argument.js';
import type { HeldBack, HoursSaved } from '../../questions/merging/mergeCandidates.js';
import { describeArgument } from '../../texts/describe/describeArgument.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { LocaleEnum } from '../frame/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import {
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { type PromiseOrValue, readEntity } from '../types/entities.js';
import { YearlyHoursObject } from '../types/overlap/pairHours.js';
import { ArgumentCodeEnum, ArgumentSideEnum } from './enums.js';

const inOrderOfId = 'in order of id';

@ObjectType('MergeRecord', {
  description: 'A record that an argument is about: an organisation, a network, a concept, a duty.',
})
export class MergeRecordObject extends GapRecordObject {
  constructor(
    private readonly ofRecord: RecordId,
    private readonly of: Asking,
  ) {
    super(ofRecord, of);
  }

  /** People, whom only who may know of them is told of, have one name and no language. */
  override name(context: RequestContext, locale: Locale): PromiseOrValue<string> {
    if (this.kind !== 'ContactPerson') return super.name(context, locale);
    return readEntity(context, this.of, this.ofRecord, 'ContactPerson').then(
      (person) => person?.properties.name ?? this.ofRecord,
    );
  }
}

@ObjectType({ description: `A page of what an argument is about, ${inOrderOfId}.` })
export class MergeRecordConnection extends connectionType('MergeRecord', MergeRecordObject) {}

@ObjectType('MergeArgument', { description: 'What speaks for a merger or against it.' })
export class MergeArgumentObject {
  constructor(
    private readonly argument: MergeArgument,
    private readonly asking: Asking,
  ) {}

  @Field(() => ArgumentSideEnum, { description: 'What it speaks for.' })
  get side(): string {
    return this.argument.side;
  }

  @Field(() => String, { description: 'What it speaks for, in words.' })
  sideName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `merging:side.${this.argument.side}`);
  }

  @Field(() => ArgumentCodeEnum, { description: 'What it is about.' })
  get code(): string {
    return this.argument.code;
  }

  @Field(() => String, { description: 'The argument as a sentence.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return describeArgument(locale, this.argument);
  }

  @Field(() => Int, {
    nullable: true,
    description: 'How many it is about; null of hours, which are no number of anything.',
  })
  get count(): number | null {
    return this.argument.count;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Of what is shared: its share of all that any of the networks has, 0 to 1.',
  })
  get share(): number | null {
    return this.argument.share;
  }

  @Field(() => Float, { nullable: true, description: 'Of hours: how many a year.' })
  get hours(): number | null {
    return this.argument.hours;
  }

  @Field(() => MergeRecordConnection, {
    description: `Who or what it is about, ${inOrderOfId}; the networks where it is about these.`,
  })
  async records(
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<MergeRecordObject>> {
    const { asking } = this;
    const idOf = (node: number) => asking.graph.nodes.ids.idOf(node);
    const page = pageOf(this.argument.records, idOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'merging:definition', page.totalCount, 0);
    return connectionFrom(
      { ...page, about },
      asking,
      after,
      idOf,
      (node) => new MergeRecordObject(idOf(node), asking),
    );
  }
}

@ObjectType('HoursSaved', {
  description:
    'Meeting hours a year that members save when everybody in what ends sits in the survivor, which meets as it does. Less than 0 where they would sit more.',
})
export class HoursSavedObject {
  constructor(
    private readonly hours: HoursSaved,
    private readonly asking: Asking,
  ) {}

  @Field(() => Float, {
    nullable: true,
    description: 'Of all members together; null where hours that count are not known.',
  })
  get all(): number | null {
    return this.hours.all;
  }

  @Field(() => YearlyHoursObject, {
    nullable: true,
    description:
      'Of organisations in both: the hours of what ends. Null where these are not known.',
  })
  get inBoth(): HoursSaved['inBoth'] {
    return this.hours.inBoth;
  }

  @Field(() => YearlyHoursObject, {
    nullable: true,
    description:
      'Of organisations only in what ends: its hours, less those of the survivor. Null where either is not known. Who sits in the survivor alone saves nothing.',
  })
  get onlyInEnded(): HoursSaved['onlyInEnded'] {
    return this.hours.onlyInEnded;
  }

  @Field(() => [MergeRecordObject], {
    description: 'Networks of which it is not known how often or how long they meet.',
  })
  get unknown(): MergeRecordObject[] {
    return this.hours.unknown.map((id) => new MergeRecordObject(id, this.asking));
  }
}

@ObjectType('DutyFulfilledAlone', {
  description: 'A duty that nobody would fulfil for some of its bearers if a network ended.',
})
export class DutyFulfilledAloneObject {
  constructor(
    private readonly held: HeldBack['duties'][number],
    private readonly asking: Asking,
  ) {}

  @Field(() => MergeRecordObject, { description: 'The duty.' })
  get duty(): MergeRecordObject {
    return new MergeRecordObject(this.held.duty, this.asking);
  }

  @Field(() => [MergeRecordObject], {
    description: 'The organisations for whom nobody else fulfils it, in order of id.',
  })
  bearers(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): MergeRecordObject[] {
    checkPageSize(first);
    const { asking, held } = this;
    return held.bearers.slice(0, first).map((id) => new MergeRecordObject(id, asking));
  }

  @Field(() => Int, { description: 'For how many organisations nobody else fulfils it.' })
  get bearerCount(): number {
    return this.held.bearers.length;
  }
}

@ObjectType('HeldBackNetwork', {
  description: 'A network that is not proposed for ending, since it alone fulfils a duty.',
})
export class HeldBackNetworkObject {
  constructor(
    private readonly heldBack: HeldBack,
    private readonly asking: Asking,
  ) {}

  @Field(() => MergeRecordObject, { description: 'The network.' })
  get network(): MergeRecordObject {
    return new MergeRecordObject(this.heldBack.network, this.asking);
  }

  @Field(() => String, { description: 'Why it is not proposed, in words.' })
  text(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, 'merging:heldBack');
  }

  @Field(() => [DutyFulfilledAloneObject], {
    description: 'The duties that nobody else fulfils, each with its bearers, in order of id.',
  })
  get duties(): DutyFulfilledAloneObject[] {
    return this.heldBack.duties.map((held) => new DutyFulfilledAloneObject(held, this.asking));
  }
}
