/** Somebody joins a network. */
import type { MembershipRole } from '../model/codes.js';
import { dayInHelsinki, formatDay } from '../model/time/days.js';
import { InvalidInputError, MissingRecordError } from '../model/errors/errors.js';
import { isUuid } from '../model/identifiers.js';
import { problem } from '../model/errors/problems.js';
import type { RecordId } from '../model/record.js';
import { endAfterLastDay } from '../model/time/validity.js';
import { validityOf } from './validityOf.js';
import { type Commanded, type Commanding, commandBuilder, commit } from './command.js';

export interface AddMembership {
  readonly key: string;
  readonly member: RecordId;
  readonly network: RecordId;
  readonly role?: MembershipRole | undefined;
  /** First day, month or year; not known when left out. */
  readonly from?: string | undefined;
  /** Last day, month or year; until further notice when left out. */
  readonly lastDay?: string | undefined;
  readonly source?: RecordId | undefined;
}

/**
 * Adds a membership and gives its id. Throws MissingRecordError when the member, the network or the
 * source does not exist, InvalidInputError for days that cannot be.
 */
export async function addMembership(
  commanding: Commanding,
  command: AddMembership,
): Promise<Commanded & { id: RecordId }> {
  const member = isUuid(command.member)
    ? await commanding.records.entity(command.member)
    : undefined;
  if (!member) throw new MissingRecordError(command.member, undefined, 'input.member');
  if (member.kind !== 'Organisation' && member.kind !== 'ContactPerson') {
    throw new InvalidInputError([
      problem('wrongEnd', 'input.member', command.member, {
        allowed: ['Organisation', 'ContactPerson'],
      }),
    ]);
  }
  if (!isUuid(command.network) || !(await commanding.records.entity(command.network, 'Network'))) {
    throw new MissingRecordError(command.network, 'Network', 'input.network');
  }
  const builder = commandBuilder(commanding, 'Add a membership', command.key);
  const id = builder.createRelationship(
    'MEMBER_OF',
    member.id,
    command.network,
    command.role === undefined ? {} : { role: command.role },
    {
      validity: validityOf(
        {
          from: command.from ?? 'unknown',
          to: command.lastDay === undefined ? 'open' : endAfterLastDay(command.lastDay),
          attestedOn: formatDay(dayInHelsinki(commanding.now)),
        },
        { from: 'input.from', to: 'input.lastDay' },
      ),
      sources: command.source === undefined ? [] : [{ source: command.source }],
    },
  );
  return { id, ...(await commit(commanding, builder.build())) };
}
