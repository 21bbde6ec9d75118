/** What is told to who asks for a projection that would be too large. */
import type { Projection } from '../../analysis/projections/projection.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';

type TooLarge = Extract<Projection, { readonly fits: false }>;

/** The error that names the argument by which the projection was asked for. */
export function tooLarge(
  path: string,
  value: string,
  { limit, most }: TooLarge,
): InvalidInputError {
  const code = limit === 'edges' ? 'tooManyJoined' : 'tooManyWays';
  return new InvalidInputError([problem(code, path, value, { most })]);
}

/** The same where networks and organisations could be asked about together, which needs no projection. */
export function tooLargeApart(
  path: string,
  value: string,
  { limit, most }: TooLarge,
): InvalidInputError {
  const code = limit === 'edges' ? 'tooManyJoinedApart' : 'tooManyWaysApart';
  return new InvalidInputError([problem(code, path, value, { most })]);
}
