/** Clusters of networks that could become one, as worked out by hand in docs/questions/mergeClusters.md. */
import {
  mergeClusters,
  type MergeClustersArguments,
} from '../../../src/questions/merging/mergeClusters.js';
import { defaultThresholds } from '../../../src/questions/overlapPair.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf, type CountyWriter } from '../county.js';

const stores = temporaryStores();

async function clustersIn(county: County, other: Partial<MergeClustersArguments> = {}) {
  const request = county.request();
  const asking = await request.asking({});
  const answer = await mergeClusters(asking, request.records, { first: 50, ...other });
  const named = answer.items.map(({ survivor, ended }) => ({
    survivor: county.nameOf(survivor),
    ended: Object.fromEntries(ended.map((one) => [county.nameOf(one.ended), one.reason] as const)),
  }));
  return { ...answer, named };
}

const permanent = { more: { permanence: 'permanent' } } as const;

describe('clusters', () => {
  let county: County;
  beforeAll(async () => {
    county = await countyOf(stores, (writer) => {
      writer.network('B', permanent);
      writer.network('Iso', permanent);
      writer.network('Laki', { more: { statutory: true } });
      writer.lists({
        A: 'a b c d',
        B: 'a b c d e',
        C: 'b c d e f',
        D: 'd e f g',
        Laki: 'h i j',
        Iso: 'h i j k l m n o p',
      });
    });
  });

  test('of the example in docs/questions/mergeClusters.md', async () => {
    const { named, totalCount, items } = await clustersIn(county);
    expect(named).toEqual([{ survivor: 'B', ended: { A: 'permanent', C: 'permanent' } }]);
    expect(totalCount).toBe(1);
    for (const { pair } of items[0]!.ended) expect(pair().relation).toBe('DUPLICATE');
  });

  test('without the one in the middle join others', async () => {
    const { named } = await clustersIn(county, {
      filter: { ids: ['A', 'C', 'D'].map((name) => county.id(name)) },
    });
    // C has the most members.
    expect(named).toEqual([{ survivor: 'C', ended: { A: 'moreMembers', D: 'moreMembers' } }]);
  });

  test('follow the limits of the asker', async () => {
    const thresholds = { ...defaultThresholds, duplicateJaccard: 0.7 };
    const { named } = await clustersIn(county, { thresholds });
    expect(named).toEqual([{ survivor: 'B', ended: { A: 'permanent' } }]);
  });
});

test('the smaller of two can be absorbed, the larger cannot', async () => {
  const lists = { Pieni: 'a b c', Iso: 'a b c d e f g h' };
  const usual = await countyOf(stores, (writer) => writer.lists(lists));
  expect((await clustersIn(usual)).named).toEqual([
    { survivor: 'Iso', ended: { Pieni: 'moreMembers' } },
  ]);
  const statutory = await countyOf(stores, (writer) => {
    writer.network('Pieni', { more: { statutory: true } });
    writer.lists(lists);
  });
  expect((await clustersIn(statutory)).named).toEqual([]);
});

describe('the survivor of two alike is', () => {
  const old = { validity: { from: '2015-01-01', to: 'open' } } as const;
  test.each<[string, (writer: CountyWriter) => void, string]>([
    [
      'the statutory, though the other is permanent',
      (w) => {
        w.network('Valittu', { more: { statutory: true } });
        w.network('Toinen', permanent);
      },
      'statutory',
    ],
    [
      'the permanent, though the other works for more',
      (w) => {
        w.network('Valittu', permanent);
        w.network('Toinen', { covers: ['Kunta'] });
      },
      'permanent',
    ],
    [
      'the one that works for more, though the other has more members',
      (w) => {
        w.network('Valittu', { covers: ['Kunta'] });
        w.lists({ Toinen: 'd' });
      },
      'widerMandate',
    ],
    [
      'the one with more members, though the other is older',
      (w) => {
        w.lists({ Valittu: 'd' });
        w.network('Toinen', old);
      },
      'moreMembers',
    ],
    ['the older', (w) => w.network('Valittu', old), 'older'],
  ])('%s', async (_, fill, reason) => {
    const county = await countyOf(stores, (writer) => {
      writer.area('Kunta', 'municipality');
      fill(writer);
      writer.lists({ Valittu: 'a b c', Toinen: 'a b c' });
    });
    expect((await clustersIn(county)).named).toEqual([
      { survivor: 'Valittu', ended: { Toinen: reason } },
    ]);
  });

  test('the one with the lower id, where nothing tells them apart', async () => {
    const county = await countyOf(stores, (writer) => writer.lists({ A: 'a b c', B: 'a b c' }));
    const { survivor, ended } = (await clustersIn(county)).items[0]!;
    expect(survivor < ended[0]!.ended).toBe(true);
    expect(ended[0]!.reason).toBe('lowerId');
  });
});

test('come in pages, those with the most networks first', async () => {
  const county = await countyOf(stores, (writer) =>
    writer.lists({ A: 'a b c', B: 'a b c', C: 'd e f', D: 'd e f', E: 'd e f' }),
  );
  const first = await clustersIn(county, { first: 1 });
  expect(first.items[0]!.ended).toHaveLength(2);
  expect(first.hasNextPage).toBe(true);
  const second = await clustersIn(county, { first: 1, after: first.items[0]!.survivor });
  expect(second.items[0]!.ended).toHaveLength(1);
  expect(second.hasNextPage).toBe(false);
});

test('where two that end fulfil a duty between them, the one that would survive of them stays', async () => {
  const county = await countyOf(stores, (writer) => {
    writer.network('Jatkaja', { more: { statutory: true } });
    writer.network('Jäävä', permanent);
    writer.lists({ Jatkaja: 'a b c', Jäävä: 'a b c', Päättyvä: 'a b c' });
    writer.duty('Velvoite');
    for (const network of ['Jäävä', 'Päättyvä']) writer.fulfils(network, 'Velvoite', 'a');
  });
  const { named, items } = await clustersIn(county);
  expect(named).toEqual([{ survivor: 'Jatkaja', ended: { Päättyvä: 'statutory' } }]);
  expect(items[0]!.heldBack).toEqual([
    {
      network: county.id('Jäävä'),
      duties: [{ duty: county.id('Velvoite'), bearers: [county.id('a')] }],
    },
  ]);
});

test('who sits in several that end is spared the hours of each, and loses the only place once', async () => {
  const county = await countyOf(stores, (writer) => {
    const meeting = (meetingsPerYear: number) => ({ meetingsPerYear, meetingHours: 1 });
    writer.network('Jatkaja', { more: { ...meeting(2), statutory: true } });
    for (const name of ['Yksi', 'Kaksi']) writer.network(name, { more: meeting(5) });
    writer.lists({ Jatkaja: 'a b c', Yksi: 'a b c d', Kaksi: 'a b c d' });
  });
  const [cluster] = (await clustersIn(county)).items;
  // a, b and c are spared 5 + 5 hours each, d 5 + 5 less the 2 of Jatkaja.
  expect(cluster!.hours).toEqual({ all: 38, unknown: [] });
  const losing = async (told: Promise<readonly { code: string; count: number | null }[]>) =>
    (await told).find(({ code }) => code === 'organisationsLoseOnlyPlace')?.count;
  expect(await losing(cluster!.arguments())).toBe(1);
  // Each alone costs d nothing: the other is left.
  for (const one of cluster!.ended) expect(await losing(one.arguments())).toBeUndefined();
});
