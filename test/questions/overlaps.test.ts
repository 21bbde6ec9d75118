import fc from 'fast-check';
import type { NetworkKind, Status } from '../../src/model/codes.js';
import {
  overlap,
  type OverlapMark,
  type OverlapRanking,
  overlaps,
  type OverlapsArguments,
  type RankedOverlap,
} from '../../src/questions/overlaps.js';
import type { Asking } from '../../src/questions/asking/asking.js';
import type { OverlapPair, Relation } from '../../src/questions/overlapPair.js';
import { temporaryStores } from '../snapshot/stores.js';
import { countyOf } from './county.js';
import { anyCounty, areaNames, days, writeSketch } from './randomCounty.js';
import { SlowOverlaps, type SlowQuestion } from './slowOverlaps.js';

const stores = temporaryStores();

/** Asked for now and then. */
const sometimes = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: item });
const some = <Item>(of: readonly Item[]) => sometimes(fc.subarray([...of], { minLength: 1 }));

const anyQuestion: fc.Arbitrary<SlowQuestion> = fc.record({
  day: fc.nat({ max: 2 }),
  dimension: fc.constantFrom('members' as const, 'people' as const),
  minShared: fc.constantFrom(1, 1, 2, 3),
  measure: fc.constantFrom<OverlapRanking>(
    'jaccard',
    'shared',
    'containment',
    'overlapCoefficient',
    'weightedShared',
  ),
  relations: some<Relation>(['DUPLICATE', 'ABSORBABLE', 'PARTIAL', 'WEAK']),
  network: sometimes(fc.constantFrom('N0', 'N1')),
  filter: fc.record({
    ids: sometimes(fc.subarray(['N0', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7'], { minLength: 5 })),
    kinds: some(['council', 'forum', 'board']),
    areas: some([0, 1, 2, 3]),
    statuses: sometimes(
      fc.constantFrom<Status[]>(['active'], ['active', 'ended', 'proposed', 'unknown'], ['ended']),
    ),
  }),
});

/** All pages of an answer, one after the other, each as long as asked. */
async function pages(asking: Asking, question: OverlapsArguments): Promise<RankedOverlap[]> {
  const items: RankedOverlap[] = [];
  for (let after: OverlapMark | undefined; ;) {
    const page = await overlaps(asking, { ...question, after });
    expect(page.items.length).toBe(Math.min(question.first, page.totalCount - items.length));
    items.push(...page.items);
    expect(page.hasNextPage).toBe(items.length < page.totalCount);
    after = page.items.at(-1)?.mark;
    if (!page.hasNextPage) return items;
  }
}

function plain(asking: Asking, pair: OverlapPair) {
  const { a, b, members, people, relation } = pair;
  const explanations = pair.explanations();
  const idOf = (node: number) => asking.graph.nodes.ids.idOf(node);
  const sharedOrganisations = pair.sharedOrganisations.map(idOf);
  const sharedPeople = pair.sharedPeople.map(idOf);
  return { a, b, members, people, relation, explanations, sharedOrganisations, sharedPeople };
}

describe('overlaps', () => {
  test('equal all pairs of sets, page after page, whatever the county and the question', async () => {
    const seen = { members: 0, people: 0 };
    await fc.assert(
      fc.asyncProperty(
        anyCounty,
        fc.array(anyQuestion, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (sketch, questions, first) => {
          const county = await countyOf(stores, writeSketch(sketch));
          try {
            for (const asked of questions) {
              const exists = (name: string) => sketch.networks.has(name);
              if (asked.network !== undefined && !exists(asked.network)) continue;
              const filter = { ...asked.filter, ids: asked.filter.ids?.filter(exists) };
              const slowQuestion = { ...asked, filter };
              const slow = new SlowOverlaps(sketch, slowQuestion, (name) => county.id(name));
              const question: OverlapsArguments = {
                dimension: asked.dimension,
                minShared: asked.minShared,
                measure: asked.measure,
                relations: asked.relations,
                network: asked.network && county.id(asked.network),
                filter: {
                  ids: filter.ids?.map((name) => county.id(name)),
                  kinds: filter.kinds as readonly NetworkKind[] | undefined,
                  areas: filter.areas?.map((area) => county.id(areaNames[area]!)),
                  statuses: filter.statuses,
                },
                first,
              };
              const asking = await county.asking(days[asked.day]);
              const found = await pages(asking, question);
              const expected = slow.pairs();
              const withMeasures = found.map((pair) => ({
                ...plain(asking, pair),
                measures: pair.measures,
              }));
              expect(withMeasures).toEqual(expected);
              const { totalCount, possible } = await overlaps(asking, question);
              expect({ totalCount, possible }).toEqual({
                totalCount: expected.length,
                possible: slow.possible(),
              });
              seen[asked.dimension] += expected.length;
            }
          } finally {
            await county.close();
            await county.store.close();
          }
        },
      ),
      { numRuns: 60 },
    );
    // The counties are not so small that nothing overlaps.
    expect(seen.members).toBeGreaterThan(40);
    expect(seen.people).toBeGreaterThan(20);
  });

  test('of one pair equal sets of the two, whether they share anything or not', async () => {
    await fc.assert(
      fc.asyncProperty(anyCounty, fc.nat({ max: 2 }), async (sketch, day) => {
        const county = await countyOf(stores, writeSketch(sketch));
        try {
          const none = { ids: undefined, kinds: undefined, areas: undefined, statuses: undefined };
          const question: SlowQuestion = {
            ...{ day, dimension: 'members', minShared: 1, measure: 'jaccard', filter: none },
            ...{ relations: undefined, network: undefined },
          };
          const slow = new SlowOverlaps(sketch, question, (name) => county.id(name));
          const asking = await county.asking(days[day]);
          const certain = slow.networks();
          for (const one of sketch.networks.keys()) {
            for (const other of sketch.networks.keys()) {
              if (one === other) continue;
              const found = overlap(asking, { a: county.id(one), b: county.id(other) });
              const both = certain.includes(one) && certain.includes(other);
              const told = found && {
                ...plain(asking, found.pair),
                measures: found.pair.members,
              };
              expect(told).toEqual(both ? slow.pair(one, other) : undefined);
            }
          }
        } finally {
          await county.close();
          await county.store.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});
