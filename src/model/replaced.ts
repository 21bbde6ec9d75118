/**
 * What a change replaced: the way back from a record to how it stood before. The change log keeps
 * these, since a record that was only created replaced nothing, and so an import costs no log.
 */
import type { PropertyValue } from './declaration.js';
import type { RecordKind } from './kinds.js';
import type { Entity, RecordData, RecordId, Relationship, SourceReference } from './record.js';
import type { Status } from './codes.js';
import type { Validity } from './time/validity.js';

/** A record as a store holds it. */
export type StoredRecord = Entity | Relationship;

/** What of a record was otherwise before an update; what is left out was the same. */
export interface Difference {
  /** Of the change before this one to the record: history is a chain of these. */
  readonly revision: number;
  readonly validity?: Validity;
  readonly status?: Status;
  readonly sources?: readonly SourceReference[];
  /** Values before; null where there was none. */
  readonly properties?: { readonly [name: string]: PropertyValue | null };
}

/**
 * What one change of a ChangeSet replaced. A change without one created its record, under an id that
 * had never been used.
 */
export type Replaced = { readonly kind: RecordKind; readonly id: RecordId } & (
  | { readonly action: 'update'; readonly before: Difference }
  | { readonly action: 'delete'; readonly before: StoredRecord }
  /** A record that had been deleted, at the revision `previous`, is there again. */
  | { readonly action: 'create'; readonly previous: number }
);

/** What a record had that another content of it has not, or has otherwise. O(properties). */
export function differenceFrom(before: StoredRecord, after: RecordData): Difference {
  const properties: { [name: string]: PropertyValue | null } = {};
  const [had, has] = [before.properties, after.properties] as { [name: string]: PropertyValue }[];
  for (const name of new Set([...Object.keys(had!), ...Object.keys(has!)])) {
    if (!isSame(had![name], has![name])) properties[name] = had![name] ?? null;
  }
  return {
    revision: before.revision,
    ...(isSame(before.validity, after.validity) ? {} : { validity: before.validity }),
    ...(before.status === after.status ? {} : { status: before.status }),
    ...(isSame(before.sources, after.sources) ? {} : { sources: before.sources }),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

/** Whether two values of a record say the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}

/**
 * The way back to a revision. What ChangeSets after it replaced is taken in from the oldest on: the
 * first to name a field tells what it was. O(what was replaced) in time and memory.
 */
export class WayBack {
  readonly #first = new Map<string, Replaced>();

  constructor(readonly revision: number) {}

  /** Takes in what came after `revision`, and after all that was taken in before. */
  add(replaced: Replaced): void {
    const key = keyOf(replaced);
    const earlier = this.#first.get(key);
    if (!earlier) this.#first.set(key, replaced);
    else if (earlier.action === 'update' && replaced.action === 'delete') {
      this.#first.set(key, { ...replaced, before: withBefore(replaced.before, earlier.before) });
    } else if (earlier.action === 'update' && replaced.action === 'update') {
      this.#first.set(key, { ...earlier, before: laidOver(replaced.before, earlier.before) });
    }
  }

  /** The records that were written otherwise than by creating them, each once. */
  touched(): Iterable<{ readonly kind: RecordKind; readonly id: RecordId }> {
    return this.#first.values();
  }

  /**
   * A record as it stood at the revision; undefined when it was not there. `now` is the record as it
   * is, undefined when it is gone.
   */
  before(
    record: { readonly kind: RecordKind; readonly id: RecordId },
    now: StoredRecord | undefined,
  ): StoredRecord | undefined {
    const first = this.#first.get(keyOf(record));
    const then =
      first === undefined
        ? now
        : first.action === 'update'
          ? now && withBefore(now, first.before)
          : first.action === 'delete'
            ? first.before
            : undefined;
    // What was created later was not there, whatever became of it.
    return then && then.revision <= this.revision ? then : undefined;
  }
}

function keyOf({ kind, id }: { readonly kind: RecordKind; readonly id: RecordId }): string {
  return `${kind} ${id}`;
}

/** The earlier of two differences of one record wins, field by field. */
function laidOver(later: Difference, earlier: Difference): Difference {
  const properties = { ...later.properties, ...earlier.properties };
  return {
    ...later,
    ...earlier,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

/** The record as it stood before an update. */
export function withBefore(after: StoredRecord, before: Difference): StoredRecord {
  const { properties: differences = {}, ...rest } = before;
  const properties: { [name: string]: unknown } = { ...after.properties };
  for (const [name, value] of Object.entries(differences)) {
    if (value === null) delete properties[name];
    else properties[name] = value;
  }
  return { ...after, ...rest, properties };
}
