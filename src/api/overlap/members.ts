/** Overlaps of organisations and of people: all pairs ranked, and the pairs of one. */
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { aboutRecords } from '../../questions/asking/about.js';
import { type Asking, pageOf } from '../../questions/asking/asking.js';
import {
  type MemberOverlap,
  memberOverlaps,
  type MemberOverlapsArguments,
} from '../../questions/overlap/members/memberOverlaps.js';
import type { OverlapRanking } from '../../questions/overlaps.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor, readOverlapCursor } from '../frame/cursor.js';
import { DateScalar } from '../frame/dateScalar.js';
import { OverlapMeasureEnum } from '../frame/enums.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  nestedDay,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkConnection } from '../types/answers/connections.js';
import {
  NetworkFilterInput,
  networkFilterOf,
  OrganisationFilterInput,
} from '../types/answers/filters.js';
import { ContactPerson } from '../types/contactPerson.js';
import { onDay, presentObject, readObject, type PromiseOrValue } from '../types/entities.js';
import {
  ContactPersonOverlap,
  ContactPersonOverlapConnection,
  type MemberOverlapConnection,
  OrganisationOverlap,
  OrganisationOverlapConnection,
} from '../types/overlap/memberOverlap.js';
import type { Network } from '../types/network.js';
import { Organisation } from '../types/organisation.js';

/** As of networks: fewer are shared by chance. */
const LEAST_SHARED = 3;

@ArgsType()
class MemberOverlapArguments {
  @Field(() => Int, {
    defaultValue: LEAST_SHARED,
    description: 'Least number of networks shared, 1 or more.',
  })
  minShared!: number;

  @Field(() => OverlapMeasureEnum, {
    defaultValue: 'jaccard',
    description: 'By what pairs rank; ties by shared, then by ids.',
  })
  measure!: OverlapRanking;

  @Field(() => NetworkFilterInput, {
    nullable: true,
    description: 'Only places in networks that meet every condition count; in all when left out.',
  })
  networks?: NetworkFilterInput | null;
}

const bothPass = {
  nullable: true,
  description: 'Both organisations of a pair have to pass.',
} as const;

