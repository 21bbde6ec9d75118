/**
 * Which values of a record tell something of a living person, and of whom: the fields declared
 * `personal`, and what a source says of one of them. They stand in the record alone; wherever else
 * they are kept they are sealed.
 */
import type { Fields, PropertyValue } from './declaration.js';
import { entityDeclarations, relationshipDeclarations } from './kinds.js';
import type { RecordData, RecordId } from './record.js';

const declared = new Map<string, readonly string[]>(
  Object.values({ ...entityDeclarations, ...relationshipDeclarations }).map(({ kind, fields }) => [
    kind,
    Object.entries(fields as Fields).flatMap(([name, field]) => (field.personal ? name : [])),
  ]),
);

type Content = Pick<RecordData, 'kind' | 'id' | 'properties'>;
type Values = { readonly [name: string]: PropertyValue | undefined };

/** The person of whom a record's personal values tell; undefined when it can hold none. */
export function personOf(record: Content): RecordId | undefined {
  if (record.kind === 'ContactPerson') return record.id;
  return isStatementOnPerson(record)
    ? (record.properties as { record: RecordId }).record
    : undefined;
}

/** The names of the properties of a record that may hold personal values. */
export function personalFieldsOf(record: Content): readonly string[] {
  return isStatementOnPerson(record) ? ['value', 'reason'] : (declared.get(record.kind) ?? []);
}

/** The personal values of a record, by property. */
export function personalValuesOf(record: Content): { readonly [name: string]: PropertyValue } {
  const properties = record.properties as Values;
  const values: { [name: string]: PropertyValue } = {};
  for (const name of personalFieldsOf(record)) {
    const value = properties[name];
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function isStatementOnPerson({ kind, properties }: Content): boolean {
  if (kind !== 'Statement') return false;
  const { recordKind, field } = properties as Values;
  return recordKind === 'ContactPerson' && declared.get(recordKind)!.includes(field as string);
}
