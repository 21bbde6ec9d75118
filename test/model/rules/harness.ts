/** Shrinks a test of a rule to what is stored, what is written, and the problems that are expected. */
import type { ChangeSet, ChangeSetBuilder } from '../../../src/model/changeSet.js';
import { isRelationshipKind } from '../../../src/model/kinds.js';
import type { EntityContent, RecordData, RelationshipContent } from '../../../src/model/record.js';
import type { StoredRecordReader } from '../../../src/model/rules/recordsToBe.js';
import { ruleProblems } from '../../../src/model/rules/rules.js';
import type { Validity } from '../../../src/model/time/validity.js';
import { changeSetOf } from '../../contract/fixtures.js';

type Fill = (builder: ChangeSetBuilder) => void;

/** What a ChangeSet that is written after another breaks: code, place, and the facts of each problem. */
export async function brokenBy(stored: Fill, written: Fill): Promise<[string, string, object][]> {
  const reader = readerOf(changeSetOf('stored', stored));
  const problems = await ruleProblems(changeSetOf('written', written), reader);
  return problems.map(({ code, path, facts }) => [code, path, facts]);
}

/** Reads what a ChangeSet of creates leaves in an empty store. */
export function readerOf({ changes }: ChangeSet): StoredRecordReader {
  const records = changes.flatMap((change) => (change.action === 'delete' ? [] : [change.record]));
  const byId = <R extends RecordData>(of: readonly R[], ids: readonly string[]) =>
    new Map(of.filter(({ id }) => ids.includes(id)).map((record) => [record.id, record]));
  const entities = records.filter((one): one is EntityContent => !isRelationshipKind(one.kind));
  const relationships = records.filter((one): one is RelationshipContent =>
    isRelationshipKind(one.kind),
  );
  return {
    readEntities: (ids) => Promise.resolve(byId(entities, ids)),
    readRelationships: (kind, ids) => {
      const ofKind = relationships.filter((one) => one.kind === kind);
      return Promise.resolve(byId(ofKind, ids));
    },
    relationshipsOf: (kind, end, ids) =>
      Promise.resolve(relationships.filter((one) => one.kind === kind && ids.includes(one[end]))),
  };
}

/** Circumstances of a record that holds on these days, half-open. */
export function during(from: string, to = 'open'): { readonly validity: Validity } {
  return { validity: { from, to } };
}
