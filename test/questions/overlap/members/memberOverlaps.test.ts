/** Which organisations, and which people, sit in the same networks. */
import fc from 'fast-check';
import type { NetworkKind, Status } from '../../../../src/model/codes.js';
import type { Asking } from '../../../../src/questions/asking/asking.js';
import {
  type MemberOverlap,
  memberOverlaps,
  type MemberOverlapsArguments,
} from '../../../../src/questions/overlap/members/memberOverlaps.js';
import type { OverlapMark, OverlapRanking } from '../../../../src/questions/overlaps.js';
import { temporaryStores } from '../../../snapshot/stores.js';
import { countyOf } from '../../county.js';
import { anyCounty, areaNames, days, writeSketch } from '../../randomCounty.js';
import { slowMemberOverlaps, type SlowMemberQuestion } from './slowMemberOverlaps.js';

const stores = temporaryStores();

const sometimes = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: item });

const anyQuestion: fc.Arbitrary<SlowMemberQuestion> = fc.record({
  day: fc.nat({ max: 2 }),
  kind: fc.constantFrom('Organisation' as const, 'ContactPerson' as const),
  minShared: fc.constantFrom(1, 1, 2, 3),
  measure: fc.constantFrom<OverlapRanking>(
    'jaccard',
    'shared',
    'containment',
    'overlapCoefficient',
    'weightedShared',
  ),
  member: sometimes(fc.constantFrom('o0', 'o1', 'p0', 'p1')),
  homes: sometimes(fc.subarray([0, 1, 2, 3], { minLength: 1 })),
  networks: sometimes(
    fc.record({
      ids: sometimes(fc.subarray(['N0', 'N1', 'N2', 'N3', 'N4'], { minLength: 3 })),
      kinds: sometimes(fc.subarray(['council', 'forum', 'board'], { minLength: 1 })),
      statuses: sometimes(
        fc.constantFrom<Status[]>(['active'], ['active', 'ended', 'proposed', 'unknown']),
      ),
    }),
  ),
});

/** All pages of an answer, one after the other, each as long as asked. */
async function pages(asking: Asking, question: MemberOverlapsArguments): Promise<MemberOverlap[]> {
  const items: MemberOverlap[] = [];
  for (let after: OverlapMark | undefined; ;) {
    const page = await memberOverlaps(asking, { ...question, after });
    expect(page.items.length).toBe(Math.min(question.first, page.totalCount - items.length));
    items.push(...page.items);
    expect(page.hasNextPage).toBe(items.length < page.totalCount);
    after = page.items.at(-1)?.mark;
    if (!page.hasNextPage) return items;
  }
}

