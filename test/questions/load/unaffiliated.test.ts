/** Question 4, nobody: the county of docs/questions/unaffiliated.md by hand, and any county by counting. */
import fc from 'fast-check';
import {
  type Affiliation,
  unaffiliated,
  type UnaffiliatedArguments,
} from '../../../src/questions/load/unaffiliated.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf, type CountyWriter } from '../county.js';
import {
  anyCounty,
  areaNames,
  type Circumstances,
  days,
  validities,
  writeSketch,
} from '../randomCounty.js';

const stores = temporaryStores();
const unclear = { validity: { from: 'unknown', to: 'unknown' } } as const;

/**
 * Neuvosto has a, and b by a seat; c has left it, d is perhaps in it, and of e only the chair's own
 * person is. e and f are at home in Itälä, the rest in Länsilä, g nobody knows where.
 */
function example(writer: CountyWriter): void {
  writer.area('Palvelualue', 'serviceArea');
  writer.area('Itälä', 'municipality', ['Palvelualue']);
  writer.area('Länsilä', 'municipality');
  writer.concept('Liikunta', 'fieldOfActivity');
  writer.concept('Teema', 'theme');
  writer.network('Neuvosto');
  for (const name of ['a', 'b', 'c', 'd']) {
    writer.organisation(name, { home: 'Länsilä', kind: 'association' });
  }
  writer.organisation('e', { home: 'Itälä', kind: 'association' });
  writer.organisation('f', { home: 'Itälä', kind: 'parish' });
  writer.organisation('g', {});
  writer.organisation('perhaps', unclear);
  writer.person('Henkilö');
  writer.place('a', 'Neuvosto');
  writer.seat('Neuvosto', 'b');
  writer.place('c', 'Neuvosto', { validity: { from: '2020-01-01', to: '2025-01-01' } });
  writer.place('d', 'Neuvosto', unclear);
  writer.place('Henkilö', 'Neuvosto');
  writer.link('REPRESENTS', 'Henkilö', 'e');
  for (const name of ['e', 'f']) writer.link('ABOUT', name, 'Liikunta');
  writer.link('ABOUT', 'e', 'Teema');
}

let county: County;
beforeAll(async () => {
  county = await countyOf(stores, example);
});

async function asked(other: Partial<UnaffiliatedArguments> = {}, of = county, day?: string) {
  const question = { affiliation: 'nowhere', first: 500, ...other } as const;
  const answer = await unaffiliated(await of.asking(day), of.request().records, question);
  return { ...answer, named: answer.items.map((id) => of.nameOf(id)) };
}

test('in no network: neither as a member nor in a seat, and not by one who represents it', async () => {
  const { named, totalCount, about } = await asked();
  expect(named).toEqual(['c', 'e', 'f', 'g']);
  expect(totalCount).toBe(4);
  expect(about.counted).toEqual([
    { what: 'organisations', count: 7 },
    { what: 'networks', count: 1 },
  ]);
  expect(about.leftOut).toEqual([{ reason: 'possiblyValid', count: 1 }]);
  expect((await asked({ affiliation: 'onlyPossibly' })).named).toEqual(['d']);
});

test('counted by kind, home and field, and in a table', async () => {
  const { kinds, homes, fields, cells } = await asked();
  const tally = (
    group: string | null,
    organisations: number,
    nowhere: number,
    onlyPossibly = 0,
  ) => ({
    group: group && (county.id(group).startsWith('no id') ? group : county.id(group)),
    ...{ organisations, nowhere, onlyPossibly },
  });
  expect(kinds).toEqual([tally('association', 5, 2, 1), tally('parish', 1, 1), tally(null, 1, 1)]);
  expect(homes).toEqual([tally('Itälä', 2, 2), tally('Länsilä', 4, 1, 1), tally(null, 1, 1)]);
  expect(fields).toEqual(
    [tally('Liikunta', 2, 2), tally(null, 5, 2, 1)].sort((a, b) => b.onlyPossibly - a.onlyPossibly),
  );
  const itala = county.id('Itälä');
  const lansila = county.id('Länsilä');
  expect(cells('kind', 500)).toEqual([
    { home: lansila, ...tally('association', 4, 1, 1) },
    { home: itala, ...tally('association', 1, 1) },
    { home: itala, ...tally('parish', 1, 1) },
    { home: null, ...tally(null, 1, 1) },
  ]);
  expect(cells('fieldOfActivity', 1)).toEqual([{ home: itala, ...tally('Liikunta', 2, 2) }]);
});

