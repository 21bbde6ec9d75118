/** Where a text stands in what is kept: in records, in documents of the workspace, in who did what. */
import { entityKinds, relationshipKinds } from '../../model/kinds.js';
import { foldName } from '../../model/searchText.js';
import type { GraphStore } from '../../store/graphStore.js';

export interface Mention {
  readonly text: string;
  /** The kind of the record or document, or "ChangeSet". */
  readonly kind: string;
  readonly id: string;
}

/**
 * Everything with a value that contains one of the texts, whatever its case and accents, in no order.
 * Reads the whole store: O(size × texts).
 */
export async function mentionsOf(
  store: GraphStore,
  texts: readonly string[],
): Promise<readonly Mention[]> {
  const sought = texts.map((text) => ({ text, folded: foldName(text) }));
  const mentions: Mention[] = [];
  const look = (kind: string, id: string, item: unknown): void => {
    const held = textsIn(item);
    const folded = held.map(foldName);
    for (const { text, folded: one } of sought) {
      const isHeld = held.some((value) => value.includes(text));
      if (isHeld || (one !== '' && folded.some((value) => value.includes(one)))) {
        mentions.push({ text, kind, id });
      }
    }
  };
  for (const kind of [...entityKinds, ...relationshipKinds]) {
    for await (const batch of store.scan(kind)) {
      for (const { id, properties, sources } of batch) look(kind, id, [properties, sources]);
    }
  }
  for await (const batch of store.workspace.scan()) {
    for (const { id, kind, author, content } of batch) look(kind, id, [author, content]);
  }
  for await (const batch of store.changeSets()) {
    for (const { id, author, message } of batch) look('ChangeSet', id, [author, message]);
  }
  return mentions;
}

function textsIn(item: unknown): string[] {
  if (typeof item === 'string') return [item];
  return typeof item === 'object' && item !== null ? Object.values(item).flatMap(textsIn) : [];
}
