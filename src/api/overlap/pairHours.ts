/** The hours that two networks take of the organisations in them. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type PairHours, pairHours } from '../../questions/overlap/hours.js';
import type { RequestContext } from '../frame/context.js';
import { detailReader } from '../types/entities.js';
import { OverlapPair } from '../types/overlap/overlap.js';
import { PairHoursObject } from '../types/overlap/pairHours.js';

@Resolver(() => OverlapPair)
export class PairHoursResolver {
  @FieldResolver(() => PairHoursObject, {
    description: 'How many hours a year their meetings take.',
  })
  async hours(
    @Root() { pair, asking }: OverlapPair,
    @Ctx() context: RequestContext,
  ): Promise<PairHours> {
    return pairHours(detailReader(context, asking), pair);
  }
}
