/** Days that somebody gave, checked while it is still known which argument each came from. */
import { InvalidInputError } from '../model/errors/errors.js';
import { problem } from '../model/errors/problems.js';
import { type Validity, validityProblem } from '../model/time/validity.js';

/** The validity itself. Throws InvalidInputError naming the argument at fault. */
export function validityOf(
  validity: Validity,
  paths: { readonly from: string; readonly to: string },
): Validity {
  const wrong = validityProblem(validity);
  if (!wrong) return validity;
  const field = wrong.field === 'from' ? 'from' : 'to';
  throw new InvalidInputError([
    problem(wrong.code, paths[field], validity[field], { from: validity.from }),
  ]);
}
