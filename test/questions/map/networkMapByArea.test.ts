import { LARGEST_MAP } from '../../../src/questions/map/divisions.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { countyOf, type CountyWriter } from '../county.js';
import { edgesOf, every, mapOf, writeLists } from './maps.js';

const stores = temporaryStores();

describe('networkMap by area', () => {
  /** Municipalities a degree apart around 65° N 27° E, where east is right and north is up. */
  const onGround = (writer: CountyWriter) => {
    writer.area('Maakunta', 'region');
    writer.area('Länsilä', 'municipality', ['Maakunta'], { latitude: 65, longitude: 26 });
    writer.area('Itälä', 'municipality', ['Maakunta'], { latitude: 65, longitude: 28 });
    writer.area('Pohjola', 'municipality', [], { latitude: 66, longitude: 27 });
    writer.area('Kadonnut', 'municipality');
    writer.area('Tyhjälä', 'municipality', [], { latitude: 60, longitude: 20 });
    writer.network('Lännessä', { covers: ['Länsilä'] });
    writer.network('Maakunnassa', { covers: ['Maakunta'] });
    writer.network('Osin', { covers: ['Pohjola', 'Kadonnut'] });
    writer.network('Muualla', { covers: ['Kadonnut'] });
    writer.network('Ei missään');
    writer.lists({ Lännessä: 'a b', Maakunnassa: 'a', Muualla: 'a' });
  };

  test('puts each in the middle of where it works, and lists who is nowhere', async () => {
    const county = await countyOf(stores, onGround);
    const map = await mapOf(county, { ...every, places: 'byArea' });
    const place = new Map(
      [...map.nodes, ...map.municipalities].map(({ id, x, y }) => [county.nameOf(id), { x, y }]),
    );
    expect([...place.keys()].sort()).toEqual(
      ['Itälä', 'Lännessä', 'Länsilä', 'Maakunnassa', 'Osin', 'Pohjola'].sort(),
    );
    expect(place.get('Lännessä')).toEqual(place.get('Länsilä'));
    expect(place.get('Osin')).toEqual(place.get('Pohjola'));
    const [west, east] = [place.get('Länsilä')!, place.get('Itälä')!];
    expect(place.get('Maakunnassa')!.x).toBeCloseTo((west.x + east.x) / 2, 12);
    expect(place.get('Maakunnassa')!.y).toBeCloseTo((west.y + east.y) / 2, 12);
    expect(west.x).toBeLessThan(east.x);
    expect(west.y).toBeLessThan(place.get('Pohjola')!.y);
    expect(new Set(map.withoutPlace.map(({ id }) => county.nameOf(id)))).toEqual(
      new Set(['Muualla', 'Ei missään']),
    );
    expect(edgesOf(county, map)).toEqual(['Lännessä–Maakunnassa']);
    expect(map.drawn).toEqual({ networks: 3, edges: 1 });
    expect(map.total).toEqual({ networks: 5, edges: 3 });
  });

  test('leaves out ground that fewer than one in a hundred work for', async () => {
    const county = await countyOf(stores, (writer) => {
      onGround(writer);
      for (let at = 0; at < 198; at++) writer.network(`Itä ${at}`, { covers: ['Itälä'] });
      writer.network('Kahdessa', { covers: ['Länsilä', 'Tyhjälä'] });
    });
    const map = await mapOf(county, { ...every, places: 'byArea' });
    // Of 202 networks three work for Länsilä, one for Pohjola, one for Tyhjälä.
    expect(map.municipalities.map(({ id }) => county.nameOf(id)).sort()).toEqual([
      'Itälä',
      'Länsilä',
    ]);
    expect(map.drawn.networks).toBe(202);
  });

  test('puts a community at the mean of its networks', async () => {
    const lists = new Map<string, readonly string[]>();
    for (let at = 0; at < LARGEST_MAP; at++) lists.set(`Pieni ${at}`, []);
    const county = await countyOf(stores, (writer) => {
      onGround(writer);
      writeLists(writer, lists);
    });
    const map = await mapOf(county, { ...every, places: 'byArea' });
    // Lännessä, Maakunnassa and, without a place, Muualla; those apart stand where Osin does.
    expect(map.communities.map(({ networks }) => networks)).toEqual([3, LARGEST_MAP + 2]);
    const at = (name: string) => map.municipalities.find(({ id }) => id === county.id(name))!;
    const [west, east] = [at('Länsilä'), at('Itälä')];
    expect(map.communities[0]!.x).toBeCloseTo((3 * west.x + east.x) / 4, 9);
    expect(map.communities[1]!.y).toBeGreaterThan(west.y);
    expect(map.withoutPlace).toEqual([]);
  });
});
