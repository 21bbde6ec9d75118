/**
 * One number that tells whether two stores hold the same: SHA-256 over all current records, by kind and
 * id, each as a line of JSON with its keys in order. Revisions and ChangeSets do not enter it.
 */
import { createHash } from 'node:crypto';
import type { Entity, Relationship } from '../../model/record.js';
import type { StoreContent } from '../content.js';

export class ContentDigest {
  readonly #hash = createHash('sha256');

  /** The next record in the order of `StoreContent`. */
  add(record: Entity | Relationship): void {
    const { revision: _, ...content } = record;
    this.#hash.update(`${JSON.stringify(content, inOrder)}\n`);
  }

  /** In hexadecimal; nothing can be added afterwards. */
  close(): string {
    return this.#hash.digest('hex');
  }
}

/** Goes through a content to its end. */
export async function digestOf(content: StoreContent): Promise<string> {
  const digest = new ContentDigest();
  for await (const batch of content.batches()) {
    if ('records' in batch) for (const record of batch.records) digest.add(record);
  }
  return digest.close();
}

/** Keys in order, and no empty locator, which says as little as none. */
function inOrder(key: string, value: unknown): unknown {
  if (key === 'locator' && value === '') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
