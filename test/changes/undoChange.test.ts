import { erasePerson } from '../../src/changes/erasePerson.js';
import { undoChange, type Undone } from '../../src/changes/undo/undoChange.js';
import type { Commanding } from '../../src/changes/command.js';
import { changeSetId } from '../../src/model/identifiers.js';
import { locales } from '../../src/model/languages.js';
import type { RecordData, RecordId } from '../../src/model/record.js';
import { RevisionNotKeptError } from '../../src/model/errors/revisionNotKeptError.js';
import { UndoRefusedError } from '../../src/model/errors/undoRefusedError.js';
import { Records } from '../../src/records/records.js';
import { contentKinds } from '../../src/store/content.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { describeError } from '../../src/texts/describe/describeError.js';
import { changeSetOf, recordIn, scanAll, smallCounty, UNKNOWN_ID } from '../contract/fixtures.js';
import { temporaryStores } from '../snapshot/stores.js';

const stores = temporaryStores();
const { changeSet: county, ...ids } = smallCounty();

let store: GraphStore;
let commanding: Commanding;
let names = 0;
beforeEach(async () => {
  store = await stores.open();
  const now = new Date('2026-02-01T10:00:00Z');
  commanding = { store, records: new Records(store), author: 'esimerkki', now };
  await store.commit(county);
});

const undo = (revision: number, key = `undo ${names++}`): Promise<Undone> =>
  undoChange(commanding, { key, revision });

/** The record as the county has it, with other properties beside its own. */
function changed(id: RecordId, properties: object): RecordData {
  const record = recordIn(county, id);
  return { ...record, properties: { ...record.properties, ...properties } } as RecordData;
}

async function update(message: string, record: RecordData): Promise<number> {
  const { revision } = await store.commit(
    changeSetOf(message, (builder) => builder.update(record)),
  );
  return revision;
}

/** All records by id, without their revisions. */
async function content(): Promise<ReadonlyMap<RecordId, unknown>> {
  const all = new Map<RecordId, unknown>();
  for (const kind of contentKinds) {
    for (const { revision: _, ...record } of await scanAll(store, kind)) all.set(record.id, record);
  }
  return all;
}

async function refusalOf(undoing: Promise<unknown>): Promise<UndoRefusedError> {
  const error: unknown = await undoing.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UndoRefusedError);
  return error as UndoRefusedError;
}

describe('what a revision changed is put back', () => {
  test('an update, and an undo of the undo', async () => {
    const before = await content();
    const second = await update('renamed', changed(ids.council, { name_fi: 'Uusi nimi' }));
    const renamed = await content();
    expect(await undo(second)).toEqual({ undone: 2, revision: 3, applied: true });
    expect(await content()).toEqual(before);
    await undo(3);
    expect(await content()).toEqual(renamed);
    await undo(4);
    expect(await content()).toEqual(before);
    expect(await refusalOf(undo(2))).toMatchObject({ obstacles: [{ revision: 5 }] });
  });

  test('what was deleted is there again under its id, and what was created goes', async () => {
    const before = await content();
    await store.commit(
      changeSetOf('dissolved', (builder) => {
        builder.delete('MEMBER_OF', ids.personMembership);
        builder.createEntity('Network', { name_fi: 'Toinen verkosto' });
      }),
    );
    const after = await content();
    await undo(2);
    expect(await content()).toEqual(before);
    await undo(3);
    expect(await content()).toEqual(after);
  });

  test('the first change of all, sources and relationships with their ends', async () => {
    await undo(1);
    expect((await content()).size).toBe(0);
    await undo(2);
    expect((await content()).size).toBe(county.changes.length);
  });

  test('an import of thousands of rows, more than the feed tells', async () => {
    const before = await content();
    const members = 11_000;
    await store.commit(
      changeSetOf('import', (builder) => {
        for (let row = 0; row < members; row++) {
          const name_fi = `Esimerkkiyhdistys ${row} ry`;
          const member = builder.createEntity('Organisation', { name_fi });
          builder.createRelationship('MEMBER_OF', member, ids.council, {});
        }
      }),
    );
    expect(await store.changesSince(1)).toMatchObject({ kind: 'gap' });
    await undo(2);
    expect(await content()).toEqual(before);
  });

  test('one field, while another that was changed later stays', async () => {
    await update('renamed', changed(ids.council, { name_fi: 'Uusi nimi' }));
    await update('often', changed(ids.council, { name_fi: 'Uusi nimi', meetingsPerYear: 12 }));
    await undo(2);
    const council = (await store.readEntities([ids.council])).get(ids.council);
    expect(council?.properties).toMatchObject({
      name_fi: 'Esimerkkineuvosto',
      meetingsPerYear: 12,
    });
  });

  test('what tells of a person, from what is sealed', async () => {
    await update('married', changed(ids.person, { name: 'Eila Uusi', phone: '+358 40 000 0000' }));
    await undo(2);
    const person = (await store.readEntities([ids.person])).get(ids.person);
    expect(person?.properties).toEqual(recordIn(county, ids.person).properties);
  });

  test('by the id of its ChangeSet', async () => {
    await update('renamed', changed(ids.council, { name_fi: 'Uusi nimi' }));
    const byId = { key: 'by id', changeSet: changeSetId('renamed') };
    expect(await undoChange(commanding, byId)).toMatchObject({ undone: 2, applied: true });
  });

  test('once, however often it is sent', async () => {
    await update('renamed', changed(ids.council, { name_fi: 'Uusi nimi' }));
    const first = await undo(2, 'same');
    await update('again', changed(ids.council, { name_fi: 'Kolmas nimi' }));
    expect(await undo(2, 'same')).toEqual({ ...first, applied: false });
    expect(await store.revision()).toBe(4);
  });
});

