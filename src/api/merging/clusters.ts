/** Groups of networks that could become one, argued both ways. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { aboutRecords } from '../../questions/asking/about.js';
import { type Asking, pageOf } from '../../questions/asking/asking.js';
import type { MergeCandidate } from '../../questions/merging/mergeCandidates.js';
import { type MergeCluster, mergeClusters } from '../../questions/merging/mergeClusters.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader, presentObject } from '../types/entities.js';
import { Network } from '../types/network.js';
import { OverlapThresholdsInput } from '../types/overlap/overlap.js';
import { HeldBackNetworkObject, MergeArgumentObject, MergeRecordObject } from './arguments.js';
import { MergeCandidateObject } from './candidates.js';

@ObjectType({ description: 'A page of networks that could end, in order of id.' })
class MergeClusterMemberConnection extends connectionType(
  'MergeClusterMember',
  MergeCandidateObject,
) {}

@ObjectType('MergeCluster', {
  description:
    'Networks that could become one: each is itself DUPLICATE of or ABSORBABLE by the one that carries on.',
})
class MergeClusterObject {
  constructor(
    readonly cluster: MergeCluster,
    readonly asking: Asking,
  ) {}

  @Field(() => Float, {
    nullable: true,
    description:
      'Meeting hours a year that all members together save when all of these end; who sits in several is spared the hours of each. Null where hours that count are not known.',
  })
  get hoursSaved(): number | null {
    return this.cluster.hours.all;
  }

  @Field(() => [MergeRecordObject], {
    description: 'Networks of which it is not known how often or how long they meet.',
  })
  get hoursUnknown(): MergeRecordObject[] {
    return this.cluster.hours.unknown.map((id) => new MergeRecordObject(id, this.asking));
  }

  @Field(() => [HeldBackNetworkObject], {
    description:
      'Those that could end alone, but not together with the others: a duty would be left to nobody.',
  })
  get heldBack(): HeldBackNetworkObject[] {
    return this.cluster.heldBack.map((one) => new HeldBackNetworkObject(one, this.asking));
  }

  @Field(() => [MergeArgumentObject], {
    description:
      'What speaks for ending all of them, what against and what is not known, in a fixed order. Those of each alone stand in `ended`.',
  })
  async arguments(): Promise<MergeArgumentObject[]> {
    const found = await this.cluster.arguments();
    return found.map((argument) => new MergeArgumentObject(argument, this.asking));
  }
}

@ObjectType({ description: 'A page of clusters, those with the most networks first.' })
class MergeClusterConnection extends connectionType('MergeCluster', MergeClusterObject) {}

@Resolver()
export class MergeClustersResolver {
  @Query(() => MergeClusterConnection, {
    description:
      'Question 2 for groups: networks that could become one, without chains. Those with the most networks first, then by the id of the one that carries on.',
  })
  async mergeClusters(
    @Ctx() context: RequestContext,
    @Arg('thresholds', () => OverlapThresholdsInput, {
      nullable: true,
      description: 'Other limits for the rules of the relation.',
    })
    thresholds: OverlapThresholdsInput | null | undefined,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only networks that pass take part.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<MergeClusterObject>> {
    const asking = await context.asking(common);
    const answer = await mergeClusters(asking, detailReader(context, asking), {
      thresholds: thresholds ?? undefined,
      filter: networkFilterOf(filter),
      first,
      after: readIdCursor(after),
    });
    return connectionFrom(
      answer,
      asking,
      after,
      ({ survivor }) => survivor,
      (cluster) => new MergeClusterObject(cluster, asking),
    );
  }
}

@Resolver(() => MergeClusterObject)
export class MergeClusterResolver {
  @FieldResolver(() => Network, { description: 'The one that carries on.' })
  async survivor(
    @Root() { cluster, asking }: MergeClusterObject,
    @Ctx() context: RequestContext,
  ): Promise<Network> {
    return presentObject(context, asking, cluster.survivor, 'Network');
  }

  @FieldResolver(() => MergeClusterMemberConnection, {
    description: 'Those that could end in its favour, in order of id.',
  })
  async ended(
    @Root() { cluster, asking }: MergeClusterObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<MergeCandidateObject>> {
    const idOf = ({ ended }: MergeCandidate) => ended;
    const page = pageOf(cluster.ended, idOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'merging:definitionOfClusters', page.totalCount, 0);
    return connectionFrom(
      { ...page, about },
      asking,
      after,
      idOf,
      (candidate) => new MergeCandidateObject(candidate, asking),
    );
  }
}
