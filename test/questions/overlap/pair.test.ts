/** What stands beside the measures of two networks: explanations and hours, worked out by hand. */
import { overlap } from '../../../src/questions/overlaps.js';
import { pairHours } from '../../../src/questions/overlap/hours.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf, type CountyWriter } from '../county.js';

const stores = temporaryStores();

async function explanations(fill: (writer: CountyWriter) => void, one = 'A', other = 'B') {
  const county = await countyOf(stores, (writer) => {
    writer.lists({ A: 'x y z u', B: 'x y z v', C: 'x y z' });
    writer.organisation('Kunta');
    writer.organisation('Seurakunta');
    fill(writer);
  });
  const asking = await county.asking();
  const found = overlap(asking, { a: county.id(one), b: county.id(other) });
  return found!.pair
    .explanations()
    .filter((one) => one === 'sameHost' || one === 'oneGrewFromOther');
}

const past = { validity: { from: '2020-01-01', to: '2024-01-01' } } as const;

describe('the same host', () => {
  test('explains when one organisation runs both', async () => {
    const found = explanations((writer) => {
      for (const network of ['A', 'B']) writer.link('HOSTED_BY', network, 'Kunta');
      writer.link('HOSTED_BY', 'B', 'Seurakunta');
    });
    expect(await found).toEqual(['sameHost']);
  });

  test('does not when each has its own, or when it was so only before', async () => {
    const found = explanations((writer) => {
      writer.link('HOSTED_BY', 'A', 'Kunta');
      writer.link('HOSTED_BY', 'B', 'Seurakunta');
      writer.link('HOSTED_BY', 'B', 'Kunta', past);
    });
    expect(await found).toEqual([]);
  });
});

describe('one grew from the other', () => {
  test.each<[string, (writer: CountyWriter) => void, string[]]>([
    ['when it succeeds it', (w) => w.link('SUCCEEDED_BY', 'A', 'B'), ['oneGrewFromOther']],
    ['the other way round', (w) => w.link('SUCCEEDED_BY', 'B', 'A'), ['oneGrewFromOther']],
    ['when it is a part of it', (w) => w.link('PART_OF', 'B', 'A'), ['oneGrewFromOther']],
    [
      'through a third body',
      (w) => {
        w.link('PART_OF', 'A', 'C');
        w.link('SUCCEEDED_BY', 'C', 'B');
      },
      ['oneGrewFromOther'],
    ],
    [
      'not when both are parts of a third',
      (w) => {
        w.link('PART_OF', 'A', 'C');
        w.link('PART_OF', 'B', 'C');
      },
      [],
    ],
    ['not when it was so only before', (w) => w.link('PART_OF', 'A', 'B', past), []],
  ])('%s', async (_, fill, expected) => {
    expect(await explanations(fill)).toEqual(expected);
  });
});

describe('hours', () => {
  let county: County;
  beforeAll(async () => {
    county = await countyOf(stores, (writer) => {
      writer.network('A', { more: { meetingsPerYear: 4, meetingHours: 2.5 } });
      writer.network('B', { more: { meetingsPerYear: 2, meetingHours: 3 } });
      writer.network('C', { more: { meetingsPerYear: 12 } });
      writer.lists({ A: 'x y z u', B: 'x y z', C: 'x y' });
      // A second place in the same body takes no second hour.
      writer.place('x', 'A', { role: 'chair' });
    });
  });

  async function hours(one: string, other: string) {
    const request = county.request();
    const asking = await request.asking({});
    const { pair } = overlap(asking, { a: county.id(one), b: county.id(other) })!;
    const found = await pairHours(request.records, pair);
    return county.nameOf(pair.a) === one ? found : { ...found, a: found.b, b: found.a };
  }

  test('are meetings times their length for each organisation, and for those in both the sum', async () => {
    expect(await hours('A', 'B')).toEqual({
      a: { each: 10, all: 40 },
      b: { each: 6, all: 18 },
      both: { each: 16, all: 48 },
    });
  });

  test('are not known of a body that does not say how long it meets', async () => {
    expect(await hours('A', 'C')).toEqual({ a: { each: 10, all: 40 }, b: null, both: null });
  });
});
