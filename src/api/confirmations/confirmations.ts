/** The yearly confirmation: who is asked, by which link, what is answered, and what is taken over. */
import {
  Arg,
  Args,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { answerConfirmation } from '../../changes/confirmations/answerConfirmation.js';
import { issueConfirmationLink } from '../../changes/confirmations/issueLink.js';
import { confirmationOf } from '../../changes/confirmations/links.js';
import { reviewConfirmation } from '../../changes/confirmations/reviewConfirmation.js';
import type { DocumentSaved } from '../../changes/workspace/saveDocument.js';
import { withdrawDocument } from '../../changes/workspace/withdrawDocument.js';
import { confirmation, type ConfirmationAnswer } from '../../model/workspace/confirmation.js';
import {
  confirmationList,
  type ListedStage,
} from '../../questions/confirmations/confirmationList.js';
import { confirmationFacts } from '../../questions/confirmations/facts.js';
import { isStanding } from '../../records/documents.js';
import { clientMutationId, keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import { DateScalar } from '../frame/dateScalar.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import { NetworkFilterInput, networkFilterOf } from '../types/answers/filters.js';
import { detailReader } from '../types/entities.js';
import { DocumentPayload, SeenInput } from '../types/workspace/documentCommands.js';
import { ConfirmationAnswerEnum, ConfirmationFormObject } from './form.js';
import {
  ConfirmationObject,
  ListedConfirmationConnection,
  ListedConfirmationObject,
  ListedStageEnum,
  StageTallyObject,
} from './workList.js';

@InputType({ description: 'Whose secretary is asked, for which year.' })
class IssueConfirmationLinkInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => ID, { description: 'The network.' })
  network!: string;

  @Field(() => Int, { description: 'The year: last, this or next.' })
  year!: number;
}

@InputType({ description: 'What is answered of one fact.' })
class FactAnswerInput {
  @Field(() => ID, { description: 'The fact, by its id on the form.' })
  fact!: string;

  @Field(() => ConfirmationAnswerEnum, { description: 'What is said of it.' })
  answer!: ConfirmationAnswer;

  @Field(() => String, {
    nullable: true,
    description:
      'How it is, in free words, at most 1,000 letters; needed for CORRECTED. Name no more people than is needed.',
  })
  text?: string | null;
}

@InputType({ description: 'The answers by a link.' })
class AnswerConfirmationInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => String, { description: 'The token of the link.' })
  token!: string;

  @Field(() => [FactAnswerInput], {
    description: 'Answers in the place of any given before; facts may be left out.',
  })
  answers!: FactAnswerInput[];
}

@InputType({ description: 'Which answers of a confirmation are taken over.' })
class ReviewConfirmationInput extends SeenInput {
  @Field(() => ID, { description: 'The confirmation.' })
  confirmation!: string;

  @Field(() => [ID], {
    description:
      'Facts that were answered CONFIRMED or NO_LONGER. What was corrected is recorded by other commands.',
  })
  accept!: string[];
}

@InputType({ description: 'Which confirmation is revoked.' })
class RevokeConfirmationLinkInput extends SeenInput {
  @Field(() => ID, { description: 'The confirmation.' })
  confirmation!: string;
}

@ObjectType({ description: 'What came of a command on a confirmation.' })
class ConfirmationPayload extends DocumentPayload {
  @Field(() => ConfirmationObject, {
    nullable: true,
    description: 'The confirmation as the command saved it; null when it was revoked.',
  })
  readonly confirmation!: ConfirmationObject | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision with what a review took over; null when it took over nothing.',
  })
  readonly revision!: number | undefined;
}

@ObjectType({ description: 'A link for the secretary of a network.' })
class ConfirmationLinkPayload extends ConfirmationPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The token of the link. It is told this once: hand it to the secretary and keep it nowhere. Null when the same command had been carried out before.',
  })
  readonly token!: string | undefined;
}

@ObjectType({ description: 'That the answers were kept.' })
class ConfirmationAnsweredPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Boolean, { description: 'False when the same command had been carried out before.' })
  readonly applied!: boolean;

  @Field(() => Int, { description: 'How many facts were answered.' })
  readonly answered!: number;

  @Field(() => DateScalar, { description: confirmation.fields.expiresOn.description })
  readonly expiresOn!: number;
}

