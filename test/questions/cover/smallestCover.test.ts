/** The fewest networks that reach everybody, as worked out by hand in docs/questions/smallestCover.md. */
import fc from 'fast-check';
import { InvalidInputError } from '../../../src/model/errors/errors.js';
import type { RecordId } from '../../../src/model/record.js';
import type { Asking } from '../../../src/questions/asking/asking.js';
import {
  type CoveredDimension,
  type SmallestCover,
  smallestCover,
  type SmallestCoverArguments,
} from '../../../src/questions/cover/smallestCover.js';
import { changeSetOf, UNKNOWN_ID } from '../../contract/fixtures.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyIn, countyOf } from '../county.js';
import {
  anyCoverage,
  areas,
  areasOf,
  conceptsOf,
  type CoverageSketch,
  networks,
  writeCoverage,
} from '../matrix/coverageCounty.js';

const stores = temporaryStores();

async function asked(
  county: County,
  question: Partial<SmallestCoverArguments> = {},
  { isMasked = false, day }: { isMasked?: boolean; day?: string } = {},
): Promise<SmallestCover> {
  const { records } = county.request();
  const asking = await county.asking(day);
  const today = (await county.asking()).day;
  const masking = { today, records, pseudonymOf: () => 'pseudonym' };
  const given: Asking = isMasked ? { ...asking, masking } : asking;
  return smallestCover(given, records, { rows: 'municipality', inherited: false, ...question });
}

function told(answer: SmallestCover, nameOf: (id: RecordId) => string) {
  const { items } = answer.networks(500, undefined);
  return {
    cover: Object.fromEntries(
      items.map(({ network, rows, alone }) => [
        nameOf(network),
        { rows: rows.map(nameOf), alone: alone.map(nameOf) },
      ]),
    ),
    uncoverable: Object.fromEntries(
      answer.uncoverable(500, undefined).items.map(({ row, state }) => [nameOf(row), state]),
    ),
  };
}

describe('by hand', () => {
  let county: County;
  const nameOf = (id: RecordId) => county.nameOf(id);
  beforeAll(async () => {
    county = await countyOf(stores, (writer) => {
      writer.area('Alue', 'serviceArea');
      for (const name of ['Aapa', 'Besk', 'Cega', 'Dalk']) {
        writer.area(name, 'municipality', ['Alue'], { population: 10, populationOn: '2022-12-31' });
      }
      writer.area('Etsy', 'municipality', [], { population: 7, populationOn: '2022-12-31' });
      writer.network('Pohja', { covers: ['Aapa', 'Besk'] });
      writer.network('Keski', { covers: ['Besk', 'Cega'], kind: 'forum' });
      writer.network('Etelä', { covers: ['Cega', 'Dalk'] });
      writer.network('Koko', { covers: ['Alue'], kind: 'council' });
    });
  });

  test('two networks reach the four municipalities; of the fifth nobody knows', async () => {
    const answer = await asked(county);
    expect(told(answer, nameOf)).toEqual({
      cover: {
        Pohja: { rows: ['Aapa', 'Besk'], alone: ['Aapa', 'Besk'] },
        Etelä: { rows: ['Cega', 'Dalk'], alone: ['Cega', 'Dalk'] },
      },
      uncoverable: { Etsy: 'UNKNOWN' },
    });
    expect([answer.size, answer.lowerBound, answer.isExact]).toEqual([2, 2, true]);
    expect([answer.rows, answer.coverable, answer.candidates]).toEqual([5, 4, 4]);
    expect(answer.states).toEqual([
      { state: 'PRESENT', cells: 4, population: 40, uncounted: 0 },
      { state: 'UNKNOWN', cells: 1, population: 7, uncounted: 0 },
    ]);
    const [etsy] = answer.uncoverable(1, undefined).items;
    expect(etsy!.details().missing).toEqual([{ fact: 'networks', subject: county.id('Etsy') }]);
  });

  test('the network of the whole area alone, where being within it counts', async () => {
    const answer = await asked(county, { inherited: true });
    expect(Object.keys(told(answer, nameOf).cover)).toEqual(['Koko']);
    expect(answer.size).toBe(1);
  });

  test('among some networks and in some areas', async () => {
    const forums = await asked(county, { filter: { kinds: ['forum', 'council'] } });
    expect(told(forums, nameOf)).toEqual({
      cover: { Keski: { rows: ['Besk', 'Cega'], alone: ['Besk', 'Cega'] } },
      uncoverable: { Aapa: 'INHERITED', Dalk: 'INHERITED', Etsy: 'UNKNOWN' },
    });
    const inOne = await asked(county, { filter: { areas: [county.id('Besk')] } });
    expect([inOne.rows, inOne.size]).toEqual([1, 1]);
  });

  test('of what nobody reaches there is an empty cover, that says why', async () => {
    const none = await asked(county, { filter: { kinds: ['pilot'] } });
    expect([none.size, none.isExact, none.about.empty]).toEqual([0, true, 'nothingPasses']);
    expect(none.uncoverable(9, undefined).totalCount).toBe(5);
    const before = await asked(county, {}, { day: '2019-01-01' });
    expect([before.size, before.about.empty]).toEqual([0, 'nothingRecorded']);
    const groups = await asked(county, { rows: 'targetGroup' });
    expect([groups.size, groups.rows, groups.about.empty]).toEqual([0, 0, 'noneFound']);
  });

  test('refuses areas that are not there', async () => {
    const refused = asked(county, { filter: { areas: [UNKNOWN_ID] } });
    await expect(refused).rejects.toThrow(InvalidInputError);
    await expect(refused).rejects.toMatchObject({
      problems: [{ path: 'filter.areas.0', code: 'noSuchRecord' }],
    });
  });
});

