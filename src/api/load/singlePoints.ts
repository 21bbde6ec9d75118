/** Networks that hang on one, in GraphQL. */
import { Arg, Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { MembershipRole } from '../../model/codes.js';
import type { Locale } from '../../model/languages.js';
import { type Asking, checkPageSize } from '../../questions/asking/asking.js';
import type { MemberKind } from '../../questions/load/load.js';
import {
  type Hanging,
  type HangingNetwork,
  type SinglePoint,
  singlePoints,
} from '../../questions/load/singlePoints.js';
import type { CellState } from '../../questions/matrix/cells.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf, LocaleEnum, MembershipRoleEnum } from '../frame/enums.js';
import { CellStateEnum } from '../matrix/enums.js';
import {
  AskingArguments,
  connectionFrom,
  connectionType,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader } from '../types/entities.js';
import { MemberKindEnum } from './load.js';
import { LoadRecordObject } from './loadObjects.js';
import { MemberObject } from './memberObject.js';

const HangingEnum = enumOf<Hanging>({
  name: 'Hanging',
  description: 'Why a network hangs on one.',
  codes: {
    onlyMember: 'Nobody else of the sort, organisations or people, is told of there.',
    onlyOfficer: 'Nobody else of the sort is told of as chair, vice chair or secretary.',
  },
});

@ObjectType('HangingNetwork', { description: 'A network that hangs on one.' })
class HangingNetworkObject {
  constructor(
    private readonly hanging: HangingNetwork,
    private readonly asking: Asking,
  ) {}

  @Field(() => LoadRecordObject, { description: 'The network.' })
  get network(): LoadRecordObject {
    return new LoadRecordObject(this.hanging.network, this.asking);
  }

  @Field(() => [HangingEnum], { description: 'Why.' })
  get reasons(): readonly Hanging[] {
    return this.hanging.reasons;
  }

  @Field(() => [String], { description: 'Why, in words.' })
  reasonNames(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string[] {
    return this.reasons.map((reason) => text(locale, `singlePoints:reason.${reason}`));
  }

  @Field(() => [MembershipRoleEnum], { description: 'Offices that the one holds there.' })
  get offices(): readonly MembershipRole[] {
    return this.hanging.offices;
  }

  @Field(() => CellStateEnum, {
    description:
      'What is known of members whom no list names. NONE: a source has all, so that there is nobody else; else nobody else is told of.',
  })
  get known(): CellState {
    return this.hanging.known;
  }

  @Field(() => String, { description: 'What is known of them, in words.' })
  knownName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `gaps:state.${this.known}`);
  }
}

@ObjectType('SinglePoint', { description: 'An organisation or a person on whom much hangs.' })
class SinglePointObject extends MemberObject {
  constructor(
    private readonly point: SinglePoint,
    asking: Asking,
  ) {
    super(point.member, asking);
  }

  @Field(() => Int, { description: 'Networks that hang on it.' })
  get networks(): number {
    return this.point.networks;
  }

  @Field(() => Int, {
    description: 'Of these, networks in which nobody else of the sort is told of.',
  })
  get onlyMember(): number {
    return this.point.onlyMember;
  }

  @Field(() => Int, {
    description: 'Of these, networks in which nobody else of the sort holds an office.',
  })
  get onlyOfficer(): number {
    return this.point.onlyOfficer;
  }

  @Field(() => Int, {
    description:
      'Into how many more parts networks and their members of the sort would fall without it (an articulation point: more than 0).',
  })
  get extraParts(): number {
    return this.point.extraParts;
  }

  @Field(() => Int, {
    description: 'How many of these would no longer be joined with the largest part.',
  })
  get cutOff(): number {
    return this.point.cutOff;
  }

  @Field(() => [HangingNetworkObject], {
    description: 'The networks that hang on it, in order of id.',
  })
  hanging(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at the most, 1 to 500.' })
    first: number,
  ): HangingNetworkObject[] {
    checkPageSize(first);
    return this.point
      .hanging()
      .slice(0, first)
      .map((hanging) => new HangingNetworkObject(hanging, this.asking));
  }
}

@ObjectType({ description: 'A page of those on whom networks hang, most first.' })
class SinglePointConnection extends connectionType('SinglePoint', SinglePointObject) {
  @Field(() => Int, { description: 'Networks that hang on one.' })
  readonly hangingNetworks!: number;

  @Field(() => Int, { description: 'Networks with a member of the sort.' })
  readonly networks!: number;
}

@Resolver()
export class SinglePointsResolver {
  @Query(() => SinglePointConnection, {
    description:
      'Question 4, where one is all there is: organisations or people without whom networks have nobody, or nobody who leads them, and without whom the whole falls apart.',
  })
  async singlePoints(
    @Ctx() context: RequestContext,
    @Arg('kind', () => MemberKindEnum, { defaultValue: 'Organisation', description: 'On whom.' })
    kind: MemberKind,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only networks that meet every condition are looked at.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<SinglePointConnection> {
    const asking = await context.asking(common);
    const answer = await singlePoints(asking, detailReader(context, asking), {
      kind,
      filter: networkFilterOf(filter),
      first,
      after: readIdCursor(after),
    });
    const page = await connectionFrom(
      answer,
      asking,
      after,
      ({ member }) => member,
      (point) => new SinglePointObject(point, asking),
    );
    const { hangingNetworks, networks } = answer;
    return Object.assign(new SinglePointConnection(), page, { hangingNetworks, networks });
  }
}
