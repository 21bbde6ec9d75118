/** Commands by which one record carries on for others: merged organisations, people and municipalities. */
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { mergeRecords } from '../../changes/succession/mergeRecords.js';
import { succeedMunicipality } from '../../changes/succession/succeedMunicipality.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import type { Names } from '../../model/languages.js';
import { problem } from '../../model/errors/problems.js';
import type { MergeableKind } from '../../records/merged.js';
import { clientMutationId, keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import {
  expectedRevision,
  NamesInput,
  SourceReferenceInput,
  sources,
  sourcesIn,
} from './inputs.js';
import { entityPayload, type Payload, payloadWithEntity } from './payloads.js';

@InputType({ description: 'Two records of the same organisation or person.' })
class MergeInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The record that is kept, and has the say.' })
  keep!: string;

  @Field(() => ID, {
    description: 'The record that is merged into it; its id leads there from then on.',
  })
  merged!: string;

  @Field(() => Int, { nullable: true, description: `Of the one that is kept. ${expectedRevision}` })
  expectedRevision?: number | null;

  @Field(() => Int, { nullable: true, description: `Of the merged one. ${expectedRevision}` })
  expectedMergedRevision?: number | null;
}

@InputType({ description: 'Which municipalities end when, and which one carries on.' })
class SucceedMunicipalityInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => [ID], { description: 'The municipalities that end.' })
  municipalities!: string[];

  @Field(() => String, { description: 'The first day on which they are no more: "2027-01-01".' })
  on!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The municipality of today that carries on; left out when it is a new one.',
  })
  successor?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a new one: its code, such as "005".' })
  code?: string | null;

  @Field(() => NamesInput, { nullable: true, description: 'Of a new one: its name.' })
  name?: NamesInput | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Of a new one: the areas that it belongs to. When left out, those of the old ones, which then have to be the same.',
  })
  partOf?: string[] | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: sources })
  sources?: SourceReferenceInput[] | null;
}

@Resolver()
export class SuccessionCommandResolver {
  @Mutation(() => entityPayload('Organisation'), {
    description:
      'Makes one of two records of the same organisation. All that was tied to the merged one is tied to the kept one, what both say is said once with the sources of both, and what they say otherwise stays as a name or a statement.',
  })
  async mergeOrganisations(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeInput, { description: 'Which is kept, which is merged.' })
    input: MergeInput,
  ): Promise<Payload> {
    return merge(context, 'Organisation', 'mergeOrganisations', input);
  }

  @Mutation(() => entityPayload('ContactPerson'), {
    description: 'Makes one of two records of the same person, as mergeOrganisations does.',
  })
  async mergeContactPersons(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeInput, { description: 'Which is kept, which is merged.' })
    input: MergeInput,
  ): Promise<Payload> {
    return merge(context, 'ContactPerson', 'mergeContactPersons', input);
  }

  @Mutation(() => entityPayload('Area'), {
    description:
      'Municipalities merge: they end, and one carries on. What is at home, works or is in charge there goes on with it.',
  })
  async succeedMunicipality(
    @Ctx() context: RequestContext,
    @Arg('input', () => SucceedMunicipalityInput, { description: 'Which, when, into which.' })
    input: SucceedMunicipalityInput,
  ): Promise<Payload> {
    const commanded = await succeedMunicipality(context.commanding, {
      key: keyOf('succeedMunicipality', input.clientMutationId),
      municipalities: input.municipalities,
      on: input.on,
      successor: input.successor ?? newMunicipality(input),
      partOf: input.partOf ?? undefined,
      sources: sourcesIn(input.sources),
    });
    return payloadWithEntity(context, input.clientMutationId, 'Area', commanded);
  }
}

function newMunicipality({ code, name }: SucceedMunicipalityInput): { code: string; names: Names } {
  const given = Object.entries(name ?? {}).filter(([, text]) => typeof text === 'string');
  if (typeof code !== 'string' || given.length === 0) {
    const path = typeof code === 'string' ? 'input.name' : 'input.code';
    throw new InvalidInputError([problem('required', path, '', {})]);
  }
  return { code, names: Object.fromEntries(given) as Names };
}

async function merge(
  context: RequestContext,
  kind: MergeableKind,
  command: string,
  input: MergeInput,
): Promise<Payload> {
  const commanded = await mergeRecords(context.commanding, {
    key: keyOf(command, input.clientMutationId),
    kind,
    keep: input.keep,
    merged: input.merged,
    expectedRevision: input.expectedRevision ?? undefined,
    expectedMergedRevision: input.expectedMergedRevision ?? undefined,
  });
  return payloadWithEntity(context, input.clientMutationId, kind, commanded);
}
