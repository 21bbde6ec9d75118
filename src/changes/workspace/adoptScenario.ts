/**
 * What a scenario would do is done: one ChangeSet, as of today, which makes the records what the scenario
 * showed, and which undoing takes back whole.
 */
import type { Change } from '../../model/changeSet.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem, type Problem } from '../../model/errors/problems.js';
import { changeSetId, recordId } from '../../model/identifiers.js';
import type { RecordData, RecordId } from '../../model/record.js';
import { type Day, dayInHelsinki, formatDay } from '../../model/time/days.js';
import { validitySpans } from '../../model/time/validity.js';
import { operationProblems } from '../../model/workspace/scenarioOperations.js';
import type { NetworkSaying } from '../../model/workspace/scenarioDraft.js';
import type { ScenarioPlan } from '../../model/workspace/scenarioPlan.js';
import type { Standing } from '../../records/documents.js';
import { type Commanded, commandBuilder, type Commanding, commitAsRead } from '../command.js';
import { committed } from '../committed.js';
import { heldAgainstRecords } from './heldAgainstRecords.js';
import type { RecordsOfScenario } from './recordsOfScenario.js';
import { scenarioSeen } from './scenarioSeen.js';

export interface AdoptScenario {
  readonly key: string;
  readonly scenario: RecordId;
  /** The version that was seen. */
  readonly expectedVersion: number;
}

export interface ScenarioAdopted extends Commanded {
  /** By which it can be undone. */
  readonly changeSet: string;
}

/** Where in the input a problem with an operation is told. */
export const OPERATIONS = 'scenario.operations';

/**
 * Carries a scenario out on the records as they are, whole or not at all. Throws MissingRecordError when
 * there is none, DocumentConflictError when another version stands than was seen, InvalidInputError naming
 * each operation that does not fit any more or would break a rule. O(what is tied to its networks).
 */
export async function adoptScenario(
  commanding: Commanding,
  { key, scenario: id, expectedVersion }: AdoptScenario,
): Promise<ScenarioAdopted> {
  const changeSet = changeSetId(key);
  const before = await committed(commanding.store, changeSet);
  if (before) return { ...before, changeSet };
  const scenario = await scenarioSeen(commanding.store, id, expectedVersion);
  const commanded = await commitAsRead(commanding, () => built(commanding, key, scenario));
  return { ...commanded, changeSet };
}

async function built(commanding: Commanding, key: string, { id, content }: Standing<'scenario'>) {
  const today = dayInHelsinki(commanding.now);
  const given = content.operations;
  const held = await heldAgainstRecords(commanding, id, given, today, OPERATIONS);
  const ordered = operationProblems(held.operations, OPERATIONS);
  const unfit = ordered.length > 0 ? ordered : held.problems;
  const problems = unfit.length > 0 ? unfit : endsOnFirstDay(held.plan, held.facts);
  if (problems.length > 0) throw new InvalidInputError(problems);
  const changes = changesOf(held.plan, held.facts, changeSetId(key));
  const head = commandBuilder(commanding, `Adopt scenario: ${content.name}`, key).build();
  return {
    changeSet: { ...head, changes: changes.map(({ change }) => change) },
    placeOf: (path: string) => {
      const change = changes[Number(/^changes\.(\d+)/.exec(path)?.[1])];
      return change ? `${OPERATIONS}.${change.operation}` : path;
    },
  };
}

/** Days are half-open: a network that begins on the day holds on it, and can end the day after. */
function endsOnFirstDay({ day, ended }: ScenarioPlan, facts: RecordsOfScenario): Problem[] {
  return ended.flatMap(({ kind, id, operation }) => {
    if (kind !== 'Network' || facts.entity(id)!.possibleFrom < day) return [];
    const days = { first: formatDay(day), earliest: formatDay(day + 1) };
    return [problem('endsOnFirstDay', `${OPERATIONS}.${operation}.network`, id, days)];
  });
}

/**
 * A network that is founded keeps the id that it has in the scenario, so that what leads to it still does;
 * relationships get theirs from the ChangeSet, as all do.
 */
function changesOf(
  { day, created, ended, said }: ScenarioPlan,
  facts: RecordsOfScenario,
  changeSet: string,
): { readonly change: Change; readonly operation: number }[] {
  const changes: { change: Change; operation: number }[] = [];
  const networksFirst = created.toSorted(
    (a, b) => Number(b.record.kind === 'Network') - Number(a.record.kind === 'Network'),
  );
  for (const { record, operation } of networksFirst) {
    const isFounded = record.kind === 'Network';
    const id = isFounded ? record.id : recordId(changeSet, changes.length);
    changes.push({
      change: { action: 'create', record: { ...record, id } as RecordData },
      operation,
    });
  }
  const endedIds = new Set(ended.map(({ id }) => id));
  for (const { kind, id, operation } of ended) {
    const then = said.get(id)?.properties;
    changes.push({ change: endOf(facts.record(kind, id), day, then), operation });
  }
  for (const [id, { properties: then, operation }] of said) {
    if (endedIds.has(id)) continue;
    const { revision, ...network } = facts.record('Network', id);
    const properties = { ...network.properties, ...then };
    const record = { ...network, properties } as RecordData;
    changes.push({ change: { action: 'update', record, expectedRevision: revision }, operation });
  }
  return changes;
}

/** What has begun on the day itself never was; of a network that would be untrue, and was refused. */
function endOf(
  { revision, ...record }: ReturnType<RecordsOfScenario['record']>,
  day: Day,
  said: NetworkSaying | undefined,
): Change {
  const { validity, kind, id } = record;
  if (kind !== 'Network' && validitySpans(validity).possibleFrom >= day) {
    return { action: 'delete', kind, id, expectedRevision: revision };
  }
  const to = formatDay(day);
  const properties = { ...record.properties, ...said };
  const ended = { ...record, validity: { ...validity, to }, properties } as RecordData;
  return { action: 'update', record: ended, expectedRevision: revision };
}
