/** A store that fails, comes back, or is written to while it is read. */
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import type { RecordKind } from '../../src/model/kinds.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf, failureOf, smallCounty } from '../contract/fixtures.js';
import { contentOf } from '../graph/graphContent.js';
import { patient, takenOver, temporaryStores, until } from './stores.js';

const stores = temporaryStores();

/** A store whose connection can be cut, both for calls that come and for one that waits. */
function breakable(store: GraphStore) {
  const failure = new StoreUnavailableError(store.address, 'the connection was cut');
  let cut: AbortController | undefined;
  let waiting = new AbortController();
  const reached = <Answer>(call: () => Answer): Answer => {
    if (cut) throw failure;
    return call();
  };
  return {
    failure,
    store: takenOver(store, {
      changesSince: async (revision) => reached(() => store.changesSince(revision)),
      awaitRevision: async (revision, signal) =>
        reached(() => store.awaitRevision(revision, AbortSignal.any([signal, waiting.signal]))),
    }),
    cut() {
      cut = waiting;
      waiting.abort(failure);
    },
    mend() {
      cut = undefined;
      waiting = new AbortController();
    },
  };
}

describe('a store that cannot be reached', () => {
  test('is told with the time since when, answers go on, and all is well when it is back', async () => {
    const store = await stores.open();
    await store.commit(smallCounty('before').changeSet);
    const failures: unknown[] = [];
    const line = breakable(store);
    const keeper = await stores.keep(line.store, (error) => failures.push(error));
    expect(keeper.staleSince).toBeUndefined();

    line.cut();
    await until(() => keeper.staleSince !== undefined);
    const since = keeper.staleSince;
    expect(failures[0]).toBe(line.failure);
    await store.commit(smallCounty('meanwhile').changeSet);
    expect(keeper.graph.revision).toBe(1);
    await until(() => failures.length >= 2);
    expect(keeper.staleSince).toBe(since);

    line.mend();
    const graph = await keeper.atLeast(2, patient());
    expect(contentOf(graph).size).toBe(2 * smallCounty().changeSet.changes.length);
    await until(() => keeper.staleSince === undefined);
  });

  test('counts as followed as soon as it answers, though nothing is written', async () => {
    const line = breakable(await stores.open());
    const keeper = await stores.keep(line.store, () => undefined);
    line.cut();
    await until(() => keeper.staleSince !== undefined);
    line.mend();
    await until(() => keeper.staleSince === undefined);
    expect(keeper.graph.revision).toBe(0);
  });

  test('cannot be opened', async () => {
    const store = await stores.open();
    await store.close();
    const failure = await failureOf(SnapshotKeeper.open(store, () => undefined));
    expect(failure).toBeInstanceOf(StoreUnavailableError);
  });
});

describe('closing', () => {
  test('ends the following; graphs stay usable', async () => {
    const store = await stores.open();
    const keeper = await stores.keep(store);
    await keeper.close();
    await store.commit(smallCounty().changeSet);
    expect(keeper.graph.revision).toBe(0);
    expect(contentOf(keeper.graph).size).toBe(0);
    expect(keeper.staleSince).toBeUndefined();
  });

  test('ends also while the store cannot be reached', async () => {
    const line = breakable(await stores.open());
    const keeper = await stores.keep(line.store, () => undefined);
    line.cut();
    await until(() => keeper.staleSince !== undefined);
    await keeper.close();
    expect(keeper.staleSince).toBeInstanceOf(Date);
  });
});

describe('commits while the store is scanned', () => {
  /** A store that runs something each time before a kind is scanned. */
  function scannedWith(store: GraphStore, before: (kind: RecordKind) => Promise<void>): GraphStore {
    return takenOver(store, {
      async *scanStructure(kind) {
        await before(kind);
        yield* store.scanStructure(kind);
      },
    });
  }

  test('are all in the graph, as if it had been scanned after them', async () => {
    const store = await stores.open();
    const county = smallCounty('before');
    await store.commit(county.changeSet);
    let commits = 0;
    const busy = scannedWith(store, async (kind) => {
      // Members and networks come when their kinds have been read, and one membership goes.
      await store.commit(smallCounty(`during ${kind}`).changeSet);
      commits++;
      if (kind === 'REPRESENTS') {
        await store.commit(
          changeSetOf('gone', (builder) => builder.delete('MEMBER_OF', county.membership)),
        );
        commits++;
      }
    });
    const keeper = await stores.keep(busy);
    expect(keeper.graph.revision).toBe(1 + commits);
    const fresh = await stores.keep(store);
    expect(contentOf(keeper.graph)).toEqual(contentOf(fresh.graph));
    expect(contentOf(keeper.graph).has(county.membership)).toBe(false);
    expect(contentOf(keeper.graph).size).toBe(commits * county.changeSet.changes.length - 1);
  });

  test('a relationship whose end is nowhere is an error that names it', async () => {
    const store = await stores.open();
    const county = smallCounty();
    await store.commit(county.changeSet);
    // As if the networks had been lost.
    const damaged = takenOver(store, {
      async *scanStructure(kind) {
        if (kind !== 'Network') yield* store.scanStructure(kind);
      },
    });
    const failure = await failureOf(SnapshotKeeper.open(damaged, () => undefined));
    expect(failure).toBeInstanceOf(StoreUnavailableError);
    expect(String(failure)).toMatch(/relationship [0-9a-f-]{36} leads to or from a record/);
  });
});
