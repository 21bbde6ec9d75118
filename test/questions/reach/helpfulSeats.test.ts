/** Which seats would bring word further, as worked out by hand in docs/questions/reach.md. */
import { InvalidInputError } from '../../../src/model/errors/errors.js';
import type { Asking } from '../../../src/questions/asking/asking.js';
import {
  type HelpfulSeats,
  helpfulSeats,
  type HelpfulSeatsArguments,
} from '../../../src/questions/reach/helpfulSeats.js';
import { temporaryStores } from '../../snapshot/stores.js';
import { type InformedCounty, informedCounty } from './informedCounty.js';

const stores = temporaryStores();
const usual = {
  steps: 3,
  place: 'sender',
  count: 3,
  probability: 1,
  draws: 1_000,
  seed: 1,
} as const;
let small: InformedCounty;

/** Neuvosto = {Tuohi}; Iso = {a, b, c}; Pieni = {d, e}; a person of Neuvosto represents e. */
beforeAll(async () => {
  const members = { Neuvosto: ['Tuohi'], Iso: ['a', 'b', 'c'], Pieni: ['d', 'e'] };
  small = await informedCounty(stores, {
    nodes: {
      ...{ Neuvosto: 'Network', Iso: 'Network', Pieni: 'Network' },
      ...{ Tuohi: 'Organisation', a: 'Organisation', b: 'Organisation', c: 'Organisation' },
      ...{ d: 'Organisation', e: 'Organisation', 'Aa Esimerkki': 'ContactPerson' },
    },
    municipalities: ['Aapa'],
    links: [
      ...Object.entries(members).flatMap(([to, list]) =>
        list.map((from) => ({ kind: 'MEMBER_OF', from, to }) as const),
      ),
      { kind: 'seat', from: 'Neuvosto', to: 'Aa Esimerkki' },
      { kind: 'REPRESENTS', from: 'Aa Esimerkki', to: 'e' },
      { kind: 'LOCATED_IN', from: 'd', to: 'Aapa' },
    ],
  });
});

async function asked(
  question: Partial<HelpfulSeatsArguments> = {},
  isMasked = false,
): Promise<HelpfulSeats> {
  const { records } = small.county.request();
  const asking = await small.county.asking();
  const masking = { today: asking.day, records, pseudonymOf: () => 'pseudonym' };
  const given: Asking = isMasked ? { ...asking, masking } : asking;
  return (await helpfulSeats(given, { from: small.id('Neuvosto'), ...usual, ...question }))!;
}

/** Each seat by who, where, what it adds and what is reached then. */
const told = ({ seats }: HelpfulSeats) =>
  seats.map(({ organisation, body, added, reached }) =>
    [small.nameOf(organisation), small.nameOf(body), added, reached].join(' '),
  );
const first = (...names: string[]) => names.map((name) => small.id(name)).sort()[0]!;

test('in the sending body: one of the larger group first, with all of it', async () => {
  const answer = await asked();
  // Tuohi is told; e is in two steps, by the person, but d not in three.
  expect([answer.before, answer.isExact, answer.isBounded]).toEqual([2, true, true]);
  expect(told(answer)).toEqual([
    `${small.nameOf(first('a', 'b', 'c'))} Neuvosto 3 5`,
    `${small.nameOf(first('d', 'e'))} Neuvosto 1 6`,
  ]);
});

test('elsewhere: a seat of who is told in the larger group first, by rule of thumb', async () => {
  const answer = await asked({ place: 'elsewhere' });
  expect(answer.isBounded).toBe(false);
  expect(told(answer)).toEqual(['Tuohi Iso 3 5', 'Tuohi Pieni 1 6']);
});

test('without people it begins with fewer, for who may not see them', async () => {
  const answer = await asked({}, true);
  expect(answer.before).toBe(1);
  expect(answer.seats.map(({ added }) => added)).toEqual([3, 2]);
});

test('for some areas alone it is those there who count', async () => {
  const answer = await asked({ areas: [small.id('Aapa')], count: 1 });
  expect(answer.before).toBe(0);
  expect(answer.seats.map(({ added }) => added)).toEqual([1]);
});

test('by chance it is drawn, the same for the same seed', async () => {
  const answer = await asked({ probability: 0.5 });
  expect(answer.isExact).toBe(false);
  // a, b or c: itself with 1/2, and each of the two others with 1/8.
  expect(Math.abs(answer.seats[0]!.added - 0.75)).toBeLessThan(0.15);
  expect(told(await asked({ probability: 0.5 }))).toEqual(told(answer));
});

test('a sender that does not hold on the day has no answer', async () => {
  const asking = await small.county.asking('2019-01-01');
  expect(await helpfulSeats(asking, { from: small.id('Neuvosto'), ...usual })).toBeUndefined();
});

test.each([
  ['count', 0],
  ['count', 21],
  ['probability', 0],
  ['draws', 99],
  ['seed', -1],
  ['steps', 0],
])('refuses %s of %d', async (path, value) => {
  const refused = asked({ [path]: value });
  await expect(refused).rejects.toThrow(InvalidInputError);
  await expect(refused).rejects.toMatchObject({ problems: [{ path, code: 'outOfRange' }] });
});
