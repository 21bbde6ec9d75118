import { InventedDataError } from '../../src/changes/inventedDataError.js';
import { ChangeSetBuilder } from '../../src/model/changeSet.js';
import { changeSetId } from '../../src/model/identifiers.js';
import { all, bringIn, relationships, withStore } from './importing.js';

describe('a list comes in as a whole', () => {
  const list = [
    'järjestö;verkosto;rooli;kunta;tyyppi;verkoston tyyppi;alkaen;päättyen;yhteyshenkilö;sähköposti;lähde',
    'Esimerkki Kaarna ry;Esimerkkifoorumi;puheenjohtaja;Kemi;yhdistys;foorumi;1.1.2015;;Essi Esimerkki;essi@esimerkki.invalid;',
    'Esimerkki Tuomi ry;Esimerkkifoorumi;;005;;;;31.12.2020;;;Vuosikirja',
    'Esimerkki Kaarna ry;Esimerkkiryhmä;;Kemi;;;;;;;',
  ].join('\n');

  test('with everything that the rows say', () =>
    withStore(async (store) => {
      const { plan, applied, revision } = await bringIn(store, list);
      expect(applied).toBe(true);
      expect(plan.counts).toMatchObject({
        organisations: { created: 2, updated: 0, unchanged: 0 },
        networks: { created: 2 },
        people: { created: 1 },
        memberships: { created: 3 },
      });
      expect(await relationships(store, 'MEMBER_OF')).toEqual([
        'Esimerkki Kaarna ry → Esimerkkifoorumi chair 2015-01-01–open',
        'Esimerkki Kaarna ry → Esimerkkiryhmä unknown–open',
        'Esimerkki Tuomi ry → Esimerkkifoorumi unknown–2021-01-01',
      ]);
      expect(await relationships(store, 'LOCATED_IN')).toEqual([
        'Esimerkki Kaarna ry → Kemi',
        'Esimerkki Tuomi ry → Alajärvi',
      ]);
      expect(await relationships(store, 'REPRESENTS')).toEqual([
        'Essi Esimerkki → Esimerkki Kaarna ry',
      ]);
      const [kaarna] = (await all(store, 'Organisation')).filter(
        ({ properties }) => properties.name_fi === 'Esimerkki Kaarna ry',
      );
      // It was a member in 2015, so it was there in 2015.
      expect(kaarna).toMatchObject({
        properties: { kind: 'association' },
        validity: { from: 'unknown', to: 'open', attestedOn: '2015-01-01' },
        status: 'active',
        revision,
      });
    }));

  test('with its sources: the file by its digest, and those that rows name', () =>
    withStore(async (store) => {
      await bringIn(store, list, { fileName: 'esimerkkilista.csv', dated: '2025-06-30' });
      const sources = await all(store, 'Source');
      const file = sources.find(({ properties }) => properties.title === 'esimerkkilista.csv');
      const book = sources.find(({ properties }) => properties.title === 'Vuosikirja');
      expect(file?.properties).toMatchObject({
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        retrievedOn: '2026-11-22',
        publishedOn: '2025-06-30',
      });
      const memberships = await all(store, 'MEMBER_OF');
      const ended = memberships.find(({ validity }) => validity.to === '2021-01-01');
      expect(ended?.sources).toEqual([
        { source: book?.id },
        { source: file?.id, locator: 'row 3' },
      ]);
      const undated = memberships.find(({ sources: from }) => from[0]?.locator === 'row 4');
      expect(undated?.validity).toEqual({ from: 'unknown', to: 'open', attestedOn: '2025-06-30' });
      // Ended before the list's day: the list does not say that it held on that day.
      expect(ended?.validity).toEqual({ from: 'unknown', to: '2021-01-01' });
    }));

  test('with the same ids in every store', () =>
    withStore(async (one) => {
      await bringIn(one, list);
      await withStore(async (other) => {
        await bringIn(other, list);
        for (const kind of ['Organisation', 'Network', 'ContactPerson', 'MEMBER_OF'] as const) {
          expect(await all(other, kind)).toEqual(await all(one, kind));
        }
      });
    }));

  test('twice changes nothing, on another day either', () =>
    withStore(async (store) => {
      const { revision } = await bringIn(store, list);
      for (const on of ['2026-11-22', '2027-03-01']) {
        const again = await bringIn(store, list, { on });
        expect(again).toMatchObject({ applied: false, revision, noteCount: 0 });
        expect(again.plan.changeSet).toBeUndefined();
        expect(again.plan.counts?.memberships).toMatchObject({ created: 0, unchanged: 3 });
      }
      expect(await store.revision()).toBe(revision);
    }));

  test('or not at all', () =>
    withStore(async (store) => {
      const before = await store.revision();
      const bad = `${list}\nEsimerkki Koivu ry;Esimerkkifoorumi;;;;;31.2.2023;;;;`;
      const { codes, applied } = await bringIn(store, bad);
      expect([codes, applied]).toEqual([['5 noSuchDay'], false]);
      expect(await store.revision()).toBe(before);
      expect(await all(store, 'Organisation')).toEqual([]);
    }));
});

