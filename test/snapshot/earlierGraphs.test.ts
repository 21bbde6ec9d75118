import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import type { RecordData, RecordId } from '../../src/model/record.js';
import { RevisionNotKeptError } from '../../src/model/errors/revisionNotKeptError.js';
import { checkRevision, EarlierGraphs } from '../../src/snapshot/earlierGraphs.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf, recordIn, smallCounty } from '../contract/fixtures.js';
import { contentOf, type GraphRecord } from '../graph/graphContent.js';
import { freshContent } from './equalsFreshScan.js';
import { anyIntention, World } from './randomChanges.js';
import { patient, takenOver, temporaryStores } from './stores.js';

const stores = temporaryStores();

/** A store whose feed reaches back to nowhere, so that it has to be scanned. */
const forgetful = (store: GraphStore): GraphStore =>
  takenOver(store, {
    changesSince: async () => ({ kind: 'gap', revision: await store.revision() }),
  });

test('a rebuilt graph is the one that was there', async () => {
  let commits = 0;
  const history = fc.array(fc.array(anyIntention, { minLength: 1, maxLength: 15 }), {
    minLength: 2,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const store = await stores.open();
      const world = new World();
      const then: ReadonlyMap<string, GraphRecord>[] = [(await freshContent(store)).content];
      for (const intentions of steps) {
        await store.commit(world.changeSet(`earlier ${commits++}`, intentions));
        then.push((await freshContent(store)).content);
      }
      const { graph } = await stores.keep(store);
      for (const source of [store, forgetful(store)]) {
        const earlier = new EarlierGraphs(source);
        for (const [revision, content] of then.entries()) {
          const rebuilt = await earlier.at(revision, graph);
          expect(rebuilt.graph.revision).toBe(revision);
          expect(contentOf(rebuilt.graph)).toEqual(content);
        }
      }
    }),
    { numRuns: 6 },
  );
});

describe('a record as it stood', () => {
  const { changeSet, council, association, membership, person } = smallCounty();
  let store: GraphStore;
  let graph: Graph;
  const commit = (message: string, record: RecordData) =>
    store.commit(changeSetOf(message, (builder) => builder.update(record)));
  const changed = (id: RecordId, over: Partial<RecordData>, properties: object = {}) => {
    const record = recordIn(changeSet, id);
    return {
      ...record,
      ...over,
      properties: { ...record.properties, ...properties },
    } as RecordData;
  };
  const now = async (id: RecordId) => (await store.readEntities([id])).get(id);

  beforeEach(async () => {
    store = await stores.open();
    await store.commit(changeSet);
    await commit(
      'renamed',
      changed(council, { status: 'ended' }, { name_fi: 'Uusi nimi', kind: 'forum' }),
    );
    await commit('married', changed(person, { status: 'ended' }, { name: 'Eila Uusi' }));
    await store.commit(
      changeSetOf('left', (builder) => {
        builder.delete('MEMBER_OF', membership);
        builder.createEntity('Network', { name_fi: 'Myöhempi' });
      }),
    );
    const keeper = await stores.keep(store);
    graph = await keeper.atLeast(4, patient());
  });

  test('has its fields of then and its names of now', async () => {
    const earlier = await new EarlierGraphs(store).at(1, graph);
    expect(earlier.record(council, await now(council))).toMatchObject({
      revision: 1,
      status: 'planned',
      properties: { name_fi: 'Uusi nimi', kind: 'council' },
    });
    expect(earlier.record(association, await now(association))).toEqual(await now(association));
    expect(earlier.record(person, await now(person))).toMatchObject({
      status: 'active',
      properties: { name: 'Eila Uusi' },
    });
  });

  test('is there when it has been deleted since, and not when it came later', async () => {
    const earlier = await new EarlierGraphs(store).at(1, graph);
    expect(earlier.record(membership, undefined)).toMatchObject({ kind: 'MEMBER_OF', revision: 1 });
    const [later] = (await store.idsByName('Network')).filter((id) => id !== council);
    expect(earlier.record(later!, await now(later!))).toBeUndefined();
    // The id of one that was merged away is answered with what it is part of.
    expect(earlier.record(membership, await now(council))).toMatchObject({ id: membership });
  });

  test('has the relationships that it had', async () => {
    const earlier = await new EarlierGraphs(store).at(1, graph);
    const newest = await store.relationshipsOf('MEMBER_OF', 'from', [association]);
    expect(newest).toEqual([]);
    expect(earlier.relationshipsFrom('MEMBER_OF', association, [])).toMatchObject([
      { id: membership, to: council },
    ]);
    expect(earlier.relationshipsFrom('COVERS', association, [])).toEqual([]);
  });

  test('tells nothing of a person who is gone', async () => {
    await store.erasePerson(
      person,
      changeSetOf('erased', (builder) =>
        builder.update({
          ...recordIn(changeSet, person),
          properties: { erasedOn: '2026-02-01' },
        } as RecordData),
      ),
    );
    const earlier = await new EarlierGraphs(store).at(1, graph);
    expect(earlier.record(person, await now(person))).toMatchObject({
      status: 'active',
      properties: { erasedOn: '2026-02-01' },
    });
    expect(earlier.record(person, undefined)).toBeUndefined();
    expect(JSON.stringify(earlier.record(person, await now(person)))).not.toContain('Eila');
  });

  test('only of revisions that there are', async () => {
    await expect(checkRevision(store, 5)).rejects.toThrow(RevisionNotKeptError);
    await expect(checkRevision(store, -1)).rejects.toThrow(
      'Expected a revision from 0 to 4 (revision), got -1.',
    );
    await checkRevision(store, 0);
    await checkRevision(store, 4);
  });
});

test('of many revisions only those asked for last are kept', async () => {
  const store = await stores.open();
  for (let revision = 1; revision <= 6; revision++) {
    await store.commit(
      changeSetOf(`kept ${revision}`, (builder) => {
        builder.createEntity('Network', { name_fi: 'Esimerkki' });
      }),
    );
  }
  const { graph } = await stores.keep(store);
  const earlier = new EarlierGraphs(store);
  const first = await earlier.at(1, graph);
  await earlier.at(2, graph);
  expect(await earlier.at(1, graph)).toBe(first);
  for (const revision of [3, 4, 5]) await earlier.at(revision, graph);
  const again = await earlier.at(1, graph);
  expect(again).not.toBe(first);
  expect(contentOf(again.graph)).toEqual(contentOf(first.graph));
});
