/** Contradictions and origins on both stores. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../src/store/embedded/embeddedStore.js';
import { openStore } from '../../../src/store/openStore.js';
import { describeNeo4j } from '../../support/neo4j.js';
import { describeConflicts } from './conflictsContract.js';

const folder = mkdtempSync(join(tmpdir(), 'conflicts-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describe('conflicts on the embedded store', () => {
  describeConflicts(() => openEmbeddedStore(join(folder, `${files++}.db`)));
});

describeNeo4j('conflicts on Neo4j', (emptyDatabase) => {
  describeConflicts(async () => openStore(await emptyDatabase()));
});
