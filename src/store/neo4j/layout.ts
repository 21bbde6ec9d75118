/**
 * How records lie in Neo4j: an entity is a node with the labels `Record` and its kind, a relationship
 * is a relationship of its kind's type; what the model says of them is flat properties. Whole numbers
 * are sent as integers, since the driver sends every JavaScript number as a float.
 */
import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { FieldDeclaration, Fields } from '../../model/declaration.js';
import {
  entityDeclarations,
  type EntityKind,
  isEntityKind,
  type RecordKind,
  relationshipDeclarations,
  relationshipKinds,
  entityKinds,
} from '../../model/kinds.js';
import { nameLanguages } from '../../model/languages.js';
import type { Entity, EntityContent, RecordData, Relationship } from '../../model/record.js';
import { foldName, keysOf, plainName, searchableTexts, sortName } from '../../model/searchText.js';

/** Properties as the driver takes and gives them. */
export type Row = { [property: string]: unknown };

/** What every record carries beside the fields of its kind. */
export const commonProperties = [
  'id',
  'validFrom',
  'validTo',
  'attestedOn',
  'status',
  'sourceIds',
  'sourceLocators',
  'revision',
] as const;

/** What an entity carries for the indexes: derived from its fields, never given back. */
export const derivedProperties = ['sortName', 'foldedNames', 'plainNames', 'keys'] as const;

/** A property of a kind's records, names by language. */
export interface StoredProperty {
  readonly name: string;
  /** Whole numbers have to be told from others when they are sent. */
  readonly integer: boolean;
}

const declaredProperties = new Map<RecordKind, readonly StoredProperty[]>();
for (const kind of entityKinds) {
  declaredProperties.set(kind, flatProperties(entityDeclarations[kind].fields));
}
for (const kind of relationshipKinds) {
  declaredProperties.set(kind, flatProperties(relationshipDeclarations[kind].fields));
}

function flatProperties(fields: Fields): StoredProperty[] {
  return Object.entries(fields).flatMap(([name, field]: [string, FieldDeclaration]) =>
    field.type === 'names'
      ? nameLanguages.map((language) => ({ name: `${name}_${language}`, integer: false }))
      : [{ name, integer: field.type === 'integer' }],
  );
}

/** All properties that records of a kind can have. */
export function storedProperties(kind: RecordKind): StoredProperty[] {
  const further = isEntityKind(kind) ? derivedProperties : [];
  return [
    ...commonProperties.map((name) => ({ name, integer: name === 'revision' })),
    ...(declaredProperties.get(kind) ?? []),
    ...further.map((name) => ({ name, integer: false })),
  ];
}

/**
 * What records of one kind store, a list for each property with a value or null for each record: so
 * that names of properties are sent once, not with every record. A property that none of them has is
 * left out, which the statements read as null. O(records × properties).
 */
export function columnsOf<Content extends RecordData>(
  kind: RecordKind,
  records: readonly Content[],
  revisionOf: (record: Content) => number,
): Row {
  const columns: { [name: string]: readonly unknown[] } = {
    id: records.map(({ id }) => id),
    validFrom: records.map(({ validity }) => validity.from),
    validTo: records.map(({ validity }) => validity.to),
    attestedOn: records.map(({ validity }) => validity.attestedOn ?? null),
    status: records.map(({ status }) => status),
    sourceIds: records.map(({ sources }) => sources.map(({ source }) => source)),
    // A list in Neo4j holds no null: no locator is an empty one.
    sourceLocators: records.map(({ sources }) => sources.map(({ locator }) => locator ?? '')),
    revision: integers(records.map(revisionOf)),
  };
  for (const { name, integer } of declaredProperties.get(kind) ?? []) {
    const values = records.map(({ properties }) => (properties as Row)[name] ?? null);
    columns[name] = integer ? integers(values as (number | null)[]) : values;
  }
  const derived = records.flatMap((record) => (isEntity(record) ? [derivedContent(record)] : []));
  if (derived.length > 0) {
    for (const name of derivedProperties) columns[name] = derived.map((row) => row[name]);
  }
  return Object.fromEntries(
    Object.entries(columns).filter(([, values]) => values.some((value) => value !== null)),
  );
}

function isEntity(record: RecordData): record is EntityContent {
  return isEntityKind(record.kind);
}

/** One object for each number: there are few different ones, and very many of each. */
function integers(values: readonly (number | null)[]): unknown[] {
  const known = new Map<number, unknown>();
  return values.map((value) => {
    if (value === null) return null;
    if (!known.has(value)) known.set(value, neo4j.int(value));
    return known.get(value);
  });
}

function derivedContent(entity: EntityContent): {
  readonly [name in (typeof derivedProperties)[number]]: unknown;
} {
  const texts = searchableTexts(entity);
  return {
    sortName: sortName(entity),
    foldedNames: [...new Set(texts.map(foldName))],
    plainNames: [...new Set(texts.map(plainName))],
    keys: [...keysOf(entity)].flatMap(([field, values]) =>
      values.map((value) => keyTerm(entity.kind, field, value)),
    ),
  };
}

/** The labels that an entity has by the code of its classifier, beside that of its kind. */
export function labelsByCode(entity: EntityContent): string[] {
  const { labelByCode } = entityDeclarations[entity.kind] as {
    labelByCode?: { readonly [code: string]: string };
  };
  const label = labelByCode?.[(entity.properties as { kind?: string }).kind ?? ''];
  return label === undefined ? [] : [label];
}

const LONGEST_TERM = 500;

/**
 * A key of a kind as one term of the index, such as "Area.code=005". The index refuses terms above
 * 32 kB; a long one is told by its digest.
 */
export function keyTerm(kind: EntityKind, field: string, value: string): string {
  const told =
    value.length <= LONGEST_TERM
      ? value
      : `sha256:${createHash('sha256').update(value).digest('hex')}`;
  return `${kind}.${field}=${told}`;
}

/** The entity of a node, by its labels and properties. */
export function entityOf(node: { labels: readonly string[]; properties: Row }): Entity {
  const kind = kindAmong(node.labels);
  if (!kind)
    throw new Error(`Expected a record's node, got one labelled ${node.labels.join(', ')}.`);
  return recordOf(kind, node.properties) as unknown as Entity;
}

/** The relationship of a row with `relationship`, `from` and `to`. */
export function relationshipOf({ relationship, from, to }: Row): Relationship {
  const { type, properties } = relationship as { type: RecordKind; properties: Row };
  return { ...recordOf(type, properties), from, to } as unknown as Relationship;
}

/** The kind that a node's labels tell. */
export function kindAmong(labels: readonly string[]): EntityKind | undefined {
  return labels.find(isEntityKind);
}

function recordOf(kind: RecordKind, row: Row) {
  const properties: Row = {};
  for (const { name } of declaredProperties.get(kind) ?? []) {
    if (row[name] !== undefined) properties[name] = row[name];
  }
  const locators = row['sourceLocators'] as string[];
  return {
    id: row['id'],
    kind,
    properties,
    validity: {
      from: row['validFrom'],
      to: row['validTo'],
      ...(row['attestedOn'] === undefined ? {} : { attestedOn: row['attestedOn'] }),
    },
    status: row['status'],
    sources: (row['sourceIds'] as string[]).map((source, place) =>
      locators[place] ? { source, locator: locators[place] } : { source },
    ),
    revision: row['revision'],
  };
}
