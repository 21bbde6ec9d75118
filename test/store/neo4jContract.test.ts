/** The store on Neo4j keeps the contract of all stores. */
import { openStore } from '../../src/store/openStore.js';
import { describeGraphStore } from '../contract/graphStoreContract.js';
import { describeNeo4j } from '../support/neo4j.js';

describeNeo4j('Neo4j', (emptyDatabase) => {
  describeGraphStore('the contract', async () => openStore(await emptyDatabase()));
});
