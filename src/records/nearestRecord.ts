/** Which record somebody may have meant by an id that no record has. */
import { isUuid } from '../model/identifiers.js';
import type { EntityKind } from '../model/kinds.js';
import { nameIn } from '../model/languages.js';
import { nearestOf } from '../model/errors/problems.js';
import { type Entity, namesOf } from '../model/record.js';
import { foldName } from '../model/searchText.js';
import type { GraphStore } from '../store/graphStore.js';

/** Of so many records every name is held against what was given; of more they are searched alone. */
const MOST_NAMES = 1_000;
/** What a slip leaves alike at one end of an id at the least. */
const LIKE = 8;

/**
 * The record of a kind, with its id, that may be meant: by an id that is nearly the same, by how its name
 * begins, or by a name that is nearly the same. O(records of the kind).
 */
export async function nearestRecord(
  store: GraphStore,
  kind: EntityKind,
  given: string,
): Promise<string | undefined> {
  const ids = await store.idsByName(kind);
  const [begin, end] = [given.slice(0, LIKE).toLowerCase(), given.slice(-LIKE).toLowerCase()];
  const alike = ids.filter((one) => one.startsWith(begin) || one.endsWith(end));
  const id = nearestOf(given, alike);
  const record =
    id === undefined ? await byName(store, kind, given, ids) : (await readAll(store, [id]))[0];
  return record && `${calls(record)[0] ?? ''} (${record.id})`;
}

async function byName(
  store: GraphStore,
  kind: EntityKind,
  given: string,
  ids: readonly string[],
): Promise<Entity | undefined> {
  if (isUuid(given) || foldName(given) === '') return undefined;
  const [found] = await store.search({ text: given, kinds: [kind], limit: 1 });
  if (found || ids.length > MOST_NAMES) return found;
  const byCall = new Map<string, Entity>();
  for (const record of await readAll(store, ids)) {
    for (const call of calls(record)) if (!byCall.has(call)) byCall.set(call, record);
  }
  const call = nearestOf(given, [...byCall.keys()]);
  return call === undefined ? undefined : byCall.get(call);
}

async function readAll(store: GraphStore, ids: readonly string[]): Promise<Entity[]> {
  const found = await store.readEntities(ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** What a record is called, in Finnish first: by name, wording or title. */
function calls({ kind, properties }: Entity): string[] {
  if (kind === 'Source') return properties.title === undefined ? [] : [properties.title];
  const names = namesOf(properties, kind === 'Duty' ? 'text' : 'name');
  const first = nameIn(names, 'fi');
  const all = Object.values(names).filter((name): name is string => typeof name === 'string');
  return [...(first === undefined ? [] : [first]), ...all];
}
