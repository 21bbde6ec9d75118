/**
 * In which order lists of records stand: by name. Kept as a rank by node number for as long as no
 * entity changes, so that a list sorts by comparing numbers.
 */
import { setImmediate } from 'node:timers/promises';
import type { EntityKind } from '../model/kinds.js';
import type { GraphStore } from '../store/graphStore.js';

/** How many names are ranked before others are answered: some milliseconds. */
const RANKED_AT_ONCE = 10_000;

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
    for (let rank = 0; rank < inOrder.length; rank++) {
      if (rank % RANKED_AT_ONCE === RANKED_AT_ONCE - 1) await setImmediate();
      const number = ids.numberOf(inOrder[rank]!);
      if (number >= 0) ranks[number] = rank;
    }
    return ranks;
  }
}
