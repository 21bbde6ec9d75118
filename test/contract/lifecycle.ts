/** How every store says whether it is well, and what it says once it is closed. */
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { contentOf } from './backup.js';
import { failureOf, type OpenStore, smallCounty, UNKNOWN_ID, withStore } from './fixtures.js';

export function describeLifecycle(open: OpenStore): void {
  describe('health and close', () => {
    test(
      'the store says that it is well, at which revision and of which version',
      withStore(open, async (store) => {
        expect(store.address).not.toBe('');
        await store.commit(smallCounty().changeSet);
        const health = await store.health();
        expect(health).toMatchObject({ ok: true, revision: 1 });
        expect(health.ok && health.version).toMatch(/\d/);
      }),
    );

    test(
      'the secret is 32 bytes that stay, and another in another store',
      withStore(open, async (store) => {
        const secret = await store.secret();
        expect(secret).toHaveLength(32);
        await store.commit(smallCounty().changeSet);
        expect(await store.secret()).toEqual(secret);
        const another = await open();
        expect(await another.secret()).not.toEqual(secret);
        await another.close();
      }),
    );

    test(
      'after close every call says that the store cannot be used, and health why',
      withStore(open, async (store) => {
        const { changeSet } = smallCounty();
        await store.commit(changeSet);
        const waiting = failureOf(store.awaitRevision(1, new AbortController().signal));
        await store.close();
        expect(await waiting).toBeInstanceOf(StoreUnavailableError);
        const calls: (() => Promise<unknown>)[] = [
          () => store.revision(),
          () => store.commit(changeSet),
          () => store.readEntities([UNKNOWN_ID]),
          () => store.readRelationships('COVERS', [UNKNOWN_ID]),
          () => store.relationshipsOf('COVERS', 'to', [UNKNOWN_ID]),
          () => store.findByKey('Area', 'code', ['005']),
          () => firstOf(store.scan('Area')),
          () => store.presentKinds(),
          () => firstOf(store.scanStructure('Area')),
          () => firstOf(store.changeSets()),
          () => store.restore(contentOf(changeSet)),
          () => store.idsByName('Area'),
          () => store.changesSince(0),
          () => store.awaitRevision(0, new AbortController().signal),
          () => store.search({ text: 'esimerkki', limit: 1 }),
          () => store.secret(),
          () => store.layouts.find('esimerkki', 'esimerkki'),
        ];
        for (const call of calls) {
          expect(await failureOf(call())).toBeInstanceOf(StoreUnavailableError);
        }
        expect((await store.health()).ok).toBe(false);
        await store.close();
      }),
    );
  });
}

async function firstOf<Batch>(batches: AsyncIterable<Batch>): Promise<Batch | undefined> {
  for await (const batch of batches) return batch;
  return undefined;
}
