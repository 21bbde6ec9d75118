import fc from 'fast-check';
import { IdDictionary } from '../../src/graph/idDictionary.js';

/** Random ids, and ids that agree in most of their digits. */
const anyId = fc.oneof(
  fc.uuid(),
  fc
    .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 }))
    .map(([a, b]) => `${a.toString(16)}0000000-0000-4000-8000-00000000000${b.toString(16)}`),
);

function dictionaryOf(ids: readonly string[]): IdDictionary {
  const dictionary = new IdDictionary();
  for (const id of ids) dictionary.add(id);
  return dictionary;
}

function namedInOrder(dictionary: IdDictionary): string[] {
  return Array.from(dictionary.inIdOrder(), (number) => dictionary.idOf(number));
}

describe('IdDictionary', () => {
  test('numbers ids from 0 in the order in which they come, as a Map would', () => {
    fc.assert(
      fc.property(fc.array(anyId, { maxLength: 200 }), fc.array(anyId), (ids, others) => {
        const plain = new Map<string, number>();
        const dictionary = new IdDictionary(3);
        for (const id of ids) {
          if (!plain.has(id)) plain.set(id, plain.size);
          expect(dictionary.add(id)).toBe(plain.get(id));
        }
        expect(dictionary.size).toBe(plain.size);
        for (const id of [...ids, ...others]) {
          expect(dictionary.numberOf(id)).toBe(plain.get(id) ?? -1);
        }
        for (const [id, number] of plain) expect(dictionary.idOf(number)).toBe(id);
      }),
    );
  });

  test('finds every one of 20,000 ids that differ in few digits', () => {
    const ids = Array.from(
      { length: 20_000 },
      (_, n) => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-${'0'.repeat(12)}`,
    );
    const dictionary = dictionaryOf(ids);
    expect(ids.every((id, number) => dictionary.numberOf(id) === number)).toBe(true);
  });

  test('gives the order of the ids as text, after each round of adding', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyId, { maxLength: 30 }), { maxLength: 5 }), (rounds) => {
        const dictionary = new IdDictionary();
        const known = new Set<string>();
        for (const round of rounds) {
          for (const id of round) {
            dictionary.add(id);
            known.add(id);
          }
          expect(namedInOrder(dictionary)).toEqual([...known].sort());
        }
      }),
    );
  });

  test('a clone and its original grow apart', () => {
    const ids = fc.uniqueArray(anyId, { minLength: 2, maxLength: 100 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.boolean(), (all, cut, ordered) => {
        const middle = cut % all.length;
        const first = all.slice(0, middle);
        const original = dictionaryOf(first);
        if (ordered) original.inIdOrder();
        const clone = original.clone();
        for (const id of all.slice(middle)) clone.add(id);
        expect(original.size).toBe(first.length);
        expect(namedInOrder(original)).toEqual([...first].sort());
        expect(all.slice(middle).every((id) => original.numberOf(id) === -1)).toBe(true);
        expect(namedInOrder(clone)).toEqual([...all].sort());

        original.add(all.at(-1)!);
        expect(original.numberOf(all.at(-1)!)).toBe(first.length);
        expect(clone.numberOf(all.at(-1)!)).toBe(all.length - 1);
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['esimerkki', 'a word'],
    ['0190E0A0-0000-4000-8000-000000000000', 'upper case'],
    ['0190e0a000004000800000000000000000000', '37 digits'],
    ['0190e0a0-0000-4000-8000-00000000000', 'a digit too few'],
    ['0190e0a0-0000-4000-8000-0000000000000', 'a digit too many'],
    ['0190e0a000004000800000000000000azzzz', '32 digits and other letters'],
    ['0190e0a0-0000-4000-80000-00000000000', 'a hyphen out of place'],
    ['0190e0a0-0000-4000-8000-00000000000g', 'a letter beyond f'],
    ['0190e0a0-0000-4000-8000-00000000000å', 'a letter beyond ASCII'],
  ])('refuses to take %s (%s), naming it, and knows no number of it', (text) => {
    const dictionary = dictionaryOf(['0190e0a0-0000-4000-8000-00000000000a']);
    expect(() => dictionary.add(text)).toThrow(
      new RangeError(`Expected a UUID in lower case, got "${text}".`),
    );
    expect(dictionary.numberOf(text)).toBe(-1);
    expect(dictionary.size).toBe(1);
  });

  test.each([-1, 1, NaN])('has no id for the number %s', (number) => {
    expect(() => dictionaryOf(['0190e0a0-0000-4000-8000-00000000000a']).idOf(number)).toThrow(
      RangeError,
    );
  });
});
