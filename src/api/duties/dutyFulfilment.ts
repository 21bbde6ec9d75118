/** Duties, who bears them, and whether a structure fulfils them. */
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
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import {
  dutyFulfilment,
  type DutyFulfilmentArguments,
  type DutySummary,
  type FulfilledDuty,
  fulfilmentPlace,
  type FulfilmentState,
} from '../../questions/duties/dutyFulfilment.js';
import { text } from '../../texts/texts.js';
import { type DeclaredEntity, declaredTypeOf } from '../declared/entityTypes.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
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
import { Network } from '../types/network.js';
import { Source } from '../types/source.js';
import { DutyBearerFilterInput, dutyFilterOf } from './filter.js';

export const FulfilmentStateEnum = enumOf({
  name: 'FulfilmentState',
  description: 'What is known of a duty of a bearer. No state is added to another.',
  codes: {
    FULFILLED: 'A network in force fulfils it for the bearer.',
    NOBODY: 'Known to be nobody: a source has all duties where the bearer is.',
    NOT_STATED: 'A source speaks of it and leaves it empty, without claiming to be complete.',
    UNKNOWN: 'No source speaks of it.',
  },
});

@ObjectType('FulfilmentTally', { description: 'How many bearers of a duty are in a state.' })
class FulfilmentTallyObject extends stateTally<DutySummary['tally'][number]>(
  FulfilmentStateEnum,
  (state, locale) => text(locale, `duties:state.${state}`),
) {
  @Field(() => Int, { description: 'Bearers in the state.' })
  readonly bearers!: number;
}

@ObjectType('DutySummary', { description: 'A duty for all its bearers among those asked for.' })
class DutySummaryObject {
  constructor(
    readonly summary: DutySummary,
    readonly asking: Asking,
  ) {}

  @Field(() => FulfilmentStateEnum, {
    description:
      'FULFILLED if it is for one bearer at the least, else what is open; NOBODY only if that is known of every bearer.',
  })
  get state(): FulfilmentState {
    return this.summary.state;
  }

  @Field(() => String, { description: 'The state, in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `duties:state.${this.state}`);
  }

  @Field(() => Int, { description: 'How many bear it.' })
  get bearers(): number {
    return this.summary.bearers;
  }

  @Field(() => [FulfilmentTallyObject], { description: 'Its bearers by state.' })
  get states(): FulfilmentTallyObject[] {
    return this.summary.tally.map((one) => new FulfilmentTallyObject(one));
  }
}

@ObjectType('FulfilledDuty', { description: 'A duty for one bearer.' })
class FulfilledDutyObject {
  constructor(
    readonly row: FulfilledDuty,
    readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, {
    description: 'Who bears it: an organisation, or a network that has the task by name.',
  })
  get bearer(): GapRecordObject {
    return new GapRecordObject(this.row.bearer, this.asking);
  }

  @Field(() => FulfilmentStateEnum, { description: 'What is known.' })
  get state(): FulfilmentState {
    return this.row.state;
  }

  @Field(() => String, { description: 'What is known, in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `duties:state.${this.state}`);
  }

  @Field(() => [MissingSourceObject], {
    description: 'A source that would settle what is UNKNOWN or NOT_STATED; else empty.',
  })
  get missing(): MissingSourceObject[] {
    return this.row.missing.map((one) => new MissingSourceObject(one, this.asking));
  }
}

@ObjectType({ description: 'A page of duties and bearers: duties by wording, bearers by name.' })
export class FulfilledDutyConnection extends connectionType('FulfilledDuty', FulfilledDutyObject) {
  @Field(() => Int, {
    description: 'Duties among those asked for of which nobody has told who bears them.',
  })
  readonly withoutBearer!: number;

  readonly summaries!: readonly DutySummaryObject[];

