/** Question 4, too many: the county of docs/questions/load.md by hand, and any county the slow way. */
import fc from 'fast-check';
import { load, type LoadArguments } from '../../../src/questions/load/load.js';
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

/** A has x, y and z; B x and y; C x; D w. x is a parish of Itälä, y and z associations of Länsilä. */
function example(writer: CountyWriter): void {
  writer.area('Itälä', 'municipality');
  writer.area('Länsilä', 'municipality');
  writer.organisation('x', { home: 'Itälä', kind: 'parish' });
  writer.organisation('y', { home: 'Länsilä', kind: 'association' });
  writer.organisation('z', { home: 'Länsilä', kind: 'association' });
  writer.organisation('nowhere', { home: 'Itälä' });
  writer.network('A', { more: { meetingsPerYear: 4, meetingHours: 2 } });
  writer.network('B', { more: { meetingsPerYear: 6 } });
  writer.network('C', { more: { meetingsPerYear: 2, meetingHours: 1.5 } });
  writer.lists({ A: 'x y z', B: 'x y', C: 'x', D: 'w' });
}

let county: County;
beforeAll(async () => {
  county = await countyOf(stores, example);
});

const usual = { kind: 'Organisation', ranking: 'places', first: 500 } as const;

async function asked(other: Partial<LoadArguments> = {}, of = county, day?: string) {
  const question = { ...usual, ...other };
  const answer = await load(await of.asking(day), of.request().records, question);
  const named = await Promise.all(
    answer.items.map(async ({ member, rank, places, hours }) => {
      const known = await hours();
      return [of.nameOf(member), rank, places, known.hours, known.unknownNetworks] as const;
    }),
  );
  const row = (name: string) => answer.items.find(({ member }) => member === of.id(name))!;
  return { ...answer, named, row };
}

test('who has most places, with the hours that are known and the networks of which they are not', async () => {
  const { named, totalCount, about } = await asked();
  expect(named.slice(0, 2)).toEqual([
    ['x', 1, 3, 11, 1],
    ['y', 2, 2, 8, 1],
  ]);
  expect(new Set(named.slice(2).map((one) => one.join()))).toEqual(
    new Set(['z,3,1,8,0', 'w,3,1,,1']),
  );
  expect(totalCount).toBe(4);
  expect(about.counted.map(({ count }) => count)).toEqual([4, 5, 7]);
});

test('by hours those of whom none are known are left out, and counted', async () => {
  const { named, totalCount, hours } = await asked({ ranking: 'hours' });
  expect(named.map(([name, rank]) => `${name} ${rank}`).sort()).toEqual(['x 1', 'y 2', 'z 2']);
  expect(totalCount).toBe(3);
  const { distribution, partly, unknown } = await hours();
  expect([distribution?.count, distribution?.total, partly, unknown]).toEqual([3, 27, 2, 1]);
});

test('how places are spread', async () => {
  const { distribution } = await asked();
  expect(distribution).toMatchObject({ count: 4, total: 7, mean: 1.75 });
  expect(distribution?.quantiles.map(({ value }) => value)).toEqual([1, 1, 2, 3, 3, 3]);
  expect(distribution?.bins).toEqual([
    { from: 1, to: 2, count: 2 },
    { from: 2, to: 5, count: 2 },
  ]);
  expect(distribution?.top).toEqual([
    { share: 0.01, count: 1, held: 3 / 7 },
    { share: 0.1, count: 1, held: 3 / 7 },
  ]);
});

test('what would open if x left: C is empty, A has two, nobody is from Itälä, and C is cut off', async () => {
  const { row } = await asked();
  const { counts, lastFrom, opened } = row('x').leaving();
  expect(counts).toEqual({
    ...{ emptied: 1, underThree: 1, onlyOfCategory: 0, onlyFrom: 3, onlyOfKind: 3 },
  });
  expect(lastFrom).toEqual([county.id('Itälä')]);
  expect(
    opened().map(({ network, openings, left }) => [county.nameOf(network), left, openings]),
  ).toEqual([
    ['C', 0, ['emptied', 'onlyFrom', 'onlyOfKind']],
    ['B', 1, ['onlyFrom', 'onlyOfKind']],
    ['A', 2, ['underThree', 'onlyFrom', 'onlyOfKind']],
  ]);
  expect(await row('x').cut()).toEqual({ extraParts: 1, cutOff: 1 });
  // y is the only one of Länsilä in B, but not of all.
  expect(row('y').leaving()).toMatchObject({
    counts: { emptied: 0, underThree: 1, onlyFrom: 1, onlyOfKind: 1 },
    lastFrom: [],
  });
  expect(await row('y').cut()).toEqual({ extraParts: 0, cutOff: 0 });
});

test('only places in the networks that are asked for count', async () => {
  const { named, row } = await asked({ filter: { ids: [county.id('B'), county.id('C')] } });
  expect(named).toEqual([
    ['x', 1, 2, 3, 1],
    ['y', 2, 1, null, 1],
  ]);
  expect(row('x').leaving().counts.emptied).toBe(1);
  const none = await asked({ filter: { kinds: ['board'] } });
  expect([none.totalCount, none.distribution, none.about.empty]).toEqual([
    0,
    null,
    'nothingPasses',
  ]);
});

