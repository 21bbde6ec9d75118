/** Commands on the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { describeCommands } from './commandsContract.js';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describe('commands on the embedded store', () => {
  describeCommands(() => openEmbeddedStore(join(folder, `${files++}.db`)));
});
