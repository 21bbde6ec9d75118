/** Networks by what they are about: one of the levels, and one of the themes, that are asked for. */
import { InvalidInputError } from '../../../src/model/errors/errors.js';
import {
  letsAllThrough,
  type NetworkFilter,
} from '../../../src/questions/filters/networkFilter.js';
import { overlaps } from '../../../src/questions/overlaps.js';
import { failureOf } from '../../contract/fixtures.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';

const stores = temporaryStores();
let county: County;
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    writer.lists({ Neuvosto: 'a b', Foorumi: 'a b', Ryhmä: 'a b' });
    writer.concept('kunta', 'cooperationLevel');
    writer.concept('alue', 'cooperationLevel');
    writer.concept('osallisuus', 'theme');
    writer.concept('asuminen', 'theme');
    //            Neuvosto   Foorumi    Ryhmä
    //  level     alue       alue       kunta
    //  theme     osallisuus asuminen   osallisuus, asuminen (ended)
    writer.link('ABOUT', 'Neuvosto', 'alue');
    writer.link('ABOUT', 'Foorumi', 'alue');
    writer.link('ABOUT', 'Ryhmä', 'kunta');
    writer.link('ABOUT', 'Neuvosto', 'osallisuus');
    writer.link('ABOUT', 'Foorumi', 'asuminen');
    writer.link('ABOUT', 'Ryhmä', 'osallisuus');
    writer.link('ABOUT', 'Ryhmä', 'asuminen', {
      validity: { from: '2015-01-01', to: '2020-01-01' },
    });
  });
});

async function pairs(filter: NetworkFilter): Promise<string[]> {
  const question = { minShared: 1, measure: 'jaccard', first: 50, filter } as const;
  const { items } = await overlaps(await county.asking(), question);
  return items.map(({ a, b }) => [county.nameOf(a), county.nameOf(b)].sort().join('–')).sort();
}

test.each<[string, { levels?: string[]; themes?: string[] }, string[]]>([
  ['of one level', { levels: ['alue'] }, ['Foorumi–Neuvosto']],
  [
    'of either level',
    { levels: ['alue', 'kunta'] },
    ['Foorumi–Neuvosto', 'Foorumi–Ryhmä', 'Neuvosto–Ryhmä'],
  ],
  ['of a theme on the day', { themes: ['asuminen'] }, []],
  ['of either theme', { themes: ['osallisuus'] }, ['Neuvosto–Ryhmä']],
  ['of a level and a theme', { levels: ['alue'], themes: ['osallisuus'] }, []],
  ['of no level at all', { levels: [] }, []],
])('%s', async (_, asked, expected) => {
  const ids = (names: string[] | undefined) => names?.map((name) => county.id(name));
  expect(await pairs({ levels: ids(asked.levels), themes: ids(asked.themes) })).toEqual(expected);
});

test('a concept of another scheme is refused, with where it stands and what was expected', async () => {
  const failure = await failureOf(pairs({ themes: [county.id('osallisuus'), county.id('alue')] }));
  expect(failure).toBeInstanceOf(InvalidInputError);
  expect((failure as InvalidInputError).problems).toEqual([
    expect.objectContaining({
      code: 'wrongKind',
      path: 'filter.themes.1',
      facts: { expected: 'theme' },
    }),
  ]);
});

test('lets all through unless something is said of networks', () => {
  expect([{}, { statuses: ['ended'] as const }, { ids: undefined }].map(letsAllThrough)).toEqual([
    true,
    true,
    true,
  ]);
  for (const condition of ['ids', 'kinds', 'areas', 'levels', 'themes']) {
    expect(letsAllThrough({ [condition]: [] })).toBe(false);
  }
});
