/** A graph that the store keeps is as good as one that is read from all records, and is kept in time. */
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { KEEP_AFTER, WORTH_KEEPING } from '../../src/snapshot/graphKeeping.js';
import { GRAPH_FORM, packedGraph, unpackedGraph } from '../../src/snapshot/packedGraph.js';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import { FEED_LIMIT } from '../../src/store/feed.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import type { KeptGraph } from '../../src/store/keptGraphs.js';
import { changeSetOf, smallCounty } from '../contract/fixtures.js';
import { contentOf } from '../graph/graphContent.js';
import { anyIntention, World } from './randomChanges.js';
import { patient, takenOver, temporaryStores } from './stores.js';

const stores = temporaryStores();

function failTheTest(error: unknown): void {
  throw error;
}

/** The graph of a keeper that thinks every graph worth keeping; when it is closed, it has kept it. */
async function opened(store: GraphStore, worthKeeping = 0): Promise<Graph> {
  const keeper = await SnapshotKeeper.open(store, failTheTest, undefined, worthKeeping);
  await keeper.close();
  return keeper.graph;
}

function ofRecordsAlone(store: GraphStore): GraphStore {
  const graphs = { find: async () => undefined, keep: async () => undefined };
  return takenOver(store, { graphs });
}

/** Counts scans, to tell who has read all records. */
function counted(store: GraphStore) {
  const count = { scans: 0 };
  const over = takenOver(store, {
    scanStructure(kind) {
      count.scans++;
      return store.scanStructure(kind);
    },
  });
  return { store: over, count };
}

async function addOrganisations(store: GraphStore, id: string, count: number): Promise<number> {
  const changeSet = changeSetOf(id, (builder) => {
    for (let number = 0; number < count; number++) {
      builder.createEntity('Organisation', { name_fi: `Esimerkki ${id} ${number}` });
    }
  });
  return (await store.commit(changeSet)).revision;
}

async function keptIn(store: GraphStore): Promise<number | undefined> {
  return (await store.graphs.find(GRAPH_FORM))?.revision;
}

describe('a kept graph', () => {
  const anyChanges = fc.array(fc.array(anyIntention, { minLength: 1, maxLength: 25 }), {
    maxLength: 3,
  });

  test('with what has changed since is what all records are, whatever has happened', async () => {
    let commits = 0;
    await fc.assert(
      fc.asyncProperty(anyChanges, anyChanges, async (before, after) => {
        const { store, count } = counted(await stores.open());
        const world = new World();
        const write = async (histories: typeof before) => {
          for (const intentions of histories) {
            await store.commit(world.changeSet(`change ${commits++}`, intentions));
          }
        };
        await store.commit(smallCounty().changeSet);
        await write(before);
        const first = await opened(store);
        await write(after);
        const [scans] = [count.scans];
        const graph = await opened(store);
        expect(count.scans).toBe(scans);
        const fresh = await opened(ofRecordsAlone(store));
        expect(await keptIn(store)).toBe(first.revision);
        expect(graph.revision).toBe(fresh.revision);
        expect(contentOf(graph)).toEqual(contentOf(fresh));
        await store.close();
      }),
      { numRuns: 20 },
    );
  });

  test('comes back from its bytes as it was, and lets what follows be written', async () => {
    const store = await stores.open();
    const county = smallCounty();
    await store.commit(county.changeSet);
    const { graph } = await stores.keep(store);
    const back = await unpackedGraph(await packedGraph(graph));
    expect(back.revision).toBe(1);
    expect(contentOf(back)).toEqual(contentOf(graph));
    for (const id of contentOf(graph).keys()) {
      expect(back.nodes.ids.numberOf(id)).toBe(graph.nodes.ids.numberOf(id));
    }
  });

  test('is not what is read when its bytes are damaged', async () => {
    const store = await stores.open();
    await store.commit(smallCounty().changeSet);
    const { parts, ...head } = await packedGraph(await opened(store, Infinity));
    const damaged: KeptGraph[] = [
      { ...head, parts: [Uint8Array.of(1, 2, 3)] },
      { ...head, parts: [...parts, ...parts] },
      { ...head, parts: parts.map((part) => part.subarray(0, part.length / 2)) },
    ];
    for (const graph of damaged) {
      const graphs = { find: async () => graph, keep: async () => undefined };
      const found = await opened(takenOver(store, { graphs }));
      expect(contentOf(found)).toEqual(contentOf(await opened(ofRecordsAlone(store))));
    }
  });

  test('is kept when there are many records, and anew when many more were written', async () => {
    const { store, count } = counted(await stores.open());
    await addOrganisations(store, 'few', WORTH_KEEPING - 1);
    await opened(store, WORTH_KEEPING);
    expect(await keptIn(store)).toBeUndefined();
    await addOrganisations(store, 'enough', 1);
    await opened(store, WORTH_KEEPING);
    expect(await keptIn(store)).toBe(2);

    const [scans] = [count.scans];
    const keeper = await SnapshotKeeper.open(store, failTheTest);
    await keeper.atLeast(await addOrganisations(store, 'some', KEEP_AFTER - 1), patient());
    await keeper.atLeast(await addOrganisations(store, 'one more', 1), patient());
    await keeper.close();
    expect(await keptIn(store)).toBe(4);
    expect(count.scans).toBe(scans);

    await addOrganisations(store, 'large', FEED_LIMIT + 1);
    const graph = await opened(store, WORTH_KEEPING);
    expect(count.scans).toBeGreaterThan(scans);
    expect(graph.nodes.size).toBe(WORTH_KEEPING + KEEP_AFTER + FEED_LIMIT + 1);
    expect(await keptIn(store)).toBe(5);
  });

  test('that cannot be kept is told, and what is followed goes on', async () => {
    const store = await stores.open();
    await store.commit(smallCounty().changeSet);
    const told: unknown[] = [];
    const full = new Error('Levy on täynnä.');
    const graphs = { find: async () => undefined, keep: () => Promise.reject(full) };
    const over = takenOver(store, { graphs });
    const keeper = await SnapshotKeeper.open(over, (error) => told.push(error), undefined, 0);
    const revision = await addOrganisations(store, 'after', 1);
    expect((await keeper.atLeast(revision, patient())).nodes.size).toBeGreaterThan(1);
    await keeper.close();
    expect(told).toEqual([full]);
  });
});
