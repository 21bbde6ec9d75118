/** Question 5: how far word goes, as worked out by hand in docs/questions/reach.md. */
import fc from 'fast-check';
import { InvalidInputError } from '../../../src/model/errors/errors.js';
import type { Asking } from '../../../src/questions/asking/asking.js';
import { type Reach, reach, type ReachArguments } from '../../../src/questions/reach/reach.js';
import { UNKNOWN_ID } from '../../contract/fixtures.js';
import { temporaryStores } from '../../snapshot/stores.js';
import {
  anyInformed,
  type InformedCounty,
  informedCounty,
  stepsFrom,
  tellsWhom,
} from './informedCounty.js';

const stores = temporaryStores();

async function asked(
  { county, id }: InformedCounty,
  question: Partial<ReachArguments> = {},
  isMasked = false,
  day?: string,
): Promise<Reach> {
  const { records } = county.request();
  const asking = await county.asking(day);
  const masking = { today: asking.day, records, pseudonymOf: () => 'pseudonym' };
  const given: Asking = isMasked ? { ...asking, masking } : asking;
  return reach(given, records, { from: id('Neuvosto'), steps: 2, ...question });
}

function told({ nameOf }: InformedCounty, answer: Reach) {
  const ways = answer.reached(undefined, 500, undefined).items.map(({ record, step, path }) => {
    const way = path().map((one) => [nameOf(one.from), one.way, nameOf(one.to)].join(' '));
    return [nameOf(record), [step, ...way]] as const;
  });
  return Object.fromEntries(ways);
}

function municipalities({ nameOf }: InformedCounty, answer: Reach) {
  return Object.fromEntries(
    answer
      .municipalities(undefined, 500, undefined)
      .items.map(({ municipality, state, nearest }) => [
        nameOf(municipality),
        nearest ? [state, nearest.step, nameOf(nearest.record)] : [state],
      ]),
  );
}

