/** A name in one language is that of all names, without putting them together. */
import fc from 'fast-check';
import { nameIn, nameLanguages } from '../../src/model/languages.js';
import { nameOf, namesOf } from '../../src/model/record.js';

test('the name in a language, else in the first that has one, of whatever field', () => {
  const keys = ['name', 'purpose'].flatMap((field) =>
    nameLanguages.map((language) => `${field}_${language}`),
  );
  const value = fc.constantFrom('Esimerkki', 'Exempel', '', undefined, 3);
  const properties = fc.dictionary(fc.constantFrom(...keys), value);
  fc.assert(
    fc.property(properties, fc.constantFrom(...nameLanguages), (has, language) => {
      for (const field of ['name', 'purpose']) {
        expect(nameOf(has, language, field)).toBe(nameIn(namesOf(has, field), language));
      }
      expect(nameOf(has, language)).toBe(nameOf(has, language, 'name'));
    }),
  );
});

test('a record without a name has none', () => {
  expect(nameOf({ kind: 'council' }, 'fi')).toBeUndefined();
});
