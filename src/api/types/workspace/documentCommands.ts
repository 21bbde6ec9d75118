/** What commands on documents of the workspace have in common, whichever kind they are on. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { clientMutationId } from '../../frame/command.js';

@InputType()
export abstract class TakeBackInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => Int, {
    description: 'The version that you saw; when another one stands, the code is CONFLICT.',
  })
  expectedVersion!: number;
}

@ObjectType()
export abstract class DocumentPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Boolean, { description: 'False when the same command had been carried out before.' })
  readonly applied!: boolean;

  @Field(() => Int, { description: 'The version that the command saved.' })
  readonly version!: number;
}
