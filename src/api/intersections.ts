/** What several networks have in common, combination by combination. */
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { aboutRecords } from '../questions/asking/about.js';
import { pageOf } from '../questions/asking/asking.js';
import { type IntersectionDimension, intersections } from '../questions/intersections.js';
import type { RequestContext } from './frame/context.js';
import { readIdCursor } from './frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from './types/answers/connection.js';
import { readThoseThere } from './types/entities.js';
import {
  IntersectionConnection,
  type IntersectionConnectionObject,
  IntersectionDimensionEnum,
  IntersectionKindEnum,
  IntersectionObject,
  IntersectionRecordConnection,
  IntersectionRecordObject,
} from './types/overlap/intersection.js';
import { Network } from './types/network.js';

@Resolver(() => IntersectionObject)
export class IntersectionsResolver {
  @Query(() => IntersectionConnection, {
    description:
      'Question 1 for 2 to 12 networks: every combination of them, with how many are in all of its networks and how many in no other.',
  })
  async intersections(
    @Ctx() context: RequestContext,
    @Arg('networks', () => [ID], { description: 'Two to twelve networks.' }) networks: string[],
    @Arg('dimension', () => IntersectionDimensionEnum, {
      defaultValue: 'members',
      description: 'In what they are intersected.',
    })
    dimension: IntersectionDimension,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<IntersectionConnectionObject> {
    const asking = await context.asking(common);
    const page = { first, after: readIdCursor(after) };
    const answer = await intersections(asking, { networks, dimension, ...page });
    const connection = await connectionFrom(
      answer,
      asking,
      after,
      ({ mark }) => mark,
      (found) => new IntersectionObject(found, asking),
    );
    return { ...connection, absent: answer.absent };
  }

  @FieldResolver(() => [Network], {
    description: 'The networks of the combination, in the order in which they were asked for.',
  })
  async networks(
    @Root() { intersection, asking }: IntersectionObject,
    @Ctx() context: RequestContext,
  ): Promise<readonly Network[]> {
    return readThoseThere<Network>(context, asking, intersection.networks, 'Network');
  }

  @FieldResolver(() => IntersectionRecordConnection, {
    description: 'Who or what it is that they have in common, in order of id.',
  })
  async who(
    @Root() { intersection, asking }: IntersectionObject,
    @Arg('kind', () => IntersectionKindEnum, {
      defaultValue: 'exclusive',
      description: 'Whom it counts.',
    })
    kind: 'exclusive' | 'inclusive',
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<IntersectionRecordObject>> {
    const idOf = (node: number) => asking.graph.nodes.ids.idOf(node);
    const page = pageOf(intersection.who(kind), idOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'intersections:definition', page.totalCount, 0);
    return connectionFrom(
      { ...page, about },
      asking,
      after,
      idOf,
      (node) => new IntersectionRecordObject(idOf(node), asking),
    );
  }
}
