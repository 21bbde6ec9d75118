/**
 * The records as they will be once a ChangeSet is written: those that are stored, without what it
 * deletes, and with what it creates and replaces.
 */
import type { ChangeSet } from '../changeSet.js';
import { isRelationshipKind, type RelationshipKind } from '../kinds.js';
import type { EntityContent, RecordData, RecordId, RelationshipContent } from '../record.js';

/** How stored records are read; a store's port is one. */
export interface StoredRecordReader {
  readEntities(ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, EntityContent>>;
  readRelationships(
    kind: RelationshipKind,
    ids: readonly RecordId[],
  ): Promise<ReadonlyMap<RecordId, RelationshipContent>>;
  relationshipsOf(
    kind: RelationshipKind,
    end: 'from' | 'to',
    entities: readonly RecordId[],
  ): Promise<readonly RelationshipContent[]>;
}

export class RecordsToBe implements StoredRecordReader {
  readonly #stored: StoredRecordReader;
  readonly #written = new Map<RecordId, RecordData>();
  readonly #deleted = new Set<RecordId>();

  constructor({ changes }: ChangeSet, stored: StoredRecordReader) {
    this.#stored = stored;
    for (const change of changes) {
      if (change.action === 'delete') this.#deleted.add(change.id);
      else this.#written.set(change.record.id, change.record);
    }
  }

  async readEntities(ids: readonly RecordId[]): Promise<ReadonlyMap<RecordId, EntityContent>> {
    const found = new Map(await readSome(ids, (some) => this.#stored.readEntities(some)));
    for (const id of ids) {
      const written = this.#written.get(id);
      if (written && !isRelationship(written)) found.set(id, written);
      if (this.#deleted.has(id)) found.delete(id);
    }
    return found;
  }

  async readRelationships(
    kind: RelationshipKind,
    ids: readonly RecordId[],
  ): Promise<ReadonlyMap<RecordId, RelationshipContent>> {
    const found = new Map(
      await readSome(ids, (some) => this.#stored.readRelationships(kind, some)),
    );
    for (const id of ids) {
      const written = this.#written.get(id);
      if (written?.kind === kind && isRelationship(written)) found.set(id, written);
      if (this.#deleted.has(id)) found.delete(id);
    }
    return found;
  }

  /** In no order. O(relationships found + what the ChangeSet writes). */
  async relationshipsOf<Kind extends RelationshipKind>(
    kind: Kind,
    end: 'from' | 'to',
    entities: readonly RecordId[],
  ): Promise<readonly RelationshipContent<Kind>[]> {
    if (entities.length === 0) return [];
    const wanted = new Set(entities);
    const found = (await this.#stored.relationshipsOf(kind, end, [...wanted])).filter(
      ({ id }) => !this.#written.has(id) && !this.#deleted.has(id),
    );
    for (const written of this.#written.values()) {
      if (written.kind === kind && isRelationship(written) && wanted.has(written[end])) {
        found.push(written);
      }
    }
    return found as readonly RelationshipContent[] as readonly RelationshipContent<Kind>[];
  }
}

function isRelationship(record: RecordData): record is RelationshipContent {
  return isRelationshipKind(record.kind);
}

async function readSome<Read>(
  ids: readonly RecordId[],
  read: (ids: readonly RecordId[]) => Promise<ReadonlyMap<RecordId, Read>>,
): Promise<ReadonlyMap<RecordId, Read>> {
  return ids.length === 0 ? new Map() : read([...new Set(ids)]);
}
