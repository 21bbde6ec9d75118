import { yearlyHours } from '../../src/analysis/hours.js';

const body = (meetingsPerYear: number | null, meetingHours: number | null) => ({
  meetingsPerYear,
  meetingHours,
});

test('hours are meetings times their length, once for each organisation', () => {
  expect(yearlyHours([body(4, 2.5)], 6)).toEqual({ each: 10, all: 60 });
  expect(yearlyHours([body(0, 2)], 6)).toEqual({ each: 0, all: 0 });
});

test('who sits in two bodies gives hours to both', () => {
  expect(yearlyHours([body(4, 2.5), body(2, 3)], 3)).toEqual({ each: 16, all: 48 });
  expect(yearlyHours([body(4, 2.5), body(2, 3)], 0)).toEqual({ each: 16, all: 0 });
});

test.each([
  ['how often', body(null, 2)],
  ['how long', body(4, null)],
  ['neither', body(null, null)],
  ['how often, of meetings that take no time', body(null, 0)],
])('what is not known is null, not 0: %s', (_, unknown) => {
  expect(yearlyHours([unknown], 6)).toBeNull();
  expect(yearlyHours([body(4, 2), unknown], 6)).toBeNull();
});