@Resolver()
export class ConfirmationsResolver {
  @Query(() => ListedConfirmationConnection, {
    description:
      'The work list of a year: networks, what of each there is to confirm, who was asked, who has answered, what was reviewed.',
  })
  async confirmationList(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: 'Which year.' }) year: number,
    @Arg('filter', () => NetworkFilterInput, {
      nullable: true,
      description: 'Only networks that pass.',
    })
    filter: NetworkFilterInput | null | undefined,
    @Arg('stages', () => [ListedStageEnum], {
      nullable: true,
      description: 'Only those that are so far.',
    })
    stages: ListedStage[] | null | undefined,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ListedConfirmationConnection> {
    const asking = await context.asking(common);
    const reader = detailReader(context, asking);
    const answer = await confirmationList(asking, reader, context.confirmations, {
      year,
      filter: networkFilterOf(filter),
      stages: stages ?? undefined,
      first,
      after: readIdCursor(after),
    });
    const connection: ConnectionOf<ListedConfirmationObject> = await connectionFrom(
      answer,
      asking,
      after,
      ({ network }) => network,
      (listed) => new ListedConfirmationObject(listed, asking),
    );
    return Object.assign(new ListedConfirmationConnection(), connection, {
      stages: answer.stages.map((one) => new StageTallyObject(one)),
    });
  }

  @Query(() => ConfirmationFormObject, {
    description:
      'What is asked by the link with this token, which is the only right that it takes. Refused alike whatever is wrong with the token.',
  })
  async confirmationForm(
    @Ctx() context: RequestContext,
    @Arg('token', () => String, { description: 'The token of the link.' }) token: string,
  ): Promise<ConfirmationFormObject> {
    const { store, now } = context.commanding;
    const document = await confirmationOf(store, token, now);
    const asking = await context.asking({});
    return new ConfirmationFormObject(document, await factsFor(context, document), asking);
  }

  @Mutation(() => ConfirmationLinkPayload, {
    description:
      'Begins the confirmation of a network for a year, and tells the token of a link for its secretary once. It is good for 60 days. A link made before for the same year is replaced, with its answers.',
  })
  async issueConfirmationLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => IssueConfirmationLinkInput, { description: 'For whom.' })
    { network, year, clientMutationId }: IssueConfirmationLinkInput,
  ): Promise<ConfirmationLinkPayload> {
    const key = keyOf('issueConfirmationLink', clientMutationId);
    const saved = await issueConfirmationLink(context.commanding, { key, network, year });
    return { ...payload(clientMutationId, saved), token: saved.token };
  }

  @Mutation(() => ConfirmationPayload, {
    description: 'Revokes the link of a confirmation, with its answers.',
  })
  async revokeConfirmationLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeConfirmationLinkInput, { description: 'Which.' })
    { confirmation: document, expectedVersion, clientMutationId }: RevokeConfirmationLinkInput,
  ): Promise<ConfirmationPayload> {
    const key = keyOf('revokeConfirmationLink', clientMutationId);
    const command = { key, kind: 'confirmation', document, expectedVersion } as const;
    return payload(clientMutationId, await withdrawDocument(context.commanding, command));
  }

  @Mutation(() => ConfirmationAnsweredPayload, {
    description:
      'Answers by the link with this token, which is the only right that it takes. The answers wait for their review; nothing of them is a fact before.',
  })
  async answerConfirmation(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerConfirmationInput, { description: 'What is answered.' })
    { token, answers, clientMutationId }: AnswerConfirmationInput,
  ): Promise<ConfirmationAnsweredPayload> {
    const key = keyOf('answerConfirmation', clientMutationId);
    const { store, now } = context.commanding;
    const opened = await confirmationOf(store, token, now);
    const { document, applied } = await answerConfirmation(context.commanding, {
      key,
      token,
      facts: await factsFor(context, opened),
      answers: answers.map(({ fact, answer, text }) => ({ fact, answer, text: text ?? undefined })),
    });
    const answered = document.content?.answers.length ?? 0;
    const { expiresOn } = new ConfirmationObject(opened);
    return { clientMutationId: clientMutationId ?? null, applied, answered, expiresOn };
  }

  @Mutation(() => ConfirmationPayload, {
    description:
      'Takes over answers of a confirmation as one change, which `undoChange` takes back: contact roles get the day on which they were confirmed, what is so no longer ends, all of it with the confirmation as a source. A confirmation is reviewed once, unless that change is undone: its answers then wait again.',
  })
  async reviewConfirmation(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReviewConfirmationInput, { description: 'What is taken over.' })
    { confirmation: id, expectedVersion, accept, clientMutationId }: ReviewConfirmationInput,
  ): Promise<ConfirmationPayload> {
    const key = keyOf('reviewConfirmation', clientMutationId);
    const command = { key, confirmation: id, expectedVersion, accept };
    const reviewed = await reviewConfirmation(context.commanding, command);
    const revision = reviewed.commanded?.revision;
    if (revision !== undefined) await context.asking({ atLeastRevision: revision });
    return payload(clientMutationId, reviewed, revision);
  }
}

async function factsFor(
  context: RequestContext,
  { subjects }: { readonly subjects: readonly string[] },
) {
  const asking = await context.asking({});
  return confirmationFacts(asking, detailReader(context, asking), subjects[0]!);
}

function payload(
  clientMutationId: string | null | undefined,
  { document, applied }: DocumentSaved<'confirmation'>,
  revision?: number,
): ConfirmationPayload {
  const saved = isStanding(document) ? new ConfirmationObject(document) : undefined;
  const { version } = document;
  return {
    ...{ clientMutationId: clientMutationId ?? null, applied, version, revision },
    confirmation: saved,
  };
}
