/** All kinds of records that the service knows, by name. */
import type { PropertiesOf } from './declaration.js';
import { area } from './entities/area.js';
import { contactPerson } from './entities/contactPerson.js';
import { network } from './entities/network.js';
import { organisation } from './entities/organisation.js';
import { source } from './entities/source.js';
import { covers, locatedIn, memberOf, partOf, represents, speaksFor } from './relationships.js';

export const entityDeclarations = {
  Organisation: organisation,
  Network: network,
  Area: area,
  ContactPerson: contactPerson,
  Source: source,
} as const;

export const relationshipDeclarations = {
  MEMBER_OF: memberOf,
  REPRESENTS: represents,
  COVERS: covers,
  LOCATED_IN: locatedIn,
  PART_OF: partOf,
  SPEAKS_FOR: speaksFor,
} as const;

export type EntityKind = keyof typeof entityDeclarations;
export type RelationshipKind = keyof typeof relationshipDeclarations;
export type RecordKind = EntityKind | RelationshipKind;

export const entityKinds = Object.keys(entityDeclarations) as EntityKind[];
export const relationshipKinds = Object.keys(relationshipDeclarations) as RelationshipKind[];

export function isEntityKind(kind: string): kind is EntityKind {
  return Object.hasOwn(entityDeclarations, kind);
}

export function isRelationshipKind(kind: string): kind is RelationshipKind {
  return Object.hasOwn(relationshipDeclarations, kind);
}

/** Stored properties by kind. */
export type PropertiesOfKind<Kind extends RecordKind> = Kind extends EntityKind
  ? PropertiesOf<(typeof entityDeclarations)[Kind]>
  : Kind extends RelationshipKind
    ? PropertiesOf<(typeof relationshipDeclarations)[Kind]>
    : never;
