import { ruleProblems } from '../../../src/model/rules/rules.js';
import { changeSetOf, smallCounty } from '../../contract/fixtures.js';
import { readerOf } from './harness.js';

describe('rules', () => {
  test('nothing is read for kinds that no rule concerns', async () => {
    const refuse = () => Promise.reject(new Error('Expected nothing to be read.'));
    const stored = { readEntities: refuse, readRelationships: refuse, relationshipsOf: refuse };
    expect(await ruleProblems(smallCounty().changeSet, stored)).toEqual([]);
  });

  test('a ChangeSet that was committed before breaks none, though what came later does', async () => {
    let areas: string[] = [];
    const areasOnly = changeSetOf('areas', (builder) => {
      areas = ['a', 'b'].map((name) =>
        builder.createEntity('Area', { name_fi: `Esimerkki ${name}`, kind: 'region' }),
      );
    });
    const forth = changeSetOf('forth', (builder) => {
      builder.createRelationship('PART_OF', areas[0]!, areas[1]!, {});
    });
    const back = changeSetOf('back', (builder) => {
      builder.createRelationship('PART_OF', areas[1]!, areas[0]!, {});
    });
    const changes = [...areasOnly.changes, ...back.changes];
    const before = readerOf({ ...areasOnly, changes });
    expect(await ruleProblems(forth, before)).toHaveLength(1);
    const since = readerOf({ ...areasOnly, changes: [...changes, ...forth.changes] });
    expect(await ruleProblems(forth, since)).toEqual([]);
  });
});
