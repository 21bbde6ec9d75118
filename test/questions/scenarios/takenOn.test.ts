/** What a scenario says that networks are for, and what it changes among the networks of a filter. */
import { foundedId } from '../../../src/model/workspace/scenarioPlan.js';
import {
  changedDuties,
  changedMunicipalities,
} from '../../../src/questions/scenarios/changedAnswers.js';
import {
  changedAffiliation,
  changedHours,
  whatIfFigureList,
} from '../../../src/questions/scenarios/whatIf.js';
import { SCENARIO } from '../../snapshot/scenarios/drawnCounty.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';
import { example, saved, whatIf } from './exampleCounty.js';

const stores = temporaryStores();
let county: County;
beforeAll(async () => {
  county = await countyOf(stores, example);
});

test('what a founded network is for takes the place of what goes, and its hours are known', async () => {
  const id = (name: string) => county.id(name);
  const takenOn = await whatIf(
    county,
    await saved(county, [
      { kind: 'end', network: id('Piiri') },
      { kind: 'found', key: 'uusi', name: 'Uusi', networkKind: 'forum' },
      { kind: 'addMembership', network: 'uusi', member: id('h') },
      { kind: 'cover', network: 'uusi', area: id('Utsjoki') },
      { kind: 'serve', network: 'uusi', concept: id('nuoret') },
      { kind: 'fulfil', network: 'uusi', duty: id('Neuvottelu'), bearer: id('kunta') },
      { kind: 'meet', network: 'uusi', meetingsPerYear: 3, meetingHours: 2 },
      // Of a network that stays: hours that nobody had said.
      { kind: 'meet', network: id('Ryhmä'), meetingsPerYear: 1, meetingHours: 1 },
    ]),
  );
  const figures = await whatIfFigureList(takenOn);
  // 74 without the 12 of Piiri, with the 3 · 2 of h and the 2 of a and f.
  expect(Object.values(figures.at(-1)!)).toEqual(['meetingHours', 74, 70, 1, 0]);
  expect(await changedMunicipalities(takenOn, undefined, 'targetGroup')).toEqual([]);
  expect((await changedMunicipalities(takenOn, ['council'], 'targetGroup')).length).toBe(0);
  expect(await changedDuties(takenOn)).toEqual([]);
  const { items } = await changedHours(takenOn, 10, undefined);
  expect(items.map(({ organisation }) => county.nameOf(organisation)).sort()).toEqual(
    ['a', 'f', 'g', 'h'].sort(),
  );
});

test('of the networks of a filter, before and after, those that are founded among them', async () => {
  const id = (name: string) => county.id(name);
  const scenario = await saved(county, [
    { kind: 'end', network: id('Piiri') },
    { kind: 'found', key: 'uusi', name: 'Uusi', networkKind: 'forum' },
    { kind: 'cover', network: 'uusi', area: id('Utsjoki') },
    { kind: 'addMembership', network: 'uusi', member: id('g') },
    { kind: 'addMembership', network: 'uusi', member: id('h') },
    { kind: 'endMembership', network: id('Foorumi'), member: id('a') },
  ]);
  const inUtsjoki = { areas: [id('Utsjoki')] };
  const there = await whatIf(county, scenario, undefined, inUtsjoki);
  expect((await whatIfFigureList(there)).map((one) => Object.values(one))).toEqual([
    ['networks', 1, 1, 0, 0],
    ['organisationsInNetworks', 1, 2, 0, 0],
    ['organisationsInNone', 8, 7, 0, 0],
    ['places', 1, 2, 0, 0],
    ['meetingHours', 12, null, 0, 1],
  ]);
  const named = (page: { readonly items: readonly string[] }) =>
    page.items.map((one) => county.nameOf(one));
  expect(named(await changedAffiliation(there, 'losesLast', 10, undefined))).toEqual([]);
  expect(named(await changedAffiliation(there, 'gainsFirst', 10, undefined))).toEqual(['h']);
  // Nobody serves the young of Utsjoki any more; that it has a structure stays.
  expect(await changedMunicipalities(there, undefined, 'targetGroup')).toMatchObject([
    { municipality: id('Utsjoki'), before: 'PRESENT', after: 'PRESENT', opened: 1 },
  ]);
  expect(await changedDuties(there)).toHaveLength(1);

  const elsewhere = await whatIf(county, scenario, undefined, { areas: [id('Rovaniemi')] });
  const [networks, , , places] = await whatIfFigureList(elsewhere);
  expect([networks, places]).toMatchObject([
    { before: 3, after: 3 },
    { before: 11, after: 10 },
  ]);
  expect(await changedDuties(elsewhere)).toEqual([]);
  expect(await changedMunicipalities(elsewhere, undefined, 'targetGroup')).toEqual([]);

  // What is founded is there after alone, what nobody has is refused.
  const uusi = foundedId(scenario, 'uusi');
  const alone = await whatIf(county, scenario, undefined, { ids: [uusi] });
  expect((await whatIfFigureList(alone))[0]).toMatchObject({ before: 0, after: 1 });
  const unknown = whatIf(county, scenario, undefined, { ids: [SCENARIO] });
  await expect(unknown).rejects.toMatchObject({
    problems: [{ code: 'noSuchRecord', path: 'filter.ids.0', value: SCENARIO }],
  });
});
