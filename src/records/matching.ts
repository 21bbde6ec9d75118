/**
 * Which records are already there: look-ups by key and by relationship for very many values at once,
 * in batches that the stores answer well, that keep memory bounded, and between which others are
 * answered: a store in the same process may answer without a turn of the event loop.
 */
import { setImmediate } from 'node:timers/promises';
import type { EntityKind, RelationshipKind } from '../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import type { GraphStore } from '../store/graphStore.js';

const BATCH = 1_000;
/** Entities whose relationships are read at once: each may have many. */
const ENDS = 100;

/**
 * Entities of a kind by the value of a key, in the form that `keyValue` gives; those of one value in
 * order of id. O(values).
 */
export async function findEntities<Kind extends EntityKind>(
  store: GraphStore,
  kind: Kind,
  key: string,
  values: readonly string[],
): Promise<ReadonlyMap<string, readonly Entity<Kind>[]>> {
  const found = new Map<string, readonly Entity<Kind>[]>();
  for await (const batch of batches(values)) {
    const idsByValue = await store.findByKey(kind, key, batch);
    const entities = await store.readEntities([...new Set([...idsByValue.values()].flat())]);
    for (const [value, ids] of idsByValue) {
      const ofValue = ids.flatMap((id) => entities.get(id) ?? []);
      found.set(value, ofValue as readonly Entity[] as readonly Entity<Kind>[]);
    }
  }
  return found;
}

/** Relationships of a kind that start from the given entities, in batches. */
export async function* relationshipsFrom<Kind extends RelationshipKind>(
  store: GraphStore,
  kind: Kind,
  entities: readonly RecordId[],
): AsyncGenerator<readonly Relationship<Kind>[]> {
  for await (const batch of batches(entities, ENDS)) {
    const found = await store.relationshipsOf(kind, 'from', batch);
    yield found as readonly Relationship<Kind>[];
  }
}

/** Whether the store holds data that are made up for demonstration. */
export async function holdsInventedData(store: GraphStore): Promise<boolean> {
  for await (const batch of store.scan('Source')) {
    for (const source of batch) {
      if (source.kind === 'Source' && source.properties.invented === true) return true;
    }
  }
  return false;
}

async function* batches<T>(values: readonly T[], size = BATCH): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < values.length; start += size) {
    if (start > 0) await setImmediate();
    yield values.slice(start, start + size);
  }
}
