/** How records stand in the tables, and how they come back from them. */
import { classifierOf, type Properties } from '../../model/declaration.js';
import {
  entityDeclarations,
  isEntityKind,
  type RecordKind,
  relationshipDeclarations,
} from '../../model/kinds.js';
import type {
  Entity,
  RecordData,
  RecordId,
  Relationship,
  SourceReference,
} from '../../model/record.js';
import type { Row } from './connection.js';

/** Columns that entities and relationships have in common, in the order of `contentOf`; the last two are JSON. */
export const CONTENT_COLUMNS = [
  'valid_from',
  'valid_to',
  'attested_on',
  'status',
  'code',
  'source',
  'revision',
  'properties',
  'sources',
] as const;

const classifierFields = new Map(
  Object.values({ ...entityDeclarations, ...relationshipDeclarations }).map(
    (declaration): [RecordKind, string | undefined] => [
      declaration.kind,
      classifierOf(declaration)?.field,
    ],
  ),
);

/** What a column of a record holds; an object as JSON. */
export type ContentValue = string | number | null | object;

/** The values of `CONTENT_COLUMNS`; `numberOf` gives the number of an entity, null when there is none. */
export function contentOf(
  record: RecordData,
  revision: number,
  numberOf: (id: RecordId) => number | null,
): ContentValue[] {
  const { validity, status, sources } = record;
  const properties = record.properties as Properties;
  const classifier = classifierFields.get(record.kind);
  const first = sources[0];
  return [
    validity.from,
    validity.to,
    validity.attestedOn ?? null,
    status,
    classifier === undefined ? null : ((properties[classifier] as string | undefined) ?? null),
    first === undefined ? null : numberOf(first.source),
    revision,
    properties,
    sources,
  ];
}

type StoredContent = [
  id: RecordId,
  kind: RecordKind,
  from: string,
  to: string,
  attestedOn: string | null,
  status: string,
  revision: number,
  properties: Properties,
  sources: SourceReference[],
];
export type StoredRow = StoredContent | [...StoredContent, from: RecordId, to: RecordId];

const STORED = `r.id, r.kind, r.valid_from, r.valid_to, r.attested_on, r.status, r.revision,
  json(r.properties), json(r.sources)`;
/** An entity `r` as a `StoredRow`. */
export const ENTITY_ROW = `json_array(${STORED})`;
/** A relationship `r` with its ends `a` and `b` as a `StoredRow`. */
export const RELATIONSHIP_ROW = `json_array(${STORED}, a.id, b.id)`;
/** To follow a relationship `r`: its ends. */
export const WITH_ENDS = `JOIN entity a ON a.number = r.from_entity
  JOIN entity b ON b.number = r.to_entity`;

export function recordFrom(row: StoredRow): Entity | Relationship {
  const [id, kind, from, to, attestedOn, status, revision, properties, sources, start, end] = row;
  return {
    id,
    kind,
    ...(isEntityKind(kind) ? {} : { from: start, to: end }),
    properties,
    validity: attestedOn === null ? { from, to } : { from, to, attestedOn },
    status,
    sources,
    revision,
  } as Entity | Relationship;
}

/** A list of values as one parameter, for `json_each`. */
export function listed(values: Iterable<string>): Row {
  return [JSON.stringify([...new Set(values)])];
}
