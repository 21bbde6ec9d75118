/** Every statement finds its records by an index, or where they are known to lie, whatever the database holds when it is planned. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { entityKinds, relationshipKinds } from '../../src/model/kinds.js';
import { statement, statementsIn } from '../../src/store/neo4j/connection/statements.js';
import { openStore } from '../../src/store/openStore.js';
import { changeSetOf } from '../contract/fixtures.js';
import { describeNeo4j } from '../support/neo4j.js';

/** These read a kind whole: they begin with its label, and with no other. */
const WHOLE_KINDS = [
  ...entityKinds.flatMap((kind) => [`reads/${kind}/structure`, `reads/${kind}/idsByName`]),
  ...relationshipKinds.map((kind) => `reads/${kind}/structure`),
];
/** Goes through all records, as its header says. */
const WHOLE_STORE = ['reads/citing', 'reads/traces'];
/** These match nothing: they only create, or wait. */
const WITHOUT_MATCH = [
  ...entityKinds.map((kind) => `writes/${kind}/create`),
  'writes/changeSet',
  'writes/changeSets',
  'writes/log/addKeys',
  'writes/log/block',
  'reads/definedNames',
  'reads/indexesOnline',
  'reads/presentKinds',
];
const FULL_TEXT = ['reads/byKey', 'reads/search'];
const SEEK = /(Index(Seek|SeekByRange)(\(Locking\))?|NodeByElementIdSeek)$/;

describeNeo4j('Neo4j', (emptyDatabase) => {
  describe('plans', () => {
    let driver: Driver;

    beforeAll(async () => {
      const settings = await emptyDatabase();
      const store = await openStore(settings);
      // Many of one kind and few of another tempt the planner to begin with the few, by their label.
      await store.commit(
        changeSetOf('counts', (builder) => {
          for (let n = 0; n < 300; n++) {
            builder.createEntity('Organisation', { name_fi: `Esimerkki ${n}` });
          }
          builder.createEntity('Network', { name_fi: 'Esimerkkiverkosto' });
        }),
      );
      await store.close();
      driver = neo4j.driver(settings.url, neo4j.auth.basic(settings.user, settings.password));
      await driver.executeQuery('CALL db.clearQueryCaches()');
    });
    afterAll(() => driver.close());

    const operatorsOf = async (name: string): Promise<string[]> => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement(name)}`);
      if (summary.plan === false) throw new Error(`The server told no plan for ${name}.`);
      return operatorsIn(summary.plan);
    };

    const byIndex = [...statementsIn('reads'), ...statementsIn('writes')].filter(
      (name) => ![...WHOLE_KINDS, ...WHOLE_STORE, ...WITHOUT_MATCH, ...FULL_TEXT].includes(name),
    );

    test.each(byIndex)('%s seeks by an index', async (name) => {
      const operators = await operatorsOf(name);
      expect(operators).toContainEqual(expect.stringMatching(SEEK));
      expect(operators.filter(isScan)).toEqual([]);
    });

    test.each(WHOLE_KINDS)('%s reads one kind and nothing else', async (name) => {
      const scans = (await operatorsOf(name)).filter(isScan);
      expect(scans).toHaveLength(1);
      expect(scans[0]).toMatch(/^(NodeByLabelScan|UnionNodeByLabelsScan)$/);
    });

    test.each([...WITHOUT_MATCH, ...FULL_TEXT])('%s scans nothing', async (name) => {
      expect((await operatorsOf(name)).filter(isScan)).toEqual([]);
    });
  });
});

/** The operators of a plan, without the database's name at their end. */
function operatorsIn(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsIn)];
}

function isScan(operator: string): boolean {
  return operator.endsWith('Scan');
}
