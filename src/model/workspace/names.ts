/** Names that people give to documents of the workspace. */
import { problem, type Problem } from '../errors/problems.js';

const LONGEST = 200;

/** What is wrong with a name besides its absence. */
export function nameProblems(name: unknown, path = 'content.name'): Problem[] {
  return typeof name === 'string' && name.length > LONGEST
    ? [problem('tooLong', path, name, { maximum: LONGEST })]
    : [];
}
