/** Question 4, bridges: the county of docs/questions/bridges.md by hand, and any the slow way. */
import fc from 'fast-check';
import {
  bridgePlace,
  bridges,
  type BridgesArguments,
} from '../../../src/questions/load/bridges.js';
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

/**
 * N has n1 and n2 of Itälä with l1 of Länsilä, M has n1 with l1 and l2, S has l2 with e of Etelälä; K has p of
 * Pohjola alone. N works for Itälä, M and S for Länsilä, K for Pohjola. The homeless sits in N.
 */
function example(writer: CountyWriter): void {
  for (const name of ['Itälä', 'Länsilä', 'Etelälä', 'Pohjola']) writer.area(name, 'municipality');
  const homes = {
    n1: 'Itälä',
    n2: 'Itälä',
    l1: 'Länsilä',
    l2: 'Länsilä',
    e: 'Etelälä',
    p: 'Pohjola',
  };
  for (const [name, home] of Object.entries(homes)) writer.organisation(name, { home });
  const covers = { N: 'Itälä', M: 'Länsilä', S: 'Länsilä', K: 'Pohjola' };
  for (const [name, area] of Object.entries(covers)) writer.network(name, { covers: [area] });
  writer.lists({ N: 'n1 n2 l1 homeless', M: 'n1 l1 l2', S: 'l2 e', K: 'p' });
}

let county: County;
beforeAll(async () => {
  county = await countyOf(stores, example);
});

const usual = { between: 'municipality', by: 'Network', least: 0, first: 500 } as const;

async function asked(other: Partial<BridgesArguments> = {}, of = county, day?: string) {
  const answer = await bridges(await of.asking(day), { ...usual, ...other });
  const pairName = (a: string, b: string) => [of.nameOf(a), of.nameOf(b)].sort().join(' – ');
  const named = new Map(answer.items.map(({ a, b, joining }) => [pairName(a, b), joining]));
  const pair = (one: string, other_: string) =>
    answer.items.find(({ a, b }) => pairName(a, b) === [one, other_].sort().join(' – '))!;
  return { ...answer, named, pair };
}

test('how many networks join each pair of municipalities, and which pairs are apart', async () => {
  const { named, groups, apart, joinedByOne, items, about } = await asked();
  expect(named).toEqual(
    new Map([
      ['Itälä – Länsilä', 2],
      ['Etelälä – Länsilä', 1],
      ['Etelälä – Itälä', 0],
      ['Itälä – Pohjola', 0],
      ['Länsilä – Pohjola', 0],
      ['Etelälä – Pohjola', 0],
    ]),
  );
  expect(items.map(({ joining }) => joining)).toEqual([0, 0, 0, 0, 1, 2]);
  expect([groups, apart, joinedByOne]).toEqual([4, 4, 1]);
  expect(about.leftOut).toEqual([{ reason: 'noOneGroup', count: 1 }]);
});

test('who joins them, by how many of each, and the tie that carries it', async () => {
  const { pair, alone } = await asked();
  const told = (one: string, other: string) => {
    const { a, joinedBy } = pair(one, other);
    const isTurned = county.nameOf(a) !== one;
    return new Map(
      joinedBy().map(({ id, ofA, ofB, onlyA, onlyB }) => {
        const [first, second] = isTurned ? [onlyB, onlyA] : [onlyA, onlyB];
        const counts = isTurned ? [ofB, ofA] : [ofA, ofB];
        const only = [first, second].map((one_) => one_ && county.nameOf(one_));
        return [county.nameOf(id), [...counts, ...only]] as const;
      }),
    );
  };
  expect(told('Itälä', 'Länsilä')).toEqual(
    new Map([
      ['N', [2, 1, undefined, 'l1']],
      ['M', [1, 2, 'n1', undefined]],
    ]),
  );
  expect(told('Etelälä', 'Länsilä')).toEqual(new Map([['S', [1, 1, 'e', 'l2']]]));
  expect(alone(5)).toEqual([{ id: county.id('S'), alone: 1, pairs: 1 }]);
});

test('organisations that join the networks of municipalities', async () => {
  const { named, alone, groups } = await asked({ by: 'Organisation' });
  // n1 and l1 sit in N of Itälä and M of Länsilä; e only in S, which works for Länsilä.
  expect(named).toEqual(
    new Map([
      ['Itälä – Länsilä', 2],
      ['Itälä – Pohjola', 0],
      ['Länsilä – Pohjola', 0],
    ]),
  );
  expect([groups, alone(5)]).toEqual([3, []]);
});

test('only pairs that so many join; pages follow each other', async () => {
  expect((await asked({ least: 1, most: 1 })).named.size).toBe(1);
  expect((await asked({ least: 3 })).about.empty).toBe('noneFound');
  const all = (await asked()).items.map(bridgePlace);
  const first = await asked({ first: 4 });
  const second = await asked({ first: 4, after: bridgePlace(first.items[3]!) });
  expect([...first.items, ...second.items].map(bridgePlace)).toEqual(all);
});

