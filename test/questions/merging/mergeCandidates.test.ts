/** Which two networks could become one and what speaks for it and against, as worked out by hand. */
import { mergeCandidates } from '../../../src/questions/merging/mergeCandidates.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf, type CountyWriter } from '../county.js';
import { candidatesIn, neuvostoAndFoorumi } from './candidatesIn.js';

const stores = temporaryStores();

describe('the example of docs/questions/mergeCandidates.md', () => {
  test('is argued both ways', async () => {
    const county = await countyOf(stores, neuvostoAndFoorumi);
    const { candidates, totalCount, heldBack, about } = await candidatesIn(county);
    expect(totalCount).toBe(1);
    expect(heldBack).toEqual([]);
    expect(about.empty).toBeUndefined();
    const [one] = candidates;
    expect([one!.named, one!.reason, one!.pair().relation]).toEqual([
      'Foorumi into Neuvosto',
      'permanent',
      'DUPLICATE',
    ]);
    // a, b and c save the 6 hours of Foorumi; e sits 8 in Neuvosto in their place.
    expect(one!.hours).toEqual({
      all: 16,
      inBoth: { each: 6, all: 18 },
      onlyInEnded: { each: -2, all: -2 },
      unknown: [],
    });
    const both = ['Foorumi', 'Neuvosto'];
    expect(one!.told).toEqual({
      sharedMembers: { count: 3, share: 0.6, hours: null, records: ['a', 'b', 'c'] },
      sharedTasks: { count: 1, share: 0.5, hours: null, records: ['tiedotus'] },
      hoursSaved: { count: null, share: null, hours: 16, records: both },
      organisationsLoseOnlyPlace: { count: 1, share: null, hours: null, records: ['e'] },
      tasksLeftToNobody: { count: 1, share: null, hours: null, records: ['koulutus'] },
      goalsUnknown: { count: 2, share: null, hours: null, records: both },
      targetGroupsUnknown: { count: 2, share: null, hours: null, records: both },
      areaUnknown: { count: 2, share: null, hours: null, records: both },
      opennessUnknown: { count: 2, share: null, hours: null, records: both },
    });
  });

  test('turns round where the other alone fulfils a duty', async () => {
    const county = await countyOf(stores, (writer) => {
      neuvostoAndFoorumi(writer);
      writer.duty('Velvoite');
      writer.fulfils('Foorumi', 'Velvoite', 'a');
    });
    const [one] = (await candidatesIn(county)).candidates;
    expect([one!.named, one!.reason, one!.hours.all]).toEqual([
      'Neuvosto into Foorumi',
      'fulfilsAlone',
      26,
    ]);
    expect(one!.told.organisationsLoseOnlyPlace).toMatchObject({ records: ['d'] });
  });

  test('is held back where each alone fulfils one, which is named with its bearers', async () => {
    const county = await countyOf(stores, (writer) => {
      neuvostoAndFoorumi(writer);
      writer.duty('Velvoite');
      // Of one duty, but for different bearers: none does what the other does.
      for (const bearer of ['a', 'b']) writer.fulfils('Foorumi', 'Velvoite', bearer);
      writer.fulfils('Neuvosto', 'Velvoite', 'c');
    });
    const { candidates, heldBack, about } = await candidatesIn(county);
    expect(candidates).toEqual([]);
    expect(about.empty).toBe('noneFound');
    expect(heldBack).toHaveLength(1);
    expect(heldBack[0]!.toSorted((x, y) => x.network.localeCompare(y.network))).toEqual([
      { network: 'Foorumi', duties: [['Velvoite', expect.arrayContaining(['a', 'b'])]] },
      { network: 'Neuvosto', duties: [['Velvoite', ['c']]] },
    ]);
  });

  test('is proposed where a third fulfils the duty too, which is an argument against', async () => {
    const county = await countyOf(stores, (writer) => {
      neuvostoAndFoorumi(writer);
      writer.network('Kolmas');
      writer.duty('Velvoite');
      for (const network of ['Foorumi', 'Kolmas']) writer.fulfils(network, 'Velvoite', 'a');
    });
    const [one] = (await candidatesIn(county)).candidates;
    expect(one!.named).toBe('Foorumi into Neuvosto');
    expect(one!.told.dutiesLeftToOthers).toMatchObject({ count: 1, records: ['Velvoite'] });
  });
});

test('a duty fulfilled until yesterday holds nobody back', async () => {
  const county = await countyOf(stores, (writer) => {
    neuvostoAndFoorumi(writer);
    writer.duty('Velvoite');
    const until = { validity: { from: '2020-01-01', to: '2026-01-15' } };
    for (const network of ['Foorumi', 'Neuvosto']) writer.fulfils(network, 'Velvoite', 'a', until);
  });
  expect((await candidatesIn(county)).candidates).toHaveLength(1);
});

describe('what could be absorbed', () => {
  const absorbable = (writer: CountyWriter) =>
    writer.lists({ Pieni: 'a b c', Iso: 'a b c d e f g h' });

  test('ends though it is statutory, which speaks against', async () => {
    const county = await countyOf(stores, (writer) => {
      writer.network('Pieni', { more: { statutory: true } });
      absorbable(writer);
    });
    const [one] = (await candidatesIn(county)).candidates;
    expect([one!.named, one!.reason]).toEqual(['Pieni into Iso', 'holdsItsMembers']);
    expect(one!.told.statutory).toMatchObject({ count: 1, records: ['Pieni'] });
  });

  test('is held back where it alone fulfils a duty: the larger cannot end in its favour', async () => {
    const county = await countyOf(stores, (writer) => {
      absorbable(writer);
      writer.duty('Velvoite');
      writer.fulfils('Pieni', 'Velvoite', 'a');
    });
    const { candidates, heldBack } = await candidatesIn(county);
    expect(candidates).toEqual([]);
    expect(heldBack).toEqual([[{ network: 'Pieni', duties: [['Velvoite', ['a']]] }]]);
  });
});

