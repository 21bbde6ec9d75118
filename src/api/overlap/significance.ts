/** How surprising the overlap of one pair is, and how far it may move. */
import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import { ASSUMED_MISSING, confidence, FEWEST_DRAWS } from '../../questions/overlap/confidence.js';
import { significance } from '../../questions/overlap/significance.js';
import type { RequestContext } from '../frame/context.js';
import { OverlapAnswer } from '../overlaps.js';
import { detailReader } from '../types/entities.js';
import { ConfidenceObject, SignificanceObject } from '../types/overlap/significance.js';

@ArgsType()
export class ConfidenceArguments {
  @Field(() => Float, {
    nullable: true,
    description: `The share of places missing from each list, 0 to 0.9. When left out: none from a list that a source calls complete, ${ASSUMED_MISSING} from any other.`,
  })
  missing?: number | null;

  @Field(() => Int, {
    defaultValue: FEWEST_DRAWS,
    description: 'How many times lists are drawn, 200 to 5,000.',
  })
  draws!: number;

  @Field(() => Int, { defaultValue: 1, description: 'From what chance begins.' })
  seed!: number;
}

@Resolver(() => OverlapAnswer)
export class OverlapSignificanceResolver {
  @FieldResolver(() => SignificanceObject, {
    nullable: true,
    description: 'How surprising the overlap by members is; null where either has none.',
  })
  async significance(
    @Root() { pair, asking }: OverlapAnswer,
  ): Promise<SignificanceObject | undefined> {
    const found = await significance(asking, pair);
    return found && new SignificanceObject(found);
  }

  @FieldResolver(() => ConfidenceObject, {
    nullable: true,
    description:
      'How far the overlap by members may move if lists are not complete; null where either has no members.',
  })
  async confidence(
    @Root() { pair, asking }: OverlapAnswer,
    @Ctx() context: RequestContext,
    @Args(() => ConfidenceArguments) { missing, draws, seed }: ConfidenceArguments,
  ): Promise<ConfidenceObject | undefined> {
    const { a, b } = pair;
    const found = await confidence(asking, detailReader(context, asking), {
      a,
      b,
      missing: missing ?? undefined,
      draws,
      seed,
    });
    return found && new ConfidenceObject(found, asking);
  }
}
