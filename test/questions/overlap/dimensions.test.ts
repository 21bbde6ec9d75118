/** Overlaps in what networks are for and where they work, against sets of names and all pairs. */
import fc from 'fast-check';
import { aboutDimension } from '../../../src/questions/asking/about.js';
import type { Asking } from '../../../src/questions/asking/asking.js';
import { viewOf } from '../../../src/questions/asking/asking.js';
import { measuresBy } from '../../../src/questions/overlap/dimensionMeasures.js';
import type { OverlapMeasures } from '../../../src/questions/overlapPair.js';
import {
  type Overlaps,
  overlaps,
  overlapsByArea,
  type OverlapsByAreaArguments,
} from '../../../src/questions/overlaps.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf, type CountyWriter } from '../county.js';

const stores = temporaryStores();

const schemes = {
  goals: 'goal',
  tasks: 'task',
  themes: 'theme',
  targetGroups: 'targetGroup',
  level: 'cooperationLevel',
  memberCategories: 'memberCategory',
} as const;
const respects = [...(Object.keys(schemes) as (keyof typeof schemes)[]), 'area'] as const;
type Respect = (typeof respects)[number];

const networks = ['A', 'B', 'C', 'D', 'E'];
/** Municipalities with their people; nobody has counted those of the last. */
const people = { Esimerkkilä: 900, Esimerkkisaari: 40, Esimerkkivaara: 3, Esimerkkisuo: undefined };
const municipalities = Object.keys(people);
const namesOf = (respect: Respect) =>
  respect === 'area' ? municipalities : ['1', '2', '3', '4'].map((number) => respect + number);

interface Told {
  readonly network: string;
  readonly respect: Respect;
  readonly what: string;
  readonly surely: boolean;
}

const anyTold: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.constantFrom(...respects).chain((respect) =>
    fc.record({
      network: fc.constantFrom(...networks),
      respect: fc.constant(respect),
      what: fc.constantFrom(
        ...namesOf(respect).flatMap((name, at) => (at < 3 ? [name, name] : name)),
      ),
      surely: fc.constantFrom(true, true, true, false),
    }),
  ),
  { minLength: 20, maxLength: 90, size: 'max' },
);

function writeTold(told: readonly Told[]): (writer: CountyWriter) => void {
  return (writer) => {
    for (const [name, population] of Object.entries(people)) {
      const counted = population === undefined ? {} : { population, populationOn: '2025-12-31' };
      writer.area(name, 'municipality', [], counted);
    }
    for (const [respect, scheme] of Object.entries(schemes)) {
      for (const name of namesOf(respect as Respect)) writer.concept(name, scheme);
    }
    for (const name of networks) writer.network(name);
    for (const { network, respect, what, surely } of told) {
      const circumstances = surely ? {} : { validity: { from: '2026', to: 'open' } };
      if (respect === 'memberCategories') writer.seatFor(network, what, circumstances);
      else if (respect === 'area') writer.link('COVERS', network, what, circumstances);
      else
        writer.link(respect === 'targetGroups' ? 'SERVES' : 'ABOUT', network, what, circumstances);
    }
  };
}

/** What a network has, each once; undefined where nobody has counted the people of a part. */
function had(told: readonly Told[], respect: Respect, network: string, surely: boolean) {
  const all = told.filter(
    (one) => one.network === network && one.respect === respect && (one.surely || !surely),
  );
  return new Set(all.map(({ what }) => what));
}

const weightOf = (what: string) => (what in people ? people[what as keyof typeof people] : 1) ?? 0;
const weigh = (set: ReadonlySet<string>) => [...set].reduce((sum, what) => sum + weightOf(what), 0);
const common = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  new Set([...one].filter((what) => other.has(what)));
const isCounted = (set: ReadonlySet<string>) => !set.has('Esimerkkisuo');

/** The measures from their definition. */
function plainly(told: readonly Told[], respect: Respect, a: string, b: string): OverlapMeasures {
  const [one, other] = [had(told, respect, a, true), had(told, respect, b, true)];
  const shared = weigh(common(one, other));
  const [sizeA, sizeB] = [weigh(one), weigh(other)];
  const ratio = (whole: number) => (sizeA === 0 || sizeB === 0 ? null : shared / whole);
  const alsoHave = (what: string) =>
    networks.filter((network) => had(told, respect, network, true).has(what)).length;
  return {
    ...{ shared, sizeA, sizeB },
    jaccard: ratio(weigh(new Set([...one, ...other]))),
    containmentAB: ratio(sizeA),
    containmentBA: ratio(sizeB),
    overlapCoefficient: ratio(Math.min(sizeA, sizeB)),
    weightedShared:
      one.size === 0 || other.size === 0
        ? null
        : [...common(one, other)].reduce(
            (sum, what) => sum + weightOf(what) / (alsoHave(what) - 1),
            0,
          ),
  };
}

/** A sum that was added up in another order ends in other last bits. */
function rounded<Pair extends { readonly measures: OverlapMeasures }>(pair: Pair): Pair {
  const { weightedShared } = pair.measures;
  const kept = weightedShared === null ? null : Number(weightedShared.toPrecision(12));
  return { ...pair, measures: { ...pair.measures, weightedShared: kept } };
}

