/** Whatever is asked of the demonstration county, an embedded store and a Neo4j answer alike to the last letter. */
import { readFileSync } from 'node:fs';
import { type DemoService, startDemoService } from '../demo/demoService.js';
import { describeNeo4j } from '../support/neo4j.js';

/** Names of example operations, each with the variables that it is asked with beside its own defaults. */
const operations: readonly (readonly [name: string, variables: object])[] = [
  ['bridges', {}],
  ['bridges', { by: 'ORGANISATION', least: 0 }],
  ['cadence', { states: null, first: 500 }],
  ['dutyFulfilment', { states: null, first: 500 }],
  ['helpfulSeats', { asOf: '2026-11-23' }],
  ['helpfulSeats', { asOf: '2026-11-23', probability: 0.1 }],
  ['load', {}],
  ['load', { ranking: 'HOURS', first: 50 }],
  ['mergeCandidates', {}],
  ['mergeClusters', {}],
  ['mandates', {}],
  ['mandates', { filter: {} }],
  ['contactRoles', { asOf: '2026-11-23', filter: {} }],
  ['municipalityOverview', {}],
  ['reach', { asOf: '2026-11-23' }],
  ['reach', { asOf: '2026-11-23', steps: 4, areas: null }],
  ['expectedReach', { asOf: '2026-11-23' }],
  ['smallestCover', { asOf: '2026-11-23' }],
  ['smallestCover', { asOf: '2026-11-23', rows: 'MUNICIPALITY' }],
  ['smallestCover', { asOf: '2026-11-23', rows: 'MEMBER_CATEGORY' }],
  ['singlePoints', { kind: 'ORGANISATION' }],
  ['overlaps', { scenario: '855cbf49-e391-53c8-85e4-45d4327ea7c7' }],
  ['unaffiliated', {}],
  ['unaffiliated', { affiliation: 'ONLY_POSSIBLY' }],
  ['whatIf', { asOf: '2026-11-23' }],
  ['whatIf', { scenario: 'dfea4f8b-9e33-58ab-a751-9c64b8f0991b' }],
];

const operationOf = (name: string) =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

describeNeo4j('the demonstration on both stores', (emptyDatabase) => {
  const roles = ['viewer', 'analyst'] as const;
  const services = new Map<string, readonly DemoService[]>();
  beforeAll(async () => {
    const settings = await emptyDatabase();
    // One after the other: who comes second finds the county there.
    for (const role of roles) {
      const embedded = await startDemoService(role);
      services.set(role, [embedded, await startDemoService(role, settings)]);
    }
  }, 180_000);
  afterAll(() => Promise.all([...services.values()].flat().map((service) => service.stop())));

  describe.each(roles)('as a %s', (role) => {
    test.each(operations)('%s %j', async (name, variables) => {
      const [embedded, neo4j] = await Promise.all(
        services.get(role)!.map((service) => service.ask(operationOf(name), variables)),
      );
      expect(neo4j).toEqual(embedded);
    });
  });
});