  @Field(() => [DutySummaryObject], {
    description:
      'The duties as a whole, by wording, whatever `states` of the pairs are asked for: those in state NOBODY have no structure for anybody.',
  })
  duties(
    @Arg('states', () => [FulfilmentStateEnum], {
      nullable: true,
      description: 'Only duties that are in one of these states as a whole.',
    })
    states: FulfilmentState[] | null | undefined,
  ): DutySummaryObject[] {
    return this.summaries.filter(({ state }) => states?.includes(state) ?? true);
  }
}

/** A page of duties and bearers, however they were asked for. */
export async function fulfilledDutyConnection(
  context: RequestContext,
  asking: Asking,
  question: Pick<DutyFulfilmentArguments, 'filter' | 'states'>,
  { first, after }: PageArguments,
): Promise<FulfilledDutyConnection> {
  const answer = await dutyFulfilment(asking, detailReader(context, asking), {
    ...question,
    first,
    after: readIdCursor(after),
  });
  const connection: ConnectionOf<FulfilledDutyObject> = await connectionFrom(
    answer,
    asking,
    after,
    fulfilmentPlace,
    (row) => new FulfilledDutyObject(row, asking),
  );
  return Object.assign(new FulfilledDutyConnection(), connection, {
    withoutBearer: answer.withoutBearer,
    summaries: answer.duties.map((one) => new DutySummaryObject(one, asking)),
  });
}

@Resolver()
export class DutyFulfilmentResolver {
  @Query(() => FulfilledDutyConnection, {
    description:
      'Question 8: which duty has no structure that fulfils it, for whom, and whether that is known. A network fulfils a duty for the bearers that are named with it and for no others.',
  })
  async dutyFulfilment(
    @Ctx() context: RequestContext,
    @Arg('filter', () => DutyBearerFilterInput, {
      nullable: true,
      description: 'Only these duties and bearers.',
    })
    filter: DutyBearerFilterInput | null | undefined,
    @Arg('states', () => [FulfilmentStateEnum], {
      nullable: true,
      description: 'Only pairs of a duty and a bearer in these states; all when left out.',
    })
    states: FulfilmentState[] | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<FulfilledDutyConnection> {
    const asking = await context.asking(common);
    const question = { filter: dutyFilterOf(filter), states: states ?? undefined };
    return fulfilledDutyConnection(context, asking, question, page);
  }
}

@Resolver(() => DutySummaryObject)
export class DutySummaryResolver {
  @FieldResolver(() => declaredTypeOf('Duty'), { description: 'The duty.' })
  duty(
    @Root() { summary, asking }: DutySummaryObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<DeclaredEntity> {
    return presentObject(context, asking, summary.duty, 'Duty');
  }
}

@Resolver(() => FulfilledDutyObject)
export class FulfilledDutyResolver {
  @FieldResolver(() => declaredTypeOf('Duty'), { description: 'The duty.' })
  duty(
    @Root() { row, asking }: FulfilledDutyObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<DeclaredEntity> {
    return presentObject(context, asking, row.duty, 'Duty');
  }

  @FieldResolver(() => [Network], {
    description: 'Networks in force that fulfil it for the bearer, in order of id.',
  })
  structures(
    @Root() { row, asking }: FulfilledDutyObject,
    @Ctx() context: RequestContext,
  ): Promise<Network[]> {
    return readThoseThere(context, asking, row.structures, 'Network');
  }

  @FieldResolver(() => [declaredTypeOf('Document')], {
    description: 'Documents in force that are told to fulfil it; they decide no state.',
  })
  documents(
    @Root() { row, asking }: FulfilledDutyObject,
    @Ctx() context: RequestContext,
  ): Promise<DeclaredEntity[]> {
    return readThoseThere(context, asking, row.documents, 'Document');
  }

  @FieldResolver(() => [Source], {
    description: 'Sources that say so, or that are complete or silent.',
  })
  sources(
    @Root() { row, asking }: FulfilledDutyObject,
    @Ctx() context: RequestContext,
  ): Promise<Source[]> {
    return readThoseThere(context, asking, row.sources, 'Source');
  }
}
