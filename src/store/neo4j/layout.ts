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
import type {
  Entity,
  EntityContent,
  RecordData,
  Relationship,
  RelationshipContent,
} from '../../model/record.js';
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

/** The declared properties of each kind, names by language, and which of them are whole numbers. */
const propertiesOfKind = new Map<RecordKind, { name: string; integer: boolean }[]>();
for (const kind of entityKinds) {
  propertiesOfKind.set(kind, flatProperties(entityDeclarations[kind].fields));
}
for (const kind of relationshipKinds) {
  propertiesOfKind.set(kind, flatProperties(relationshipDeclarations[kind].fields));
}

function flatProperties(fields: Fields): { name: string; integer: boolean }[] {
  return Object.entries(fields).flatMap(([name, field]: [string, FieldDeclaration]) =>
    field.type === 'names'
      ? nameLanguages.map((language) => ({ name: `${name}_${language}`, integer: false }))
      : [{ name, integer: field.type === 'integer' }],
  );
}

/** The properties of an entity's node, without its revision. */
export function entityProperties(entity: EntityContent): Row {
  const texts = searchableTexts(entity);
  const row = recordProperties(entity);
  row['sortName'] = sortName(entity);
  row['foldedNames'] = [...new Set(texts.map(foldName))];
  row['plainNames'] = [...new Set(texts.map(plainName))];
  row['keys'] = [...keysOf(entity)].flatMap(([field, values]) =>
    values.map((value) => keyTerm(entity.kind, field, value)),
  );
  return row;
}

/** The properties of a relationship, without its ends and its revision. */
export function relationshipProperties(relationship: RelationshipContent): Row {
  return recordProperties(relationship);
}

function recordProperties({ id, kind, properties, validity, status, sources }: RecordData): Row {
  const row: Row = {
    id,
    validFrom: validity.from,
    validTo: validity.to,
    attestedOn: validity.attestedOn,
    status,
    sourceIds: sources.map(({ source }) => source),
    // A list in Neo4j holds no null: no locator is an empty one.
    sourceLocators: sources.map(({ locator }) => locator ?? ''),
  };
  const given = properties as Row;
  for (const { name, integer } of propertiesOfKind.get(kind) ?? []) {
    const value = given[name];
    if (value !== undefined) row[name] = integer ? neo4j.int(value as number) : value;
  }
  return row;
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
  for (const { name } of propertiesOfKind.get(kind) ?? []) {
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
