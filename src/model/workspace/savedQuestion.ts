/** A question that somebody keeps to ask again: which it is, with which arguments, in which language. */
import { problem, type Problem } from '../errors/problems.js';
import { localeCodes } from '../languages.js';
import { declareDocument } from './declareDocument.js';
import { nameProblems } from './names.js';

export const savedQuestion = declareDocument({
  kind: 'savedQuestion',
  description: 'A question that is kept to be asked again: which it is, and with which arguments.',
  subjects: { least: 0, most: 0 },
  fields: {
    name: { type: 'text', required: true, description: 'What it is called.' },
    question: {
      type: 'text',
      required: true,
      description: 'The field of Query that answers it, such as "overlaps".',
    },
    arguments: {
      type: 'text',
      required: true,
      description: 'Its arguments as a JSON object, such as {"minShared": 3}; {} when it has none.',
    },
    language: {
      type: 'code',
      codes: localeCodes,
      required: true,
      description: 'The language in which its answer is to be read.',
    },
  },
});

/** The most letters that arguments may have. */
const LONGEST = 10_000;

/** The arguments of a question; undefined when the text is no JSON object. */
export function argumentsIn(text: string): { readonly [name: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as { readonly [name: string]: unknown }) : undefined;
  } catch {
    return undefined;
  }
}

/** What a single field cannot tell of a saved question. */
export function savedQuestionProblems(content: { readonly [field: string]: unknown }): Problem[] {
  const problems = nameProblems(content['name']);
  const given = content['arguments'];
  const path = 'content.arguments';
  if (typeof given !== 'string' || given.trim() === '') return problems;
  if (given.length > LONGEST) {
    return [...problems, problem('tooLong', path, given, { maximum: LONGEST })];
  }
  if (!argumentsIn(given)) problems.push(problem('notAJsonObject', path, given, {}));
  return problems;
}
