/** Commands on Neo4j. */
import { openStore } from '../../src/store/openStore.js';
import { describeNeo4j } from '../support/neo4j.js';
import type { OpenStore } from '../contract/fixtures.js';
import { describeCommands } from './commandsContract.js';
import { describeImportPreviews } from '../importing/previewContract.js';
import { describeConfirmations } from './confirmationsContract.js';
import { describeScenarios } from './scenarioContract.js';
import { describeSuccession } from './successionContract.js';

describeNeo4j('commands on Neo4j', (emptyDatabase) => {
  const open: OpenStore = async () => openStore(await emptyDatabase());
  describeCommands(open);
  describeConfirmations(open);
  describeSuccession(open);
  describeImportPreviews(open);
  describeScenarios(open, 3);
});
