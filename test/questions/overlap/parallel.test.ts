/** Networks that do the same work in the same place by different members, worked out by hand. */
import type { InvalidInputError } from '../../../src/model/errors/errors.js';
import { agreementOn } from '../../../src/questions/overlap/agreement.js';
import { defaultThresholds, type Relation } from '../../../src/questions/overlapPair.js';
import { overlap, overlaps, type OverlapsArguments } from '../../../src/questions/overlaps.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type County, countyOf } from '../county.js';

const stores = temporaryStores();

/**
 *   name     members   tasks    goals   works for
 *   Nuoret   a b c     t1 t2            Kylä (900 people)
 *   Nuorten  d e f     t1 t2            Kylä
 *   Tavoite  g h i              g1      Kylä and Saari (900 + 100)
 *   Maali    j k l              g1      Kylä
 *   Muualla  m n o     t1 t2            Saari
 *   Laskematon p q r   t1 t2            Suo, whose people nobody has counted
 *   Puolet   a b c s   t1 t2            Kylä
 *   Tyhjä    –         t1 t2            Kylä
 *   Ennen    u v w     t1 t2 until 2024 Kylä
 */
let county: County;
beforeAll(async () => {
  county = await countyOf(stores, (writer) => {
    const counted = (population: number) => ({ population, populationOn: '2024-12-31' });
    writer.area('Kylä', 'municipality', [], counted(900));
    writer.area('Saari', 'municipality', [], counted(100));
    writer.area('Suo', 'municipality');
    for (const task of ['t1', 't2']) writer.concept(task, 'task');
    writer.concept('g1', 'goal');
    const covers = { Tavoite: ['Kylä', 'Saari'], Muualla: ['Saari'], Laskematon: ['Suo'] };
    const byTasks = 'Nuoret Nuorten Muualla Laskematon Puolet Tyhjä'.split(' ');
    for (const name of [...byTasks, 'Tavoite', 'Maali', 'Ennen']) {
      writer.network(name, { covers: covers[name as keyof typeof covers] ?? ['Kylä'] });
    }
    for (const name of byTasks) for (const task of ['t1', 't2']) writer.link('ABOUT', name, task);
    for (const name of ['Tavoite', 'Maali']) writer.link('ABOUT', name, 'g1');
    for (const task of ['t1', 't2']) {
      writer.link('ABOUT', 'Ennen', task, {
        validity: { from: '2020-01-01', to: '2024-01-01' },
      });
    }
    writer.lists({
      ...{ Nuoret: 'a b c', Nuorten: 'd e f', Tavoite: 'g h i', Maali: 'j k l' },
      ...{ Muualla: 'm n o', Laskematon: 'p q r', Puolet: 'a b c s', Ennen: 'u v w' },
    });
  });
});

async function asked(relations: readonly Relation[], other: Partial<OverlapsArguments> = {}) {
  const request = county.request();
  const asking = await request.asking({});
  const agreement = await agreementOn(asking, request.records);
  const question = { minShared: 3, measure: 'jaccard', first: 50, relations, ...other } as const;
  const answer = await overlaps(asking, question, agreement);
  const named = answer.items.map(({ a, b, relation }) => {
    const pair = [county.nameOf(a), county.nameOf(b)].sort().join('–');
    return `${pair} ${relation}`;
  });
  return { ...answer, named };
}

const parallel = [
  'Maali–Tavoite PARALLEL',
  'Nuoret–Nuorten PARALLEL',
  'Nuorten–Puolet PARALLEL',
] as const;

