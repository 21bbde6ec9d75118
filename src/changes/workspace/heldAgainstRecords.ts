/**
 * Holds the operations of a scenario, one after the other, against the records as they are and as the
 * operations before would leave them.
 */
import type { Problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { Day } from '../../model/time/days.js';
import type { ScenarioOperation } from '../../model/workspace/scenarioOperations.js';
import { type ScenarioPlan, scenarioPlan } from '../../model/workspace/scenarioPlan.js';
import {
  kindsAt,
  recordsNamedBy,
  withReferences,
} from '../../model/workspace/scenarioReferences.js';
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
  const ids = recordsNamedBy(given);
  const entities = await Promise.all(ids.map((id) => records.entity(id)));
  const now = new Map(ids.map((id, at) => [id, entities[at]?.id ?? id]));
  const operations = given.map((one) => withReferences(one, (id) => now.get(id) ?? id));
  const facts = await RecordsOfScenario.read(store, scenario, operations, today);
  const { plan, problems } = scenarioPlan(scenario, operations, facts, today, path);
  const told = problems.map(async (one): Promise<Problem> => {
    if (one.code !== 'noSuchRecord') return one;
    const nearest = await nearestRecord(store, kindsAt(one.path)[0]!, one.value);
    return { ...one, facts: { nearest } };
  });
  return { operations, plan, problems: await Promise.all(told), facts };
}
