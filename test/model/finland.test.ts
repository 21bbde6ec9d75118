import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { finlandAreas } from '../../src/changes/foundFinland.js';
import { abolishedMunicipalities } from '../../src/model/finland/abolishedMunicipalities.js';
import { wellbeingServicesCounties } from '../../src/model/finland/counties.js';
import { findMunicipality, municipalities } from '../../src/model/finland/municipalities.js';
import { regionChanges, regions } from '../../src/model/finland/regions.js';
import type { EntityContent, RelationshipContent } from '../../src/model/record.js';
import { changeSetProblems } from '../../src/model/validation.js';
import { parseDay } from '../../src/model/time/days.js';
import { validitySpans } from '../../src/model/time/validity.js';
import { describeWithSharedData } from '../support/sharedData.js';

type Row = { readonly [heading: string]: string };

describeWithSharedData('municipalities against the open data', 'data/fi', (folder) => {
  const rows = (file: string) =>
    parse<Row>(readFileSync(join(folder, file)), { columns: true, bom: true, trim: true });
  const today = rows('municipality_key_2026.csv');
  const first = new Map(rows('municipality_key_2013.csv').map((row) => [row['kuntakoodi'], row]));
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

  test('the key of 2026 has the same codes, names, counties and regions', () => {
    const regionNames = new Map(regions.map(({ code, names }) => [code, names.fi]));
    const ours = municipalities.map(({ code, names, county, region }) => [
      code,
      names.fi,
      names.sv,
      county,
      region,
      regionNames.get(region),
    ]);
    const theirs = today.map((row) => [
      row['kuntakoodi'],
      row['municipality_name_fi'],
      row['municipality_name_sv'],
      row['hyvinvointialue_code']?.padStart(2, '0'),
      row['maakunta_code']?.padStart(2, '0'),
      row['maakunta_name_fi'],
    ]);
    expect(ours).toEqual(theirs.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)));
  });

  test('the counties have the names and codes of the classification', () => {
    const list = JSON.parse(readFileSync(join(folder, 'codelist_wellbeing_counties.json'), 'utf8'));
    const theirs = (list.codes as { codeValue: string; prefLabel: object }[])
      .filter(({ codeValue }) => Number(codeValue) <= 21)
      .map(({ codeValue, prefLabel }) => ({ code: codeValue, ...prefLabel }));
    const ours = wellbeingServicesCounties.map(({ code, names: { fi, sv, en } }) => ({
      code,
      fi,
      sv,
      en,
    }));
    expect(ours).toEqual(theirs);
  });

  test('population is the count of 2022-12-31, Pertunmaa within Mäntyharju', () => {
    const count = new Map(
      rows('population_by_municipality_year.csv')
        .filter((row) => row['year'] === '2022')
        .map((row) => [row['kuntakoodi'] ?? '', Number(row['population'])]),
    );
    count.set('507', (count.get('507') ?? 0) + (count.get('588') ?? 0));
    count.delete('588');
    expect(new Map(municipalities.map(({ code, population }) => [code, population]))).toEqual(
      new Map([...count].sort()),
    );
  });

  test('centres are those of the National Land Survey to four decimals', () => {
    const centres = new Map(
      rows('municipality_centres_wgs84.csv').map((row) => [
        row['kuntakoodi']?.padStart(3, '0'),
        row,
      ]),
    );
    for (const { code, centre } of municipalities) {
      const row = centres.get(code);
      const theirs = row && [Number(row['lat']).toFixed(4), Number(row['lon']).toFixed(4)];
      expect(centre && [centre.latitude.toFixed(4), centre.longitude.toFixed(4)]).toEqual(theirs);
    }
  });

  test('what the key of 2013 has and that of 2026 has not is abolished', () => {
    const gone = [...first.values()].filter((row) => !byCode.has(row['kuntakoodi'] ?? ''));
    const theirs = gone.map((row) => [
      row['kuntakoodi'],
      row['municipality_name_fi'],
      row['municipality_name_sv'],
      row['maakunta_code']?.padStart(2, '0'),
    ]);
    const ours = abolishedMunicipalities.map(({ code, names, successor }) => [
      code,
      names.fi,
      names.sv,
      byCode.get(successor)?.region,
    ]);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  test('the keys between show each abolished one no longer on its day', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      const listed = new Set(rows(`municipality_key_${year}.csv`).map((row) => row['kuntakoodi']));
      for (const { code, abolishedOn } of abolishedMunicipalities) {
        expect([code, year, listed.has(code)]).toEqual([code, year, abolishedOn > `${year}-01-01`]);
      }
    }
  });

  test('the regions that differ between 2013 and 2026 are those that changed', () => {
    const theirs = municipalities
      .map(({ code, region }) => ({ code, region, before: first.get(code)?.['maakunta_code'] }))
      .filter(({ region, before }) => before?.padStart(2, '0') !== region)
      .map(({ code, before }) => [code, before?.padStart(2, '0')]);
    const ours = regionChanges.map(({ municipality, fromRegion }) => [municipality, fromRegion]);
    expect(ours.sort()).toEqual(theirs.sort());
  });
});

