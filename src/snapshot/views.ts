/**
 * The graph on a day, and what many questions need of it: made when first asked for and kept for as
 * long as the graph is, for the few days that were asked for last.
 */
import { popularDegree } from '../analysis/explanation.js';
import { atOnce, type Steps } from '../analysis/steps.js';
import { AsOfView, CERTAINLY_VALID, NOT_VALID, POSSIBLY_VALID } from '../graph/asOfView.js';
import {
  type Dimension,
  type DimensionRelationship,
  dimensions,
  dimensionSteps,
  relationshipsOf,
} from '../graph/dimensions.js';
import type { Graph } from '../graph/graph.js';
import type { MemberKind } from '../graph/seatPlaces.js';
import type { TwoMode } from '../graph/twoMode.js';
import { twoModeAmongSteps } from '../graph/twoModeAmong.js';
import type { Status } from '../model/codes.js';
import { entityKinds } from '../model/kinds.js';
import type { Day } from '../model/time/days.js';

/** Statuses that hold unless others are asked for; `ended` works through its validity alone. */
export const statusesInForce: readonly Status[] = ['active', 'ended'];

export type { MemberKind } from '../graph/seatPlaces.js';

const DAYS_KEPT = 4;
/** Of each day: every dimension of what is certain, and some of what is possible. */
const GRAPHS_KEPT = dimensions.length + 3;

const dimensionOf = {
  Organisation: 'members',
  ContactPerson: 'people',
} as const satisfies { [kind in MemberKind]: Dimension };

/** What does not count on the day in one respect, by why, and where that which does comes from. */
export interface DimensionTally {
  readonly notInForce: number;
  readonly status: number;
  readonly possible: number;
  /** Node numbers of the sources of those counted. */
  readonly sources: readonly number[];
}

export class DayView extends AsOfView {
  readonly #twoMode = new Map<string, TwoMode>();
  #popularDegree: number | undefined;
  readonly #tallies = new Map<Dimension, DimensionTally>();

  /** Networks and the organisations in them. */
  organisations(certainty = CERTAINLY_VALID): TwoMode {
    return this.dimension('members', certainty);
  }

  /** Networks and the people in them; rows are the same as those of the organisations. */
  people(certainty = CERTAINLY_VALID): TwoMode {
    return this.dimension('people', certainty);
  }

  /** Networks and the members of a kind in them. */
  members(kind: MemberKind, certainty = CERTAINLY_VALID): TwoMode {
    return this.dimension(dimensionOf[kind], certainty);
  }

  /** The same, made in steps when it has not been made before. */
  membersInSteps(kind: MemberKind, certainty = CERTAINLY_VALID): Steps<TwoMode> {
    return this.dimensionInSteps(dimensionOf[kind], certainty);
  }

  /** The networks that pass and the organisations in them, made anew. */
  *organisationsAmong(passes: (network: number) => boolean): Steps<TwoMode> {
    const whole = yield* this.membersInSteps('Organisation');
    yield;
    return yield* twoModeAmongSteps(whole, passes);
  }

  /** Networks and what they have in one respect; rows are the same in every respect. */
  dimension(dimension: Dimension, certainty = CERTAINLY_VALID): TwoMode {
    return atOnce(this.dimensionInSteps(dimension, certainty));
  }

  /** The same, made in steps when it has not been made before. */
  *dimensionInSteps(dimension: Dimension, certainty = CERTAINLY_VALID): Steps<TwoMode> {
    const key = `${dimension} ${certainty}`;
    const made = this.#twoMode.get(key) ?? (yield* dimensionSteps(this, dimension, certainty));
    // Another request may have made it meanwhile, and all are to hold the same one.
    return kept(this.#twoMode, key, GRAPHS_KEPT, () => made);
  }

  get popularDegree(): number {
    return (this.#popularDegree ??= popularDegree(this.organisations()));
  }

  /** What became of each place of a kind of member on this day. */
  tally(kind: MemberKind): DimensionTally {
    return this.tallyOf(dimensionOf[kind]);
  }

  /** What became of all that is told of networks in one respect. O(relationships), once. */
  tallyOf(dimension: Dimension): DimensionTally {
    const found = this.#tallies.get(dimension) ?? tallied(this, dimension);
    this.#tallies.set(dimension, found);
    return found;
  }
}

/** Views of graphs by day and by the statuses that hold. */
export class Views {
  readonly #byGraph = new WeakMap<Graph, Map<string, DayView>>();

  of(graph: Graph, day: Day, statuses: readonly Status[] = statusesInForce): DayView {
    let views = this.#byGraph.get(graph);
    if (!views) this.#byGraph.set(graph, (views = new Map()));
    const key = `${day} ${[...statuses].sort().join()}`;
    return kept(views, key, DAYS_KEPT, () => new DayView(graph, day, statuses));
  }
}

function tallied(view: DayView, dimension: Dimension): DimensionTally {
  const tally = { notInForce: 0, status: 0, possible: 0 };
  const sources = new Set<number>();
  for (const relationship of relationshipsOf(dimension)) count(relationship);
  return { ...tally, sources: [...sources].sort((a, b) => a - b) };

  function count({ kind: relationship, from, scheme }: DimensionRelationship): void {
    const wanted = entityKinds.indexOf(from);
    const edges = view.graph.edges[relationship];
    const states = view.edges(relationship);
    for (let edge = 0; edge < states.length; edge++) {
      if (view.graph.nodes.kind[edges.from[edge]!] !== wanted) continue;
      if (scheme !== undefined && view.graph.codeOf(edges.to[edge]!) !== scheme) continue;
      const state = states[edge]!;
      if (state === CERTAINLY_VALID) {
        const source = edges.source[edge]!;
        if (source >= 0 && !view.graph.nodes.isDeleted(source)) sources.add(source);
      } else if (state === POSSIBLY_VALID) {
        tally.possible++;
      } else if (state === NOT_VALID && !edges.isDeleted(edge)) {
        const holds =
          view.statusHolds(edges, edge) &&
          view.statusHolds(view.graph.nodes, edges.from[edge]!) &&
          view.statusHolds(view.graph.nodes, edges.to[edge]!);
        if (holds) tally.notInForce++;
        else tally.status++;
      }
    }
  }
}

/** What a map keeps under a key, made when it is not there; the longest unused goes first. */
function kept<Value>(map: Map<string, Value>, key: string, size: number, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.delete(key);
  map.set(key, found);
  for (const oldest of map.keys()) {
    if (map.size <= size) break;
    map.delete(oldest);
  }
  return found;
}
