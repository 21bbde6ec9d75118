/** What is otherwise between two days and two revisions. */
import { Arg, Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { Day } from '../../model/time/days.js';
import { difference, differencePoints, placeOf } from '../../questions/past/difference.js';
import type { Asking } from '../../questions/asking/asking.js';
import type {
  DifferenceItem,
  DifferenceKind,
  Nature,
} from '../../questions/past/differenceOfViews.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { DateScalar } from '../frame/dateScalar.js';
import { connectionFrom, PageArguments } from '../types/answers/connection.js';
import {
  type Difference as DifferenceObject,
  DifferenceConnection,
  DifferenceKindEnum,
  NatureEnum,
} from '../types/past/difference.js';
import { type AnyEntity, readMembership, readObject } from '../types/entities.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';

@ArgsType()
class DifferenceArguments extends PageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day; left out, the day on which `fromRevision` was recorded.',
  })
  from?: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The second day; left out, the day on which `toRevision` was recorded, or today without one.',
  })
  to?: Day | null;

  @Field(() => Int, {
    nullable: true,
    description: 'What was known first; left out, as `toRevision`: then nothing is a correction.',
  })
  fromRevision?: number | null;

  @Field(() => Int, { nullable: true, description: 'What is known later; the newest if left out.' })
  toRevision?: number | null;

  @Field(() => NatureEnum, { nullable: true, description: 'Only changes, or only corrections.' })
  nature?: Nature | null;

  @Field(() => [DifferenceKindEnum], { nullable: true, description: 'Only of these kinds.' })
  kinds?: DifferenceKind[] | null;
}

@Resolver()
export class DifferenceResolver {
  @Query(() => DifferenceConnection, {
    description:
      'What is otherwise between two days, between two revisions, or both: who joined and left, what was founded, ended, merged, renamed; changes in the world told apart from corrections.',
  })
  async difference(
    @Ctx() context: RequestContext,
    @Args(() => DifferenceArguments) question: DifferenceArguments,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only these networks and their memberships.',
    })
    filter: NetworkFilterInput | null | undefined,
  ): Promise<DifferenceConnection> {
    const ask = (asOf: Day | undefined, revision: number | undefined) =>
      context.asking({ asOf, revision });
    const points = await differencePoints(ask, context.records, question);
    const answer = await difference(points, context.records, {
      filter: filter ? networkFilterOf(filter) : undefined,
      nature: question.nature ?? undefined,
      kinds: question.kinds ?? undefined,
      first: question.first,
      after: readIdCursor(question.after),
    });
    const { before, after } = points;
    const connection = await connectionFrom(answer, after, question.after, placeOf, (item) =>
      differenceObject(context, item, after),
    );
    return {
      ...connection,
      counts: answer.counts,
      from: before.day,
      to: after.day,
      fromRevision: before.graph.revision,
      toRevision: after.graph.revision,
    };
  }
}

async function differenceObject(
  context: RequestContext,
  { record, recordKind, asking, into, fields, nature, kind, certain }: DifferenceItem,
  /** Where what carries on is there, though it may not have been before. */
  after: Asking,
): Promise<DifferenceObject> {
  const isMembership = recordKind === 'MEMBER_OF';
  const [membership, entity, successors] = await Promise.all([
    isMembership ? readMembership(context, asking, record) : undefined,
    isMembership ? undefined : readObject<AnyEntity>(context, asking, record),
    Promise.all(into.map(async (id) => readObject<AnyEntity>(context, after, id))),
  ]);
  return {
    ...{ nature, kind, certain, membership, record: entity },
    into: successors.filter((one) => one !== undefined),
    fields: fields.map(({ field, before, after }) => ({
      ...{ field, before, after },
      withheld: undefined,
    })),
  };
}