test('who may not see people is told of seats that people hold today, and of none on other days', async () => {
  const store = await stores.open();
  const holding = (name: string) =>
    ['FOR_CATEGORY nuoret', 'HELD_BY Ee Esimerkki'].map((link) => {
      const [kind, ...to] = link.split(' ');
      const ends = { kind: kind as 'HELD_BY', from: name, to: to.join(' ') };
      return { ...ends, holds: true, properties: {} };
    });
  await store.commit(
    changeSetOf('seats of people', (builder) => {
      writeCoverage({ links: holding('N0 paikka') }, builder);
    }),
  );
  const county = await countyIn(stores, store, 'seats of people');
  const of = async (isMasked: boolean, day?: string) => {
    const answer = await asked(
      county,
      { rows: 'memberCategory' },
      { isMasked, ...(day && { day }) },
    );
    return [answer.size, ...answer.states.map(({ state, cells }) => `${state} ${cells}`)];
  };
  expect(await of(false)).toEqual([1, 'PRESENT 1', 'UNKNOWN 1']);
  expect(await of(true)).toEqual([1, 'PRESENT 1', 'UNKNOWN 1']);
  expect(await of(false, '2025-01-01')).toEqual([1, 'PRESENT 1', 'UNKNOWN 1']);
  expect(await of(true, '2025-01-01')).toEqual([0, 'UNKNOWN 2']);
});

/** What each network reaches by the definition. */
function reaches(
  { links }: CoverageSketch,
  dimension: CoveredDimension,
  network: string,
): Set<string> {
  const holding = links.filter(({ holds }) => holds);
  const to = (kind: string, from: string) =>
    holding.filter((link) => link.kind === kind && link.from === from).map((link) => link.to);
  if (dimension === 'targetGroup') return new Set(to('SERVES', network));
  if (dimension === 'memberCategory') {
    const seats = [`${network} paikka`, `${network} toinen paikka`].filter(
      (seat) => to('FILLED_BY', seat).length + to('HELD_BY', seat).length > 0,
    );
    return new Set(seats.flatMap((seat) => to('FOR_CATEGORY', seat)));
  }
  const covered = to('COVERS', network).map((area) => areas[area as keyof typeof areas]);
  return new Set(covered.flatMap((its) => (its.length === 1 ? [...its] : [])));
}

test('is as small as the smallest of all choices of networks', async () => {
  let number = 0;
  await fc.assert(
    fc.asyncProperty(anyCoverage, async (sketch) => {
      const store = await stores.open();
      let ids = new Map<string, RecordId>();
      await store.commit(
        changeSetOf(`cover ${number++}`, (builder) => {
          ids = writeCoverage(sketch, builder);
        }),
      );
      const county = await countyIn(stores, store, 'cover');
      const names = new Map([...ids].map(([name, id]) => [id, name]));
      for (const dimension of ['municipality', 'targetGroup', 'memberCategory'] as const) {
        const all = dimension === 'municipality' ? areasOf.municipality : conceptsOf[dimension];
        const reached = networks.map((network) => reaches(sketch, dimension, network));
        const union = (choice: number) =>
          new Set(reached.flatMap((its, at) => ((choice >> at) & 1 ? [...its] : [])));
        const choices = [0, 1, 2, 3, 4, 5, 6, 7].filter((one) => union(one).size === union(7).size);
        const fewest = Math.min(
          ...choices.map((one) => [0, 1, 2].filter((at) => (one >> at) & 1).length),
        );

        const answer = await asked(county, { rows: dimension });
        const { cover, uncoverable } = told(answer, (id) => names.get(id) ?? id);
        expect([answer.size, answer.lowerBound]).toEqual([fewest, fewest]);
        expect(new Set(Object.values(cover).flatMap(({ rows }) => rows))).toEqual(union(7));
        expect(new Set([...Object.keys(uncoverable), ...union(7)])).toEqual(new Set(all));
        for (const [network, { rows }] of Object.entries(cover)) {
          expect(new Set(rows)).toEqual(reaches(sketch, dimension, network));
        }
      }
      await county.close();
    }),
    { numRuns: 40 },
  );
});
