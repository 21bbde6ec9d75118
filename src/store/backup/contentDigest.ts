/**
 * Numbers that tell whether two stores hold the same: SHA-256 over all current records, by kind and id,
 * and over all versions of the workspace's documents, each as a line of JSON with its keys in order.
 * Revisions and ChangeSets do not enter them.
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

export interface Digests {
  /** Of the records. */
  readonly digest: string;
  /** Of the documents of the workspace, every version; undefined when there are none. */
  readonly workspaceDigest: string | undefined;
}

/** Of the records alone. */
export async function digestOf(content: StoreContent): Promise<string> {
  return (await digestsOf(content)).digest;
}

/** Goes through a content to its end. */
export async function digestsOf(content: StoreContent): Promise<Digests> {
  const digest = new ContentDigest();
  const workspace = createHash('sha256');
  let documents = 0;
  for await (const batch of content.batches()) {
    if ('records' in batch) for (const record of batch.records) digest.add(record);
    else if ('documents' in batch) {
      documents += batch.documents.length;
      for (const one of batch.documents) workspace.update(`${JSON.stringify(one, inOrder)}\n`);
    }
  }
  const workspaceDigest = documents > 0 ? workspace.digest('hex') : undefined;
  return { digest: digest.close(), workspaceDigest };
}

/** Keys in order, and no empty locator, which says as little as none. */
function inOrder(key: string, value: unknown): unknown {
  if (key === 'locator' && value === '') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
