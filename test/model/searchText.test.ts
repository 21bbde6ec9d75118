import {
  foldName,
  keysOf,
  plainName,
  searchableTexts,
  sortName,
} from '../../src/model/searchText.js';

describe('folding', () => {
  test.each([
    ['Sää-mi  Ŋ', 'saa mi n'],
    ['Äänekosken Åbo ry.', 'aanekosken abo ry'],
    ['Čáhpesvuoŋa đoarjja ŧ ž š â', 'cahpesvuona doarjja t z s a'],
    ['Ǥuõđđ ʒ', 'guodd z'],
    ['Smørbrød Æbleskive Łódź', 'smorbrod aebleskive lodz'],
    ['GROẞE Straße', 'grosse strasse'],
    ['A\u0308a\u030A', 'aa'],
    ['ＡＢＣ ™ ℝ ½', 'abc tm r 1 2'],
    ['İstanbul ırmak', 'istanbul irmak'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['「山の会」', '山の会'],
    ['0245437-2', '0245437 2'],
    ['!?…', ''],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded));

  test('folding twice is folding once, for every letter that there is', () => {
    const changed: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const letter = String.fromCodePoint(point);
      const folded = foldName(letter);
      if (foldName(folded) !== folded || /[^\p{L}\p{N} ]/u.test(folded)) changed.push(letter);
    }
    expect(changed).toEqual([]);
  });

  test('a plain name forgives case and spaces, and keeps accents and signs', () => {
    expect(plainName('  SÄÄ-mi \t Ry ')).toBe('sää-mi ry');
    expect(plainName('A\u0308')).toBe('ä');
  });
});

describe('what an entity is found by', () => {
  const organisation = {
    kind: 'Organisation',
    properties: {
      name_sv: 'Exempelföreningen',
      name_fi: 'Esimerkkiseura',
      aliases: ['ES', 'Esimerkkiseura'],
      businessId: '0245437-2',
      website: 'https://esimerkki.example',
    },
  } as const;

  test('search looks in names in order of language, aliases and identifiers, each once', () => {
    expect(searchableTexts(organisation)).toEqual([
      'Esimerkkiseura',
      'Exempelföreningen',
      'ES',
      '0245437-2',
    ]);
  });

  test('keys are folded names with aliases, identifiers as they stand, addresses in lower case', () => {
    expect(keysOf(organisation)).toEqual(
      new Map([
        ['name', ['esimerkkiseura', 'exempelforeningen', 'es']],
        ['businessId', ['0245437-2']],
      ]),
    );
    const person = { name: 'Eila Esimerkki', email: 'Eila@Esimerkki.example', phone: '040' };
    expect(keysOf({ kind: 'ContactPerson', properties: person })).toEqual(
      new Map([
        ['name', ['eila esimerkki']],
        ['email', ['eila@esimerkki.example']],
      ]),
    );
    expect(keysOf({ kind: 'Source', properties: { title: 'Lista, 2024' } })).toEqual(
      new Map([['title', ['lista 2024']]]),
    );
  });

  test('lists go by the first name, å ä ö after z', () => {
    const names = ['Öljy', 'Zeta', 'Ärjä', 'Åbo', 'apu', 'Ávži', 'Azur'];
    const sorted = names
      .map((name_fi) => ({ name_fi, by: sortName({ kind: 'Network', properties: { name_fi } }) }))
      .sort((a, b) => (a.by < b.by ? -1 : 1))
      .map(({ name_fi }) => name_fi);
    expect(sorted).toEqual(['apu', 'Ávži', 'Azur', 'Zeta', 'Åbo', 'Ärjä', 'Öljy']);
  });
});
