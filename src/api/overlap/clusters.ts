/** Networks that could become one. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { MissingRecordError } from '../../model/errors/errors.js';
import type { Locale } from '../../model/languages.js';
import { aboutRecords } from '../../questions/asking/about.js';
import { type Asking, pageOf } from '../../questions/asking/asking.js';
import {
  type ClusterMember,
  type OverlapCluster,
  overlapClusters,
} from '../../questions/overlap/clusters.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf, LocaleEnum } from '../frame/enums.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader, readObject } from '../types/entities.js';
import { Network } from '../types/network.js';
import { OverlapPair, OverlapThresholdsInput } from '../types/overlap/overlap.js';

const SurvivorReasonEnum = enumOf({
  name: 'SurvivorReason',
  description: 'In what the network that carries on goes before the other: the first that differs.',
  codes: {
    statutory: 'It is statutory; of the other nobody says so.',
    permanent: 'It is permanent; of the other nobody says so.',
    widerMandate: 'It works for more municipalities.',
    moreMembers: 'It has more members.',
    older: 'It is older, as far as is certain.',
    lowerId: 'Nothing that is known tells them apart.',
  },
});

@ObjectType('OverlapClusterMember', {
  description: 'A network that could end in favour of the one that carries on.',
})
class OverlapClusterMemberObject {
  constructor(
    readonly member: ClusterMember,
    readonly asking: Asking,
  ) {}

  @Field(() => OverlapPair, {
    description: 'It and the one that carries on held against each other.',
  })
  get pair(): OverlapPair {
    return new OverlapPair(this.member.pair(), this.asking);
  }

  @Field(() => SurvivorReasonEnum, { description: 'Why it is the other that carries on.' })
  get reason(): string {
    return this.member.reason;
  }

  @Field(() => String, { description: 'Why it is the other that carries on, in words.' })
  reasonText(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `clusters:reason.${this.member.reason}`);
  }
}

@ObjectType({ description: 'A page of networks that could end, in order of id.' })
class OverlapClusterMemberConnection extends connectionType(
  'OverlapClusterMember',
  OverlapClusterMemberObject,
) {}

@ObjectType('OverlapCluster', {
  description:
    'Networks that could become one: each is itself DUPLICATE of or ABSORBABLE by the one that carries on.',
})
class OverlapClusterObject {
  constructor(
    readonly cluster: OverlapCluster,
    readonly asking: Asking,
  ) {}
}

@ObjectType({ description: 'A page of clusters, those with the most networks first.' })
class OverlapClusterConnection extends connectionType('OverlapCluster', OverlapClusterObject) {}

@Resolver()
export class OverlapClustersResolver {
  @Query(() => OverlapClusterConnection, {
    description:
      'Question 1 for groups: networks that could become one, without chains. Those with the most networks first, then by the id of the one that carries on.',
  })
  async overlapClusters(
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
  ): Promise<ConnectionOf<OverlapClusterObject>> {
    const asking = await context.asking(common);
    const answer = await overlapClusters(asking, detailReader(context, asking), {
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
      (cluster) => new OverlapClusterObject(cluster, asking),
    );
  }
}

@Resolver(() => OverlapClusterObject)
export class OverlapClusterResolver {
  @FieldResolver(() => Network, { description: 'The one that carries on.' })
  async survivor(
    @Root() { cluster, asking }: OverlapClusterObject,
    @Ctx() context: RequestContext,
  ): Promise<Network> {
    return networkOf(context, asking, cluster.survivor);
  }

  @FieldResolver(() => OverlapClusterMemberConnection, {
    description: 'Those that could end in its favour, in order of id.',
  })
  async ended(
    @Root() { cluster, asking }: OverlapClusterObject,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<OverlapClusterMemberObject>> {
    const idOf = ({ network }: ClusterMember) => network;
    const page = pageOf(cluster.ended, idOf, first, readIdCursor(after));
    const about = aboutRecords(asking, 'clusters:definition', page.totalCount, 0);
    return connectionFrom(
      { ...page, about },
      asking,
      after,
      idOf,
      (member) => new OverlapClusterMemberObject(member, asking),
    );
  }
}

@Resolver(() => OverlapClusterMemberObject)
export class OverlapClusterMemberResolver {
  @FieldResolver(() => Network, { description: 'The network.' })
  async network(
    @Root() { member, asking }: OverlapClusterMemberObject,
    @Ctx() context: RequestContext,
  ): Promise<Network> {
    return networkOf(context, asking, member.network);
  }
}

/** Throws MissingRecordError when it was taken away meanwhile. */
async function networkOf(context: RequestContext, asking: Asking, id: string): Promise<Network> {
  const network = await readObject<Network>(context, asking, id, 'Network');
  if (!network) throw new MissingRecordError(id, 'Network');
  return network;
}