test('only of a kind or at home in an area', async () => {
  const of = (organisations: UnaffiliatedArguments['organisations']) => asked({ organisations });
  expect((await of({ kinds: ['parish'] })).named).toEqual(['f']);
  expect((await of({ areas: [county.id('Palvelualue')] })).named).toEqual(['e', 'f']);
  const none = await of({ kinds: ['school'] });
  expect([none.totalCount, none.kinds, none.about.empty]).toEqual([0, [], 'nothingPasses']);
  const problems = of({ areas: [county.id('a')] }).catch(
    (error: { problems: { code: string; path: string }[] }) =>
      error.problems.map(({ code, path }) => `${code} ${path}`),
  );
  expect(await problems).toEqual(['wrongKind filter.areas.0']);
});

test('on another day: before it left, c had a place', async () => {
  expect((await asked({}, county, '2024-06-01')).named).toEqual(['e', 'f', 'g']);
});

test('pages follow each other; out of range and stale ones are refused', async () => {
  const first = await asked({ first: 2 });
  expect([first.named, first.hasNextPage]).toEqual([['c', 'e'], true]);
  const second = await asked({ first: 2, after: first.items[1] });
  expect([second.named, second.hasNextPage]).toEqual([['f', 'g'], false]);
  for (const wrong of [{ first: 0 }, { first: 501 }, { after: county.id('a') }]) {
    await expect(asked(wrong)).rejects.toThrow();
  }
  expect(() => first.cells('kind', 0)).toThrow();
});

test('a county without organisations, or with all of them in a network, says so', async () => {
  const empty = await countyOf(stores, (writer) => writer.network('N'));
  expect((await asked({}, empty)).about.empty).toBe('nothingRecorded');
  const full = await countyOf(stores, (writer) => writer.lists({ N: 'a b' }));
  expect((await asked({}, full)).about.empty).toBe('noneFound');
});

describe('that there is none is known only where every list is complete', () => {
  const known = async (complete: readonly string[], incomplete: readonly string[] = []) => {
    const made = await countyOf(stores, (writer) => {
      writer.lists({ N: 'a', M: 'b' });
      writer.organisation('c');
      for (const network of complete) writer.speaksFor(network, 'memberships', true);
      for (const network of incomplete) writer.speaksFor(network, 'memberships', false);
    });
    const { known: state, lists } = await asked({}, made);
    return [state, lists.map(({ state: of, cells }) => `${of} ${cells}`)];
  };

  test('of none', async () => {
    expect(await known([])).toEqual(['UNKNOWN', ['UNKNOWN 2']]);
  });
  test('of one of two', async () => {
    expect(await known(['N'])).toEqual(['UNKNOWN', ['NONE 1', 'UNKNOWN 1']]);
  });
  test('of one, and a list of the other that claims nothing', async () => {
    expect(await known(['N'], ['M'])).toEqual(['NOT_STATED', ['NONE 1', 'NOT_STATED 1']]);
  });
  test('of both', async () => {
    expect(await known(['N', 'M'])).toEqual(['NONE', ['NONE 2']]);
  });
});

test('of any county, on any day: those of whom no place is told', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounty, fc.constantFrom(0, 1, 2), async (sketch, at) => {
      const made = await countyOf(stores, writeSketch(sketch));
      const certainty = ({ when, status }: Circumstances) =>
        status === 'active' || status === 'ended' ? validities[when][1][at] : 0;
      const surestOf = (organisation: string) =>
        Math.max(
          0,
          ...sketch.places
            .filter(({ member }) => member === organisation)
            .map((place) =>
              Math.min(
                certainty(place),
                certainty(sketch.networks.get(place.network)!),
                certainty(sketch.organisations.get(organisation)!),
              ),
            ),
        );
      const certain = [...sketch.organisations].filter(([, one]) => certainty(one) === 2);
      const outside = (affiliation: Affiliation) =>
        certain
          .filter(([name]) => surestOf(name) === (affiliation === 'nowhere' ? 0 : 1))
          .map(([name]) => name)
          .sort();
      for (const affiliation of ['nowhere', 'onlyPossibly'] as const) {
        const { named, homes } = await asked({ affiliation }, made, days[at]);
        expect(named.toSorted()).toEqual(outside(affiliation));
        const expected = [...areaNames, undefined].flatMap((home) => {
          const there = certain.filter(
            ([, one]) => (one.home === undefined ? undefined : areaNames[one.home]) === home,
          );
          const of = there.map(([name]) => surestOf(name));
          return there.length === 0
            ? []
            : [
                [
                  home,
                  of.length,
                  of.filter((one) => one === 0).length,
                  of.filter((one) => one === 1).length,
                ],
              ];
        });
        const told = homes.map(({ group, organisations, nowhere, onlyPossibly }) => [
          group === null ? undefined : made.nameOf(group),
          ...[organisations, nowhere, onlyPossibly],
        ]);
        expect(new Set(told.map((one) => one.join()))).toEqual(
          new Set(expected.map((one) => one.join())),
        );
      }
    }),
    { numRuns: 40 },
  );
});
