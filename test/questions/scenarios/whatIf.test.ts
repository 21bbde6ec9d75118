/** Question 2, the dream map: the county of docs/questions/whatIf.md by hand, and any county by the law of it. */
import fc from 'fast-check';
import {
  changedDuties,
  changedGaps,
  changedMunicipalities,
  changedReach,
  changedRelations,
} from '../../../src/questions/scenarios/changedAnswers.js';
import {
  changedAffiliation,
  changedHours,
  type WhatIf,
  whatIfFigureList,
} from '../../../src/questions/scenarios/whatIf.js';
import { temporaryStores } from '../../snapshot/stores.js';
import {
  anyCounty,
  anyOperation,
  changeSetOfCounty,
  operationOf,
} from '../../snapshot/scenarios/drawnCounty.js';
import { PlainScenario } from '../../snapshot/scenarios/plainScenario.js';
import { type County, countyIn, countyOf } from '../county.js';
import { example, saved, whatIf } from './exampleCounty.js';

const stores = temporaryStores();

describe('the example', () => {
  let county: County;
  let sides: WhatIf;
  let merger: string;
  beforeAll(async () => {
    county = await countyOf(stores, example);
    const id = (name: string) => county.id(name);
    const merge = { kind: 'merge', network: id('Foorumi'), into: id('Neuvosto') } as const;
    merger = await saved(county, [merge]);
    const dream = await saved(county, [
      merge,
      { kind: 'end', network: id('Piiri') },
      { kind: 'found', key: 'uusi', name: 'Uusi', networkKind: 'forum' },
      { kind: 'addMembership', network: 'uusi', member: id('h') },
    ]);
    sides = await whatIf(county, dream);
  });

  test('figures before and after, the unknown beside them', async () => {
    const figures = await whatIfFigureList(sides);
    expect(figures.map((one) => Object.values(one))).toEqual([
      ['networks', 4, 3, 0, 0],
      ['organisationsInNetworks', 7, 7, 0, 0],
      // h and the municipality; g and the municipality.
      ['organisationsInNone', 2, 2, 0, 0],
      ['places', 12, 8, 0, 0],
      // 6 · 1 · 5 + 4 · 2 · 4 + 12 · 1 and, of five in Neuvosto, 4 · 2 · 5.
      ['meetingHours', 74, 40, 1, 2],
    ]);
  });

  test('who loses the last place, who gains the first, and whose hours change', async () => {
    const { items: losing } = await changedAffiliation(sides, 'losesLast', 10, undefined);
    const { items: gaining } = await changedAffiliation(sides, 'gainsFirst', 10, undefined);
    expect([losing, gaining].map((ids) => ids.map((id) => county.nameOf(id)))).toEqual([
      ['g'],
      ['h'],
    ]);
    const { items, totalCount } = await changedHours(sides, 10, undefined);
    const told = items.map(({ organisation, before, after }) =>
      [county.nameOf(organisation), before, after].map((one) =>
        typeof one === 'string' ? one : `${one.hours} + ${one.unknownNetworks}`,
      ),
    );
    expect(totalCount).toBe(7);
    expect(told[0]).toEqual(['g', '12 + 0', '0 + 0']);
    expect(told.slice(1, 5).toSorted()).toEqual([
      ['a', '14 + 1', '8 + 1'],
      ['b', '14 + 0', '8 + 0'],
      ['c', '14 + 0', '8 + 0'],
      ['d', '14 + 0', '8 + 0'],
    ]);
    expect(told.slice(5)).toEqual([
      ['e', '6 + 0', '8 + 0'],
      // Of a network that is founded the hours are not known: that is not 0.
      ['h', '0 + 0', 'null + 1'],
    ]);
  });

  test('relations, coverage, duties and reach by the questions that they are of', async () => {
    expect((await changedRelations(sides)).map((one) => Object.values(one))).toEqual([
      ['DUPLICATE', 1, 0],
      ['ABSORBABLE', 0, 0],
      ['PARALLEL', 0, 0],
      ['PARTIAL', 0, 0],
    ]);
    const [Utsjoki, nuoret] = [county.id('Utsjoki'), county.id('nuoret')];
    const tally = [
      { state: 'PRESENT', before: 1, after: 0 },
      { state: 'UNKNOWN', before: 0, after: 1 },
    ];
    expect(await changedMunicipalities(sides, undefined, 'targetGroup')).toEqual([
      { municipality: Utsjoki, before: 'PRESENT', after: 'UNKNOWN', opened: 1, closed: 0, tally },
    ]);
    const matrix = { rows: 'municipality', columns: 'targetGroup' } as const;
    expect(await changedGaps(sides, matrix)).toEqual({
      opened: 1,
      closed: 0,
      cells: [{ row: Utsjoki, column: nuoret, before: 'PRESENT', after: 'UNKNOWN' }],
    });
    expect(await changedDuties(sides)).toEqual([
      { duty: county.id('Neuvottelu'), bearer: county.id('kunta'), before: true, after: false },
    ]);
    const { before, after } = await changedReach(sides, county.id('Neuvosto'), 1);
    // a b c d; with e.
    expect([before.organisations.within, after.organisations.within]).toEqual([4, 5]);
  });

  test('held against another scenario, what both do makes no difference', async () => {
    const both = await whatIf(county, merger, merger);
    for (const { before, after } of await whatIfFigureList(both)) expect(after).toBe(before);
    const beside = { ...sides, before: both.after };
    const figures = await whatIfFigureList(beside);
    expect(figures.slice(0, 2).map(({ before, after }) => [before, after])).toEqual([
      [3, 3],
      [7, 7],
    ]);
    const { items } = await changedAffiliation(beside, 'losesLast', 10, undefined);
    expect(items).toEqual([county.id('g')]);
  });
});

test('in any county: places, and who is in some network on one side alone, as on plain sets', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyCounty,
      fc.array(anyOperation, { minLength: 8, maxLength: 20 }),
      async (drawnCounty, drawn) => {
        const { changeSet, ids } = changeSetOfCounty(drawnCounty);
        const store = await stores.open();
        await store.commit(changeSet);
        const county = await countyIn(stores, store, 'drawn');
        const plain = new PlainScenario(drawnCounty);
        const was = certainPlaces(plain.told(ids), ids.members.slice(0, -1));
        const done = drawn.filter((one) => plain.carryOut(one));
        if (done.length > 0) {
          const scenario = await saved(
            county,
            done.map((one) => operationOf(one, ids)),
          );
          const will = certainPlaces(plain.told(ids, scenario), ids.members.slice(0, -1));
          const sides = await whatIf(county, scenario);
          const places = (await whatIfFigureList(sides)).find(({ what }) => what === 'places');
          expect(places).toMatchObject({ before: was.length, after: will.length });
          const only = (these: string[], others: string[]) =>
            [...new Set(these)].filter((one) => !others.includes(one)).sort();
          const told = async (change: 'losesLast' | 'gainsFirst') =>
            (await changedAffiliation(sides, change, 10, undefined)).items;
          expect(await told('losesLast')).toEqual(only(was, will));
          expect(await told('gainsFirst')).toEqual(only(will, was));
        }
        await county.close();
        await store.close();
      },
    ),
    { numRuns: 20 },
  );
});

/** The organisation of each place that holds for certain. */
function certainPlaces(
  told: ReturnType<PlainScenario['told']>,
  organisations: readonly string[],
): string[] {
  return Object.values(told)
    .flatMap(({ members }) => members)
    .filter((member) => member.endsWith(' certain'))
    .map((member) => member.split(' ')[0]!)
    .filter((id) => organisations.includes(id));
}
