/** What commands are given in tests. */
import type { Commanding } from '../../src/changes/command.js';
import type { ChangeSetBuilder } from '../../src/model/changeSet.js';
import { Records } from '../../src/records/records.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { changeSetOf } from '../contract/fixtures.js';

const NOW = new Date('2026-03-01T10:00:00Z');

/** A command's surroundings on a store with what `fill` puts there. */
export async function given<Ids>(
  store: GraphStore,
  fill: (builder: ChangeSetBuilder) => Ids,
): Promise<Commanding & { ids: Ids }> {
  let ids: Ids | undefined;
  await store.commit(changeSetOf('given', (builder) => (ids = fill(builder))));
  return { store, records: new Records(store), author: 'esimerkki', now: NOW, ids: ids! };
}
