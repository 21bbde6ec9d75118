/** A membership comes to its end; the record stays, since it was so until then. */
import { InvalidInputError, MissingRecordError } from '../model/errors.js';
import { isUuid } from '../model/identifiers.js';
import { problem } from '../model/problems.js';
import type { RecordId } from '../model/record.js';
import { dateSpan, endAfterLastDay } from '../model/validity.js';
import { type Commanded, type Commanding, commandBuilder, commit } from './command.js';
import { validityOf } from './validityOf.js';

export interface EndMembership {
  readonly key: string;
  readonly membership: RecordId;
  /** The last day (or month, or year) of the membership. */
  readonly lastDay: string;
  /** The membership's revision as the author saw it; another one is a conflict. */
  readonly expectedRevision?: number | undefined;
}

/**
 * Ends a membership. Throws MissingRecordError when there is none, ConflictError when it has changed
 * since it was seen, InvalidInputError for a day that cannot be its last.
 */
export async function endMembership(
  commanding: Commanding,
  command: EndMembership,
): Promise<Commanded> {
  const id = command.membership;
  const membership = isUuid(id)
    ? await commanding.records.relationship('MEMBER_OF', id)
    : undefined;
  if (!membership) throw new MissingRecordError(id, 'MEMBER_OF', 'input.membership');
  if (!dateSpan(command.lastDay)) {
    throw new InvalidInputError([problem('notADate', 'input.lastDay', command.lastDay, {})]);
  }
  const { revision, ...content } = membership;
  const builder = commandBuilder(commanding, 'End a membership', command.key);
  builder.update(
    {
      ...content,
      validity: validityOf(
        { ...membership.validity, to: endAfterLastDay(command.lastDay) },
        { from: 'input.membership', to: 'input.lastDay' },
      ),
    },
    command.expectedRevision ?? revision,
  );
  return commit(commanding, builder.build());
}
