import fc from 'fast-check';
import { nearestOf, problem, shortText } from '../../src/model/errors/problems.js';

describe('problems', () => {
  test('a value is told as it was given, in at most 200 characters', () => {
    expect(problem('notText', 'a.b', 7, {})).toEqual({
      code: 'notText',
      path: 'a.b',
      value: '7',
      facts: {},
    });
    expect(shortText(['a', null])).toBe('["a",null]');
    expect(shortText(undefined)).toBe('undefined');
    expect(shortText('x'.repeat(200))).toBe('x'.repeat(200));
    expect(shortText('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
  });

  test.each([
    ['counsil', 'council'],
    ['COUNCIL', 'council'],
    ['boards', 'board'],
    ['xyzzy', undefined],
    ['', undefined],
  ])('nearest to "%s" is %s', (value, expected) => {
    expect(nearestOf(value, ['council', 'board', 'committee'])).toBe(expected);
  });

  test('a known value is nearest to itself, and one letter off is near enough', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.nat(5), fc.nat(3), (known, which, place) => {
        const word = known[which % known.length]!;
        expect(nearestOf(word, known)).toBe(word);
        expect(nearestOf(word.slice(0, place) + word.slice(place + 1), known)).toBeDefined();
      }),
    );
  });
});
