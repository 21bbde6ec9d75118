/**
 * What every store checks of a ChangeSet against the records it holds, before or while it writes: that
 * what is referred to exists and is of a kind that may stand there, that a record is as its author saw
 * it, and that nothing is deleted while a record refers to it. A ChangeSet is a whole: the order of
 * its changes does not matter.
 */
import type { Change, ChangeSet } from '../model/changeSet.js';
import {
  ConflictError,
  InvalidInputError,
  MissingRecordError,
  RevisionPassedError,
  StillReferencedError,
} from '../model/errors/errors.js';
import {
  type EntityKind,
  isEntityKind,
  isRelationshipKind,
  joinsOf,
  kindsAtEnd,
  type RecordKind,
  type RelationshipKind,
} from '../model/kinds.js';
import { problem } from '../model/errors/problems.js';
import type { RecordData, RecordId, RelationshipContent } from '../model/record.js';

export interface StoredEntity {
  readonly kind: EntityKind;
  readonly revision: number;
}
export interface StoredRelationship {
  readonly kind: RelationshipKind;
  readonly from: RecordId;
  readonly to: RecordId;
  readonly revision: number;
}

/** What a store holds of the records that a ChangeSet mentions, before it is written. */
export interface StoredRecords {
  entity(id: RecordId): StoredEntity | undefined;
  relationship(kind: RelationshipKind, id: RecordId): StoredRelationship | undefined;
  /** The relationships that lead to or from an entity that the ChangeSet deletes. */
  relationshipsAt(
    id: RecordId,
  ): Iterable<{ readonly kind: RelationshipKind; readonly id: RecordId }>;
  /**
   * A record that names a source which the ChangeSet deletes, other than those that the ChangeSet
   * itself replaces or deletes.
   */
  citing(source: RecordId): { readonly kind: RecordKind; readonly id: RecordId } | undefined;
}

/** The stored records that `checkIntegrity` asks for; what a ChangeSet creates is not among them. */
export interface MentionedRecords {
  readonly entities: ReadonlySet<RecordId>;
  readonly relationships: ReadonlyMap<RelationshipKind, readonly RecordId[]>;
  readonly deletedEntities: readonly RecordId[];
  readonly deletedSources: readonly RecordId[];
  /** Records that the ChangeSet replaces or deletes: what they refer to now does not count. */
  readonly rewritten: readonly RecordId[];
}

/** Throws RevisionPassedError when a commit was to be made at another revision than the store is at. */
export function expectAt(expected: number | undefined, actual: number): void {
  if (expected !== undefined && expected !== actual) {
    throw new RevisionPassedError(expected, actual);
  }
}

/** O(changes). */
export function mentionedRecords(changeSet: ChangeSet): MentionedRecords {
  const created = createdEntities(changeSet);
  const entities = new Set<RecordId>();
  const relationships = new Map<RelationshipKind, RecordId[]>();
  const deletedEntities: RecordId[] = [];
  const deletedSources: RecordId[] = [];
  const rewritten: RecordId[] = [];
  const mention = (id: RecordId): void => {
    if (!created.has(id)) entities.add(id);
  };
  for (const change of changeSet.changes) {
    if (change.action !== 'create') {
      const { kind, id } = writtenRecord(change);
      if (isEntityKind(kind)) mention(id);
      else addTo(relationships, kind, id);
      rewritten.push(id);
      if (change.action === 'delete') {
        if (isEntityKind(kind)) deletedEntities.push(id);
        if (kind === 'Source') deletedSources.push(id);
        continue;
      }
    }
    for (const { source } of change.record.sources) mention(source);
    if ('from' in change.record) {
      mention(change.record.from);
      mention(change.record.to);
    }
  }
  return { entities, relationships, deletedEntities, deletedSources, rewritten };
}

/** The kinds of the entities that a ChangeSet creates. */
function createdEntities({ changes }: ChangeSet): Map<RecordId, EntityKind> {
  const created = new Map<RecordId, EntityKind>();
  for (const change of changes) {
    if (change.action === 'create' && isEntityKind(change.record.kind)) {
      created.set(change.record.id, change.record.kind);
    }
  }
  return created;
}

/**
 * Throws the first of: MissingRecordError, ConflictError, StillReferencedError, and InvalidInputError
 * for a relationship that an update would lead elsewhere. That a created id is free is for the store to
 * see to, by its uniqueness. O(changes) look-ups.
 */
