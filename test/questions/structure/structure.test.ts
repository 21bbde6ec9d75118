/** Question 4: records in order of a measure, on a county of two networks joined by one organisation. */
import { readFileSync } from 'node:fs';
import { structureMeasures } from '../../../src/analysis/structure/measures.js';
import { keyPlayers } from '../../../src/questions/structure/keyPlayers.js';
import { robustness } from '../../../src/questions/structure/robustness.js';
import {
  structure,
  type StructureArguments,
  type StructureMetric,
} from '../../../src/questions/structure/structure.js';
import type { AnalysisPool as Pool } from '../../../src/snapshot/workers/analysisPool.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';

const stores = temporaryStores();
let county: County;

/** A = {a, b, silta}, B = {silta, c, d}, C = {} and nobody in it; x in nothing; a person in A. */
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    writer.lists({ A: 'a b silta', B: 'silta c d', C: '' });
    writer.organisation('x');
    writer.person('Henkilö');
    writer.place('Henkilö', 'A');
    writer.place('x', 'B', { validity: { from: '2027-01-01', to: 'open' } });
  });
});

const metrics = Object.keys(structureMeasures) as StructureMetric[];

async function ranked(question: Partial<StructureArguments>, day?: string) {
  const answer = await structure(await county.asking(day), {
    metric: 'betweenness',
    first: 500,
    ...question,
  });
  return answer.items.map(({ id, value, rank }) => [county.nameOf(id), value, rank]);
}

describe('by hand', () => {
  test('betweenness: A and B part 2 of 7 from the others, silta one half from the other', async () => {
    // Pairs of others over A: a–b, a and b each with 4 on the other side or silta: 1 + 2 · 4 = 9. Over
    // silta: {a, b, A} with {B, c, d}: 9. Most for a network beside 3 and 5: s = 0, t = 2, so
    // (25 + 5 · 3 − 2 · 1) / 2 = 19; for an organisation beside 5 and 3: s = 1, t = 1, so
    // (9 · 4 + 3 · 2 · 0 − 1 · 4) / 2 = 16.
    const answer = await ranked({});
    expect(answer.slice(0, 3)).toEqual([
      ['silta', 9 / 16, 1],
      expect.arrayContaining([9 / 19, 2]),
      expect.arrayContaining([9 / 19, 2]),
    ]);
    expect(answer.slice(3).map(([, value, rank]) => [value, rank])).toEqual(
      Array.from({ length: 5 }, () => [0, 4]),
    );
  });

  test('one kind alone keeps the values of the whole graph', async () => {
    expect((await ranked({ kind: 'Network' })).map(([, value, rank]) => [value, rank])).toEqual([
      [9 / 19, 1],
      [9 / 19, 1],
      [0, 3],
    ]);
    expect((await ranked({ kind: 'Organisation' }))[0]).toEqual(['silta', 9 / 16, 1]);
  });

  test('constraint on networks alone: A and B share silta alone, so one is all that the other has', async () => {
    const parameters = { minShared: 1 };
    const networks = await ranked({ metric: 'constraint', parameters, kind: 'Network' });
    expect(networks.map(([, value, rank]) => [value, rank])).toEqual([
      [1, 1],
      [1, 1],
      [null, null],
    ]);
    // a: b and silta by 1 each, who are joined by 1. Of b's two, one half is silta's; of silta's four, one
    // quarter is b's.
    const members = await ranked({ metric: 'constraint', parameters, kind: 'Organisation' });
    const valueOf = new Map(members.map(([name, value]) => [name, value]));
    expect(valueOf.get('a')).toBeCloseTo((0.5 + 0.5 / 4) ** 2 + (0.5 + 0.5 / 2) ** 2, 12);
    // silta: four contacts, of whom a with b and c with d are joined.
    const sizes = await ranked({ metric: 'effectiveSize', parameters, kind: 'Organisation' });
    expect(sizes[0]).toEqual(['silta', 4 - (2 * 2) / 4, 1]);
    // Two in common join nobody here.
    const apart = await ranked({ metric: 'effectiveSize' });
    expect(apart.every(([, value]) => value === null)).toBe(true);
  });

  test('constraint by Newman’s weight: who meets in a large network is joined less', async () => {
    const county = await countyOf(stores, (writer) => {
      writer.lists({ Pari: 'o p', Joukko: 'o q r' });
    });
    const valueOf = async (weight?: 'shared' | 'newman') => {
      const { items, weight: told } = await structure(await county.asking(), {
        metric: 'constraint',
        parameters: { minShared: 1 },
        kind: 'Organisation',
        first: 500,
        weight,
      });
      expect(told).toBe(weight ?? 'shared');
      return items.find(({ id }) => county.nameOf(id) === 'o')!.value;
    };
    // o has p by 1, q and r by 1/2 each, who are joined by 1/2: shares of 1/2, 1/4 and 1/4.
    const newman = (1 / 2) ** 2 + 2 * (1 / 4 + 1 / 4 / 2) ** 2;
    expect(await valueOf('newman')).toBeCloseTo(newman, 12);
    // By how many in common all weigh 1: shares of 1/3.
    const shared = (1 / 3) ** 2 + 2 * (1 / 3 + 1 / 3 / 2) ** 2;
    expect(await valueOf('shared')).toBeCloseTo(shared, 12);
    expect(await valueOf()).toBeCloseTo(shared, 12);
  });

  test('a filter leaves only those networks and who is in them', async () => {
    const filter = { ids: [county.id('A')] };
    expect(await ranked({ metric: 'degree', filter, kind: 'Network' })).toEqual([['A', 1, 1]]);
    const members = await ranked({ metric: 'degree', filter, kind: 'Organisation' });
    expect(members.map(([name]) => name).sort()).toEqual(['a', 'b', 'silta']);
  });

  test('the day decides: x joins B in 2027', async () => {
    const later = await ranked({ metric: 'degree', kind: 'Network' }, '2027-06-01');
    expect(later[0]).toEqual(['B', 4 / 6, 1]);
  });

  test('a value that is not defined stands last, without a rank', async () => {
    const answer = await ranked({ metric: 'clustering' });
    expect(answer.at(-1)).toEqual([expect.any(String), null, null]);
  });

  test('says what it counts: networks, organisations in them, their places, and no people', async () => {
    const { about } = await structure(await county.asking(), { metric: 'core', first: 1 });
    expect(about.counted).toEqual([
      { what: 'networks', count: 3 },
      { what: 'organisations', count: 5 },
      { what: 'places', count: 6 },
    ]);
    expect(about.leftOut).toEqual([{ reason: 'notInForce', count: 1 }]);
  });
});