describe('by hand', () => {
  let small: InformedCounty;
  beforeAll(async () => {
    small = await informedCounty(stores, {
      nodes: {
        Neuvosto: 'Network',
        Ryhmä: 'Network',
        Jaosto: 'Network',
        Tuohi: 'Organisation',
        Pihka: 'Organisation',
        Halla: 'Organisation',
        Kunta: 'Organisation',
        Usva: 'Organisation',
        Rooli: 'ContactPoint',
        'Aa Esimerkki': 'ContactPerson',
      },
      municipalities: ['Aapa', 'Besk', 'Cega', 'Dalk', 'Etsy', 'Fela'],
      links: [
        { kind: 'MEMBER_OF', from: 'Tuohi', to: 'Neuvosto' },
        { kind: 'seat', from: 'Neuvosto', to: 'Aa Esimerkki' },
        { kind: 'REPORTS_TO', from: 'Jaosto', to: 'Neuvosto' },
        { kind: 'INFORMS', from: 'Tuohi', to: 'Pihka' },
        { kind: 'MEMBER_OF', from: 'Tuohi', to: 'Ryhmä' },
        { kind: 'seat', from: 'Ryhmä', to: 'Halla' },
        { kind: 'CONTACT_FOR', from: 'Rooli', to: 'Ryhmä' },
        { kind: 'ACTS_FOR', from: 'Rooli', to: 'Kunta' },
        { kind: 'REPRESENTS', from: 'Aa Esimerkki', to: 'Usva' },
        { kind: 'MEMBER_OF', from: 'Pihka', to: 'Ryhmä', holds: 'possibly' },
        { kind: 'LOCATED_IN', from: 'Tuohi', to: 'Aapa' },
        { kind: 'LOCATED_IN', from: 'Pihka', to: 'Besk' },
        { kind: 'LOCATED_IN', from: 'Halla', to: 'Cega' },
        { kind: 'GOVERNS', from: 'Kunta', to: 'Dalk' },
        { kind: 'LOCATED_IN', from: 'Usva', to: 'Etsy' },
      ],
    });
  });

  test('who is reached in two steps, and on which way', async () => {
    const answer = await asked(small);
    const first = 'Neuvosto toMember Tuohi';
    const person = 'Neuvosto toSeatHolder Aa Esimerkki';
    expect(told(small, answer)).toEqual({
      Tuohi: [1, first],
      'Aa Esimerkki': [1, person],
      Pihka: [2, first, 'Tuohi informs Pihka'],
      Ryhmä: [2, first, 'Tuohi fromMember Ryhmä'],
      Usva: [2, person, 'Aa Esimerkki fromRepresentative Usva'],
    });
    expect(
      answer.levels.map(({ isWithin, counts }) => [isWithin, ...Object.values(counts)]),
    ).toEqual(
      // Organisations, networks, projects, contact roles, people.
      [
        [true, 1, 0, 0, 0, 1],
        [true, 2, 1, 0, 0, 0],
        [false, 1, 0, 0, 1, 0],
        [false, 1, 0, 0, 0, 0],
      ],
    );
    expect(answer.organisations).toEqual({ within: 3, beyond: 2, never: 0 });
    expect(answer.about.leftOut).toEqual([{ reason: 'possiblyValid', count: 1 }]);
  });

  test('which municipalities it comes to', async () => {
    const answer = await asked(small);
    expect(municipalities(small, answer)).toEqual({
      Aapa: ['within', 1, 'Tuohi'],
      Besk: ['within', 2, 'Pihka'],
      Cega: ['beyond', 3, 'Halla'],
      Dalk: ['beyond', 4, 'Kunta'],
      Etsy: ['within', 2, 'Usva'],
      Fela: ['unknown'],
    });
    expect(answer.municipalityStates).toEqual([
      { state: 'within', municipalities: 3, population: 3_000, uncounted: 0 },
      { state: 'beyond', municipalities: 2, population: 2_000, uncounted: 0 },
      { state: 'unknown', municipalities: 1, population: 1_000, uncounted: 0 },
    ]);
    const beyond = answer.municipalities(['beyond'], 1, undefined);
    expect([beyond.totalCount, beyond.hasNextPage]).toEqual([2, true]);
  });

  test('word of who reports goes up and not down', async () => {
    const down = await asked(small, { steps: 10 });
    expect(Object.keys(told(small, down))).not.toContain('Jaosto');
    const up = await asked(small, { from: small.id('Jaosto'), steps: 1 });
    expect(told(small, up)).toEqual({ Neuvosto: [1, 'Jaosto reports Neuvosto'] });
  });

  test('of some areas alone, and by networks that pass alone', async () => {
    const of = await asked(small, { areas: [small.id('Besk'), small.id('Cega')] });
    expect(of.organisations).toEqual({ within: 1, beyond: 1, never: 0 });
    expect(of.unreached(10, undefined).items.map(({ record }) => small.nameOf(record))).toEqual([
      'Halla',
    ]);
    const without = await asked(small, { filter: { ids: [small.id('Jaosto')] }, steps: 4 });
    expect(without.organisations).toEqual({ within: 3, beyond: 0, never: 2 });
    expect(Object.keys(told(small, without)).sort()).toEqual([
      'Aa Esimerkki',
      'Pihka',
      'Tuohi',
      'Usva',
    ]);
  });

  test('for who may not see people, they are no steps on the way and are not counted', async () => {
    const answer = await asked(small, {}, true);
    expect(Object.keys(told(small, answer)).sort()).toEqual(['Pihka', 'Ryhmä', 'Tuohi']);
    expect(municipalities(small, answer)['Etsy']).toEqual(['never']);
    expect(answer.levels.map(({ counts }) => counts.ContactPerson)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(answer.peopleTakePart).toBe(false);
  });

  test('of a sender that does not hold on the day nothing is told, and why', async () => {
    const answer = await asked(small, {}, false, '2019-01-01');
    expect(answer.about.empty).toBe('nothingRecorded');
    expect(answer.reached(undefined, 10, undefined).totalCount).toBe(0);
    expect(answer.municipalities(undefined, 10, undefined).totalCount).toBe(0);
  });

  test('of a sender that nobody hears, that it is so', async () => {
    const answer = await asked(small, { from: small.id('Pihka'), steps: 1 });
    expect(answer.reached(undefined, 10, undefined).totalCount).toBe(0);
    expect(answer.about.empty).toBe('noneFound');
  });

  test.each([
    ['steps', { steps: 0 }, 'outOfRange'],
    ['steps', { steps: 11 }, 'outOfRange'],
    ['from', { from: UNKNOWN_ID }, 'noSuchRecord'],
    ['areas.0', { areas: [UNKNOWN_ID] }, 'noSuchRecord'],
  ] as const)('refuses a wrong %s', async (path, question, code) => {
    const refused = asked(small, question);
    await expect(refused).rejects.toThrow(InvalidInputError);
    await expect(refused).rejects.toMatchObject({ problems: [{ path, code }] });
  });

  test('refuses a person and an area as senders', async () => {
    for (const from of ['Aa Esimerkki', 'Aapa']) {
      await expect(asked(small, { from: small.id(from) })).rejects.toMatchObject({
        problems: [{ path: 'from', code: 'wrongKind' }],
      });
    }
  });
});

test('everybody is reached in as few steps as the definition says, on a way that there is', async () => {
  await fc.assert(
    fc.asyncProperty(anyInformed, fc.boolean(), async (sketch, isMasked) => {
      const county = await informedCounty(stores, sketch);
      const { id, nameOf } = county;
      const tells = tellsWhom(sketch, !isMasked);
      for (const from of ['N0', 'o0', 'R0', 'H0']) {
        const answer = await asked(county, { from: id(from), steps: 10 }, isMasked);
        const expected = stepsFrom(tells, from);
        expected.delete(from);
        const reached = answer.reached(undefined, 500, undefined).items;
        expect(new Map(reached.map(({ record, step }) => [nameOf(record), step]))).toEqual(
          expected,
        );
        for (const { record, step, path } of reached) {
          const way = path();
          expect(way.length).toBe(step);
          expect([nameOf(way[0]!.from), nameOf(way.at(-1)!.to)]).toEqual([from, nameOf(record)]);
          for (const one of way) expect(tells.get(nameOf(one.from))).toContain(nameOf(one.to));
        }
        for (const name of sketch.municipalities) {
          const there = sketch.links.filter(
            ({ kind, to, holds }) =>
              (kind === 'LOCATED_IN' || kind === 'GOVERNS') && to === name && holds === 'certainly',
          );
          const steps = there.flatMap((one) =>
            one.from === from ? 0 : (expected.get(one.from) ?? []),
          );
          const state = there.length === 0 ? 'unknown' : steps.length === 0 ? 'never' : 'within';
          expect(municipalities(county, answer)[name]!.slice(0, 2)).toEqual(
            steps.length === 0 ? [state] : [state, Math.min(...steps)],
          );
        }
      }
      await county.county.close();
    }),
    { numRuns: 25 },
  );
});
