/**
 * Holds the operations of a scenario, one after the other, against the records as they are and as the
 * operations before would leave them.
 */
import type { Problem } from '../../model/errors/problems.js';
import { isUuid } from '../../model/identifiers.js';
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import type { Day } from '../../model/time/days.js';
import { partsOf, type ScenarioOperation } from '../../model/workspace/scenarioOperations.js';
import { type ScenarioPlan, scenarioPlan } from '../../model/workspace/scenarioPlan.js';
import { nearestRecord } from '../../records/nearestRecord.js';
import type { Commanding } from '../command.js';
import { RecordsOfScenario } from './recordsOfScenario.js';

interface Held {
  /** With the ids that the records have now: one that was merged away has another. */
  readonly operations: readonly ScenarioOperation[];
  /** Of no use where there are problems. */
  readonly plan: ScenarioPlan;
  readonly problems: readonly Problem[];
  readonly facts: RecordsOfScenario;
}

/** Operations whose form is right. O(what is tied to the networks that they name). */
export async function heldAgainstRecords(
  { store, records }: Pick<Commanding, 'store' | 'records'>,
  scenario: RecordId,
  given: readonly ScenarioOperation[],
  today: Day,
  path: string,
): Promise<Held> {
  const now = async (id: string): Promise<string> =>
    isUuid(id) ? ((await records.entity(id))?.id ?? id) : id;
  const operations = await Promise.all(
    given.map(async (operation): Promise<ScenarioOperation> => {
      const { network, into, member, members, concept } = partsOf(operation);
      return {
        ...operation,
        ...(network !== undefined && { network: await now(network) }),
        ...(into !== undefined && { into: await now(into) }),
        ...(member !== undefined && { member: await now(member) }),
        ...(members !== undefined && { members: await Promise.all(members.map(now)) }),
        ...(concept !== undefined && { concept: await now(concept) }),
      };
    }),
  );
  const facts = await RecordsOfScenario.read(store, scenario, operations, today);
  const { plan, problems } = scenarioPlan(scenario, operations, facts, today, path);
  const told = problems.map(async (one): Promise<Problem> => {
    if (one.code !== 'noSuchRecord') return one;
    const nearest = await nearestRecord(store, kindAt(one.path), one.value);
    return { ...one, facts: { nearest } };
  });
  return { operations, plan, problems: await Promise.all(told), facts };
}

function kindAt(path: string): EntityKind {
  if (/\.(network|into)$/.test(path)) return 'Network';
  return path.endsWith('.concept') ? 'Concept' : 'Organisation';
}
