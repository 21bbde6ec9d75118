/** Whoever has the link says of each fact whether it is so. Nothing of it is a fact before it was reviewed. */
import { DocumentConflictError, InvalidInputError } from '../../model/errors/errors.js';
import { nearestOf, problem, type Problem } from '../../model/errors/problems.js';
import { dayInHelsinki, formatDay } from '../../model/time/days.js';
import type { AnsweredFact, ConfirmationAnswer } from '../../model/workspace/confirmation.js';
import { type DocumentDraft, saveIdOf } from '../../model/workspace/documents.js';
import type { Commanding } from '../command.js';
import { type DocumentSaved, savedBefore, saveDocument } from '../workspace/saveDocument.js';
import { confirmationOf } from './links.js';

/** A fact as it stands on the form. */
type AskedFact = Pick<AnsweredFact, 'kind' | 'record' | 'revision'> & {
  readonly id: string;
  readonly field: string | undefined;
};

export interface AnswerConfirmation {
  readonly key: string;
  readonly token: string;
  /** All that is asked by the link. */
  readonly facts: readonly AskedFact[];
  readonly answers: readonly {
    readonly fact: string;
    readonly answer: ConfirmationAnswer;
    readonly text?: string | undefined;
  }[];
}

/** How often it is tried anew when others who have the link are quicker. */
const ATTEMPTS = 5;

/**
 * Keeps the answers for their review, in the place of any that were given before. Throws InvalidInputError
 * for a token that opens nothing, a fact that is not asked and what an answer lacks, by place in the input.
 */
export async function answerConfirmation(
  commanding: Commanding,
  command: AnswerConfirmation,
): Promise<DocumentSaved<'confirmation'>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await answer(commanding, command);
    } catch (error) {
      // The conflict would tell what others have answered.
      if (!(error instanceof DocumentConflictError) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function answer(
  { store, now }: Commanding,
  { key, token, facts, answers }: AnswerConfirmation,
): Promise<DocumentSaved<'confirmation'>> {
  const { id, version, subjects, content } = await confirmationOf(store, token, now);
  const { changeSet: _, ...kept } = content;
  const saveId = saveIdOf(`${key} ${id}`);
  const before = await savedBefore<'confirmation'>(store, id, saveId);
  if (before) return before;
  const asked = new Map(facts.map((fact) => [fact.id, fact]));
  const problems: Problem[] = [];
  if (answers.length === 0) problems.push(problem('required', 'input.answers', '', {}));
  const answered = answers.flatMap(({ fact, answer: said, text }, place): AnsweredFact[] => {
    const found = asked.get(fact);
    if (!found) {
      const nearest = nearestOf(fact, [...asked.keys()]);
      problems.push(problem('noSuchRecord', `input.answers.${place}.fact`, fact, { nearest }));
      return [];
    }
    const { kind, record, revision, field } = found;
    return [
      {
        ...{ fact, kind, record, revision, answer: said },
        ...(field !== undefined && { field }),
        ...(text !== undefined && text.trim() !== '' && { text: text.trim() }),
      },
    ];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  const draft: DocumentDraft<'confirmation'> = {
    ...{ id, kind: 'confirmation', saveId, author: 'confirmation', savedAt: now.toISOString() },
    subjects,
    content: {
      ...{ ...kept, stage: 'answered', answeredOn: formatDay(dayInHelsinki(now)) },
      answers: answered,
    },
  };
  return saveDocument(store, draft, version);
}
