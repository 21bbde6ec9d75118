/** Overlaps of networks: all pairs ranked, one pair, and the pairs of one network. */
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { aboutRecords } from '../questions/asking/about.js';
import { type Asking, pageOf } from '../questions/asking/asking.js';
import { agreementOn } from '../questions/overlap/agreement.js';
import type { OverlapDimension, Relation } from '../questions/overlapPair.js';
import { overlap, type OverlapRanking, overlaps, overlapsByArea } from '../questions/overlaps.js';
import type { RequestContext } from './frame/context.js';
import { readIdCursor, readOverlapCursor } from './frame/cursor.js';
import { DateScalar } from './frame/dateScalar.js';
import { OverlapDimensionEnum, OverlapMeasureEnum, OverlapRelationEnum } from './frame/enums.js';
import { About } from './types/answers/about.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  nestedDay,
  PageArguments,
} from './types/answers/connection.js';
import { ContactPersonConnection, OrganisationConnection } from './types/answers/connections.js';
import type { ContactPerson } from './types/contactPerson.js';
import {
  detailReader,
  onDay,
  presentObject,
  readObject,
  type PromiseOrValue,
} from './types/entities.js';
import { NetworkFilterInput, networkFilterOf } from './types/answers/filters.js';
import { Network } from './types/network.js';
import type { Organisation } from './types/organisation.js';
import {
  OverlapConnection,
  type OverlapConnectionObject,
  OverlapPair,
  OverlapThresholdsInput,
} from './types/overlap/overlap.js';

@ArgsType()
class OverlapsArguments {
  @Field(() => OverlapDimensionEnum, {
    defaultValue: 'members',
    description: 'In which respect the networks are compared.',
  })
  dimension!: OverlapDimension;

  @Field(() => Int, {
    nullable: true,
    description:
      'Least number of shared, 1 or more; when left out 3 of members and of people, 1 in every other respect. By area it is people who live there.',
  })
  minShared?: number | null;

  @Field(() => OverlapMeasureEnum, {
    defaultValue: 'jaccard',
    description: 'By what pairs rank; ties by shared, then by ids.',
  })
  measure!: OverlapRanking;

  @Field(() => [OverlapRelationEnum], {
    nullable: true,
    description: 'Only pairs that are one of these to each other.',
  })
  relation?: Relation[] | null;

  @Field(() => OverlapThresholdsInput, {
    nullable: true,
    description: 'Other limits for the rules of the relation.',
  })
  thresholds?: OverlapThresholdsInput | null;
}

@ObjectType({ description: 'One pair of networks, and what the answer says of itself.' })
export class OverlapAnswer extends OverlapPair {
  @Field(() => About, { description: 'What the answer says of itself.' })
  readonly about!: About;
}

