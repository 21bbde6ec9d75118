import { InvalidInputError } from '../../../src/model/errors/errors.js';
import { organisationPredicate } from '../../../src/questions/filters/organisationFilter.js';
import { listRecords, relatedRecords } from '../../../src/questions/asking/listing.js';
import { networkPredicate } from '../../../src/questions/filters/networkFilter.js';
import { failureOf } from '../../contract/fixtures.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyIn, countyOf } from '../county.js';

const stores = temporaryStores();

type Listed = {
  readonly items: readonly unknown[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
};

/** All items, page after page, for pages of every size up to all of them. */
async function everyPaging<Answer extends Listed>(
  ask: (page: { first: number; after?: string }) => Promise<Answer>,
  idOf: (item: Answer['items'][number]) => string,
): Promise<Answer['items'][number][]> {
  const whole = await ask({ first: 500 });
  expect([whole.hasNextPage, whole.totalCount]).toEqual([false, whole.items.length]);
  for (let first = 1; first <= whole.items.length; first++) {
    const gathered: Answer['items'][number][] = [];
    for (let after: string | undefined; ;) {
      const page = await ask({ first, ...(after !== undefined && { after }) });
      gathered.push(...page.items);
      if (!page.hasNextPage) break;
      expect(page.items).toHaveLength(first);
      after = idOf(page.items.at(-1));
    }
    expect(gathered).toEqual(whole.items);
  }
  return [...whole.items];
}

describe('listRecords', () => {
  let county: County;
  beforeAll(async () => {
    county = await countyOf(stores, (writer) => {
      writer.area('Esimerkkialue', 'serviceArea');
      writer.area('Esimerkkilä', 'municipality', ['Esimerkkialue']);
      writer.area('Muualla', 'municipality');
      writer.organisation('Öljymäki', { home: 'Esimerkkilä', kind: 'association' });
      writer.organisation('Zeppeliini', { home: 'Muualla', kind: 'association' });
      writer.organisation('Äänet', { home: 'Esimerkkilä', kind: 'company' });
      writer.organisation('Åberg');
      writer.organisation('aamu');
      writer.organisation('Lopettanut', { validity: { from: '2020-01-01', to: '2025-01-01' } });
      writer.organisation('Ehkä', { validity: { from: '2020-01-01', to: '2026' } });
      writer.organisation('Suunniteltu', { status: 'planned' });
      writer.network('Neuvosto', { kind: 'council', covers: ['Esimerkkialue'] });
      writer.network('Foorumi', { kind: 'forum', covers: ['Muualla'] });
      writer.network('Lautakunta', { kind: 'council' });
    });
  });

  const named = async (answer: Promise<{ items: readonly string[] }>) =>
    (await answer).items.map((id) => county.nameOf(id));

  test('gives what certainly holds on the day, in the order of Finnish names', async () => {
    const asking = await county.asking();
    const ids = await everyPaging(
      (page) => listRecords(asking, { kind: 'Organisation', ...page }),
      (id) => id,
    );
    expect(ids.map((id) => county.nameOf(id))).toEqual([
      'aamu',
      'Zeppeliini',
      'Åberg',
      'Äänet',
      'Öljymäki',
    ]);
    const { about } = await listRecords(asking, { kind: 'Organisation', first: 1 });
    expect(about).toMatchObject({
      definition: 'lists:definition',
      counted: [{ what: 'records', count: 5 }],
      leftOut: [{ reason: 'possiblyValid', count: 1 }],
    });
  });

  test('gives what held on an earlier day', async () => {
    const asking = await county.asking('2024-06-01');
    const names = await named(listRecords(asking, { kind: 'Organisation', first: 50 }));
    expect(names).toContain('Lopettanut');
    expect(names).toContain('Ehkä');
    expect((await listRecords(asking, { kind: 'Organisation', first: 50 })).about.leftOut).toEqual(
      [],
    );
  });

  test('gives other statuses when they are asked for', async () => {
    const question = { kind: 'Organisation', statuses: ['planned'], first: 50 } as const;
    expect(await named(listRecords(await county.asking(), question))).toEqual(['Suunniteltu']);
  });

  test.each([
    [{ kinds: ['association'] as const }, ['Zeppeliini', 'Öljymäki']],
    [{ areas: ['Esimerkkialue'] }, ['Äänet', 'Öljymäki']],
    [{ areas: ['Esimerkkialue', 'Muualla'] }, ['Zeppeliini', 'Äänet', 'Öljymäki']],
    [{ kinds: ['association'] as const, areas: ['Esimerkkilä'] }, ['Öljymäki']],
    [{ kinds: [] }, []],
  ])('gives the organisations of a filter: %j', async (filter, expected) => {
    const areas = 'areas' in filter ? filter.areas.map((area) => county.id(area)) : undefined;
    const question = {
      kind: 'Organisation',
      filter: organisationPredicate({ ...filter, areas }),
    } as const;
    const names = named(listRecords(await county.asking(), { ...question, first: 50 }));
    expect(await names).toEqual(expected);
  });

  test.each([
    [{ kinds: ['council'] as const }, ['Lautakunta', 'Neuvosto']],
    [{ areas: ['Esimerkkilä'] }, ['Neuvosto']],
    [{ areas: ['Esimerkkialue', 'Muualla'] }, ['Foorumi', 'Neuvosto']],
    [{ kinds: ['forum'] as const, areas: ['Esimerkkilä'] }, []],
  ])('gives the networks of a filter: %j', async (filter, expected) => {
    const areas = 'areas' in filter ? filter.areas.map((area) => county.id(area)) : undefined;
    const names = named(
      listRecords(await county.asking(), {
        kind: 'Network',
        filter: (view) => networkPredicate(view, { ...filter, areas }),
        first: 50,
      }),
    );
    expect(await names).toEqual(expected);
  });

  test.each([
    [{ first: 0 }, { code: 'outOfRange', path: 'first', value: '0' }],
    [{ first: 501 }, { code: 'outOfRange', path: 'first', value: '501' }],
    [
      { first: 5, after: 'gone' },
      { code: 'staleCursor', path: 'after', value: 'gone' },
    ],
  ])('refuses %j', async (page, problem) => {
    const asking = await county.asking();
    const failure = await failureOf(listRecords(asking, { kind: 'Network', ...page }));
    expect((failure as InvalidInputError).problems).toEqual([expect.objectContaining(problem)]);
  });
});

describe('relatedRecords', () => {
  const fill = (writer: Parameters<Parameters<typeof countyOf>[1]>[0]) => {
    writer.lists({ Neuvosto: 'öt a z ä', Foorumi: 'a' });
    for (const name of ['Eila', 'Aimo']) writer.person(name);
    for (const name of ['Eila', 'Aimo']) writer.place(name, 'Neuvosto');
    // Six further places of the same organisation, whose ids are in no order of their own.
    for (const role of [
      'chair',
      'secretary',
      'expert',
      'observer',
      'deputy',
      'viceChair',
    ] as const) {
      writer.place('a', 'Neuvosto', { role });
    }
    writer.place('z', 'Neuvosto', { validity: { from: '2026', to: 'open' } });
    writer.place('z', 'Neuvosto', { validity: { from: '2020-01-01', to: '2021-01-01' } });
  };
  const question = { kind: 'MEMBER_OF', end: 'to' } as const;

  test('gives the members of a network: organisations, then people, by name', async () => {
    const county = await countyOf(stores, fill);
    const asking = await county.asking();
    const of = { ...question, id: county.id('Neuvosto') };
    const items = await everyPaging(
      (page) => relatedRecords(asking, { ...of, ...page }),
      ({ relationship }) => relationship,
    );
    expect(items.map(({ other }) => county.nameOf(other))).toEqual([
      ...['a', 'a', 'a', 'a', 'a', 'a', 'a', 'z', 'ä', 'öt'],
      ...['Aimo', 'Eila'],
    ]);
    expect(items.map(({ otherKind }) => otherKind)).toEqual([
      ...new Array<string>(10).fill('Organisation'),
      ...['ContactPerson', 'ContactPerson'],
    ]);
    const { about } = await relatedRecords(asking, { ...of, first: 1 });
    expect(about).toMatchObject({
      counted: [{ what: 'records', count: 12 }],
      leftOut: [{ reason: 'possiblyValid', count: 1 }],
    });
  });

  test('leads the other way, and only to the kinds asked for', async () => {
    const county = await countyOf(stores, fill);
    const asking = await county.asking();
    const networksOf = { kind: 'MEMBER_OF', end: 'from', id: county.id('a'), first: 50 } as const;
    const networks = (await relatedRecords(asking, networksOf)).items;
    expect([...new Set(networks.map(({ other }) => county.nameOf(other)))]).toEqual([
      'Foorumi',
      'Neuvosto',
    ]);
    const people = {
      ...question,
      id: county.id('Neuvosto'),
      otherKinds: ['ContactPerson'],
    } as const;
    expect((await relatedRecords(asking, { ...people, first: 50 })).totalCount).toBe(2);
  });

  test('is in the same order when the store has been followed and when it is read anew', async () => {
    const store = await stores.open();
    const followed = await countyIn(stores, store, 'parallel places');
    await followed.write((writer) => writer.lists({ Muu: 'b' }));
    await followed.write(fill);
    const readAnew = await countyIn(stores, store, 'parallel places');
    const of = { ...question, id: followed.id('Neuvosto'), first: 50 };
    const { items } = await relatedRecords(await followed.asking(), of);
    expect((await relatedRecords(await readAnew.asking(), of)).items).toEqual(items);
    const ofOne = items.filter(({ other }) => other === followed.id('a'));
    const ids = ofOne.map(({ relationship }) => relationship);
    expect(ids).toEqual([...ids].sort());
  });

  test('refuses an id that no record has', async () => {
    const county = await countyOf(stores, fill);
    const asked = { ...question, id: 'Neuvosto', first: 5 };
    const failure = await failureOf(relatedRecords(await county.asking(), asked));
    expect(failure).toBeInstanceOf(InvalidInputError);
    expect((failure as InvalidInputError).problems[0]).toMatchObject({
      code: 'noSuchRecord',
      path: 'id',
      value: 'Neuvosto',
    });
  });
});