/** All pairs that share enough, as the ranking is to give them. */
function ranked(county: County, told: readonly Told[], respect: Respect, minShared: number) {
  const ids = new Map(networks.map((name) => [county.id(name), name]));
  const inOrder = [...ids.keys()].sort();
  const pairs = inOrder.flatMap((a, at) => inOrder.slice(at + 1).map((b) => [a, b] as const));
  const comparable = (surely: boolean) =>
    pairs.filter((pair) => {
      const [one, other] = pair.map((id) => had(told, respect, ids.get(id)!, surely));
      const isEnough = weigh(common(one!, other!)) >= minShared;
      return isEnough && isCounted(one!) && isCounted(other!);
    });
  const found = comparable(true).map(([a, b]) => ({
    ...{ a, b },
    measures: plainly(told, respect, ids.get(a)!, ids.get(b)!),
  }));
  // Sorting keeps the order of ids where all else is the same.
  found.sort(
    (one, other) =>
      other.measures.jaccard! - one.measures.jaccard! ||
      other.measures.shared - one.measures.shared,
  );
  return { found, possible: comparable(false).length - found.length };
}

function asked(
  county: County,
  asking: Asking,
  respect: Respect,
  question: OverlapsByAreaArguments,
): Promise<Overlaps> {
  return respect === 'area'
    ? overlapsByArea(asking, county.request().records, question)
    : overlaps(asking, { ...question, dimension: respect });
}

test('equal all pairs of sets, in every respect', async () => {
  const seen = Object.fromEntries(respects.map((respect) => [respect, 0]));
  await fc.assert(
    fc.asyncProperty(anyTold, fc.constantFrom(1, 1, 2, 41), async (told, minShared) => {
      const county = await countyOf(stores, writeTold(told));
      try {
        const asking = await county.asking();
        for (const respect of respects) {
          const question = { minShared, measure: 'jaccard', first: 500 } as const;
          const answer = await asked(county, asking, respect, question);
          const { found, possible } = ranked(county, told, respect, minShared);
          const pairs = answer.items.map(({ a, b, measures }) => ({ a, b, measures }));
          expect({ pairs: pairs.map(rounded), possible: answer.possible }).toEqual({
            pairs: found.map(rounded),
            possible,
          });
          expect(answer.totalCount).toBe(found.length);
          seen[respect]! += found.length;
          const own = await asked(county, asking, respect, {
            ...question,
            network: county.id('A'),
          });
          expect(own.items.map(({ a, b }) => [a, b])).toEqual(
            found.flatMap(({ a, b }) => ([a, b].includes(county.id('A')) ? [[a, b]] : [])),
          );
        }
      } finally {
        await county.close();
        await county.store.close();
      }
    }),
    { numRuns: 75 },
  );
  for (const respect of respects) expect(seen[respect]).toBeGreaterThan(5);
});

test('of one pair are what its sets are, null by area where people are not counted', async () => {
  await fc.assert(
    fc.asyncProperty(anyTold, async (told) => {
      const county = await countyOf(stores, writeTold(told));
      try {
        const asking = await county.asking();
        const { records } = county.request();
        const pair = { a: county.id('A'), b: county.id('B') };
        for (const respect of respects) {
          const counted = ['A', 'B'].every((name) => isCounted(had(told, respect, name, true)));
          const expected = counted ? plainly(told, respect, 'A', 'B') : null;
          const measures = await measuresBy(asking, records, pair, respect);
          expect(measures && rounded({ measures })).toEqual(
            expected && rounded({ measures: expected }),
          );
        }
      } finally {
        await county.close();
        await county.store.close();
      }
    }),
    { numRuns: 15 },
  );
});

test('an answer says what was counted and left out, networks without a count of people among it', async () => {
  const told: Told[] = [
    { network: 'A', respect: 'area', what: 'Esimerkkilä', surely: true },
    { network: 'B', respect: 'area', what: 'Esimerkkilä', surely: true },
    { network: 'C', respect: 'area', what: 'Esimerkkisuo', surely: true },
    { network: 'C', respect: 'goals', what: 'goals1', surely: false },
  ];
  const county = await countyOf(stores, writeTold(told));
  const asking = await county.asking();
  const question = { minShared: 1, measure: 'shared', first: 5 } as const;
  const byArea = await asked(county, asking, 'area', question);
  expect(byArea.about).toMatchObject({
    definition: 'overlaps:definitionByArea',
    counted: [
      { what: 'networks', count: 5 },
      { what: 'municipalities', count: 4 },
    ],
    leftOut: [{ reason: 'noPopulation', count: 1 }],
  });
  expect(byArea.items.map(({ measures }) => measures.shared)).toEqual([900]);
  const byGoals = await asked(county, asking, 'goals', question);
  expect(byGoals.about).toEqual({
    ...aboutDimension(asking, viewOf(asking), 'goals', 'overlaps:definitionByPurpose', 0),
    empty: 'noneFound',
  });
  expect(byGoals.about).toMatchObject({
    counted: [
      { what: 'networks', count: 5 },
      { what: 'concepts', count: 4 },
    ],
    leftOut: [{ reason: 'possiblyValid', count: 1 }],
  });
});