test('equal all pairs of sets of networks, page after page, whatever is asked', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCounty,
      fc.array(anyQuestion, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (sketch, questions, first) => {
        const county = await countyOf(stores, writeSketch(sketch));
        try {
          for (const { member, ...rest } of questions) {
            const prefix = rest.kind === 'Organisation' ? 'o' : 'p';
            const exists =
              member !== undefined &&
              member.startsWith(prefix) &&
              (sketch.organisations.has(member) || sketch.people.includes(member));
            const ids = rest.networks?.ids?.filter((name) => sketch.networks.has(name));
            const asked: SlowMemberQuestion = {
              ...rest,
              member: exists ? member : undefined,
              networks: rest.networks && { ...rest.networks, ids },
            };
            const { pairs, possible } = slowMemberOverlaps(sketch, asked, (name) =>
              county.id(name),
            );
            const question: MemberOverlapsArguments = {
              kind: asked.kind,
              minShared: asked.minShared,
              measure: asked.measure,
              member: asked.member && county.id(asked.member),
              organisations:
                asked.kind === 'Organisation' && asked.homes
                  ? { areas: asked.homes.map((area) => county.id(areaNames[area]!)) }
                  : undefined,
              networks: asked.networks && {
                ids: ids?.map((name) => county.id(name)),
                kinds: asked.networks.kinds as readonly NetworkKind[] | undefined,
                statuses: asked.networks.statuses,
              },
              first,
            };
            const asking = await county.asking(days[asked.day]);
            const found = await pages(asking, question);
            const plain = found.map(({ a, b, measures, explanations, sharedNetworks }) => ({
              ...{ a, b, measures, explanations },
              sharedNetworks: sharedNetworks.map((node) => asking.graph.nodes.ids.idOf(node)),
            }));
            expect(plain).toEqual(pairs);
            const answer = await memberOverlaps(asking, question);
            expect([answer.totalCount, answer.possible]).toEqual([pairs.length, possible]);
          }
        } finally {
          await county.close();
          await county.store.close();
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** A council and two forums, of organisations of two municipalities, with people of two of them. */
const county = () =>
  countyOf(stores, (writer) => {
    writer.area('Kylä', 'municipality');
    for (const name of ['a', 'b']) writer.organisation(name, { home: 'Kylä' });
    writer.lists({ Neuvosto: 'a b c', Foorumi: 'a b d e', Ryhmä: 'a c e' });
    for (const name of ['Aino', 'Eero', 'Oili']) writer.person(name);
    for (const name of ['Aino', 'Eero']) writer.link('REPRESENTS', name, 'a');
    for (const [person, network] of [
      ['Aino', 'Neuvosto'],
      ['Aino', 'Ryhmä'],
      ['Eero', 'Neuvosto'],
      ['Eero', 'Ryhmä'],
      ['Oili', 'Ryhmä'],
    ] as const) {
      writer.place(person, network);
    }
    writer.organisation('Yksin');
  });

const usual = { minShared: 1, measure: 'jaccard', first: 10 } as const;

describe('by hand', () => {
  test('a is in three networks, b and c in two of them each: the pairs of a, the most alike first', async () => {
    const asked = await county();
    const asking = await asked.asking();
    const { items, totalCount, about } = await memberOverlaps(asking, {
      ...{ ...usual, kind: 'Organisation', member: asked.id('a') },
    });
    const other = ({ a, b }: MemberOverlap) => asked.nameOf(a === asked.id('a') ? b : a);
    const told = items.map((pair) => [other(pair), pair.measures.shared, pair.measures.jaccard]);
    // Equal ones stand by id, which chance has given.
    expect(told.slice(0, 3).sort()).toEqual([
      ['b', 2, 2 / 3],
      ['c', 2, 2 / 3],
      ['e', 2, 2 / 3],
    ]);
    expect(told.slice(3)).toEqual([['d', 1, 1 / 3]]);
    expect(totalCount).toBe(4);
    expect(about.definition).toBe('overlaps:definitionOfOrganisations');
    expect(about.counted).toEqual([
      { what: 'networks', count: 3 },
      { what: 'organisations', count: 6 },
      { what: 'places', count: 10 },
    ]);
    const withB = items.find((pair) => other(pair) === 'b')!;
    // Neuvosto has two others beside each, Foorumi, the largest, three.
    expect(withB.measures.weightedShared).toBeCloseTo(1 / 2 + 1 / 3, 15);
    expect(withB.explanations).toEqual(['largeNetworks', 'sameHome']);
    expect(
      withB.sharedNetworks.map((node) => asked.nameOf(asking.graph.nodes.ids.idOf(node))).sort(),
    ).toEqual(['Foorumi', 'Neuvosto']);
  });

  test('in some networks alone both have fewer, and a network keeps its weight', async () => {
    const asked = await county();
    const { items } = await memberOverlaps(await asked.asking(), {
      ...{ ...usual, kind: 'Organisation', member: asked.id('b') },
      networks: { ids: [asked.id('Foorumi'), asked.id('Ryhmä')] },
    });
    const pair = items.find(({ a, b }) => [a, b].includes(asked.id('a')))!;
    const { shared, sizeA, sizeB, weightedShared } = pair.measures;
    expect([shared, ...[sizeA, sizeB].sort()]).toEqual([1, 1, 2]);
    expect(weightedShared).toBe(1 / 3);
  });

  test('people who represent one organisation say so', async () => {
    const asked = await county();
    const { items, about } = await memberOverlaps(await asked.asking(), {
      ...{ ...usual, kind: 'ContactPerson', minShared: 2 },
    });
    expect(items.map(({ a, b }) => [a, b].map((id) => asked.nameOf(id)).sort())).toEqual([
      ['Aino', 'Eero'],
    ]);
    expect(items[0]!.explanations).toContain('sameOrganisation');
    expect(about.counted).toContainEqual({ what: 'people', count: 3 });
  });

  test('who is nowhere has no pair, and who is nobody is an error that names the place', async () => {
    const asked = await county();
    const asking = await asked.asking();
    const alone = { ...usual, kind: 'Organisation', member: asked.id('Yksin') } as const;
    expect((await memberOverlaps(asking, alone)).totalCount).toBe(0);
    const nowhere = { networks: { ids: ['00000000-0000-4000-8000-000000000000'] } };
    await expect(memberOverlaps(asking, { ...alone, ...nowhere })).rejects.toMatchObject({
      problems: [{ path: 'networks.ids.0' }],
    });
    await expect(memberOverlaps(asking, { ...alone, minShared: 0 })).rejects.toMatchObject({
      problems: [{ path: 'minShared' }],
    });
  });
});
