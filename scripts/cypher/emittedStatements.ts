/** The Cypher statements that follow from the model's declarations, by path under `cypher/`. */
import { classifierOf } from '../../src/model/declaration.js';
import {
  type EntityKind,
  entityDeclarations,
  entityKinds,
  relationshipDeclarations,
  type RelationshipKind,
  relationshipKinds,
} from '../../src/model/kinds.js';
import { commonProperties, derivedProperties } from '../../src/store/neo4j/layout.js';

/** Ends the header of each, and tells these files from those written by hand. */
const ORIGIN = '// Follows from the model: npm run emit:cypher.';

export function emittedStatements(): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string, [header, ...lines]: string[]): void => {
    files.set(`${path}.cypher`, [`// ${header}`, ORIGIN, ...lines, ''].join('\n'));
  };
  for (const kind of entityKinds) {
    refuseReservedNames(kind, Object.keys(entityDeclarations[kind].fields));
    for (const [name, lines] of Object.entries(ofEntity(kind))) add(`${name}`, lines);
  }
  for (const kind of relationshipKinds) {
    refuseReservedNames(kind, Object.keys(relationshipDeclarations[kind].fields));
    for (const [name, lines] of Object.entries(ofRelationship(kind))) add(`${name}`, lines);
  }
  return files;
}

/** A field lies beside what every record carries, so it may not be called the same. */
function refuseReservedNames(kind: string, fields: string[]): void {
  const reserved: readonly string[] = [...commonProperties, ...derivedProperties];
  const field = fields.find((name) => reserved.includes(name));
  if (field) throw new Error(`${kind}.${field}: this name is taken; choose another for the field.`);
}

const CLAIM = '(row.expected IS NULL OR record.revision = row.expected)';

function ofEntity(kind: EntityKind): { [path: string]: string[] } {
  const labels = Object.values(
    (entityDeclarations[kind] as { labelByCode?: { [code: string]: string } }).labelByCode ?? {},
  );
  const addLabels = labels.length > 0 ? ['SET record:$(row.labels)'] : [];
  const removeLabels = labels.map((label) => `REMOVE record:${label}`);
  const cells = structureCells(entityDeclarations[kind], 'record');
  return {
    [`writes/${kind}/create`]: [
      `Creates entities. $rows: properties, labels; $revision. Gives written, how many.`,
      'UNWIND $rows AS row',
      `CREATE (record:Record:${kind})`,
      'SET record = row.properties, record.revision = $revision',
      ...addLabels,
      'RETURN count(*) AS written',
    ],
    [`writes/${kind}/update`]: [
      `Replaces entities' content. $rows: id, expected, properties, labels; $revision. Gives written.`,
      'UNWIND $rows AS row',
      'MATCH (record:Record {id: row.id})',
      `WHERE record:${kind} AND ${CLAIM}`,
      'SET record = row.properties, record.revision = $revision',
      ...removeLabels,
      ...addLabels,
      'RETURN count(*) AS written',
    ],
    [`reads/${kind}/scan`]: [
      'Entities in order of id. $after: an id; $limit.',
      'MATCH (record:Record)',
      'USING INDEX record:Record(id)',
      `WHERE record.id > $after AND record:${kind}`,
      'RETURN record',
      'ORDER BY record.id',
      'LIMIT $limit',
    ],
    [`reads/${kind}/structure`]: [
      'What the snapshot keeps of all entities.',
      `MATCH (record:${kind})`,
      `RETURN [${cells}] AS record`,
    ],
    [`reads/${kind}/idsByName`]: [
      'All ids, in order of name.',
      `MATCH (record:${kind})`,
      'RETURN record.id AS id',
      'ORDER BY record.sortName, id',
    ],
  };
}

