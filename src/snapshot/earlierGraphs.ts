/**
 * The graph as it was at an earlier revision, rebuilt from the newest one and the change log; and
 * records as they stood there, under the names that they have now.
 */
import type { Graph } from '../graph/graph.js';
import type { Fields } from '../model/declaration.js';
import {
  entityDeclarations,
  isRelationshipKind,
  relationshipDeclarations,
  type RelationshipKind,
} from '../model/kinds.js';
import { nameLanguages } from '../model/languages.js';
import { personalFieldsOf, personOf } from '../model/personal.js';
import type { Entity, RecordId, Relationship } from '../model/record.js';
import type { StoredRecord } from '../model/replaced.js';
import { stoodAt, writtenSince } from '../store/changeLog/past.js';
export { checkRevision } from '../store/changeLog/past.js';
import type { GraphStore } from '../store/graphStore.js';
import { applied } from './snapshotKeeper.js';

/** Each takes the room of the columns that changed, and of the records that were written since. */
const GRAPHS_KEPT = 3;

export class EarlierGraph {
  constructor(
    readonly graph: Graph,
    /** Records written since, as they stood; undefined: not there. Without what tells of a person. */
    private readonly stood: ReadonlyMap<RecordId, StoredRecord | undefined>,
  ) {}

  /**
   * A record as it stood, given as it is (undefined: gone). Its names, and what tells of a person, are
   * those of now: who was erased since, or whose record is gone, is told of no more.
   */
  record(id: RecordId, newest: StoredRecord | undefined): StoredRecord | undefined {
    // What was merged away is now found under the id of what it was merged into.
    const now = newest?.id === id ? newest : undefined;
    if (!this.stood.has(id)) return now && this.#isThere(now) ? now : undefined;
    const then = this.stood.get(id);
    if (!then || !now) return then && personOf(then) === undefined ? then : undefined;
    const properties = Object.entries(then.properties).filter(([name]) => !isOfNow(then, name));
    const ofNow = Object.entries(now.properties).filter(([name]) => isOfNow(then, name));
    return { ...then, properties: Object.fromEntries([...properties, ...ofNow]) };
  }

  /**
   * The relationships of a kind that started from an entity, in order of id, given those of now. O(what
   * was written since).
   */
  relationshipsFrom<Kind extends RelationshipKind>(
    kind: Kind,
    entity: RecordId,
    newest: readonly Relationship<Kind>[],
  ): readonly Relationship<Kind>[] {
    const now = new Map(newest.map((one) => [one.id, one as StoredRecord]));
    const ids = new Set(now.keys());
    for (const then of this.stood.values()) {
      if (then?.kind === kind && 'from' in then && then.from === entity) ids.add(then.id);
    }
    const stood = [...ids].sort().map((id) => this.record(id, now.get(id)));
    return stood.filter((one): one is Relationship<Kind> & StoredRecord => one !== undefined);
  }

  /** Records written since that were there, as they stood. */
  *writtenSince(): Iterable<StoredRecord> {
    for (const then of this.stood.values()) if (then) yield then;
  }

  isWrittenSince(id: RecordId): boolean {
    return this.stood.has(id);
  }

  #isThere({ kind, id }: StoredRecord): boolean {
    const columns = isRelationshipKind(kind) ? this.graph.edges[kind] : this.graph.nodes;
    const number = columns.ids.numberOf(id);
    return number >= 0 && !columns.isDeleted(number);
  }
}

