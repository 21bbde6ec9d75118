/**
 * Details of records by id, in batches: what one request asks for at the same time is read from the
 * store at once, and each record no more than once.
 */
import DataLoader from 'dataloader';
import { MissingRecordError, StoreUnavailableError } from '../model/errors/errors.js';
import type { EntityKind, RelationshipKind } from '../model/kinds.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import type { GraphStore } from '../store/graphStore.js';
import { type Glance, KeptEntities } from './keptEntities.js';

/** How many records one statement reads at the most. */
const BATCH = 1_000;

type Loader<Found> = DataLoader<RecordId, Found>;

/** Reads for one request; what was read is forgotten with it. */
export class Records {
  readonly #entities: Loader<Entity | undefined>;
  // Made when a kind is first asked for: few requests ask for more than two or three.
  readonly #relationships = new Map<RelationshipKind, Loader<Relationship | undefined>>();
  readonly #relationshipsFrom = new Map<RelationshipKind, Loader<readonly Relationship[]>>();
  readonly #relationshipLists = new Map<
    RelationshipKind,
    DataLoader<readonly RecordId[], readonly (Relationship | undefined)[]>
  >();
  readonly #glance: Glance = { heard: undefined };

  constructor(
    readonly store: GraphStore,
    private readonly signal?: AbortSignal,
    /** What is kept of entities: that of all requests. */
    private readonly kept = new KeptEntities(),
  ) {
    this.#entities = new DataLoader<RecordId, Entity | undefined>(
      async (ids) => {
        signal?.throwIfAborted();
        return kept.read(ids, store, this.#glance);
      },
      { maxBatchSize: BATCH },
    );
  }

  /** The relationships of a kind that start from an entity, in order of id. */
  async relationshipsFrom<Kind extends RelationshipKind>(
    kind: Kind,
    id: RecordId,
  ): Promise<readonly Relationship<Kind>[]> {
    const found = await this.#loaderOfFrom(kind).load(id);
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

  /**
   * The same of many at once, in their order: no promise for each, and those that are not kept are read again
   * where they are asked for one by one besides.
   */
  async entities<Kind extends EntityKind>(
    ids: readonly RecordId[],
    kind: Kind,
  ): Promise<readonly (Entity<Kind> | undefined)[]> {
    this.signal?.throwIfAborted();
    const found = await this.kept.read(ids, this.store, this.#glance);
    return found.map((entity) => {
      if (entity instanceof StoreUnavailableError) throw entity;
      return entity?.kind === kind ? (entity as Entity<Kind>) : undefined;
    });
  }

  /**
   * An entity of whatever kind that can be told without reading, since the request has seen that what is
   * kept is as the store has it; undefined where it has to be read.
   */
  entityAtHand(id: RecordId): Entity | undefined {
    this.signal?.throwIfAborted();
    return this.kept.atHand(id, this.#glance);
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
    return (await this.#loaderOf(kind).load(id)) as Relationship<Kind> | undefined;
  }

  /** The same of many at once, in their order: one promise for all, and one read for all who ask meanwhile. */
  async relationships<Kind extends RelationshipKind>(
    kind: Kind,
    ids: readonly RecordId[],
  ): Promise<readonly (Relationship<Kind> | undefined)[]> {
    const found = await this.#listLoaderOf(kind).load(ids);
    return found as readonly (Relationship<Kind> | undefined)[];
  }

  /** Forgets what was read, after a write in the same request. */
  forget(): void {
    this.#glance.heard = undefined;
    this.#entities.clearAll();
    for (const loader of this.#relationships.values()) loader.clearAll();
    for (const loader of this.#relationshipsFrom.values()) loader.clearAll();
  }

  #loaderOf(kind: RelationshipKind): Loader<Relationship | undefined> {
    const made = this.#relationships.get(kind);
    if (made) return made;
    const loader: Loader<Relationship | undefined> = new DataLoader(
      async (ids) => {
        this.signal?.throwIfAborted();
        const found = await this.store.readRelationships(kind, ids);
        return ids.map((id) => found.get(id));
      },
      { maxBatchSize: BATCH },
    );
    this.#relationships.set(kind, loader);
    return loader;
  }

  #listLoaderOf(kind: RelationshipKind) {
    const made = this.#relationshipLists.get(kind);
    if (made) return made;
    const loader = new DataLoader<readonly RecordId[], readonly (Relationship | undefined)[]>(
      async (lists) => {
        const ids = [...new Set(lists.flat())];
        const found = new Map<RecordId, Relationship>();
        for (let start = 0; start < ids.length; start += BATCH) {
          this.signal?.throwIfAborted();
          const some = await this.store.readRelationships(kind, ids.slice(start, start + BATCH));
          for (const [id, relationship] of some) found.set(id, relationship);
        }
        return lists.map((list) => list.map((id) => found.get(id)));
      },
      { cache: false },
    );
    this.#relationshipLists.set(kind, loader);
    return loader;
  }

  #loaderOfFrom(kind: RelationshipKind): Loader<readonly Relationship[]> {
    const made = this.#relationshipsFrom.get(kind);
    if (made) return made;
    const loader: Loader<readonly Relationship[]> = new DataLoader(
      async (ids) => {
        this.signal?.throwIfAborted();
        const found = new Map<RecordId, Relationship[]>(ids.map((id) => [id, []]));
        for (const one of await this.store.relationshipsOf(kind, 'from', ids)) {
          found.get(one.from)?.push(one);
        }
        return ids.map((id) => found.get(id) ?? []);
      },
      { maxBatchSize: BATCH },
    );
    this.#relationshipsFrom.set(kind, loader);
    return loader;
  }
}
