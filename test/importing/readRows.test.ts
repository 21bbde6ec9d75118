import { type LongListField, longListFields } from '../../src/changes/longList/longList.js';
import { Remarks } from '../../src/changes/longList/remarks.js';
import { readCsv } from '../../src/importing/csv.js';
import { describeRow } from '../../src/importing/describe.js';
import { LongListReader } from '../../src/importing/readRows.js';
import { locales } from '../../src/model/languages.js';

async function read(csv: string) {
  const remarks = new Remarks();
  const reader = new LongListReader([], remarks);
  await readCsv([new TextEncoder().encode(csv)], reader);
  const { list, columns } = reader;
  const headingOf = (field: LongListField) =>
    columns.headings[columns.indexOf.get(field) ?? -1] ?? '';
  const rows = Array.from({ length: list.size }, (_, index) => {
    const said = longListFields.map((field) => [field, list.value(index, field)] as const);
    return Object.fromEntries(said.filter(([, value]) => value !== undefined));
  });
  return { rows, remarks, headingOf };
}

/** Reads one row below `järjestö;verkosto;HEADING` and gives the problems in Finnish. */
async function problemsOf(heading: string, cell: string): Promise<string[]> {
  const { remarks, headingOf } = await read(`järjestö;verkosto;${heading}\nA ry;Foorumi;${cell}\n`);
  return remarks.problems.map((problem) => describeRow('fi', problem, headingOf));
}

describe('rows', () => {
  test('are read into values as they will be stored', async () => {
    const { rows, remarks } = await read(
      [
        'järjestö;verkosto;rooli;kunta;tyyppi;verkoston tyyppi;y-tunnus;rekisterinumero;alkaen;päättyen;yhteyshenkilö;sähköposti;lähde',
        'Kaarna  ry;Foorumi;Puheenjohtaja;Kemi;yhdistys;foorumi;0245437-2;123.456;1.2.2012;31.12.2025;Essi Esimerkki;essi@esimerkki.invalid;Luettelo',
        'Tuomi ry;Foorumi;;;;;;;;;-;;',
      ].join('\n'),
    );
    expect(remarks.problems).toEqual([]);
    expect(rows).toEqual([
      {
        organisation: 'Kaarna ry',
        network: 'Foorumi',
        role: 'chair',
        municipality: 'Kemi',
        kind: 'association',
        networkKind: 'forum',
        businessId: '0245437-2',
        associationNumber: '123456',
        from: '2012-02-01',
        to: '2026-01-01',
        contactPerson: 'Essi Esimerkki',
        email: 'essi@esimerkki.invalid',
        source: 'Luettelo',
      },
      { organisation: 'Tuomi ry', network: 'Foorumi' },
    ]);
  });

  test.each([
    ['rooli', 'ordförande', { role: 'chair' }],
    ['roll', 'vice ordförande', { role: 'viceChair' }],
    ['role', 'viceChair', { role: 'viceChair' }],
    ['role', 'Vice chair', { role: 'viceChair' }],
    ['type', 'wellbeing services county', { kind: 'wellbeingServicesCounty' }],
    ['slag', 'församling', { kind: 'parish' }],
    ['network kind', 'Styrgrupp', { networkKind: 'steeringGroup' }],
  ])('codes in words: %s %s', async (heading, word, values) => {
    const { rows } = await read(`järjestö;verkosto;${heading}\nA ry;Foorumi;${word}\n`);
    expect(rows[0]).toMatchObject(values);
  });
});