@Resolver(() => OrganisationOverlap)
export class OrganisationOverlapResolver {
  @FieldResolver(() => Organisation, { description: 'The organisation with the lower id.' })
  a(
    @Root() { pair, asking }: OrganisationOverlap,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Organisation> {
    return presentObject(context, asking, pair.a, 'Organisation');
  }

  @FieldResolver(() => Organisation, { description: 'The other organisation.' })
  b(
    @Root() { pair, asking }: OrganisationOverlap,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Organisation> {
    return presentObject(context, asking, pair.b, 'Organisation');
  }

  @FieldResolver(() => NetworkConnection, sharedBy('organisations'))
  sharedNetworks(
    @Root() { pair, asking }: OrganisationOverlap,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Network>> {
    return sharedNetworks(context, asking, pair, page);
  }
}

@Resolver(() => ContactPersonOverlap)
export class ContactPersonOverlapResolver {
  @FieldResolver(() => ContactPerson, { description: 'The person with the lower id.' })
  a(
    @Root() { pair, asking }: ContactPersonOverlap,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<ContactPerson> {
    return presentObject(context, asking, pair.a, 'ContactPerson');
  }

  @FieldResolver(() => ContactPerson, { description: 'The other person.' })
  b(
    @Root() { pair, asking }: ContactPersonOverlap,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<ContactPerson> {
    return presentObject(context, asking, pair.b, 'ContactPerson');
  }

  @FieldResolver(() => NetworkConnection, sharedBy('people'))
  sharedNetworks(
    @Root() { pair, asking }: ContactPersonOverlap,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<ConnectionOf<Network>> {
    return sharedNetworks(context, asking, pair, page);
  }
}

@Resolver(() => Organisation)
export class OrganisationOverlapsResolver {
  @Query(() => OrganisationOverlapConnection, {
    description:
      'Which organisations sit in the same networks, by how much and in which direction: question 1 turned round. All pairs that share at least `minShared` networks, the most overlapping first.',
  })
  async organisationOverlaps(
    @Ctx() context: RequestContext,
    @Args(() => MemberOverlapArguments) question: MemberOverlapArguments,
    @Arg('filter', () => OrganisationFilterInput, bothPass)
    filter: OrganisationFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<MemberOverlapConnection<OrganisationOverlap>> {
    const organisations = organisationsOf(filter);
    const asked = { ...question, organisations, kind: 'Organisation' } as const;
    return ranked(await context.asking(common), asked, page, OrganisationOverlap);
  }

  @FieldResolver(() => OrganisationOverlapConnection, {
    description:
      'The organisations that sit in the same networks as this one, the most overlapping first.',
  })
  async overlaps(
    @Root() { id, asking }: Organisation,
    @Args(() => MemberOverlapArguments) question: MemberOverlapArguments,
    @Arg('filter', () => OrganisationFilterInput, bothPass)
    filter: OrganisationFilterInput | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, nestedDay('organisation')) asOf: number | null | undefined,
  ): Promise<MemberOverlapConnection<OrganisationOverlap>> {
    const organisations = organisationsOf(filter);
    const asked = { ...question, organisations, kind: 'Organisation', member: id } as const;
    return ranked(onDay(asking, asOf), asked, page, OrganisationOverlap);
  }
}

@Resolver(() => ContactPerson)
export class ContactPersonOverlapsResolver {
  @Query(() => ContactPersonOverlapConnection, {
    description:
      'Which people sit in the same networks, by how much and in which direction. All pairs that share at least `minShared` networks, the most overlapping first. Personal data.',
  })
  async contactPersonOverlaps(
    @Ctx() context: RequestContext,
    @Args(() => MemberOverlapArguments) question: MemberOverlapArguments,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<MemberOverlapConnection<ContactPersonOverlap>> {
    const asked = { ...question, kind: 'ContactPerson' } as const;
    return ranked(await context.asking(common), asked, page, ContactPersonOverlap);
  }

  @FieldResolver(() => ContactPersonOverlapConnection, {
    description: 'The people who sit in the same networks as this one, the most overlapping first.',
  })
  async overlaps(
    @Root() { id, asking }: ContactPerson,
    @Args(() => MemberOverlapArguments) question: MemberOverlapArguments,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, nestedDay('person')) asOf: number | null | undefined,
  ): Promise<MemberOverlapConnection<ContactPersonOverlap>> {
    const asked = { ...question, kind: 'ContactPerson', member: id } as const;
    return ranked(onDay(asking, asOf), asked, page, ContactPersonOverlap);
  }
}

type Asked = MemberOverlapArguments &
  Pick<MemberOverlapsArguments, 'kind' | 'organisations' | 'member'>;

async function ranked<Pair extends object>(
  asking: Asking,
  { networks, ...asked }: Asked,
  { first, after }: PageArguments,
  Pair: new (pair: MemberOverlap, asking: Asking) => Pair,
): Promise<MemberOverlapConnection<Pair>> {
  const answer = await memberOverlaps(asking, {
    ...asked,
    networks: networks ? networkFilterOf(networks) : undefined,
    first,
    after: readOverlapCursor(after),
  });
  const connection = await connectionFrom(
    answer,
    asking,
    after,
    ({ mark }) => mark,
    (pair) => new Pair(pair, asking),
  );
  return { ...connection, possible: { count: answer.possible } };
}

function organisationsOf(
  filter: OrganisationFilterInput | null | undefined,
): MemberOverlapsArguments['organisations'] {
  return filter
    ? { kinds: filter.kinds ?? undefined, areas: filter.areas ?? undefined }
    : undefined;
}

function sharedBy(whose: string) {
  return {
    description: `The networks in which both ${whose} have a place that counts, in order of id.`,
  };
}

async function sharedNetworks(
  context: RequestContext,
  asking: Asking,
  pair: MemberOverlap,
  { first, after }: PageArguments,
): Promise<ConnectionOf<Network>> {
  const idOf = (node: number) => asking.graph.nodes.ids.idOf(node);
  const page = pageOf(pair.sharedNetworks, idOf, first, readIdCursor(after));
  const about = aboutRecords(asking, 'overlaps:definition', page.totalCount, 0);
  return connectionFrom({ ...page, about }, asking, after, idOf, (node) =>
    readObject<Network>(context, asking, idOf(node), 'Network'),
  );
}
