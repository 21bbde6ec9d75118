/** What is told where a projection would be too large: a remedy that there is at the place of the question. */
import type { Problem } from '../../../src/model/errors/problems.js';
import { locales } from '../../../src/model/languages.js';
import { tooLarge, tooLargeApart } from '../../../src/questions/asking/tooLarge.js';
import { describeProblem } from '../../../src/texts/describe/describeProblem.js';

const limits = ['edges', 'wedges'] as const;

test.each(limits)(
  '%s: only who divides into communities is told to ask for both together',
  (limit) => {
    const found = { fits: false, limit, most: 10_000 } as const;
    for (const locale of locales) {
      const [structure] = tooLarge('metric', 'CONSTRAINT', found).problems as Problem[];
      const [communities] = tooLargeApart('members', 'networks', found).problems as Problem[];
      expect(describeProblem(locale, structure!)).not.toContain('BOTH');
      expect(describeProblem(locale, communities!)).toContain('(BOTH)');
      expect([structure!.path, communities!.path]).toEqual(['metric', 'members']);
    }
  },
);
