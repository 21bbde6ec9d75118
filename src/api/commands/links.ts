/** Commands that relate records: links of every kind but memberships, which have commands of their own. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { createRelationship } from '../../changes/editing/createRelationship.js';
import { endRelationship } from '../../changes/editing/endRelationship.js';
import { updateRelationship } from '../../changes/editing/updateRelationship.js';
import type { Fields } from '../../model/declaration.js';
import { relationshipDeclarations } from '../../model/kinds.js';
import { fieldsOfLinks, type LinkKind, LinkKindEnum } from '../declared/link.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { EndInput } from './entities.js';
import {
  expectedRevision,
  fillIn,
  givenIn,
  type Input,
  inputNamed,
  needed,
  optional,
} from './inputs.js';
import { LinkPayload, type Payload, payloadWithLink } from './payloads.js';

type LinkInput = Input & { readonly kind: LinkKind };

/** Every field that a link of some kind has; the model tells which does not belong to the kind given. */
const fields: Fields = Object.fromEntries(
  [...fieldsOfLinks()].map(([name, [field, kinds]]) => [
    name,
    { ...field, required: false, description: `${field.description} (${kinds.join(', ')})` },
  ]),
);

const CreateLinkInput = inputNamed(
  'CreateLinkInput',
  'Which two records, related how, since when.',
);
needed(CreateLinkInput, 'kind', () => LinkKindEnum, 'What the link says of the two records.');
needed(CreateLinkInput, 'from', () => ID, 'The record that it says it of.');
needed(CreateLinkInput, 'to', () => ID, 'The record that it leads to.');
fillIn(CreateLinkInput, fields, false);

const UpdateLinkInput = inputNamed('UpdateLinkInput', 'What is otherwise of a link.');
needed(UpdateLinkInput, 'id', () => ID, 'The link that is corrected or completed.');
needed(UpdateLinkInput, 'kind', () => LinkKindEnum, 'Its kind, which stays, as its ends do.');
optional(UpdateLinkInput, 'expectedRevision', () => Int, expectedRevision);
fillIn(UpdateLinkInput, fields, true);

@InputType({ description: 'Which link ends when.' })
class EndLinkInput extends EndInput {
  @Field(() => LinkKindEnum, { description: 'Its kind.' })
  kind!: LinkKind;
}

@Resolver()
export class LinkCommandResolver {
  @Mutation(() => LinkPayload, {
    description:
      'Relates two records. Refused where the kind does not join such records, where it would lead back to where it starts, or where a seat is taken.',
  })
  async createLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateLinkInput, { description: 'What is to be recorded.' })
    input: LinkInput,
  ): Promise<Payload> {
    const commanded = await createRelationship(context.commanding, {
      key: keyOf('createLink', input.clientMutationId),
      kind: input.kind,
      from: input['from'] as string,
      to: input['to'] as string,
      ...givenOf(input),
    });
    return payloadWithLink(context, input.clientMutationId, input.kind, commanded);
  }

  @Mutation(() => LinkPayload, {
    description: 'Corrects or completes a link. Its ends stay: end it and create another instead.',
  })
  async updateLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateLinkInput, { description: 'What is to be recorded.' })
    input: LinkInput,
  ): Promise<Payload> {
    const commanded = await updateRelationship(context.commanding, {
      key: keyOf('updateLink', input.clientMutationId),
      kind: input.kind,
      id: input['id'] as string,
      expectedRevision: input.expectedRevision ?? undefined,
      ...givenOf(input),
    });
    return payloadWithLink(context, input.clientMutationId, input.kind, commanded);
  }

  @Mutation(() => LinkPayload, {
    description: 'Ends a link. Its record stays, so that earlier days still count it.',
  })
  async endLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndLinkInput, { description: 'Which, and when.' }) input: EndLinkInput,
  ): Promise<Payload> {
    const commanded = await endRelationship(context.commanding, {
      key: keyOf('endLink', input.clientMutationId),
      kind: input.kind,
      id: input.id,
      lastDay: input.lastDay,
      expectedRevision: input.expectedRevision ?? undefined,
    });
    return payloadWithLink(context, input.clientMutationId, input.kind, commanded);
  }
}

/** A field that the kind does not have is passed on when it is given, so that the model can tell of it. */
function givenOf(input: LinkInput) {
  const own: Fields = relationshipDeclarations[input.kind].fields;
  const given = givenIn(input, fields);
  const properties = Object.entries(given.properties).filter(
    ([name, value]) => name in own || (value !== undefined && value !== null),
  );
  return { ...given, properties: Object.fromEntries(properties) };
}
