/** Finds records by their names. */
import { InvalidInputError } from '../model/errors/errors.js';
import { entityDeclarations, type EntityKind, entityKinds } from '../model/kinds.js';
import { problem } from '../model/errors/problems.js';
import type { Entity } from '../model/record.js';
import { foldName } from '../model/searchText.js';
import type { GraphStore } from '../store/graphStore.js';

/** Kinds with names that people look for: a search looks through them all when none is named. */
export const searchedKinds = entityKinds.filter(
  (kind) => entityDeclarations[kind].searchable.length > 0,
);

/**
 * Records whose names begin, word by word, with the words asked for; exact names first. One more than
 * `limit` may be asked to learn whether there are more. Throws InvalidInputError for a text without a
 * letter or a digit, and the signal's reason when nobody waits any more.
 */
export async function search(
  store: GraphStore,
  query: { text: string; kinds?: readonly EntityKind[] | undefined; limit: number; offset: number },
  signal: AbortSignal,
): Promise<readonly Entity[]> {
  if (foldName(query.text) === '')
    throw new InvalidInputError([problem('required', 'text', query.text, {})]);
  const { text, kinds = searchedKinds, limit, offset } = query;
  return store.search({ text, kinds, limit, offset }, signal);
}
