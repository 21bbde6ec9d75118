/** Question 5 by chance: exact where one way alone leads to everybody, drawn elsewhere. */
import { InvalidInputError } from '../../../src/model/errors/errors.js';
import {
  type ExpectedReach,
  expectedReach,
  type ExpectedReachArguments,
} from '../../../src/questions/reach/expected.js';
import { type Analysis, analysisInTurns } from '../../../src/snapshot/workers/analysis.js';
import { type AnalysisProgress, ToldAnalysis } from '../../../src/snapshot/workers/toldAnalysis.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type InformedCounty, informedCounty } from './informedCounty.js';

const stores = temporaryStores();
const usual = { steps: 2, probability: 0.25, draws: 2_000, seed: 1 } as const;

async function asked(
  { county, id }: InformedCounty,
  question: Partial<ExpectedReachArguments> = {},
): Promise<ExpectedReach> {
  const answer = await expectedReach(await county.asking(), {
    from: id('Neuvosto'),
    ...usual,
    ...question,
  });
  return answer!;
}

const told = ({ nameOf }: InformedCounty, page: ReturnType<ExpectedReach['records']>) =>
  Object.fromEntries(page.items.map(({ record, value }) => [nameOf(record), value]));

/** Neuvosto has Tuohi and Pihka; both sit in Ryhmä with Halla where `isJoined`, else Tuohi alone does. */
function joined(isJoined: boolean) {
  return informedCounty(stores, {
    nodes: {
      Neuvosto: 'Network',
      Ryhmä: 'Network',
      Tuohi: 'Organisation',
      Pihka: 'Organisation',
      Halla: 'Organisation',
      Routa: 'Organisation',
    },
    municipalities: ['Aapa', 'Besk', 'Cega', 'Dalk'],
    links: [
      { kind: 'MEMBER_OF', from: 'Tuohi', to: 'Neuvosto' },
      { kind: 'MEMBER_OF', from: 'Pihka', to: 'Neuvosto' },
      { kind: 'MEMBER_OF', from: 'Tuohi', to: 'Ryhmä' },
      { kind: 'MEMBER_OF', from: 'Pihka', to: 'Ryhmä', holds: isJoined ? 'certainly' : 'not' },
      { kind: 'MEMBER_OF', from: 'Halla', to: 'Ryhmä' },
      { kind: 'LOCATED_IN', from: 'Tuohi', to: 'Aapa' },
      { kind: 'LOCATED_IN', from: 'Pihka', to: 'Aapa' },
      { kind: 'LOCATED_IN', from: 'Halla', to: 'Besk' },
      { kind: 'LOCATED_IN', from: 'Routa', to: 'Cega' },
    ],
  });
}

describe('by hand', () => {
  let tree: InformedCounty;
  let square: InformedCounty;
  beforeAll(async () => {
    tree = await joined(false);
    square = await joined(true);
  });

  test('on a tree the probabilities of the steps multiply', async () => {
    const answer = await asked(tree, { steps: 3 });
    expect([answer.isExact, answer.draws]).toEqual([true, 0]);
    expect(told(tree, answer.records(9, undefined))).toEqual({
      Tuohi: 1 / 4,
      Pihka: 1 / 4,
      Halla: 1 / 64,
    });
    expect(answer.organisations).toEqual({ value: 33 / 64, standardError: 0 });
    // Somebody in Aapa: not neither of the two.
    const there = told(tree, answer.municipalities(9, undefined));
    expect(there['Aapa']).toBeCloseTo(1 - (3 / 4) ** 2, 12);
    expect(there['Besk']).toBeCloseTo(1 / 64, 12);
    expect(there['Cega']).toBe(0);
    // Of Dalk nobody knows who is there.
    expect(Object.keys(there)).toEqual(['Aapa', 'Besk', 'Cega']);
  });

  test('within fewer steps than the second way needs it is exact all the same', async () => {
    expect((await asked(square, { steps: 1 })).isExact).toBe(true);
    expect((await asked(square, { steps: 2 })).isExact).toBe(false);
  });

  test('where two ways lead it is drawn, near what it is', async () => {
    const answer = await asked(square, { steps: 3 });
    // To Ryhmä by either of two ways, each of two steps; from there to Halla.
    const halla = (1 - (1 - 1 / 16) ** 2) / 4;
    const organisations = told(square, answer.records(9, undefined));
    expect(Math.abs(organisations['Halla']! - halla)).toBeLessThan(0.02);
    const { value, standardError } = answer.organisations;
    expect([value > 0.4, value < 0.65, standardError > 0.005, standardError < 0.03]).toEqual(
      Array(4).fill(true),
    );
    const again = await asked(square, { steps: 3 });
    expect(told(square, again.records(9, undefined))).toEqual(organisations);
  });

  test('who surely passes word on needs no drawing', async () => {
    const answer = await asked(square, { steps: 3, probability: 1 });
    expect([answer.isExact, answer.organisations.value]).toEqual([true, 3]);
  });

  test('of some areas alone', async () => {
    const answer = await asked(tree, { steps: 3, areas: [tree.id('Besk')] });
    expect(told(tree, answer.records(9, undefined))).toEqual({ Halla: 1 / 64 });
    expect(told(tree, answer.municipalities(9, undefined))).toEqual({ Besk: 1 / 64 });
  });

  test('the sender does not hold on the day: there is no answer', async () => {
    const asking = await tree.county.asking('2019-01-01');
    expect(await expectedReach(asking, { from: tree.id('Neuvosto'), ...usual })).toBeUndefined();
  });

  test.each([
    ['probability', 0],
    ['probability', 1.01],
    ['draws', 99],
    ['draws', 10_001],
    ['seed', -1],
    ['seed', 0.5],
    ['steps', 11],
  ])('refuses %s of %d', async (path, value) => {
    const refused = asked(tree, { [path]: value });
    await expect(refused).rejects.toThrow(InvalidInputError);
    await expect(refused).rejects.toMatchObject({ problems: [{ path, code: 'outOfRange' }] });
  });

  test('is the same in several parts, and tells how far it is', async () => {
    const inParts = Object.create(analysisInTurns, { threads: { value: 3 } }) as Analysis;
    const heard: AnalysisProgress[] = [];
    const analysis = new ToldAnalysis(inParts, (progress) => heard.push(progress));
    const question = { from: square.id('Neuvosto'), ...usual, steps: 4, draws: 1_000 };
    // Another day has a graph of its own, so that nothing is taken from what was kept.
    const other = { ...(await square.county.asking('2026-01-16')), analysis };
    const parted = (await expectedReach(other, question))!;
    const whole = (await expectedReach(await square.county.asking(), question))!;
    expect(parted.organisations).toEqual(whole.organisations);
    expect(parted.records(9, undefined)).toEqual(whole.records(9, undefined));
    expect([heard[0], heard.at(-1)]).toEqual([
      { step: 1, share: 0 },
      { step: 1, share: 1 },
    ]);
  });

  test('who stops waiting gets no answer', async () => {
    const gone = new AbortController();
    const asking = await square.county.asking(undefined, gone.signal);
    gone.abort(new Error('gone'));
    await expect(
      expectedReach(asking, { from: square.id('Neuvosto'), ...usual, seed: 9 }),
    ).rejects.toThrow('gone');
  });
});
