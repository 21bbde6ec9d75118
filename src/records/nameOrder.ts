/**
 * In which order lists of records stand: by name. Kept as a rank by node number for as long as no
 * entity changes, so that a list sorts by comparing numbers.
 */
import type { EntityKind } from '../model/kinds.js';
import type { GraphStore } from '../store/graphStore.js';

/** Numbers of ids, as a graph has them. */
export interface NumberedIds {
  readonly size: number;
  numberOf(id: string): number;
}

/** For each kind, ranks by number; larger than every rank where a number is of another kind. */
export class NameOrder {
  readonly #ranks = new WeakMap<NumberedIds, Map<EntityKind, Promise<Int32Array>>>();

  constructor(private readonly store: GraphStore) {}

  /**
   * The place of each numbered record of a kind in the order of names. O(n) once for each set of ids.
   */
  ranks(ids: NumberedIds, kind: EntityKind): Promise<Int32Array> {
    let byKind = this.#ranks.get(ids);
    if (!byKind) this.#ranks.set(ids, (byKind = new Map()));
    let ranks = byKind.get(kind);
    if (!ranks) {
      ranks = this.#read(ids, kind);
      byKind.set(kind, ranks);
      ranks.catch(() => byKind.delete(kind));
    }
    return ranks;
  }

  async #read(ids: NumberedIds, kind: EntityKind): Promise<Int32Array> {
    const ranks = new Int32Array(ids.size).fill(0x7fffffff);
    const inOrder = await this.store.idsByName(kind);
    inOrder.forEach((id, rank) => {
      const number = ids.numberOf(id);
      if (number >= 0) ranks[number] = rank;
    });
    return ranks;
  }
}
