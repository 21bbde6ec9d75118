/** Opens the store that an address names: `sqlite:PATH`, `neo4j://HOST`, `bolt://HOST` and the like. */
import type { GraphStore } from './graphStore.js';
import type { StoreSettings } from './storeSettings.js';

/**
 * Opens a store, brings its schema up to date and gives it back ready for use. Throws
 * StoreUnavailableError naming address and cause when it cannot be reached or used.
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.url.startsWith('sqlite:')) {
    const { openEmbeddedStore } = await import('./embedded/embeddedStore.js');
    return openEmbeddedStore(settings.url.slice('sqlite:'.length));
  }
  const { openNeo4jStore } = await import('./neo4j/neo4jStore.js');
  return openNeo4jStore(settings);
}
