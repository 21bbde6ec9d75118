/** How one record came to be as it is: each change to it with who made it, and how it left the record. */
import type { RecordKind } from '../../model/kinds.js';
import { isEntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { type StoredRecord, withBefore } from '../../model/replaced.js';
import type { ChangeSetHead, GraphStore } from '../../store/graphStore.js';

export interface RecordedState {
  /** Who wrote it, when and why. */
  readonly changeSet: ChangeSetHead;
  /** The record as that ChangeSet left it; undefined: deleted. */
  readonly record: StoredRecord | undefined;
}

/**
 * The changes to a record from the newest on, back to its creation, or to where the change log begins;
 * empty when there never was such a record. One read of the log for each change.
 */
export async function historyOf(
  store: GraphStore,
  kind: RecordKind,
  id: RecordId,
): Promise<RecordedState[]> {
  let record = await readOne(store, kind, id);
  let revision: number | undefined = record?.revision;
  if (revision === undefined) {
    const deletions = await store.changeLog.deletions([id]);
    revision = deletions.find((deletion) => deletion.kind === kind)?.revision;
  }
  const history: RecordedState[] = [];
  while (revision !== undefined) {
    const at: number = revision;
    revision = undefined;
    let changeSet: ChangeSetHead | undefined;
    let before = record;
    for await (const { head, replaced } of store.changeLog.since(at - 1, at)) {
      changeSet = head;
      const entry = replaced?.find((one) => one.kind === kind && one.id === id);
      if (!entry) continue;
      revision = entry.action === 'create' ? entry.previous : entry.before.revision;
      if (entry.action === 'create') before = undefined;
      else if (entry.action === 'delete') before = entry.before;
      else before = record && withBefore(record, entry.before);
    }
    if (changeSet) history.push({ changeSet, record });
    record = before;
  }
  return history;
}

async function readOne(
  store: GraphStore,
  kind: RecordKind,
  id: RecordId,
): Promise<StoredRecord | undefined> {
  if (!isEntityKind(kind)) return (await store.readRelationships(kind, [id])).get(id);
  const entity = (await store.readEntities([id])).get(id);
  return entity?.kind === kind ? entity : undefined;
}
