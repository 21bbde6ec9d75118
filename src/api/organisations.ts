/** Organisations, and the ways that lead from them. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { organisationPredicate } from '../questions/filters/organisationFilter.js';
import type { RequestContext } from './frame/context.js';
import { DateScalar } from './frame/dateScalar.js';
import { Municipality } from './types/area.js';
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
import type { ContactPerson } from './types/contactPerson.js';
import { onDay, readObject } from './types/entities.js';
import { OrganisationFilterInput } from './types/answers/filters.js';
import type { Membership } from './types/membership.js';
import { Organisation } from './types/organisation.js';

const ownDay = nestedDay('organisation');

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, {
    description: 'Organisations that certainly exist on the day, by name.',
  })
  async organisations(
    @Ctx() context: RequestContext,
    @Arg('filter', () => OrganisationFilterInput, {
      nullable: true,
      description: 'Only those that meet every condition.',
    })
    filter: OrganisationFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Organisation>> {
    return listConnection(context, await context.asking(common), page, {
      kind: 'Organisation',
      filter: organisationPredicate({
        kinds: filter?.kinds ?? undefined,
        areas: filter?.areas ?? undefined,
      }),
    });
  }

  @Query(() => Organisation, {
    nullable: true,
    description: 'One organisation; null when there is none.',
  })
  async organisation(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<Organisation | undefined> {
    return readObject(context, await context.asking(common), id, 'Organisation');
  }

  @FieldResolver(() => MembershipConnection, {
    description: 'In which networks it has a place on the day, by the network’s name.',
  })
  async memberships(
    @Root() { id, asking }: Organisation,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, ownDay) asOf: number | null | undefined,
  ): Promise<ConnectionOf<Membership>> {
    return membershipConnection(context, onDay(asking, asOf), page, id);
  }

  @FieldResolver(() => ContactPersonConnection, {
    description: 'Who represents it on the day, by name.',
  })
  async contactPersons(
    @Root() { id, asking }: Organisation,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, ownDay) asOf: number | null | undefined,
  ): Promise<ConnectionOf<ContactPerson>> {
    const question = { id, kind: 'REPRESENTS', end: 'to' } as const;
    return neighbourConnection(context, onDay(asking, asOf), page, question, 'ContactPerson');
  }

  @FieldResolver(() => [Municipality], {
    description: 'The municipalities that it has its home in; empty when nobody has said.',
  })
  async municipalities(
    @Root() { id, asking }: Organisation,
    @Ctx() context: RequestContext,
  ): Promise<readonly Municipality[]> {
    const question = { id, kind: 'LOCATED_IN', end: 'from' } as const;
    const page = { first: 500 };
    const areas = await neighbourConnection(context, asking, page, question, 'Area');
    return areas.nodes.filter((area) => area instanceof Municipality);
  }
}
