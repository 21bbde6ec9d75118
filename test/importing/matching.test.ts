import type { GraphStore } from '../../src/store/graphStore.js';
import { all, bringIn, relationships, withStore } from './importing.js';

/** Brings in one list after the other, each on a day of its own. */
async function inTurn(store: GraphStore, ...lists: readonly string[]) {
  let last: Awaited<ReturnType<typeof bringIn>> | undefined;
  for (const [index, list] of lists.entries()) {
    last = await bringIn(store, list, { on: `2026-0${index + 1}-15` });
    expect(last.told.problems).toEqual([]);
  }
  if (!last) throw new Error('Expected at least one list.');
  return last;
}

describe('the same organisation', () => {
  test('has the same business ID; a name that differs is noted and not written', () =>
    withStore(async (store) => {
      const { told } = await inTurn(
        store,
        'järjestö;verkosto;y-tunnus\nKaarna ry;F;0245437-2\n',
        'järjestö;verkosto;y-tunnus\nKaarnan kerho;G;0245437-2\n',
      );
      expect(await all(store, 'Organisation')).toHaveLength(1);
      expect(told.notes).toEqual([
        'rivi 2, sarake ”järjestö”, arvo ”Kaarnan kerho”: Kaarna ry: tiedossa on jo ”Kaarna ry”, ja se säilyy.',
      ]);
    }));

  test('or the same register number, unless the business IDs differ', () =>
    withStore(async (store) => {
      await inTurn(
        store,
        'järjestö;verkosto;rekisterinumero;y-tunnus\nKaarna ry;F;1234;0245437-2\n',
        'järjestö;verkosto;rekisterinumero;y-tunnus\nKaarnan kerho;G;1234;\n',
        'järjestö;verkosto;rekisterinumero;y-tunnus\nMuu ry;G;1234;0116297-6\n',
      );
      expect(await relationships(store, 'MEMBER_OF')).toEqual([
        'Kaarna ry → F unknown–open',
        'Kaarna ry → G unknown–open',
        'Muu ry → G unknown–open',
      ]);
    }));

  test('or the same name in any spelling, unless the municipalities differ', () =>
    withStore(async (store) => {
      await inTurn(
        store,
        'järjestö;verkosto;kunta\nKaarna ry;F;Kemi\n',
        'järjestö;verkosto;kunta\nKAARNA  RY;G;\nKaarna ry;G;Tornio\n',
      ).catch((error: unknown) => error);
      // A bare name beside two of the name cannot be told; alone it is the one that is known.
      expect(await relationships(store, 'MEMBER_OF')).toEqual(['Kaarna ry → F unknown–open']);
      await inTurn(store, 'järjestö;verkosto\nKAARNA  RY;G\n');
      await inTurn(store, 'järjestö;verkosto;kunta\nKaarna ry;G;Tornio\n');
      expect(await relationships(store, 'LOCATED_IN')).toEqual([
        'Kaarna ry → Kemi',
        'Kaarna ry → Tornio',
      ]);
      expect(await relationships(store, 'MEMBER_OF')).toEqual([
        'Kaarna ry → F unknown–open',
        'Kaarna ry → G unknown–open',
        'Kaarna ry → G unknown–open',
      ]);
    }));

  test('is given what its record lacks; where lists differ, the newer one stands', () =>
    withStore(async (store) => {
      const { told, plan } = await inTurn(
        store,
        'järjestö;verkosto;tyyppi\nKaarna ry;F;yhdistys\n',
        'järjestö;verkosto;tyyppi;kunta;y-tunnus\nKaarna ry;F;säätiö;Kemi;0245437-2\n',
      );
      expect(plan.counts?.organisations).toMatchObject({ created: 0, updated: 1 });
      expect((await all(store, 'Organisation'))[0]?.properties).toMatchObject({
        kind: 'foundation',
        businessId: '0245437-2',
      });
      expect(await relationships(store, 'LOCATED_IN')).toEqual(['Kaarna ry → Kemi']);
      expect(told.notes).toHaveLength(1);
      expect(told.notes[0]).toContain('sarake ”tyyppi”');
    }));

  test('several of a name in the store are a problem that names them', () =>
    withStore(async (store) => {
      await bringIn(store, 'järjestö;verkosto;kunta\nKaarna ry;F;Kemi\nKaarna ry;F;Tornio\n');
      const ids = (await all(store, 'Organisation')).map(({ id }) => id);
      const { told } = await bringIn(store, 'järjestö;verkosto\nKaarna ry;G\n');
      expect(told.problems).toHaveLength(1);
      for (const id of ids) expect(told.problems[0]).toContain(`Kaarna ry (${id})`);
    }));
});

