/** A store behind a connection that can be cut for every way in, and mended. */
import { StoreUnavailableError } from '../../src/model/errors/errors.js';
import type { GraphStore } from '../../src/store/graphStore.js';
import { takenOver } from '../snapshot/stores.js';

export interface BreakableStore {
  readonly store: GraphStore;
  cut(): void;
  mend(): void;
}

export function breakable(store: GraphStore): BreakableStore {
  let waiting = new AbortController();
  let cut = false;
  const failure = () => new StoreUnavailableError(store.address, 'the connection was cut');
  const reached = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    if (cut) throw failure();
    return call();
  };
  return {
    store: takenOver(store, {
      changesSince: (revision) => reached(() => store.changesSince(revision)),
      awaitRevision: (revision, signal) =>
        reached(() => store.awaitRevision(revision, AbortSignal.any([signal, waiting.signal]))),
      readEntities: (ids) => reached(() => store.readEntities(ids)),
      readRelationships: (kind, ids) => reached(() => store.readRelationships(kind, ids)),
      relationshipsOf: (kind, end, ids) => reached(() => store.relationshipsOf(kind, end, ids)),
      findByKey: (kind, key, values) => reached(() => store.findByKey(kind, key, values)),
      idsByName: (kind) => reached(() => store.idsByName(kind)),
      search: (query, signal) => reached(() => store.search(query, signal)),
      commit: (changeSet, options) => reached(() => store.commit(changeSet, options)),
      workspace: {
        ...store.workspace,
        read: (ids) => reached(() => store.workspace.read(ids)),
        list: (type, about) => reached(() => store.workspace.list(type, about)),
      },
      health: async () => (cut ? { ok: false, reason: 'cut' } : store.health()),
    }),
    cut() {
      cut = true;
      waiting.abort(failure());
    },
    mend() {
      cut = false;
      waiting = new AbortController();
    },
  };
}
