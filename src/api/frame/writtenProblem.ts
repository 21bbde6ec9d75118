/** Tells of a problem with codes of the model in the names that callers write: `SERVICE_AREA`. */
import type { Problem } from '../../model/errors/problems.js';
import { writtenCode } from './enums.js';

/** Problems about what goes with what, whose facts are codes or ids. Codes of files stay as they are. */
const ABOUT_CODES: ReadonlySet<string> = new Set(['notAmong', 'noCommonBody']);

/** The problem as it is told to a caller of the API; the same where there is nothing to write anew. */
export function writtenProblem(problem: Problem): Problem {
  if (!ABOUT_CODES.has(problem.code)) return problem;
  const facts = Object.entries(problem.facts).map(([name, fact]) => [name, written(fact)]);
  return { ...problem, value: told(problem.value), facts: Object.fromEntries(facts) };
}

function written(fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map(written);
  return typeof fact === 'string' ? told(fact) : fact;
}

function told(value: string): string {
  return writtenCode(value) ?? value;
}
