/**
 * Keeps a graph equal to a store: takes the one that the store keeps, or scans it, then follows its change
 * feed, and after a gap scans again. The graph is exchanged whole, so whoever holds one keeps one revision.
 */
import { type Graph, GraphBuilder } from '../graph/graph.js';
import { classifierOf } from '../model/declaration.js';
import { StoreUnavailableError, TimeoutError } from '../model/errors/errors.js';
import {
  entityDeclarations,
  entityKinds,
  isEntityKind,
  relationshipDeclarations,
  relationshipKinds,
  type RecordKind,
} from '../model/kinds.js';
import type { Entity, Relationship } from '../model/record.js';
import type { Status } from '../model/codes.js';
import type { Gap, GraphStore, RevisionChanges, StructureBatch } from '../store/graphStore.js';
import { GraphKeeping, WORTH_KEEPING } from './graphKeeping.js';

/** How long to wait before following a store again that could not be followed. */
const PAUSE_AFTER_FAILURE = 250;

export class SnapshotKeeper {
  #graph: Graph;
  #staleSince: Date | undefined;
  readonly #closing = new AbortController();
  readonly #waiting = new Set<() => void>();
  #catchingUp: Promise<void> = Promise.resolve();
  readonly #following: Promise<void>;

  private constructor(
    private readonly store: GraphStore,
    graph: Graph,
    private readonly onFailure: (error: unknown) => void,
    private readonly onChange: (change: RevisionChanges | Gap) => void,
    private readonly keeping: GraphKeeping,
  ) {
    this.#graph = graph;
    this.#following = this.#follow();
  }

  /**
   * Reads the store and begins to follow it. `onFailure` hears what went wrong while following, which
   * goes on by itself; `onChange` hears what the graph was brought up with, once it was. A graph of so many
   * records as are worth it is kept in the store.
   */
  static async open(
    store: GraphStore,
    onFailure: (error: unknown) => void,
    onChange: (change: RevisionChanges | Gap) => void = () => undefined,
    worthKeeping = WORTH_KEEPING,
  ): Promise<SnapshotKeeper> {
    const keeping = new GraphKeeping(store.graphs, onFailure, worthKeeping);
    const graph = await opened(store, keeping);
    return new SnapshotKeeper(store, graph, onFailure, onChange, keeping);
  }

  /** The newest graph. */
  get graph(): Graph {
    return this.#graph;
  }

  /** Since when the store could not be followed; undefined while all is well. */
  get staleSince(): Date | undefined {
    return this.#staleSince;
  }

