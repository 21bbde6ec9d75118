/** What a caller hears as it happens, until it leaves. */
import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import { withoutPeople } from '../questions/past/changed.js';
import type { RequestContext } from './frame/context.js';
import { AnalysisProgressObject, ChangedObject } from './types/past/changed.js';

@Resolver()
export class SubscriptionResolver {
  @Subscription(() => ChangedObject, {
    subscribe: ({ context }: { context: RequestContext }) => context.changes(),
    description:
      'Each revision from now on, as the service comes to answer from it. Who does not keep up hears of several at once.',
  })
  changed(@Root() changed: ChangedObject, @Ctx() context: RequestContext): ChangedObject {
    return context.may('people') ? changed : withoutPeople(changed);
  }

  @Subscription(() => AnalysisProgressObject, {
    subscribe: ({ context, args }: { context: RequestContext; args: { id: string } }) =>
      context.analysisProgress(args.id),
    description:
      'How far a question is that is sent after this, with the same id in its header `x-analysis`; ends when it has been answered. A result that is there already, or that somebody else waits for, is not told of.',
  })
  analysisProgress(
    @Root() progress: AnalysisProgressObject,
    @Arg('id', () => ID, {
      description: 'Any name of your own that nobody can guess, such as a random UUID.',
    })
    _id: string,
  ): AnalysisProgressObject {
    return progress;
  }
}
