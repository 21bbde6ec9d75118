/** What commands on documents of the workspace have in common, whichever kind they are on. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { clientMutationId } from '../../frame/command.js';

@InputType()
abstract class DocumentInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;
}

/** Saves a new document, or the next version of one. */
@InputType()
export abstract class SaveInput extends DocumentInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'The version that you saw; left out for a new one. When another one stands, nothing is saved, the code is CONFLICT, and `extensions.versions` has both.',
  })
  expectedVersion?: number | null;
}

/** Is carried out on a document in the version that was seen. */
@InputType()
export abstract class SeenInput extends DocumentInput {
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