  /**
   * The graph at a revision or a later one. Throws TimeoutError when it has not come by then, and the
   * signal's reason when that is aborted.
   */
  async atLeast(revision: number, signal: AbortSignal, milliseconds = 5_000): Promise<Graph> {
    if (this.#graph.revision >= revision) return this.#graph;
    void this.#catchUp().catch(this.onFailure);
    const timeout = AbortSignal.timeout(milliseconds);
    const either = AbortSignal.any([signal, timeout]);
    while (this.#graph.revision < revision) {
      await new Promise<void>((resolve) => {
        const done = () => {
          this.#waiting.delete(done);
          either.removeEventListener('abort', done);
          resolve();
        };
        this.#waiting.add(done);
        either.addEventListener('abort', done);
        if (either.aborted) done();
      });
      if (this.#graph.revision >= revision) break;
      signal.throwIfAborted();
      if (timeout.aborted) throw new TimeoutError(`Waiting for revision ${revision}`, milliseconds);
    }
    return this.#graph;
  }

  /** Stops following. Graphs that are held stay usable. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#following;
    // Who waited for a revision may have begun to catch up besides.
    await this.#catchingUp.catch(() => undefined);
    await this.keeping.close();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      try {
        // Before waiting, so that a store that answers again counts as followed without a new write.
        await this.#catchUp();
        this.#staleSince = undefined;
        await this.store.awaitRevision(this.#graph.revision, signal);
      } catch (error) {
        if (signal.aborted) return;
        this.#staleSince ??= new Date();
        this.onFailure(error);
        await pause(PAUSE_AFTER_FAILURE, signal);
      }
    }
  }

  /** Brings the graph up to the store; calls that come meanwhile take turns. */
  #catchUp(): Promise<void> {
    const next = this.#catchingUp
      .catch(() => undefined)
      .then(async () => {
        const changes = await this.store.changesSince(this.#graph.revision);
        const graph = await broughtUp(this.store, this.#graph, changes);
        if (graph === this.#graph) return;
        this.#graph = graph;
        this.keeping.follow(graph, writtenBy(changes));
        this.onChange(changes);
        for (const done of [...this.#waiting]) done();
      });
    this.#catchingUp = next;
    return next;
  }
}

/** The graph that the store keeps with what has changed since, or one that is read from all records. */
async function opened(store: GraphStore, keeping: GraphKeeping): Promise<Graph> {
  const kept = await keeping.find();
  const changes = kept ? await store.changesSince(kept.revision) : NOTHING_KEPT;
  const graph =
    kept && changes.kind === 'changes'
      ? await broughtUp(store, kept, changes)
      : await scanned(store);
  keeping.follow(graph, writtenBy(changes));
  return graph;
}

const NOTHING_KEPT: Gap = { kind: 'gap', revision: 0 };

/** How many records; what a gap wrote is not told, and counts as all. */
function writtenBy(changes: RevisionChanges | Gap): number {
  if (changes.kind === 'gap') return Infinity;
  const { entities, relationships, deleted } = changes;
  return entities.length + relationships.length + deleted.length;
}

/**
 * A graph of all that the store holds, at one revision. A scan may already see relationships whose
 * ends came after the entities had been read; the changes since its start bring both.
 */
async function scanned(store: GraphStore): Promise<Graph> {
  const revision = await store.revision();
  const present = await store.presentKinds();
  const builder = new GraphBuilder();
  /** Nodes by the store's own numbers of entities, where it has such. */
  const nodes: number[] = [];
  for (const kind of entityKinds.filter((kind) => present.has(kind))) {
    for await (const batch of store.scanStructure(kind)) writeNodes(builder, kind, batch, nodes);
  }
  let dangling: string | undefined;
  for (const kind of relationshipKinds.filter((kind) => present.has(kind))) {
    for await (const batch of store.scanStructure(kind)) {
      dangling = writeEdges(builder, kind, batch, nodes) ?? dangling;
    }
  }
  const read = builder.build(revision);
  const graph = await broughtUp(store, read, await store.changesSince(revision));
  if (dangling !== undefined && graph.revision === revision) {
    throw new StoreUnavailableError(
      store.address,
      `relationship ${dangling} leads to or from a record that is not there. Restore a backup.`,
    );
  }
  return graph;
}

function writeNodes(
  builder: GraphBuilder,
  kind: (typeof entityKinds)[number],
  batch: StructureBatch,
  nodes: number[],
) {
  batch.ids.forEach((id, row) => {
    const node = builder.writeNode(kind, { id, ...circumstances(batch, row) });
    const number = batch.numbers?.[row];
    if (number !== undefined) nodes[number] = node;
  });
}

/** Writes a batch, and tells one relationship that had to be left out because an end is not known. */
function writeEdges(
  builder: GraphBuilder,
  kind: (typeof relationshipKinds)[number],
  batch: StructureBatch,
  nodes: readonly number[],
): string | undefined {
  const nodeOf = (end: string | number = -1) =>
    typeof end === 'number' ? (nodes[end] ?? -1) : end;
  let dangling: string | undefined;
  batch.ids.forEach((id, row) => {
    const from = nodeOf(batch.from?.[row]);
    const to = nodeOf(batch.to?.[row]);
    const source = batch.source[row] ?? null;
    const edge = { id, from, to, source, ...circumstances(batch, row) };
    if (!builder.writeEdge(kind, edge)) dangling = id;
  });
  return dangling;
}

function circumstances(batch: StructureBatch, row: number) {
  return {
    validity: {
      from: batch.validFrom[row] ?? 'unknown',
      to: batch.validTo[row] ?? 'unknown',
      attestedOn: batch.attestedOn[row] ?? undefined,
    },
    status: (batch.status[row] ?? 'unknown') as Status,
    code: batch.code[row],
  };
}

/** A graph with what has changed since; the same graph when nothing has. */
async function broughtUp(
  store: GraphStore,
  graph: Graph,
  changes: RevisionChanges | Gap,
): Promise<Graph> {
  if (changes.kind === 'gap') return scanned(store);
  return changes.revision === graph.revision ? graph : applied(graph, changes);
}

/** A graph with records as the changes have them; `graph` stays as it is. O(columns touched + changes). */
export function applied(graph: Graph, changes: RevisionChanges): Graph {
  const builder = new GraphBuilder(graph);
  for (const entity of changes.entities) {
    builder.writeNode(entity.kind, { ...entity, code: codeOf(entity) });
  }
  for (const relationship of changes.relationships) {
    const isWritten = builder.writeEdge(relationship.kind, {
      ...relationship,
      code: codeOf(relationship),
      source: relationship.sources[0]?.source ?? null,
    });
    if (!isWritten) {
      const { id, from, to } = relationship;
      throw new RangeError(`Relationship ${id} is between ${from} and ${to}; one is no record.`);
    }
  }
  for (const { kind, id } of changes.deleted) {
    if (isEntityKind(kind)) builder.deleteNode(id);
    else builder.deleteEdge(kind, id);
  }
  return builder.build(changes.revision);
}

const classifiers = Object.fromEntries(
  Object.entries({ ...entityDeclarations, ...relationshipDeclarations }).map(
    ([kind, declaration]) => [kind, classifierOf(declaration)?.field],
  ),
) as { readonly [kind in RecordKind]: string | undefined };

function codeOf(record: Entity | Relationship): string | null {
  const field = classifiers[record.kind];
  const code = field && (record.properties as { readonly [name: string]: unknown })[field];
  return typeof code === 'string' ? code : null;
}

/** Waits, or returns early when aborted. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
