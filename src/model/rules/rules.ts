/** All rules across records, and how a ChangeSet is held against them before it is committed. */
import type { ChangeSet } from '../changeSet.js';
import { isEntityKind } from '../kinds.js';
import type { Problem } from '../errors/problems.js';
import { conceptScheme } from './conceptScheme.js';
import { fulfilmentBearer } from './fulfilmentBearer.js';
import { mandateWithinLife } from './mandateWithinLife.js';
import { noCycles } from './noCycles.js';
import { RecordsToBe, type StoredRecordReader } from './recordsToBe.js';
import type { Rule, Written } from './rule.js';
import { seatQuota } from './seatQuota.js';
import { statementSubject } from './statementSubject.js';

const rules: readonly Rule[] = [
  noCycles,
  seatQuota,
  mandateWithinLife,
  fulfilmentBearer,
  conceptScheme,
  statementSubject,
];

/** Whether a rule concerns anything that a ChangeSet writes. */
export function isRuled({ changes }: ChangeSet): boolean {
  return changes.some(
    (change) =>
      change.action !== 'delete' &&
      rules.some(({ concerns }) => concerns.includes(change.record.kind)),
  );
}

/**
 * Everything by which a ChangeSet would break a rule across records, given those that are stored. Reads
 * nothing when it writes no kind that a rule concerns; a ChangeSet that was committed before breaks
 * none, since then it is not written again.
 */
export async function ruleProblems(
  changeSet: ChangeSet,
  stored: StoredRecordReader,
): Promise<Problem[]> {
  const written = changeSet.changes.flatMap((change, index): Written[] =>
    change.action === 'delete' ? [] : [{ record: change.record, path: `changes.${index}.record` }],
  );
  const records = new RecordsToBe(changeSet, stored);
  const problems: Problem[] = [];
  for (const rule of rules) {
    const concerned = written.filter(({ record }) => rule.concerns.includes(record.kind));
    if (concerned.length > 0) problems.push(...(await rule.problems(concerned, records)));
  }
  return problems.length > 0 && (await isCommitted(changeSet, stored)) ? [] : problems;
}

/** The ids that a ChangeSet gives out are its own, so that one of them in a store tells. */
async function isCommitted({ changes }: ChangeSet, stored: StoredRecordReader): Promise<boolean> {
  const created = changes.find(({ action }) => action === 'create');
  if (created?.action !== 'create') return false;
  const { id, kind } = created.record;
  return isEntityKind(kind)
    ? (await stored.readEntities([id])).has(id)
    : (await stored.readRelationships(kind, [id])).has(id);
}
