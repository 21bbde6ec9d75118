/** Who is where in the fabric of organisations and networks, by a named measure. */
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import type { ProjectionWeight } from '../../questions/structure/communities.js';
import { type KeyPlayerGoal, keyPlayers } from '../../questions/structure/keyPlayers.js';
import { type RemovalOrder, robustness } from '../../questions/structure/robustness.js';
import {
  type RankedKind,
  structure,
  type StructureMetric,
} from '../../questions/structure/structure.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { About } from '../types/answers/about.js';
import { AskingArguments, connectionFrom, PageArguments } from '../types/answers/connection.js';
import { GraphOfNetworks, networkFilterOf } from '../types/answers/filters.js';
import { KeyPlayerGoalEnum, KeyPlayersObject } from '../types/structure/keyPlayers.js';
import { ProjectionWeightEnum } from '../types/structure/community.js';
import { RemovalOrderEnum, RobustnessObject } from '../types/structure/robustness.js';
import {
  RankedKindEnum,
  RankedRecordConnection,
  type RankedRecordConnectionObject,
  RankedRecordObject,
  StructureMeasureObject,
  structureMeasureObjects,
  StructureMetricEnum,
  StructureParametersInput,
  StructureRecordObject,
} from '../types/structure/structure.js';

@ArgsType()
class StructureArguments extends GraphOfNetworks {
  @Field(() => StructureMetricEnum, { description: 'By what records rank.' })
  metric!: StructureMetric;

  @Field(() => StructureParametersInput, {
    nullable: true,
    description: 'Of the measure; its defaults when left out.',
  })
  parameters?: StructureParametersInput | null;

  @Field(() => ProjectionWeightEnum, {
    nullable: true,
    description:
      'Of CONSTRAINT and EFFECTIVE_SIZE alone: what a connection weighs; how many in common when left out.',
  })
  weight?: ProjectionWeight | null;

  @Field(() => RankedKindEnum, {
    nullable: true,
    description: 'Which records are listed; both kinds when left out.',
  })
  kind?: RankedKind | null;
}

@ArgsType()
class KeyPlayersArguments extends GraphOfNetworks {
  @Field(() => KeyPlayerGoalEnum, { description: 'For what they are key.' })
  goal!: KeyPlayerGoal;

  @Field(() => Int, { defaultValue: 3, description: 'How many, 1 to 20.' })
  count!: number;

  @Field(() => Int, {
    defaultValue: 3,
    description:
      'For REACH: within how many lines, 1 to 6. Two lead from a member to who sits at the same table.',
  })
  steps!: number;

  @Field(() => RankedKindEnum, {
    nullable: true,
    description: 'Of which kind they are; of either when left out.',
  })
  kind?: RankedKind | null;
}

@ArgsType()
class RobustnessArguments extends GraphOfNetworks {
  @Field(() => RemovalOrderEnum, { description: 'In which order records end.' })
  order!: RemovalOrder;

  @Field(() => Int, { defaultValue: 1, description: 'By which a random order is drawn.' })
  seed!: number;

  @Field(() => RankedKindEnum, {
    nullable: true,
    description: 'Which kind ends; both when left out.',
  })
  kind?: RankedKind | null;
}

@Resolver()
export class StructureResolver {
  @Query(() => [StructureMeasureObject], {
    description:
      'The measures that `structure` can rank by, with their defaults and bounds, in the order of a menu.',
  })
  structureMeasures(): StructureMeasureObject[] {
    return structureMeasureObjects();
  }

  @Query(() => RobustnessObject, {
    description:
      'Question 4 for what may come: how large the largest connected part stays while records end, one after the other.',
  })
  async robustness(
    @Ctx() context: RequestContext,
    @Args(() => RobustnessArguments) { order, seed, kind, filter }: RobustnessArguments,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<RobustnessObject> {
    const asking = await context.asking(common);
    const question = { order, seed, kind: kind ?? undefined, filter: networkFilterOf(filter) };
    const { about, ...answer } = await robustness(asking, question);
    return { ...answer, about: new About(about, asking) };
  }

  @Query(() => KeyPlayersObject, {
    description:
      'Question 4 for a few together: whose leaving would part most of the others, or from whom most others are reached. Equally good ones: networks first, then by id.',
  })
  async keyPlayers(
    @Ctx() context: RequestContext,
    @Args(() => KeyPlayersArguments) question: KeyPlayersArguments,
    @Args(() => AskingArguments) common: AskingArguments,
  ): Promise<KeyPlayersObject> {
    const asking = await context.asking(common);
    const { goal, count, steps, kind, filter } = question;
    const answer = await keyPlayers(asking, {
      goal,
      count,
      steps,
      kind: kind ?? undefined,
      filter: networkFilterOf(filter),
    });
    return {
      about: new About(answer.about, asking),
      before: answer.before,
      players: answer.players.map(({ id, value }) => ({
        record: new StructureRecordObject(id, asking),
        value,
      })),
    };
  }

  @Query(() => RankedRecordConnection, {
    description:
      'Question 4: who joins whom, who is in the middle, what falls apart without whom. Records by falling value; equal ones networks first, then by id.',
  })
  async structure(
    @Ctx() context: RequestContext,
    @Args(() => StructureArguments)
    { metric, parameters, weight, kind, filter }: StructureArguments,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<RankedRecordConnectionObject> {
    const asking = await context.asking(common);
    const answer = await structure(asking, {
      metric,
      parameters: { ...parameters },
      weight: weight ?? undefined,
      kind: kind ?? undefined,
      filter: networkFilterOf(filter),
      first,
      after: readIdCursor(after),
    });
    const connection = await connectionFrom(
      answer,
      asking,
      after,
      ({ id }) => id,
      (ranked) => new RankedRecordObject(ranked, asking),
    );
    return {
      ...connection,
      measure: new StructureMeasureObject(answer.metric, answer.parameters, answer.weight),
    };
  }
}