function ofRelationship(kind: RelationshipKind): { [path: string]: string[] } {
  const { from, to }: { from: readonly string[]; to: readonly string[] } =
    relationshipDeclarations[kind];
  const cells = structureCells(relationshipDeclarations[kind], 'record');
  const one = `(from)-[relationship:${kind}]->(to)`;
  const give = 'RETURN relationship, from.id AS from, to.id AS to';
  return {
    [`schema/relationships/${kind}`]: [
      'Relationships are found by id, and no id is given out twice.',
      `CREATE CONSTRAINT ${kind.toLowerCase()}_id IF NOT EXISTS`,
      `FOR ()-[record:${kind}]-() REQUIRE record.id IS UNIQUE`,
    ],
    [`writes/${kind}/create`]: [
      'Creates relationships. $rows: from, to, properties; $revision. Gives written, how many.',
      'UNWIND $rows AS row',
      'MATCH (from:Record {id: row.from})',
      'MATCH (to:Record {id: row.to})',
      `WHERE ${isOneOf('from', from)} AND ${isOneOf('to', to)}`,
      `CREATE (from)-[record:${kind}]->(to)`,
      'SET record = row.properties, record.revision = $revision',
      'RETURN count(*) AS written',
    ],
    [`writes/${kind}/update`]: [
      `Replaces relationships' content. $rows: id, from, to, expected, properties; $revision. Gives written.`,
      'UNWIND $rows AS row',
      `MATCH (from)-[record:${kind} {id: row.id}]->(to)`,
      `WHERE from.id = row.from AND to.id = row.to AND ${CLAIM}`,
      'SET record = row.properties, record.revision = $revision',
      'RETURN count(*) AS written',
    ],
    [`writes/${kind}/delete`]: [
      'Deletes relationships. $rows: id, expected. Gives written, how many.',
      'UNWIND $rows AS row',
      `MATCH ()-[record:${kind} {id: row.id}]->()`,
      `WHERE ${CLAIM}`,
      'DELETE record',
      'RETURN count(*) AS written',
    ],
    [`reads/${kind}/byId`]: [
      'Relationships by id. $ids.',
      'UNWIND $ids AS id',
      `MATCH (from)-[relationship:${kind} {id: id}]->(to)`,
      give,
    ],
    [`reads/${kind}/from`]: [
      'Relationships that start from entities, in order of id. $ids: of the entities.',
      'UNWIND $ids AS id',
      `MATCH (from:Record {id: id})-[relationship:${kind}]->(to)`,
      give,
      'ORDER BY relationship.id',
    ],
    [`reads/${kind}/to`]: [
      'Relationships that lead to entities, in order of id. $ids: of the entities.',
      'UNWIND $ids AS id',
      `MATCH (to:Record {id: id})<-[relationship:${kind}]-(from)`,
      give,
      'ORDER BY relationship.id',
    ],
    [`reads/${kind}/scan`]: [
      'Relationships in order of id. $after: an id; $limit.',
      `MATCH ${one}`,
      `USING INDEX relationship:${kind}(id)`,
      'WHERE relationship.id > $after',
      give,
      'ORDER BY relationship.id',
      'LIMIT $limit',
    ],
    [`reads/${kind}/structure`]: [
      'What the snapshot keeps of all relationships: a list for each entity that they lead to.',
      `MATCH (to:${to.join('|')})`,
      'RETURN to.id AS to,',
      `  [(to)<-[record:${kind}]-(from) | [${cells}, from.id]] AS relationships`,
    ],
  };
}

function isOneOf(node: string, kinds: readonly string[]): string {
  return `${node}:${kinds.join('|')}`;
}

/** In the order of the columns of `StructureBatch`. */
function structureCells(declaration: Parameters<typeof classifierOf>[0], record: string): string {
  const classifier = classifierOf(declaration);
  return [
    ...['id', 'validFrom', 'validTo', 'attestedOn', 'status'].map((name) => `${record}.${name}`),
    classifier ? `${record}.${classifier.field}` : 'null',
    `${record}.sourceIds[0]`,
  ].join(', ');
}
