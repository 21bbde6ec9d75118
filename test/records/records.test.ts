import { MissingRecordError } from '../../src/model/errors/errors.js';
import { municipalityByCode } from '../../src/records/municipalities.js';
import { Records } from '../../src/records/records.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf, recordIn, smallCounty, UNKNOWN_ID } from '../contract/fixtures.js';
import { takenOver, temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();
const county = smallCounty();

/** A store that notes which ids are read from it at once. */
async function watched() {
  const store = await stores.open();
  await store.commit(county.changeSet);
  const reads: (readonly string[])[] = [];
  const noting: GraphStore = takenOver(store, {
    readEntities: (ids) => {
      reads.push([...ids]);
      return store.readEntities(ids);
    },
    readRelationships: (kind, ids) => {
      reads.push([kind, ...ids]);
      return store.readRelationships(kind, ids);
    },
  });
  return { store, noting, reads };
}

describe('Records', () => {
  test('reads at once what is asked for at the same time, and each record once', async () => {
    const { noting, reads } = await watched();
    const records = new Records(noting);
    const asked = [county.association, county.council, county.association];
    const found = await Promise.all(asked.map((id) => records.entity(id)));
    expect(found.map((entity) => entity?.kind)).toEqual([
      'Organisation',
      'Network',
      'Organisation',
    ]);
    expect(reads).toEqual([[county.association, county.council]]);
    await records.entity(county.council);
    expect(reads).toHaveLength(1);
  });

  test('reads no more than a thousand at once', async () => {
    const { noting, reads } = await watched();
    const records = new Records(noting);
    const ids = Array.from(
      { length: 1_001 },
      (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    );
    const found = await Promise.all(ids.map((id) => records.entity(id)));
    expect(found.every((entity) => entity === undefined)).toBe(true);
    expect(reads.map(({ length }) => length)).toEqual([1_000, 1]);
  });

  test('reads lists of relationships that are asked for at the same time at once, each in its order', async () => {
    const { noting, reads } = await watched();
    const records = new Records(noting);
    const { membership, personMembership } = county;
    const lists = [[personMembership, membership], [UNKNOWN_ID, membership], []];
    const found = await Promise.all(lists.map((ids) => records.relationships('MEMBER_OF', ids)));
    expect(found.map((list) => list.map((one) => one?.id))).toEqual([
      [personMembership, membership],
      [undefined, membership],
      [],
    ]);
    expect(reads).toEqual([['MEMBER_OF', personMembership, membership, UNKNOWN_ID]]);
  });

  test('gives an entity of the kind asked for alone', async () => {
    const { noting } = await watched();
    const records = new Records(noting);
    expect(await records.entity(county.council, 'Network')).toMatchObject({
      id: county.council,
      revision: 1,
    });
    expect(await records.entity(county.council, 'Organisation')).toBeUndefined();
    expect(await records.entity(UNKNOWN_ID)).toBeUndefined();
  });

  test('names the record that has to be there and is not', async () => {
    const { noting } = await watched();
    const records = new Records(noting);
    expect(await records.existing(county.person, 'ContactPerson')).toMatchObject({
      id: county.person,
    });
    for (const id of [UNKNOWN_ID, county.council]) {
      await expect(records.existing(id, 'ContactPerson')).rejects.toEqual(
        new MissingRecordError(id, 'ContactPerson'),
      );
    }
  });

  test('reads relationships by kind', async () => {
    const { noting, reads } = await watched();
    const records = new Records(noting);
    const [membership, other, none] = await Promise.all([
      records.relationship('MEMBER_OF', county.membership),
      records.relationship('MEMBER_OF', county.personMembership),
      records.relationship('COVERS', county.membership),
    ]);
    expect([membership?.from, other?.from, none]).toEqual([
      county.association,
      county.person,
      undefined,
    ]);
    expect(reads).toEqual([
      ['MEMBER_OF', county.membership, county.personMembership],
      ['COVERS', county.membership],
    ]);
  });

  test('reads anew what a write of the same request has changed', async () => {
    const { store, noting } = await watched();
    const records = new Records(noting);
    const before = await records.entity(county.parish, 'Organisation');
    await store.commit(
      changeSetOf('rename', (builder) =>
        builder.update({
          ...recordIn(county.changeSet, county.parish),
          kind: 'Organisation',
          properties: { name_fi: 'Toinen esimerkki' },
        }),
      ),
    );
    expect(await records.entity(county.parish)).toBe(before);
    records.forget();
    expect((await records.entity(county.parish, 'Organisation'))?.properties.name_fi).toBe(
      'Toinen esimerkki',
    );
  });

  test('reads nothing for who no longer waits', async () => {
    const { noting, reads } = await watched();
    const records = new Records(noting, AbortSignal.abort(new Error('the caller left')));
    await expect(records.entity(county.council)).rejects.toThrow('the caller left');
    await expect(records.relationship('MEMBER_OF', county.membership)).rejects.toThrow(
      'the caller left',
    );
    expect(reads).toEqual([]);
  });
});

describe('municipalityByCode', () => {
  test('finds the municipality, though another area has the same code', async () => {
    const store = await stores.open();
    let municipality = '';
    await store.commit(
      changeSetOf('codes', (builder) => {
        const name = { name_fi: 'Esimerkki', code: '005' };
        builder.createEntity('Area', { ...name, kind: 'subRegion' });
        municipality = builder.createEntity('Area', { ...name, kind: 'municipality' });
        builder.createEntity('Area', { name_fi: 'Alue', code: '007', kind: 'region' });
      }),
    );
    const records = new Records(store);
    expect((await municipalityByCode(records, '005'))?.id).toBe(municipality);
    expect(await municipalityByCode(records, '007')).toBeUndefined();
    expect(await municipalityByCode(records, '999')).toBeUndefined();
  });
});
