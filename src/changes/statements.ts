/** Writes down what is said of a field of a record, and moves an organisation's home where that leads. */
import type { ChangeSetBuilder } from '../model/changeSet.js';
import type { PropertyValue } from '../model/declaration.js';
import { atField, speakingFor } from '../model/statements/locator.js';
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
    { sources: sources.map((one) => speakingFor(atField(one, field), undefined)) },
  );
}

/** What people decide on a field: of what was said before, and of which day. */
export interface Decision {
  readonly value: PropertyValue | null;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
}

/**
 * Writes down that people have decided on a field. What was said stays: what the record alone said
 * (`recorded`) gets its statements, and an earlier decision (among `stated`) gives way to this one.
 */
export function decide(
  builder: ChangeSetBuilder,
  record: RecordData,
  field: string,
  { stated, recorded }: { readonly stated: readonly Said[]; readonly recorded: readonly Said[] },
  { value, on, reason }: Decision,
): void {
  if (stated.length === 0) for (const said of recorded) state(builder, record, field, said);
  const earlier = stated.find(({ statement }) => statement?.properties.reason !== undefined);
  if (!earlier?.statement) {
    const weight = { isDecided: true, reliability: 100, on };
    state(builder, record, field, { value, weight, sources: [] }, reason);
    return;
  }
  const { revision, ...content } = earlier.statement;
  const properties = {
    ...content.properties,
    value: JSON.stringify(value),
    reason,
    statedOn: on,
  };
  builder.update({ ...content, properties }, revision);
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
