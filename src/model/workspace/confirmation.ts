/**
 * The yearly confirmation of what is recorded of a network: asked of its secretary by a link, answered by
 * whoever has the link, and reviewed before anything of it becomes a fact.
 */
import type { CodeList, CodeOf } from '../codes.js';
import type { Fields } from '../declaration.js';
import { problem, type Problem } from '../errors/problems.js';
import { entityKinds, type RecordKind, relationshipKinds } from '../kinds.js';
import { dayInHelsinki, formatDay, parseDay } from '../time/days.js';
import { propertyProblems } from '../validation.js';
import { type ContentOf, declareDocument } from './declareDocument.js';

export const confirmationStages = {
  name: 'ConfirmationStage',
  description: 'How far the confirmation of a network is.',
  codes: {
    asked: 'A link was made, and nobody has answered by it.',
    answered: 'Somebody has answered by the link; the answers wait for their review.',
    reviewed: 'The answers were reviewed; the link is of no use any more.',
  },
} as const satisfies CodeList;
export type ConfirmationStage = CodeOf<typeof confirmationStages>;

export const confirmationAnswers = {
  name: 'ConfirmationAnswer',
  description: 'What the secretary says of a fact.',
  codes: {
    confirmed: 'It is so.',
    noLonger: 'It is so no longer.',
    corrected: 'It is otherwise: the text says how.',
    unknown: 'The secretary does not know.',
  },
} as const satisfies CodeList;
export type ConfirmationAnswer = CodeOf<typeof confirmationAnswers>;

export const confirmation = declareDocument({
  kind: 'confirmation',
  description: 'The confirmation of what is recorded of a network in a year, by its secretary.',
  subjects: { least: 1, most: 1 },
  fields: {
    year: {
      type: 'integer',
      required: true,
      minimum: 2000,
      maximum: 2999,
      description: 'Of which year it is.',
    },
    stage: {
      type: 'code',
      codes: confirmationStages,
      required: true,
      description: 'How far it is.',
    },
    tokenDigest: {
      type: 'text',
      required: true,
      description: 'SHA-256 of the token of its link, in hexadecimal; the token is kept nowhere.',
    },
    expiresOn: {
      type: 'text',
      format: 'date',
      required: true,
      description: 'The first day on which nobody can answer by the link any more.',
    },
    answeredOn: { type: 'text', format: 'date', description: 'The day of the last answer.' },
    changeSet: {
      type: 'text',
      format: 'recordId',
      description:
        'Id of the change that the review made, or that took it back; absent when there is none.',
    },
  },
  parts: ['answers'],
  secret: ['tokenDigest'],
});

/** What an answer says of one fact. */
const answerFields = {
  fact: { type: 'text', format: 'recordId', required: true, description: 'The fact.' },
  kind: { type: 'text', required: true, description: 'The kind of the record that tells it.' },
  record: { type: 'text', format: 'recordId', required: true, description: 'That record.' },
  revision: {
    ...{ type: 'integer', required: true, minimum: 0 },
    description: 'The revision of the record that was seen.',
  },
  field: { type: 'text', description: 'The field of it, where the fact is a field alone.' },
  answer: {
    type: 'code',
    codes: confirmationAnswers,
    required: true,
    description: 'What is said of it.',
  },
  text: { type: 'text', personal: true, description: 'How it is, in free words.' },
  accepted: { type: 'boolean', description: 'Whether the review took it over.' },
} as const satisfies Fields;

export type AnsweredFact = ContentOf<{ readonly fields: typeof answerFields }> & {
  readonly kind: RecordKind;
};
export type ConfirmationContent = ContentOf<typeof confirmation> & {
  /** Empty as long as nobody has answered. */
  readonly answers: readonly AnsweredFact[];
};

/** The most letters that a free text may have. */
const LONGEST = 1_000;
const DIGEST = /^[0-9a-f]{64}$/;
const recordKinds: readonly string[] = [...entityKinds, ...relationshipKinds];

/** Whether nobody can answer by its link any more at an instant. */
export function isOver(
  { stage, expiresOn }: Pick<ConfirmationContent, 'stage' | 'expiresOn'>,
  now: Date,
): boolean {
  const expires = parseDay(expiresOn);
  return stage === 'reviewed' || expires === undefined || dayInHelsinki(now) >= expires;
}

/** What a single field cannot tell of a confirmation. */
export function confirmationProblems(content: { readonly [field: string]: unknown }): Problem[] {
  const { tokenDigest, answers } = content;
  const problems: Problem[] = [];
  if (typeof tokenDigest === 'string' && !DIGEST.test(tokenDigest)) {
    problems.push(problem('wrongValue', 'content.tokenDigest', '', { expected: 'SHA-256' }));
  }
  if (!Array.isArray(answers)) {
    return [...problems, problem('required', 'content.answers', '', {})];
  }
  const seen = new Set<unknown>();
  for (const [place, one] of answers.entries()) {
    const path = `content.answers.${place}`;
    problems.push(...answerProblems({ ...(one as object) }, path));
    const { fact } = one as Partial<AnsweredFact>;
    if (seen.has(fact)) problems.push(problem('givenTwice', `${path}.fact`, fact, {}));
    seen.add(fact);
  }
  return problems;
}

function answerProblems(answer: { readonly [field: string]: unknown }, path: string): Problem[] {
  const problems = propertyProblems(answerFields, answer, path).map((found) => ({
    ...found,
    path: found.path.replace('.properties.', '.'),
  }));
  const { kind, text } = answer;
  if (typeof kind === 'string' && !recordKinds.includes(kind)) {
    problems.push(problem('unknownKind', `${path}.kind`, kind, { known: recordKinds }));
  }
  if (typeof text === 'string' && text.length > LONGEST) {
    problems.push(problem('tooLong', `${path}.text`, text, { maximum: LONGEST }));
  }
  if (answer['answer'] === 'corrected' && (typeof text !== 'string' || text.trim() === '')) {
    problems.push(problem('required', `${path}.text`, '', {}));
  }
  return problems;
}

const DAYS_OPEN = 60;

/** The first day on which a link of this instant is of no use any more, as ISO text. */
export function linkExpiry(now: Date): string {
  return formatDay(dayInHelsinki(now) + DAYS_OPEN);
}
