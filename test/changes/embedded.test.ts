/** Commands on the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import type { OpenStore } from '../contract/fixtures.js';
import { describeCommands } from './commandsContract.js';
import { describeImportPreviews } from '../importing/previewContract.js';
import { describeConfirmations } from './confirmationsContract.js';
import { describeScenarios } from './scenarioContract.js';
import { describeSuccession } from './successionContract.js';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describe('commands on the embedded store', () => {
  const open: OpenStore = () => openEmbeddedStore(join(folder, `${files++}.db`));
  describeCommands(open);
  describeConfirmations(open);
  describeSuccession(open);
  describeImportPreviews(open);
  describeScenarios(open, 20);
});
