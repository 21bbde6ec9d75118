/** Commands on seats and contact roles: who is appointed, who gives up, who was found to be there still. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { confirmContact } from '../../changes/editing/confirmContact.js';
import { appointToSeat } from '../../changes/seats/appointToSeat.js';
import { releaseSeat } from '../../changes/seats/releaseSeat.js';
import { filledBy } from '../../model/relationships/membership.js';
import { clientMutationId, keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { expectedRevision, SourceReferenceInput, sources, sourcesIn } from './inputs.js';
import {
  ContactPayload,
  LinkPayload,
  type Payload,
  payloadWithEntity,
  payloadWithLink,
} from './payloads.js';

const { fields } = filledBy;

@InputType({ description: 'Who is appointed where, for how long, by which decision.' })
class AppointToSeatInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The seat, or the contact role.' })
  seat!: string;

  @Field(() => ID, { description: 'The organisation that fills it, or the person who holds it.' })
  holder!: string;

  @Field(() => String, { nullable: true, description: fields.mandateFrom.description })
  mandateFrom?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day of the mandate; left out when it has no end.',
  })
  mandateLastDay?: string | null;

  @Field(() => String, { nullable: true, description: fields.decision.description })
  decision?: string | null;

  @Field(() => Boolean, { nullable: true, description: fields.deputy.description })
  deputy?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'First day, month or year on which it is held; that of the mandate when left out.',
  })
  firstDay?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last day on which it is held; that of the mandate when left out.',
  })
  lastDay?: string | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: sources })
  sources?: SourceReferenceInput[] | null;
}

@InputType({ description: 'Which holding of a seat ends when.' })
class ReleaseSeatInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The link by which the seat or the contact role is held.' })
  holding!: string;

  @Field(() => String, { description: 'The last day, month or year on which it is held.' })
  lastDay!: string;

  @Field(() => Int, { nullable: true, description: expectedRevision })
  expectedRevision?: number | null;
}

@InputType({ description: 'Which contact was confirmed when.' })
class ConfirmContactInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The contact role or the contact person.' })
  contact!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day on which somebody made sure; today when left out.',
  })
  confirmedOn?: string | null;

  @Field(() => Int, { nullable: true, description: expectedRevision })
  expectedRevision?: number | null;
}

@Resolver()
export class SeatCommandResolver {
  @Mutation(() => LinkPayload, {
    description:
      'Appoints an organisation to fill a seat, or a person to hold a seat or a contact role. Refused when the seat is taken on one of the days, or the mandate lies outside the life of its network.',
  })
  async appointToSeat(
    @Ctx() context: RequestContext,
    @Arg('input', () => AppointToSeatInput, { description: 'Who, where, by which mandate.' })
    input: AppointToSeatInput,
  ): Promise<Payload> {
    const commanded = await appointToSeat(context.commanding, {
      key: keyOf('appointToSeat', input.clientMutationId),
      seat: input.seat,
      holder: input.holder,
      mandateFrom: input.mandateFrom ?? undefined,
      mandateLastDay: input.mandateLastDay ?? undefined,
      decision: input.decision ?? undefined,
      isDeputy: input.deputy ?? undefined,
      firstDay: input.firstDay ?? undefined,
      lastDay: input.lastDay ?? undefined,
      sources: sourcesIn(input.sources),
    });
    return payloadWithLink(context, input.clientMutationId, commanded.kind, commanded);
  }

  @Mutation(() => LinkPayload, {
    description:
      'A seat or a contact role is given up. That it was held until then stays recorded.',
  })
  async releaseSeat(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReleaseSeatInput, { description: 'Which, and when.' })
    input: ReleaseSeatInput,
  ): Promise<Payload> {
    const commanded = await releaseSeat(context.commanding, {
      key: keyOf('releaseSeat', input.clientMutationId),
      holding: input.holding,
      lastDay: input.lastDay,
      expectedRevision: input.expectedRevision ?? undefined,
    });
    return payloadWithLink(context, input.clientMutationId, commanded.kind, commanded);
  }

  @Mutation(() => ContactPayload, {
    description: 'Somebody made sure that a contact role or a contact person is still reached so.',
  })
  async confirmContact(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConfirmContactInput, { description: 'Which, and when.' })
    input: ConfirmContactInput,
  ): Promise<Payload> {
    const commanded = await confirmContact(context.commanding, {
      key: keyOf('confirmContact', input.clientMutationId),
      contact: input.contact,
      confirmedOn: input.confirmedOn ?? undefined,
      expectedRevision: input.expectedRevision ?? undefined,
    });
    const { kind } = commanded;
    return payloadWithEntity(context, input.clientMutationId, kind, commanded, 'contact');
  }
}
