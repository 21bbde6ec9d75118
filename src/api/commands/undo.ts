/** The command that takes back what a revision changed. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { undoChange } from '../../changes/undo/undoChange.js';
import { clientMutationId, keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';

@InputType({ description: 'Which change is undone: its revision, or the id of its change set.' })
class UndoChangeInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that it made.' })
  revision?: number | null;

  @Field(() => ID, { nullable: true, description: 'Its id, in place of the revision.' })
  changeSet?: string | null;
}

@ObjectType({ description: 'What came of an undoing.' })
class UndoChangePayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Boolean, { description: 'False when the same command had been carried out before.' })
  readonly applied!: boolean;

  @Field(() => Int, { description: 'The revision that was undone.' })
  readonly undone!: number;

  @Field(() => Int, { description: 'The revision that undoes it, which can be undone in turn.' })
  readonly revision!: number;
}

@Resolver()
export class UndoResolver {
  @Mutation(() => UndoChangePayload, {
    description:
      'Puts back what a revision changed, all of it or nothing: what it created goes, what it deleted is there again, each field gets the value it had. Where a later change stands in the way, the code is CONFLICT and `extensions.obstacles` tells which. What erased a person cannot be undone.',
  })
  async undoChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => UndoChangeInput, { description: 'Which.' }) input: UndoChangeInput,
  ): Promise<UndoChangePayload> {
    const { undone, revision, applied } = await undoChange(context.commanding, {
      key: keyOf('undoChange', input.clientMutationId),
      revision: input.revision ?? undefined,
      changeSet: input.changeSet ?? undefined,
    });
    await context.asking({ atLeastRevision: revision });
    return { clientMutationId: input.clientMutationId ?? null, applied, undone, revision };
  }
}
