/**
 * Reads by name. A word that stands in every name of a country takes a tenth of a second, and so do all
 * its names in order, so that they run beside the event loop: others are answered meanwhile.
 */
import type { EntityKind } from '../../model/kinds.js';
import type { Entity, RecordId } from '../../model/record.js';
import { foldName, plainName } from '../../model/searchText.js';
import type { SearchQuery } from '../graphStore.js';
import type { SideConnection } from './connection.js';
import { ENTITY_ROW, recordFrom, type StoredRow } from './rows.js';

const FOUND = `SELECT json_group_array(${ENTITY_ROW} ORDER BY r.rank, r.sort_name, r.id) FROM (
   SELECT e.*, found.rank FROM (
     SELECT n.entity, min(CASE
       WHEN n.plain = ?2 THEN 0
       WHEN n.folded = ?3 THEN 1
       WHEN substr(n.folded, 1, length(?3)) = ?3 THEN 2
       ELSE 3 END) AS rank
     FROM name_words w CROSS JOIN name n ON n.number = w.rowid
     WHERE w.name_words MATCH ?1
     GROUP BY n.entity
   ) found CROSS JOIN entity e ON e.number = found.entity
   WHERE ?4 IS NULL OR e.kind IN (SELECT value FROM json_each(?4))
   ORDER BY found.rank, e.sort_name, e.id LIMIT ?5 OFFSET ?6
 ) r`;

/** As `GraphStore.search`. O(names with the words). */
export async function search(
  connection: SideConnection,
  { text, kinds, limit, offset = 0 }: SearchQuery,
  signal: AbortSignal | undefined,
): Promise<Entity[]> {
  const folded = foldName(text);
  if (folded === '') return [];
  // Folded words are letters and digits alone: nothing in them can end the quotes.
  const match = folded
    .split(' ')
    .map((word) => `"${word}"*`)
    .join(' AND ');
  const rows = await connection.json<StoredRow>(
    FOUND,
    [match, plainName(text), folded, kinds ? JSON.stringify(kinds) : null, limit, offset],
    signal,
  );
  return rows.map((row) => recordFrom(row) as Entity);
}

const IN_ORDER = 'SELECT json_group_array(id ORDER BY sort_name, id) FROM entity WHERE kind = ?1';

/** As `GraphStore.idsByName`. O(n log n) in the entities of the kind. */
export function idsByName(connection: SideConnection, kind: EntityKind): Promise<RecordId[]> {
  return connection.json<RecordId>(IN_ORDER, [kind]);
}
