/** What is new: each revision as the service comes to answer from it, with the records that it wrote. */
import type { RecordKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { Latest } from '../asking/latest.js';

export interface ChangedRecord {
  readonly kind: RecordKind;
  readonly id: RecordId;
}

export interface Changed {
  /** The revision that answers are made from now. */
  readonly revision: number;
  /** Written or deleted since what was heard of last; each once. */
  readonly records: readonly ChangedRecord[];
  /** False when more has changed than is told. */
  readonly complete: boolean;
}

/** What a snapshot hears of a store: what has changed, or that it cannot be told. */
type Change =
  | {
      readonly kind: 'changes';
      readonly revision: number;
      readonly entities: readonly ChangedRecord[];
      readonly relationships: readonly ChangedRecord[];
      readonly deleted: readonly ChangedRecord[];
    }
  | { readonly kind: 'gap'; readonly revision: number };

/** Records told of at once; who is told of no more reads anew. */
export const MOST_CHANGED = 500;

/** Shared by all who listen. */
export class ChangeFeed {
  readonly #listeners = new Set<Latest<Changed>>();

  /** What comes from now on. */
  follow(): AsyncIterableIterator<Changed> {
    const listener: Latest<Changed> = new Latest(merged, () => this.#listeners.delete(listener));
    this.#listeners.add(listener);
    return listener;
  }

  /** O(changes + listeners). */
  tell(change: Change): void {
    if (this.#listeners.size === 0) return;
    const changed = changedBy(change);
    for (const listener of this.#listeners) listener.put(changed);
  }
}

/**
 * The same for an asker to whom people are masked: no person, no relationship, which may be one of a
 * person, and nothing that a source says, which may be of one.
 */
export function withoutPeople({ revision, records }: Changed): Changed {
  const told = records.filter(({ kind }) => toldOfAll.has(kind));
  return { revision, records: told, complete: false };
}

const toldOfAll: ReadonlySet<RecordKind> = new Set([
  'Organisation',
  'Network',
  'Area',
  'Source',
  'Concept',
]);

function changedBy(change: Change): Changed {
  const { revision } = change;
  if (change.kind === 'gap') return { revision, records: [], complete: false };
  return bounded(revision, true, [change.entities, change.relationships, change.deleted].flat());
}

function merged(earlier: Changed, later: Changed): Changed {
  const complete = earlier.complete && later.complete;
  return bounded(later.revision, complete, [...earlier.records, ...later.records]);
}

function bounded(revision: number, complete: boolean, changed: readonly ChangedRecord[]): Changed {
  const kinds = new Map(changed.map(({ id, kind }) => [id, kind]));
  const records = Array.from(kinds, ([id, kind]) => ({ id, kind })).slice(0, MOST_CHANGED);
  return { revision, records, complete: complete && records.length === kinds.size };
}