/** Rebuilds graphs one at a time, and keeps those that were asked for last. */
export class EarlierGraphs {
  readonly #kept = new Map<
    number,
    { readonly upTo: number; readonly graph: Promise<EarlierGraph> }
  >();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: GraphStore) {}

  /**
   * The graph at a revision that `checkRevision` lets through, from one that is no older. O(records and
   * changes written since), and one scan of the store where they are many.
   */
  at(revision: number, from: Graph): Promise<EarlierGraph> {
    let kept = this.#kept.get(revision);
    // What was written after it was rebuilt stood otherwise too.
    if (!kept || kept.upTo < from.revision) {
      const known = kept?.graph;
      const graph = this.#turn.then(async () =>
        known
          ? new EarlierGraph((await known).graph, await stoodSince(this.store, revision))
          : rebuilt(this.store, revision, from),
      );
      this.#turn = graph.catch(() => this.#kept.delete(revision));
      kept = { upTo: from.revision, graph };
    }
    this.#kept.delete(revision);
    this.#kept.set(revision, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= GRAPHS_KEPT) break;
      this.#kept.delete(oldest);
    }
    return kept.graph;
  }
}

/**
 * What was written beyond a graph that a request holds on to; undefined when nothing was. Told after
 * records were read, it leads from each back to how it stood at the graph. O(what was written since).
 */
export async function writtenBeyond(
  store: GraphStore,
  graph: Graph,
): Promise<EarlierGraph | undefined> {
  if ((await store.revision()) === graph.revision) return undefined;
  return new EarlierGraph(graph, await stoodSince(store, graph.revision));
}

async function stoodSince(
  store: GraphStore,
  revision: number,
): Promise<ReadonlyMap<RecordId, StoredRecord | undefined>> {
  const { rewritten } = await writtenSince(store, revision);
  return new Map(
    [...rewritten].map(([id, record]) => {
      const then = stoodAt(revision, record);
      return [id, then && withoutPersonal(then)] as const;
    }),
  );
}

async function rebuilt(store: GraphStore, revision: number, from: Graph): Promise<EarlierGraph> {
  const { rewritten, created } = await writtenSince(store, revision);
  const stood = new Map<RecordId, StoredRecord | undefined>();
  const entities: Entity[] = [];
  const relationships: Relationship[] = [];
  const deleted: { kind: StoredRecord['kind']; id: RecordId }[] = [...created];
  for (const [id, record] of rewritten) {
    const then = stoodAt(revision, record);
    stood.set(id, then && withoutPersonal(then));
    if (!then) deleted.push({ kind: record.kind, id });
    else if (isRelationshipKind(then.kind)) relationships.push(then as Relationship);
    else entities.push(then as Entity);
  }
  const changes = { kind: 'changes', revision, entities, relationships, deleted } as const;
  return new EarlierGraph(applied(from, changes), stood);
}

/** A record that stood at two revisions, otherwise at the one than at the other. */
export interface StoodTwice {
  readonly before: StoredRecord;
  readonly after: StoredRecord;
}

/** Records written between two revisions that `checkRevision` lets through, where there both times. */
export async function rewrittenBetween(
  store: GraphStore,
  from: number,
  to: number,
): Promise<StoodTwice[]> {
  const { rewritten } = await writtenSince(store, from);
  return [...rewritten.values()].flatMap((record) => {
    const [before, after] = [stoodAt(from, record), stoodAt(to, record)];
    return before && after && before.revision !== after.revision ? [{ before, after }] : [];
  });
}

/** It would otherwise outlive an erasure. */
function withoutPersonal(record: StoredRecord): StoredRecord {
  const personal = personalFieldsOf(record);
  if (personal.length === 0) return record;
  const properties = Object.entries(record.properties).filter(([name]) => !personal.includes(name));
  return { ...record, properties: Object.fromEntries(properties) };
}

const nameProperties = new Map(
  Object.values({ ...entityDeclarations, ...relationshipDeclarations }).map(({ kind, fields }) => [
    kind,
    Object.entries(fields as Fields).flatMap(([name, { type }]) =>
      type === 'names' ? nameLanguages.map((language) => `${name}_${language}`) : [],
    ),
  ]),
);

function isOfNow(record: StoredRecord, property: string): boolean {
  return (
    personalFieldsOf(record).includes(property) ||
    (nameProperties.get(record.kind)?.includes(property) ?? false)
  );
}
