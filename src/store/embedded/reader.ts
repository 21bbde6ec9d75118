/** What is read from the committed state in one go: by id, by key, by ends, since a revision. */
import type { EntityKind, RecordKind, RelationshipKind } from '../../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../../model/record.js';
import { isEntityKind } from '../../model/kinds.js';
import { FEED_LIMIT } from '../feed.js';
import type { Gap, RevisionChanges } from '../graphStore.js';
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
  readonly #secret: Statement;
  readonly #entities: Statement;
  readonly #relationships: Statement;
  readonly #relationshipsAt: { readonly from: Statement; readonly to: Statement };
  readonly #byKey: Statement;
  readonly #feed: Statement;

  constructor(connection: Connection) {
    const prepare = (sql: string): Statement => connection.prepare(sql);
    this.#revision = prepare('SELECT coalesce(max(revision), 0) FROM change_set');
    this.#secret = prepare('SELECT bytes FROM secret');
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
    this.#feed = prepare(
      `SELECT json_group_array(json_array(changes, json(touched)))
       FROM (SELECT changes, touched FROM change_set WHERE revision > ?1 ORDER BY revision)`,
    );
  }

  revision(): number {
    return Number(this.#revision.row([])?.[0]);
  }

  secret(): Uint8Array {
    return this.#secret.row([])![0] as Uint8Array;
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
}

function byId<R extends { readonly id: RecordId }>(records: readonly R[]): Map<RecordId, R> {
  return new Map(records.map((record) => [record.id, record]));
}
