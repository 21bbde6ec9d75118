import fc from 'fast-check';
import { type Day, dayInHelsinki, dayOf, formatDay, parseDay } from '../../src/model/time/days.js';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : DAYS_IN_MONTH[month - 1]!;

/** Counts the days one month at a time from 1970 on. */
function countedSlowly(year: number, month: number, dayOfMonth: number): Day {
  let day = 0;
  for (let y = 1970; y < year; y++) for (let m = 1; m <= 12; m++) day += daysIn(y, m);
  for (let y = year; y < 1970; y++) for (let m = 1; m <= 12; m++) day -= daysIn(y, m);
  for (let m = 1; m < month; m++) day += daysIn(year, m);
  return day + dayOfMonth - 1;
}

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0001-01-01', -719_162],
  ])('%s is day %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
  });

  test.each(['2023-02-29', '2023-02-31', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31'])(
    'the calendar has no %s',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  test.each([
    '',
    '2023',
    '2023-1-1',
    '1.1.2023',
    '2023-01-01T00:00',
    ' 2023-01-01',
    '+02023-01-01',
  ])('"%s" is not the form of a day', (text) => expect(parseDay(text)).toBeUndefined());

  test('every day is counted as a slow count does, and exists just when the calendar has it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2400 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, dayOfMonth) => {
          const exists = dayOfMonth <= daysIn(year, month);
          const expected = exists ? countedSlowly(year, month, dayOfMonth) : undefined;
          expect(dayOf(year, month, dayOfMonth)).toBe(expected);
        },
      ),
    );
  });

  test('a day that is written and read is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  test.each([
    ['2026-01-14T21:59:59Z', '2026-01-14'],
    ['2026-01-14T22:00:00Z', '2026-01-15'],
    ['2026-07-14T20:59:59Z', '2026-07-14'],
    ['2026-07-14T21:00:00Z', '2026-07-15'],
  ])('at %s it is %s in Helsinki', (instant, day) => {
    expect(formatDay(dayInHelsinki(new Date(instant)))).toBe(day);
  });

  test('what is no instant is refused with what it was', () => {
    expect(() => dayInHelsinki(new Date('yesterday'))).toThrow(RangeError);
  });
});
