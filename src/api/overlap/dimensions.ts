/** What two networks share in every respect but members and people, which stand in the pair itself. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { measuresBy } from '../../questions/overlap/dimensionMeasures.js';
import type { OverlapDimension, OverlapMeasures } from '../../questions/overlapPair.js';
import type { RequestContext } from '../frame/context.js';
import { detailReader } from '../types/entities.js';
import { OverlapMeasuresObject, OverlapPair } from '../types/overlap/overlap.js';

type Told = Promise<OverlapMeasures | null>;

@Resolver(() => OverlapPair)
export class PairDimensionsResolver {
  @FieldResolver(() => OverlapMeasuresObject, { description: 'By the goals of both.' })
  goals(@Root() pair: OverlapPair, @Ctx() context: RequestContext): Told {
    return told(pair, context, 'goals');
  }

  @FieldResolver(() => OverlapMeasuresObject, { description: 'By the tasks of both.' })
  tasks(@Root() pair: OverlapPair, @Ctx() context: RequestContext): Told {
    return told(pair, context, 'tasks');
  }

  @FieldResolver(() => OverlapMeasuresObject, { description: 'By the themes of both.' })
  themes(@Root() pair: OverlapPair, @Ctx() context: RequestContext): Told {
    return told(pair, context, 'themes');
  }

  @FieldResolver(() => OverlapMeasuresObject, {
    description: 'By the target groups that both are meant to reach.',
  })
  targetGroups(@Root() pair: OverlapPair, @Ctx() context: RequestContext): Told {
    return told(pair, context, 'targetGroups');
  }

  @FieldResolver(() => OverlapMeasuresObject, {
    description: 'By the categories of members for whom both have seats, filled or not.',
  })
  memberCategories(@Root() pair: OverlapPair, @Ctx() context: RequestContext): Told {
    return told(pair, context, 'memberCategories');
  }

  @FieldResolver(() => OverlapMeasuresObject, {
    description: 'By the levels of cooperation that both are on.',
  })
  level(@Root() pair: OverlapPair, @Ctx() context: RequestContext): Told {
    return told(pair, context, 'level');
  }

  @FieldResolver(() => OverlapMeasuresObject, {
    nullable: true,
    description:
      'By the people of the municipalities that both work for, by the latest count up to the day; null where the people of a municipality of either were never counted.',
  })
  area(@Root() pair: OverlapPair, @Ctx() context: RequestContext): Told {
    return told(pair, context, 'area');
  }
}

function told(
  { pair, asking, statuses }: OverlapPair,
  context: RequestContext,
  dimension: Exclude<OverlapDimension, 'people'>,
): Told {
  return measuresBy(asking, detailReader(context, asking), pair, dimension, statuses);
}
