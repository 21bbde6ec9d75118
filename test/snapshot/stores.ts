/** Embedded stores in a folder that goes when the tests of a file are done, and ways to disturb them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SnapshotKeeper } from '../../src/snapshot/snapshotKeeper.js';
import { openEmbeddedStore } from '../../src/store/embedded/embeddedStore.js';
import type { GraphStore } from '../../src/store/graphStore.js';

export interface TemporaryStores {
  /** Something to close when the tests are done, before what was opened earlier. */
  atEnd(close: () => Promise<void>): void;
  /** A new and empty store, or the one under a name. Stores that are still open are closed at the end. */
  open(name?: string): Promise<GraphStore>;
  /** A keeper of a store, closed before it. */
  keep(store: GraphStore, onFailure?: (error: unknown) => void): Promise<SnapshotKeeper>;
}

export function temporaryStores(): TemporaryStores {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const closing: (() => Promise<void>)[] = [];
  let files = 0;
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
    rmSync(folder, { recursive: true });
  });
  return {
    atEnd: (close) => void closing.push(close),
    async open(name = `${files++}`) {
      const store = await openEmbeddedStore(join(folder, `${name}.db`));
      closing.push(() => store.close());
      return store;
    },
    async keep(store, onFailure = failTheTest) {
      const keeper = await SnapshotKeeper.open(store, onFailure);
      closing.push(() => keeper.close());
      return keeper;
    },
  };
}

function failTheTest(error: unknown): void {
  throw error;
}

/** A store some of whose methods are taken over; the others are its own. */
export function takenOver(store: GraphStore, over: Partial<GraphStore>): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const own = (over as Record<PropertyKey, unknown>)[name] ?? Reflect.get(target, name, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
}

/** Waits until something holds, looking again now and then. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

export const patient = (): AbortSignal => new AbortController().signal;
