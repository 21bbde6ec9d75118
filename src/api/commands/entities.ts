/** Commands that create, update and end entities: three mutations for every kind, made from its declaration. */
import {
  Arg,
  type ClassType,
  Ctx,
  ID,
  InputType,
  Int,
  Mutation,
  Resolver,
  Field,
} from 'type-graphql';
import type { Commanded } from '../../changes/command.js';
import { createEntity } from '../../changes/editing/createEntity.js';
import { endEntity } from '../../changes/editing/endEntity.js';
import { updateEntity } from '../../changes/editing/updateEntity.js';
import { entityDeclarations, type EntityKind, entityKinds } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { namedClass } from '../declared/namedClass.js';
import { clientMutationId, keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import {
  expectedRevision,
  fillIn,
  givenIn,
  type Input,
  inputNamed,
  needed,
  optional,
} from './inputs.js';
import { entityPayload, type Payload, payloadWithEntity } from './payloads.js';

@InputType({ description: 'Which record ends when.' })
export class EndInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The record that ends.' })
  id!: string;

  @Field(() => String, { description: 'Its last day ("2026-01-31"), month or year.' })
  lastDay!: string;

  @Field(() => Int, { nullable: true, description: expectedRevision })
  expectedRevision?: number | null;
}

/** A resolver class for each kind. */
export const entityCommandResolvers: readonly ClassType[] = entityKinds.map(resolverOf);

function resolverOf(kind: EntityKind): ClassType {
  const { fields } = entityDeclarations[kind];
  const Commands = namedClass(`${kind}Commands`);
  Resolver()(Commands);
  const mutation = mutationsOf(Commands, kind);

  const createInput = inputNamed(`Create${kind}Input`, `What is known of a new ${kind}.`);
  fillIn(createInput, fields, false);
  mutation(`create${kind}`, createInput, `Records a new ${kind}.`, (context, input, key) =>
    createEntity(context.commanding, { key, kind, ...givenIn(input, fields) }),
  );

  const updateInput = inputNamed(`Update${kind}Input`, `What is otherwise of a ${kind}.`);
  needed(updateInput, 'id', () => ID, 'The record that is corrected or completed.');
  optional(updateInput, 'expectedRevision', () => Int, expectedRevision);
  fillIn(updateInput, fields, true);
  const update = `Corrects or completes a ${kind}. What has ended is ended, not emptied.`;
  mutation(`update${kind}`, updateInput, update, (context, input, key) =>
    updateEntity(context.commanding, {
      key,
      kind,
      id: input['id'] as RecordId,
      expectedRevision: input.expectedRevision ?? undefined,
      ...givenIn(input, fields),
    }),
  );

  const end = `Ends a ${kind}. Its record stays, so that earlier days still count it.`;
  mutation(`end${kind}`, EndInput, end, (context, input, key) =>
    endEntity(context.commanding, {
      key,
      kind,
      id: input['id'] as RecordId,
      lastDay: input.lastDay ?? '',
      expectedRevision: input.expectedRevision ?? undefined,
    }),
  );
  return Commands;
}

type CarryOut = (
  context: RequestContext,
  input: Input,
  key: string,
) => Promise<Commanded & { readonly id: RecordId }>;

/** Adds mutations to a resolver class, each of which gives the entity as it is then. */
function mutationsOf(resolver: ClassType, kind: EntityKind) {
  const prototype: object = resolver.prototype;
  return (name: string, inputType: ClassType, description: string, carryOut: CarryOut): void => {
    const method = {
      async value(context: RequestContext, input: Input): Promise<Payload> {
        const key = keyOf(name, input.clientMutationId);
        const commanded = await carryOut(context, input, key);
        return payloadWithEntity(context, input.clientMutationId, kind, commanded);
      },
      configurable: true,
    };
    Object.defineProperty(prototype, name, method);
    Ctx()(prototype, name, 0);
    Arg('input', () => inputType, { description: 'What is to be recorded.' })(prototype, name, 1);
    Mutation(() => entityPayload(kind), { description })(prototype, name, method);
  };
}