export function checkIntegrity(changeSet: ChangeSet, stored: StoredRecords): void {
  const created = createdEntities(changeSet);
  const deleted = new Set<RecordId>();
  for (const change of changeSet.changes) if (change.action === 'delete') deleted.add(change.id);
  /** The kind of the entity that will have the id once the ChangeSet is written. */
  const kindOf = (id: RecordId): EntityKind | undefined =>
    deleted.size > 0 && deleted.has(id) ? undefined : (created.get(id) ?? stored.entity(id)?.kind);

  changeSet.changes.forEach((change, index) => {
    if (change.action !== 'create') checkStored(change, index, stored);
    if (change.action !== 'delete') checkReferences(change.record, index, kindOf);
    else if (isEntityKind(change.kind)) {
      for (const { kind, id } of stored.relationshipsAt(change.id)) {
        if (!deleted.has(id)) throw new StillReferencedError(change.id, id, kind);
      }
      const citing = change.kind === 'Source' ? stored.citing(change.id) : undefined;
      if (citing) throw new StillReferencedError(change.id, citing.id, citing.kind);
    }
  });
}

/** The record that is updated or deleted is there, and as it was seen. */
function checkStored(
  change: Exclude<Change, { action: 'create' }>,
  index: number,
  stored: StoredRecords,
): void {
  const { kind, id } = writtenRecord(change);
  const found = isRelationshipKind(kind) ? stored.relationship(kind, id) : stored.entity(id);
  if (found?.kind !== kind) {
    throw new MissingRecordError(
      id,
      kind,
      change.action === 'delete' ? `changes.${index}.id` : `changes.${index}.record.id`,
    );
  }
  const { expectedRevision } = change;
  if (expectedRevision !== undefined && expectedRevision !== found.revision) {
    throw new ConflictError(id, expectedRevision, found.revision);
  }
  if (change.action === 'update' && 'from' in change.record && 'from' in found) {
    for (const end of ['from', 'to'] as const) {
      if (change.record[end] === found[end]) continue;
      throw new InvalidInputError([
        problem('endChanged', `changes.${index}.record.${end}`, change.record[end], {
          stored: found[end],
        }),
      ]);
    }
  }
}

function checkReferences(
  record: RecordData,
  index: number,
  kindOf: (id: RecordId) => EntityKind | undefined,
): void {
  record.sources.forEach(({ source }, place) => {
    if (kindOf(source) !== 'Source') {
      throw new MissingRecordError(
        source,
        'Source',
        `changes.${index}.record.sources.${place}.source`,
      );
    }
  });
  if (isRelationship(record)) checkEnds(record, () => `changes.${index}.record`, kindOf);
}

/**
 * Throws MissingRecordError for the first relationship with an end that is not there, or is of a kind
 * that may not stand there, and InvalidInputError where each end might but not both; `kindOf` gives the
 * kind of an entity that is stored.
 */
export function expectEnds(
  records: readonly RecordData[],
  kindOf: (id: RecordId) => EntityKind | undefined,
): void {
  for (const record of records) {
    if (isRelationship(record)) checkEnds(record, () => record.id, kindOf);
  }
}

/** `path` gives the place of the record, which is only asked for when there is something wrong. */
function checkEnds(
  record: RelationshipContent,
  path: () => string,
  kindOf: (id: RecordId) => EntityKind | undefined,
): void {
  const kinds = { from: kindOf(record.from), to: kindOf(record.to) };
  const joins = joinsOf(record.kind);
  if (joins.some(({ from, to }) => isAmong(from, kinds.from) && isAmong(to, kinds.to))) return;
  for (const end of ['from', 'to'] as const) {
    const allowed = kindsAtEnd(record.kind, end);
    const kind = kinds[end];
    if (kind === undefined || !allowed.includes(kind)) {
      throw new MissingRecordError(record[end], allowed[0], `${path()}.${end}`);
    }
  }
  const allowed = joins.filter(({ from }) => isAmong(from, kinds.from)).flatMap(({ to }) => to);
  throw new InvalidInputError([
    problem('wrongPair', `${path()}.to`, kinds.to, { from: kinds.from as EntityKind, allowed }),
  ]);
}

function isAmong(kinds: readonly EntityKind[], kind: EntityKind | undefined): boolean {
  return kind !== undefined && kinds.includes(kind);
}

export function isRelationship(record: RecordData): record is RelationshipContent {
  return isRelationshipKind(record.kind);
}

function writtenRecord(change: Change): { readonly kind: RecordKind; readonly id: RecordId } {
  return change.action === 'delete' ? change : change.record;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
