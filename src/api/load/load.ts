/** Who has most places and hours. */
import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { load, type LoadRanking, type MemberKind } from '../../questions/load/load.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { enumOf } from '../frame/enums.js';
import { AskingArguments, connectionFrom, PageArguments } from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader } from '../types/entities.js';
import { LoadConnection, LoadObject } from './loadObjects.js';

export const MemberKindEnum = enumOf<MemberKind>({
  name: 'MemberKind',
  description: 'Which members of networks are asked about.',
  codes: {
    Organisation: 'Organisations.',
    ContactPerson: 'People. Needs the right to see people.',
  },
});

const LoadRankingEnum = enumOf<LoadRanking>({
  name: 'LoadRanking',
  description: 'By what members rank.',
  codes: {
    places: 'In how many networks they have a place.',
    hours: 'Hours a year in meetings as far as known; those of whom none are known are left out.',
  },
});

@ArgsType()
class LoadArguments {
  @Field(() => MemberKindEnum, { defaultValue: 'Organisation', description: 'Of whom.' })
  kind!: MemberKind;

  @Field(() => LoadRankingEnum, {
    defaultValue: 'places',
    description: 'By what they rank, most first; ties by id.',
  })
  ranking!: LoadRanking;
}

@Resolver()
export class LoadResolver {
  @Query(() => LoadConnection, {
    description:
      'Question 4, too many: who has most places in networks and most hours in their meetings, how unevenly these are spread, and what would open if one left.',
  })
  async load(
    @Ctx() context: RequestContext,
    @Args(() => LoadArguments) { kind, ranking }: LoadArguments,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only places in networks that meet every condition count.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<LoadConnection> {
    const asking = await context.asking(common);
    const answer = await load(asking, detailReader(context, asking), {
      kind,
      ranking,
      filter: networkFilterOf(filter),
      first,
      after: readIdCursor(after),
    });
    const page = await connectionFrom(
      answer,
      asking,
      after,
      ({ member }) => member,
      (one) => new LoadObject(one, asking),
    );
    return Object.assign(new LoadConnection(), page, { answer });
  }
}
