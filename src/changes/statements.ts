/** Writes down what is said of a field of a record, and moves an organisation's home where that leads. */
import type { ChangeSetBuilder } from '../model/changeSet.js';
import { speakingFor } from '../model/statements/locator.js';
import type { RecordData, RecordId, Relationship } from '../model/record.js';
import type { Said } from '../records/sayings.js';

/** One statement: who says what, where, of which day; `reason` where people decided so. */
export function state(
  builder: ChangeSetBuilder,
  { kind, id }: RecordData,
  field: string,
  { value, weight, sources }: Said,
  reason?: string,
): RecordId {
  return builder.createEntity(
    'Statement',
    {
      recordKind: kind,
      record: id,
      field,
      value: JSON.stringify(value),
      ...(weight.on === '' ? {} : { statedOn: weight.on }),
      ...(reason === undefined ? {} : { reason }),
    },
    { sources: sources.map((reference) => speakingFor(reference, undefined)) },
  );
}

/** The relationship leads elsewhere, by the sources that say so. */
export function moveHome(
  builder: ChangeSetBuilder,
  { kind, id, from, properties, validity, status, revision }: Relationship<'LOCATED_IN'>,
  to: RecordId,
  said: readonly Said[],
): void {
  const sources = said.filter(({ value }) => value === to).flatMap((one) => one.sources);
  builder.delete(kind, id, revision);
  builder.createRelationship(kind, from, to, properties, { validity, status, sources });
}
