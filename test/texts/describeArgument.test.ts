/** Every argument for or against a merger is a sentence in every language, of one and of several. */
import { locales } from '../../src/model/languages.js';
import { argumentCodes } from '../../src/questions/merging/argument.js';
import { describeArgument } from '../../src/texts/describe/describeArgument.js';

test.each(Object.values(argumentCodes).flat())('%s', (code) => {
  const differing = code === 'differentPermanence' ? 'project' : 'open';
  for (const count of [1, 3]) {
    const sentences = locales.map((locale) =>
      describeArgument(locale, {
        code,
        count,
        share: 2 / 3,
        hours: 12.5,
        differing: { ended: differing, survivor: differing },
      }),
    );
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d][^{}]{8,}\.$/u);
    expect(new Set(sentences).size).toBe(locales.length);
  }
});
