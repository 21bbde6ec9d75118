/** Entities and relationships as the GraphQL objects of their kinds. */
import { MissingRecordError } from '../../model/errors/errors.js';
import type { EntityKind, RelationshipKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import type { StoredRecord } from '../../model/replaced.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { DetailReader } from '../../questions/matrix/detailReader.js';
import { type DeclaredEntity, declaredTypeOf } from '../declared/entityTypes.js';
import type { RequestContext } from '../frame/context.js';
import { Area, Municipality } from './area.js';
import { ContactPerson } from './contactPerson.js';
import { Membership } from './membership.js';
import { Network } from './network.js';
import { Organisation } from './organisation.js';
import { Source } from './source.js';

/** What may be at hand, or has to be read. */
export type PromiseOrValue<Value> = Promise<Value> | Value;

export type AnyEntity =
  Organisation | Network | Area | Municipality | ContactPerson | Source | DeclaredEntity;

/** The GraphQL object of an entity: a municipality is a Municipality, other areas are Areas. */
export function objectOf(entity: Entity, asking: Asking): AnyEntity {
  switch (entity.kind) {
    case 'Organisation':
      return new Organisation(entity, asking);
    case 'Network':
      return new Network(entity, asking);
    case 'Area':
      return entity.properties.kind === 'municipality'
        ? new Municipality(entity, asking)
        : new Area(entity, asking);
    case 'ContactPerson':
      return new ContactPerson(entity, asking);
    case 'Source':
      return new Source(entity, asking);
    default:
      return new (declaredTypeOf(entity.kind))(entity, asking);
  }
}

/**
 * Reads an entity and makes its object; undefined when there is none of the kind. Without a promise where it
 * is at hand, as lists within lists ask for thousands.
 */
export function readObject<Object extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  id: RecordId,
  kind?: EntityKind,
): PromiseOrValue<Object | undefined> {
  const objectFor = (entity: Entity | undefined) => entity && (objectOf(entity, asking) as Object);
  const found = toldEntity(context, asking, id, kind);
  return found instanceof Promise ? found.then(objectFor) : objectFor(found);
}

/** The entity itself, as `readEntity` reads it; without a promise where it is at hand. */
export function toldEntity(
  context: RequestContext,
  asking: Asking,
  id: RecordId,
  kind?: EntityKind,
): PromiseOrValue<Entity | undefined> {
  if (!asking.earlier && !asking.scenario) {
    const entity = context.records.entityAtHand(id);
    if (entity && (kind === undefined || entity.kind === kind)) return entity;
  }
  return readEntity(context, asking, id, kind);
}

/** The same of an entity that an answer has just named. Throws MissingRecordError when it was taken away meanwhile. */
export function presentObject<Object extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  id: RecordId,
  kind: EntityKind,
): PromiseOrValue<Object> {
  const present = (found: Object | undefined): Object => {
    if (!found) throw new MissingRecordError(id, kind);
    return found;
  };
  const found = readObject<Object>(context, asking, id, kind);
  return found instanceof Promise ? found.then(present) : present(found);
}

/** Reads a whole page of entities and makes their objects, in order: no promise for each. */
export async function readObjects<Object extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  ids: readonly RecordId[],
  kind: EntityKind,
): Promise<readonly (Object | undefined)[]> {
  if (asking.earlier || asking.scenario) {
    return Promise.all(ids.map(async (id) => readObject<Object>(context, asking, id, kind)));
  }
  const entities = await context.records.entities(ids, kind);
  return entities.map((entity) => entity && (objectOf(entity, asking) as Object));
}

/** The same without those that are no longer there. */
export async function readThoseThere<Object extends AnyEntity>(
  context: RequestContext,
  asking: Asking,
  ids: readonly RecordId[],
  kind: EntityKind,
): Promise<Object[]> {
  const found = await readObjects<Object>(context, asking, ids, kind);
  return found.flatMap((one) => one ?? []);
}

/**
 * Reads an entity as it stood at the revision that is asked about, or as it would in the scenario; undefined
 * when there was none.
 */
export async function readEntity<Kind extends EntityKind>(
  context: RequestContext,
  asking: Asking,
  id: RecordId,
  kind?: Kind,
): Promise<Entity<Kind> | undefined> {
  const newest = await context.records.entity(id, kind);
  if (!asking.earlier && !asking.scenario) return newest;
  const then = recordOf(asking, id, newest as Entity | undefined);
  return then && (kind === undefined || then.kind === kind) ? (then as Entity<Kind>) : undefined;
}

/** Reads a relationship likewise. */
export async function readRelationship<Kind extends RelationshipKind>(
  context: RequestContext,
  asking: Asking,
  kind: Kind,
  id: RecordId,
): Promise<Relationship<Kind> | undefined> {
  const newest = await context.records.relationship(kind, id);
  const then = recordOf(asking, id, newest as Relationship | undefined);
  return then as Relationship<Kind> | undefined;
}

/** A record as it stood at the revision, and as the scenario has it, of those that are asked about. */
function recordOf(
  { earlier, scenario }: Asking,
  id: RecordId,
  newest: Entity | Relationship | undefined,
): StoredRecord | undefined {
  const stood = earlier ? earlier.record(id, newest) : newest;
  return scenario ? scenario.carriedOut.record(id, stood) : stood;
}

/** Reads figures and scopes likewise. */
export function detailReader(context: RequestContext, asking: Asking): DetailReader {
  return {
    entity: (id, kind) => readEntity(context, asking, id, kind),
    relationship: (kind, id) => readRelationship(context, asking, kind, id),
  };
}

/** Reads the relationships of a kind that start from an entity likewise. */
export async function readRelationshipsFrom<Kind extends RelationshipKind>(
  context: RequestContext,
  { earlier, scenario }: Asking,
  kind: Kind,
  id: RecordId,
): Promise<readonly Relationship<Kind>[]> {
  const newest = await context.records.relationshipsFrom(kind, id);
  const stood = earlier ? earlier.relationshipsFrom(kind, id, newest) : newest;
  return scenario ? scenario.carriedOut.relationshipsFrom(kind, id, stood) : stood;
}

/** Reads a membership and makes its object. */
export async function readMembership(
  context: RequestContext,
  asking: Asking,
  id: RecordId,
): Promise<Membership | undefined> {
  const relationship = await readRelationship(context, asking, 'MEMBER_OF', id);
  return relationship && new Membership(relationship, asking);
}

/** The same question on another day, where one is given. */
export function onDay(asking: Asking, asOf: number | null | undefined): Asking {
  return asOf === null || asOf === undefined ? asking : { ...asking, day: asOf };
}
