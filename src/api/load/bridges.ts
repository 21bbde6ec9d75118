/** Who joins groups that otherwise do not meet, in GraphQL. */
import { Arg, Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Asking, checkPageSize } from '../../questions/asking/asking.js';
import {
  type Bridge,
  type BridgeKind,
  bridgePlace,
  type Bridges,
  bridges,
  type GroupPair,
  type LoneBridge,
} from '../../questions/load/bridges.js';
import type { GapDimension } from '../../questions/matrix/dimensions.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf } from '../frame/enums.js';
import { GapDimensionEnum } from '../matrix/enums.js';
import {
  AskingArguments,
  connectionFrom,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { LoadRecordObject } from './loadObjects.js';

const BridgeKindEnum = enumOf<BridgeKind>({
  name: 'BridgeKind',
  description: 'Who joins groups.',
  codes: {
    Network: 'Networks, in which organisations of the groups meet.',
    Organisation: 'Organisations, with places in networks of the groups.',
  },
});

@ArgsType()
class BridgesArguments {
  @Field(() => GapDimensionEnum, {
    defaultValue: 'municipality',
    description:
      'By what those who are joined are grouped: MUNICIPALITY, SERVICE_AREA, COUNTY or SECTOR, where organisations join also LEVEL or THEME. Others are refused with these.',
  })
  between!: GapDimension;

  @Field(() => BridgeKindEnum, {
    defaultValue: 'Network',
    description: 'Who joins.',
  })
  by!: BridgeKind;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'Only pairs of groups that at least so many join; 0 tells also of those apart.',
  })
  least!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Only pairs of groups that at most so many join; any number when left out.',
  })
  most?: number | null;
}

@ObjectType('Bridge', { description: 'Who joins two groups, and by how many of each.' })
class BridgeObject {
  constructor(
    private readonly bridge: Bridge,
    private readonly asking: Asking,
  ) {}

  @Field(() => LoadRecordObject, { description: 'The network, or the organisation, that joins.' })
  get record(): LoadRecordObject {
    return new LoadRecordObject(this.bridge.id, this.asking);
  }

  @Field(() => Int, { description: 'How many of its organisations, or networks, are of a.' })
  get ofA(): number {
    return this.bridge.ofA;
  }

  @Field(() => Int, { description: 'How many are of b.' })
  get ofB(): number {
    return this.bridge.ofB;
  }

  @Field(() => LoadRecordObject, {
    nullable: true,
    description: 'The one of a, where it has a single one: the tie on which this bridge hangs.',
  })
  get onlyA(): LoadRecordObject | null {
    return this.recordOf(this.bridge.onlyA);
  }

  @Field(() => LoadRecordObject, {
    nullable: true,
    description: 'The one of b, where it has a single one.',
  })
  get onlyB(): LoadRecordObject | null {
    return this.recordOf(this.bridge.onlyB);
  }

  private recordOf(id: string | undefined): LoadRecordObject | null {
    return id === undefined ? null : new LoadRecordObject(id, this.asking);
  }
}

@ObjectType('GroupPair', { description: 'Two groups, and who joins them.' })
class GroupPairObject {
  constructor(
    private readonly pair: GroupPair,
    private readonly asking: Asking,
  ) {}

  @Field(() => LoadRecordObject, { description: 'The area or concept with the lower id.' })
  get a(): LoadRecordObject {
    return new LoadRecordObject(this.pair.a, this.asking);
  }

  @Field(() => LoadRecordObject, { description: 'The other one.' })
  get b(): LoadRecordObject {
    return new LoadRecordObject(this.pair.b, this.asking);
  }

  @Field(() => Int, { description: 'How many join the two; 1: without that one they do not meet.' })
  get joining(): number {
    return this.pair.joining;
  }

  @Field(() => [BridgeObject], { description: 'Who joins them, in order of id.' })
  joinedBy(
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): BridgeObject[] {
    checkPageSize(first);
    return this.pair
      .joinedBy()
      .slice(0, first)
      .map((bridge) => new BridgeObject(bridge, this.asking));
  }
}

@ObjectType('LoneBridge', { description: 'Who alone joins pairs of groups.' })
class LoneBridgeObject {
  constructor(
    private readonly bridge: LoneBridge,
    private readonly asking: Asking,
  ) {}

  @Field(() => LoadRecordObject, { description: 'The network, or the organisation.' })
  get record(): LoadRecordObject {
    return new LoadRecordObject(this.bridge.id, this.asking);
  }

  @Field(() => Int, { description: 'Pairs of groups that nobody else joins.' })
  get alone(): number {
    return this.bridge.alone;
  }

  @Field(() => Int, { description: 'All pairs of groups that it joins.' })
  get pairs(): number {
    return this.bridge.pairs;
  }
}

@ObjectType({ description: 'A page of pairs of groups, those that fewest join first.' })
class GroupPairConnection extends connectionType('GroupPair', GroupPairObject) {
  readonly answer!: Bridges;
  readonly asking!: Asking;

  @Field(() => Int, { description: 'Groups with somebody in the networks.' })
  get groups(): number {
    return this.answer.groups;
  }

  @Field(() => Int, { description: 'Pairs of these groups that nobody joins.' })
  get apart(): number {
    return this.answer.apart;
  }

  @Field(() => Int, { description: 'Pairs of these groups that one alone joins.' })
  get joinedByOne(): number {
    return this.answer.joinedByOne;
  }

  @Field(() => [LoneBridgeObject], {
    description:
      'Who alone joins pairs of groups, whatever the bounds of the list: those that nobody else joins most of first, then by all that they join, then by id.',
  })
  alone(
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): LoneBridgeObject[] {
    return this.answer.alone(first).map((bridge) => new LoneBridgeObject(bridge, this.asking));
  }
}

@Resolver()
export class BridgesResolver {
  @Query(() => GroupPairConnection, {
    description:
      'Question 4, bridges: who joins municipalities, service areas, counties or sectors that otherwise do not meet, and which pairs of them hang on one.',
  })
  async bridges(
    @Ctx() context: RequestContext,
    @Args(() => BridgesArguments) { between, by, least, most }: BridgesArguments,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only networks that meet every condition are looked at.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<GroupPairConnection> {
    const asking = await context.asking(common);
    const answer = await bridges(asking, {
      ...{ between, by, least, most: most ?? undefined, filter: networkFilterOf(filter) },
      first,
      after: readIdCursor(after),
    });
    const page = await connectionFrom(
      answer,
      asking,
      after,
      bridgePlace,
      (pair) => new GroupPairObject(pair, asking),
    );
    return Object.assign(new GroupPairConnection(), page, { answer, asking });
  }
}
