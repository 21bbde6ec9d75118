/** Whether a command was carried out before, for those that could not be carried out a second time. */
import type { Commit, GraphStore } from '../store/graphStore.js';

/** What came of a ChangeSet when it was committed; undefined when it never was. O(ChangeSets). */
export async function committed(
  store: Pick<GraphStore, 'changeSets'>,
  changeSet: string,
): Promise<Commit | undefined> {
  for await (const heads of store.changeSets()) {
    const head = heads.find(({ id }) => id === changeSet);
    if (head) return { revision: head.revision, applied: false };
  }
  return undefined;
}
