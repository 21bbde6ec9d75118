/** What candidates for merging say to bad input, and how their pages follow each other. */
import type { InvalidInputError } from '../../../src/model/errors/errors.js';
import type { Problem } from '../../../src/model/errors/problems.js';
import {
  candidatePlace,
  type MergeCandidatesArguments,
} from '../../../src/questions/merging/mergeCandidates.js';
import { defaultThresholds } from '../../../src/questions/overlapPair.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';
import { candidatesIn, neuvostoAndFoorumi } from './candidatesIn.js';

const stores = temporaryStores();

describe('bad input', () => {
  let county: County;
  beforeAll(async () => {
    county = await countyOf(stores, neuvostoAndFoorumi);
  });
  const problemsOf = async (
    other: Partial<MergeCandidatesArguments>,
  ): Promise<readonly Problem<string>[]> => {
    const failure: unknown = await candidatesIn(county, other).catch((error: unknown) => error);
    return (failure as InvalidInputError).problems;
  };

  test('limits out of range are told all at once, with place, value and bounds', async () => {
    const thresholds = { ...defaultThresholds, duplicateJaccard: 1.5, duplicateShared: 0 };
    expect(await problemsOf({ thresholds })).toEqual([
      expect.objectContaining({
        code: 'outOfRange',
        path: 'thresholds.duplicateJaccard',
        value: '1.5',
        facts: { minimum: 0, maximum: 1 },
      }),
      expect.objectContaining({ path: 'thresholds.duplicateShared', value: '0' }),
    ]);
  });

  test('pages too long, ids that no record has and places that are gone', async () => {
    expect(await problemsOf({ first: 0 })).toMatchObject([{ code: 'outOfRange', path: 'first' }]);
    expect(await problemsOf({ filter: { ids: ['x'] } })).toMatchObject([
      { code: 'noSuchRecord', path: 'filter.ids.0' },
    ]);
    expect(await problemsOf({ after: 'x y' })).toMatchObject([{ code: 'staleCursor' }]);
  });

  test('a filter that leaves nothing gives an empty answer that says why', async () => {
    const { items, about } = await candidatesIn(county, { filter: { kinds: ['council'] } });
    expect([items, about.empty]).toEqual([[], 'nothingPasses']);
    const empty = await countyOf(stores, (writer) => writer.organisation('a'));
    expect((await candidatesIn(empty)).about.empty).toBe('nothingRecorded');
  });
});

test('come in pages that follow each other', async () => {
  const county = await countyOf(stores, (writer) =>
    writer.lists({ A: 'a b c', B: 'a b c', C: 'a b c d', D: 'x y z', E: 'x y z' }),
  );
  const whole = await candidatesIn(county);
  expect(whole.totalCount).toBe(4);
  const named: string[] = [];
  for (let after: string | undefined; ;) {
    const page = await candidatesIn(county, { first: 1, after });
    named.push(...page.candidates.map((one) => one.named));
    after = candidatePlace(page.items[0]!);
    if (!page.hasNextPage) break;
  }
  expect(named).toEqual(whole.candidates.map((one) => one.named));
});
