import { LARGEST_MAP } from '../../../src/questions/map/divisions.js';
import { ALL_EDGES, STRONGEST_EDGES } from '../../../src/questions/map/pictures.js';
import { StoreUnavailableError } from '../../../src/model/errors/errors.js';
import { takenOver, temporaryStores } from '../../snapshot/stores.js';
import { countyIn, countyOf, type CountyWriter } from '../county.js';
import { edgesOf, every, mapOf, writeLists } from './maps.js';

const stores = temporaryStores();
/** From every two networks: those that are among the strongest ten of either. */
function strongestOf(
  lists: ReadonlyMap<string, readonly string[]>,
  idOf: (name: string) => string,
) {
  const names = [...lists.keys()].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const all = names.flatMap((a, at) =>
    names.slice(at + 1).flatMap((b) => {
      const shared = lists.get(a)!.filter((member) => lists.get(b)!.includes(member)).length;
      const weight = shared / (lists.get(a)!.length + lists.get(b)!.length - shared);
      return shared > 0 ? [{ a, b, shared, weight }] : [];
    }),
  );
  // Sorting is stable, so that ties stay in order of ids.
  const ranked = all.toSorted((x, y) => y.weight - x.weight || y.shared - x.shared);
  const kept = new Set(
    names.flatMap((name) =>
      ranked.filter(({ a, b }) => a === name || b === name).slice(0, STRONGEST_EDGES),
    ),
  );
  return { all, kept: [...kept].map(({ a, b }) => [a, b].sort().join('–')).sort() };
}

/** Members that nobody else has. */
function own(network: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `oma ${network} ${at}`);
}