test('what is not known of hours is not counted as none, and comes last', async () => {
  const county = await countyOf(stores, (writer) => {
    const hours = { more: { meetingsPerYear: 1, meetingHours: 1 } };
    for (const name of ['A', 'B', 'E']) writer.network(name, hours);
    writer.network('F', { more: { permanence: 'permanent' } });
    // C and D are the same, but nobody knows how they meet; E ends in favour of F, which has all of it.
    writer.lists({ A: 'a b c', B: 'a b c', C: 'd e f', D: 'd e f', E: 'g h i', F: 'g h i' });
  });
  const { candidates } = await candidatesIn(county);
  expect(candidates.map(({ hours }) => hours.all)).toEqual([3, 3, null]);
  expect(candidates.at(-1)!.told.hoursUnknown).toMatchObject({ count: 2, records: ['C', 'D'] });
  // Everybody sits in F already: how it meets makes no difference, and is told to be unknown all the same.
  const intoF = candidates.find(({ named }) => named === 'E into F')!;
  expect(intoF.hours).toMatchObject({ all: 3, inBoth: { each: 1, all: 3 }, onlyInEnded: null });
  expect(intoF.hours.unknown).toEqual([county.id('F')]);
});

describe('against a merger speak', () => {
  let county: County;
  beforeAll(async () => {
    county = await countyOf(stores, (writer) => {
      for (const name of ['Kylä', 'Saari', 'Niemi']) writer.area(name, 'municipality');
      for (const name of ['vanhat', 'nuoret']) writer.concept(name, 'targetGroup');
      for (const name of ['yhdistykset', 'seurakunnat']) writer.concept(name, 'memberCategory');
      writer.network('Jatkaja', {
        covers: ['Kylä', 'Niemi'],
        more: { statutory: true, openness: 'open', permanence: 'permanent' },
      });
      writer.network('Päättyvä', {
        covers: ['Kylä', 'Saari'],
        more: { openness: 'targeted', permanence: 'fixedTerm' },
      });
      writer.lists({ Jatkaja: 'a b c', Päättyvä: 'a b c' });
      writer.link('SERVES', 'Jatkaja', 'vanhat');
      writer.link('SERVES', 'Päättyvä', 'nuoret');
      writer.seatFor('Jatkaja', 'yhdistykset');
      writer.seatFor('Päättyvä', 'seurakunnat');
      writer.person('Aino Esimerkki');
      writer.person('Eero Esimerkki');
      const until = (mandateTo: string) => ({ mandate: { mandateFrom: '2024-01-01', mandateTo } });
      writer.seat('Päättyvä', 'a', until('2027-01-01'));
      writer.seat('Päättyvä', 'b', until('2026-01-15'));
      writer.seat('Päättyvä', 'c');
      writer.seat('Päättyvä', 'Aino Esimerkki', until('2027-01-01'));
      writer.place('Eero Esimerkki', 'Päättyvä');
      writer.place('Eero Esimerkki', 'Jatkaja');
    });
  });

  test('what nobody else has, who sits on by a mandate, and what sort of body it is', async () => {
    const [one] = (await candidatesIn(county)).candidates;
    expect(one!.named).toBe('Päättyvä into Jatkaja');
    expect(one!.told).toMatchObject({
      everybodyKeepsAPlace: { records: ['Päättyvä'] },
      peopleLoseOnlyPlace: { count: 1, records: ['Aino Esimerkki'] },
      targetGroupsLeftToNobody: { records: ['nuoret'] },
      memberCategoriesLeftToNobody: { records: ['seurakunnat'] },
      areaLeftToNobody: { records: ['Saari'] },
      widerArea: { records: ['Niemi'] },
      // A mandate that ends on the day no longer holds on it.
      mandatesRunning: { count: 2, records: ['Aino Esimerkki', 'a'] },
      mandatesUnknown: { count: 1, records: ['c'] },
      differentOpenness: { records: ['Päättyvä'] },
      differentPermanence: { records: ['Päättyvä'] },
    });
    expect(one!.told.statutory).toBeUndefined();
  });

  test('people only to who may know of them', async () => {
    const request = county.request();
    const asking = await request.asking({});
    const masked = {
      ...asking,
      masking: { today: asking.day, records: request.records, pseudonymOf: (id: string) => id },
    };
    const { items } = await mergeCandidates(masked, request.records, { first: 1 });
    const told = await items[0]!.arguments();
    const people = ['Aino Esimerkki', 'Eero Esimerkki'].map((name) =>
      asking.graph.nodes.ids.numberOf(county.id(name)),
    );
    expect(told.flatMap(({ records }) => records).filter((one) => people.includes(one))).toEqual(
      [],
    );
    expect(told.find(({ code }) => code === 'mandatesRunning')).toMatchObject({ count: 1 });
    expect(told.some(({ code }) => code === 'peopleLoseOnlyPlace')).toBe(false);
    // Of people the sizes are few as well.
    expect(items[0]!.pair().people).toMatchObject({ shared: null, sizeA: null, sizeB: null });
  });
});
