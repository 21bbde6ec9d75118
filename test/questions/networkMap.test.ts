import {
  ALL_EDGES,
  LARGEST_MAP,
  type MapEdge,
  type NetworkMap,
  networkMap,
  STRONGEST_EDGES,
} from '../../src/questions/networkMap.js';
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import { takenOver, temporaryStores } from '../snapshot/stores.js';
import { type County, countyIn, countyOf, type CountyWriter } from './county.js';

const stores = temporaryStores();
const every = { minShared: 1 };

/** Edges as "A–B", each with its ends in order of the alphabet. */
function edgesOf(county: County, map: NetworkMap): string[] {
  const name = ({ source, target }: MapEdge) =>
    [county.nameOf(source), county.nameOf(target)].sort().join('–');
  return map.edges.map(name).sort();
}

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
    const map = await networkMap(await county.asking(), every);
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
    const asking = await county.asking();
    expect(edgesOf(county, await networkMap(asking, { minShared: 2 }))).toEqual([
      'Foorumi–Neuvosto',
    ]);
    const ids = [county.id('Neuvosto'), county.id('Ryhmä')];
    const filtered = await networkMap(asking, { minShared: 1, filter: { ids } });
    expect(edgesOf(county, filtered)).toEqual(['Neuvosto–Ryhmä']);
    expect(filtered.total).toEqual({ networks: 2, edges: 1 });
  });

  test('is empty on a day without networks', async () => {
    const county = await countyOf(stores, fill);
    const map = await networkMap(await county.asking('2019-12-31'), every);
    expect([map.nodes, map.edges, map.total]).toEqual([[], [], { networks: 0, edges: 0 }]);
  });

  test('is the same for everybody: asked again, followed or read anew, after a restart', async () => {
    const store = await stores.open('restarted');
    const county = await countyIn(stores, store, 'restarted');
    await county.write((writer) => writer.lists({ Ryhmä: 'c f', Tyhjä: '' }));
    await county.write((writer) => writer.lists({ Neuvosto: 'a b c d', Foorumi: 'b c d e' }));
    const first = await networkMap(await county.asking(), every);
    expect((await networkMap(await county.asking(), every)).nodes).toBe(first.nodes);

    const readAnew = await countyIn(stores, store, 'restarted');
    expect(await networkMap(await readAnew.asking(), every)).toEqual(first);
    await readAnew.close();
    await county.close();
    await store.close();

    const restarted = await countyIn(stores, await stores.open('restarted'), 'restarted');
    expect(await networkMap(await restarted.asking(), every)).toEqual(first);
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
    const first = await networkMap(await county.asking(), every);
    await county.write((writer) => {
      writer.network('Uusi');
      writer.place('3', 'Uusi');
    });
    const second = await networkMap(await county.asking(), every);
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
    expect((await networkMap(await readAnew.asking(), every)).nodes).toEqual(second.nodes);
    await readAnew.close();
    await county.close();
    await store.close();
    const restarted = await countyIn(stores, await stores.open('followed'), 'followed');
    expect((await networkMap(await restarted.asking(), every)).nodes).toEqual(second.nodes);
  });

  test('is drawn without being kept where the store keeps nothing', async () => {
    const store = await stores.open();
    const refuse = () => Promise.reject(new StoreUnavailableError('esimerkki', 'testi'));
    const keepsNothing = takenOver(store, { layouts: { find: refuse, keep: refuse } });
    const county = await countyIn(stores, keepsNothing, 'keepsNothing');
    await county.write(fill);
    const map = await networkMap(await county.asking(), every);
    expect(map.nodes).toHaveLength(4);
  });

  test('above the largest map draws the largest networks and their strongest edges', async () => {
    // Fourteen bodies that share most of their members, two of one member who sits in both, and
    // others of one member each or of none.
    const lists = new Map<string, readonly string[]>();
    const members = (count: number) => Array.from({ length: count }, (_, at) => `yhteinen ${at}`);
    for (let at = 0; at < 14; at++) lists.set(`Suuri ${at}`, members(10 + at));
    for (let at = 0; at < LARGEST_MAP; at++)
      lists.set(`Pieni ${at}`, [`jäsen ${at % (LARGEST_MAP - 1)}`]);
    for (let at = 0; at < 6; at++) lists.set(`Tyhjä ${at}`, []);
    const county = await countyOf(stores, (writer) => {
      for (const member of new Set([...lists.values()].flat())) writer.organisation(member);
      for (const [network, its] of lists) {
        writer.network(network);
        for (const member of its) writer.place(member, network);
      }
    });
    const map = await networkMap(await county.asking(), every);

    const byId = (names: string[]) => names.sort((a, b) => (county.id(a) < county.id(b) ? -1 : 1));
    const small = byId([...lists.keys()].filter((name) => name.startsWith('Pieni')));
    const large = [...lists.keys()].filter((name) => name.startsWith('Suuri'));
    const expected = [...large, ...small.slice(0, LARGEST_MAP - 14)];
    expect(new Set(map.nodes.map(({ id }) => id))).toEqual(
      new Set(expected.map((name) => county.id(name))),
    );
    const drawn = new Map(expected.map((name) => [name, lists.get(name)!]));
    const { kept } = strongestOf(
      new Map([...drawn].filter(([name]) => name.startsWith('Suuri') || / (0|1999)$/.test(name))),
      (name) => county.id(name),
    );
    expect(edgesOf(county, map)).toEqual(kept);
    // 14 · 13 / 2 among the large ones and the one between the two small ones.
    expect(map.total).toEqual({ networks: LARGEST_MAP + 20, edges: 91 + 1 });
    expect(map.drawn).toEqual({ networks: LARGEST_MAP, edges: kept.length });
    expect(kept.length).toBeLessThan(91);
  });

  test('keeps the strongest ten of each where all edges would be too many', async () => {
    // One member joins 145 networks to each other. Apart from them, one network is as like twelve small
    // ones (2 of 4) as twelve large ones (4 of 8), of which it shares more.
    const lists = new Map<string, readonly string[]>();
    for (let at = 0; at < 145; at++) lists.set(`Verkosto ${at}`, ['yhteinen', ...own(at, at % 9)]);
    lists.set('Keskellä', ['1', '2', '3', '4']);
    for (let at = 0; at < 12; at++) lists.set(`Pieni ${at}`, ['1', '2']);
    for (let at = 0; at < 12; at++) lists.set(`Suuri ${at}`, [...'12345678']);
    const county = await countyOf(stores, (writer) => {
      for (const member of new Set([...lists.values()].flat())) writer.organisation(member);
      for (const [network, its] of lists) {
        writer.network(network);
        for (const member of its) writer.place(member, network);
      }
    });
    const { all, kept } = strongestOf(lists, (name) => county.id(name));
    const map = await networkMap(await county.asking(), every);
    expect(all.length).toBeGreaterThan(ALL_EDGES);
    expect(map.total).toEqual({ networks: 170, edges: all.length });
    expect(edgesOf(county, map)).toEqual(kept);
    const ofTheMiddle = kept.filter((edge) => edge.includes('Keskellä'));
    expect(ofTheMiddle).toHaveLength(STRONGEST_EDGES);
    expect(ofTheMiddle.every((edge) => edge.includes('Suuri'))).toBe(true);
  });
});
