/** How far one network may stand otherwise if its list is not complete. */
import {
  networkConfidence,
  type NetworkConfidenceArguments,
} from '../../../src/questions/overlap/networkConfidence.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { countyOf } from '../county.js';

const stores = temporaryStores();

/** The example of docs/questions/overlaps.md. */
const twoPairs = { A: 'v w', B: 'v w', C: 'x y', D: 'x y', Tyhjä: '' };

/** Where nobody has said anything of sources. */
const silent = {
  entity: () => Promise.resolve(undefined),
  relationship: () => Promise.resolve(undefined),
};

async function bandsOf(name: string, other: Partial<NetworkConfidenceArguments> = {}) {
  const county = await countyOf(stores, (writer) => writer.lists(twoPairs));
  return networkConfidence(await county.asking(), silent, {
    ...{ network: county.id(name), minShared: 2, draws: 5_000, seed: 1, missing: 0.2, ...other },
  });
}

test('the example, worked out by hand', async () => {
  const found = await bandsOf('A');
  expect(found!.observed).toEqual({ size: 2, overlapping: 1, highestJaccard: 1 });
  expect(found!.missing).toEqual({ share: 0.2, basis: 'stated', sources: [] });
  expect(found!.added).toEqual({
    // None missed beside two: .64; one: .256; two or more, which are x and y: .104.
    size: { low: 2, high: 4 },
    // With x and y it shares two with C and D as well.
    overlapping: { low: 1, high: 3 },
    // With one more it is 2/3 like B, with both 2/4.
    highestJaccard: { low: 0.5, high: 1 },
  });
  expect(found!.dropped).toEqual({
    // Both left out: .04; one: .32.
    size: { low: 1, high: 2 },
    overlapping: { low: 0, high: 1 },
    // Of draws in which there is anybody left: with one of the two 1/2.
    highestJaccard: { low: 0.5, high: 1 },
  });
});

test('where no source says that the list is complete, a tenth is taken to be missing', async () => {
  const found = await bandsOf('A', { missing: undefined });
  expect(found!.missing).toEqual({ share: 0.1, basis: 'assumed', sources: [] });
});

test('nothing is said of a network without members; what is out of range is named', async () => {
  expect(await bandsOf('Tyhjä')).toBeUndefined();
  await expect(bandsOf('A', { draws: 5_001 })).rejects.toMatchObject({
    problems: [{ code: 'outOfRange', path: 'draws', value: '5001' }],
  });
  await expect(bandsOf('A', { minShared: 0 })).rejects.toMatchObject({
    problems: [{ code: 'outOfRange', path: 'minShared', value: '0' }],
  });
});
