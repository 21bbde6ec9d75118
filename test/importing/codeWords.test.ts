/** Whoever writes a word that is not known is told the words that do: each of them does. */
import { comparableWord, vocabularies } from '../../src/importing/codeWords.js';
import { locales } from '../../src/model/languages.js';
import { text, type TextKey } from '../../src/texts/texts.js';

test.each(Object.entries(vocabularies))('every word of a %s is taken', (_, vocabulary) => {
  for (const code of vocabulary.codes) {
    for (const locale of locales) {
      const word = text(locale, `codeNames:${vocabulary.name}.${code}` as TextKey);
      expect([word, vocabulary.codeOf.get(comparableWord(word))]).toEqual([word, code]);
    }
  }
});
