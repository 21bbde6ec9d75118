/**
 * Two records are of the same organisation or the same person: one of them is kept, and all that was tied to
 * the other is tied to it. The other's id leads to it from then on. One ChangeSet, so that undoing it gives
 * back both.
 */
import type { ChangeSetBuilder } from '../../model/changeSet.js';
import { InvalidInputError, MissingRecordError } from '../../model/errors/errors.js';
import { changeSetId, isUuid } from '../../model/identifiers.js';
import { kindsAtEnd, relationshipKinds } from '../../model/kinds.js';
import { problem } from '../../model/errors/problems.js';
import type { Entity, RecordId, Relationship, RelationshipContent } from '../../model/record.js';
import type { MergeableKind } from '../../records/merged.js';
import type { GraphStore } from '../../store/graphStore.js';
import { type Commanded, type Commanding, commandBuilder, commit } from '../command.js';
import { committed } from '../committed.js';
import { folded } from './fold.js';
import { mergedEntity } from './mergedEntity.js';

export interface MergeRecords {
  readonly key: string;
  readonly kind: MergeableKind;
  readonly keep: RecordId;
  readonly merged: RecordId;
  /** The revisions as the author saw them; others are a conflict. */
  readonly expectedRevision?: number | undefined;
  readonly expectedMergedRevision?: number | undefined;
}

/**
 * Merges, and gives the id that is kept. Relationships that say the same of both become one with the sources
 * of both. Throws MissingRecordError when one does not exist, EditConflictError when one has changed since
 * it was seen, InvalidInputError when both are the same, one is an erased person, or a rule would be broken.
 * O(relationships of both + FULFILS).
 */
export async function mergeRecords(
  commanding: Commanding,
  command: MergeRecords,
): Promise<Commanded & { id: RecordId }> {
  const { store } = commanding;
  const { key, kind } = command;
  const keep = await existing(commanding, kind, command.keep, 'input.keep');
  const merged = await existing(commanding, kind, command.merged, 'input.merged');
  if (keep.id === merged.id) {
    const before = await committed(store, changeSetId(key));
    if (before) return { ...before, id: keep.id };
    throw new InvalidInputError([problem('givenTwice', 'input.merged', command.merged, {})]);
  }
  const { revision: keepRevision, ...keepContent } = keep;
  const { revision: mergedRevision, ...mergedContent } = merged;
  const { record, otherwise } = mergedEntity(keepContent, mergedContent);
  const builder = commandBuilder(commanding, `Merge: ${kind}`, key);
  builder.update(record, command.expectedRevision ?? keepRevision);
  builder.delete(kind, merged.id, command.expectedMergedRevision ?? mergedRevision);
  for (const { field, value } of otherwise) {
    builder.createEntity(
      'Statement',
      { recordKind: kind, record: keep.id, field, value: JSON.stringify(value) },
      { sources: merged.sources },
    );
  }
  const heirs = await moveRelationships(store, builder, kind, keep.id, merged.id);
  heirs.set(merged.id, keep.id);
  await moveMentions(store, builder, heirs);
  const commanded = await commit(commanding, builder.build(), (path) => {
    if (path === 'changes.0.expectedRevision') return 'input.expectedRevision';
    if (path === 'changes.1.expectedRevision') return 'input.expectedMergedRevision';
    return path.startsWith('changes.0.') ? 'input.keep' : 'input.merged';
  });
  return { ...commanded, id: keep.id };
}

async function existing<Kind extends MergeableKind>(
  { records }: Commanding,
  kind: Kind,
  id: RecordId,
  path: string,
): Promise<Entity<Kind>> {
  const entity = isUuid(id) ? await records.entity(id, kind) : undefined;
  if (!entity) throw new MissingRecordError(id, kind, path);
  return entity;
}

/**
 * Ties to the kept one what is tied to the other. Gives, by the id of each relationship that is no more,
 * the id of the one that stands for it; what led from one of the two to the other is gone.
 */
async function moveRelationships(
  store: GraphStore,
  builder: ChangeSetBuilder,
  kind: MergeableKind,
  keep: RecordId,
  merged: RecordId,
): Promise<Map<RecordId, RecordId | undefined>> {
  const heirs = new Map<RecordId, RecordId | undefined>();
  for (const relationship of relationshipKinds) {
    const found = new Map<RecordId, Relationship>();
    for (const end of ['from', 'to'] as const) {
      if (!kindsAtEnd(relationship, end).includes(kind)) continue;
      for (const one of await store.relationshipsOf(relationship, end, [keep, merged])) {
        found.set(one.id, one);
      }
    }
    const moving = [...found.values()].filter(({ from, to }) => from === merged || to === merged);
    const own = [...found.values()].filter((one) => !moving.includes(one));
    const foldedInto = new Map<RecordId, RelationshipContent>();
    for (const { revision, ...before } of moving) {
      const from = before.from === merged ? keep : before.from;
      const to = before.to === merged ? keep : before.to;
      builder.delete(relationship, before.id, revision);
      heirs.set(before.id, undefined);
      if (from === to) continue;
      const moved = { ...before, from, to };
      const same = own.filter((one) => one.from === from && one.to === to);
      const joined = firstFold(same, foldedInto, moved);
      if (joined) foldedInto.set(joined.id, joined);
      const heir =
        joined?.id ?? builder.createRelationship(moved.kind, from, to, moved.properties, moved);
      heirs.set(before.id, heir);
    }
    for (const [id, record] of foldedInto) builder.update(record, found.get(id)?.revision);
  }
  return heirs;
}

/** The first of the kept one's relationships that says the same, folded with what was folded before. */
function firstFold(
  same: readonly Relationship[],
  foldedInto: ReadonlyMap<RecordId, RelationshipContent>,
  moved: RelationshipContent,
): RelationshipContent | undefined {
  for (const { revision: _, ...content } of same) {
    const joined = folded(foldedInto.get(content.id) ?? content, moved);
    if (joined) return joined;
  }
  return undefined;
}

/** Statements on what is no more, and duties fulfilled for it, go on under the id that stands for it. */
async function moveMentions(
  store: GraphStore,
  builder: ChangeSetBuilder,
  heirs: ReadonlyMap<RecordId, RecordId | undefined>,
): Promise<void> {
  const stated = await store.findByKey('Statement', 'record', [...heirs.keys()]);
  const statements = await store.readEntities([...stated.values()].flat());
  for (const { revision, ...statement } of statements.values()) {
    if (statement.kind !== 'Statement') continue;
    const record = heirs.get(statement.properties.record ?? '');
    if (record === undefined) builder.delete('Statement', statement.id, revision);
    else {
      const properties = { ...statement.properties, record };
      builder.update({ ...statement, properties }, revision);
    }
  }
  for await (const batch of store.scan('FULFILS')) {
    for (const { revision, ...content } of batch) {
      if (content.kind !== 'FULFILS') continue;
      const bearer = heirs.get(content.properties.bearer ?? '');
      if (bearer !== undefined) {
        builder.update({ ...content, properties: { ...content.properties, bearer } }, revision);
      }
    }
  }
}
