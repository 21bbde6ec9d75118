/** What merging records and succeeding municipalities does to all that is tied to them, on whichever store. */
import { foundFinland, finlandAreas } from '../../src/changes/foundFinland.js';
import { erasePerson } from '../../src/changes/erasePerson.js';
import { mergeRecords } from '../../src/changes/succession/mergeRecords.js';
import { succeedMunicipality } from '../../src/changes/succession/succeedMunicipality.js';
import { undoChange } from '../../src/changes/undo/undoChange.js';
import type { ChangeSetBuilder } from '../../src/model/changeSet.js';
import { InvalidInputError } from '../../src/model/errors/errors.js';
import { entityKinds, relationshipKinds } from '../../src/model/kinds.js';
import type { RecordId } from '../../src/model/record.js';
import { personalValuesHeld, readHeldOnPerson } from '../../src/records/personal/heldOnPerson.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { failureOf, type OpenStore, scanAll, withStore } from '../contract/fixtures.js';
import { given } from './given.js';

/** All records by id, but for the revisions that they were written at. */
async function everything(store: GraphStore): Promise<ReadonlyMap<RecordId, object>> {
  const all = new Map<RecordId, object>();
  for (const kind of [...entityKinds, ...relationshipKinds]) {
    for (const { revision: _, ...record } of await scanAll(store, kind)) all.set(record.id, record);
  }
  return all;
}

/** Two records of one association, tied to the same council by two lists, and to other things. */
function twoOfOne(builder: ChangeSetBuilder) {
  const [first, second] = ['Lista 2023', 'Lista 2024'].map((title) =>
    builder.createEntity('Source', { title }),
  ) as [RecordId, RecordId];
  const keep = builder.createEntity(
    'Organisation',
    { name_fi: 'Esimerkkiyhdistys ry', kind: 'association', website: 'https://a.esimerkki' },
    { sources: [{ source: first }] },
  );
  const merged = builder.createEntity(
    'Organisation',
    {
      name_fi: 'Esimerkkiyhdistys',
      name_sv: 'Exempelföreningen',
      associationNumber: '1234',
      website: 'https://b.esimerkki',
    },
    { sources: [{ source: second, locator: 'rivi 2' }] },
  );
  const [council, forum] = ['Neuvosto', 'Foorumi'].map((name_fi) =>
    builder.createEntity('Network', { name_fi }),
  ) as [RecordId, RecordId];
  const listed = (source: RecordId, attestedOn: string) => ({
    validity: { from: 'unknown', to: 'open', attestedOn },
    sources: [{ source }],
  });
  const inCouncil = builder.createRelationship(
    'MEMBER_OF',
    keep,
    council,
    { role: 'member' },
    listed(first, '2023-01-01'),
  );
  const alsoInCouncil = builder.createRelationship(
    'MEMBER_OF',
    merged,
    council,
    {},
    listed(second, '2024-01-01'),
  );
  const asChair = builder.createRelationship(
    'MEMBER_OF',
    merged,
    council,
    { role: 'chair' },
    listed(second, '2024-01-01'),
  );
  const inForum = builder.createRelationship('MEMBER_OF', merged, forum, {});
  builder.createRelationship('RELATED_TO', merged, keep, { verb: 'sama' });
  const duty = builder.createEntity('Duty', {
    text_fi: 'Tehtävä',
    legalStatus: 'enacted',
  });
  const fulfilled = builder.createRelationship('FULFILS', forum, duty, { bearer: merged });
  const said = { recordKind: 'Organisation', record: merged, field: 'kind', value: '"company"' };
  const statement = builder.createEntity('Statement', said);
  const ofMembership = { ...said, recordKind: 'MEMBER_OF', field: 'role', value: '"expert"' };
  const ofChair = builder.createEntity('Statement', { ...ofMembership, record: asChair });
  return {
    ...{ first, second, keep, merged, council, forum, inCouncil, alsoInCouncil, asChair, inForum },
    ...{ fulfilled, statement, ofChair },
  };
}

