/** Who asks for a revision gets it, or hears in time that it does not come. */
import { TimeoutError } from '../../src/model/errors/errors.js';
import { changeSetOf, failureOf, smallCounty } from '../contract/fixtures.js';
import { patient, takenOver, temporaryStores } from './stores.js';

const stores = temporaryStores();

describe('atLeast', () => {
  test('gives at once what is there, even to who no longer waits', async () => {
    const store = await stores.open();
    await store.commit(smallCounty().changeSet);
    const keeper = await stores.keep(store);
    expect(await keeper.atLeast(0, patient())).toBe(keeper.graph);
    expect(await keeper.atLeast(1, AbortSignal.abort())).toBe(keeper.graph);
  });

  test('waits for a revision that is still to come, as many as ask', async () => {
    const store = await stores.open();
    const keeper = await stores.keep(store);
    const waiting = [1, 2, 2].map((revision) => keeper.atLeast(revision, patient()));
    await store.commit(smallCounty('first').changeSet);
    await store.commit(smallCounty('second').changeSet);
    const graphs = await Promise.all(waiting);
    expect(graphs.map(({ revision }, at) => revision >= [1, 2, 2][at]!)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('reads a write of its own at once, also where the feed does not tell of it', async () => {
    const store = await stores.open();
    // A store that never says that something is new.
    const silent = takenOver(store, {
      awaitRevision: (_, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    });
    const keeper = await stores.keep(silent);
    const { revision } = await store.commit(smallCounty().changeSet);
    expect((await keeper.atLeast(revision, patient())).revision).toBe(revision);
  });

  test('gives up in time, naming the revision and how long it waited', async () => {
    const keeper = await stores.keep(await stores.open());
    const failure = await failureOf(keeper.atLeast(7, patient(), 20));
    expect(failure).toEqual(new TimeoutError('Waiting for revision 7', 20));
    expect(failure).toMatchObject({ code: 'TIMEOUT', milliseconds: 20 });
  });

  test.each([
    ['before', AbortSignal.abort(new Error('the caller left'))],
    ['while', AbortSignal.timeout(10)],
  ])('ends with the reason of who stopped waiting %s', async (_, signal) => {
    const keeper = await stores.keep(await stores.open());
    const failure = await failureOf(keeper.atLeast(1, signal));
    expect(failure).toBe(signal.reason);
  });

  test('goes on after somebody stopped waiting', async () => {
    const store = await stores.open();
    const keeper = await stores.keep(store);
    await failureOf(keeper.atLeast(1, AbortSignal.timeout(5)));
    await store.commit(changeSetOf('nothing', () => undefined));
    expect((await keeper.atLeast(1, patient())).revision).toBe(1);
  });
});

describe('close', () => {
  test('waits for what is being read, also for those who asked besides', async () => {
    const store = await stores.open();
    let reading = 0;
    const slow = takenOver(store, {
      async changesSince(revision) {
        reading++;
        await new Promise((resolve) => setTimeout(resolve, 30));
        const changes = await store.changesSince(revision);
        reading--;
        return changes;
      },
    });
    const keeper = await stores.keep(slow);
    const abandoned = new AbortController();
    const waiting = failureOf(keeper.atLeast(1, abandoned.signal));
    await keeper.close();
    expect(reading).toBe(0);
    abandoned.abort(new Error('No longer wanted.'));
    expect(await waiting).toMatchObject({ message: 'No longer wanted.' });
  });
});
