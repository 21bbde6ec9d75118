/** Days that somebody gave, checked while it is still known which argument each came from. */
import { InvalidInputError } from '../model/errors/errors.js';
import { problem } from '../model/errors/problems.js';
import { lastDayBefore, type Validity, validityProblem } from '../model/time/validity.js';

/** The validity itself. Throws InvalidInputError naming the argument at fault, with the day as it was given. */
export function validityOf(
  validity: Validity,
  paths: { readonly from: string; readonly to: string },
): Validity {
  const wrong = validityProblem(validity);
  if (!wrong) return validity;
  const field = wrong.field === 'from' ? 'from' : 'to';
  const value = field === 'to' ? lastDayGiven(validity.to) : validity.from;
  throw new InvalidInputError([problem(wrong.code, paths[field], value, { from: validity.from })]);
}

/** What somebody gave as the last day, of the end that follows from it; what is no date as it is. */
export function lastDayGiven(end: string): string {
  return lastDayBefore(end) ?? end;
}
