import { readFileSync } from 'node:fs';
import { longListFields } from '../../src/changes/longList/longList.js';
import { findColumns, knownHeadings, parseMapping } from '../../src/importing/headings.js';
import { UnusableFileError } from '../../src/importing/unusableFileError.js';
import { foldName } from '../../src/model/searchText.js';

function faultOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof UnusableFileError) return [error.fault, error.facts];
    throw error;
  }
}

const columnsOf = (headings: string, ...map: string[]) => {
  const { indexOf, leftOut } = findColumns(headings.split(','), map.map(parseMapping));
  return { ...Object.fromEntries(indexOf), leftOut };
};

describe('headings', () => {
  test('no heading means two fields', () => {
    const seen = new Map<string, string>();
    for (const field of longListFields) {
      for (const heading of new Set([field, ...knownHeadings[field]].map(foldName))) {
        expect([heading, seen.get(heading)]).toEqual([heading, undefined]);
        seen.set(heading, field);
      }
    }
  });

  test('in Finnish, Swedish and English', () => {
    expect(columnsOf('Järjestö,Verkosto,Rooli,Kunta,Alkaen,Päättyen')).toEqual({
      ...{ organisation: 0, network: 1, role: 2, municipality: 3, from: 4, to: 5 },
      leftOut: [],
    });
    expect(columnsOf('Förening,Nätverk,Roll,Hemkommun,Från,Till,Kontaktperson')).toEqual({
      ...{ organisation: 0, network: 1, role: 2, municipality: 3, from: 4, to: 5 },
      contactPerson: 6,
      leftOut: [],
    });
    expect(columnsOf('person,network,E-Mail,business ID')).toEqual({
      ...{ person: 0, network: 1, email: 2, businessId: 3 },
      leftOut: [],
    });
  });

  test('are compared without case, accents, spaces and punctuation', () => {
    expect(columnsOf(' JARJESTO ,verkosto,Y tunnus,yhteys-henkilö')).toEqual({
      ...{ organisation: 0, network: 1, businessId: 2, contactPerson: 3 },
      leftOut: [],
    });
  });

  test('that are not known are left out; one without text is not worth telling', () => {
    expect(columnsOf('järjestö,,verkosto,paino')).toMatchObject({ leftOut: ['paino'] });
  });

  test('are mapped, which goes before what is known', () => {
    expect(columnsOf('mode1,mode2,date', 'Mode1=organisation', 'mode2=verkosto')).toEqual({
      ...{ organisation: 0, network: 1 },
      leftOut: ['date'],
    });
    expect(columnsOf('nimi,jäsen,verkosto', 'nimi=organisation')).toEqual({
      ...{ organisation: 0, network: 2 },
      leftOut: ['jäsen'],
    });
  });

  test.each([
    ['no member', 'nimi,verkosto', [], 'memberColumnMissing', { headings: 'nimi, verkosto' }],
    ['no network', 'järjestö,nimi', [], 'networkColumnMissing', { headings: 'järjestö, nimi' }],
    ['two of a field', 'järjestö,yhdistys,verkosto', [], 'sameField', { first: 'järjestö' }],
    ['a map without =', 'a,b', ['a'], 'mapForm', { given: 'a' }],
    ['a map to no field', 'a,b', ['a=jotain'], 'mapFieldUnknown', { given: 'jotain' }],
    ['a map of no heading', 'a,b', ['c=network'], 'mapHeadingUnknown', { headings: 'a, b' }],
    ['a heading mapped twice', 'a,b', ['a=network', 'a=person'], 'mapTwice', { heading: 'a' }],
    ['two mapped to a field', 'a,b', ['a=network', 'b=network'], 'sameField', { second: 'b' }],
  ])('refused: %s', (_name, headings, map, fault, facts) => {
    expect(faultOf(() => columnsOf(headings, ...map))).toEqual([
      fault,
      expect.objectContaining(facts),
    ]);
  });
});

test('the documents list every known heading of every field', () => {
  const document = readFileSync(new URL('../../docs/importing.md', import.meta.url), 'utf8');
  for (const field of longListFields) {
    const line = document.split('\n').find((one) => one.startsWith(`- \`${field}\`: `));
    expect(line).toMatch(/ Known as: /);
    expect(line?.split(' Known as: ')[1]).toBe(`${knownHeadings[field].join(', ')}.`);
  }
});
