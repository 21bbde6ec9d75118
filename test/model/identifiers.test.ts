import fc from 'fast-check';
import {
  businessIdCheckDigit,
  businessIdProblem,
  changeSetId,
  isAssociationNumber,
  isUuid,
  recordId,
} from '../../src/model/identifiers.js';

describe('ids of the service', () => {
  test('are UUIDs of version 5, equal for equal names', () => {
    expect(changeSetId('a list')).toBe(changeSetId('a list'));
    expect(changeSetId('a list')).not.toBe(changeSetId('another list'));
    expect(changeSetId('a list')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
  });

  // Stored data stand on these: they may never change.
  test('stay what they have always been', () => {
    const changeSet = changeSetId('esimerkki');
    expect(changeSet).toBe('cd9df369-b67a-5aa4-b9e3-132e909da823');
    expect(recordId(changeSet, 0)).toBe('f1250373-5484-508c-8281-e84c4bf42c9a');
    expect(recordId(changeSet, 1)).toBe('327280e8-c4fa-578f-88d9-f8d062f6f4e4');
  });

  test('differ for every place in every ChangeSet', () => {
    const ids = new Set<string>();
    for (let set = 0; set < 20; set++) {
      for (let place = 0; place < 200; place++) ids.add(recordId(changeSetId(`${set}`), place));
    }
    expect(ids.size).toBe(4_000);
    for (const id of ids) expect(isUuid(id)).toBe(true);
  });

  test.each(['', 'x', '6F0C1F0A-0D54-5D3F-9A86-2B1E8F0A7C11', '6f0c1f0a0d545d3f9a862b1e8f0a7c11'])(
    '"%s" is not such an id',
    (text) => expect(isUuid(text)).toBe(false),
  );
});

describe('business ID', () => {
  // 0·7 + 2·9 + 4·10 + 5·5 + 4·8 + 3·4 + 7·2 = 141 = 12·11 + 9, and 11 − 9 = 2.
  test('0245437-2 is right, worked out by hand', () => {
    expect(businessIdCheckDigit('0245437')).toBe('2');
    expect(businessIdProblem('0245437-2')).toBeUndefined();
  });

  // 0000000 sums to 0; 0000006 to 12 = 11 + 1, for which no number is given out.
  test('remainder 0 gives 0, remainder 1 gives none', () => {
    expect(businessIdCheckDigit('0000000')).toBe('0');
    expect(businessIdCheckDigit('0000006')).toBeUndefined();
    expect(businessIdProblem('0000006-1')).toEqual({
      code: 'businessIdCheckDigit',
      expected: undefined,
    });
  });

  test('a wrong check digit tells the right one', () => {
    expect(businessIdProblem('0245437-3')).toEqual({
      code: 'businessIdCheckDigit',
      expected: '0245437-2',
    });
  });

  test.each(['', '245437-2', '02454372', '0245437–2', ' 0245437-2', 'FI02454372', '0245437-22'])(
    '"%s" has not its form',
    (text) => expect(businessIdProblem(text)).toEqual({ code: 'businessIdForm' }),
  );

  test('one wrong digit, or two neighbours changed about, is always found', () => {
    const right = fc
      .integer({ min: 0, max: 9_999_999 })
      .map((number) => String(number).padStart(7, '0'))
      .filter((digits) => businessIdCheckDigit(digits) !== undefined);
    fc.assert(
      fc.property(right, fc.nat(6), fc.nat(9), fc.nat(5), (digits, place, digit, swap) => {
        const check = businessIdCheckDigit(digits);
        const wrong = digits.slice(0, place) + digit + digits.slice(place + 1);
        const swapped =
          digits.slice(0, swap) + digits[swap + 1] + digits[swap] + digits.slice(swap + 2);
        for (const changed of [wrong, swapped]) {
          const problem = businessIdProblem(`${changed}-${check}`);
          if (changed === digits) expect(problem).toBeUndefined();
          else expect(problem?.code).toBe('businessIdCheckDigit');
        }
      }),
    );
  });
});

test.each([
  ['1', true],
  ['999999', true],
  ['0', false],
  ['012', false],
  ['1000000', false],
  ['12.345', false],
  ['', false],
])('association number "%s": %s', (text, expected) => {
  expect(isAssociationNumber(text)).toBe(expected);
});
