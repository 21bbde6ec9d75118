/**
 * What `src/store/graphStore.ts` promises, sentence by sentence. An adapter is complete when this
 * passes with it; `open` gives an empty store each time, and the suite closes it.
 */
import { describeBackup } from './backup.js';
import { describeChangeFeed } from './changeFeed.js';
import { describeChangeLog } from './changeLog.js';
import { describeCommits } from './commits.js';
import { describeEveryKind } from './everyKind.js';
import type { OpenStore } from './fixtures.js';
import { describeHistories } from './histories.js';
import { describeIntegrity } from './integrity.js';
import { describeKeptGraphs } from './keptGraphs.js';
import { describeKeptLayouts } from './keptLayouts.js';
import { describeLifecycle } from './lifecycle.js';
import { describeReads } from './reads.js';
import { describeSearch } from './search.js';
import { describeWorkspace } from './workspace/versions.js';
import { describeWorkspaceBackup } from './workspace/backup.js';
import { describeWorkspaceKinds } from './workspace/kinds.js';
import { describeWritten } from './written.js';

export function describeGraphStore(name: string, open: OpenStore): void {
  describe(name, () => {
    describeCommits(open);
    describeIntegrity(open);
    describeReads(open);
    describeChangeFeed(open);
    describeSearch(open);
    describeEveryKind(open);
    describeHistories(open);
    describeWorkspace(open);
    describeWorkspaceKinds(open);
    describeChangeLog(open);
    describeWritten(open);
    describeBackup(open);
    describeWorkspaceBackup(open);
    describeKeptLayouts(open);
    describeKeptGraphs(open);
    describeLifecycle(open);
  });
}
