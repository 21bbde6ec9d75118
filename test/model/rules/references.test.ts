/** Rules on what a record says of others: the bearer of a duty, the scheme of a concept, a statement. */
import type { ChangeSetBuilder } from '../../../src/model/changeSet.js';
import type { RecordId } from '../../../src/model/record.js';
import { UNKNOWN_ID } from '../../contract/fixtures.js';
import { brokenBy } from './harness.js';

const ids: { [name: string]: RecordId } = {};

function stored(builder: ChangeSetBuilder): void {
  ids['network'] = builder.createEntity('Network', { name_fi: 'Esimerkkiryhmä' });
  ids['municipality'] = builder.createEntity('Organisation', {
    name_fi: 'Esimerkkilän kunta',
    kind: 'municipality',
  });
  ids['county'] = builder.createEntity('Organisation', {
    name_fi: 'Esimerkin hyvinvointialue',
    kind: 'wellbeingServicesCounty',
  });
  ids['unsaid'] = builder.createEntity('Organisation', { name_fi: 'Esimerkkiseura' });
  ids['duty'] = builder.createEntity('Duty', {
    text_fi: 'Esimerkkivelvoite',
    bearerKind: 'municipality',
    legalStatus: 'enacted',
  });
  ids['theme'] = builder.createEntity('Concept', { name_fi: 'Esimerkkiteema', scheme: 'theme' });
  ids['wide'] = builder.createEntity('Concept', { name_fi: 'Esimerkkiala', scheme: 'theme' });
  ids['group'] = builder.createEntity('Concept', {
    name_fi: 'Esimerkkiryhmä',
    scheme: 'targetGroup',
  });
  ids['membership'] = builder.createRelationship('MEMBER_OF', ids['county'], ids['network'], {});
}

describe('the bearer of a fulfilled duty', () => {
  test.each([
    ['municipality', undefined],
    ['unsaid', undefined],
    ['county', 'wrongBearer'],
    ['network', 'wrongKind'],
    ['nobody', 'noSuchRecord'],
  ])('%s: %s', async (name, code) => {
    const found = await brokenBy(stored, (builder) => {
      const bearer = ids[name] ?? UNKNOWN_ID;
      builder.createRelationship('FULFILS', ids['network']!, ids['duty']!, { bearer });
    });
    expect(found.map(([of, path]) => [of, path])).toEqual(
      code === undefined ? [] : [[code, 'changes.0.record.properties.bearer']],
    );
  });
});

describe('the scheme of a concept', () => {
  test.each([
    ['SERVES', 'network', 'group', undefined],
    ['SERVES', 'network', 'theme', { scheme: 'theme', expected: 'targetGroup' }],
    ['BROADER', 'theme', 'wide', undefined],
    ['BROADER', 'theme', 'group', { scheme: 'targetGroup', expected: 'theme' }],
  ] as const)('%s from %s to %s: %j', async (kind, from, to, facts) => {
    const found = await brokenBy(stored, (builder) => {
      builder.createRelationship(kind, ids[from]!, ids[to]!, {});
    });
    expect(found).toEqual(
      facts === undefined ? [] : [['wrongScheme', 'changes.0.record.to', facts]],
    );
  });

  test('of a seat is that of member categories', async () => {
    const found = await brokenBy(stored, (builder) => {
      const seat = builder.createEntity('Seat', { name_fi: 'Esimerkkipaikka' });
      builder.createRelationship('FOR_CATEGORY', seat, ids['theme']!, {});
    });
    expect(found).toEqual([
      ['wrongScheme', 'changes.1.record.to', { scheme: 'theme', expected: 'memberCategory' }],
    ]);
  });
});

describe('a statement', () => {
  const about = { recordKind: 'Network', field: 'meetingsPerYear', value: '4' };

  test.each([
    [{}, undefined, undefined],
    [{ value: 'null' }, undefined, undefined],
    [{ field: 'name_sv', value: '"Exempelgruppen"' }, undefined, undefined],
    [{ field: 'validTo', value: '"2024-01-01"' }, undefined, undefined],
    [{ recordKind: 'Netwerk' }, 'unknownKind', 'recordKind'],
    [{ recordKind: 'Organisation' }, 'wrongKind', 'record'],
    [{ record: UNKNOWN_ID }, 'noSuchRecord', 'record'],
    [{ field: 'name' }, 'unknownField', 'field'],
    [{ value: 'four' }, 'notJson', 'value'],
    [{ value: '"4"' }, 'notANumber', 'value'],
    [{ value: '400' }, 'outOfRange', 'value'],
  ])('%j: %s', async (difference, code, field) => {
    const found = await brokenBy(stored, (builder) => {
      const record = ids['network']!;
      builder.createEntity('Statement', { record, ...about, ...difference });
    });
    expect(found.map(([of, path]) => [of, path])).toEqual(
      code === undefined ? [] : [[code, `changes.0.record.properties.${field}`]],
    );
  });

  test('can be about a relationship', async () => {
    const found = await brokenBy(stored, (builder) => {
      builder.createEntity('Statement', {
        recordKind: 'MEMBER_OF',
        record: ids['membership']!,
        field: 'role',
        value: '"chair"',
      });
    });
    expect(found).toEqual([]);
  });
});
