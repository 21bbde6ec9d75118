import type { InvalidInputError } from '../../src/model/errors/errors.js';
import type { EntityKind } from '../../src/model/kinds.js';
import { findEntities, holdsInventedData, relationshipsFrom } from '../../src/records/matching.js';
import { NameOrder } from '../../src/records/nameOrder.js';
import { search } from '../../src/records/search.js';
import { changeSetOf, failureOf, smallCounty } from '../contract/fixtures.js';
import { takenOver, temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();

/** Of a caller who waits for as long as it takes. */
const waits = new AbortController().signal;

describe('search', () => {
  test('looks through every kind with names, where no kind is named', async () => {
    const store = await stores.open();
    const changeSet = changeSetOf('kinds', (builder) => {
      builder.createEntity('Document', { name_fi: 'Esimerkin ohjelma' });
      builder.createEntity('Duty', { text_fi: 'Esimerkin tehtävä', legalStatus: 'enacted' });
      builder.createEntity('Seat', { name_fi: 'Esimerkin paikka' });
      builder.createEntity('Concept', { scheme: 'theme', name_fi: 'Esimerkin teema' });
      builder.createEntity('PracticeModel', { name_fi: 'Esimerkin malli' });
      builder.createEntity('Observation', { indicator: 'population', value: 5 });
    });
    await store.commit(changeSet);
    const county = smallCounty();
    await store.commit(county.changeSet);
    const find = async (kinds?: readonly EntityKind[]) =>
      search(store, { text: 'esimer', kinds, limit: 50, offset: 0 }, waits);
    expect(new Set((await find()).map(({ kind }) => kind))).toEqual(
      new Set<EntityKind>([
        ...(['Organisation', 'Network', 'Area', 'ContactPerson', 'Source'] as const),
        ...(['Document', 'Duty', 'Seat', 'Concept', 'PracticeModel'] as const),
      ]),
    );
    expect((await find(['Source'])).map(({ id }) => id)).toEqual([county.source]);
  });

  test('is not made for who has gone', async () => {
    const store = await stores.open();
    await store.commit(smallCounty().changeSet);
    const gone = AbortSignal.abort(new Error('gone'));
    await expect(search(store, { text: 'esimer', limit: 5, offset: 0 }, gone)).rejects.toThrow(
      'gone',
    );
  });

  test.each(['', '   ', '–', '?!'])(
    'refuses "%s", in which there is nothing to look for',
    async (text) => {
      const store = await stores.open();
      const failure = await failureOf(search(store, { text, limit: 5, offset: 0 }, waits));
      expect((failure as InvalidInputError).problems).toEqual([
        expect.objectContaining({ code: 'required', path: 'text', value: text }),
      ]);
    },
  );
});

describe('NameOrder', () => {
  const idsOf = (ids: readonly string[]) => ({
    size: ids.length,
    numberOf: (id: string) => ids.indexOf(id),
  });

  test('ranks numbered records by name, reading each set of ids once', async () => {
    const store = await stores.open();
    const ids: { [name: string]: string } = {};
    await store.commit(
      changeSetOf('names', (builder) => {
        for (const name of ['Öljy', 'alku', 'Zeta', 'Äiti']) {
          ids[name] = builder.createEntity('Organisation', { name_fi: name });
        }
        ids['Verkosto'] = builder.createEntity('Network', { name_fi: 'Aivan ensin' });
      }),
    );
    let reads = 0;
    const order = new NameOrder(
      takenOver(store, { idsByName: (kind) => (reads++, store.idsByName(kind)) }),
    );
    const numbered = idsOf(['Öljy', 'Verkosto', 'alku', 'Zeta', 'Äiti'].map((name) => ids[name]!));
    const [ranks, again] = await Promise.all([
      order.ranks(numbered, 'Organisation'),
      order.ranks(numbered, 'Organisation'),
    ]);
    // alku, Zeta, Äiti, Öljy; a network has no rank among organisations.
    expect([...ranks]).toEqual([3, 0x7fffffff, 0, 1, 2]);
    expect(again).toBe(ranks);
    expect(reads).toBe(1);
    expect([...(await order.ranks(numbered, 'Network'))][1]).toBe(0);
    await order.ranks(idsOf([ids['alku']!]), 'Organisation');
    expect(reads).toBe(3);
  });

  test('asks again after the store could not answer', async () => {
    const store = await stores.open();
    let fails = true;
    const order = new NameOrder(
      takenOver(store, {
        idsByName: async (kind) => {
          if (fails) throw new Error('cut');
          return store.idsByName(kind);
        },
      }),
    );
    const none = idsOf([]);
    await expect(order.ranks(none, 'Area')).rejects.toThrow('cut');
    fails = false;
    expect(await order.ranks(none, 'Area')).toHaveLength(0);
  });
});

describe('matching', () => {
  test('finds entities by a key, in more values than one batch holds', async () => {
    const store = await stores.open();
    const twins: string[] = [];
    await store.commit(
      changeSetOf('codes', (builder) => {
        for (const name of ['Yksi', 'Kaksi']) {
          twins.push(builder.createEntity('Area', { name_fi: name, code: '005', kind: 'region' }));
        }
        for (let code = 1_000; code < 7_000; code++) {
          builder.createEntity('Area', { name_fi: 'Esimerkki', code: `${code}`, kind: 'region' });
        }
      }),
    );
    const codes = Array.from({ length: 6_000 }, (_, at) => `${1_000 + at}`);
    const found = await findEntities(store, 'Area', 'code', [...codes, '005', 'none']);
    expect(found.size).toBe(6_001);
    expect(found.get('6999')?.map(({ properties }) => properties.code)).toEqual(['6999']);
    expect(found.get('005')?.map(({ id }) => id)).toEqual(twins.sort());
  });

  test('gives the relationships that start from entities, in batches', async () => {
    const store = await stores.open();
    const county = smallCounty();
    await store.commit(county.changeSet);
    // The same id often enough for a second batch.
    const many = [...new Array<string>(5_000).fill(county.parish), county.association];
    const batches = [];
    for await (const batch of relationshipsFrom(store, 'MEMBER_OF', many)) {
      batches.push(batch.map(({ id }) => id));
    }
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.flat()).toEqual([county.membership]);
  });

  test('tells whether anything in the store is made up', async () => {
    const store = await stores.open();
    expect(await holdsInventedData(store)).toBe(false);
    await store.commit(
      changeSetOf('real', (builder) => builder.createEntity('Source', { title: 'Rekisteri' })),
    );
    expect(await holdsInventedData(store)).toBe(false);
    await store.commit(smallCounty().changeSet);
    expect(await holdsInventedData(store)).toBe(true);
  });
});