test('seats: the category that nobody else fills would be empty', async () => {
  const made = await countyOf(stores, (writer) => {
    for (const category of ['Nuoret', 'Vanhat']) writer.concept(category, 'memberCategory');
    writer.network('N');
    for (const name of ['a', 'b']) writer.organisation(name);
    writer.seat('N', 'a', { category: 'Nuoret' });
    writer.seat('N', 'a', { category: 'Vanhat' });
    writer.seat('N', 'b', { category: 'Vanhat' });
  });
  const { row } = await asked({}, made);
  expect([row('a').places, row('a').seats, row('a').leaving().counts.onlyOfCategory]).toEqual([
    1, 2, 1,
  ]);
  expect([row('b').places, row('b').seats, row('b').leaving().counts.onlyOfCategory]).toEqual([
    1, 1, 0,
  ]);
});

test('people: those who represent the same organisation stand in for each other', async () => {
  const made = await countyOf(stores, (writer) => {
    writer.lists({ N: 'o', M: 'o q' });
    for (const name of ['Aava', 'Beata', 'Cecilia']) writer.person(name);
    writer.link('REPRESENTS', 'Aava', 'o');
    writer.link('REPRESENTS', 'Beata', 'o');
    writer.link('REPRESENTS', 'Cecilia', 'q');
    for (const name of ['Aava', 'Beata', 'Cecilia']) writer.place(name, 'N');
    writer.place('Aava', 'M');
  });
  const { named, row, about } = await asked({ kind: 'ContactPerson' }, made);
  expect(named[0]?.slice(0, 3)).toEqual(['Aava', 1, 2]);
  expect(about.counted[1]).toEqual({ what: 'people', count: 3 });
  expect(row('Aava').leaving()).toMatchObject({
    counts: { emptied: 1, underThree: 1, onlyFrom: 1 },
    lastFrom: [],
  });
  expect(row('Cecilia').leaving().lastFrom).toEqual([made.id('q')]);
});

test('pages follow each other; what is out of range or gone is refused', async () => {
  const all = (await asked()).items.map(({ member }) => member);
  const first = await asked({ first: 2 });
  const second = await asked({ first: 2, after: first.items[1]!.member });
  expect([...first.items, ...second.items].map(({ member }) => member)).toEqual(all);
  expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  const problems = (wrong: Partial<LoadArguments>) =>
    asked(wrong).then(
      () => [],
      ({ problems: told }: { problems: { code: string; path: string }[] }) =>
        told.map(({ code, path }) => `${code} ${path}`),
    );
  expect(await problems({ first: 501 })).toEqual(['outOfRange first']);
  expect(await problems({ after: county.id('nowhere') })).toEqual(['staleCursor after']);
  expect(await problems({ ranking: 'hours', after: county.id('w') })).toEqual([
    'staleCursor after',
  ]);
  expect(await problems({ filter: { areas: [county.id('A')] } })).toEqual([
    'wrongKind filter.areas.0',
  ]);
});

test('a county without networks says so', async () => {
  const empty = await countyOf(stores, (writer) => writer.organisation('a'));
  expect((await asked({}, empty)).about.empty).toBe('nothingRecorded');
});

test('of any county, on any day: places and what would open, by going through it', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounty, fc.constantFrom(0, 1, 2), async (sketch, at) => {
      const made = await countyOf(stores, writeSketch(sketch));
      const isCertain = ({ when, status }: Circumstances) =>
        (status === 'active' || status === 'ended') && validities[when][1][at] === 2;
      const membersOf = new Map<string, Set<string>>();
      for (const place of sketch.places) {
        const organisation = sketch.organisations.get(place.member);
        if (!organisation) continue;
        if (![place, organisation, sketch.networks.get(place.network)!].every(isCertain)) continue;
        membersOf.set(place.network, (membersOf.get(place.network) ?? new Set()).add(place.member));
      }
      const bodies = [...membersOf.values()];
      const homeOf = (name: string) => {
        const home = sketch.organisations.get(name)!.home;
        return home === undefined ? undefined : areaNames[home];
      };
      const affiliated = new Set(bodies.flatMap((members) => [...members]));
      const { items, distribution } = await asked({}, made, days[at]);
      expect(new Set(items.map(({ member }) => made.nameOf(member)))).toEqual(affiliated);
      for (const { member, places, rank, leaving } of items) {
        const name = made.nameOf(member);
        const its = bodies.filter((members) => members.has(name));
        expect(places).toBe(its.length);
        expect(rank).toBe(1 + items.filter((other) => other.places > places).length);
        const isOnlyFrom = (members: ReadonlySet<string>) =>
          homeOf(name) !== undefined &&
          [...members].every((other) => other === name || homeOf(other) !== homeOf(name));
        const { counts, lastFrom, opened } = leaving();
        expect(counts).toEqual({
          emptied: its.filter((members) => members.size === 1).length,
          underThree: its.filter((members) => members.size === 3).length,
          onlyFrom: its.filter(isOnlyFrom).length,
          onlyOfCategory: 0,
          onlyOfKind: 0,
        });
        expect(lastFrom.map((id) => made.nameOf(id))).toEqual(
          isOnlyFrom(affiliated) ? [homeOf(name)] : [],
        );
        expect(opened()).toHaveLength(
          its.filter((members) => [1, 3].includes(members.size) || isOnlyFrom(members)).length,
        );
      }
      expect(distribution?.total ?? 0).toBe(bodies.reduce((sum, { size }) => sum + size, 0));
    }),
    { numRuns: 40 },
  );
});
