/** How many live in an area, as questions count them: derived for the day that is asked about. */
import { type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { toldPopulation } from '../../questions/matrix/population.js';
import type { RequestContext } from '../frame/context.js';
import { Area, Municipality } from '../types/area.js';
import { detailReader } from '../types/entities.js';

function populationResolver(type: ClassType<Area | Municipality>): ClassType {
  @Resolver(() => type)
  class PopulationResolver {
    @FieldResolver(() => Int, {
      nullable: true,
      description:
        'People living there: the latest count up to the day that is asked about, by an observation of `population` or by the record; else the sum of its municipalities, when all are counted; else the record’s own figure, of whatever day.',
    })
    async population(
      @Root() area: Area | Municipality,
      @Ctx() context: RequestContext,
    ): Promise<number | undefined> {
      return (await told(area, context))?.people;
    }

    @FieldResolver(() => String, {
      nullable: true,
      description:
        'The day that `population` was counted for, of several areas together the earliest; null when nobody has said.',
    })
    async populationOn(
      @Root() area: Area | Municipality,
      @Ctx() context: RequestContext,
    ): Promise<string | undefined> {
      return (await told(area, context))?.on;
    }
  }
  return PopulationResolver;
}

function told({ entity, asking }: Area | Municipality, context: RequestContext) {
  return toldPopulation(asking, detailReader(context, asking), entity);
}

/** A resolver class for each type that an area may have. */
export const populationResolvers: readonly ClassType[] = [Area, Municipality].map((type) =>
  populationResolver(type),
);
