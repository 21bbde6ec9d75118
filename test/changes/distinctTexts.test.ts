import fc from 'fast-check';
import { DistinctTexts } from '../../src/changes/longList/distinctTexts.js';

test('texts are numbered from 1 in order of first appearance, and told again by number', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 9 }),
          fc.constantFrom('', 'a', 'ab', 'abc', 'abcd', 'abcde'),
        ),
      ),
      (words) => {
        const texts = new DistinctTexts();
        const numbers = words.map((word) => {
          const bytes = Buffer.from(`<${word}>`);
          return texts.numberOf(bytes, 1, bytes.length - 1);
        });
        const distinct = [...new Set(words)];
        expect(numbers).toEqual(words.map((word) => distinct.indexOf(word) + 1));
        expect(texts.size).toBe(distinct.length);
        distinct.forEach((word, place) => {
          expect(texts.text(place + 1)).toBe(word);
          const bytes = Buffer.alloc(texts.byteLength(place + 1));
          texts.copy(place + 1, bytes);
          expect(bytes.toString()).toBe(word);
        });
      },
    ),
  );
});

test('there may be many of them, and long ones', () => {
  const texts = new DistinctTexts();
  const words = Array.from({ length: 20_000 }, (_, n) => `Esimerkki ${n} ${'ä'.repeat(n % 800)}`);
  for (let time = 0; time < 2; time++) {
    words.forEach((word, place) => {
      const bytes = Buffer.from(word);
      if (texts.numberOf(bytes, 0, bytes.length) !== place + 1) throw new Error(word);
    });
  }
  expect([texts.text(0), texts.text(1), texts.text(20_000), texts.text(20_001)]).toEqual([
    undefined,
    words[0],
    words[19_999],
    undefined,
  ]);
});
