/**
 * The fields of a record on which sources can agree and disagree, and their values whatever place the
 * record keeps them in. Names are left out: one body goes by many, and they deny each other nothing.
 */
import type { FieldDeclaration, PropertyValue } from '../declaration.js';
import { entityDeclarations, isEntityKind, relationshipDeclarations } from '../kinds.js';
import type { RecordKind } from '../kinds.js';
import { nameLanguages } from '../languages.js';
import type { RecordData } from '../record.js';

/** The area of an organisation's home, which is kept as a relationship of this kind. */
export const HOME = 'LOCATED_IN';

/** The value that a record has in a field; undefined when nobody has said. */
export function valueOf(record: RecordData, field: string): PropertyValue | undefined {
  const { validity, status, properties } = record;
  if (field === 'validFrom') return validity.from === 'unknown' ? undefined : validity.from;
  if (field === 'validTo') return validity.to === 'unknown' ? undefined : validity.to;
  if (field === 'status') return status;
  return (properties as { readonly [name: string]: PropertyValue | undefined })[field];
}

/** The record with values in fields; null takes one away. */
export function withValues<Kind extends RecordData>(
  record: Kind,
  values: ReadonlyMap<string, PropertyValue | null>,
): Kind {
  const properties: { [name: string]: unknown } = { ...record.properties };
  let { validity, status } = record;
  for (const [field, value] of values) {
    if (field === 'validFrom') validity = { ...validity, from: String(value ?? 'unknown') };
    else if (field === 'validTo') validity = { ...validity, to: String(value ?? 'unknown') };
    else if (field === 'status') status = value as typeof status;
    else if (value === null) delete properties[field];
    else properties[field] = value;
  }
  return { ...record, properties, validity, status };
}

/** The fields in which a record says something that a source can speak for. */
export function statedFields(record: RecordData): string[] {
  const fields = Object.keys(record.properties).filter((name) => isStated(record.kind, name));
  if (isEntityKind(record.kind)) return fields;
  const { from, to } = record.validity;
  if (from !== 'unknown') fields.push('validFrom');
  if (to !== 'unknown') fields.push('validTo');
  return fields;
}

/**
 * Whether sources can deny each other in a property. One body goes by many names, and a list of texts
 * is not denied by another.
 */
export function isStated(kind: RecordKind, property: string): boolean {
  return propertiesStated.get(kind)?.has(property) ?? false;
}

/** Whether references name the field among those that they speak for; of any other each speaks. */
export function isNamedByReferences(kind: RecordKind, field: string): boolean {
  const isOfLink = !isEntityKind(kind) && (field === 'validFrom' || field === 'validTo');
  return isOfLink || isStated(kind, field);
}

const propertiesStated = new Map(
  Object.values({ ...entityDeclarations, ...relationshipDeclarations }).map((declaration) => [
    declaration.kind,
    new Set(statedProperties(declaration)),
  ]),
);

function statedProperties(declaration: {
  readonly fields: { readonly [name: string]: FieldDeclaration };
  readonly searchable?: readonly string[];
}): string[] {
  return Object.entries(declaration.fields).flatMap(([name, { type }]) => {
    if (type === 'textList') return [];
    if (type !== 'names') return [name];
    const isName = declaration.searchable?.includes(name) ?? false;
    return isName ? [] : nameLanguages.map((language) => `${name}_${language}`);
  });
}

/** Fields of every record on which sources can disagree. */
const CIRCUMSTANCES = ['validFrom', 'validTo', 'status'];

/**
 * What statements can be about in records of a kind, by the name of the property; the circumstances of
 * every record have no declaration.
 */
export function fieldsToStateOn(
  kind: RecordKind,
): ReadonlyMap<string, FieldDeclaration | undefined> {
  const declared = Object.entries(declaredFields(kind)).flatMap(([name, field]) =>
    field.type === 'names'
      ? nameLanguages.map((language): [string, FieldDeclaration] => [`${name}_${language}`, field])
      : [[name, field] as [string, FieldDeclaration]],
  );
  const home: [string, FieldDeclaration][] =
    kind === 'Organisation'
      ? [[HOME, { type: 'text', format: 'recordId', description: 'The area of its home.' }]]
      : [];
  return new Map([
    ...declared,
    ...home,
    ...CIRCUMSTANCES.map((name) => [name, undefined] as const),
  ]);
}

/** The declared fields of a kind, by name. */
function declaredFields(kind: RecordKind): { readonly [name: string]: FieldDeclaration } {
  return (isEntityKind(kind) ? entityDeclarations[kind] : relationshipDeclarations[kind]).fields;
}
