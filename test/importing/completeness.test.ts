/** A list that is the whole list of its networks: what its source then speaks for, and what it leaves out. */
import { all, bringIn, relationships, withStore } from './importing.js';

const first = [
  'järjestö;verkosto;rooli;alkaen;päättyen',
  'Kaarna ry;Foorumi;puheenjohtaja;1.1.2020;',
  'Tuomi ry;Foorumi;;;',
  'Koivu ry;Foorumi;;1.1.2010;31.12.2015',
  'Kuusi ry;Foorumi;;2027;',
  'Tuomi ry;Neuvosto;;;',
].join('\n');
const whole = 'järjestö;verkosto;rooli\nKaarna ry;foorumi;jäsen\nPaju ry;Foorumi;\n';

test('tells the memberships that hold on its day and are not in it, and ends none of them', () =>
  withStore(async (store) => {
    await bringIn(store, first, { dated: '2026-01-01' });
    const before = await relationships(store, 'MEMBER_OF');
    const { plan, applied } = await bringIn(store, whole, {
      dated: '2026-06-01',
      isComplete: true,
      fileName: 'koko.csv',
    });
    // Koivu had left by then, Kuusi may not have come, and of Neuvosto the list says nothing. Of
    // Kaarna it says another role, which denies the one that is recorded: the newer source stands.
    expect(plan.missing).toEqual({
      count: 1,
      memberships: [{ member: 'Tuomi ry', network: 'Foorumi', from: 'unknown' }],
    });
    expect(applied).toBe(true);
    const [chair, member] = ['chair', 'member'].map(
      (role) => `Kaarna ry → Foorumi ${role} 2020-01-01–open`,
    );
    expect(before).toContain(chair);
    expect(await relationships(store, 'MEMBER_OF')).toEqual(
      [
        ...before.map((one) => (one === chair ? member : one)),
        'Paju ry → Foorumi unknown–open',
      ].sort(),
    );
  }));

test('tells nothing when it has them all', () =>
  withStore(async (store) => {
    await bringIn(store, whole);
    const { plan } = await bringIn(store, whole, { fileName: 'sama.csv', isComplete: true });
    expect(plan.missing).toEqual({ count: 0, memberships: [] });
  }));

test('makes its source speak for each of its networks on its day, once', () =>
  withStore(async (store) => {
    await bringIn(store, `${whole}Paju ry;Neuvosto;\n`, { dated: '2026-06-01', isComplete: true });
    const networks = new Map((await all(store, 'Network')).map((one) => [one.id, one]));
    const scopes = await all(store, 'SPEAKS_FOR');
    const [file] = await all(store, 'Source').then((sources) =>
      sources.filter(({ properties }) => properties.title === 'lista.csv'),
    );
    expect(scopes.map(({ to }) => networks.get(to)?.properties.name_fi).sort()).toEqual([
      'Neuvosto',
      'foorumi',
    ]);
    for (const scope of scopes) {
      expect(scope).toMatchObject({
        from: file?.id,
        properties: { fact: 'memberships', complete: true },
        validity: { from: '2026-06-01', to: '2026-06-02' },
      });
    }
    const again = await bringIn(store, `${whole}Paju ry;Neuvosto;\n`, { isComplete: true });
    expect(again.applied).toBe(false);
  }));

test('may be said of a list that is in already', () =>
  withStore(async (store) => {
    await bringIn(store, whole, { dated: '2026-06-01' });
    expect(await all(store, 'SPEAKS_FOR')).toEqual([]);
    const { applied, plan } = await bringIn(store, whole, { isComplete: true });
    expect([applied, plan.missing?.count]).toEqual([true, 0]);
    expect(await all(store, 'SPEAKS_FOR')).toMatchObject([{ validity: { from: '2026-06-01' } }]);
  }));
