/**
 * A process that commits ChangeSets of always the same size to the store at the path given, telling
 * each revision as soon as it is acknowledged, until it is killed.
 */
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import { bodyWithMembers } from './bodyWithMembers.js';

const store = await openEmbeddedStore(process.argv[2] ?? '');
for (let next = (await store.revision()) + 1; ; next++) {
  const { revision } = await store.commit(bodyWithMembers(next));
  process.stdout.write(`${revision}\n`);
}
