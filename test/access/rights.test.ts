import { may, demand } from '../../src/access/rights.js';
import { locales } from '../../src/model/languages.js';
import { ForbiddenError, type Right, roles } from '../../src/model/roles.js';
import { describeError } from '../../src/texts/describe/describeError.js';
import { startTestService } from '../server/harness.js';

test('each role has the rights of those before it, and more', () => {
  const rights: readonly Right[] = ['look', 'people', 'contact', 'change', 'keep', 'administer'];
  const had = roles.map((role) => rights.filter((right) => may({ role }, right)));
  expect(had).toEqual([
    ['look'],
    ['look', 'people'],
    ['look', 'people', 'contact', 'change'],
    ['look', 'people', 'contact', 'change', 'keep'],
    ['look', 'people', 'contact', 'change', 'keep', 'administer'],
  ]);
});

test('who lacks a right is told which, in what role, and which role has it', () => {
  expect(() => demand({ role: 'analyst' }, 'contact')).toThrow(
    new ForbiddenError('contact', 'analyst', 'editor'),
  );
  expect(() => demand({ role: 'editor' }, 'contact')).not.toThrow();
});

test('a refusal names right, role and remedy in every language', async () => {
  const service = await startTestService({}, (store) => store, 'viewer');
  try {
    for (const locale of locales) {
      const { errors } = await service.ask(
        '{ overlaps(dimension: PEOPLE) { totalCount } }',
        undefined,
        {
          'accept-language': locale,
        },
      );
      expect(errors?.[0]).toMatchObject({
        message: describeError(locale, new ForbiddenError('people', 'viewer', 'analyst')),
        extensions: { code: 'FORBIDDEN' },
      });
      expect(errors?.[0]?.message).toMatch(/viewer.*ROLE=analyst/);
    }
  } finally {
    await service.close();
  }
});