describe('finding a municipality', () => {
  test.each([
    ['698', '698'],
    ['5', '005'],
    ['Rovaniemi', '698'],
    ['enare', '148'],
    ['Ohcejohka', '890'],
    ['Suäʹđjel', '758'],
    [' HÄMEENLINNA ', '109'],
  ])('"%s" is %s', (text, code) => {
    expect(findMunicipality(text)).toMatchObject({ kind: 'present', municipality: { code } });
  });

  test('one that has merged away names its successor', () => {
    expect(findMunicipality('Pertunmaa')).toMatchObject({
      kind: 'abolished',
      municipality: { code: '588', abolishedOn: '2025-01-01' },
      successor: { code: '507', names: { fi: 'Mäntyharju' } },
    });
  });

  test('an unknown one is not found', () => {
    expect(findMunicipality('Esimerkkilä')).toBeUndefined();
    expect(findMunicipality('')).toBeUndefined();
  });
});

describe('the areas of Finland as a ChangeSet', () => {
  const { changeSet, areaId } = finlandAreas();
  const records = changeSet.changes.flatMap((change) =>
    change.action === 'create' ? [change.record] : [],
  );
  const areas = records.filter((record): record is EntityContent<'Area'> => record.kind === 'Area');
  const parts = records.filter(
    (record): record is RelationshipContent<'PART_OF'> => record.kind === 'PART_OF',
  );
  const certainOn = (iso: string) => {
    const day = parseDay(iso) ?? NaN;
    return (record: { validity: EntityContent['validity'] }) => {
      const { certainFrom, certainTo } = validitySpans(record.validity);
      return certainFrom <= day && day < certainTo;
    };
  };

  test('breaks no rule of the model', () => {
    expect(changeSetProblems(changeSet)).toEqual([]);
  });

  test.each([
    ['2013-01-01', 320, 0],
    ['2015-01-01', 317, 0],
    ['2016-01-01', 313, 0],
    ['2017-01-01', 311, 0],
    ['2020-01-01', 310, 0],
    ['2021-06-30', 309, 0],
    ['2021-07-01', 309, 21],
    ['2024-12-31', 309, 21],
    ['2025-01-01', 308, 21],
    ['2026-11-22', 308, 21],
  ])(
    'on %s Finland has %i municipalities and %i counties',
    (day, municipalityCount, countyCount) => {
      const on = areas.filter(certainOn(day));
      const ofKind = (kind: string) =>
        on.filter(({ properties }) => properties.kind === kind).length;
      expect([ofKind('municipality'), ofKind('wellbeingServicesCounty')]).toEqual([
        municipalityCount,
        countyCount,
      ]);
      expect(ofKind('region')).toBe(19);
    },
  );

  test.each(['2013-01-01', '2018-06-01', '2021-01-01', '2023-01-01', '2026-11-22'])(
    'on %s every municipality is in the country and in exactly one region',
    (day) => {
      const isOn = certainOn(day);
      const kindOf = new Map(areas.map(({ id, properties }) => [id, properties.kind]));
      for (const { id, properties, validity } of areas) {
        if (properties.kind !== 'municipality' || !isOn({ validity })) continue;
        const kinds = parts
          .filter((part) => part.from === id && isOn(part))
          .map((p) => kindOf.get(p.to));
        const others = kinds.filter((kind) => kind !== 'wellbeingServicesCounty');
        expect([properties.code, ...others.sort()]).toEqual([properties.code, 'country', 'region']);
      }
    },
  );

  test('Helsinki and the 16 municipalities of Åland are in no county, all others in one', () => {
    const isOn = certainOn('2026-11-22');
    const counties = new Set(
      wellbeingServicesCounties.map(({ code }) => areaId('wellbeingServicesCounty', code)),
    );
    const inCounty = new Set(
      parts.filter((part) => counties.has(part.to) && isOn(part)).map(({ from }) => from),
    );
    const outside = municipalities.filter(
      ({ code }) => !inCounty.has(areaId('municipality', code)),
    );
    expect(inCounty.size).toBe(291);
    expect(outside.map(({ region }) => region).sort()).toEqual(['01', ...Array(16).fill('21')]);
  });

  test('the people of today’s municipalities are the people of Finland', () => {
    const isOn = certainOn('2026-11-22');
    const total = areas
      .filter((record) => record.properties.kind === 'municipality' && isOn(record))
      .reduce((sum, { properties }) => sum + (properties.population ?? NaN), 0);
    // The population of Finland on 2022-12-31 as Statistics Finland published it.
    expect(total).toBe(5_563_970);
  });

  test('an area that Finland does not have is refused by name', () => {
    expect(() => areaId('wellbeingServicesCounty', '90')).toThrow(
      'Expected an area of Finland, got wellbeingServicesCounty "90".',
    );
  });
});
