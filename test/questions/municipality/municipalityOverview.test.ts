/** One municipality: the county of docs/questions/municipalityOverview.md by hand, and any by going through it. */
import fc from 'fast-check';
import { coveringNetworks } from '../../../src/questions/municipality/coveringNetworks.js';
import { informers } from '../../../src/questions/municipality/informers.js';
import { municipalityNamed } from '../../../src/questions/municipality/namedMunicipality.js';
import { municipalityOverview } from '../../../src/questions/municipality/municipalityOverview.js';
import { residents } from '../../../src/questions/municipality/residents.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf, type CountyWriter } from '../county.js';
import {
  anyCounty,
  areaNames,
  type Circumstances,
  days,
  municipalitiesOf,
  validities,
  writeSketch,
} from '../randomCounty.js';

const stores = temporaryStores();

/**
 * Itälä lies in Palvelualue with Länsilä, and is all there is of Pilotti. Foorumi works for Itälä, Pilottiryhmä
 * for Pilotti, Neuvosto for Palvelualue. Itälän kunta governs it and sits in Neuvosto; a sits in nothing.
 */
function example(writer: CountyWriter): void {
  writer.area('Palvelualue', 'serviceArea');
  writer.area('Pilotti', 'pilotArea');
  const facts = { code: '900', population: 1200, populationOn: '2025-12-31' };
  writer.area('Itälä', 'municipality', ['Palvelualue', 'Pilotti'], facts);
  writer.area('Länsilä', 'municipality', ['Palvelualue'], { code: '901' });
  writer.organisation('Itälän kunta', { kind: 'municipality', home: 'Itälä' });
  writer.organisation('a', { home: 'Itälä' });
  writer.organisation('b', { home: 'Länsilä' });
  writer.link('GOVERNS', 'Itälän kunta', 'Itälä');
  writer.network('Foorumi', { covers: ['Itälä'] });
  writer.network('Pilottiryhmä', { covers: ['Pilotti'] });
  writer.network('Neuvosto', { covers: ['Palvelualue'] });
  writer.network('Muualla', { covers: ['Länsilä'] });
  writer.place('Itälän kunta', 'Neuvosto');
  writer.place('b', 'Neuvosto');
  writer.contactPoint('Itälän yhdyshenkilö');
  writer.link('CONTACT_FOR', 'Itälän yhdyshenkilö', 'Itälä');
  writer.organisation('Liitto');
  for (const heard of ['Itälän kunta', 'Itälän yhdyshenkilö', 'Foorumi', 'Neuvosto', 'a', 'b']) {
    writer.link('INFORMS', 'Liitto', heard);
  }
  writer.link('INFORMS', 'Neuvosto', 'Muualla');
}

let county: County;
beforeAll(async () => {
  county = await countyOf(stores, example);
});

const page = { first: 500 } as const;
const problemsOf = (asked: Promise<unknown>) =>
  asked.then(
    () => [],
    ({ problems }: { problems: { code: string; path: string; facts: { nearest?: string } }[] }) =>
      problems.map(({ code, path, facts }) => `${code} ${path} ${facts.nearest ?? ''}`.trim()),
  );

describe('a municipality is meant by', () => {
  const named = async (given: string) => {
    const request = county.request();
    return county.nameOf(await municipalityNamed(await request.asking({}), request.records, given));
  };

  test('its id, its code or its name, without regard to case', async () => {
    for (const given of [county.id('Itälä'), '900', ' 900', 'Itälä', 'itälä']) {
      expect(await named(given)).toBe('Itälä');
    }
  });

  test('nothing else; the nearest is told', async () => {
    expect(await problemsOf(named('Itäl'))).toEqual([
      'noSuchMunicipality municipality Itälä (900)',
    ]);
    expect(await problemsOf(named('9o1'))).toEqual([
      'noSuchMunicipality municipality Länsilä (901)',
    ]);
    expect(await problemsOf(named('Palvelualue'))).toEqual(['noSuchMunicipality municipality']);
    expect(await problemsOf(named(county.id('a')))).toEqual(['noSuchMunicipality municipality']);
  });

  test('one that has merged away: what carries it on is told', async () => {
    const gone = await countyOf(stores, (writer) => {
      writer.area('Uusi', 'municipality', [], { code: '905' });
      const facts = { code: '904', successorCode: '905' };
      const validity = { from: '2000-01-01', to: '2021-01-01' };
      writer.area('Vanha', 'municipality', [], facts, { validity });
    });
    const request = gone.request();
    const asked = municipalityNamed(await request.asking({}), request.records, 'Vanha');
    expect(await problemsOf(asked)).toEqual(['noSuchMunicipality municipality Uusi (905)']);
  });
});

