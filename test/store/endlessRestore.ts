/**
 * A process that restores a content without end into the store at the path given, telling each batch
 * that has been written, until it is killed.
 */
import type { Entity } from '../../src/model/record.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { recordsOf, UNKNOWN_ID } from '../contract/fixtures.js';
import { bodyWithMembers } from './bodyWithMembers.js';

/** Much to write, and nothing to look up. */
const sources = [{ source: UNKNOWN_ID, locator: 'x'.repeat(100_000) }];

const store = await openEmbeddedStore(process.argv[2] ?? '');
await store.restore({
  revision: 1,
  logBegin: 1,
  counts: { changeSets: 1, records: {} },
  async *batches() {
    const { changes, ...head } = bodyWithMembers(0);
    yield { changeSets: [{ ...head, revision: 1, changes: changes.length }] };
    for (let n = 1; ; n++) {
      const body = recordsOf(bodyWithMembers(n), 1) as Entity[];
      const records = body.filter(({ kind }) => kind === 'Organisation');
      yield { kind: 'Organisation', records: records.map((record) => ({ ...record, sources })) };
      process.stdout.write(`${n}\n`);
    }
  },
});
