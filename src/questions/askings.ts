/** Makes what questions are given, from the parts that all requests of a service share. */
import type { Graph } from '../graph/graph.js';
import { type Day, dayInHelsinki } from '../model/days.js';
import { Decisions } from '../records/decisions.js';
import { NameOrder } from '../records/nameOrder.js';
import { Records } from '../records/records.js';
import { SnapshotKeeper } from '../snapshot/snapshotKeeper.js';
import { Views } from '../snapshot/views.js';
import type { Asking } from './asking.js';

/** Arguments that all questions have in common. */
export interface CommonArguments {
  /** Today in Helsinki when left out. */
  readonly asOf?: Day | null | undefined;
  /** Wait for this revision. */
  readonly atLeastRevision?: number | null | undefined;
}

type Store = ConstructorParameters<typeof Records>[0];

/** What all requests of a service share. */
export class Askings {
  readonly #views = new Views();
  readonly #nameOrder: NameOrder;

  private constructor(
    readonly store: Store,
    private readonly snapshot: SnapshotKeeper,
    /** The one clock of the service. */
    readonly now: () => Date,
  ) {
    this.#nameOrder = new NameOrder(store);
  }

  /**
   * Reads a store into memory and begins to follow it. `onFailure` hears when it could not be followed,
   * which is tried again by itself.
   */
  static async open(
    store: Store,
    onFailure: (error: unknown) => void,
    now: () => Date = () => new Date(),
  ): Promise<Askings> {
    return new Askings(store, await SnapshotKeeper.open(store, onFailure), now);
  }

  /** The revision that answers are made from, and since when it could not follow the store. */
  get state(): { readonly revision: number; readonly staleSince: Date | undefined } {
    return { revision: this.snapshot.graph.revision, staleSince: this.snapshot.staleSince };
  }

  /** Stops following the store, which stays open. */
  close(): Promise<void> {
    return this.snapshot.close();
  }

  /** What one request carries: readers, and the graph that it holds on to. */
  forRequest(signal: AbortSignal): RequestAskings {
    return new RequestAskings(this, this.snapshot, this.#views, this.#nameOrder, signal);
  }
}

export class RequestAskings {
  readonly records: Records;
  readonly decisions: Decisions;
  #graph: Graph | undefined;

  constructor(
    private readonly shared: Askings,
    private readonly snapshot: SnapshotKeeper,
    private readonly views: Views,
    private readonly nameOrder: NameOrder,
    private readonly signal: AbortSignal,
  ) {
    this.records = new Records(shared.store, signal);
    this.decisions = new Decisions(shared.store.workspace, signal);
  }

  /** The revision that the request's answers are made from. */
  get revision(): number {
    return (this.#graph ?? this.snapshot.graph).revision;
  }

  /**
   * What a question is given. The request holds on to the first graph that it gets, and changes to a
   * newer one only when a later revision is asked for. Throws TimeoutError when that does not come.
   */
  async asking({ asOf, atLeastRevision }: CommonArguments): Promise<Asking> {
    this.signal.throwIfAborted();
    this.#graph ??= this.snapshot.graph;
    const revision = atLeastRevision ?? 0;
    if (this.#graph.revision < revision) {
      this.#graph = await this.snapshot.atLeast(revision, this.signal);
    }
    return {
      graph: this.#graph,
      day: asOf ?? dayInHelsinki(this.shared.now()),
      views: this.views,
      nameOrder: this.nameOrder,
      signal: this.signal,
      staleSince: this.snapshot.staleSince,
    };
  }
}
