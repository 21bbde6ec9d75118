/** Brings back a log from a backup; what is gone follows from what was deleted and created again. */
import { entriesOf, type LogContent } from './blocks.js';
import type { LogStore } from './keepLog.js';

/** Parts in order of revision; within the transaction of the restoring. */
export async function restoreLog(
  content: LogContent,
  store: Pick<LogStore, 'addBlock' | 'addKeys' | 'addDeletions' | 'removeDeletions'>,
): Promise<void> {
  if ('personKeys' in content) {
    await store.addKeys(content.personKeys);
    return;
  }
  const { block } = content;
  const { revision } = block;
  const entries = await entriesOf(block);
  const those = (action: 'delete' | 'create') =>
    entries.flatMap((entry) =>
      entry.action === action ? [{ kind: entry.kind, id: entry.id, revision }] : [],
    );
  await store.addBlock(block);
  const [deleted, again] = [those('delete'), those('create')];
  if (deleted.length > 0) await store.addDeletions(deleted);
  if (again.length > 0) await store.removeDeletions(again);
}
