import fc from 'fast-check';
import { readEnd, readStart } from '../../src/importing/dates.js';
import { dayOf, formatDay } from '../../src/model/time/days.js';

describe('a start', () => {
  test.each([
    ['31.1.2026', '2026-01-31'],
    ['01.02.2026', '2026-02-01'],
    ['1. 2. 2026', '2026-02-01'],
    ['1.2026', '2026-01'],
    ['2026', '2026'],
    ['2026-01-31', '2026-01-31'],
    ['2026-01', '2026-01'],
    ['29.2.2024', '2024-02-29'],
    ['tuntematon', 'unknown'],
    ['Okänd', 'unknown'],
    ['unknown', 'unknown'],
    ['?', 'unknown'],
  ])('%s', (text, value) => {
    expect(readStart(text)).toEqual({ value });
  });

  test.each([
    ['31.2.2023', 'noSuchDay'],
    ['2023-02-31', 'noSuchDay'],
    ['29.2.2023', 'noSuchDay'],
    ['0.1.2023', 'noSuchDay'],
    ['1.13.2023', 'noSuchMonth'],
    ['2023-00', 'noSuchMonth'],
    ['31/1/2026', 'dateForm'],
    ['31.1.26', 'dateForm'],
    ['toistaiseksi', 'dateForm'],
    ['keväällä 2026', 'dateForm'],
  ])('%s is none', (text, problem) => {
    expect(readStart(text)).toEqual({ problem });
  });
});

describe('an end is the last day, and the first day after it is kept', () => {
  test.each([
    ['31.12.2025', '2026-01-01'],
    ['28.2.2024', '2024-02-29'],
    ['2025-12-31', '2026-01-01'],
    ['12.2025', '2025-12'],
    ['2025', '2025'],
    ['toistaiseksi', 'open'],
    ['Tills vidare', 'open'],
    ['until further notice', 'open'],
    ['tuntematon', 'unknown'],
    ['?', 'unknown'],
  ])('%s', (text, value) => {
    expect(readEnd(text)).toEqual({ value });
  });
});

test('every day of the calendar reads the same in Finnish and in ISO form', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      const iso = formatDay(day);
      const [year = '', month = '', date = ''] = iso.split('-');
      expect(dayOf(Number(year), Number(month), Number(date))).toBe(day);
      const finnish = `${Number(date)}.${Number(month)}.${year}`;
      expect(readStart(finnish)).toEqual({ value: iso });
      expect(readStart(iso)).toEqual({ value: iso });
      expect(readEnd(finnish)).toEqual({ value: formatDay(day + 1) });
    }),
  );
});