describe('the same person', () => {
  test('has the same address and name; the name as it is recorded stays, which is noted', () =>
    withStore(async (store) => {
      const list = (rows: string) => `henkilö;verkosto;sähköposti\n${rows}\n`;
      const { told } = await inTurn(
        store,
        list('Essi Esimerkki;F;essi@esimerkki.invalid'),
        list('Esimerkki Essi;G;Essi@Esimerkki.invalid'),
      );
      expect(told.notes).toHaveLength(1);
      expect(await relationships(store, 'MEMBER_OF')).toEqual([
        'Essi Esimerkki → F unknown–open',
        'Essi Esimerkki → G unknown–open',
      ]);
    }));

  test('but one address may serve a whole office', () =>
    withStore(async (store) => {
      const rows = ['Essi Esimerkki', 'Aatu Arkki', 'Essi Arkki'].map(
        (name) => `${name};F;toimisto@esimerkki.invalid`,
      );
      await inTurn(store, ['henkilö;verkosto;sähköposti', ...rows].join('\n'));
      expect(await all(store, 'ContactPerson')).toHaveLength(3);
    }));

  test('or the same name at the same organisation', () =>
    withStore(async (store) => {
      await inTurn(
        store,
        'järjestö;verkosto;yhteyshenkilö\nKaarna ry;F;Essi Esimerkki\n',
        'järjestö;verkosto;yhteyshenkilö;sähköposti\nKaarna ry;G;ESSI ESIMERKKI;essi@esimerkki.invalid\nTuomi ry;G;Essi Esimerkki;\n',
      );
      expect(await relationships(store, 'REPRESENTS')).toEqual([
        'Essi Esimerkki → Kaarna ry',
        'Essi Esimerkki → Tuomi ry',
      ]);
      const people = await all(store, 'ContactPerson');
      expect(people.map(({ properties }) => properties.email).sort()).toEqual([
        'essi@esimerkki.invalid',
        undefined,
      ]);
    }));

  test('a member and a contact person of one name are not taken for one', () =>
    withStore(async (store) => {
      const list =
        'järjestö;henkilö;verkosto;yhteyshenkilö\nKaarna ry;;F;Essi Esimerkki\n;Essi Esimerkki;F;\n';
      await inTurn(store, list, list);
      expect(await all(store, 'ContactPerson')).toHaveLength(2);
    }));
});

describe('the same membership', () => {
  test.each([
    ['ends by the list', ';1.1.2015;', ';1.1.2015;31.1.2026', ['2015-01-01–2026-02-01']],
    ['ends by the list though undated before', ';;', ';;31.1.2026', ['unknown–2026-02-01']],
    ['gets the start it lacked', ';;', ';1.1.2015;', ['2015-01-01–open']],
    ['gets a start more exact', ';2015;', ';1.6.2015;', ['2015-06-01–open']],
    ['keeps a start more exact', ';1.6.2015;', ';2015;', ['2015-06-01–open']],
    ['gets an end more exact', ';;2025', ';;30.6.2025', ['unknown–2025-07-01']],
    ['gets the last day of the year', ';;2025', ';;31.12.2025', ['unknown–2026-01-01']],
    ['gets the role it lacked', ';1.1.2015;', 'sihteeri;1.1.2015;', ['secretary 2015-01-01–open']],
    ['keeps its role', 'sihteeri;1.1.2015;', ';1.1.2015;', ['secretary 2015-01-01–open']],
    [
      'is another in another role',
      'sihteeri;;',
      'jäsen;;',
      ['member unknown–open', 'secretary unknown–open'],
    ],
    [
      'is another at another time',
      ';1.1.2010;31.12.2012',
      ';1.1.2015;',
      ['2010-01-01–2013-01-01', '2015-01-01–open'],
    ],
    [
      'is another when the undated list is later than the end',
      ';1.1.2010;31.12.2012',
      ';;',
      ['2010-01-01–2013-01-01', 'unknown–open'],
    ],
  ])('%s', (_name, before, after, expected) =>
    withStore(async (store) => {
      const list = (terms: string) => `järjestö;verkosto;rooli;alkaen;päättyen\nA ry;F;${terms}\n`;
      const { told } = await inTurn(store, list(before), list(after));
      expect(told.notes).toEqual([]);
      expect(await relationships(store, 'MEMBER_OF')).toEqual(
        expected.map((terms) => `A ry → F ${terms}`),
      );
      const again = await bringIn(store, list(after), { on: '2026-09-01' });
      expect(again.applied).toBe(false);
    }),
  );

  test.each([
    ['starts', ';1.1.2012;', ';1.1.2015;', '”1.1.2015”'],
    ['ends', ';1.1.2012;31.12.2025', ';1.1.2012;30.6.2025', '”30.6.2025”'],
    ['has ended', ';1.1.2012;31.12.2025', ';1.1.2012;', '”toistaiseksi”'],
  ])(
    'is noted when lists differ on when it %s, and the newer one stands',
    (_n, before, after, now) =>
      withStore(async (store) => {
        const list = (terms: string) =>
          `järjestö;verkosto;rooli;alkaen;päättyen\nA ry;F;${terms}\n`;
        const { told } = await inTurn(store, list(before), list(after));
        expect(told.notes).toHaveLength(1);
        expect(told.notes[0]).toContain(`voimassa on ${now}. Sen lähde on uusin.`);
        const again = await bringIn(store, list(before), { on: '2026-09-01' });
        expect(again.applied).toBe(false);
      }),
  );

  test('of an older list makes the undated one certain from then', () =>
    withStore(async (store) => {
      const list = 'järjestö;verkosto\nA ry;F\n';
      await bringIn(store, list, { dated: '2024-05-01' });
      await bringIn(store, `${list}B ry;F\n`, { dated: '2019-05-01' });
      for (const kind of ['Organisation', 'Network', 'MEMBER_OF'] as const) {
        for (const { validity } of await all(store, kind)) {
          expect(validity).toEqual({ from: 'unknown', to: 'open', attestedOn: '2019-05-01' });
        }
      }
    }));

  test('on two rows with two contact persons is one', () =>
    withStore(async (store) => {
      const list = 'järjestö;verkosto;yhteyshenkilö\nA ry;F;Essi Esimerkki\nA ry;F;Aatu Arkki\n';
      await inTurn(store, list);
      const [only, ...others] = await all(store, 'MEMBER_OF');
      expect(others).toEqual([]);
      expect(only?.sources.map(({ locator }) => locator)).toEqual(['row 2', 'row 3']);
      expect(await relationships(store, 'REPRESENTS')).toHaveLength(2);
    }));
});
