import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { describeGraphStore } from '../contract/graphStoreContract.js';

const folder = mkdtempSync(join(tmpdir(), 'embedded-store-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true }));

describeGraphStore('embedded store', () => openEmbeddedStore(join(folder, `${files++}.db`)));