describe('problems that only the store can tell', () => {
  test('a municipality that has merged away names its successor', () =>
    withStore(async (store) => {
      const list = 'järjestö;verkosto;kunta\nA ry;F;Pertunmaa\nB ry;F;588\nC ry;F;Mäntyharju';
      const { told } = await bringIn(store, list);
      expect(told.problems).toEqual([
        'rivi 2, sarake ”kunta”, arvo ”Pertunmaa”: Pertunmaa liittyi 1.1.2025 kuntaan Mäntyharju (507). Kirjoita Mäntyharju.',
        'rivi 3, sarake ”kunta”, arvo ”588”: Pertunmaa liittyi 1.1.2025 kuntaan Mäntyharju (507). Kirjoita Mäntyharju.',
      ]);
      // A list of 2020 speaks of the municipalities of 2020.
      expect(await bringIn(store, list, { dated: '2020-01-01' })).toMatchObject({ applied: true });
    }));

  test('a municipality that is none names the nearest; Swedish names are known', () =>
    withStore(async (store) => {
      const { told } = await bringIn(
        store,
        'järjestö;verkosto;kunta\nA ry;F;Rovaneimi\nB ry;F;5\nC ry;F;Torneå\n',
      );
      expect(told.problems).toHaveLength(2);
      expect(told.problems[0]).toContain('Tarkoititko ”Rovaniemi”?');
      expect(told.problems[1]).toContain('kuntakoodi kolmella numerolla');
    }));

  test('the same row twice, also in another spelling', () =>
    withStore(async (store) => {
      const { told } = await bringIn(
        store,
        'järjestö;verkosto;rooli\nKaarna ry;Foorumi;jäsen\nTuomi ry;Foorumi;\nKAARNA RY;foorumi;member\n',
      );
      expect(told.problems).toEqual([
        'rivi 4: Sama rivi on jo rivillä 2: sama jäsen, verkosto, rooli ja aika. Poista toinen.',
      ]);
    }));

  test('a name that fits several', () =>
    withStore(async (store) => {
      const { codes, told } = await bringIn(
        store,
        'järjestö;verkosto;kunta\nKaarna ry;F;Kemi\nKaarna ry;F;Tornio\nKaarna ry;G;\n',
      );
      expect(codes).toEqual(['4 ambiguousOrganisation']);
      expect(told.problems[0]).toContain('Kaarna ry (row 2), Kaarna ry (row 3)');
    }));

  test('all of them at once, with those of the cells', () =>
    withStore(async (store) => {
      const { codes } = await bringIn(
        store,
        'järjestö;verkosto;kunta;alkaen;y-tunnus\nA ry;F;Pertunmaa;31.2.2023;\nB ry;F;Kemi;;0245437-3\n',
      );
      expect(codes).toEqual(['2 noSuchDay', '2 municipalityMerged', '3 businessIdCheckDigit']);
    }));
});

test('a store with invented data takes no list', () =>
  withStore(async (store) => {
    const head = { id: changeSetId('x'), author: 'x', message: 'x', recordedAt: '2026-01-01' };
    const builder = new ChangeSetBuilder(head, { validity: { from: 'unknown', to: 'open' } });
    builder.createEntity('Source', { title: 'Esimerkki', invented: true });
    await store.commit(builder.build());
    await expect(bringIn(store, 'järjestö;verkosto\nA ry;F\n')).rejects.toThrow(InventedDataError);
  }));
