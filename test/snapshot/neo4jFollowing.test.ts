/** The snapshot of a Neo4j, revision by revision. */
import { openStore } from '../../src/store/openStore.js';
import { describeNeo4j } from '../support/neo4j.js';
import { equalsFreshScan } from './equalsFreshScan.js';

describeNeo4j('Neo4j', (emptyDatabase) => {
  test('the snapshot equals a fresh scan after every ChangeSet, whatever it does', async () => {
    await equalsFreshScan(async () => openStore(await emptyDatabase()), 6);
  });
});
