/**
 * What was read of entities, kept in step with the store: as long as its revision is the one that was
 * followed, nothing of it has to be read again, and when it cannot be reached the last snapshot has its
 * names. A bounded number, the longest unused goes first; nothing that tells of a person.
 */
import { LRUCache } from 'lru-cache';
import { StoreUnavailableError } from '../model/errors/errors.js';
import type { EntityKind } from '../model/kinds.js';
import type { Entity, RecordId } from '../model/record.js';
import type { GraphStore, RevisionChanges } from '../store/graphStore.js';
import { readEntitiesNow } from './merged.js';

/** Half a kilobyte each in a list of names alone; a country has 20,000 networks and their members. */
const MOST = 50_000;
/** How many entities one statement reads at the most. */
const BATCH = 1_000;

const keptKinds: ReadonlySet<EntityKind> = new Set([
  'Organisation',
  'Network',
  'Area',
  'Source',
  'Concept',
]);

/**
 * That a request has seen what is kept to be as the store has it: good until something is heard of, so that
 * it asks the store once and not for every record.
 */
export interface Glance {
  /** How often something had been heard of by then; undefined until the request has looked. */
  heard: number | undefined;
}

/** Shared by all requests of a service. */
export class KeptEntities {
  readonly #entities = new LRUCache<RecordId, Entity>({ max: MOST });
  /** The revision up to which every change is known of what is kept; undefined until one is followed. */
  #revision: number | undefined;
  /** How often something was heard of: what was being read meanwhile may be older. */
  #heard = 0;

  /**
   * What `readEntitiesNow` gives for each id, reading no more than what is not kept as the store has it
   * now. When that cannot be reached, what was read before or heard of since, and its
   * StoreUnavailableError where nothing was. Notes in `glance` that it has looked.
   */
  async read(
    ids: readonly RecordId[],
    store: GraphStore,
    glance: Glance = { heard: undefined },
  ): Promise<readonly (Entity | StoreUnavailableError | undefined)[]> {
    try {
      const kept = (await this.#isInStep(ids, store, glance))
        ? ids.map((id) => this.#entities.get(id))
        : undefined;
      const missing = kept ? ids.filter((_, place) => kept[place] === undefined) : ids;
      if (missing.length === 0) return kept ?? [];
      const heard = this.#heard;
      const found = await readEntitiesNow(store, missing);
      if (this.#heard === heard) for (const id of missing) this.#keep(id, found.get(id));
      return ids.map((id, place) => kept?.[place] ?? found.get(id));
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return ids.map((id) => this.#entities.get(id) ?? error);
    }
  }

  /** What is kept of an entity, for a request that has looked; undefined where it has to be read. */
  atHand(id: RecordId, glance: Glance): Entity | undefined {
    return glance.heard === this.#heard ? this.#entities.get(id) : undefined;
  }

  /** Reads entities before anybody asks; those that come first are kept the longest. */
  async readAhead(ids: readonly RecordId[], store: GraphStore): Promise<void> {
    const wanted = ids.slice(0, MOST).toReversed();
    for (let start = 0; start < wanted.length; start += BATCH) {
      await this.read(wanted.slice(start, start + BATCH), store);
    }
  }

  /** Keeps what has changed in the store as it is now. */
  follow({ entities, deleted, revision }: Omit<RevisionChanges, 'relationships' | 'kind'>): void {
    this.#heard++;
    for (const entity of entities) this.#keep(entity.id, entity);
    for (const { id } of deleted) this.#entities.delete(id);
    if (this.#revision !== undefined) this.#revision = revision;
  }

  /** Forgets all; from now on every change after a revision is heard of. */
  followFrom(revision: number): void {
    this.#heard++;
    this.#entities.clear();
    this.#revision = revision;
  }

  /** Whether any of these are kept, and nothing has been written that was not heard of. */
  async #isInStep(ids: readonly RecordId[], store: GraphStore, glance: Glance): Promise<boolean> {
    if (this.#revision === undefined || !ids.some((id) => this.#entities.has(id))) return false;
    if (glance.heard === this.#heard) return true;
    const revision = await store.revision();
    if (revision !== this.#revision) return false;
    glance.heard = this.#heard;
    return true;
  }

  #keep(id: RecordId, entity: Entity | undefined): void {
    if (entity === undefined) {
      this.#entities.delete(id);
    } else if (keptKinds.has(entity.kind) && entity.id === id) {
      this.#entities.set(id, entity);
    }
  }
}
