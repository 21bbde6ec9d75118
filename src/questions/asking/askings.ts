/** Makes what questions are given, from the parts that all requests of a service share. */
import type { Graph } from '../../graph/graph.js';
import { type Day, dayInHelsinki } from '../../model/time/days.js';
import { type EntityKind, entityKinds } from '../../model/kinds.js';
import type { RecordId, Relationship } from '../../model/record.js';
import { Decisions } from '../../records/decisions.js';
import { Documents } from '../../records/documents.js';
import { KeptEntities } from '../../records/keptEntities.js';
import { Layouts } from '../../records/layouts.js';
import { NameOrder } from '../../records/nameOrder.js';
import { Records } from '../../records/records.js';
import { checkRevision, EarlierGraphs } from '../../snapshot/earlierGraphs.js';
import { ScenarioGraphs } from '../../snapshot/scenarios/scenarioGraphs.js';
import { SnapshotKeeper } from '../../snapshot/snapshotKeeper.js';
import { type Analysis, analysisInTurns } from '../../snapshot/workers/analysis.js';
import { turn } from '../../snapshot/workers/cooperatively.js';
import { AnalysisPool } from '../../snapshot/workers/analysisPool.js';
import { Views } from '../../snapshot/views.js';
import { ToldAnalysis } from '../../snapshot/workers/toldAnalysis.js';
import { ChangeFeed } from '../past/changed.js';
import { askedScenario, ScenarioNameOrder } from './askedScenario.js';
import type { Asking } from './asking.js';
import { ProgressBoard } from './progressBoard.js';

/** Arguments that all questions have in common. */
export interface CommonArguments {
  /** Today in Helsinki when left out. */
  readonly asOf?: Day | null | undefined;
  /** Wait for this revision. */
  readonly atLeastRevision?: number | null | undefined;
  /** As it was recorded at this revision; the newest when left out. */
  readonly revision?: number | null | undefined;
  /** Id of the scenario that comes to pass on the day. */
  readonly scenario?: RecordId | null | undefined;
}

type Store = ConstructorParameters<typeof Records>[0];

export interface AskingsOptions {
  /** The one clock of the service. */
  readonly now?: (() => Date) | undefined;
  /** Threads for long analysis; with none it is done in turns with the answers. */
  readonly threads?: number | undefined;
}

/** What all requests of a service share. */
export class Askings {
  readonly #views = new Views();
  readonly #nameOrder: NameOrder;
  readonly #earlier: EarlierGraphs;
  readonly #scenarios = new ScenarioGraphs();
  readonly #layouts: Layouts;
  /** How far questions are. */
  readonly progress = new ProgressBoard();

  private constructor(
    readonly store: Store,
    private readonly snapshot: SnapshotKeeper,
    private readonly kept: KeptEntities,
    /** The one clock of the service. */
    readonly now: () => Date,
    private readonly analysis: Analysis,
    /** What is new, as it comes. */
    readonly changes: ChangeFeed,
  ) {
    this.#nameOrder = new NameOrder(store);
    this.#earlier = new EarlierGraphs(store);
    this.#layouts = new Layouts(store.layouts);
  }

  /**
   * Reads a store into memory and begins to follow it. `onFailure` hears when it could not be followed,
   * which is tried again by itself.
   */
  static async open(
    store: Store,
    onFailure: (error: unknown) => void,
    { now = () => new Date(), threads = 0 }: AskingsOptions = {},
  ): Promise<Askings> {
    const kept = new KeptEntities();
    // What cannot be read ahead is read when it is asked for.
    const readAhead = (graph: Graph) =>
      kept.readAhead(namedOnTheMap(graph), store).catch(onFailure);
    const changes = new ChangeFeed();
    const snapshot = await SnapshotKeeper.open(store, onFailure, (change) => {
      changes.tell(change);
      if (change.kind === 'changes') return kept.follow(change);
      kept.followFrom(snapshot.graph.revision);
      void readAhead(snapshot.graph);
    });
    kept.followFrom(snapshot.graph.revision);
    await readAhead(snapshot.graph);
    const analysis = threads > 0 ? new AnalysisPool(threads) : analysisInTurns;
    return new Askings(store, snapshot, kept, now, analysis, changes);
  }

  /**
   * The revision that answers are made from, since when it could not follow the store, and how many
   * tasks of analysis are under way.
   */
  get state(): {
    readonly revision: number;
    readonly staleSince: Date | undefined;
    readonly analyses: number;
  } {
    const { snapshot, analysis } = this;
    const { staleSince } = snapshot;
    return { revision: snapshot.graph.revision, staleSince, analyses: analysis.underWay };
  }

  /** Resolves when there is a turn for something short; analysis in turns takes the same ones. */
  turn(): Promise<void> {
    return turn();
  }

  /** Stops following the store, which stays open. */
  async close(): Promise<void> {
    await this.snapshot.close();
    await this.analysis.close();
  }