export function describeSuccession(open: OpenStore): void {
  test(
    'two organisations become one, nothing of either is lost, and it can be undone',
    withStore(open, async (store) => {
      const { ids, ...commanding } = await given(store, twoOfOne);
      const before = await everything(store);
      const { keep, merged, council, forum } = ids;
      const command = { key: 'merge', kind: 'Organisation', keep, merged } as const;
      expect(await mergeRecords(commanding, command)).toEqual({
        id: keep,
        revision: 2,
        applied: true,
      });

      const one = await commanding.records.entity(merged, 'Organisation');
      expect(one).toMatchObject({
        id: keep,
        properties: {
          name_fi: 'Esimerkkiyhdistys ry',
          name_sv: 'Exempelföreningen',
          aliases: ['Esimerkkiyhdistys'],
          associationNumber: '1234',
          kind: 'association',
          website: 'https://a.esimerkki',
          mergedIds: [merged],
        },
        sources: [{ source: ids.first }, { source: ids.second, locator: 'rivi 2' }],
      });
      const memberships = await store.relationshipsOf('MEMBER_OF', 'from', [keep]);
      const found = memberships.map(({ to, properties, validity, sources }) => ({
        to,
        properties,
        attestedOn: validity.attestedOn,
        sources: sources.map(({ source }) => source),
      }));
      expect(found).toHaveLength(3);
      expect(found).toEqual(
        expect.arrayContaining([
          // What both lists say is said once, with both sources, since the first of them.
          {
            to: council,
            properties: { role: 'member' },
            attestedOn: '2023-01-01',
            sources: [ids.first, ids.second],
          },
          {
            to: council,
            properties: { role: 'chair' },
            attestedOn: '2024-01-01',
            sources: [ids.second],
          },
          { to: forum, properties: {}, attestedOn: undefined, sources: [] },
        ]),
      );
      expect(await store.relationshipsOf('RELATED_TO', 'from', [keep])).toEqual([]);
      const fulfilled = await store.readRelationships('FULFILS', [ids.fulfilled]);
      expect(fulfilled.get(ids.fulfilled)?.properties).toEqual({ bearer: keep });
      const chair = memberships.find(
        (one) => one.kind === 'MEMBER_OF' && one.properties.role === 'chair',
      );
      const statements = (await scanAll(store, 'Statement')).map(({ properties }) => properties);
      expect(statements).toHaveLength(3);
      expect(statements).toEqual(
        expect.arrayContaining([
          {
            recordKind: 'Organisation',
            record: keep,
            field: 'website',
            value: '"https://b.esimerkki"',
          },
          { recordKind: 'Organisation', record: keep, field: 'kind', value: '"company"' },
          { recordKind: 'MEMBER_OF', record: chair?.id, field: 'role', value: '"expert"' },
        ]),
      );

      expect(await mergeRecords(commanding, command)).toEqual({
        id: keep,
        revision: 2,
        applied: false,
      });
      await undoChange(commanding, { key: 'undo', revision: 2 });
      expect(await everything(store)).toEqual(before);
      expect(await commanding.records.entity(merged)).toMatchObject({ id: merged });
    }),
  );

  test(
    'an id resolves through one merger after another, and not into itself',
    withStore(open, async (store) => {
      const { ids, ...commanding } = await given(store, (builder) =>
        ['a', 'b', 'c'].map((letter) =>
          builder.createEntity('ContactPerson', {
            name: 'Esimerkki Esa',
            email: `${letter}@esimerkki.invalid`,
          }),
        ),
      );
      const [a = '', b = '', c = ''] = ids;
      const kind = 'ContactPerson';
      await mergeRecords(commanding, { key: 'first', kind, keep: b, merged: a });
      await mergeRecords(commanding, { key: 'second', kind, keep: c, merged: b });
      for (const id of ids) expect((await commanding.records.entity(id))?.id).toBe(c);
      const again = await failureOf(
        mergeRecords(commanding, { key: 'third', kind, keep: a, merged: b }),
      );
      expect(again).toBeInstanceOf(InvalidInputError);
      expect(again).toMatchObject({ problems: [{ code: 'givenTwice', path: 'input.merged' }] });
      const said = (await scanAll(store, 'Statement')).map(({ properties }) => properties);
      expect(said).toContainEqual({
        recordKind: kind,
        record: c,
        field: 'email',
        value: '"a@esimerkki.invalid"',
      });
      // Who is erased, by whichever id, is erased with all that was merged.
      const { remains } = await erasePerson(commanding, { key: 'erase', person: b });
      expect(remains).toEqual([]);
      for (const id of ids) {
        const held = personalValuesHeld(await readHeldOnPerson(store, id));
        expect([id, [...held]]).toEqual([id, []]);
      }
    }),
  );

  test(
    'municipalities end and a new one carries on with what is there',
    withStore(open, async (store) => {
      await foundFinland(store);
      const area = (code: string) => finlandAreas().areaId('municipality', code);
      const { ids, ...commanding } = await given(store, (builder) => {
        const home = builder.createEntity('Organisation', { name_fi: 'Esimerkki ry' });
        builder.createRelationship('LOCATED_IN', home, area('583'), {});
        const both = builder.createEntity('Network', { name_fi: 'Esimerkkiverkosto' });
        for (const code of ['583', '732'])
          builder.createRelationship('COVERS', both, area(code), {});
        return { home, both };
      });
      const before = await everything(store);
      const names = { fi: 'Esimerkkikunta' };
      const command = {
        ...{ key: 'succeed', on: '2027-01-01', sources: [] },
        municipalities: [area('583'), area('732')],
        successor: { code: '999', names },
      };
      const { id, revision } = await succeedMunicipality(commanding, command);
      const areas = await store.readEntities([area('583'), id]);
      expect(areas.get(area('583'))).toMatchObject({
        status: 'ended',
        properties: { code: '583', successorCode: '999' },
        validity: { to: '2027-01-01' },
      });
      expect(areas.get(id)).toMatchObject({
        properties: { code: '999', kind: 'municipality', name_fi: 'Esimerkkikunta' },
        validity: { from: '2027-01-01', to: 'open' },
      });
      const parts = await store.relationshipsOf('PART_OF', 'from', [id, area('732')]);
      const containers = (of: RecordId, to: string) =>
        parts
          .filter((one) => one.from === of && one.validity.to === to)
          .map((one) => one.to)
          .sort();
      expect(containers(id, 'open')).toHaveLength(3);
      expect(containers(area('732'), '2027-01-01')).toEqual(containers(id, 'open'));
      const tied = await Promise.all(
        (['LOCATED_IN', 'COVERS'] as const).map((kind) => store.relationshipsOf(kind, 'to', [id])),
      );
      expect(tied.flat().map(({ from }) => from)).toEqual([ids.home, ids.both]);
      const successors = await store.relationshipsOf('SUCCEEDED_BY', 'to', [id]);
      expect(successors.map(({ from }) => from).sort()).toEqual([area('583'), area('732')].sort());

      expect(await succeedMunicipality(commanding, command)).toEqual({
        id,
        revision,
        applied: false,
      });
      const late = await failureOf(
        succeedMunicipality(commanding, { ...command, key: 'other', on: '2028-01-01' }),
      );
      expect(late).toMatchObject({
        problems: [{ code: 'alreadyEnded', path: 'input.municipalities.0' }],
      });
      await undoChange(commanding, { key: 'undo', revision });
      expect(await everything(store)).toEqual(before);
    }),
  );
}
