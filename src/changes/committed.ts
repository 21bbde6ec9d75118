/** Whether a command was carried out before, for those that could not be carried out a second time. */
import type { Commit, GraphStore } from '../store/graphStore.js';

/** What came of a ChangeSet when it was committed; undefined when it never was. */
export async function committed(
  { changeLog }: Pick<GraphStore, 'changeLog'>,
  changeSet: string,
): Promise<Commit | undefined> {
  const head = await changeLog.head(changeSet);
  return head && { revision: head.revision, applied: false };
}
