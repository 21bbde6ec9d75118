/**
 * What was read of entities stays for when the store cannot be reached, so that the last snapshot has
 * its names. A bounded number, the longest unused goes first; nothing that tells of a person.
 */
import { LRUCache } from 'lru-cache';
import { StoreUnavailableError } from '../model/errors/errors.js';
import type { EntityKind } from '../model/kinds.js';
import type { Entity, RecordId } from '../model/record.js';
import type { GraphStore, RevisionChanges } from '../store/graphStore.js';

/** Half a kilobyte each in a list of names alone; the map draws 2,000 networks, a country has 20,000. */
const MOST = 20_000;
/** How many entities one statement reads at the most. */
const BATCH = 1_000;

const keptKinds: ReadonlySet<EntityKind> = new Set([
  'Organisation',
  'Network',
  'Area',
  'Source',
  'Concept',
]);

type ReadEntities = GraphStore['readEntities'];

/** Shared by all requests of a service. */
export class KeptEntities {
  readonly #entities = new LRUCache<RecordId, Entity>({ max: MOST });

  /**
   * What `readEntities` gives for each id. When that cannot reach the store, what was read before or
   * heard of since, and its StoreUnavailableError where nothing was.
   */
  async read(
    ids: readonly RecordId[],
    readEntities: ReadEntities,
  ): Promise<readonly (Entity | StoreUnavailableError | undefined)[]> {
    try {
      const found = await readEntities(ids);
      for (const id of ids) this.#keep(id, found.get(id));
      return ids.map((id) => found.get(id));
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return ids.map((id) => this.#entities.get(id) ?? error);
    }
  }

  /** Reads entities before anybody asks; those that come first are kept the longest. */
  async readAhead(ids: readonly RecordId[], readEntities: ReadEntities): Promise<void> {
    const wanted = ids.slice(0, MOST).toReversed();
    for (let start = 0; start < wanted.length; start += BATCH) {
      await this.read(wanted.slice(start, start + BATCH), readEntities);
    }
  }

  /** Keeps what has changed in the store as it is now. */
  follow({ entities, deleted }: Pick<RevisionChanges, 'entities' | 'deleted'>): void {
    for (const entity of entities) this.#keep(entity.id, entity);
    for (const { id } of deleted) this.#entities.delete(id);
  }

  /** Forgets all, since what has changed cannot be told. */
  clear(): void {
    this.#entities.clear();
  }

  #keep(id: RecordId, entity: Entity | undefined): void {
    if (entity === undefined) {
      this.#entities.delete(id);
    } else if (keptKinds.has(entity.kind) && entity.id === id) {
      // What was heard of may be newer than what was being read meanwhile.
      const kept = this.#entities.get(id);
      if (kept === undefined || kept.revision <= entity.revision) this.#entities.set(id, entity);
    }
  }
}
