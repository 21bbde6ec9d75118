/** Who stands between others that are not joined. */
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import {
  brokerage,
  type BrokerageGroups,
  type BrokerageRole,
} from '../../questions/structure/brokerage.js';
import type { RankedKind } from '../../questions/structure/structure.js';
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
  BrokerageGroupsEnum,
  BrokerageRoleEnum,
  BrokerConnection,
  BrokerObject,
} from '../types/structure/brokerage.js';
import { RankedKindEnum } from '../types/structure/structure.js';

@ArgsType()
class BrokerageArguments extends GraphOfNetworks {
  @Field(() => RankedKindEnum, {
    defaultValue: 'Network',
    description: 'Who: networks joined by organisations in common, or organisations by networks.',
  })
  kind!: RankedKind;

  @Field(() => Int, {
    defaultValue: 2,
    description: 'Least number in common by which two are joined, 1 to 1000.',
  })
  minShared!: number;

  @Field(() => BrokerageGroupsEnum, {
    defaultValue: 'county',
    description: 'By what the three of a role are told apart.',
  })
  groups!: BrokerageGroups;

  @Field(() => BrokerageRoleEnum, {
    nullable: true,
    description: 'By which role they rank; by all roles together when left out.',
  })
  role?: BrokerageRole | null;
}

@Resolver()
export class BrokerageResolver {
  @Query(() => BrokerConnection, {
    description:
      'Question 4: who stands between two that are not joined without it, within a wellbeing services county or sector, or between two (Gould & Fernandez 1989). By falling number of pairs, equal ones by id.',
  })
  async brokerage(
    @Ctx() context: RequestContext,
    @Args(() => BrokerageArguments) { kind, minShared, groups, role, filter }: BrokerageArguments,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<BrokerObject>> {
    const asking = await context.asking(common);
    const answer = await brokerage(asking, {
      kind,
      minShared,
      groups,
      role: role ?? undefined,
      filter: networkFilterOf(filter),
      first,
      after: readIdCursor(after),
    });
    return connectionFrom(
      answer,
      asking,
      after,
      ({ id }) => id,
      (broker) => new BrokerObject(broker, asking),
    );
  }
}
