/**
 * Details of records by id, in batches: what one request asks for at the same time is read from the
 * store at once, and each record no more than once.
 */
import DataLoader from 'dataloader';
import { MissingRecordError } from '../model/errors/errors.js';
import type { EntityKind, RelationshipKind } from '../model/kinds.js';
import { relationshipKinds } from '../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import type { GraphStore } from '../store/graphStore.js';
import { KeptEntities } from './keptEntities.js';
import { readEntitiesNow } from './merged.js';

/** How many records one statement reads at the most. */
const BATCH = 1_000;

/** Reads for one request; what was read is forgotten with it. */
export class Records {
  readonly #entities: DataLoader<RecordId, Entity | undefined>;
  readonly #relationships: ReadonlyMap<
    RelationshipKind,
    DataLoader<RecordId, Relationship | undefined>
  >;

  readonly #relationshipsFrom: ReadonlyMap<
    RelationshipKind,
    DataLoader<RecordId, readonly Relationship[]>
  >;

  constructor(
    readonly store: GraphStore,
    signal?: AbortSignal,
    /** What stands in for entities while the store cannot be reached: those of all requests. */
    kept = new KeptEntities(),
  ) {
    this.#entities = new DataLoader<RecordId, Entity | undefined>(
      async (ids) => {
        signal?.throwIfAborted();
        return kept.read(ids, (wanted) => readEntitiesNow(store, wanted));
      },
      { maxBatchSize: BATCH },
    );
    this.#relationships = new Map(
      relationshipKinds.map((kind) => [
        kind,
        new DataLoader(
          async (ids: readonly RecordId[]) => {
            signal?.throwIfAborted();
            const found = await store.readRelationships(kind, ids);
            return ids.map((id) => found.get(id));
          },
          { maxBatchSize: BATCH },
        ),
      ]),
    );
    this.#relationshipsFrom = new Map(
      relationshipKinds.map((kind) => [
        kind,
        new DataLoader(
          async (ids: readonly RecordId[]) => {
            signal?.throwIfAborted();
            const found = new Map<RecordId, Relationship[]>(ids.map((id) => [id, []]));
            for (const one of await store.relationshipsOf(kind, 'from', ids)) {
              found.get(one.from)?.push(one);
            }
            return ids.map((id) => found.get(id) ?? []);
          },
          { maxBatchSize: BATCH },
        ),
      ]),
    );
  }

  /** The relationships of a kind that start from an entity, in order of id. */
  async relationshipsFrom<Kind extends RelationshipKind>(
    kind: Kind,
    id: RecordId,
  ): Promise<readonly Relationship<Kind>[]> {
    const found = await this.#relationshipsFrom.get(kind)!.load(id);
    return found as readonly Relationship<Kind>[];
  }

  /**
   * An entity, or undefined when there is none with the id (or it is of another kind); for the id of one
   * that was merged away, the one that it is part of now.
   */
  async entity<Kind extends EntityKind>(
    id: RecordId,
    kind?: Kind,
  ): Promise<Entity<Kind> | undefined> {
    const entity = await this.#entities.load(id);
    return entity && (kind === undefined || entity.kind === kind)
      ? (entity as Entity<Kind>)
      : undefined;
  }

  /** An entity that has to be there. Throws MissingRecordError. */
  async existing<Kind extends EntityKind>(id: RecordId, kind: Kind): Promise<Entity<Kind>> {
    const entity = await this.entity(id, kind);
    if (!entity) throw new MissingRecordError(id, kind);
    return entity;
  }

  /** A relationship, or undefined when there is none with the id. */
  async relationship<Kind extends RelationshipKind>(
    kind: Kind,
    id: RecordId,
  ): Promise<Relationship<Kind> | undefined> {
    return (await this.#relationships.get(kind)!.load(id)) as Relationship<Kind> | undefined;
  }

  /** Forgets what was read, after a write in the same request. */
  forget(): void {
    this.#entities.clearAll();
    for (const loader of this.#relationships.values()) loader.clearAll();
    for (const loader of this.#relationshipsFrom.values()) loader.clearAll();
  }
}
