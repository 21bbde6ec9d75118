/** What records that were merged away are part of, as it was at the revision that is asked about. */
import type { RecordId } from '../../model/record.js';
import { mergeableKinds } from '../../records/merged.js';
import type { Records } from '../../records/records.js';
import type { Asking } from '../asking/asking.js';

/** The record that stands for each that was merged away; others are left out. Two reads by key. */
export async function heirsOf(
  { earlier }: Asking,
  { store }: Records,
  ids: readonly RecordId[],
): Promise<ReadonlyMap<RecordId, RecordId>> {
  const heirs = new Map<RecordId, RecordId>();
  if (ids.length === 0) return heirs;
  for (const kind of mergeableKinds) {
    const newest = await store.findByKey(kind, 'mergedIds', ids);
    for (const [id, [heir]] of newest) {
      // What was written since may have been merged into by now only.
      if (heir !== undefined && !earlier?.isWrittenSince(heir)) heirs.set(id, heir);
    }
  }
  const sought = new Set(ids);
  for (const { id, properties } of earlier?.writtenSince() ?? []) {
    const { mergedIds = [] } = properties as { readonly mergedIds?: readonly RecordId[] };
    for (const merged of mergedIds) if (sought.has(merged)) heirs.set(merged, id);
  }
  return heirs;
}
