/** Opens the store that an address names: `sqlite:PATH`, `neo4j://HOST`, `bolt://HOST` and the like. */
import type { GraphStore, StoreReader } from './graphStore.js';
import { fileOf, type StoreSettings } from './storeSettings.js';

/**
 * Opens a store, brings its schema up to date and gives it back ready for use. Throws
 * StoreUnavailableError naming address and cause when it cannot be reached or used.
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  const file = fileOf(settings.url);
  if (file !== undefined) {
    const { openEmbeddedStore } = await import('./embedded/embeddedStore.js');
    return openEmbeddedStore(file);
  }
  const { openNeo4jStore } = await import('./neo4j/neo4jStore.js');
  return openNeo4jStore(settings);
}

/**
 * Opens a store to read it whole, also a file that a running service owns: it is read as it was at the
 * opening, while the service goes on writing. Throws as `openStore`; a file has to be there already.
 */
export async function openReader(settings: StoreSettings): Promise<StoreReader> {
  const file = fileOf(settings.url);
  if (file === undefined) return openStore(settings);
  const { openEmbeddedReader } = await import('./embedded/embeddedReader.js');
  return openEmbeddedReader(file);
}