test('its body, its people, and what it has of its own', async () => {
  const request = county.request();
  const asking = await request.asking({});
  const overview = await municipalityOverview(asking, request.records, county.id('Itälä'));
  expect(overview.population).toEqual({ people: 1200, on: '2025-12-31' });
  expect(overview.governedBy).toEqual([county.id('Itälän kunta')]);
  const { contact, structure } = await overview.provisions();
  // Nobody holds the role, and no source has all contacts.
  expect([contact?.state, structure.state]).toEqual(['UNKNOWN', 'PRESENT']);
  expect(
    structure
      .details()
      .who.map((id) => county.nameOf(id))
      .sort(),
  ).toEqual(['Foorumi', 'Pilottiryhmä']);
});

test('networks that work for it: directly, for an area that is nothing else, for a wider one', async () => {
  const { items, direct, totalCount } = await coveringNetworks(
    await county.asking(),
    county.id('Itälä'),
    page,
  );
  const named = items.map(({ network, state, through }) => [
    county.nameOf(network),
    state,
    through.map((id) => county.nameOf(id)),
  ]);
  expect(named).toEqual([
    ['Foorumi', 'PRESENT', ['Itälä']],
    ['Pilottiryhmä', 'PRESENT', ['Pilotti']],
    ['Neuvosto', 'INHERITED', ['Palvelualue']],
  ]);
  expect([direct, totalCount]).toEqual([2, 3]);
});

test('organisations at home in it, with the number of their networks', async () => {
  const { items } = await residents(await county.asking(), county.id('Itälä'), page);
  expect(
    items.map(({ organisation, networks }) => [county.nameOf(organisation), networks]),
  ).toEqual([
    ['a', 0],
    ['Itälän kunta', 1],
  ]);
});

test('who informs it: itself first, then its role, its structure, its bodies and those at home there', async () => {
  const found = informers(await county.asking(), county.id('Itälä'));
  expect(
    found.map(({ informer, hearer, heardBy }) => [
      county.nameOf(informer),
      hearer,
      county.nameOf(heardBy),
    ]),
  ).toEqual([
    ['Liitto', 'itself', 'Itälän kunta'],
    ['Liitto', 'contact', 'Itälän yhdyshenkilö'],
    ['Liitto', 'structure', 'Foorumi'],
    ['Liitto', 'body', 'Neuvosto'],
    ['Liitto', 'resident', 'a'],
  ]);
});

test('where there is nothing, the parts say so', async () => {
  const empty = await countyOf(stores, (writer) => writer.area('Tyhjä', 'municipality'));
  const asking = await empty.asking();
  const id = empty.id('Tyhjä');
  expect((await coveringNetworks(asking, id, page)).about.empty).toBe('nothingRecorded');
  expect((await residents(asking, id, page)).about.empty).toBe('nothingRecorded');
  expect(informers(asking, id)).toEqual([]);
});

test('of any county, on any day: its networks and organisations, by going through it', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounty, fc.constantFrom(0, 1, 2), async (sketch, at) => {
      const made = await countyOf(stores, writeSketch(sketch));
      const isCertain = ({ when, status }: Circumstances) =>
        (status === 'active' || status === 'ended') && validities[when][1][at] === 2;
      const asking = await made.asking(days[at]);
      for (const [place, name] of areaNames.slice(0, 3).entries()) {
        const { items } = await coveringNetworks(asking, made.id(name), page);
        const expected = [...sketch.networks].flatMap(([network, { covers, ...rest }]) => {
          const through = covers.filter((area) => municipalitiesOf[area]!.includes(place));
          if (!isCertain(rest) || through.length === 0) return [];
          const areas = through.map((area) => areaNames[area]).sort();
          return [[network, through.includes(place) ? 'PRESENT' : 'INHERITED', areas]];
        });
        const told = items.map(({ network, state, through }) => [
          made.nameOf(network),
          state,
          through.map((id) => made.nameOf(id)).sort(),
        ]);
        expect(told.toSorted()).toEqual(expected.toSorted());
        const there = await residents(asking, made.id(name), page);
        const certain = [...sketch.organisations].filter(
          ([, one]) => one.home === place && isCertain(one),
        );
        expect(there.items.map(({ organisation }) => made.nameOf(organisation)).sort()).toEqual(
          certain.map(([organisation]) => organisation).sort(),
        );
      }
    }),
    { numRuns: 40 },
  );
});
