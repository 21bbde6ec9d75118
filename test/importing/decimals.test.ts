/** Decimal comma or point: what numbers as text say, and that nothing is read a thousandfold. */
import fc from 'fast-check';
import { findDecimalForm, readNumber } from '../../src/importing/workbook/decimals.js';
import { all, withStore } from './importing.js';
import { bringInWorkbook, filled, workbookOf } from './workbooks.js';

const read = (text: string, ...others: string[]) =>
  readNumber(text, findDecimalForm([text, ...others]));

test('a number that can be read in one way only is read so', () => {
  for (const [text, value] of [
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['-0,125', -0.125],
    ['1 234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1234,567', 1234.567],
    ['1 500', 1500],
    ['1500', 1500],
    ['1e-7', 1e-7],
  ] as const) {
    expect([text, read(text)]).toEqual([text, { value, isUncertain: false }]);
  }
  for (const text of ['', 'neljä', '1,2,3', '1..5', '12,34.5', '1;5']) {
    expect([text, read(text)]).toMatchObject([text, { problem: 'notANumber' }]);
  }
});

test('1,500 is read by the other numbers and told; when they do not tell, it is asked', () => {
  expect(read('1,500', '2,5')).toEqual({ value: 1.5, isUncertain: true });
  expect(read('1,500', '2.5')).toEqual({ value: 1500, isUncertain: true });
  for (const others of [[], ['4'], ['2,5', '2.5']]) {
    expect(read('1,500', ...others)).toEqual({
      problem: 'decimalUnclear',
      facts: { comma: 1.5, point: 1500 },
    });
  }
});

test('what is told goes before what is found, and what does not fit is a problem', () => {
  const comma = findDecimalForm(['1.5'], 'comma');
  expect(readNumber('1.500', comma)).toEqual({ value: 1500, isUncertain: false });
  expect(readNumber('1,500', comma)).toEqual({ value: 1.5, isUncertain: false });
  expect(readNumber('1.5', comma)).toMatchObject({ problem: 'notANumber' });
});

test('however a number is grouped, it comes back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom('fi', 'en-US', 'de'),
      (whole, hundredths, locale) => {
        const value = (whole * 100 + hundredths) / 100;
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
        expect(read(text)).toEqual({ value, isUncertain: false });
      },
    ),
  );
});

test('a workbook tells the cell, and a number of the spreadsheet needs no mark', () =>
  withStore(async (store) => {
    const asked = await bringInWorkbook(
      store,
      await filled('fi', { Grant: [{ name_fi: 'Esimerkkiavustus', amount: '1,500' }] }),
    );
    expect(asked.problems).toEqual([
      'sheet "Avustukset", row 2, column "euroa", value "1,500": This may be 1.5 (decimal comma) or 1500 (decimal point). Tell which: --decimal comma or --decimal point.',
    ]);
    const rows = [
      ['id', 'nimi (fi)', 'euroa'],
      [null, 'A', 1.125],
      [null, 'B', '2,500'],
      [null, 'C', '0,5'],
    ];
    const { problems, notes, decimals } = await bringInWorkbook(
      store,
      await workbookOf({ name: 'Avustukset', rows }),
    );
    expect([problems, decimals]).toEqual([[], { mark: 'comma', isTold: false }]);
    expect(notes).toEqual([expect.stringContaining('Read as the number 2.5')]);
    const amounts = (await all(store, 'Grant')).map(({ properties }) => properties.amount);
    expect(amounts.sort()).toEqual([0.5, 1.125, 2.5]);
  }));
