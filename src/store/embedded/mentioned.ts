/** The stored records that a ChangeSet mentions, looked up in a few statements, and their numbers. */
import type { ChangeSet } from '../../model/changeSet.js';
import type { EntityKind, RelationshipKind } from '../../model/kinds.js';
import { isEntityKind, type RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import {
  mentionedRecords,
  type StoredEntity,
  type StoredRecords,
  type StoredRelationship,
} from '../integrity.js';
import type { Connection } from './connection.js';
import { listed } from './rows.js';

export class Mentioned implements StoredRecords {
  readonly #entities = new Map<RecordId, StoredEntity>();
  readonly #relationships = new Map<RecordId, StoredRelationship>();
  readonly #around = new Map<RecordId, { kind: RelationshipKind; id: RecordId }[]>();
  readonly #numbers = new Map<RecordId, number>();
  readonly #connection: Connection;
  readonly #rewritten: readonly RecordId[];
  /** The highest number that an entity has, or had, once the ChangeSet is written. */
  readonly lastNumber: number;

  /** Reads within the transaction that is to write; entities that are created get their numbers here. */
  constructor(connection: Connection, changeSet: ChangeSet) {
    const { entities, relationships, deletedEntities, rewritten } = mentionedRecords(changeSet);
    this.#connection = connection;
    this.#rewritten = rewritten;
    if (entities.size > 0) {
      const found = connection.prepare(
        `SELECT json_group_array(json_array(e.id, e.number, e.kind, e.revision))
         FROM json_each(?1) asked CROSS JOIN entity e ON e.id = asked.value`,
      );
      for (const [id, number, kind, revision] of found.json<[RecordId, number, EntityKind, number]>(
        listed(entities),
      )) {
        this.#numbers.set(id, number);
        this.#entities.set(id, { kind, revision });
      }
    }
    for (const [kind, ids] of relationships) {
      const found = connection.prepare(
        `SELECT json_group_array(json_array(r.id, a.id, b.id, r.revision))
         FROM json_each(?1) asked CROSS JOIN relationship r ON r.kind = ?2 AND r.id = asked.value
         JOIN entity a ON a.number = r.from_entity JOIN entity b ON b.number = r.to_entity`,
      );
      for (const [id, from, to, revision] of found.json<[RecordId, RecordId, RecordId, number]>([
        ...listed(ids),
        kind,
      ])) {
        this.#relationships.set(id, { kind, from, to, revision });
      }
    }
    if (deletedEntities.length > 0) {
      const found = connection.prepare(
        `SELECT json_group_array(json_array(e.id, r.kind, r.id))
         FROM json_each(?1) asked CROSS JOIN entity e ON e.id = asked.value
         CROSS JOIN relationship r ON r.from_entity = e.number OR r.to_entity = e.number`,
      );
      for (const [entity, kind, id] of found.json<[RecordId, RelationshipKind, RecordId]>(
        listed(deletedEntities),
      )) {
        const around = this.#around.get(entity) ?? [];
        around.push({ kind, id });
        this.#around.set(entity, around);
      }
    }
    let number = Number(connection.row('SELECT last FROM entity_number')[0]);
    for (const change of changeSet.changes) {
      if (change.action === 'create' && isEntityKind(change.record.kind)) {
        this.#numbers.set(change.record.id, ++number);
      }
    }
    this.lastNumber = number;
  }

  entity(id: RecordId): StoredEntity | undefined {
    return this.#entities.get(id);
  }

  relationship(kind: RelationshipKind, id: RecordId): StoredRelationship | undefined {
    const found = this.#relationships.get(id);
    return found?.kind === kind ? found : undefined;
  }

  relationshipsAt(id: RecordId): Iterable<{ kind: RelationshipKind; id: RecordId }> {
    return this.#around.get(id) ?? [];
  }

  /** Goes through all records, since a source is deleted only by mistake. */
  citing(source: RecordId): { kind: RecordKind; id: RecordId } | undefined {
    // Looking for the id in the text is quick; a locator might have it too.
    const found = this.#connection.prepare(
      `SELECT kind, id FROM (SELECT kind, id, sources FROM entity
                             UNION ALL SELECT kind, id, sources FROM relationship)
       WHERE instr(sources, ?1) > 0
         AND EXISTS (SELECT 1 FROM json_each(sources) WHERE value ->> 'source' = ?1)
         AND id NOT IN (SELECT value FROM json_each(?2)) LIMIT 1`,
    );
    const row = found.row([source, ...listed(this.#rewritten)]);
    return row && { kind: row[0] as RecordKind, id: row[1] as RecordId };
  }

  /** The number of an entity that exists or that the ChangeSet creates. Throws RangeError otherwise. */
  numberOf(id: RecordId): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new RangeError(`Expected a known entity, got ${id}.`);
    return number;
  }
}
