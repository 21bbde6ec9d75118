/** Question 4: who stands between others, on the county of docs/questions/brokerage.md, by hand. */
import { brokerage, type BrokerageArguments } from '../../../src/questions/structure/brokerage.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';

const stores = temporaryStores();
let county: County;

/** H of the north has one in common with A1 and A2 (north), B1 and B2 (south) and C (west); B2 with C. */
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    for (const name of ['North', 'South', 'West']) writer.area(name, 'wellbeingServicesCounty');
    writer.area('sub', 'subRegion');
    writer.area('n1', 'municipality', ['North']);
    writer.area('n2', 'municipality', ['North']);
    writer.area('s1', 'municipality', ['South', 'sub']);
    writer.area('s2', 'municipality', ['South', 'sub']);
    writer.area('w1', 'municipality', ['West']);
    writer.area('nowhere', 'municipality');
    writer.network('H', { covers: ['n1', 'n2'] });
    writer.network('A1', { covers: ['North'] });
    writer.network('A2', { covers: ['n2'] });
    writer.network('B1', { covers: ['s1'] });
    writer.network('B2', { covers: ['sub'] });
    writer.network('C', { covers: ['w1'] });
    // Of two counties, of none that is known, of one only in part, and of none that anybody told.
    writer.network('both', { covers: ['n1', 's1'] });
    writer.network('none', { covers: ['nowhere'] });
    writer.network('part', { covers: ['n1', 'nowhere'] });
    writer.network('untold');
    const homes = { m: 'n1', n: 's1', o: 'w1', p: 'n1', q: 's2' };
    for (const [name, home] of Object.entries(homes)) writer.organisation(name, { home });
    writer.organisation('homeless');
    writer.lists({
      A1: 'm',
      A2: 'n',
      H: 'm n o p q',
      B1: 'o',
      B2: 'p r',
      C: 'q r',
      both: 'm o',
      none: 'm',
      part: 'm homeless',
      untold: 'n',
    });
    writer.person('Henkilö');
    writer.place('Henkilö', 'A1');
    writer.place('Henkilö', 'A2');
  });
});

const usual = { kind: 'Network', minShared: 1, first: 500 } as const;

async function asked(question: Partial<BrokerageArguments> = {}) {
  const answer = await brokerage(await county.asking(), { ...usual, ...question });
  const named = answer.items.map(({ id, group: of, ...counts }) => ({
    name: county.nameOf(id),
    county: county.nameOf(of),
    ...counts,
  }));
  return { ...answer, named };
}

test('H stands between nine pairs, one of them within its county', async () => {
  const { named, totalCount } = await asked();
  // A1–A2; A1 and A2 each with B1, B2 and C; B1–B2; B1–C. B2 and C have r in common.
  const counts = { coordinator: 1, gatekeeper: 6, consultant: 1, liaison: 1 };
  expect(named[0]).toEqual({ name: 'H', county: 'North', rank: 1, value: 9, ...counts });
  expect(totalCount).toBe(6);
  const others = named.slice(1);
  expect(others.map(({ value, rank }) => [value, rank])).toEqual(
    Array.from({ length: 5 }, () => [0, 2]),
  );
  expect(Object.fromEntries(others.map(({ name, county: of }) => [name, of]))).toEqual({
    A1: 'North',
    A2: 'North',
    B1: 'South',
    B2: 'South',
    C: 'West',
  });
});

test('by one role', async () => {
  const { named } = await asked({ role: 'gatekeeper' });
  expect(named[0]).toMatchObject({ name: 'H', value: 6, rank: 1 });
});

test('who is not in one known county takes no part, and is told', async () => {
  const { about } = await asked();
  expect(about.leftOut).toEqual([{ reason: 'noOneCounty', count: 4 }]);
  expect(about.counted[0]).toEqual({ what: 'networks', count: 10 });
});

test('by two in common nobody of a county is joined', async () => {
  const { named } = await asked({ minShared: 2 });
  expect(named.map(({ value }) => value)).toEqual(Array(6).fill(0));
});

test('organisations take part by where they are at home, those in the networks asked for alone', async () => {
  // r and homeless have no home that is known; all others meet in H, so that nobody is between them.
  const { named, about } = await asked({ kind: 'Organisation' });
  expect(named.map(({ name }) => name).sort()).toEqual(['m', 'n', 'o', 'p', 'q']);
  expect(named.map(({ value }) => value)).toEqual(Array(5).fill(0));
  expect(about.leftOut).toEqual([{ reason: 'noOneCounty', count: 2 }]);

  const filter = { ids: ['A1', 'both', 'B1', 'B2'].map((name) => county.id(name)) };
  const fewer = await asked({ kind: 'Organisation', filter });
  expect(fewer.named.map(({ name }) => name).sort()).toEqual(['m', 'o', 'p']);
});

