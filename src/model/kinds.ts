/** All kinds of records that the service knows, by name. */
import type { PropertiesOf } from './declaration.js';
import { area } from './entities/area.js';
import { concept } from './entities/concept.js';
import { contactPerson } from './entities/contactPerson.js';
import { contactPoint } from './entities/contactPoint.js';
import { network } from './entities/network.js';
import { observation } from './entities/observation.js';
import { organisation } from './entities/organisation.js';
import { seat } from './entities/seat.js';
import { source } from './entities/source.js';
import { statement } from './entities/statement.js';
import { collection } from './entities/work/collection.js';
import { councilTerm } from './entities/work/councilTerm.js';
import { document } from './entities/work/document.js';
import { duty } from './entities/work/duty.js';
import { grant } from './entities/work/grant.js';
import { meeting } from './entities/work/meeting.js';
import { practiceModel } from './entities/work/practiceModel.js';
import { project } from './entities/work/project.js';
import { about, broader, serves } from './relationships/concepts.js';
import { actsFor, contactFor, informs } from './relationships/contacts.js';
import { relatedTo, speaksFor } from './relationships/knowledge.js';
import {
  filledBy,
  forCategory,
  hasSeat,
  heldBy,
  memberOf,
  represents,
} from './relationships/membership.js';
import { covers, governs, locatedIn, operatesIn } from './relationships/places.js';
import {
  appoints,
  hostedBy,
  partOf,
  prepares,
  reportsTo,
  succeededBy,
} from './relationships/structure.js';
import {
  attended,
  bears,
  fulfils,
  fundedBy,
  held,
  inCollection,
  refersTo,
} from './relationships/work.js';

export const entityDeclarations = {
  Organisation: organisation,
  Network: network,
  Area: area,
  ContactPerson: contactPerson,
  Source: source,
  ContactPoint: contactPoint,
  Seat: seat,
  Concept: concept,
  Duty: duty,
  CouncilTerm: councilTerm,
  Meeting: meeting,
  Document: document,
  Grant: grant,
  Project: project,
  PracticeModel: practiceModel,
  Collection: collection,
  Observation: observation,
  Statement: statement,
} as const;

export const relationshipDeclarations = {
  MEMBER_OF: memberOf,
  HAS_SEAT: hasSeat,
  FOR_CATEGORY: forCategory,
  FILLED_BY: filledBy,
  HELD_BY: heldBy,
  REPRESENTS: represents,
  ACTS_FOR: actsFor,
  CONTACT_FOR: contactFor,
  INFORMS: informs,
  LOCATED_IN: locatedIn,
  OPERATES_IN: operatesIn,
  COVERS: covers,
  GOVERNS: governs,
  PART_OF: partOf,
  SUCCEEDED_BY: succeededBy,
  HOSTED_BY: hostedBy,
  REPORTS_TO: reportsTo,
  APPOINTS: appoints,
  PREPARES: prepares,
  ABOUT: about,
  SERVES: serves,
  BROADER: broader,
  BEARS: bears,
  FULFILS: fulfils,
  HELD: held,
  ATTENDED: attended,
  FUNDED_BY: fundedBy,
  IN_COLLECTION: inCollection,
  REFERS_TO: refersTo,
  SPEAKS_FOR: speaksFor,
  RELATED_TO: relatedTo,
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

/** The kinds that a relationship may join: each of `from` with each of `to` beside it. */
export interface JoinedKinds {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
}

export function joinsOf(kind: RelationshipKind): readonly JoinedKinds[] {
  return relationshipDeclarations[kind].joins as readonly JoinedKinds[];
}

/** The kinds of entities that may stand at an end of a relationship, the usual one first. */
export function kindsAtEnd(kind: RelationshipKind, end: 'from' | 'to'): readonly EntityKind[] {
  return [...new Set(joinsOf(kind).flatMap((join) => join[end]))];
}

/** Stored properties by kind. */
export type PropertiesOfKind<Kind extends RecordKind> = Kind extends EntityKind
  ? PropertiesOf<(typeof entityDeclarations)[Kind]>
  : Kind extends RelationshipKind
    ? PropertiesOf<(typeof relationshipDeclarations)[Kind]>
    : never;
