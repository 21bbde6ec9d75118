/** Contact persons, and the ways that lead from them. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from './frame/context.js';
import { DateScalar } from './frame/dateScalar.js';
import { type WithheldReason, WithheldReasonEnum } from './frame/enums.js';
import {
  AskingArguments,
  type ConnectionOf,
  nestedDay,
  PageArguments,
} from './types/answers/connection.js';
import {
  ContactPersonConnection,
  listConnection,
  MembershipConnection,
  membershipConnection,
  neighbourConnection,
  OrganisationConnection,
} from './types/answers/connections.js';
import { ContactPerson } from './types/contactPerson.js';
import { onDay, readObject } from './types/entities.js';
import type { Membership } from './types/membership.js';
import type { Organisation } from './types/organisation.js';

const ownDay = nestedDay('person');

@Resolver(() => ContactPerson)
export class ContactPersonResolver {
  @Query(() => ContactPersonConnection, {
    description: 'Contact persons on the day, by name. Personal data.',
  })
  async contactPersons(
    @Ctx() context: RequestContext,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<ContactPerson>> {
    return listConnection(context, await context.asking(common), page, { kind: 'ContactPerson' });
  }

  @Query(() => ContactPerson, {
    nullable: true,
    description: 'One person; null when there is none.',
  })
  async contactPerson(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The person’s id.' }) id: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<ContactPerson | undefined> {
    return readObject(context, await context.asking(common), id, 'ContactPerson');
  }

  @FieldResolver(() => WithheldReasonEnum, {
    nullable: true,
    description:
      'Why the name is a pseudonym, or contact details are null though there may be some; null when all is shown.',
  })
  withheld(@Ctx() context: RequestContext): WithheldReason | null {
    return context.may('contact') ? null : 'notPermitted';
  }

  @FieldResolver(() => OrganisationConnection, {
    description: 'The organisations that the person represents on the day, by name.',
  })
  async organisations(
    @Root() { id, asking }: ContactPerson,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, ownDay) asOf: number | null | undefined,
  ): Promise<ConnectionOf<Organisation>> {
    const question = { id, kind: 'REPRESENTS', end: 'from' } as const;
    return neighbourConnection(context, onDay(asking, asOf), page, question, 'Organisation');
  }

  @FieldResolver(() => MembershipConnection, {
    description: 'The networks in which the person has a place on the day, by the network’s name.',
  })
  async memberships(
    @Root() { id, asking }: ContactPerson,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, ownDay) asOf: number | null | undefined,
  ): Promise<ConnectionOf<Membership>> {
    return membershipConnection(context, onDay(asking, asOf), page, id);
  }
}
