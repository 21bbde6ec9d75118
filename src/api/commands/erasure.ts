/** The command that takes the data of a person away for good, and tells whether any is left. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { erasePerson } from '../../changes/erasePerson.js';
import { describeOutOfReach } from '../../texts/describe/describeOutOfReach.js';
import { clientMutationId, keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';

@InputType({ description: 'Whose data are erased.' })
class ErasePersonInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The person’s id; also of a person whose record was deleted.' })
  person!: string;
}

@ObjectType({ description: 'What holds the same text as a value that was erased.' })
class SameText {
  @Field(() => String, {
    description: 'The kind of the record or document, or "ChangeSet" for its author or message.',
  })
  readonly kind!: string;

  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
}

@ObjectType({ description: 'A field of which a value still stands somewhere.' })
class ErasureRemains {
  @Field(() => String, { description: 'The field of the person.' })
  readonly field!: string;

  @Field(() => [String], { description: 'The files of the store, or the nodes of Neo4j.' })
  readonly places!: readonly string[];

  @Field(() => [SameText], {
    description:
      'What holds the same text of its own, such as another person of that name; see whether it means the person. Empty when nothing explains it: erase again when no backup is being taken.',
  })
  readonly mentions!: readonly SameText[];
}

@ObjectType({ description: 'What came of erasing a person.' })
class ErasePersonPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Boolean, {
    description:
      'False when the same command had been carried out before; the store was cleaned again.',
  })
  readonly applied!: boolean;

  @Field(() => Int, { description: 'The revision that the person is erased from.' })
  readonly revision!: number;

  @Field(() => [String], {
    description: 'The fields that had or once had a value; empty when all was erased before.',
  })
  readonly fields!: readonly string[];

  @Field(() => Int, {
    description: 'How many values were looked for afterwards, those of older states among them.',
  })
  readonly values!: number;

  @Field(() => [ErasureRemains], {
    description: 'What was found of them. Empty is the proof that the store holds none.',
  })
  readonly remains!: readonly ErasureRemains[];

  @Field(() => String, { description: 'What an erasure does not reach, and until when.' })
  readonly outOfReach!: string;
}

@Resolver()
export class ErasureCommandResolver {
  @Mutation(() => ErasePersonPayload, {
    description:
      'Takes every personal value of a person away, at every revision, with what was merged into the record and what sources say of it; record, id and relationships stay, so that counts do. It cannot be undone. Then looks all values up in the whole store; a store in a file is written anew meanwhile and answers nobody.',
  })
  async erasePerson(
    @Ctx() context: RequestContext,
    @Arg('input', () => ErasePersonInput, { description: 'Whose.' }) input: ErasePersonInput,
  ): Promise<ErasePersonPayload> {
    const { commanding, locale } = context;
    const key = keyOf('erasePerson', input.clientMutationId);
    const erased = await erasePerson(commanding, { key, person: input.person });
    await context.asking({ atLeastRevision: erased.revision });
    return {
      ...erased,
      clientMutationId: input.clientMutationId ?? null,
      outOfReach: describeOutOfReach(locale, commanding.store.address),
    };
  }
}