describe('a problem names row, column, value and remedy', () => {
  test.each([
    ['alkaen', '31.2.2023', 'Kalenterissa ei ole tällaista päivää.'],
    ['alkaen', 'keväällä', 'Kirjoita 31.1.2026, 1.2026 tai 2026'],
    ['y-tunnus', '0245437-3', 'Jos alkuosa on oikein, tunnus on 0245437-2.'],
    ['y-tunnus', '02454372', 'seitsemän numeroa, viiva ja tarkistenumero'],
    ['rekisterinumero', 'abc', '1–6 numeroa'],
    ['rooli', 'puheenjohtja', 'Tarkoititko ”puheenjohtaja”?'],
    ['tyyppi', 'yhdistyys', 'Tarkoititko ”yhdistys”?'],
    ['sähköposti', 'essi(at)esimerkki', 'nimi@palvelu.fi'],
    ['yhteyshenkilö', '!!', 'ei ole yhtään kirjainta'],
  ])('%s %s', async (heading, cell, remedy) => {
    const [only, ...others] = await problemsOf(heading, cell);
    expect(others).toEqual([]);
    expect(only).toContain(`rivi 2, sarake ”${heading}”, arvo ”${cell}”: `);
    expect(only).toContain(remedy);
  });

  test('headings in several lines, and values in quotes over several lines', async () => {
    const { rows } = await read('"järjestön\nnimi";verkosto\n"Kaarna\r\n ry";"F"\n');
    expect(rows).toEqual([{ organisation: 'Kaarna ry', network: 'F' }]);
  });

  test('of several cells together', async () => {
    const { remarks, headingOf } = await read(
      [
        'järjestö;henkilö;verkosto;alkaen;päättyen',
        ';;Foorumi;;',
        'A ry;;;;',
        'A ry;Essi Esimerkki;Foorumi;;',
        'A ry;;Foorumi;1.6.2020;31.5.2020',
        'A ry;;Foorumi;1.6.2020;1.6.2020',
        'A ry;Foorumi',
        'A ry;;Foorumi;;;;',
        'A ry;;Foorumi;;;x',
      ].join('\n'),
    );
    expect(remarks.problems.map((one) => [one.row, one.code, one.field])).toEqual([
      [2, 'memberMissing', 'organisation'],
      [3, 'networkMissing', 'network'],
      [4, 'twoMembers', 'person'],
      [5, 'endBeforeStart', 'to'],
      [7, 'ragged', undefined],
      [9, 'ragged', undefined],
    ]);
    const told = remarks.problems.map((one) => describeRow('fi', one, headingOf));
    expect(told[2]).toContain('--map henkilö=contactPerson');
    expect(told[3]).toBe(
      'rivi 5, sarake ”päättyen”, arvo ”31.5.2020”: Päättyy ennen kuin alkaa (1.6.2020). Tarkista päivät.',
    );
    expect(told[4]).toMatch(/^rivi 7: Rivillä on 2 arvoa, otsikoita on 5\./);
  });

  test('and is told in each language without a gap', async () => {
    const { remarks, headingOf } = await read(
      'järjestö;henkilö;verkosto;rooli;alkaen\n;;F;jäsn;31.2.2023\nA ry;;\nA ry;B;F;;\n;;;;1.1.2000\n',
    );
    for (const locale of locales) {
      for (const problem of remarks.problems) {
        expect(describeRow(locale, problem, headingOf)).not.toMatch(/\{\{|importing:|undefined/);
      }
    }
  });

  test('headings that come again, and others', async () => {
    const { remarks, rows } = await read(
      'järjestö;verkosto\nA ry;F\njärjestö;verkosto \nVerkosto;Järjestö\nverkosto;A ry\n',
    );
    expect(remarks.problems.map(({ row, code }) => [row, code])).toEqual([[4, 'otherHeadings']]);
    expect(rows).toEqual([
      { organisation: 'A ry', network: 'F' },
      { organisation: 'verkosto', network: 'A ry' },
    ]);
  });

  test('a value longer than any', async () => {
    const [only] = await problemsOf('lähde', 'x'.repeat(1_001));
    expect(only).toContain('Arvossa on 1\u00a0001 merkkiä, enintään 1\u00a0000 sopii.');
    expect(await problemsOf('lähde', 'x'.repeat(1_000))).toEqual([]);
    expect(await problemsOf('muistio', 'x'.repeat(9_000))).toEqual([]);
  });

  test('all rows of a hopeless file are counted, the first thousand kept', async () => {
    const { remarks } = await read(
      `järjestö;verkosto;alkaen\n${'A ry;F;31.2.2023\n'.repeat(1500)}`,
    );
    expect([remarks.problemCount, remarks.problems.length]).toEqual([1500, 1000]);
  });
});

describe('notes', () => {
  test('an address that belongs to nobody', async () => {
    const { remarks } = await read('järjestö;verkosto;sähköposti\nA ry;F;a@esimerkki.invalid\n');
    expect(remarks.problemCount).toBe(0);
    expect(remarks.notes).toMatchObject([{ code: 'emailWithoutPerson', row: 2, field: 'email' }]);
  });
});
