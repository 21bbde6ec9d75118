/** Which record somebody may have meant by an id that no record has. */
import type { EntityKind } from '../model/kinds.js';
import { nameIn } from '../model/languages.js';
import { nearestOf } from '../model/errors/problems.js';
import { namesOf } from '../model/record.js';
import { foldName } from '../model/searchText.js';
import type { GraphStore } from '../store/graphStore.js';

/**
 * The record of a kind, with its id, that may be meant: by its name, or by an id that is nearly the same.
 * O(records of the kind).
 */
export async function nearestRecord(
  store: GraphStore,
  kind: EntityKind,
  given: string,
): Promise<string | undefined> {
  const id = nearestOf(given, await store.idsByName(kind));
  const [record] =
    id !== undefined
      ? (await store.readEntities([id])).values()
      : foldName(given) === ''
        ? []
        : await store.search({ text: given, kinds: [kind], limit: 1 });
  return record && `${nameIn(namesOf(record.properties), 'fi') ?? ''} (${record.id})`;
}
