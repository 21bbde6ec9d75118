/**
 * What would tell of a record that an undo takes away: a statement on it, a duty fulfilled for it. They
 * name it among their properties, so that no store keeps it for them.
 */
import type { Change } from '../../model/changeSet.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import type { GraphStore } from '../../store/graphStore.js';

/** So many ids are looked for at a time. */
const BATCH = 1_000;

/**
 * The records that name one that the changes delete, other than those that the changes write themselves.
 * O(deletions), and one scan of FULFILS where an organisation is among them.
 */
export async function mentionsLeft(
  store: Pick<GraphStore, 'findByKey' | 'readEntities' | 'scan'>,
  changes: readonly Change[],
): Promise<(Entity | Relationship)[]> {
  const written = new Set<RecordId>();
  const deleted = new Set<RecordId>();
  for (const change of changes) {
    written.add(change.action === 'delete' ? change.id : change.record.id);
    if (change.action === 'delete') deleted.add(change.id);
  }
  const mentions: (Entity | Relationship)[] = [];
  const ids = [...deleted];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const stated = [...(await store.findByKey('Statement', 'record', batch)).values()].flat();
    const left = stated.filter((id) => !written.has(id));
    if (left.length > 0) mentions.push(...(await store.readEntities(left)).values());
  }
  const isBearerGone = changes.some(
    (change) => change.action === 'delete' && change.kind === 'Organisation',
  );
  if (!isBearerGone) return mentions;
  for await (const links of store.scan('FULFILS')) {
    for (const link of links as readonly Relationship<'FULFILS'>[]) {
      if (deleted.has(link.properties.bearer ?? '') && !written.has(link.id)) mentions.push(link);
    }
  }
  return mentions;
}