describe('networkMap', () => {
  const fill = (writer: CountyWriter) => {
    writer.lists({ Neuvosto: 'a b c d', Foorumi: 'b c d e', Ryhmä: 'c f', Tyhjä: '' });
    writer.person('Eila');
    writer.place('Eila', 'Ryhmä');
  };

  test('draws the example in docs/questions/networkMap.md', async () => {
    const county = await countyOf(stores, fill);
    const map = await mapOf(county);
    expect(map.nodes.map(({ id }) => id)).toEqual(map.nodes.map(({ id }) => id).sort());
    expect(
      Object.fromEntries(
        map.nodes.map(({ id, members, size }) => [county.nameOf(id), [members, size]]),
      ),
    ).toEqual({
      Neuvosto: [4, 0.4 + 0.35 * 2],
      Foorumi: [4, 0.4 + 0.35 * 2],
      Ryhmä: [3, 0.4 + 0.35 * Math.sqrt(3)],
      Tyhjä: [0, 0.4],
    });
    expect(edgesOf(county, map)).toEqual(['Foorumi–Neuvosto', 'Foorumi–Ryhmä', 'Neuvosto–Ryhmä']);
    expect(map.edges.map(({ shared, weight }) => [shared, weight]).sort()).toEqual([
      [1, 1 / 5],
      [1, 1 / 5],
      [3, 3 / 5],
    ]);
    expect([map.drawn, map.total]).toEqual([
      { networks: 4, edges: 3 },
      { networks: 4, edges: 3 },
    ]);
    for (const { x, y } of map.nodes)
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
  });

  test('draws only what passes the filter and shares enough', async () => {
    const county = await countyOf(stores, fill);
    expect(edgesOf(county, await mapOf(county, { minShared: 2 }))).toEqual(['Foorumi–Neuvosto']);
    const ids = [county.id('Neuvosto'), county.id('Ryhmä')];
    const filtered = await mapOf(county, { minShared: 1, filter: { ids } });
    expect(edgesOf(county, filtered)).toEqual(['Neuvosto–Ryhmä']);
    expect(filtered.total).toEqual({ networks: 2, edges: 1 });
  });

  test('is empty on a day without networks', async () => {
    const county = await countyOf(stores, fill);
    const map = await mapOf(county, every, '2019-12-31');
    expect([map.nodes, map.edges, map.total]).toEqual([[], [], { networks: 0, edges: 0 }]);
  });

  test('is the same for everybody: asked again, followed or read anew, after a restart', async () => {
    const store = await stores.open('restarted');
    const county = await countyIn(stores, store, 'restarted');
    await county.write((writer) => writer.lists({ Ryhmä: 'c f', Tyhjä: '' }));
    await county.write((writer) => writer.lists({ Neuvosto: 'a b c d', Foorumi: 'b c d e' }));
    const first = await mapOf(county);
    expect((await mapOf(county)).nodes).toBe(first.nodes);

    const readAnew = await countyIn(stores, store, 'restarted');
    expect(await mapOf(readAnew)).toEqual(first);
    await readAnew.close();
    await county.close();
    await store.close();

    const restarted = await countyIn(stores, await stores.open('restarted'), 'restarted');
    expect(await mapOf(restarted)).toEqual(first);
  });

  test('begins where the last one stood, for everybody, and is kept over a restart', async () => {
    const store = await stores.open('followed');
    const county = await countyIn(stores, store, 'followed');
    const names = Array.from({ length: 60 }, (_, at) => `Verkosto ${at}`);
    await county.write((writer) =>
      writer.lists(
        Object.fromEntries(
          names.map((name, at) => [name, `${at} ${(at + 1) % 60} ${(7 * at) % 60} ${at % 6}`]),
        ),
      ),
    );
    const first = await mapOf(county);
    await county.write((writer) => {
      writer.network('Uusi');
      writer.place('3', 'Uusi');
    });
    const second = await mapOf(county);
    expect(second.nodes).toHaveLength(61);
    const moved = first.nodes.map(({ id, x, y }) => {
      const node = second.nodes.find((other) => other.id === id)!;
      return Math.hypot(node.x - x, node.y - y);
    });
    const mean = moved.reduce((sum, one) => sum + one, 0) / moved.length;
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThan(0.1);

    // One that never drew the first one draws the second as everybody sees it.
    const readAnew = await countyIn(stores, store, 'followed');
    expect((await mapOf(readAnew)).nodes).toEqual(second.nodes);
    await readAnew.close();
    await county.close();
    await store.close();
    const restarted = await countyIn(stores, await stores.open('followed'), 'followed');
    expect((await mapOf(restarted)).nodes).toEqual(second.nodes);
  });

  test('is drawn without being kept where the store keeps nothing', async () => {
    const store = await stores.open();
    const refuse = () => Promise.reject(new StoreUnavailableError('esimerkki', 'testi'));
    const keepsNothing = takenOver(store, { layouts: { find: refuse, keep: refuse } });
    const county = await countyIn(stores, keepsNothing, 'keepsNothing');
    await county.write(fill);
    const map = await mapOf(county);
    expect(map.nodes).toHaveLength(4);
  });

  test('above the largest map draws communities, which open into their networks', async () => {
    // Fourteen bodies that share most of their members, two of one member who sits in both, and
    // others of one member each or of none.
    const lists = new Map<string, readonly string[]>();
    const members = (count: number) => Array.from({ length: count }, (_, at) => `yhteinen ${at}`);
    for (let at = 0; at < 14; at++) lists.set(`Suuri ${at}`, members(20 + at));
    for (let at = 0; at < LARGEST_MAP; at++)
      lists.set(`Pieni ${at}`, [`jäsen ${at % (LARGEST_MAP - 1)}`]);
    for (let at = 0; at < 6; at++) lists.set(`Tyhjä ${at}`, []);
    const county = await countyOf(stores, (writer) => writeLists(writer, lists));
    const whole = await mapOf(county);
    expect([whole.nodes, whole.edges, whole.ties, whole.within]).toEqual([[], [], [], []]);
    const rest = LARGEST_MAP + 4;
    expect(
      whole.communities.map(({ networks, members: its, overlaps, isRest }) => [
        networks,
        its,
        overlaps,
        isRest,
      ]),
    ).toEqual([
      [14, 33, 91, false],
      [2, 1, 1, false],
      [rest, LARGEST_MAP - 2, 0, true],
    ]);
    const [large, pair, others] = whole.communities;
    expect(county.nameOf(large!.largest)).toBe('Suuri 13');
    expect(large!.id).toBe(`1:${county.id('Suuri 13')}`);
    expect(large!.size).toBe(0.4 + 0.35 * Math.sqrt(33));
    expect(pair!.weight).toBe(1);
    const all = { networks: LARGEST_MAP + 20, edges: 91 + 1 };
    expect([whole.total, whole.drawn]).toEqual([all, all]);

    const opened = await mapOf(county, { ...every, community: large!.id });
    expect(opened.communities).toEqual([]);
    expect(opened.nodes.map(({ id }) => county.nameOf(id)).sort()).toEqual(
      [...lists.keys()].filter((name) => name.startsWith('Suuri')).sort(),
    );
    expect(opened.total).toEqual({ networks: 14, edges: 91 });
    expect(opened.within).toEqual([
      { id: large!.id, largest: large!.largest, networks: 14, isRest: false },
    ]);
    // The community of any network in it.
    const by = await mapOf(county, { ...every, community: `1:${county.id('Suuri 3')}` });
    expect([by.edges, by.within]).toEqual([opened.edges, opened.within]);

    // Nothing divides those that share nobody: the largest are drawn, ties by id.
    const apart = await mapOf(county, { ...every, community: others!.id });
    expect([apart.communities, apart.edges]).toEqual([[], []]);
    const ids = [...lists.keys()]
      .filter((name) => name.startsWith('Pieni') && !/ (0|1999)$/.test(name))
      .map((name) => county.id(name));
    const empty = [...lists.keys()].filter((name) => name.startsWith('Tyhjä'));
    const lowest = empty
      .map((name) => county.id(name))
      .sort()
      .slice(0, 2);
    expect(apart.nodes.map(({ id }) => id)).toEqual([...ids, ...lowest].sort());
    expect(apart.drawn).toEqual({ networks: LARGEST_MAP, edges: 0 });
    expect(apart.total).toEqual({ networks: rest, edges: 0 });
  });

  test('opens a community that is too large itself into communities', async () => {
    // Two halves alike by a third, and, since there are as many others that are all alike, not apart
    // until these are left out.
    const lists = new Map<string, readonly string[]>();
    const half = LARGEST_MAP / 2 + 50;
    for (let at = 0; at < half; at++) lists.set(`Itä ${at}`, ['kaikki', 'itä']);
    for (let at = 0; at < half; at++) lists.set(`Länsi ${at}`, ['kaikki', 'länsi']);
    for (let at = 0; at < LARGEST_MAP - 100; at++) lists.set(`Muu ${at}`, ['muu']);
    const county = await countyOf(stores, (writer) => writeLists(writer, lists));
    const whole = await mapOf(county);
    expect(whole.communities.map(({ networks }) => networks)).toEqual([
      2 * half,
      LARGEST_MAP - 100,
    ]);
    const both = whole.communities[0]!.id;
    const halves = await mapOf(county, { ...every, community: both });
    expect(halves.communities.map(({ networks, members }) => [networks, members])).toEqual([
      [half, 2],
      [half, 2],
    ]);
    expect(halves.communities.every(({ id }) => id.startsWith('2:'))).toBe(true);
    expect(halves.ties).toHaveLength(1);
    expect(halves.ties[0]!.overlaps).toBe(half * half);
    expect(halves.ties[0]!.weight).toBeCloseTo((half * half) / 3, 3);
    const one = await mapOf(county, { ...every, community: halves.communities[0]!.id });
    expect(one.nodes).toHaveLength(half);
    expect(one.within.map(({ id }) => id)).toEqual([both, halves.communities[0]!.id]);
    expect(new Set(one.nodes.map(({ id }) => county.nameOf(id).split(' ')[0])).size).toBe(1);
  });

  test('has no such community', async () => {
    const county = await countyOf(stores, fill);
    for (const community of [`1:${county.id('Ryhmä')}`, `1:${county.id('a')}`, 'Ryhmä', '']) {
      await expect(mapOf(county, { ...every, community })).rejects.toMatchObject({
        problems: [{ code: 'noSuchCommunity', path: 'community', value: community }],
      });
    }
  });

  test('keeps the strongest ten of each where all edges would be too many', async () => {
    // One member joins 145 networks to each other. Apart from them, one network is as like twelve small
    // ones (2 of 4) as twelve large ones (4 of 8), of which it shares more.
    const lists = new Map<string, readonly string[]>();
    for (let at = 0; at < 145; at++) lists.set(`Verkosto ${at}`, ['yhteinen', ...own(at, at % 9)]);
    lists.set('Keskellä', ['1', '2', '3', '4']);
    for (let at = 0; at < 12; at++) lists.set(`Pieni ${at}`, ['1', '2']);
    for (let at = 0; at < 12; at++) lists.set(`Suuri ${at}`, [...'12345678']);
    const county = await countyOf(stores, (writer) => writeLists(writer, lists));
    const { all, kept } = strongestOf(lists, (name) => county.id(name));
    const map = await mapOf(county);
    expect(all.length).toBeGreaterThan(ALL_EDGES);
    expect(map.total).toEqual({ networks: 170, edges: all.length });
    expect(edgesOf(county, map)).toEqual(kept);
    const ofTheMiddle = kept.filter((edge) => edge.includes('Keskellä'));
    expect(ofTheMiddle).toHaveLength(STRONGEST_EDGES);
    expect(ofTheMiddle.every((edge) => edge.includes('Suuri'))).toBe(true);
  });
});
