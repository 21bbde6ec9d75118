/** Single ChangeSets by their revision. */
import type { ChangeSetHead, GraphStore } from '../../store/graphStore.js';

/** Who made a revision, when and why; undefined when there is no such revision. */
export async function changeSetAt(
  { changeLog }: Pick<GraphStore, 'changeLog'>,
  revision: number,
): Promise<ChangeSetHead | undefined> {
  for await (const { head } of changeLog.since(revision - 1, revision)) return head;
  return undefined;
}
