/** What is read from the committed state in one go: by id, by key, by ends, by words, since a revision. */
import type { EntityKind, RecordKind, RelationshipKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { isEntityKind } from '../../model/kinds.js';
import { foldName, plainName } from '../../model/searchText.js';
import { FEED_LIMIT } from '../feed.js';
import type { Gap, RevisionChanges, SearchQuery } from '../graphStore.js';
import type { Connection, Statement } from './connection.js';
import {
  ENTITY_ROW,
  listed,
  recordFrom,
  RELATIONSHIP_ROW,
  type StoredRow,
  WITH_ENDS,
} from './rows.js';

export class Reader {
  readonly #revision: Statement;
  readonly #entities: Statement;
  readonly #relationships: Statement;
  readonly #relationshipsAt: { readonly from: Statement; readonly to: Statement };
  readonly #byKey: Statement;
  readonly #byName: Statement;
  readonly #feed: Statement;
  readonly #search: Statement;

  constructor(connection: Connection) {
    const prepare = (sql: string): Statement => connection.prepare(sql);
    this.#revision = prepare('SELECT coalesce(max(revision), 0) FROM change_set');
    // CROSS JOIN keeps SQLite to the order written: what is asked for first, then its index.
    this.#entities = prepare(
      `SELECT json_group_array(${ENTITY_ROW})
       FROM json_each(?1) asked CROSS JOIN entity r ON r.id = asked.value`,
    );
    this.#relationships = prepare(
      `SELECT json_group_array(${RELATIONSHIP_ROW})
       FROM json_each(?1) asked CROSS JOIN relationship r ON r.kind = ?2 AND r.id = asked.value
       ${WITH_ENDS}`,
    );
    const relationshipsAt = (column: 'from_entity' | 'to_entity'): Statement =>
      prepare(
        `SELECT json_group_array(${RELATIONSHIP_ROW} ORDER BY r.id)
         FROM json_each(?1) asked CROSS JOIN entity e ON e.id = asked.value
         CROSS JOIN relationship r ON r.${column} = e.number AND r.kind = ?2
         ${WITH_ENDS}`,
      );
    this.#relationshipsAt = {
      from: relationshipsAt('from_entity'),
      to: relationshipsAt('to_entity'),
    };
    this.#byKey = prepare(
      `SELECT json_group_array(json_array(k.value, e.id) ORDER BY e.id)
       FROM json_each(?1) asked
       CROSS JOIN record_key k ON k.kind = ?2 AND k.key = ?3 AND k.value = asked.value
       CROSS JOIN entity e ON e.number = k.entity`,
    );
    this.#byName = prepare(
      'SELECT json_group_array(id ORDER BY sort_name, id) FROM entity WHERE kind = ?1',
    );
    this.#feed = prepare(
      `SELECT json_group_array(json_array(changes, json(touched)))
       FROM (SELECT changes, touched FROM change_set WHERE revision > ?1 ORDER BY revision)`,
    );
    this.#search = prepare(
      `SELECT json_group_array(${ENTITY_ROW} ORDER BY r.rank, r.sort_name, r.id) FROM (
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
       ) r`,
    );
  }

  revision(): number {
    return Number(this.#revision.row([])?.[0]);
  }

  entities(ids: Iterable<RecordId>): ReadonlyMap<RecordId, Entity> {
    const rows = this.#entities.json<StoredRow>(listed(ids));
    return byId(rows.map((row) => recordFrom(row) as Entity));
  }

  relationships(
    kind: RelationshipKind,
    ids: Iterable<RecordId>,
  ): ReadonlyMap<RecordId, Relationship> {
    const rows = this.#relationships.json<StoredRow>([...listed(ids), kind]);
    return byId(rows.map((row) => recordFrom(row) as Relationship));
  }

  relationshipsOf(
    kind: RelationshipKind,
    end: 'from' | 'to',
    entities: readonly RecordId[],
  ): Relationship[] {
    const rows = this.#relationshipsAt[end].json<StoredRow>([...listed(entities), kind]);
    return rows.map((row) => recordFrom(row) as Relationship);
  }

  findByKey(
    kind: EntityKind,
    key: string,
    values: readonly string[],
  ): ReadonlyMap<string, readonly RecordId[]> {
    const found = new Map<string, RecordId[]>();
    for (const [value, id] of this.#byKey.json<[string, RecordId]>([
      ...listed(values),
      kind,
      key,
    ])) {
      const ids = found.get(value);
      if (ids) ids.push(id);
      else found.set(value, [id]);
    }
    return found;
  }

  idsByName(kind: EntityKind): RecordId[] {
    return this.#byName.json<RecordId>([kind]);
  }

  changesSince(revision: number): RevisionChanges | Gap {
    const newest = this.revision();
    const gap: Gap = { kind: 'gap', revision: newest };
    if (!Number.isInteger(revision) || revision < 0 || revision > newest) return gap;
    if (newest - revision > FEED_LIMIT) return gap;
    let changes = 0;
    const ids = new Map<RecordKind, Set<RecordId>>();
    for (const [count, touched] of this.#feed.json<[number, [RecordKind, RecordId[]][] | null]>([
      revision,
    ])) {
      changes += count;
      if (touched === null || changes > FEED_LIMIT) return gap;
      for (const [kind, touchedIds] of touched) {
        const all = ids.get(kind) ?? new Set();
        for (const id of touchedIds) all.add(id);
        ids.set(kind, all);
      }
    }
    const entities: Entity[] = [];
    const relationships: Relationship[] = [];
    const deleted: { kind: RecordKind; id: RecordId }[] = [];
    for (const [kind, touchedIds] of ids) {
      const found = isEntityKind(kind)
        ? this.entities(touchedIds)
        : this.relationships(kind, touchedIds);
      for (const record of found.values()) {
        if ('from' in record) relationships.push(record);
        else entities.push(record);
      }
      for (const id of touchedIds) if (!found.has(id)) deleted.push({ kind, id });
    }
    return { kind: 'changes', revision: newest, entities, relationships, deleted };
  }

  search({ text, kinds, limit, offset = 0 }: SearchQuery): Entity[] {
    const folded = foldName(text);
    if (folded === '') return [];
    // Folded words are letters and digits alone: nothing in them can end the quotes.
    const match = folded
      .split(' ')
      .map((word) => `"${word}"*`)
      .join(' AND ');
    const rows = this.#search.json<StoredRow>([
      match,
      plainName(text),
      folded,
      kinds ? JSON.stringify(kinds) : null,
      limit,
      offset,
    ]);
    return rows.map((row) => recordFrom(row) as Entity);
  }
}

function byId<R extends { readonly id: RecordId }>(records: readonly R[]): Map<RecordId, R> {
  return new Map(records.map((record) => [record.id, record]));
}