test('organisations: one between two that meet nowhere', async () => {
  const path = await countyOf(stores, (writer) => {
    for (const name of ['North', 'South', 'West']) {
      writer.area(name, 'wellbeingServicesCounty');
      writer.area(`town of ${name}`, 'municipality', [name]);
      writer.organisation(`of ${name}`, { home: `town of ${name}` });
    }
    writer.lists({ U: '', V: '' });
    writer.place('of North', 'U');
    writer.place('of South', 'U');
    writer.place('of South', 'V');
    writer.place('of West', 'V');
  });
  const question = { ...usual, kind: 'Organisation' } as const;
  const { items } = await brokerage(await path.asking(), question);
  expect(items[0]).toMatchObject({ id: path.id('of South'), liaison: 1, value: 1 });
});

test('a municipality that has changed its county counts where it is on the day', async () => {
  const moved = await countyOf(stores, (writer) => {
    writer.area('North', 'wellbeingServicesCounty');
    writer.area('South', 'wellbeingServicesCounty');
    writer.area('town', 'municipality');
    writer.partOf('town', 'North', { validity: { from: '2020-01-01', to: '2026-01-01' } });
    writer.partOf('town', 'South', { validity: { from: '2026-01-01', to: 'open' } });
    writer.network('N', { covers: ['town'] });
  });
  const countyOn = async (day: string) => {
    const { items } = await brokerage(await moved.asking(day), usual);
    return items.map(({ group: of }) => moved.nameOf(of));
  };
  expect(await countyOn('2025-06-01')).toEqual(['North']);
  expect(await countyOn('2026-06-01')).toEqual(['South']);
});

test('by sector: of exactly one that is told, whatever the county', async () => {
  const sketched = await countyOf(stores, (writer) => {
    for (const sector of ['health', 'rescue']) writer.concept(sector, 'sector');
    writer.concept('goal', 'goal');
    writer.lists({ M: 'x y z', P: 'x', Q: 'y', R: 'z', both: 'x', none: 'y' });
    const sectorOf = { M: 'health', P: 'health', Q: 'rescue', R: 'rescue' };
    for (const [network, sector] of Object.entries(sectorOf)) writer.link('ABOUT', network, sector);
    // What else it is about makes no difference.
    writer.link('ABOUT', 'M', 'goal');
    writer.link('ABOUT', 'none', 'goal');
    writer.link('ABOUT', 'both', 'health');
    writer.link('ABOUT', 'both', 'rescue');
  });
  const question = { ...usual, groups: 'sector' } as const;
  const { items, about, totalCount } = await brokerage(await sketched.asking(), question);
  // P–Q and P–R from health to rescue over M of health, Q–R both of rescue.
  const [first] = items;
  expect(sketched.nameOf(first!.id)).toBe('M');
  expect(sketched.nameOf(first!.group)).toBe('health');
  expect(first).toMatchObject({
    value: 3,
    coordinator: 0,
    gatekeeper: 2,
    consultant: 1,
    liaison: 0,
  });
  expect(totalCount).toBe(4);
  expect(about.leftOut).toEqual([{ reason: 'noOneSector', count: 2 }]);
  expect(about.definition).toBe('brokerage:bySector');
});

test('pages follow each other without a gap', async () => {
  const { items } = await asked();
  const ids: string[] = [];
  for (let more = true; more;) {
    const page = await asked({ first: 2, after: ids.at(-1) });
    ids.push(...page.items.map(({ id }) => id));
    more = page.hasNextPage;
  }
  expect(ids).toEqual(items.map(({ id }) => id));
});

test('refused: out of bounds, and a page after what takes no part', async () => {
  const problems = async (question: Partial<BrokerageArguments>) =>
    asked(question).then(
      () => [],
      ({ problems: told }: { problems: { code: string; path: string }[] }) =>
        told.map(({ code, path }) => `${code} ${path}`),
    );
  expect(await problems({ minShared: 0 })).toEqual(['outOfRange minShared']);
  expect(await problems({ minShared: 1.5 })).toEqual(['outOfRange minShared']);
  expect(await problems({ first: 0 })).toEqual(['outOfRange first']);
  expect(await problems({ after: county.id('m') })).toEqual(['staleCursor after']);
  expect(await problems({ after: county.id('both') })).toEqual(['staleCursor after']);
  expect(await problems({ after: county.id('Henkilö') })).toEqual(['staleCursor after']);
});
