/** Finds records by their names. */
import { InvalidInputError } from '../model/errors/errors.js';
import type { EntityKind } from '../model/kinds.js';
import { problem } from '../model/errors/problems.js';
import type { Entity } from '../model/record.js';
import { foldName } from '../model/searchText.js';
import type { GraphStore } from '../store/graphStore.js';

/** Kinds that a search looks through when none is named. */
export const searchedKinds = [
  'Organisation',
  'Network',
  'Area',
  'ContactPerson',
] as const satisfies EntityKind[];

/**
 * Records whose names begin, word by word, with the words asked for; exact names first. One more than
 * `limit` may be asked to learn whether there are more. Throws InvalidInputError for a text without a
 * letter or a digit.
 */
export async function search(
  store: GraphStore,
  query: { text: string; kinds?: readonly EntityKind[] | undefined; limit: number; offset: number },
): Promise<readonly Entity[]> {
  if (foldName(query.text) === '')
    throw new InvalidInputError([problem('required', 'text', query.text, {})]);
  return store.search({
    text: query.text,
    kinds: query.kinds ?? searchedKinds,
    limit: query.limit,
    offset: query.offset,
  });
}
