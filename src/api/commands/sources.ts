/** The command that declares a source and what it speaks for. */
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { declareSource, type Scope } from '../../changes/editing/declareSource.js';
import { source } from '../../model/entities/source.js';
import { speaksFor } from '../../model/relationships/knowledge.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { ScopeFactEnum } from '../frame/enums.js';
import { fillIn, firstDay, givenIn, type Input, inputNamed, lastDay, needed } from './inputs.js';
import { entityPayload, type Payload, payloadWithEntity } from './payloads.js';

@InputType({ description: speaksFor.description })
class SourceScopeInput {
  @Field(() => ID, {
    description: 'A network; an area for all that lies in it; the country for everything.',
  })
  subject!: string;

  @Field(() => ScopeFactEnum, { description: speaksFor.fields.fact.description })
  fact!: Scope['fact'];

  @Field(() => Boolean, { description: speaksFor.fields.complete.description })
  complete!: boolean;

  @Field(() => String, { nullable: true, description: firstDay })
  firstDay?: string | null;

  @Field(() => String, { nullable: true, description: lastDay })
  lastDay?: string | null;
}

const DeclareSourceInput = inputNamed('DeclareSourceInput', 'A source and what it speaks for.');
fillIn(DeclareSourceInput, source.fields, false);
needed(
  DeclareSourceInput,
  'scopes',
  () => [SourceScopeInput],
  'What it speaks for; of all else it says nothing. A further one is a link SPEAKS_FOR.',
);

@Resolver()
export class SourceCommandResolver {
  @Mutation(() => entityPayload('Source'), {
    description:
      'Declares a source and its scopes. What a complete one does not list is known to be absent.',
  })
  async declareSource(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeclareSourceInput, { description: 'What is to be recorded.' })
    input: Input & { readonly scopes: readonly SourceScopeInput[] },
  ): Promise<Payload> {
    const commanded = await declareSource(context.commanding, {
      ...givenIn(input, source.fields),
      key: keyOf('declareSource', input.clientMutationId),
      scopes: input.scopes,
    });
    return payloadWithEntity(context, input.clientMutationId, 'Source', commanded);
  }
}