  /**
   * What one request carries: readers, and the graph that it holds on to. Under `name` others hear how far
   * its analysis is.
   */
  forRequest(signal: AbortSignal, name?: string): RequestAskings {
    const { snapshot, kept, progress } = this;
    const analysis =
      name === undefined
        ? this.analysis
        : new ToldAnalysis(this.analysis, (told) => progress.tell(name, told));
    const byDay = this.#views;
    const [earlier, scenarios, layouts] = [this.#earlier, this.#scenarios, this.#layouts];
    const views = { byDay, nameOrder: this.#nameOrder, earlier, scenarios, layouts, analysis };
    return new RequestAskings(this, snapshot, views, kept, signal);
  }
}

/** What was made of graphs for one request and serves the next. */
interface SharedViews {
  readonly byDay: Views;
  readonly nameOrder: NameOrder;
  readonly earlier: EarlierGraphs;
  readonly scenarios: ScenarioGraphs;
  readonly layouts: Layouts;
  readonly analysis: Analysis;
}

export class RequestAskings {
  readonly records: Records;
  readonly decisions: Decisions;
  readonly scenarios: Documents<'scenario'>;
  readonly savedQuestions: Documents<'savedQuestion'>;
  readonly importPreviews: Documents<'importPreview'>;
  readonly confirmations: Documents<'confirmation'>;
  #graph: Graph | undefined;

  constructor(
    private readonly shared: Askings,
    private readonly snapshot: SnapshotKeeper,
    private readonly views: SharedViews,
    kept: KeptEntities,
    private readonly signal: AbortSignal,
  ) {
    this.records = new Records(shared.store, signal, kept);
    const { workspace } = shared.store;
    this.decisions = new Decisions(workspace, signal);
    this.scenarios = new Documents('scenario', workspace, signal);
    this.savedQuestions = new Documents('savedQuestion', workspace, signal);
    this.importPreviews = new Documents('importPreview', workspace, signal);
    this.confirmations = new Documents('confirmation', workspace, signal);
  }

  /** The revision that the request's answers are made from. */
  get revision(): number {
    return (this.#graph ?? this.snapshot.graph).revision;
  }

  /** Since when the graph has not been able to follow the store. */
  get staleSince(): Date | undefined {
    return this.snapshot.staleSince;
  }

  /**
   * What a question is given, in a turn of its own: many that arrive together are begun one after the
   * other, with looks at what else there is to do in between. The request holds on to the first graph that it gets, and changes to a
   * newer one only when a later revision is asked for; an earlier one is for that question alone. Throws
   * TimeoutError when a later one does not come, RevisionNotKeptError for one that cannot be told, and what
   * `askedScenario` does.
   */
  async asking({
    asOf,
    atLeastRevision,
    revision,
    scenario: id,
  }: CommonArguments): Promise<Asking> {
    await turn();
    this.signal.throwIfAborted();
    this.#graph ??= this.snapshot.graph;
    const asksEarlier = typeof revision === 'number' && revision !== this.#graph.revision;
    if (asksEarlier) await checkRevision(this.shared.store, revision);
    const least = Math.max(atLeastRevision ?? 0, revision ?? 0);
    if (this.#graph.revision < least) {
      this.#graph = await this.snapshot.atLeast(least, this.signal);
    }
    const earlier =
      asksEarlier && revision < this.#graph.revision
        ? await this.views.earlier.at(revision, this.#graph)
        : undefined;
    const today = dayInHelsinki(this.shared.now());
    const day = asOf ?? today;
    const recorded = earlier?.graph ?? this.#graph;
    const readFulfilment = async (fulfils: RecordId) => {
      const newest = await this.records.relationship('FULFILS', fulfils);
      const stood = earlier ? earlier.record(fulfils, newest) : newest;
      return stood as Relationship<'FULFILS'> | undefined;
    };
    const { scenarios } = this.views;
    const scenario =
      id === null || id === undefined
        ? undefined
        : await askedScenario(this.scenarios, scenarios, id, recorded, day, readFulfilment);
    const isOfNow = !earlier && day === today && this.staleSince === undefined;
    const { layouts } = this.views;
    return {
      graph: scenario?.carriedOut.graph ?? recorded,
      earlier,
      scenario,
      day,
      layouts: isOfNow ? (scenario ? layouts.notKeeping() : layouts) : undefined,
      views: this.views.byDay,
      nameOrder: scenario
        ? new ScenarioNameOrder(this.views.nameOrder, recorded.nodes.ids)
        : this.views.nameOrder,
      analysis: this.views.analysis,
      signal: this.signal,
      staleSince: this.staleSince,
    };
  }
}

/** How many networks have their names read ahead: the map draws the 2,000 largest of a day. */
const NAMED_NETWORKS = 5_000;

/**
 * What the map tells by name and cannot do without while the store is away: all sources, municipalities
 * with their centres, and the networks with the most memberships of all times. O(nodes + memberships).
 */
function namedOnTheMap(graph: Graph): readonly RecordId[] {
  const { nodes, edges } = graph;
  const memberships = new Int32Array(nodes.size);
  const { to, size } = edges.MEMBER_OF;
  for (let edge = 0; edge < size; edge++) memberships[to[edge]!]!++;
  const present = (kind: EntityKind) => {
    const wanted = entityKinds.indexOf(kind);
    return [...nodes.ids.inIdOrder()].filter(
      (node) => nodes.kind[node] === wanted && !nodes.isDeleted(node),
    );
  };
  const largest = present('Network')
    .sort((a, b) => memberships[b]! - memberships[a]!)
    .slice(0, NAMED_NETWORKS);
  const municipalities = present('Area').filter((node) => graph.codeOf(node) === 'municipality');
  return [...present('Source'), ...municipalities, ...largest].map((node) => nodes.ids.idOf(node));
}
