/** The Cypher statements that follow from the model's declarations, by path under `cypher/`. */
import { classifierOf } from '../../src/model/declaration.js';
import {
  type EntityKind,
  entityDeclarations,
  entityKinds,
  joinsOf,
  kindsAtEnd,
  type RecordKind,
  relationshipDeclarations,
  type RelationshipKind,
  relationshipKinds,
} from '../../src/model/kinds.js';
import {
  commonProperties,
  derivedProperties,
  storedProperties,
} from '../../src/store/neo4j/layout.js';

/** Tells these files from those written by hand. */
export const ORIGIN = '// Follows from the model: npm run emit:cypher';

/** The lines of a statement by its name: meaning and parameters as comments, then the Cypher. */
interface Statements {
  readonly [name: string]: readonly string[];
}

export function emittedStatements(): Map<string, string> {
  const files = new Map<string, string>();
  const add = (statements: Statements): void => {
    for (const [name, lines] of Object.entries(statements)) {
      files.set(`${name}.cypher`, [ORIGIN, ...lines, ''].join('\n'));
    }
  };
  for (const kind of entityKinds) {
    refuseReservedNames(kind, Object.keys(entityDeclarations[kind].fields));
    add(entityStatements(kind));
  }
  for (const kind of relationshipKinds) {
    refuseReservedNames(kind, Object.keys(relationshipDeclarations[kind].fields));
    add(relationshipWrites(kind));
    add(relationshipReads(kind));
  }
  add(presentKinds());
  return files;
}

/** A field lies beside what every record carries, so it may not be called the same. */
function refuseReservedNames(kind: string, fields: readonly string[]): void {
  const reserved: readonly string[] = [...commonProperties, ...derivedProperties];
  const field = fields.find((name) => reserved.includes(name));
  if (field) throw new Error(`${kind}.${field}: this name is taken; choose another for the field.`);
}

function presentKinds(): Statements {
  const counts = [
    ...entityKinds.map((kind) => `COUNT { (:${kind}) } AS ${kind}`),
    ...relationshipKinds.map((kind) => `COUNT { ()-[:${kind}]->() } AS ${kind}`),
  ];
  return {
    'reads/presentKinds': [
      '// How many records there are of each kind, from the counts that the database keeps: nothing is',
      '// read. Types of relationships have to be asked for one by one, since the database lists those too',
      '// that it only has a constraint for. Gives one row, with a count for each kind.',
      'RETURN',
      wrapped(counts),
    ],
  };
}

/** An update or deletion is of the revision that its author saw. */
const AS_SEEN = '($expected[row] IS NULL OR record.revision = $expected[row])';

/** Rows are numbers of places in the columns: lists take a third of the time that maps take to send. */
const EACH_ROW = 'UNWIND range(0, size($columns.id) - 1) AS row';

/** All that a record of a kind stores, as a map; what it has not is null and is left out. */
function contentOf(kind: RecordKind): string {
  const cells = storedProperties(kind).map(({ name }) => `${name}: $columns.${name}[row]`);
  return `{\n${wrapped(cells)}\n}`;
}

function wrapped(cells: readonly string[]): string {
  const lines = [''];
  for (const cell of cells) {
    const line = lines.at(-1) ?? '';
    if (line.length + cell.length > 95) lines.push(cell);
    else lines[lines.length - 1] = line === '' ? cell : `${line}, ${cell}`;
  }
  return lines.map((line) => `  ${line}`).join(',\n');
}

/**
 * The hints: what is planned while the database is empty, or while the counts of a large import are
 * not committed yet, would begin with a scan of a whole label, once for every row.
 */
function byIndexOf(variable: string, label: string): string {
  return `USING INDEX SEEK ${variable}:${label}(id)`;
}

function entityStatements(kind: EntityKind): Statements {
  const declaration = entityDeclarations[kind];
  const labels = Object.values('labelByCode' in declaration ? declaration.labelByCode : {});
  const addLabels = labels.length > 0 ? ['SET record:$($labels[row])'] : [];
  return {
    [`writes/${kind}/create`]: [
      '// Creates entities. $columns: a list for each property; $labels. Gives written, how many.',
      EACH_ROW,
      `CREATE (record:Record:${kind} ${contentOf(kind)})`,
      ...addLabels,
      'RETURN count(*) AS written',
    ],
    [`writes/${kind}/update`]: [
      '// Replaces the content of entities. $columns: a list for each property; $labels; $expected:',
      '// revisions or nulls. Gives written, how many.',
      EACH_ROW,
      'MATCH (record:Record {id: $columns.id[row]})',
      byIndexOf('record', 'Record'),
      `WHERE record:${kind} AND ${AS_SEEN}`,
      `SET record = ${contentOf(kind)}`,
      ...labels.map((label) => `REMOVE record:${label}`),
      ...addLabels,
      'RETURN count(*) AS written',
    ],
    [`reads/${kind}/scan`]: [
      '// Entities in order of id. $after: an id; $limit.',
      'MATCH (record:Record)',
      byIndexOf('record', 'Record'),
      `WHERE record.id > $after AND record:${kind}`,
      'RETURN record',
      'ORDER BY record.id',
      'LIMIT $limit',
    ],
    [`reads/${kind}/structure`]: [
      '// What the snapshot keeps of all entities: number (where it lies), id, validFrom, validTo, and shared',
      '// as in the structure of relationships.',
      `MATCH (record:${kind})`,
      'RETURN id(record) AS number, record.id AS id, record.validFrom AS validFrom,',
      `  record.validTo AS validTo, ${sharedOf(declaration)} AS shared`,
    ],
    [`reads/${kind}/idsByName`]: [
      '// All ids, in order of name.',
      `MATCH (record:${kind})`,
      'RETURN record.id AS id',
      'ORDER BY record.sortName, id',
    ],
  };
}

