/** How every store tells what has changed since a revision, and when the next one comes. */
import type { EntityContent } from '../../src/model/record.js';
import { FEED_LIMIT } from '../../src/store/feed.js';
import type { GraphStore, RevisionChanges } from '../../src/store/graphStore.js';
import {
  changeSetOf,
  failureOf,
  inOrder,
  type OpenStore,
  recordIn,
  recordsOf,
  smallCounty,
  storedAs,
  withStore,
} from './fixtures.js';

export function describeChangeFeed(open: OpenStore): void {
  describe('change feed', () => {
    test(
      'nothing has changed since the newest revision',
      withStore(open, async (store) => {
        expect(await store.changesSince(0)).toEqual(nothingAt(0));
        await store.commit(smallCounty().changeSet);
        expect(await store.changesSince(1)).toEqual(nothingAt(1));
      }),
    );

    test(
      'everything that a ChangeSet wrote is told as it is now',
      withStore(open, async (store) => {
        const { changeSet } = smallCounty();
        await store.commit(changeSet);
        const written = recordsOf(changeSet, 1);
        expect(await changesSince(store, 0)).toEqual({
          kind: 'changes',
          revision: 1,
          entities: inOrder(written.filter((record) => !('from' in record))),
          relationships: inOrder(written.filter((record) => 'from' in record)),
          deleted: [],
        });
      }),
    );

    test(
      'several ChangeSets are told as their sum: the last content once, and what is gone',
      withStore(open, async (store) => {
        const { changeSet, parish, person, membership } = smallCounty();
        await store.commit(changeSet);
        const organisation = recordIn(changeSet, parish) as EntityContent<'Organisation'>;
        const called = (name_fi: string): EntityContent<'Organisation'> => ({
          ...organisation,
          properties: { name_fi },
        });
        await store.commit(changeSetOf('second', (b) => b.update(called('Toinen nimi'), 1)));
        const third = changeSetOf('third', (builder) => {
          builder.update(called('Kolmas nimi'), 2);
          builder.delete('MEMBER_OF', membership);
          builder.createRelationship('REPRESENTS', person, parish, {});
        });
        await store.commit(third);
        expect(await changesSince(store, 1)).toEqual({
          kind: 'changes',
          revision: 3,
          entities: [storedAs(called('Kolmas nimi'), 3)],
          relationships: recordsOf(third, 3).filter((record) => 'from' in record),
          deleted: [{ kind: 'MEMBER_OF', id: membership }],
        });
        expect(await changesSince(store, 2)).toEqual(await changesSince(store, 1));
      }),
    );

    test(
      'a ChangeSet sent again is not told again',
      withStore(open, async (store) => {
        const { changeSet } = smallCounty();
        await store.commit(changeSet);
        await store.commit(changeSet);
        expect(await store.changesSince(1)).toEqual(nothingAt(1));
      }),
    );

    test(
      'a revision that the store has not reached is a gap, as is one that never was',
      withStore(open, async (store) => {
        await store.commit(smallCounty().changeSet);
        for (const unknown of [2, 1_000_000, -1, 0.5]) {
          expect(await store.changesSince(unknown)).toEqual({ kind: 'gap', revision: 1 });
        }
      }),
    );

    test(
      'a ChangeSet of more changes than the feed tells is a gap for those before it alone',
      withStore(open, async (store) => {
        const large = changeSetOf('large', (builder) => {
          for (let n = 0; n <= FEED_LIMIT; n++) builder.createEntity('Source', { title: `L ${n}` });
        });
        await store.commit(large);
        const { changeSet } = smallCounty();
        await store.commit(changeSet);
        expect(await store.changesSince(0)).toEqual({ kind: 'gap', revision: 2 });
        const after = await changesSince(store, 1);
        expect(after.entities.length + after.relationships.length).toBe(changeSet.changes.length);
      }),
    );

    test(
      'waiting for a revision ends with the commit that brings it',
      withStore(open, async (store) => {
        const signal = new AbortController().signal;
        const waits = [store.awaitRevision(0, signal), store.awaitRevision(0, signal)];
        await store.commit(smallCounty().changeSet);
        expect(await Promise.all(waits)).toEqual([1, 1]);
        expect(await store.awaitRevision(0, signal)).toBe(1);
      }),
    );

    test(
      'a wait for a later revision goes on over an earlier one',
      withStore(open, async (store) => {
        const wait = store.awaitRevision(1, new AbortController().signal);
        await store.commit(changeSetOf('one', () => undefined));
        await store.commit(changeSetOf('two', () => undefined));
        expect(await wait).toBe(2);
      }),
    );

    test(
      'a wait that is called off is rejected with the reason',
      withStore(open, async (store) => {
        const caller = new AbortController();
        const wait = failureOf(store.awaitRevision(0, caller.signal));
        const reason = new Error('the caller has gone');
        caller.abort(reason);
        expect(await wait).toBe(reason);
        expect(await failureOf(store.awaitRevision(0, caller.signal))).toBe(reason);
      }),
    );
  });
}

function nothingAt(revision: number): RevisionChanges {
  return { kind: 'changes', revision, entities: [], relationships: [], deleted: [] };
}

/** The changes since a revision, each list in order of id; fails on a gap. */
export async function changesSince(store: GraphStore, revision: number): Promise<RevisionChanges> {
  const changes = await store.changesSince(revision);
  if (changes.kind === 'gap') throw new Error(`Expected changes since ${revision}, got a gap.`);
  return {
    ...changes,
    entities: inOrder(changes.entities),
    relationships: inOrder(changes.relationships),
    deleted: inOrder(changes.deleted),
  };
}
