/** What stores keep of old ChangeSets for the feed: no more than it can still tell. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import neo4j from 'neo4j-driver';
import { FEED_LIMIT, forgottenBefore, newestUntold } from '../../src/store/feed.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { describeNeo4j } from '../support/neo4j.js';

describe('the newest ChangeSet that cannot be told', () => {
  /** As defined: told to somebody, it would come with all after it. */
  function slowly(sizes: readonly number[]): number {
    for (let revision = sizes.length; revision >= 1; revision--) {
      const together = sizes.slice(revision - 1).reduce((sum, size) => sum + Math.max(size, 1), 0);
      if (together > FEED_LIMIT) return revision;
    }
    return 0;
  }

  const sizes = fc.array(
    fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: FEED_LIMIT + 2 }), fc.constant(FEED_LIMIT / 4)),
    { maxLength: 12 },
  );

  test('is the newest that is more than the feed tells, together with all after it', () => {
    fc.assert(
      fc.property(sizes, (history) => {
        const heads = history.map((changes, index) => ({ revision: index + 1, changes }));
        expect(newestUntold(heads.toReversed())).toBe(slowly(history));
      }),
    );
  });

  test('is seen among empty ChangeSets, and every list before those looked at is gone', () => {
    const heads = function* (newest: number, oldest: number) {
      for (let revision = newest; revision >= oldest; revision--) yield { revision, changes: 0 };
    };
    const newest = 5 * FEED_LIMIT;
    const seen = newestUntold(heads(newest, forgottenBefore(newest) + 1));
    expect(seen).toBe(newest - FEED_LIMIT);
    expect(forgottenBefore(newest + 100)).toBeLessThanOrEqual(seen);
  });
});

/** Sources by thousands; six times four thousand are more than the feed tells. */
function thousands(name: string, count: number) {
  return changeSetOf(name, (builder) => {
    for (let n = 0; n < count; n++) builder.createEntity('Source', { title: `Luettelo ${n}` });
  });
}

/** Commits `first`, five of 4,000 and a small one; who was at revision 2 can be told, at 1 not. */
async function fillLog(store: GraphStore): Promise<void> {
  const first = thousands('first', 3);
  await store.commit(first);
  for (let n = 2; n <= 6; n++) await store.commit(thousands(`large ${n}`, 4_000));
  expect((await store.changesSince(1)).kind).toBe('changes');
  await store.commit(thousands('large 7', 1_000));
  expect(await store.changesSince(0)).toEqual({ kind: 'gap', revision: 7 });
  expect(await store.changesSince(1)).toEqual({ kind: 'gap', revision: 7 });
  expect(await store.changesSince(2)).toMatchObject({ kind: 'changes', revision: 7 });
  expect(await store.commit(first)).toEqual({ revision: 1, applied: false });
}

test('the embedded store lets go of ids that cannot be told any more, and of nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'feed-log-'));
  const path = join(folder, 'store.db');
  const store = await openStore({ url: `sqlite:${path}` });
  await fillLog(store);
  await store.close();
  const database = new Database(path);
  const kept = database
    .prepare('SELECT revision, message, touched IS NOT NULL AS told FROM change_set')
    .raw()
    .all();
  database.close();
  rmSync(folder, { recursive: true });
  expect(kept.slice(0, 3)).toEqual([
    [1, 'first', 0],
    [2, 'large 2', 0],
    [3, 'large 3', 1],
  ]);
  expect(kept).toHaveLength(7);
});

describeNeo4j('Neo4j', (emptyDatabase) => {
  test('lets go of ids that cannot be told any more, and of nothing else', async () => {
    const settings = await emptyDatabase();
    const store = await openStore(settings);
    const driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
    try {
      await fillLog(store);
      const { records } = await driver.executeQuery(
        `MATCH (c:ChangeSet) RETURN toFloat(c.revision) AS revision, c.message AS message, c.told AS told,
           coalesce(size(c.touched_Source), 0) * 1.0 AS ids ORDER BY revision`,
      );
      expect(records.slice(0, 3).map((row) => row.toObject())).toEqual([
        { revision: 1, message: 'first', told: false, ids: 0 },
        { revision: 2, message: 'large 2', told: false, ids: 0 },
        { revision: 3, message: 'large 3', told: true, ids: 4_000 },
      ]);
      expect(records).toHaveLength(7);
    } finally {
      await driver.close();
      await store.close();
    }
  });
});
