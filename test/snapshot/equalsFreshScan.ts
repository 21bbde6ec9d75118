/** The law of the snapshot: following a store gives what reading it anew gives, whatever has happened. */
import fc from 'fast-check';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { contentOf } from '../graph/graphContent.js';
import { anyIntention, World } from './randomChanges.js';
import { patient } from './stores.js';

/** What a keeper makes of a store that it sees for the first time. */
export async function freshContent(store: GraphStore) {
  const keeper = await SnapshotKeeper.open(store, (error) => {
    throw error;
  });
  await keeper.close();
  return { revision: keeper.graph.revision, content: contentOf(keeper.graph) };
}

/** Holds the law against `runs` random histories, each on a store that is empty when it is opened. */
export async function equalsFreshScan(
  open: () => Promise<GraphStore>,
  runs: number,
): Promise<void> {
  let commits = 0;
  const histories = fc.array(fc.array(anyIntention, { minLength: 1, maxLength: 25 }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const store = await open();
      const keeper = await SnapshotKeeper.open(store, () => undefined);
      try {
        const world = new World();
        for (const intentions of history) {
          const { revision } = await store.commit(
            world.changeSet(`change ${commits++}`, intentions),
          );
          const graph = await keeper.atLeast(revision, patient());
          const fresh = await freshContent(store);
          expect(graph.revision).toBe(fresh.revision);
          expect(contentOf(graph)).toEqual(fresh.content);
          expect(fresh.content.size).toBe(world.size);
        }
      } finally {
        await keeper.close();
        await store.close();
      }
    }),
    { numRuns: runs },
  );
}