function relationshipWrites(kind: RelationshipKind): Statements {
  const allowed = joinsOf(kind)
    .map(({ from, to }) => `(from:${from.join('|')}) AND (to:${to.join('|')})`)
    .join(' OR ');
  return {
    [`schema/relationships/${kind}`]: [
      '// Relationships are found by id, and no id is given out twice.',
      `CREATE CONSTRAINT ${kind.toLowerCase()}_id IF NOT EXISTS`,
      `FOR ()-[record:${kind}]-() REQUIRE record.id IS UNIQUE`,
    ],
    [`writes/${kind}/create`]: [
      '// Creates relationships. $columns: a list for each property; $from, $to: places of entities, as',
      '// reads/places gives them. Gives written, how many.',
      EACH_ROW,
      'MATCH (from) WHERE elementId(from) = $from[row]',
      'MATCH (to) WHERE elementId(to) = $to[row]',
      `  AND (${allowed})`,
      `CREATE (from)-[record:${kind} ${contentOf(kind)}]->(to)`,
      'RETURN count(*) AS written',
    ],
    [`writes/${kind}/update`]: [
      '// Replaces the content of relationships. $columns: a list for each property; $from, $to: ids of',
      '// entities; $expected: revisions or nulls. Gives written, how many.',
      EACH_ROW,
      `MATCH (from)-[record:${kind} {id: $columns.id[row]}]->(to)`,
      byIndexOf('record', kind),
      `WHERE from.id = $from[row] AND to.id = $to[row] AND ${AS_SEEN}`,
      `SET record = ${contentOf(kind)}`,
      'RETURN count(*) AS written',
    ],
    [`writes/${kind}/delete`]: [
      '// Deletes relationships. $ids; $expected: revisions or nulls. Gives written, how many.',
      'UNWIND range(0, size($ids) - 1) AS row',
      `MATCH ()-[record:${kind} {id: $ids[row]}]->()`,
      byIndexOf('record', kind),
      `WHERE ${AS_SEEN}`,
      'DELETE record',
      'RETURN count(*) AS written',
    ],
  };
}

function relationshipReads(kind: RelationshipKind): Statements {
  const whole = 'RETURN relationship, from.id AS from, to.id AS to';
  return {
    [`reads/${kind}/byId`]: [
      '// Relationships by id. $ids.',
      'UNWIND $ids AS id',
      `MATCH (from)-[relationship:${kind} {id: id}]->(to)`,
      byIndexOf('relationship', kind),
      whole,
    ],
    [`reads/${kind}/from`]: [
      '// Relationships that start from entities, in order of id. $ids: of the entities.',
      'UNWIND $ids AS id',
      `MATCH (from:Record {id: id})-[relationship:${kind}]->(to)`,
      byIndexOf('from', 'Record'),
      whole,
      'ORDER BY relationship.id',
    ],
    [`reads/${kind}/to`]: [
      '// Relationships that lead to entities, in order of id. $ids: of the entities.',
      'UNWIND $ids AS id',
      `MATCH (to:Record {id: id})<-[relationship:${kind}]-(from)`,
      byIndexOf('to', 'Record'),
      whole,
      'ORDER BY relationship.id',
    ],
    [`reads/${kind}/scan`]: [
      '// Relationships in order of id. $after: an id; $limit.',
      `MATCH (from)-[relationship:${kind}]->(to)`,
      byIndexOf('relationship', kind),
      'WHERE relationship.id > $after',
      whole,
      'ORDER BY relationship.id',
      'LIMIT $limit',
    ],
    [`reads/${kind}/structure`]: [
      '// What the snapshot keeps of all relationships. A row has those that lead to one entity and share',
      '// what few differ in: to, shared (attestedOn, status, code, first source), and the lists ids, from,',
      '// validFrom and validTo. The ends are numbers, as the structure of entities gives them.',
      `MATCH (to:${kindsAtEnd(kind, 'to').join('|')})`,
      'CALL (to) {',
      `  MATCH (to)<-[relationship:${kind}]-(start)`,
      // All at once: one by one, each property is looked for from the beginning.
      '  WITH start, properties(relationship) AS record',
      `  RETURN ${sharedOf(relationshipDeclarations[kind])} AS shared,`,
      '    collect(record.id) AS ids, collect(id(start)) AS from,',
      '    collect(record.validFrom) AS validFrom, collect(record.validTo) AS validTo',
      '}',
      'RETURN id(to) AS to, shared, ids, from, validFrom, validTo',
    ],
  };
}

/** What the snapshot keeps of a record and many records share, in the order of the columns of StructureBatch. */
function sharedOf(declaration: Parameters<typeof classifierOf>[0]): string {
  const classifier = classifierOf(declaration);
  const cells = [
    ...['attestedOn', 'status'].map((name) => `record.${name}`),
    classifier ? `record.${classifier.field}` : 'null',
    'record.sourceIds[0]',
  ];
  return `[${cells.join(', ')}]`;
}
