/** How far one network may stand otherwise if its list is not complete. */
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { networkConfidence } from '../../questions/overlap/networkConfidence.js';
import type { RequestContext } from '../frame/context.js';
import { detailReader } from '../types/entities.js';
import { Network } from '../types/network.js';
import { NetworkConfidenceObject } from '../types/overlap/networkConfidence.js';
import { ConfidenceArguments } from './significance.js';

@Resolver(() => Network)
export class NetworkConfidenceResolver {
  @FieldResolver(() => NetworkConfidenceObject, {
    nullable: true,
    description:
      'How far its size, how many networks it overlaps with and how alike the closest is may move if its membership list is not complete; null where it has no members on the day.',
  })
  async confidence(
    @Root() { id, asking }: Network,
    @Ctx() context: RequestContext,
    @Args(() => ConfidenceArguments) { missing, draws, seed }: ConfidenceArguments,
    @Arg('minShared', () => Int, {
      defaultValue: 3,
      description: 'From how many shared members on a network overlaps, 1 or more.',
    })
    minShared: number,
  ): Promise<NetworkConfidenceObject | undefined> {
    const found = await networkConfidence(asking, detailReader(context, asking), {
      network: id,
      missing: missing ?? undefined,
      ...{ draws, seed, minShared },
    });
    return found && new NetworkConfidenceObject(found, asking);
  }
}
