/** What every mutation has in common. */
import { randomUUID } from 'node:crypto';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';

/** The field of an input by which a command is carried out once. */
export const clientMutationId = {
  nullable: true,
  description:
    'Your name for this command: sent twice under the same name, it is carried out once.',
} as const;

/** Half of a character, which JSON can carry but no text has. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

/**
 * The name under which a command is carried out once; without one of the caller's, each is new. Throws
 * InvalidInputError for a name that is not text.
 */
export function keyOf(command: string, ofCaller: string | null | undefined): string {
  if (ofCaller && HALF_A_CHARACTER.test(ofCaller)) {
    throw new InvalidInputError([problem('notText', 'input.clientMutationId', ofCaller, {})]);
  }
  return `${command} ${ofCaller ?? randomUUID()}`;
}
