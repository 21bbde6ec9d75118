/** Question 6 in GraphQL: seats, and by which mandate who sits on them. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Day } from '../../model/time/days.js';
import { mandates, type SeatState } from '../../questions/seats/mandates.js';
import { type DeclaredEntity, declaredTypeOf } from '../declared/entityTypes.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { DateScalar } from '../frame/dateScalar.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import type { ContactPerson } from '../types/contactPerson.js';
import { detailReader, presentObject, readObject, type PromiseOrValue } from '../types/entities.js';
import { Member } from '../types/membership.js';
import { Network } from '../types/network.js';
import type { Organisation } from '../types/organisation.js';
import {
  SeatHoldingObject,
  SeatMandatesConnection,
  SeatMandatesObject,
  SeatStateEnum,
  SeatStateTallyObject,
  SeatTemplateObject,
} from './seatTypes.js';

@InputType({ description: 'Seats that meet every condition that is given.' })
class MandateFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Only seats of these networks.' })
  networks?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only of networks that cover at least one municipality of these areas.',
  })
  areas?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only seats meant for one of these categories: concepts of the scheme MEMBER_CATEGORY.',
  })
  categories?: string[] | null;

  @Field(() => [SeatStateEnum], { nullable: true, description: 'Only seats in these states.' })
  states?: SeatState[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only seats with a mandate that has not ended by the day asked for and holds no more on this day: "2027-06-01" for what ends before summer.',
  })
  endsBefore?: Day | null;
}

@Resolver()
export class MandatesResolver {
  @Query(() => SeatMandatesConnection, {
    description:
      'Question 6: whether every seat has a holder with a valid mandate, which mandates end, and whether as many are seated of each category as there is room for.',
  })
  async mandates(
    @Ctx() context: RequestContext,
    @Arg('filter', () => MandateFilterInput, {
      nullable: true,
      description: 'Only seats that meet every condition.',
    })
    filter: MandateFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<SeatMandatesConnection> {
    const asking = await context.asking(common);
    const answer = await mandates(asking, detailReader(context, asking), {
      filter: {
        networks: filter?.networks ?? undefined,
        areas: filter?.areas ?? undefined,
        categories: filter?.categories ?? undefined,
        states: filter?.states ?? undefined,
        endsBefore: filter?.endsBefore ?? undefined,
      },
      first,
      after: readIdCursor(after),
    });
    const connection: ConnectionOf<SeatMandatesObject> = await connectionFrom(
      answer,
      asking,
      after,
      ({ place }) => place,
      (told) => new SeatMandatesObject(told, asking),
    );
    return Object.assign(new SeatMandatesConnection(), connection, {
      states: answer.states.map((one) => new SeatStateTallyObject(one)),
      rows: async (rows: number) =>
        (await answer.template(rows)).map((one) => new SeatTemplateObject(one, asking)),
    });
  }
}

@Resolver(() => SeatMandatesObject)
export class SeatMandatesResolver {
  @FieldResolver(() => declaredTypeOf('Seat'), { description: 'The seat.' })
  seat(
    @Root() { told, asking }: SeatMandatesObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<DeclaredEntity> {
    return presentObject(context, asking, told.seat, 'Seat');
  }

  @FieldResolver(() => Network, { description: 'The network that has it.' })
  network(
    @Root() { told, asking }: SeatMandatesObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Network> {
    return presentObject(context, asking, told.network, 'Network');
  }
}

@Resolver(() => SeatHoldingObject)
export class SeatHoldingResolver {
  @FieldResolver(() => Member, { nullable: true, description: 'Who it is.' })
  holder(
    @Root() { holding, asking }: SeatHoldingObject,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Organisation | ContactPerson | undefined> {
    return readObject(context, asking, holding.holder);
  }
}