@Resolver(() => OverlapPair)
export class OverlapPairResolver {
  @FieldResolver(() => Network, { description: 'The network with the lower id.' })
  a(
    @Root() { pair, asking }: OverlapPair,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Network> {
    return presentObject<Network>(context, asking, pair.a, 'Network');
  }

  @FieldResolver(() => Network, { description: 'The other network.' })
  b(
    @Root() { pair, asking }: OverlapPair,
    @Ctx() context: RequestContext,
  ): PromiseOrValue<Network> {
    return presentObject<Network>(context, asking, pair.b, 'Network');
  }

  @FieldResolver(() => OrganisationConnection, {
    description: 'The organisations with a place in both, in order of id.',
  })
  async sharedOrganisations(
    @Root() { pair, asking }: OverlapPair,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<Organisation>> {
    const idOf = (node: number) => asking.graph.nodes.ids.idOf(node);
    const page = pageOf(pair.sharedOrganisations, idOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'overlaps:definition', page.totalCount, 0);
    return connectionFrom({ ...page, about }, asking, after, idOf, (node) =>
      readObject<Organisation>(context, asking, idOf(node), 'Organisation'),
    );
  }

  @FieldResolver(() => ContactPersonConnection, {
    nullable: true,
    description: 'The people with a place in both, in order of id. Personal data.',
  })
  async sharedPeople(
    @Root() { pair, asking }: OverlapPair,
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ContactPerson>> {
    const idOf = (node: number) => asking.graph.nodes.ids.idOf(node);
    const page = pageOf(pair.sharedPeople, idOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'overlaps:definition', page.totalCount, 0);
    return connectionFrom({ ...page, about }, asking, after, idOf, (node) =>
      readObject<ContactPerson>(context, asking, idOf(node), 'ContactPerson'),
    );
  }
}

@Resolver()
export class OverlapsResolver {
  @Query(() => OverlapConnection, {
    description:
      'Question 1: which networks share members, people, what they are for or where they work, by how much and in which direction. All pairs that share at least `minShared`, the most overlapping first.',
  })
  async overlaps(
    @Ctx() context: RequestContext,
    @Args(() => OverlapsArguments) question: OverlapsArguments,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Both networks of a pair have to pass.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<OverlapConnectionObject> {
    return rankedPairs(context, await context.asking(common), { ...question, filter, ...page });
  }

  @Query(() => OverlapAnswer, {
    nullable: true,
    description:
      'Question 1 for one pair; null when one of the two does not certainly exist on the day.',
  })
  async overlap(
    @Ctx() context: RequestContext,
    @Arg('a', () => ID, { description: 'A network.' }) a: string,
    @Arg('b', () => ID, { description: 'Another network.' }) b: string,
    @Arg('thresholds', () => OverlapThresholdsInput, {
      nullable: true,
      description: 'Other limits for the rules of the relation.',
    })
    thresholds: OverlapThresholdsInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<OverlapAnswer | null> {
    const asking = await context.asking(common);
    const agreement = await agreementOn(asking, detailReader(context, asking));
    const answer = overlap(asking, { a, b, thresholds: thresholds ?? undefined }, agreement);
    if (!answer) return null;
    const about = new About(answer.about, asking);
    return Object.assign(new OverlapAnswer(answer.pair, asking), { about });
  }
}

@Resolver(() => Network)
export class NetworkOverlapsResolver {
  @FieldResolver(() => OverlapConnection, {
    description:
      'The networks that share members, people, what they are for or where they work with this one, the most overlapping first.',
  })
  async overlaps(
    @Root() { id, asking }: Network,
    @Ctx() context: RequestContext,
    @Args(() => OverlapsArguments) question: OverlapsArguments,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('asOf', () => DateScalar, nestedDay('network'))
    asOf: number | null | undefined,
  ): Promise<OverlapConnectionObject> {
    return rankedPairs(context, onDay(asking, asOf), { ...question, network: id, ...page });
  }
}

/** Of members and people fewer than three are shared by chance; of what networks are for there are few. */
const LEAST_SHARED_MEMBERS = 3;

async function rankedPairs(
  context: RequestContext,
  asking: Asking,
  question: OverlapsArguments &
    PageArguments & { filter?: NetworkFilterInput | null | undefined; network?: string },
): Promise<OverlapConnectionObject> {
  const filter = networkFilterOf(question.filter);
  const { dimension } = question;
  const isOfMembers = dimension === 'members' || dimension === 'people';
  const common = {
    minShared: question.minShared ?? (isOfMembers ? LEAST_SHARED_MEMBERS : 1),
    measure: question.measure,
    relations: question.relation ?? undefined,
    thresholds: question.thresholds ?? undefined,
    filter,
    network: question.network,
    first: question.first,
    after: readOverlapCursor(question.after),
  };
  const reader = detailReader(context, asking);
  const agreement = await agreementOn(asking, reader, filter.statuses);
  const answer =
    dimension === 'area'
      ? await overlapsByArea(asking, reader, common, agreement)
      : await overlaps(asking, { ...common, dimension }, agreement);
  const connection = await connectionFrom(
    answer,
    asking,
    question.after,
    ({ mark }) => mark,
    (pair) => new OverlapPair(pair, asking, pair.measures, filter.statuses),
  );
  // Its edges are made if they are asked for, which a copy would do.
  return Object.assign(connection, { possible: { count: answer.possible } });
}