describe('what stands in the way is told, and nothing is written', () => {
  test('a later change of the same field', async () => {
    await update('renamed', changed(ids.council, { name_fi: 'Uusi nimi' }));
    await update('other', changed(ids.council, { name_fi: 'Uusi nimi', meetingsPerYear: 12 }));
    await update('third', changed(ids.council, { name_fi: 'Kolmas nimi', meetingsPerYear: 12 }));
    await update('fourth', changed(ids.council, { name_fi: 'Kolmas nimi', meetingsPerYear: 1 }));
    const refusal = await refusalOf(undo(2));
    expect(refusal.obstacles).toEqual([
      {
        ...{ revision: 4, author: 'esimerkki', message: 'third' },
        recordedAt: '2026-01-15T10:00:00.000Z',
        ...{ kind: 'Network', id: ids.council, field: 'name_fi' },
      },
    ]);
    expect(describeError('en', refusal)).toBe(
      `Revision 2 cannot be undone: revision 4 (esimerkki, 2026-01-15T10:00:00.000Z: “third”) has changed the same since: Network ${ids.council}, name_fi. Nothing was changed. Undo revision 4 first, or correct the field by hand.`,
    );
    expect(await store.revision()).toBe(5);
  });

  test('a later change of what was created, and its later deletion', async () => {
    const { revision } = await store.commit(
      changeSetOf('added', (builder) => {
        builder.createEntity('Network', { name_fi: 'Toinen verkosto' });
      }),
    );
    const [created] = (await scanAll(store, 'Network')).filter(({ id }) => id !== ids.council);
    const { revision: _, ...added } = created!;
    await update('renamed', { ...added, properties: { name_fi: 'Uusi nimi' } } as RecordData);
    expect(await refusalOf(undo(revision))).toMatchObject({
      obstacles: [{ revision: 3, id: added.id, field: 'name_fi' }],
    });
    await store.commit(changeSetOf('gone', (builder) => builder.delete('Network', added.id)));
    const refusal = await refusalOf(undo(revision));
    expect(refusal.obstacles).toMatchObject([{ revision: 4, id: added.id, field: undefined }]);
    for (const locale of locales) expect(describeError(locale, refusal)).toContain('4 (esimerkki');
  });

  test('a later record that refers to what was created', async () => {
    const added = changeSetOf('added', (builder) => {
      builder.createEntity('Organisation', { name_fi: 'Toinen yhdistys' });
    });
    await store.commit(added);
    const [{ record }] = added.changes as unknown as [{ record: RecordData }];
    await store.commit(
      changeSetOf('joined', (builder) => {
        builder.createRelationship('MEMBER_OF', record.id, ids.council, {});
      }),
    );
    expect(await refusalOf(undo(2))).toMatchObject({
      obstacles: [{ revision: 3, message: 'joined', kind: 'MEMBER_OF', field: undefined }],
    });
  });

  test('a later statement on what was created, and a duty that is fulfilled for it', async () => {
    const added = changeSetOf('added', (builder) => {
      builder.createEntity('Organisation', { name_fi: 'Toinen yhdistys' });
    });
    await store.commit(added);
    const record = added.changes.flatMap((change) =>
      change.action === 'create' ? change.record.id : [],
    )[0]!;
    await store.commit(
      changeSetOf('stated', (builder) => {
        const statement = { recordKind: 'Organisation', record, field: 'kind', value: '"parish"' };
        builder.createEntity('Statement', statement);
      }),
    );
    await store.commit(
      changeSetOf('fulfilled', (builder) => {
        const duty = builder.createEntity('Duty', { text_fi: 'Tehtävä', legalStatus: 'enacted' });
        builder.createRelationship('FULFILS', ids.council, duty, { bearer: record });
      }),
    );
    const before = await content();
    expect(await refusalOf(undo(2))).toMatchObject({
      obstacles: [
        { revision: 4, message: 'fulfilled', kind: 'FULFILS' },
        { revision: 3, message: 'stated', kind: 'Statement' },
      ],
    });
    expect(await content()).toEqual(before);
    for (const revision of [4, 3, 2]) await undo(revision);
    expect((await store.readEntities([record])).size).toBe(0);
  });

  test('a rule that it breaks by now; not one that it broke already when it stood', async () => {
    const seated = changeSetOf('seated', (builder) => {
      const seat = builder.createEntity('Seat', { name_fi: 'Paikka' });
      const concept = { name_fi: 'Yhdistykset', scheme: 'memberCategory', code: 'a' } as const;
      const category = builder.createEntity('Concept', concept);
      builder.createRelationship('FOR_CATEGORY', seat, category, {});
      builder.createRelationship('HELD_BY', seat, ids.person, {});
    });
    await store.commit(seated);
    const [seat, concept, link, holding] = seated.changes.flatMap((change) =>
      change.action === 'create' ? [change.record] : [],
    ) as [RecordData, RecordData, RecordData, RecordData];
    const properties = { ...concept.properties, scheme: 'theme' };
    await update('other scheme', { ...concept, properties } as RecordData);
    const before = await content();
    await store.commit(
      changeSetOf('emptied', (builder) => {
        builder.delete('FOR_CATEGORY', link.id);
        builder.delete('HELD_BY', holding.id);
      }),
    );
    await undo(4);
    expect(await content()).toEqual(before);
    await undo(5);
    await store.commit(
      changeSetOf('taken', (builder) => {
        const other = builder.createEntity('ContactPerson', { name: 'Toinen Esimerkki' });
        builder.createRelationship('HELD_BY', seat.id, other, {});
      }),
    );
    const error = await undo(6).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problems: [{ code: 'seatTaken', value: seat.id }] });
  });

  test('the later deletion of what the restored record needs', async () => {
    const without = changeSetOf('left', (builder) => {
      builder.delete('MEMBER_OF', ids.personMembership);
    });
    await store.commit(without);
    await store.commit(
      changeSetOf('person gone', (builder) => {
        for (const { kind, id } of represented()) builder.delete(kind, id);
        builder.delete('ContactPerson', ids.person);
      }),
    );
    expect(await refusalOf(undo(2))).toMatchObject({
      obstacles: [{ revision: 3, message: 'person gone', kind: 'ContactPerson', id: ids.person }],
    });
  });

  function represented() {
    return county.changes.flatMap((change) =>
      change.action === 'create' && change.record.kind === 'REPRESENTS' ? [change.record] : [],
    );
  }

  test('that somebody was erased, whose data are nowhere kept', async () => {
    await update('married', changed(ids.person, { name: 'Eila Uusi' }));
    await erasePerson(commanding, { key: 'erase', person: ids.person });
    for (const revision of [3, 2, 1]) {
      const refusal = await refusalOf(undo(revision));
      expect(refusal.obstacles).toEqual([]);
      expect(describeError('fi', refusal)).toContain('poistettu pysyvästi');
    }
  });

  test('a revision that is still to come, and a ChangeSet that never was', async () => {
    for (const revision of [0, -1, 2]) {
      await expect(undo(revision)).rejects.toThrow(RevisionNotKeptError);
    }
    await expect(undoChange(commanding, { key: 'x', changeSet: UNKNOWN_ID })).rejects.toThrow(
      `There is no record with id ${UNKNOWN_ID}`,
    );
    await expect(undoChange(commanding, { key: 'x' })).rejects.toThrow(
      'required at input.revision',
    );
  });
});