describe('PARALLEL', () => {
  test('are the same work and place by other members, though they share nobody', async () => {
    const { named, totalCount } = await asked(['PARALLEL']);
    expect(named.toSorted()).toEqual(parallel);
    expect(totalCount).toBe(3);
  });

  test('stand behind the pairs of other relations that are asked for', async () => {
    const { named } = await asked(['DUPLICATE', 'PARALLEL']);
    expect(named[0]).toBe('Nuoret–Puolet DUPLICATE');
    expect(named.slice(1).toSorted()).toEqual(parallel);
  });

  test('come in pages that follow each other, and of one network alone', async () => {
    const whole = await asked(['PARALLEL', 'DUPLICATE']);
    const named: string[] = [];
    for (let after: OverlapsArguments['after']; ;) {
      const page = await asked(['PARALLEL', 'DUPLICATE'], { first: 1, after });
      named.push(...page.named);
      after = page.items.at(-1)?.mark;
      if (!page.hasNextPage) break;
    }
    expect(named).toEqual(whole.named);
    const own = await asked(['PARALLEL'], { network: county.id('Nuoret') });
    expect(own.named).toEqual(['Nuoret–Nuorten PARALLEL']);
  });

  test('follow the filter and the limits of the asker', async () => {
    const ids = ['Nuoret', 'Nuorten', 'Maali'].map((name) => county.id(name));
    expect((await asked(['PARALLEL'], { filter: { ids } })).named).toEqual([
      'Nuoret–Nuorten PARALLEL',
    ]);
    // Tavoite works for 1,000 people, 900 of whom are Maali's.
    const thresholds = { ...defaultThresholds, parallelAgreement: 0.91 };
    expect((await asked(['PARALLEL'], { thresholds })).named.toSorted()).toEqual([
      'Nuoret–Nuorten PARALLEL',
      'Nuorten–Puolet PARALLEL',
    ]);
  });

  test('is not told as of a day by which nobody had counted the people', async () => {
    const request = county.request();
    const asking = await county.asking('2022-06-01');
    const agreement = await agreementOn(asking, request.records);
    const of = async (one: string, other: string) =>
      overlap(asking, { a: county.id(one), b: county.id(other) }, agreement)?.pair.relation;
    // They had the same tasks then, but nothing can be said of the area.
    expect(await of('Nuoret', 'Ennen')).toBe('WEAK');
  });

  test('is told of one pair likewise', async () => {
    const request = county.request();
    const asking = await request.asking({});
    const agreement = await agreementOn(asking, request.records);
    const of = (one: string, other: string) =>
      overlap(asking, { a: county.id(one), b: county.id(other) }, agreement)?.pair.relation;
    expect(of('Nuoret', 'Nuorten')).toBe('PARALLEL');
    expect(of('Nuoret', 'Puolet')).toBe('DUPLICATE');
    expect(of('Nuoret', 'Muualla')).toBe('WEAK');
    expect(of('Nuoret', 'Laskematon')).toBe('WEAK');
    expect(of('Nuoret', 'Tyhjä')).toBe('WEAK');
    expect(of('Nuoret', 'Ennen')).toBe('WEAK');
  });

  test('is found by any measure and in any respect, by what they share there', async () => {
    const by = await asked(['PARALLEL'], { dimension: 'tasks', measure: 'shared', minShared: 1 });
    expect(by.items.map(({ measures }) => measures.shared)).toEqual([2, 2, 0]);
    expect(by.named.toSorted()).toEqual(parallel);
  });

  test('refuses a limit under which everybody would agree', async () => {
    const thresholds = { ...defaultThresholds, parallelAgreement: 0 };
    const failure: unknown = await asked(['PARALLEL'], { thresholds }).catch(
      (error: unknown) => error,
    );
    expect((failure as InvalidInputError).problems).toEqual([
      expect.objectContaining({ code: 'outOfRange', path: 'thresholds.parallelAgreement' }),
    ]);
  });

  test('is nowhere where nobody has told what networks do, and nothing is read then', async () => {
    const plain = await countyOf(stores, (writer) => writer.lists({ A: 'x', B: 'y' }));
    const unread = { entity: () => Promise.reject(new Error('read')) } as never;
    expect(await agreementOn(await plain.asking(), unread)).toBeUndefined();
  });
});
