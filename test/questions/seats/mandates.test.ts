/** Question 6: the states of seats against their definition, and what stands beside them. */
import fc from 'fast-check';
import { parseDay } from '../../../src/model/time/days.js';
import { type MandateFilter, mandates } from '../../../src/questions/seats/mandates.js';
import { changeSetOf } from '../../contract/fixtures.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { countyIn } from '../county.js';
import {
  anyDay,
  anyHolding,
  type SeatSketch,
  type SketchedHolding,
  slowState,
  writeSeats,
} from './seatCounty.js';

const stores = temporaryStores();
const DAY = '2026-11-23';

async function countyOfSeats(sketch: SeatSketch) {
  const store = await stores.open();
  let ids = new Map<string, string>();
  await store.commit(changeSetOf('seats', (builder) => (ids = writeSeats(sketch, builder))));
  const county = await countyIn(stores, store, 'seats');
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  return {
    id: (name: string) => ids.get(name) ?? name,
    nameOf: (id: string | null) => (id === null ? null : (names.get(id) ?? id)),
    async ask(filter: MandateFilter = {}, day = DAY, isMasked = false) {
      const request = county.request();
      const asking = await request.asking({ asOf: parseDay(day)! });
      const masking = {
        today: parseDay(DAY),
        records: request.records,
        pseudonymOf: (id: string) => id,
      };
      const given = isMasked ? { ...asking, masking } : asking;
      return mandates(given, request.records, { filter, first: 100 });
    },
    close: () => county.close(),
  };
}

/**
 *   The council of docs/questions/mandates.md, on 23 November 2026. Every seat has room for one but Muut,
 *   which has room for three.
 *
 *   Vanhukset   o1 until the end of 2027                          VALID, 404 days left
 *   Omaiset     o2 until the end of 2026, deputy o3               VALID, 39 days left
 *   Nuoret      o4, appointed from 2027 on                        FUTURE
 *   Mieli       o5, whose mandate ended with 2025                 EXPIRED
 *   Kulttuuri   o6, of no mandate is told                         NO_MANDATE
 *   Viranomaiset e1, which has ended                              ORGANISATION_ENDED
 *   Liikunta    o7 left with 2025                                 VACANT
 *   Potilaat    nobody has told                                   UNKNOWN
 *   Muut        o1 until 31 May 2027, o2 without a mandate        NO_MANDATE: 2 of 3, one unknown
 */
const council: SeatSketch = {
  complete: [],
  seats: [
    ['Vanhukset', [{ holder: 'o1', from: '2026-01-01', to: '2028-01-01' }]],
    [
      'Omaiset',
      [
        { holder: 'o2', from: '2025-01-01', to: '2027-01-01' },
        { holder: 'o3', from: '2025-01-01', to: '2027-01-01', deputy: true },
      ],
    ],
    [
      'Nuoret',
      [{ holder: 'o4', from: '2027-01-01', validity: { from: '2027-01-01', to: 'open' } }],
    ],
    ['Mieli', [{ holder: 'o5', from: '2024-01-01', to: '2026-01-01' }]],
    ['Kulttuuri', [{ holder: 'o6' }]],
    ['Viranomaiset', [{ holder: 'e1', from: '2021-01-01' }]],
    ['Liikunta', [{ holder: 'o7', validity: { from: '2024-01-01', to: '2026-01-01' } }]],
    ['Potilaat', []],
    [
      'Muut',
      [
        { holder: 'o1', from: '2025-06-01', to: '2027-06-01' },
        { holder: 'o2', validity: { from: '2025-01-01', to: 'open' } },
      ],
    ],
  ].map(([name, holdings]) => ({
    name: name as string,
    network: 'Neuvosto',
    ...(name === 'Muut' && { quota: 3 }),
    ...(name !== 'Kulttuuri' && { category: `${name as string} (luokka)` }),
    holdings: holdings as SketchedHolding[],
  })),
};

