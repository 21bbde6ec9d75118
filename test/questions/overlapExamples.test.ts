/** Overlaps worked out by hand, what stands beside an answer, and what is refused. */
import { InvalidInputError } from '../../src/model/errors/errors.js';
import { overlap, overlaps, type OverlapsArguments } from '../../src/questions/overlaps.js';
import { failureOf } from '../contract/fixtures.js';
import { temporaryStores } from '../snapshot/stores.js';
import { type County, countyOf } from './county.js';

const stores = temporaryStores();
const usual: OverlapsArguments = { minShared: 1, measure: 'jaccard', first: 50 };

/** Names of pairs, each in order of the alphabet. */
function named(county: County, pairs: readonly { a: string; b: string }[]): string[] {
  return pairs.map(({ a, b }) => [county.nameOf(a), county.nameOf(b)].sort().join('–'));
}

describe('overlaps, by hand', () => {
  //  Neuvosto  a b c d        Foorumi  b c d e        Ryhmä  c f        Tyhjä  –
  const lists = { Neuvosto: 'a b c d', Foorumi: 'b c d e', Ryhmä: 'c f', Tyhjä: '' };

  test('of the example in docs/questions/overlaps.md', async () => {
    const county = await countyOf(stores, (writer) => writer.lists(lists));
    const asking = await county.asking();
    const answer = await overlaps(asking, { ...usual, minShared: 3 });
    expect(named(county, answer.items)).toEqual(['Foorumi–Neuvosto']);
    expect(answer.items[0]).toMatchObject({
      // b and d are in two networks, c in three: 1/1 + 1/2 + 1/1.
      members: { shared: 3, sizeA: 4, sizeB: 4, jaccard: 0.6, weightedShared: 2.5 },
      people: { shared: 0, sizeA: 0, sizeB: 0, jaccard: null },
      relation: 'DUPLICATE',
    });
    expect(answer.items[0]!.explanations()).toEqual([]);
    expect(answer.items[0]!.members).toMatchObject({
      containmentAB: 0.75,
      containmentBA: 0.75,
      overlapCoefficient: 0.75,
    });
    expect(
      named(county, (await overlaps(asking, usual)).items)
        .slice(1)
        .sort(),
    ).toEqual(['Foorumi–Ryhmä', 'Neuvosto–Ryhmä']);
  });

  test('by people, of the example in docs/questions/overlaps.md', async () => {
    const county = await countyOf(stores, (writer) => {
      writer.lists(lists);
      for (const name of ['Aino', 'Eero']) writer.person(name);
      for (const [name, network] of [
        ['Aino', 'Foorumi'],
        ['Aino', 'Ryhmä'],
        ['Eero', 'Foorumi'],
        ['Eero', 'Ryhmä'],
        ['Eero', 'Neuvosto'],
      ] as const) {
        writer.place(name, network);
      }
    });
    const answer = await overlaps(await county.asking(), { ...usual, dimension: 'people' });
    expect(named(county, answer.items)[0]).toBe('Foorumi–Ryhmä');
    expect(named(county, answer.items).slice(1).sort()).toEqual([
      'Foorumi–Neuvosto',
      'Neuvosto–Ryhmä',
    ]);
    expect(answer.items.map(({ people }) => people.jaccard)).toEqual([1, 0.5, 0.5]);
    // By members they share one of five: the relation does not change with what is asked.
    expect(answer.items[0]).toMatchObject({ members: { jaccard: 0.2 }, relation: 'WEAK' });
  });

  test('ties in the measure go by how many are shared, then by ids', async () => {
    // Every pair is equal to its like: jaccard 1; of 3, of 1 and of 1 members.
    const county = await countyOf(stores, (writer) =>
      writer.lists({ A: 'x y z', B: 'x y z', C: 'u', D: 'u', E: 'v', F: 'v' }),
    );
    const { items } = await overlaps(await county.asking(), usual);
    expect(named(county, items)[0]).toBe('A–B');
    expect(items.slice(1).map(({ a }) => a)).toEqual(
      items
        .slice(1)
        .map(({ a }) => a)
        .sort(),
    );
    expect(named(county, items).slice(1).sort()).toEqual(['C–D', 'E–F']);
  });

  test('a person’s membership does not make the person’s organisation a member', async () => {
    const county = await countyOf(stores, (writer) => {
      writer.lists({ A: 'x', B: 'y' });
      writer.person('Eila');
      writer.place('Eila', 'A');
      writer.place('Eila', 'B');
    });
    const asking = await county.asking();
    expect((await overlaps(asking, usual)).totalCount).toBe(0);
    const found = overlap(asking, { a: county.id('A'), b: county.id('B') });
    expect(found?.pair.people).toMatchObject({ shared: 1, jaccard: 1, weightedShared: 1 });
    expect(found?.pair.members).toMatchObject({ shared: 0, jaccard: 0 });
  });

  test('limits of the asker decide the relation, and are part of the answer', async () => {
    const county = await countyOf(stores, (writer) => writer.lists(lists));
    const asking = await county.asking();
    const pair = { a: county.id('Neuvosto'), b: county.id('Foorumi') };
    const strict = { ...overlap(asking, pair)!.pair.thresholds, duplicateJaccard: 0.7 };
    const found = overlap(asking, { ...pair, thresholds: strict })!.pair;
    expect([found.relation, found.thresholds]).toEqual(['PARTIAL', strict]);
    const partial = { ...usual, relations: ['PARTIAL'] as const, thresholds: strict };
    expect((await overlaps(asking, partial)).totalCount).toBe(1);
    expect((await overlaps(asking, { ...usual, relations: ['PARTIAL'] })).totalCount).toBe(0);
  });

  test('a page goes on at the same place although the county has changed', async () => {
    const county = await countyOf(stores, (writer) =>
      writer.lists({ A: 'x y z', B: 'x y z', C: 'x y', D: 'z' }),
    );
    const first = await overlaps(await county.asking(), { ...usual, first: 2 });
    // A pair that ranks before the mark comes in; what follows is as it was.
    await county.write((writer) => writer.lists({ E: 'q r', F: 'q r' }));
    const after = first.items.at(-1)!.mark;
    const rest = await overlaps(await county.asking(), { ...usual, after });
    expect(new Set(named(county, [...first.items, ...rest.items]))).toEqual(
      new Set(['A–B', 'A–C', 'B–C', 'A–D', 'B–D']),
    );
    expect(rest.totalCount).toBe(6);
  });
});

