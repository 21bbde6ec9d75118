/** Records that were merged into others: whoever asks for one by its old id is given what it is now part of. */
import { isUuid } from '../model/identifiers.js';
import type { Entity, RecordId } from '../model/record.js';
import type { GraphStore } from '../store/graphStore.js';

/** Kinds of records that can be merged. */
export const mergeableKinds = ['Organisation', 'ContactPerson'] as const;
export type MergeableKind = (typeof mergeableKinds)[number];

/**
 * Entities by id, as `GraphStore.readEntities`, and under the id of one that was merged away the one that
 * stands for it. Two more reads when an id is not there, else none.
 */
export async function readEntitiesNow(
  store: GraphStore,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, Entity>> {
  const found = await store.readEntities(ids);
  const missing = ids.filter((id) => !found.has(id) && isUuid(id));
  if (missing.length === 0) return found;
  const heirs = new Map<RecordId, RecordId>();
  for (const kind of mergeableKinds) {
    const keys = await store.findByKey(kind, 'mergedIds', missing);
    for (const [merged, [heir]] of keys) if (heir !== undefined) heirs.set(merged, heir);
  }
  if (heirs.size === 0) return found;
  const standing = await store.readEntities([...new Set(heirs.values())]);
  const all = new Map(found);
  for (const [merged, heir] of heirs) {
    const entity = standing.get(heir);
    if (entity) all.set(merged, entity);
  }
  return all;
}