describe('a council', () => {
  let county: Awaited<ReturnType<typeof countyOfSeats>>;
  beforeAll(async () => (county = await countyOfSeats(council)));
  const statesOf = async (filter: MandateFilter = {}, day = DAY) =>
    (await county.ask(filter, day)).items.map(({ seat, state }) => [county.nameOf(seat), state]);

  test('has a seat in each state, by name', async () => {
    expect(await statesOf()).toEqual([
      ['Kulttuuri', 'NO_MANDATE'],
      ['Liikunta', 'VACANT'],
      ['Mieli', 'EXPIRED'],
      ['Muut', 'NO_MANDATE'],
      ['Nuoret', 'FUTURE'],
      ['Omaiset', 'VALID'],
      ['Potilaat', 'UNKNOWN'],
      ['Vanhukset', 'VALID'],
      ['Viranomaiset', 'ORGANISATION_ENDED'],
    ]);
    const { states, about } = await county.ask();
    expect(states.map(({ state, seats }) => [state, seats])).toEqual([
      ['UNKNOWN', 1],
      ['VACANT', 1],
      ['ORGANISATION_ENDED', 1],
      ['NO_MANDATE', 2],
      ['EXPIRED', 1],
      ['FUTURE', 1],
      ['VALID', 2],
    ]);
    expect(about.counted).toEqual([{ what: 'records', count: 9 }]);
    expect(about.sources.length).toBe(1);
  });

  test('days are counted with the day asked for, and a year is soon', async () => {
    const left = (await county.ask({ states: ['VALID'] })).items.map((seat) => [
      county.nameOf(seat.seat),
      seat.daysLeft,
      seat.endsSoon,
    ]);
    // 23 to 30 November are 8 days, December has 31, 2027 has 365.
    expect(left).toEqual([
      ['Omaiset', 8 + 31, true],
      ['Vanhukset', 8 + 31 + 365, false],
    ]);
  });

  test('what ends before summer has not ended yet and ends on 31 May at the latest', async () => {
    const before = async (day: string) =>
      (await statesOf({ endsBefore: parseDay(day)! })).map(([name]) => name);
    expect(await before('2027-06-01')).toEqual(['Muut', 'Omaiset']);
    expect(await before('2027-05-31')).toEqual(['Omaiset']);
  });

  test('each category is held against its seats', async () => {
    const { template } = await county.ask();
    expect(
      (await template(100)).map(({ category, seats, quota, filled, free, unknown, over }) => [
        county.nameOf(category),
        [seats, quota, filled, free, unknown, over],
      ]),
    ).toEqual([
      ['Liikunta (luokka)', [1, 1, 0, 1, 0, 0]],
      ['Mieli (luokka)', [1, 1, 1, 0, 0, 0]],
      ['Muut (luokka)', [1, 3, 2, 0, 1, 0]],
      ['Nuoret (luokka)', [1, 1, 0, 0, 1, 0]],
      ['Omaiset (luokka)', [1, 1, 1, 0, 0, 0]],
      ['Potilaat (luokka)', [1, 1, 0, 0, 1, 0]],
      ['Vanhukset (luokka)', [1, 1, 1, 0, 0, 0]],
      ['Viranomaiset (luokka)', [1, 1, 0, 0, 1, 0]],
      [null, [1, 1, 1, 0, 0, 0]],
    ]);
  });

  test('another day, another state: in 2025 Liikunta is filled, and e1 had not ended in June', async () => {
    const then = new Map((await statesOf({}, '2025-06-30')) as [string, string][]);
    expect(then.get('Liikunta')).toBe('NO_MANDATE');
    expect(then.get('Viranomaiset')).toBe('VALID');
    expect(
      new Map((await statesOf({}, '2025-07-01')) as [string, string][]).get('Viranomaiset'),
    ).toBe('ORGANISATION_ENDED');
  });

  test('nothing that passes is told apart from nothing that is recorded', async () => {
    const none = await county.ask({
      categories: [county.id('Muut (luokka)')],
      states: ['EXPIRED'],
    });
    expect([none.totalCount, none.about.empty]).toEqual([0, 'noneFound']);
    const empty = await countyOfSeats({ seats: [], complete: [] });
    expect((await empty.ask()).about.empty).toBe('nothingRecorded');
  });

  test('ids that are of nothing, or of something else, are refused by place', async () => {
    const problems = async (filter: MandateFilter) =>
      county.ask(filter).then(
        () => [],
        (error: { problems: { code: string; path: string }[] }) =>
          error.problems.map(({ code, path }) => [code, path]),
      );
    const seat = county.id('Muut');
    expect(await problems({ networks: [seat] })).toEqual([['wrongKind', 'filter.networks.0']]);
    expect(await problems({ categories: ['x'] })).toEqual([
      ['noSuchRecord', 'filter.categories.0'],
    ]);
    expect(await problems({ areas: [seat] })).toEqual([['wrongKind', 'filter.areas.0']]);
  });
});

