import fc from 'fast-check';
import type { ChangeSet } from '../../src/model/changeSet.js';
import { entityDeclarations, entityKinds } from '../../src/model/kinds.js';
import type { EntityContent, RecordData, RelationshipContent } from '../../src/model/record.js';
import { changeSetProblems, propertyProblems, recordProblems } from '../../src/model/validation.js';
import { anyProperties, anyStatus, anyValidity } from '../contract/arbitraries.js';
import { changeSetOf, changeSetWith, smallCounty, UNKNOWN_ID } from '../contract/fixtures.js';

const organisation: EntityContent<'Organisation'> = {
  id: UNKNOWN_ID,
  kind: 'Organisation',
  properties: { name_fi: 'Esimerkkiseura' },
  validity: { from: '2020', to: 'open' },
  status: 'active',
  sources: [],
};

/** Code, place and value of every problem of a record that differs from a good one in this. */
function problemsOf(difference: object): [string, string, string][] {
  const record = { ...organisation, ...difference } as RecordData;
  return recordProblems(record, 'r').map(({ code, path, value }) => [code, path, value]);
}

describe('validation', () => {
  test('finds nothing in what is right', () => {
    expect(changeSetProblems(smallCounty().changeSet)).toEqual([]);
    for (const kind of entityKinds) {
      const content = fc.record({
        properties: anyProperties(entityDeclarations[kind].fields),
        validity: anyValidity,
        status: anyStatus,
      });
      fc.assert(
        fc.property(content, (given) => expect(problemsOf({ kind, ...given })).toEqual([])),
        { numRuns: 30 },
      );
    }
  });

  test.each<[string, object, [string, string, string][]]>([
    ['no name', {}, [['required', 'r.properties.name', '']]],
    ['a blank name', { name_fi: '  ' }, [['required', 'r.properties.name_fi', '  ']]],
    ['a name that is a number', { name_fi: 7 }, [['notText', 'r.properties.name_fi', '7']]],
    [
      'a name without language',
      { name_fi: 'E', name: 'E' },
      [['unknownField', 'r.properties.name', 'E']],
    ],
    ['one alias', { name_fi: 'E', aliases: 'A' }, [['notATextList', 'r.properties.aliases', 'A']]],
    [
      'an alias 1',
      { name_fi: 'E', aliases: [1] },
      [['notATextList', 'r.properties.aliases', '[1]']],
    ],
    [
      'no URL',
      { name_fi: 'E', website: 'www.e.example' },
      [['notAUrl', 'r.properties.website', 'www.e.example']],
    ],
    [
      'a short Y-tunnus',
      { name_fi: 'E', businessId: '1-2' },
      [['businessIdForm', 'r.properties.businessId', '1-2']],
    ],
    [
      'a number 0',
      { name_fi: 'E', associationNumber: '0' },
      [['associationNumberForm', 'r.properties.associationNumber', '0']],
    ],
    ['null', { name_fi: 'E', kind: null }, [['unknownCode', 'r.properties.kind', 'null']]],
  ])('tells %s by code, place and value', (_, properties, expected) => {
    expect(problemsOf({ properties })).toEqual(expected);
  });

  test.each<[string, object, [string, string, string][]]>([
    ['an id', { id: 'seven' }, [['notAUuid', 'r.id', 'seven']]],
    ['a kind', { kind: 'Club' }, [['unknownKind', 'r.kind', 'Club']]],
    ['a status', { status: 'Active' }, [['unknownCode', 'r.status', 'Active']]],
    ['a status of every object', { status: 'toString' }, [['unknownCode', 'r.status', 'toString']]],
    [
      'a start',
      { validity: { from: '31.2.2023', to: 'open' } },
      [['notADate', 'r.validity.from', '31.2.2023']],
    ],
    [
      'an end',
      { validity: { from: '2023', to: '2022' } },
      [['endNotAfterStart', 'r.validity.to', '2022']],
    ],
  ])('tells %s that is wrong', (_, difference, expected) => {
    expect(problemsOf(difference)).toEqual(expected);
  });

  test.each<[unknown, string | undefined]>([
    [0, undefined],
    [12, undefined],
    [-1, 'outOfRange'],
    [0.5, 'notAnInteger'],
    [2 ** 53, 'notAnInteger'],
    ['12', 'notANumber'],
    [NaN, 'notANumber'],
    [Infinity, 'notANumber'],
  ])('a population of %s: %s', (population, code) => {
    const given = { name_fi: 'E', kind: 'municipality', population };
    expect(propertyProblems(entityDeclarations.Area.fields, given, 'p')[0]?.code).toBe(code);
  });

  test('an unknown code names the known ones and the nearest', () => {
    const [found] = recordProblems(
      { ...organisation, properties: { name_fi: 'E', kind: 'asociation' as 'association' } },
      'r',
    );
    expect(found?.facts['nearest']).toBe('association');
    expect(found?.facts['known']).toContain('foundation');
  });

  test('a relationship needs two different ends', () => {
    const loop: RelationshipContent<'PART_OF'> = {
      ...organisation,
      kind: 'PART_OF',
      properties: {},
      from: UNKNOWN_ID,
      to: UNKNOWN_ID,
    };
    expect(recordProblems(loop, 'r').map(({ code, path }) => [code, path])).toEqual([
      ['selfReference', 'r.to'],
    ]);
    const { from: _, ...endless } = { ...loop, to: 'x' };
    expect(recordProblems(endless as RelationshipContent, 'r').length).toBeGreaterThan(0);
  });

  test('a ChangeSet tells the place of each change at fault, and an id that comes twice', () => {
    const changeSet: ChangeSet = {
      ...changeSetWith('faults', [
        { action: 'create', record: organisation },
        { action: 'update', record: { ...organisation, properties: {} } },
        { action: 'delete', kind: 'Club' as 'Network', id: 'x' },
      ]),
      id: 'no uuid',
    };
    expect(changeSetProblems(changeSet).map(({ code, path }) => [code, path])).toEqual([
      ['notAUuid', 'id'],
      ['duplicateId', 'changes.1.id'],
      ['required', 'changes.1.record.properties.name'],
      ['unknownKind', 'changes.2.kind'],
    ]);
  });

  test('the ids of a builder follow from the name of the ChangeSet and the order of its changes', () => {
    const build = () =>
      changeSetOf('builder', (builder) => {
        const network = builder.createEntity('Network', { name_fi: 'E' });
        builder.createRelationship('MEMBER_OF', UNKNOWN_ID, network, { role: 'chair' });
        builder.delete('Area', UNKNOWN_ID, 4);
      });
    expect(build()).toEqual(build());
    expect(build().changes.map(({ action }) => action)).toEqual(['create', 'create', 'delete']);
  });
});