test('between sectors and levels of networks', async () => {
  const made = await countyOf(stores, (writer) => {
    for (const sector of ['sote', 'pela']) writer.concept(sector, 'sector');
    writer.concept('alue', 'cooperationLevel');
    writer.lists({ A: 'x y', B: 'x', C: 'y' });
    writer.link('ABOUT', 'A', 'sote');
    writer.link('ABOUT', 'B', 'pela');
    writer.link('ABOUT', 'C', 'sote');
    writer.link('ABOUT', 'C', 'alue');
  });
  const bySector = await asked({ between: 'sector', by: 'Organisation' }, made);
  expect(bySector.named).toEqual(new Map([['pela – sote', 1]]));
  expect(bySector.alone(1)).toEqual([{ id: made.id('x'), alone: 1, pairs: 1 }]);
  // Of no organisation a sector is told.
  const ofOrganisations = await asked({ between: 'sector' }, made);
  expect([ofOrganisations.groups, ofOrganisations.about.empty]).toEqual([0, 'nothingRecorded']);
});

test('refused: a grouping without sense with those that have it, and what is out of range', async () => {
  const problems = (wrong: Partial<BridgesArguments>) =>
    asked(wrong).then(
      () => [],
      ({ problems: told }: { problems: { code: string; path: string; facts: object }[] }) =>
        told.map(({ code, path, facts }) => [`${code} ${path}`, facts]),
    );
  const areas = ['municipality', 'serviceArea', 'county', 'sector'];
  expect(await problems({ between: 'goal' })).toEqual([['notAmong between', { allowed: areas }]]);
  expect(await problems({ between: 'level' })).toEqual([['notAmong between', { allowed: areas }]]);
  expect(await problems({ between: 'duty', by: 'Organisation' })).toEqual([
    ['notAmong between', { allowed: [...areas, 'level', 'theme'] }],
  ]);
  const bounds = { minimum: 0, maximum: 1_000_000 };
  expect(await problems({ least: -1 })).toEqual([['outOfRange least', bounds]]);
  expect(await problems({ most: 0.5 })).toEqual([['outOfRange most', bounds]]);
  expect((await problems({ after: 'gone' })).map(([what]) => what)).toEqual(['staleCursor after']);
});

test('nothing recorded, and nothing that passes', async () => {
  const empty = await countyOf(stores, (writer) => writer.area('Tyhjä', 'municipality'));
  expect((await asked({}, empty)).about.empty).toBe('nothingRecorded');
  expect((await asked({ filter: { kinds: ['board'] } })).about.empty).toBe('nothingPasses');
});

test('of any county, on any day: pairs of homes that meet, by going through it', async () => {
  await fc.assert(
    fc.asyncProperty(anyCounty, fc.constantFrom(0, 1, 2), async (sketch, at) => {
      const made = await countyOf(stores, writeSketch(sketch));
      const isCertain = ({ when, status }: Circumstances) =>
        (status === 'active' || status === 'ended') && validities[when][1][at] === 2;
      const homesIn = new Map<string, Set<number>>();
      for (const place of sketch.places) {
        const organisation = sketch.organisations.get(place.member);
        const ends = [place, sketch.networks.get(place.network)!, organisation];
        if (!ends.every((one) => one !== undefined && isCertain(one))) continue;
        if (organisation!.home === undefined) continue;
        const known = homesIn.get(place.network) ?? new Set();
        homesIn.set(place.network, known.add(organisation!.home));
      }
      const used = [...new Set([...homesIn.values()].flatMap((homes) => [...homes]))];
      const expected = new Map<string, number>();
      for (const one of used) {
        for (const other of used) {
          if (one >= other) continue;
          const name = [areaNames[one]!, areaNames[other]!].sort().join(' – ');
          const joining = [...homesIn.values()].filter(
            (homes) => homes.has(one) && homes.has(other),
          );
          expected.set(name, joining.length);
        }
      }
      const { named, apart, joinedByOne, alone, items } = await asked({}, made, days[at]);
      expect(named).toEqual(expected);
      expect(apart).toBe([...expected.values()].filter((joining) => joining === 0).length);
      expect(joinedByOne).toBe([...expected.values()].filter((joining) => joining === 1).length);
      expect(alone(500).reduce((sum, one) => sum + one.alone, 0)).toBe(joinedByOne);
      for (const { joining, joinedBy } of items) {
        const found = joinedBy();
        expect(found).toHaveLength(joining);
        for (const { ofA, ofB, onlyA, onlyB } of found) {
          expect(Math.min(ofA, ofB)).toBeGreaterThan(0);
          expect([onlyA === undefined, onlyB === undefined]).toEqual([ofA !== 1, ofB !== 1]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
