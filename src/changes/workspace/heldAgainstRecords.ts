/**
 * Holds the operations of a scenario, one after the other, against the records as they are and as the
 * operations before would leave them.
 */
import { type Problem, problem } from '../../model/errors/problems.js';
import { isUuid } from '../../model/identifiers.js';
import type { EntityKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { type Day, formatDay } from '../../model/time/days.js';
import { lastDayBefore, validitySpans } from '../../model/time/validity.js';
import { partsOf, type ScenarioOperation } from '../../model/workspace/scenarioOperations.js';
import { nearestRecord } from '../../records/nearestRecord.js';
import type { Records } from '../../records/records.js';
import type { GraphStore } from '../../store/graphStore.js';

const MEMBERS: readonly EntityKind[] = ['Organisation', 'ContactPerson'];
const WORK = ['task', 'goal'];

interface Held {
  /** With the ids that the records have now: one that was merged away has another. */
  readonly operations: readonly ScenarioOperation[];
  readonly problems: readonly Problem[];
}

/** Operations whose form is right. O(memberships and work of the networks that they name). */
export async function heldAgainstRecords(
  store: GraphStore,
  records: Records,
  given: readonly ScenarioOperation[],
  today: Day,
  path: string,
): Promise<Held> {
  const problems: Problem[] = [];
  const present = async (id: string, at: string, kinds: readonly EntityKind[]): Promise<string> => {
    if (!isUuid(id)) return id;
    const entity = await records.entity(id);
    const found = await recordProblem(store, entity, id, at, kinds, today);
    if (found) problems.push(found);
    return entity?.id ?? id;
  };
  const operations = await Promise.all(
    given.map(async (operation, place): Promise<ScenarioOperation> => {
      const at = `${path}.${place}`;
      const { network, into, member, members, concept } = partsOf(operation);
      return {
        ...operation,
        ...(network !== undefined && {
          network: await present(network, `${at}.network`, ['Network']),
        }),
        ...(into !== undefined && { into: await present(into, `${at}.into`, ['Network']) }),
        ...(member !== undefined && { member: await present(member, `${at}.member`, MEMBERS) }),
        ...(members !== undefined && {
          members: await Promise.all(
            members.map((id, nth) => present(id, `${at}.members.${nth}`, MEMBERS)),
          ),
        }),
        ...(concept !== undefined && {
          concept: await present(concept, `${at}.concept`, ['Concept']),
        }),
      };
    }),
  );
  if (problems.length > 0) return { operations, problems };
  return { operations, problems: await orderProblems(store, operations, today, path) };
}

async function recordProblem(
  store: GraphStore,
  entity: Entity | undefined,
  id: string,
  at: string,
  kinds: readonly EntityKind[],
  today: Day,
): Promise<Problem | undefined> {
  if (!entity) {
    const nearest = await nearestRecord(store, kinds[0]!, id);
    return problem('noSuchRecord', at, id, { nearest });
  }
  if (!kinds.includes(entity.kind)) {
    return problem('wrongKind', at, id, { expected: kinds.join(', ') });
  }
  if (entity.kind === 'Concept' && !WORK.includes(entity.properties.scheme ?? '')) {
    const scheme = entity.properties.scheme ?? '';
    return problem('wrongScheme', at, id, { scheme, expected: WORK.join(', ') });
  }
  const { possibleTo } = validitySpans(entity.validity);
  return possibleTo <= today
    ? problem('alreadyEnded', at, id, {
        last: lastDayBefore(entity.validity.to) ?? formatDay(possibleTo - 1),
      })
    : undefined;
}

/** What each network has at a point of the scenario, by its id or key. */
class Holdings {
  readonly #of = new Map<string, Set<RecordId>>();

  constructor(relationships: readonly Relationship[], network: 'from' | 'to', today: Day) {
    const other = network === 'from' ? 'to' : 'from';
    for (const one of relationships) {
      if (validitySpans(one.validity).possibleTo > today) this.of(one[network]).add(one[other]);
    }
  }

  of(network: string): Set<RecordId> {
    const held = this.#of.get(network) ?? new Set();
    this.#of.set(network, held);
    return held;
  }

  moveAll(from: string, to: string): void {
    for (const one of this.of(from)) this.of(to).add(one);
    this.of(from).clear();
  }
}

/** What cannot be done when its turn comes. */
async function orderProblems(
  store: GraphStore,
  operations: readonly ScenarioOperation[],
  today: Day,
  path: string,
): Promise<Problem[]> {
  const named = operations.flatMap((operation) => {
    const { network, into } = partsOf(operation);
    return [network, into].filter((one) => one !== undefined && isUuid(one));
  });
  const networks = [...new Set(named as RecordId[])];
  const places = await store.relationshipsOf('MEMBER_OF', 'to', networks);
  const members = new Holdings(places, 'to', today);
  const work = new Holdings(await store.relationshipsOf('ABOUT', 'from', networks), 'from', today);
  const problems: Problem[] = [];
  operations.forEach((operation, place) => {
    const at = `${path}.${place}`;
    const leave = (network: string, member: RecordId, field: string): void => {
      if (members.of(network).delete(member)) return;
      problems.push(problem('noMembership', `${at}.${field}`, member, {}));
    };
    const join = (network: string, member: RecordId, field: string): void => {
      if (members.of(network).has(member)) {
        problems.push(problem('alreadyMember', `${at}.${field}`, member, {}));
      }
      members.of(network).add(member);
    };
    switch (operation.kind) {
      case 'addMembership':
        return join(operation.network, operation.member, 'member');
      case 'endMembership':
        return leave(operation.network, operation.member, 'member');
      case 'moveMembership':
        leave(operation.network, operation.member, 'member');
        return join(operation.into, operation.member, 'member');
      case 'split':
        return operation.members.forEach((member, nth) => {
          leave(operation.network, member, `members.${nth}`);
          join(operation.key, member, `members.${nth}`);
        });
      case 'merge':
        members.moveAll(operation.network, operation.into);
        return work.moveAll(operation.network, operation.into);
      case 'moveWork':
        if (!work.of(operation.network).delete(operation.concept)) {
          problems.push(problem('notItsWork', `${at}.concept`, operation.concept, {}));
        }
        work.of(operation.into).add(operation.concept);
        return;
      case 'found':
      case 'end':
      case 'open':
      case 'close':
    }
  });
  return problems;
}
