import { FEED_LIMIT } from '../../src/store/feed.js';
import { changeSetOf, recordIn, smallCounty } from '../contract/fixtures.js';
import { contentOf } from '../graph/graphContent.js';
import { equalsFreshScan, freshContent } from './equalsFreshScan.js';
import { patient, temporaryStores } from './stores.js';

const stores = temporaryStores();

describe('SnapshotKeeper', () => {
  test('keeps what a store holds, by id', async () => {
    const store = await stores.open();
    const county = smallCounty();
    await store.commit(county.changeSet);
    const { graph } = await stores.keep(store);
    const content = contentOf(graph);
    expect(graph.revision).toBe(1);
    expect(content.size).toBe(county.changeSet.changes.length);
    expect(content.get(county.membership)).toMatchObject({
      kind: 'MEMBER_OF',
      from: county.association,
      to: county.council,
      source: county.source,
      status: 'active',
      code: 2,
    });
    expect(content.get(county.council)).toMatchObject({
      kind: 'Network',
      status: 'planned',
      code: 1,
    });
  });

  test('is empty for an empty store, and follows the first ChangeSet', async () => {
    const store = await stores.open();
    const keeper = await stores.keep(store);
    expect([keeper.graph.revision, contentOf(keeper.graph).size]).toEqual([0, 0]);
    await store.commit(smallCounty().changeSet);
    await keeper.atLeast(1, patient());
    expect(contentOf(keeper.graph)).toEqual((await freshContent(store)).content);
  });

  test('equals a fresh scan after every ChangeSet, whatever it does', async () => {
    await equalsFreshScan(() => stores.open(), 25);
  });

  test('leaves the graph of an earlier revision as it was', async () => {
    const store = await stores.open();
    const county = smallCounty();
    await store.commit(county.changeSet);
    const keeper = await stores.keep(store);
    const before = keeper.graph;
    const content = contentOf(before);
    await store.commit(
      changeSetOf('end', (builder) => {
        builder.update({ ...recordIn(county.changeSet, county.parish), status: 'ended' });
        builder.delete('MEMBER_OF', county.membership);
      }),
    );
    const after = await keeper.atLeast(2, patient());
    expect(contentOf(before)).toEqual(content);
    expect(contentOf(after).has(county.membership)).toBe(false);
    expect(contentOf(after).get(county.parish)?.status).toBe('ended');
  });

  test('scans again after a ChangeSet too large for the feed', async () => {
    const store = await stores.open();
    const keeper = await stores.keep(store);
    await store.commit(
      changeSetOf('large', (builder) => {
        for (let number = 0; number <= FEED_LIMIT; number++) {
          builder.createEntity('Organisation', { name_fi: `Esimerkki ${number}` });
        }
      }),
    );
    expect((await store.changesSince(0)).kind).toBe('gap');
    const graph = await keeper.atLeast(1, patient(), 60_000);
    expect([graph.revision, graph.nodes.size]).toEqual([1, FEED_LIMIT + 1]);
  });
});
