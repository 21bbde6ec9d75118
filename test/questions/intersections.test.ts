/** Combinations of networks, as worked out by hand in docs/questions/intersections.md. */
import type { InvalidInputError } from '../../src/model/errors/errors.js';
import { intersections, type IntersectionsArguments } from '../../src/questions/intersections.js';
import { temporaryStores } from '../snapshot/stores.js';
import { type County, countyOf } from './county.js';

const stores = temporaryStores();

/**
 *   Neuvosto   a b c d     covers Esimerkkilä and Esimerkkisaari
 *   Foorumi    b c d e     covers Esimerkkilä
 *   Ryhmä      c f         covers nothing that is known
 *   Vanha      a b         ended in 2022
 */
let county: County;
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    writer.area('Esimerkkilä', 'municipality');
    writer.area('Esimerkkisaari', 'municipality');
    writer.network('Neuvosto', { covers: ['Esimerkkilä', 'Esimerkkisaari'] });
    writer.network('Foorumi', { covers: ['Esimerkkilä'] });
    writer.network('Vanha', { validity: { from: '2012-01-01', to: '2023-01-01' } });
    writer.lists({ Neuvosto: 'a b c d', Foorumi: 'b c d e', Ryhmä: 'c f', Vanha: 'a b' });
  });
});

async function answer(names: string, other: Partial<IntersectionsArguments> = {}, day?: string) {
  const asking = await county.asking(day);
  const networks = names.split(' ').map((name) => county.id(name));
  const found = await intersections(asking, { networks, first: 50, ...other });
  const named = (nodes: readonly number[]) =>
    nodes.map((node) => county.nameOf(asking.graph.nodes.ids.idOf(node))).sort();
  return {
    ...found,
    rows: found.items.map((item) => ({
      networks: item.networks.map((id) => county.nameOf(id)).join(' '),
      exclusive: named(item.who('exclusive')).join(' '),
      inclusive: named(item.who('inclusive')).join(' '),
      counts: [item.exclusive, item.inclusive],
    })),
  };
}

describe('intersections', () => {
  test('of three networks are all seven combinations, those with the most of their own first', async () => {
    const { rows, totalCount, absent, about } = await answer('Neuvosto Foorumi Ryhmä');
    expect(rows).toEqual([
      { networks: 'Neuvosto Foorumi', exclusive: 'b d', inclusive: 'b c d', counts: [2, 3] },
      { networks: 'Neuvosto', exclusive: 'a', inclusive: 'a b c d', counts: [1, 4] },
      { networks: 'Foorumi', exclusive: 'e', inclusive: 'b c d e', counts: [1, 4] },
      { networks: 'Ryhmä', exclusive: 'f', inclusive: 'c f', counts: [1, 2] },
      { networks: 'Neuvosto Foorumi Ryhmä', exclusive: 'c', inclusive: 'c', counts: [1, 1] },
      { networks: 'Neuvosto Ryhmä', exclusive: '', inclusive: 'c', counts: [0, 1] },
      { networks: 'Foorumi Ryhmä', exclusive: '', inclusive: 'c', counts: [0, 1] },
    ]);
    expect({ totalCount, absent }).toEqual({ totalCount: 7, absent: [] });
    expect(about.definition).toBe('intersections:definition');
  });

  test('of areas count municipalities', async () => {
    const { rows } = await answer('Neuvosto Foorumi', { dimension: 'area' });
    expect(rows).toEqual([
      {
        networks: 'Neuvosto',
        exclusive: 'Esimerkkisaari',
        inclusive: 'Esimerkkilä Esimerkkisaari',
        counts: [1, 2],
      },
      {
        networks: 'Neuvosto Foorumi',
        exclusive: 'Esimerkkilä',
        inclusive: 'Esimerkkilä',
        counts: [1, 1],
      },
      { networks: 'Foorumi', exclusive: '', inclusive: 'Esimerkkilä', counts: [0, 1] },
    ]);
  });

  test('leave out a network that is not there on the day, and say so', async () => {
    const today = await answer('Vanha Ryhmä');
    expect(today.absent).toEqual([county.id('Vanha')]);
    expect(today.rows.map(({ networks }) => networks)).toEqual(['Ryhmä']);
    const earlier = await answer('Vanha Ryhmä', {}, '2022-06-01');
    expect(earlier.absent).toEqual([]);
    expect(earlier.rows).toHaveLength(3);
  });

  test('come in pages that follow each other', async () => {
    const all = await answer('Neuvosto Foorumi Ryhmä');
    const first = await answer('Neuvosto Foorumi Ryhmä', { first: 3 });
    const after = first.items.at(-1)!.mark;
    const second = await answer('Neuvosto Foorumi Ryhmä', { first: 10, after });
    expect([...first.rows, ...second.rows]).toEqual(all.rows);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  });

  test.each([
    ['one network', 'Neuvosto', 'wrongCount', 'networks'],
    ['thirteen', Array(13).fill('Neuvosto').join(' '), 'wrongCount', 'networks'],
    ['one network twice', 'Neuvosto Foorumi Neuvosto', 'givenTwice', 'networks.2'],
    ['something that is no network', 'Neuvosto a', 'wrongKind', 'networks.1'],
    ['an id of nothing', 'Neuvosto Tuntematon', 'noSuchRecord', 'networks.1'],
  ])('refuse %s', async (_, names, code, path) => {
    const failure: unknown = await answer(names).catch((error: unknown) => error);
    expect((failure as InvalidInputError).problems).toEqual([
      expect.objectContaining({ code, path }),
    ]);
  });
});
