/** Questions that people keep to ask again; each is held against the schema when it is saved. */
import {
  coerceInputValue,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isRequiredArgument,
} from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { may } from '../../access/rights.js';
import { accessTable } from '../../access/table.js';
import type { DocumentSaved } from '../../changes/workspace/saveDocument.js';
import { saveQuestion } from '../../changes/workspace/saveQuestion.js';
import { withdrawDocument } from '../../changes/workspace/withdrawDocument.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { nearestOf, problem, type Problem } from '../../model/errors/problems.js';
import { argumentsIn } from '../../model/workspace/savedQuestion.js';
import { keptDocuments } from '../../questions/workspace.js';
import { isStanding } from '../../records/documents.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import {
  RemoveQuestionInput,
  SavedQuestion,
  SavedQuestionConnection,
  SavedQuestionPayload,
  SaveQuestionInput,
} from '../types/workspace/savedQuestion.js';

@Resolver(() => SavedQuestion)
export class SavedQuestionResolver {
  @Query(() => SavedQuestionConnection, {
    description: 'Questions that are kept to be asked again, the latest saved first.',
  })
  async savedQuestions(
    @Ctx() context: RequestContext,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<SavedQuestion>> {
    const asking = await context.asking(common);
    const page = await keptDocuments(asking, context.savedQuestions, {
      definition: 'workspace:savedQuestions',
      first,
      after: readIdCursor(after),
    });
    const place = ({ id }: { id: string }) => id;
    return connectionFrom(page, asking, after, place, (one) => new SavedQuestion(one));
  }

  @Query(() => SavedQuestion, {
    nullable: true,
    description: 'A saved question by its id; null when there is none or it was removed.',
  })
  async savedQuestion(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<SavedQuestion | undefined> {
    const found = await context.savedQuestions.standing(id);
    return found && new SavedQuestion(found);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its arguments as a JSON object. Null for who has not the right that the question itself needs.',
  })
  arguments(
    @Root() { document }: SavedQuestion,
    @Ctx() { caller }: RequestContext,
  ): string | undefined {
    const access = accessTable['Query']?.[document.content.question];
    return access && may(caller, access.right) ? document.content.arguments : undefined;
  }

  @Mutation(() => SavedQuestionPayload, {
    description: 'Keeps a question under a name, a new one or the next version of one.',
  })
  async saveQuestion(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveQuestionInput, { description: 'Which question, under which name.' })
    input: SaveQuestionInput,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<SavedQuestionPayload> {
    const { name, question, language, clientMutationId } = input;
    const problems = questionProblems(schema, question, input.arguments);
    if (problems.length > 0) throw new InvalidInputError(problems);
    const saved = await saveQuestion(context.commanding, {
      key: keyOf('saveQuestion', clientMutationId),
      id: input.savedQuestion ?? undefined,
      content: { name, question, arguments: input.arguments, language },
      expectedVersion: input.expectedVersion ?? undefined,
    });
    return payload(clientMutationId, saved);
  }

  @Mutation(() => SavedQuestionPayload, {
    description: 'Removes a saved question. It is shown no more.',
  })
  async removeQuestion(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveQuestionInput, { description: 'Which.' })
    { savedQuestion, expectedVersion, clientMutationId }: RemoveQuestionInput,
  ): Promise<SavedQuestionPayload> {
    const key = keyOf('removeQuestion', clientMutationId);
    const command = {
      key,
      kind: 'savedQuestion',
      document: savedQuestion,
      expectedVersion,
    } as const;
    return payload(clientMutationId, await withdrawDocument(context.commanding, command));
  }
}

/** What the schema says against a question and its arguments; what is no JSON object is told by the model. */
function questionProblems(schema: GraphQLSchema, question: string, given: string): Problem[] {
  const questions = schema.getQueryType()!.getFields();
  const known = Object.keys(questions);
  const field = questions[question];
  if (!field) {
    const facts = { known, nearest: nearestOf(question, known) };
    return [problem('unknownCode', 'input.question', question, facts)];
  }
  const values = argumentsIn(given);
  if (!values) return [];
  const problems: Problem[] = [];
  const takes = field.args.map(({ name }) => name);
  for (const name of Object.keys(values)) {
    if (takes.includes(name)) continue;
    problems.push(
      problem('unknownField', `input.arguments.${name}`, values[name], { known: takes }),
    );
  }
  for (const argument of field.args) {
    const path = `input.arguments.${argument.name}`;
    const value = values[argument.name];
    if (value !== undefined) {
      coerceInputValue(value, argument.type, (within, wrong) => {
        const expected = String(argument.type);
        problems.push(problem('wrongValue', [path, ...within].join('.'), wrong, { expected }));
      });
    } else if (isRequiredArgument(argument)) problems.push(problem('required', path, '', {}));
  }
  return problems;
}

function payload(
  clientMutationId: string | null | undefined,
  { document, applied }: DocumentSaved<'savedQuestion'>,
): SavedQuestionPayload {
  const savedQuestion = isStanding(document) ? new SavedQuestion(document) : undefined;
  const { version } = document;
  return { clientMutationId: clientMutationId ?? null, applied, version, savedQuestion };
}
