import { may, demand } from '../../src/access/rights.js';
import { ForbiddenError, type Right, roles } from '../../src/model/roles.js';

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
