/** What is told to who asks for a projection that would be too large. */
import type { Projection } from '../../analysis/projections/projection.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';

/** The error that names the argument by which the projection was asked for. */
export function tooLarge(
  path: string,
  value: string,
  { limit, most }: Extract<Projection, { readonly fits: false }>,
): InvalidInputError {
  const code = limit === 'edges' ? 'tooManyJoined' : 'tooManyWays';
  return new InvalidInputError([problem(code, path, value, { most })]);
}