describe('every measure', () => {
  test.each(metrics)('%s: pages follow each other without a gap', async (metric) => {
    const asking = await county.asking();
    const whole = await structure(asking, { metric, first: 500 });
    expect(whole.items).toHaveLength(8);
    const ids: string[] = [];
    for (let more = true; more;) {
      const page = await structure(asking, { metric, first: 3, after: ids.at(-1) });
      expect(page.totalCount).toBe(8);
      ids.push(...page.items.map(({ id }) => id));
      more = page.hasNextPage;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  test('the same in threads, which load the built rooms, as in turns', async () => {
    const built = '../../../dist/snapshot/workers/analysisPool.js';
    const { AnalysisPool } = (await import(built)) as { AnalysisPool: typeof Pool };
    const analysis = new AnalysisPool(2);
    try {
      for (const metric of metrics) {
        const inTurns = await structure(await county.asking(), { metric, first: 500 });
        // Another day has a view of its own, so that nothing is taken from what was kept.
        const asking = { ...(await county.asking('2026-01-16')), analysis };
        const inThreads = await structure(asking, { metric, first: 500 });
        expect(inThreads.items).toEqual(inTurns.items);
      }
    } finally {
      await analysis.close();
    }
  });
});

describe('refused', () => {
  const problems = async (question: Partial<StructureArguments>) =>
    structure(await county.asking(), { metric: 'pageRank', first: 10, ...question }).then(
      () => [],
      ({ problems }: { problems: { code: string; path: string }[] }) =>
        problems.map(({ code, path }) => `${code} ${path}`),
    );

  test('parameters out of bounds, not whole, or of another measure', async () => {
    expect(await problems({ parameters: { damping: 1 } })).toEqual([
      'outOfRange parameters.damping',
    ]);
    expect(await problems({ parameters: { pivots: 3 } })).toEqual([
      'notAParameter parameters.pivots',
    ]);
    expect(
      await problems({ metric: 'sampledBetweenness', parameters: { pivots: 2.5, seed: -1 } }),
    ).toEqual(['notAnInteger parameters.pivots', 'outOfRange parameters.seed']);
    expect(await problems({ parameters: { damping: null } })).toEqual([]);
    expect(await problems({ weight: 'newman' })).toEqual(['notAParameter weight']);
  });

  test('a page after a record that is not in the list', async () => {
    expect(await problems({ after: county.id('x') })).toEqual(['staleCursor after']);
    expect(await problems({ after: 'nobody' })).toEqual(['noSuchRecord after']);
    expect(await problems({ kind: 'Network', after: county.id('a') })).toEqual([
      'staleCursor after',
    ]);
  });
});

describe('key players', () => {
  const question = { goal: 'fragment', kind: 'Organisation', count: 1, steps: 3 } as const;

  test('without silta {a, b, A} and {B, c, d} are apart: 12 of 42 pairs are joined', async () => {
    const answer = await keyPlayers(await county.asking(), question);
    expect(answer.players.map(({ id }) => county.nameOf(id))).toEqual(['silta']);
    // C is alone from the beginning: 7 of 8 records are joined, 42 of 56 pairs.
    expect(answer.before).toBeCloseTo(1 - 42 / 56, 12);
    expect(answer.players[0]!.value).toBeCloseTo(1 - 12 / 42, 12);
    expect(answer.about.counted).toContainEqual({ what: 'organisations', count: 5 });
  });

  test('within three lines of silta are all but C; of a network, its own and the other’s', async () => {
    const reach = { ...question, goal: 'reach', steps: 2 } as const;
    const answer = await keyPlayers(await county.asking(), reach);
    expect(answer.players.map(({ id, value }) => [county.nameOf(id), value])).toEqual([
      ['silta', 7 / 8],
    ]);
    const networks = await keyPlayers(await county.asking(), {
      ...reach,
      kind: 'Network',
      count: 9,
    });
    expect(networks.players.map(({ value }) => value)).toEqual([5 / 8, 7 / 8, 1]);
  });

  test('bounds of count and steps', async () => {
    const asking = await county.asking();
    for (const wrong of [{ count: 0 }, { count: 21 }, { count: 1.5 }, { steps: 7 }]) {
      expect(() => keyPlayers(asking, { ...question, ...wrong })).toThrow(/outOfRange/);
    }
  });
});

test('robustness: of seven joined records A leaves four with B, and without both nobody is joined', async () => {
  const asking = await county.asking();
  const answer = await robustness(asking, { order: 'degree', seed: 1, kind: 'Network' });
  expect([answer.records, answer.removable]).toEqual([8, 3]);
  expect(answer.points).toEqual([
    { removed: 0, largest: 7 },
    { removed: 1, largest: 4 },
    { removed: 2, largest: 1 },
    { removed: 3, largest: 1 },
  ]);
  expect(answer.mean).toBeCloseTo((4 + 1 + 1) / 3 / 8, 12);
  const curve = await robustness(asking, { order: 'betweenness', seed: 1 });
  expect(curve.points).toHaveLength(9);
  // Either network and silta join 9 pairs each; of equal ones a network goes first.
  expect(curve.points.slice(0, 2).map(({ largest }) => largest)).toEqual([7, 4]);
});

test('the page of documentation lists every measure as it describes itself', () => {
  const page = readFileSync(
    new URL('../../../docs/questions/structure.md', import.meta.url),
    'utf8',
  ).replace(/ +/g, ' ');
  const told = page.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line));
  const rows = metrics.map((id) => {
    const { reference, complexity, parameters } = structureMeasures[id];
    const given = Object.entries(parameters).map(
      ([name, range]: [string, { default: number; minimum: number; maximum: number }]) =>
        `\`${name}\` ${range.default} (${range.minimum} to ${range.maximum})`,
    );
    const name = id.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    return `| \`${name}\` | ${given.join(', ') || '–'} | ${complexity} | ${reference} |`;
  });
  expect(told).toEqual(rows);
});
