/**
 * All statements of a store in memory, so that asking which sources contradict each other reads no more
 * than what has changed since it was asked before.
 */
import type { Entity, RecordId } from '../model/record.js';
import type { GraphStore } from '../store/graphStore.js';

type Store = Pick<GraphStore, 'revision' | 'changesSince' | 'scan'>;

const ofStores = new WeakMap<Store, KeptStatements>();

export class KeptStatements {
  readonly #statements = new Map<RecordId, Entity<'Statement'>>();
  #revision: number | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly store: Store) {}

  /** Those of a store, which are let go of with it. */
  static of(store: Store): KeptStatements {
    let kept = ofStores.get(store);
    if (!kept) ofStores.set(store, (kept = new KeptStatements(store)));
    return kept;
  }

  /**
   * By id, as they are now, or were a moment ago where something is being committed. The first time, and
   * after a gap in the change feed, O(statements) read; else O(changes). Errors: those of the store.
   */
  all(): Promise<ReadonlyMap<RecordId, Entity<'Statement'>>> {
    const next = this.#turn
      .catch(() => undefined)
      .then(async () => {
        await this.#catchUp();
        return this.#statements;
      });
    this.#turn = next;
    return next;
  }

  async #catchUp(): Promise<void> {
    if (this.#revision === undefined) return this.#scan();
    const changes = await this.store.changesSince(this.#revision);
    if (changes.kind === 'gap') return this.#scan();
    for (const one of changes.entities) this.#keep(one);
    for (const { id } of changes.deleted) this.#statements.delete(id);
    this.#revision = changes.revision;
  }

  async #scan(): Promise<void> {
    // What is committed while this reads comes again with the next changes.
    const revision = await this.store.revision();
    this.#revision = undefined;
    this.#statements.clear();
    for await (const batch of this.store.scan('Statement')) {
      for (const one of batch) if (one.kind === 'Statement') this.#keep(one);
    }
    this.#revision = revision;
  }

  #keep(entity: Entity): void {
    if (entity.kind === 'Statement') this.#statements.set(entity.id, entity);
  }
}