describe('what stands beside the answer', () => {
  test('counts, what was left out and why, and sources', async () => {
    const county = await countyOf(stores, (writer) => {
      writer.lists({ A: 'x y', B: 'x' });
      writer.source('Luettelo');
      writer.source('Toinen');
      writer.person('Eila');
      writer.network('Suunnitelma', { status: 'planned' });
      writer.organisation('z');
      writer.place('Eila', 'A', { source: 'Luettelo' });
      writer.place('x', 'A', { role: 'chair', source: 'Luettelo' });
      writer.place('z', 'A', {
        validity: { from: '2020-01-01', to: '2025-01-01' },
        source: 'Toinen',
      });
      writer.place('z', 'B', { validity: { from: '2026', to: 'open' } });
      writer.place('z', 'B', { status: 'proposed' });
      writer.place('z', 'Suunnitelma');
    });
    const { about } = await overlaps(await county.asking(), usual);
    expect(about).toMatchObject({
      revision: 1,
      definition: 'overlaps:definition',
      staleSince: undefined,
      counted: [
        { what: 'networks', count: 2 },
        { what: 'organisations', count: 3 },
        { what: 'people', count: 1 },
        { what: 'places', count: 4 },
      ],
      leftOut: [
        { reason: 'notInForce', count: 1 },
        { reason: 'status', count: 2 },
        { reason: 'possiblyValid', count: 1 },
        { reason: 'repeatedPlace', count: 1 },
      ],
      sources: [county.id('Luettelo')],
    });
  });
});

describe('what is refused', () => {
  const unknown = '00000000-0000-4000-8000-000000000000';
  let county: County;
  beforeAll(async () => {
    county = await countyOf(stores, (writer) => writer.lists({ A: 'x', B: 'x' }));
  });

  test.each<readonly [string, Partial<OverlapsArguments>, object]>([
    ['a page of none', { first: 0 }, { code: 'outOfRange', path: 'first', value: '0' }],
    ['a page of 501', { first: 501 }, { code: 'outOfRange', path: 'first', value: '501' }],
    ['sharing none', { minShared: 0 }, { code: 'outOfRange', path: 'minShared', value: '0' }],
    ['sharing 1.5', { minShared: 1.5 }, { code: 'outOfRange', path: 'minShared', value: '1.5' }],
    ['no such network', { network: unknown }, { code: 'noSuchRecord', path: 'network' }],
    [
      'no id',
      { network: 'Neuvosto' },
      { code: 'noSuchRecord', path: 'network', value: 'Neuvosto' },
    ],
    ['no such network to filter', { filter: { ids: [unknown] } }, { path: 'filter.ids.0' }],
    ['no such area to filter', { filter: { areas: [unknown] } }, { path: 'filter.areas.0' }],
    [
      'a mark of a network that is gone',
      { after: { value: 1, shared: 1, a: unknown, b: unknown } },
      { code: 'noSuchRecord', path: 'after' },
    ],
  ])('%s', async (_, wrong, problem) => {
    const asking = await county.asking();
    const failure = await failureOf(overlaps(asking, { ...usual, ...wrong }));
    expect(failure).toBeInstanceOf(InvalidInputError);
    expect((failure as InvalidInputError).problems).toEqual([expect.objectContaining(problem)]);
  });

  test('a mark of networks that no longer are on the day', async () => {
    const asking = await county.asking('2019-01-01');
    const after = { value: 1, shared: 1, a: county.id('A'), b: county.id('B') };
    const failure = await failureOf(overlaps(asking, { ...usual, after }));
    expect((failure as InvalidInputError).problems[0]).toMatchObject({ code: 'staleCursor' });
  });

  test('a network held against itself', async () => {
    const asking = await county.asking();
    const twice = { a: county.id('A'), b: county.id('A') };
    const failure = await failureOf((async () => overlap(asking, twice))());
    expect((failure as InvalidInputError).problems).toEqual([
      expect.objectContaining({ code: 'selfReference', path: 'b' }),
    ]);
  });

  test('a question that nobody waits for any more', async () => {
    const leaving = new AbortController();
    const asking = await county.asking(undefined, leaving.signal);
    leaving.abort(new Error('the caller left'));
    await expect(overlaps(asking, usual)).rejects.toThrow('the caller left');
  });
});
