/** Whoever reads where a value comes from reads what the field is called, not its name in the model. */
import { locales } from '../../src/model/languages.js';
import { sheetKinds } from '../../src/model/sheetColumns.js';
import { fieldsToStateOn } from '../../src/model/statements/statedFields.js';
import { describeField } from '../../src/texts/describe/describeSource.js';

describe('describeField', () => {
  test('has words for every field that sources can speak of, in every language', () => {
    const told = sheetKinds.flatMap((kind) =>
      [...fieldsToStateOn(kind)]
        // Lists of texts deny each other nothing.
        .filter(([, declared]) => declared?.type !== 'textList')
        .flatMap(([field]) => locales.map((locale) => describeField(locale, kind, field))),
    );
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter((words) => /_|[a-z][A-Z]/.test(words))).toEqual([]);
    expect(describeField('fi', 'Organisation', 'name_smn')).toBe('nimi (smn)');
    expect(describeField('fi', 'ContactPerson', 'title')).toBe('nimike');
    expect(describeField('sv', 'Source', 'title')).toBe('rubrik');
  });
});
