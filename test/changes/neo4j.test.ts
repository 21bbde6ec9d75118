/** Commands on Neo4j. */
import { openStore } from '../../src/store/openStore.js';
import { describeNeo4j } from '../support/neo4j.js';
import { describeCommands } from './commandsContract.js';

describeNeo4j('commands on Neo4j', (emptyDatabase) => {
  describeCommands(async () => openStore(await emptyDatabase()));
});
