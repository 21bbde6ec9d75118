import fc from 'fast-check';
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, formatDay, parseDay } from '../../src/model/time/days.js';
import {
  dateSpan,
  endAfterLastDay,
  lastDayBefore,
  type Validity,
  validityProblem,
  validitySpans,
} from '../../src/model/time/validity.js';
import { anyValidity } from '../contract/arbitraries.js';

/** How a validity stands to a day: as a person reading it would say. */
function standing(validity: Validity, on: string): 'certain' | 'possible' | 'not' {
  const day = parseDay(on)!;
  const spans = validitySpans(validity);
  if (day < spans.possibleFrom || day >= spans.possibleTo) return 'not';
  return day >= spans.certainFrom && day < spans.certainTo ? 'certain' : 'possible';
}

describe('validity', () => {
  test.each<[Validity, string, 'certain' | 'possible' | 'not']>([
    // Days: half-open.
    [{ from: '2020-03-01', to: '2021-01-01' }, '2020-02-29', 'not'],
    [{ from: '2020-03-01', to: '2021-01-01' }, '2020-03-01', 'certain'],
    [{ from: '2020-03-01', to: '2021-01-01' }, '2020-12-31', 'certain'],
    [{ from: '2020-03-01', to: '2021-01-01' }, '2021-01-01', 'not'],
    // "2012" starts somewhere within 2012.
    [{ from: '2012', to: 'open' }, '2011-12-31', 'not'],
    [{ from: '2012', to: 'open' }, '2012-01-01', 'possible'],
    [{ from: '2012', to: 'open' }, '2012-12-31', 'possible'],
    [{ from: '2012', to: 'open' }, '2013-01-01', 'certain'],
    [{ from: '2012-05', to: 'open' }, '2012-05-31', 'possible'],
    [{ from: '2012-05', to: 'open' }, '2012-06-01', 'certain'],
    // An end within a month: certain before it, possible within it.
    [{ from: '2012', to: '2014-12' }, '2014-11-30', 'certain'],
    [{ from: '2012', to: '2014-12' }, '2014-12-31', 'possible'],
    [{ from: '2012', to: '2014-12' }, '2015-01-01', 'not'],
    // Until further notice.
    [{ from: '2020-01-01', to: 'open' }, '2999-12-31', 'certain'],
    // An unknown end is certain on the day that the source speaks for, possible ever after.
    [{ from: '2020-01-01', to: 'unknown', attestedOn: '2022-05-01' }, '2021-01-01', 'certain'],
    [{ from: '2020-01-01', to: 'unknown', attestedOn: '2022-05-01' }, '2022-05-01', 'certain'],
    [{ from: '2020-01-01', to: 'unknown', attestedOn: '2022-05-01' }, '2022-05-02', 'possible'],
    [{ from: '2020-01-01', to: 'unknown' }, '2020-01-01', 'possible'],
    // An undated row: certain from its source's day until ended; earlier, possible.
    [{ from: 'unknown', to: 'open', attestedOn: '2022-05-01' }, '1950-01-01', 'possible'],
    [{ from: 'unknown', to: 'open', attestedOn: '2022-05-01' }, '2022-04-30', 'possible'],
    [{ from: 'unknown', to: 'open', attestedOn: '2022-05-01' }, '2022-05-01', 'certain'],
    [{ from: 'unknown', to: 'open', attestedOn: '2022-05-01' }, '2060-01-01', 'certain'],
    [{ from: 'unknown', to: 'unknown' }, '2022-05-01', 'possible'],
  ])('%j on %s is %s', (validity, day, expected) => {
    expect(standing(validity, day)).toBe(expected);
  });

  test('the certain days lie within the possible ones, and those are never none', () => {
    fc.assert(
      fc.property(anyValidity, (validity) => {
        const { possibleFrom, certainFrom, certainTo, possibleTo } = validitySpans(validity);
        expect(possibleFrom).toBeLessThan(possibleTo);
        expect(certainTo).toBeLessThanOrEqual(possibleTo);
        expect(possibleFrom).toBeGreaterThanOrEqual(BEFORE_ALL_DAYS);
        expect(possibleTo).toBeLessThanOrEqual(AFTER_ALL_DAYS);
        if (validity.from !== 'unknown') expect(certainFrom).toBeGreaterThanOrEqual(possibleFrom);
      }),
    );
  });

  test.each<[Validity, object | undefined]>([
    [{ from: '2020-01-01', to: '2020-01-02' }, undefined],
    [{ from: '2020', to: '2020' }, undefined],
    [{ from: '2020-05', to: '2020' }, undefined],
    [{ from: 'unknown', to: 'unknown' }, undefined],
    [
      { from: '2020-01-01', to: '2020-01-01' },
      { field: 'to', code: 'endNotAfterStart' },
    ],
    [
      { from: '2021', to: '2020' },
      { field: 'to', code: 'endNotAfterStart' },
    ],
    [
      { from: '31.2.2023', to: 'open' },
      { field: 'from', code: 'notADate' },
    ],
    [
      { from: '2023-02-31', to: 'open' },
      { field: 'from', code: 'notADate' },
    ],
    [
      { from: 'open', to: 'open' },
      { field: 'from', code: 'notADate' },
    ],
    [
      { from: '2023', to: '2023-13' },
      { field: 'to', code: 'notADate' },
    ],
    [
      { from: '2023', to: '' },
      { field: 'to', code: 'notADate' },
    ],
    [
      { from: '2023', to: 'open', attestedOn: '2023-05' },
      { field: 'attestedOn', code: 'notADate' },
    ],
  ])('what is wrong with %j', (validity, expected) => {
    expect(validityProblem(validity)).toEqual(expected);
  });

  test('spans of what is no date are refused with the text', () => {
    expect(() => validitySpans({ from: 'spring', to: 'open' })).toThrow(/"spring"/);
  });

  test.each([
    ['2012', '2012-01-01', '2013-01-01', 'year'],
    ['2012-02', '2012-02-01', '2012-03-01', 'month'],
    ['2012-12', '2012-12-01', '2013-01-01', 'month'],
    ['2012-02-29', '2012-02-29', '2012-03-01', 'day'],
  ])('%s lies from %s to before %s', (text, first, after, precision) => {
    const span = dateSpan(text)!;
    expect([formatDay(span.first), formatDay(span.after)]).toEqual([first, after]);
    expect(span.precision).toBe(precision);
  });

  test.each([
    ['2024-12-31', '2025-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
  ])('the last day %s, as lists print it, means an end at %s', (lastDay, to) => {
    expect(endAfterLastDay(lastDay)).toBe(to);
    expect(lastDayBefore(to)).toBe(lastDay);
  });

  test.each(['open', 'unknown'])('an end that is %s has no last day', (to) => {
    expect(lastDayBefore(to)).toBeUndefined();
  });
});
