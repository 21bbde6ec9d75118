/** A revision that was asked for is still to come, or was recorded before the change log was kept. */
import { TuhatverkkoError } from './errors.js';

export class RevisionNotKeptError extends TuhatverkkoError {
  readonly code = 'BAD_USER_INPUT';
  constructor(
    readonly revision: number,
    /** The first and the last revision that can be asked for. */
    readonly first: number,
    readonly newest: number,
    /** Which argument named it. */
    readonly path = 'revision',
  ) {
    super(`Expected a revision from ${first} to ${newest} (${path}), got ${revision}.`);
  }
}
