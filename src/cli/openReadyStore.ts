/** Opens the store that the settings name, with Finland's municipalities in it. */
import { foundFinland } from '../changes/foundFinland.js';
import type { Settings } from '../config.js';
import type { GraphStore } from '../store/graphStore.js';
import { openStore } from '../store/openStore.js';

/** Throws StoreUnavailableError; the caller closes the store. */
export async function openReadyStore(settings: Settings): Promise<GraphStore> {
  const store = await openStore(settings.store);
  try {
    await foundFinland(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
