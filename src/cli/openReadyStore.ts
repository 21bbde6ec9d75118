/** Opens the store that the settings name: with Finland's municipalities in it, or as it stands. */
import { existsSync } from 'node:fs';
import { foundFinland } from '../changes/foundFinland.js';
import type { Settings } from '../config.js';
import { StoreUnavailableError } from '../model/errors/errors.js';
import type { GraphStore } from '../store/graphStore.js';
import { openStore } from '../store/openStore.js';
import { RefusedFileError } from '../store/refusedFileError.js';
import { fileOf } from '../store/storeSettings.js';

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

/** Whether opening the store would make a new file. */
export function isNewFile({ store: { url } }: Settings): boolean {
  const file = fileOf(url);
  return file !== undefined && !existsSync(file);
}

/**
 * The settings, for what only tells of a store: with a slip in the path it would tell of an empty one, and
 * leave it behind. Throws StoreUnavailableError where opening would make a new file.
 */
export function ofStandingStore(settings: Settings): Settings {
  if (!isNewFile(settings)) return settings;
  const cause = new RefusedFileError('missing', 'there is no such file');
  throw new StoreUnavailableError(settings.store.url, cause.message, { cause });
}
