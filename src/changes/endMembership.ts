/** A membership comes to its end; the record stays, since it was so until then. */
import type { RecordId } from '../model/record.js';
import type { Commanded, Commanding } from './command.js';
import { endRelationship } from './editing/endRelationship.js';
import { placeInRecord } from './refusal.js';

export interface EndMembership {
  readonly key: string;
  readonly membership: RecordId;
  /** The last day (or month, or year) of the membership. */
  readonly lastDay: string;
  /** The membership's revision as the author saw it; another one is a conflict. */
  readonly expectedRevision?: number | undefined;
}

/**
 * Ends a membership. Throws MissingRecordError when there is none, EditConflictError when it has changed
 * since it was seen, InvalidInputError for a day that cannot be its last.
 */
export async function endMembership(
  commanding: Commanding,
  { membership: id, ...command }: EndMembership,
): Promise<Commanded> {
  return endRelationship(commanding, { ...command, kind: 'MEMBER_OF', id }, (path) =>
    placeInRecord(path).replace(/^input\.id$/, 'input.membership'),
  );
}
