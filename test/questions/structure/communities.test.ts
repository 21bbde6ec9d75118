/** Question 4: who belongs together, on a county of two circles with one organisation in both. */
import {
  communities,
  type CommunitiesArguments,
} from '../../../src/questions/structure/communities.js';
import type { AnalysisPool as Pool } from '../../../src/snapshot/workers/analysisPool.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';

const stores = temporaryStores();
let county: County;

/** A1 and A2 = {a, b, c}, B1 and B2 = {d, e}, of which B1 has c too; C = {}; x in nothing yet. */
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    writer.lists({ A1: 'a b c', A2: 'a b c', B1: 'c d e', B2: 'd e', C: '' });
    writer.organisation('x');
    writer.person('Henkilö');
    writer.place('Henkilö', 'A1');
    writer.place('x', 'B2', { validity: { from: '2027-01-01', to: 'open' } });
  });
});

const usual = { members: 'both', resolution: 1, seed: 1, first: 500 } as const;

async function found(question: Partial<CommunitiesArguments>, day?: string) {
  const { items } = await communities(await county.asking(day), { ...usual, ...question });
  return items.map(({ members }) => members().map(({ id, within }) => [county.nameOf(id), within]));
}

const names = (listed: Awaited<ReturnType<typeof found>>) =>
  listed.map((members) => members.map(([name]) => String(name)).sort());

describe('by hand', () => {
  test('both: two circles, and C alone; of eleven places c in B1 alone lies between', async () => {
    const answer = await communities(await county.asking(), usual);
    expect(names(await found({}))).toEqual([
      ['A1', 'A2', 'a', 'b', 'c'],
      ['B1', 'B2', 'd', 'e'],
      ['C'],
    ]);
    expect(answer.items.map(({ networks, organisations }) => [networks, organisations])).toEqual([
      [2, 3],
      [2, 2],
      [1, 0],
    ]);
    // Barber: in the first 6 of 11 places, degrees 3 + 3 of networks and 2 + 2 + 3 of organisations; in
    // the second 4, degrees 3 + 2 and 2 + 2.
    const [first, second] = [6 / 11 - (6 * 7) / 121, 4 / 11 - (5 * 4) / 121];
    expect(answer.items.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(answer.items[0]!.modularity).toBeCloseTo(first, 12);
    expect(answer.items[1]!.modularity).toBeCloseTo(second, 12);
    expect(answer.modularity).toBeCloseTo(first + second, 12);
  });

  test('who has the most lines within a community is first in it', async () => {
    const [first] = await found({});
    expect(first!.map(([, within]) => within)).toEqual([3, 3, 2, 2, 2]);
    expect(names([first!.slice(0, 2)])).toEqual([['A1', 'A2']]);
  });

  test('networks alone, joined by two in common: A1 with A2 by three, B1 with B2 by two', async () => {
    const answer = await found({ members: 'networks' });
    expect(names(answer)).toEqual([['A1', 'A2'], ['B1', 'B2'], ['C']]);
    expect(answer[0]!.map(([, within]) => within)).toEqual([3, 3]);
    const { modularity, items } = await communities(await county.asking(), {
      ...usual,
      members: 'networks',
    });
    // Newman: all of the weight lies within, 3 and 2 of 5: 1 − (3/5)² − (2/5)².
    expect(modularity).toBeCloseTo(1 - 0.36 - 0.16, 12);
    expect(items[0]).toMatchObject({ networks: 2, organisations: 0 });
  });

  test('by Newman’s weights a and b weigh one each between A1 and A2, c one half', async () => {
    const projection = { minShared: 2, weight: 'newman' } as const;
    const answer = await found({ members: 'networks', projection });
    expect(answer[0]!.map(([, within]) => within)).toEqual([2.5, 2.5]);
  });

  test('organisations alone: a, b and c meet twice, d and e twice', async () => {
    const answer = await communities(await county.asking(), { ...usual, members: 'organisations' });
    expect(names(await found({ members: 'organisations' }))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
    expect(answer.items[0]).toMatchObject({ networks: 0, organisations: 3 });
  });

  test('a filter leaves only those networks and who is in them', async () => {
    const filter = { ids: [county.id('B2')] };
    expect(
      names(await found({ filter }))
        .flat()
        .sort(),
    ).toEqual(['B2', 'd', 'e']);
  });

  test('the day decides: x joins B2 in 2027', async () => {
    expect(names(await found({}, '2027-06-01'))).toContainEqual(['B1', 'B2', 'd', 'e', 'x']);
  });

  test('says what it counts: networks, organisations in them, their places, and no people', async () => {
    const { about } = await communities(await county.asking(), usual);
    expect(about.counted).toEqual([
      { what: 'networks', count: 5 },
      { what: 'organisations', count: 5 },
      { what: 'places', count: 11 },
    ]);
  });
});

describe('pages and threads', () => {
  test.each(['both', 'networks', 'organisations'] as const)(
    '%s: pages follow each other without a gap',
    async (members) => {
      const asking = await county.asking();
      const whole = await communities(asking, { ...usual, members });
      const marks: string[] = [];
      for (let more = true; more;) {
        const page = { first: 1, after: marks.at(-1) };
        const next = await communities(asking, { ...usual, members, ...page });
        marks.push(...next.items.map(({ mark }) => mark));
        more = next.hasNextPage;
      }
      expect(marks).toEqual(whole.items.map(({ mark }) => mark));
    },
  );

  test('the same in threads, which load the built rooms, as in turns', async () => {
    const built = '../../../dist/snapshot/workers/analysisPool.js';
    const { AnalysisPool } = (await import(built)) as { AnalysisPool: typeof Pool };
    const analysis = new AnalysisPool(2);
    try {
      for (const members of ['both', 'networks', 'organisations'] as const) {
        const told = async (asking: Awaited<ReturnType<County['asking']>>) =>
          (await communities(asking, { ...usual, members })).items.map((one) => ({
            ...one,
            members: one.members(),
          }));
        // Another day has a view of its own, so that nothing is taken from what was kept.
        const asking = { ...(await county.asking('2026-01-16')), analysis };
        expect(await told(asking)).toEqual(await told(await county.asking()));
      }
    } finally {
      await analysis.close();
    }
  });
});

describe('refused', () => {
  const problems = async (question: Partial<CommunitiesArguments>) =>
    communities(await county.asking(), { ...usual, ...question }).then(
      () => [],
      ({ problems }: { problems: { code: string; path: string }[] }) =>
        problems.map(({ code, path }) => `${code} ${path}`),
    );

  test('arguments out of bounds', async () => {
    const projection = { minShared: 0, weight: 'shared' } as const;
    expect(await problems({ resolution: 0, seed: -1, projection })).toEqual([
      'notProjected projection',
      'outOfRange resolution',
      'outOfRange seed',
      'outOfRange projection.minShared',
    ]);
    expect(await problems({ seed: 0.5 })).toEqual(['outOfRange seed']);
    expect(await problems({ first: 0 })).toEqual(['outOfRange first']);
  });

  test('a page after what is not the first record of a community', async () => {
    expect(await problems({ after: county.id('x') })).toEqual(['staleCursor after']);
    expect(await problems({ after: county.id('a') })).toEqual(['staleCursor after']);
    expect(await problems({ members: 'organisations', after: county.id('A1') })).toEqual([
      'staleCursor after',
    ]);
    expect(await problems({ after: 'nobody' })).toEqual(['noSuchRecord after']);
  });
});
