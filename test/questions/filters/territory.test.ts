import fc from 'fast-check';
import { viewOf } from '../../../src/questions/asking/asking.js';
import { municipalitiesOf } from '../../../src/questions/areas.js';
import {
  municipalitiesOfArea,
  municipalitiesOfNetwork,
  networksCovering,
} from '../../../src/questions/filters/territory.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';
import { anyCounty, areaNames, days, writeSketch } from '../randomCounty.js';

const stores = temporaryStores();

/**
 * Areas that overlay: the service area and the sub-region share one municipality, and each has one that
 * the other has not.
 *
 *   Itäinen  ── Salla ── Pelko
 *   Itä-alue          ── Pelko ── Posio        Maakunta ── Itä-alue, Salla
 */
let county: County;
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    writer.area('Maakunta', 'region');
    writer.area('Itäinen', 'serviceArea');
    writer.area('Itä-alue', 'subRegion', ['Maakunta']);
    writer.area('Esimerkki-Salla', 'municipality', ['Itäinen', 'Maakunta']);
    writer.area('Esimerkki-Pelko', 'municipality', ['Itäinen', 'Itä-alue']);
    writer.area('Esimerkki-Posio', 'municipality', ['Itä-alue']);
    writer.area('Esimerkki-Äkäs', 'municipality');
    // It belonged to the service area until the end of 2022.
    writer.partOf('Esimerkki-Äkäs', 'Itäinen', {
      validity: { from: '2020-01-01', to: '2023-01-01' },
    });
    writer.area('Kehä', 'pilotArea', ['Maakunta']);
    writer.partOf('Maakunta', 'Kehä');
    writer.area('Tyhjä', 'pilotArea');
    writer.network('Molemmat', { covers: ['Itäinen', 'Itä-alue'] });
    writer.network('Yksi', { covers: ['Esimerkki-Posio'] });
    writer.network('Ei mitään');
  });
});

async function municipalities(kind: 'Area' | 'Network', name: string, day?: string) {
  const ids = await municipalitiesOf(await county.asking(day), { kind, id: county.id(name) });
  return ids.map((id) => county.nameOf(id).replace('Esimerkki-', ''));
}

describe('municipalitiesOf', () => {
  test.each([
    ['Itäinen', ['Pelko', 'Salla']],
    ['Itä-alue', ['Pelko', 'Posio']],
    // By way of the sub-region and at once.
    ['Maakunta', ['Pelko', 'Posio', 'Salla']],
    ['Esimerkki-Salla', ['Salla']],
    ['Tyhjä', []],
  ])('the area %s is a set of municipalities, by name', async (area, expected) => {
    expect(await municipalities('Area', area)).toEqual(expected);
  });

  test('an area that is part of its own part has the municipalities of both', async () => {
    const all = ['Pelko', 'Posio', 'Salla'];
    expect(await municipalities('Area', 'Kehä')).toEqual(all);
    expect(await municipalities('Area', 'Maakunta')).toEqual(all);
  });

  test('an area is as it was on the day', async () => {
    expect(await municipalities('Area', 'Itäinen', '2022-12-31')).toEqual([
      'Pelko',
      'Salla',
      'Äkäs',
    ]);
    expect(await municipalities('Area', 'Itäinen', '2023-01-01')).toEqual(['Pelko', 'Salla']);
    expect(await municipalities('Area', 'Itäinen', '2019-12-31')).toEqual([]);
  });

  test.each([
    ['Molemmat', ['Pelko', 'Posio', 'Salla']],
    ['Yksi', ['Posio']],
    ['Ei mitään', []],
  ])(
    'the network %s reaches the municipalities of all its areas, each once',
    async (name, expected) => {
      expect(await municipalities('Network', name)).toEqual(expected);
    },
  );
});

describe('networksCovering', () => {
  /** The networks of the names that share a municipality with the area, found in either way. */
  async function covering(one: County, names: readonly string[], area: string, day?: string) {
    const view = viewOf(await one.asking(day));
    const numberOf = (name: string) => view.graph.nodes.ids.numberOf(one.id(name));
    const municipalities = municipalitiesOfArea(view, numberOf(area));
    const found = networksCovering(view, municipalities);
    const looked = names.filter((name) =>
      [...municipalitiesOfNetwork(view, numberOf(name))].some((node) => municipalities.has(node)),
    );
    return { found: names.filter((name) => found.has(numberOf(name))), looked };
  }

  test.each([
    ['Maakunta', ['Molemmat', 'Yksi']],
    ['Esimerkki-Salla', ['Molemmat']],
    ['Esimerkki-Posio', ['Molemmat', 'Yksi']],
    ['Kehä', ['Molemmat', 'Yksi']],
    ['Tyhjä', []],
  ])(
    'those that work for some of %s, by name or by way of an area around it',
    async (area, its) => {
      const { found, looked } = await covering(county, ['Molemmat', 'Yksi', 'Ei mitään'], area);
      expect(found).toEqual(its);
      expect(looked).toEqual(its);
    },
  );

  test('of any county on any day: the same as by looking at every network', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCounty,
        fc.constantFrom(...areaNames),
        fc.constantFrom(...days),
        async (sketch, area, day) => {
          const random = await countyOf(stores, writeSketch(sketch));
          const { found, looked } = await covering(random, [...sketch.networks.keys()], area, day);
          expect(found).toEqual(looked);
        },
      ),
      { numRuns: 40 },
    );
  });
});