test('a source that has all seats makes what nobody holds vacant', async () => {
  const known = await countyOfSeats({ ...council, complete: ['Neuvosto'] });
  const { template, items } = await known.ask();
  const patients = items.find(({ seat }) => known.nameOf(seat) === 'Potilaat');
  expect(patients?.state).toBe('VACANT');
  expect(
    (await template(100)).find(({ category }) => known.nameOf(category) === 'Muut (luokka)'),
  ).toMatchObject({
    free: 1,
    unknown: 0,
  });
});

test('who may not know of people is told of organisations, and nothing of what only persons held', async () => {
  const held = { from: '2026-01-01', to: '2027-01-01' };
  const left = { from: '2024-01-01', to: '2025-01-01' };
  const county = await countyOfSeats({
    complete: [],
    seats: [
      { name: 'Henkilön', network: 'Neuvosto', holdings: [{ holder: 'p1', ...held }] },
      {
        name: 'Jätetty',
        network: 'Neuvosto',
        holdings: [{ holder: 'p2', validity: left }],
      },
      {
        name: 'Kummankin',
        network: 'Neuvosto',
        quota: 2,
        holdings: [{ holder: 'o1', ...held }, { holder: 'p1' }],
      },
      { name: 'Järjestön', network: 'Neuvosto', holdings: [{ holder: 'o1', ...held }] },
    ],
  });
  const told = async (isMasked: boolean, filter: MandateFilter = {}) =>
    (await county.ask(filter, DAY, isMasked)).items.map((seat) => [
      county.nameOf(seat.seat),
      seat.state,
      seat.filled,
      seat.holdings.map(({ holder }) => county.nameOf(holder)),
    ]);
  expect(await told(false)).toEqual([
    ['Henkilön', 'VALID', 1, ['p1']],
    ['Järjestön', 'VALID', 1, ['o1']],
    ['Jätetty', 'VACANT', 0, []],
    ['Kummankin', 'NO_MANDATE', 1, ['o1', 'p1']],
  ]);
  expect(await told(true)).toEqual([
    ['Henkilön', null, null, []],
    ['Järjestön', 'VALID', 1, ['o1']],
    ['Jätetty', null, null, []],
    ['Kummankin', 'VALID', null, ['o1']],
  ]);
  const summer = { endsBefore: parseDay('2027-06-01')! };
  expect((await told(true, summer)).map(([name]) => name)).toEqual(['Järjestön', 'Kummankin']);
  const { states, template } = await county.ask({}, DAY, true);
  expect(states).toEqual([
    { state: 'VALID', seats: 2 },
    { state: null, seats: 2 },
  ]);
  expect(await template(100)).toEqual([
    expect.objectContaining({ seats: 4, quota: 5, filled: null }),
  ]);
});

test('every seat is as its definition says', async () => {
  const seen = new Set<string>();
  const holds = () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyHolding, { maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        anyDay,
        async (seats, isComplete, day) => {
          const sketch: SeatSketch = {
            seats: seats.map((holdings, at) => ({
              name: `s${at}`,
              network: 'N',
              quota: 9,
              holdings,
            })),
            complete: isComplete ? ['N'] : [],
          };
          const county = await countyOfSeats(sketch);
          const { items } = await county.ask({}, day);
          expect(items.length).toBe(seats.length);
          for (const { seat, state } of items) {
            const sketched = sketch.seats.find(({ name }) => name === county.nameOf(seat))!;
            expect([sketched, day, state]).toEqual([
              sketched,
              day,
              slowState(sketched, isComplete, day),
            ]);
            seen.add(state!);
          }
          await county.close();
        },
      ),
      { numRuns: 25 },
    );
  await holds();
  // Which states are drawn is left to chance: more are drawn until every one was seen.
  for (let more = 0; more < 20 && seen.size < 7; more++) await holds();
  expect(seen.size).toBe(7);
});
