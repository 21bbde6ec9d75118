/** Which networks and organisations belong together. */
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { aboutRecords } from '../../questions/asking/about.js';
import { pageOf } from '../../questions/asking/asking.js';
import { communities, type CommunityMembers } from '../../questions/structure/communities.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import { GraphOfNetworks, networkFilterOf } from '../types/answers/filters.js';
import {
  CommunityConnection,
  type CommunityConnectionObject,
  CommunityMemberConnection,
  CommunityMemberObject,
  CommunityMembersEnum,
  CommunityObject,
  ProjectionInput,
} from '../types/structure/community.js';

@ArgsType()
class CommunitiesArguments extends GraphOfNetworks {
  @Field(() => CommunityMembersEnum, {
    defaultValue: 'both',
    description: 'Who is divided into communities.',
  })
  members!: CommunityMembers;

  @Field(() => ProjectionInput, {
    nullable: true,
    description:
      'Of NETWORKS and ORGANISATIONS alone: how they are joined; by two in common when left out.',
  })
  projection?: ProjectionInput | null;

  @Field(() => Float, {
    defaultValue: 1,
    description: '0.01 to 100: the higher, the smaller the communities.',
  })
  resolution!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: '0 to 2147483647: the same one gives the same communities.',
  })
  seed!: number;
}

@Resolver(() => CommunityObject)
export class CommunitiesResolver {
  @Query(() => CommunityConnection, {
    description:
      'Question 4: which networks and organisations belong together, having more to do with each other than chance would give them. The largest community first.',
  })
  async communities(
    @Ctx() context: RequestContext,
    @Args(() => CommunitiesArguments)
    { members, projection, resolution, seed, filter }: CommunitiesArguments,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<CommunityConnectionObject> {
    const asking = await context.asking(common);
    const answer = await communities(asking, {
      members,
      projection: projection ?? undefined,
      resolution,
      seed,
      filter: networkFilterOf(filter),
      first,
      after: readIdCursor(after),
    });
    const connection = await connectionFrom(
      answer,
      asking,
      after,
      ({ mark }) => mark,
      (found) => new CommunityObject(found, asking),
    );
    return { ...connection, modularity: answer.modularity };
  }

  @FieldResolver(() => CommunityMemberConnection, {
    description: 'Who is in it: those with the most connections within it first.',
  })
  async members(
    @Root() { community, asking }: CommunityObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<CommunityMemberObject>> {
    const page = pageOf(community.members(), ({ id }) => id, first, readIdCursor(after));
    const about = aboutRecords(asking, 'communities:definition', page.totalCount, 0);
    return connectionFrom(
      { ...page, about },
      asking,
      after,
      ({ id }) => id,
      (member) => new CommunityMemberObject(member, asking),
    );
  }
}
