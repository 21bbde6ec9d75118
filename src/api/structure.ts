/** Who is where in the fabric of organisations and networks, by a named measure. */
import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { type RankedKind, structure, type StructureMetric } from '../questions/structure.js';
import type { RequestContext } from './frame/context.js';
import { readIdCursor } from './frame/cursor.js';
import { AskingArguments, connectionFrom, PageArguments } from './types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from './types/answers/filters.js';
import {
  RankedKindEnum,
  RankedRecordConnection,
  type RankedRecordConnectionObject,
  RankedRecordObject,
  StructureMeasureObject,
  StructureMetricEnum,
  StructureParametersInput,
} from './types/structure.js';

@ArgsType()
class StructureArguments {
  @Field(() => StructureMetricEnum, { description: 'By what records rank.' })
  metric!: StructureMetric;

  @Field(() => StructureParametersInput, {
    nullable: true,
    description: 'Of the measure; its defaults when left out.',
  })
  parameters?: StructureParametersInput | null;

  @Field(() => RankedKindEnum, {
    nullable: true,
    description: 'Which records are listed; both kinds when left out.',
  })
  kind?: RankedKind | null;
}

@Resolver()
export class StructureResolver {
  @Query(() => RankedRecordConnection, {
    description:
      'Question 4: who joins whom, who is in the middle, what falls apart without whom. Records by falling value; equal ones networks first, then by id.',
  })
  async structure(
    @Ctx() context: RequestContext,
    @Args(() => StructureArguments) { metric, parameters, kind }: StructureArguments,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only these networks, and the organisations in them, make up the graph.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<RankedRecordConnectionObject> {
    const asking = await context.asking(common);
    const answer = await structure(asking, {
      metric,
      parameters: { ...parameters },
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
      measure: new StructureMeasureObject(answer.metric, answer.parameters),
    };
  }
}
