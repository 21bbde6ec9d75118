/** Reads a record of whatever kind by its id alone. */
import { isUuid } from '../model/identifiers.js';
import { relationshipKinds } from '../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import type { GraphStore } from '../store/graphStore.js';

/** Undefined when there is none. One read, or one for each kind of relationship. */
export async function anyRecord(
  store: Pick<GraphStore, 'readEntities' | 'readRelationships'>,
  id: RecordId,
): Promise<Entity | Relationship | undefined> {
  if (!isUuid(id)) return undefined;
  const entity = (await store.readEntities([id])).get(id);
  if (entity) return entity;
  for (const kind of relationshipKinds) {
    const found = (await store.readRelationships(kind, [id])).get(id);
    if (found) return found;
  }
  return undefined;
}
