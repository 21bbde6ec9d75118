import { confidence, type ConfidenceArguments } from '../../../src/questions/overlap/confidence.js';
import { significance } from '../../../src/questions/overlap/significance.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { countyOf } from '../county.js';

const stores = temporaryStores();

/** The example of docs/questions/overlaps.md. */
const twoPairs = { A: 'v w', B: 'v w', C: 'x y', D: 'x y' };

/** Where nobody has said anything of sources. */
const silent = {
  entity: () => Promise.resolve(undefined),
  relationship: () => Promise.resolve(undefined),
};

test('two pairs of networks of the same two members: worked out by hand', async () => {
  const county = await countyOf(stores, (writer) => writer.lists(twoPairs));
  const asking = await county.asking();
  const found = await significance(asking, { a: county.id('A'), b: county.id('B') });
  // Every degree is 2 of 4, so every tie is as likely as not: each of four members in both, 1/4.
  expect(found).toMatchObject({ shared: 2, familySize: 5, converged: true });
  expect(found!.expected).toBeCloseTo(1, 9);
  expect(found!.p).toBeCloseTo(67 / 256, 9);
  expect(found!.leastP).toBeCloseTo(67 / 256, 9);
  // Five pairs, of which the others share nothing: 5 · 67/256 is more than 1.
  expect(found!.q).toBe(1);
  const nothingShared = await significance(asking, { a: county.id('A'), b: county.id('C') });
  expect(nothingShared).toMatchObject({ shared: 0, p: 1, q: 1 });
});

async function bandsOfTheExample(other: Partial<ConfidenceArguments>) {
  const county = await countyOf(stores, (writer) => writer.lists(twoPairs));
  const question = { a: county.id('A'), b: county.id('B'), draws: 5_000, seed: 1, ...other };
  return confidence(await county.asking(), silent, question);
}

test('bands of the example, worked out by hand', async () => {
  const found = await bandsOfTheExample({ missing: 0.2 });
  const { added, dropped, missingA } = found!;
  expect(missingA).toEqual({ share: 0.2, basis: 'stated', sources: [] });
  // None missed beside two: .64; one: .256; two or more: .104.
  expect(added.sizeA).toEqual({ low: 2, high: 4 });
  // Another one shared: .097; two more: .011.
  expect(added.shared).toEqual({ low: 2, high: 3 });
  // Both left out: .04; one: .32.
  expect(dropped.sizeB).toEqual({ low: 1, high: 2 });
  // A shared one stays in both with .64: none does with .13.
  expect(dropped.shared).toEqual({ low: 0, high: 2 });
});

test('where no source says that a list is complete, a tenth is taken to be missing', async () => {
  const found = await bandsOfTheExample({});
  expect(found!.missingA).toEqual({ share: 0.1, basis: 'assumed', sources: [] });
  expect(found!.missingB).toEqual(found!.missingA);
});

test('nothing is said of a network without members or not there on the day', async () => {
  const county = await countyOf(stores, (writer) => {
    writer.lists({ ...twoPairs, Tyhjä: '' });
    writer.network('Myöhempi', { validity: { from: '2030-01-01', to: 'open' } });
  });
  const asking = await county.asking();
  for (const name of ['Tyhjä', 'Myöhempi']) {
    const pair = { a: county.id('A'), b: county.id(name) };
    expect(await significance(asking, pair)).toBeUndefined();
    expect(await confidence(asking, silent, { ...pair, draws: 200, seed: 1 })).toBeUndefined();
  }
});

test('arguments out of range are named, all at once', async () => {
  await expect(bandsOfTheExample({ missing: 0.95, draws: 100 })).rejects.toMatchObject({
    problems: [
      { code: 'outOfRange', path: 'missing', value: '0.95' },
      { code: 'outOfRange', path: 'draws', value: '100' },
    ],
  });
});

test('who does not wait for it any more is told so', async () => {
  const county = await countyOf(stores, (writer) => writer.lists(twoPairs));
  const leaving = new AbortController();
  const asking = await county.asking(undefined, leaving.signal);
  const asked = significance(asking, { a: county.id('A'), b: county.id('B') });
  leaving.abort(new Error('gone'));
  await expect(asked).rejects.toThrow('gone');
});
