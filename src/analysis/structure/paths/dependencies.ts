/**
 * How much of the shortest paths from a source runs through each class of a reduced graph: the
 * dependencies of Brandes 2001 (J. Math. Sociol. 25, 163–177), arranged for two modes. An edge always
 * joins levels next to each other, so a whole level can be filled by sums over all neighbours: what is
 * not reached yet counts nothing. No distance is kept, and nothing is looked up but one column. Sources
 * are independent of each other, so that parts of them can be worked on in several threads.
 */
import type { Steps } from '../../steps.js';
import type { ReducedGraph } from './reduction.js';
import type { Sources } from './sources.js';

/**
 * Whether all sources are gone through or some, drawn by chance. Who stands beside a source that was
 * drawn would seem to be on most ways, and on none if it was not; so where sources are drawn, a path
 * counts by how much nearer the node is to its target than to its source (Geisberger, Sanders & Schultes
 * 2008, ALENEX, 90–100): 2(a − 1) / (a + b − 2) at a steps from the source and b from the target, as
 * counted from what stands beside the node, and 1 where both do. From either end together it counts 2.
 */
export type Counting = 'all' | 'drawn';

export interface Dependencies {
  /** Sums over sources s of weight(s) · δ(s, v) for one node v of each class. */
  readonly sums: Float64Array;
  /** The same of δ²; empty where all sources count. */
  readonly squares: Float64Array;
  /** The largest δ of each class; empty where all sources count. */
  readonly largest: Float64Array;
}

/** The sums of the whole from those of its parts. O(parts · classes). */
export function addedUp(parts: readonly Dependencies[]): Dependencies {
  const joined = (
    column: keyof Dependencies,
    join: (one: number, other: number) => number,
  ): Float64Array => {
    const [first, ...others] = parts.map((part) => part[column]);
    return (first ?? new Float64Array(0)).map((value, own) =>
      others.reduce((total, other) => join(total, other[own]!), value),
    );
  };
  const sum = (one: number, other: number): number => one + other;
  return {
    sums: joined('sums', sum),
    squares: joined('squares', sum),
    largest: joined('largest', Math.max),
  };
}

/** Edges that are looked at in one step, and in the level that it ends with. */
const ARCS_A_STEP = 100_000;

/**
 * Sums of δ(s, v), the dependency of one node of s on one node of v, over all targets but the other
 * nodes of the class of s, each path counted as said. O(sources · edges) time at most, O(classes) memory.
 */
export function* dependenciesOf(
  graph: ReducedGraph,
  { classes, weights }: Sources,
  counting: Counting,
): Steps<Dependencies> {
  const pass = new Pass(graph, counting);
  let untold = 0;
  for (let at = 0; at < classes.length; at++) {
    pass.start(classes[at]!, weights[at]!);
    while (pass.widen() || pass.gather()) {
      untold += pass.lastCost;
      if (untold < ARCS_A_STEP) continue;
      untold = 0;
      yield at / classes.length;
    }
  }
  const { squares, largest } = pass;
  return { sums: pass.sums.map((sum, own) => sum / graph.multiplicity[own]!), squares, largest };
}

class Pass {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly largest: Float64Array;
  /** About how many edges were looked at in the last turn. */
  lastCost = 0;

  /** Paths from the source that lead on from a class: those to one node of it, times its nodes. */
  readonly #paths: Float64Array;
  /** Of a class, all that its nodes carry by the share of paths through one of them. */
  readonly #carried: Float64Array;
  /** Paths to a class that is being reached from the nearer side. */
  readonly #arriving: Float64Array;
  readonly #order: Int32Array;
  readonly #levels: Int32Array;
  readonly #degrees: Int32Array;
  readonly #arcsOfMode: Float64Array;
  readonly #targets: Float64Array;
  #isGathering = false;
  #level = 0;
  #reached = 0;
  #component = 0;
  /** 1 where the next level is of the second mode. */
  #nextMode: 0 | 1 = 0;
  readonly #unreached: [number, number] = [0, 0];
  readonly #unreachedArcs: [number, number] = [0, 0];
  #weight = 0;

  constructor(
    private readonly graph: ReducedGraph,
    private readonly counting: Counting,
  ) {
    const { size, offsets, multiplicity, weight, componentBounds } = graph;
    this.sums = new Float64Array(size);
    this.squares = new Float64Array(counting === 'drawn' ? size : 0);
    this.largest = new Float64Array(counting === 'drawn' ? size : 0);
    this.#paths = new Float64Array(size);
    this.#carried = new Float64Array(size);
    this.#arriving = new Float64Array(size);
    this.#order = new Int32Array(size);
    this.#levels = new Int32Array(size + 2);
    this.#degrees = Int32Array.from(
      { length: size },
      (_, own) => offsets[own + 1]! - offsets[own]!,
    );
    this.#targets = multiplicity.map((nodes, own) => nodes * weight[own]!);
    this.#arcsOfMode = Float64Array.from(
      { length: componentBounds.length - 1 },
      (_, part) => offsets[componentBounds[part + 1]!]! - offsets[componentBounds[part]!]!,
    );
  }

  start(source: number, weight: number): void {
    const { componentOf, componentBounds } = this.graph;
    const part = 2 * componentOf[source]!;
    this.#component = part;
    const second = componentBounds[part + 1]!;
    const [begin, end] = [componentBounds[part]!, componentBounds[part + 2]!];
    this.#paths.fill(0, begin, end);
    this.#carried.fill(0, begin, end);
    this.#weight = weight;
    this.#isGathering = false;
    this.#paths[source] = 1;
    this.#order[0] = source;
    this.#levels[0] = 0;
    this.#levels[1] = 1;
    this.#level = 0;
    this.#reached = 1;
    const isSecond = source >= second;
    this.#nextMode = isSecond ? 0 : 1;
    this.#unreached[0] = second - begin - (isSecond ? 0 : 1);
    this.#unreached[1] = end - second - (isSecond ? 1 : 0);
    this.#unreachedArcs[0] = this.#arcsOfMode[part]!;
    this.#unreachedArcs[1] = this.#arcsOfMode[part + 1]!;
  }

  /** Reaches the next level; false when there is none. */
  widen(): boolean {
    const mode = this.#nextMode;
    if (this.#isGathering || this.#unreached[mode] === 0) return false;
    const from = this.#levels[this.#level]!;
    const to = this.#reached;
    let arcs = 0;
    for (let at = from; at < to; at++) arcs += this.#degrees[this.#order[at]!]!;
    const begin = this.graph.componentBounds[this.#component + mode]!;
    const end = this.graph.componentBounds[this.#component + mode + 1]!;
    // Reading is cheaper than writing, and all that is left is read in order.
    const costOfAll = this.#unreachedArcs[mode] + (end - begin);
    const reached =
      costOfAll < PULL_ADVANTAGE * arcs ? this.#pull(begin, end, to) : this.#push(from, to);
    this.lastCost = Math.min(costOfAll, PULL_ADVANTAGE * arcs);
    if (reached === to) return false;
    let reachedArcs = 0;
    for (let at = to; at < reached; at++) reachedArcs += this.#degrees[this.#order[at]!]!;
    this.#unreached[mode] -= reached - to;
    this.#unreachedArcs[mode] -= reachedArcs;
    this.#reached = reached;
    this.#level++;
    this.#levels[this.#level + 1] = reached;
    this.#nextMode = mode === 0 ? 1 : 0;
    return true;
  }

  /** All of the mode that are not reached yet look back for who reaches them. */
  #pull(begin: number, end: number, reached: number): number {
    const { offsets, neighbours, multiplicity } = this.graph;
    const paths = this.#paths;
    const order = this.#order;
    let start = offsets[begin]!;
    for (let own = begin; own < end; own++) {
      const stop = offsets[own + 1]!;
      if (paths[own] === 0) {
        let sum = 0;
        for (let at = start; at < stop; at++) sum += paths[neighbours[at]!]!;
        if (sum > 0) {
          paths[own] = sum * multiplicity[own]!;
          order[reached++] = own;
        }
      }
      start = stop;
    }
    return reached;
  }

  /** The last level tells its neighbours. */
  #push(from: number, to: number): number {
    const { offsets, neighbours, multiplicity } = this.graph;
    const paths = this.#paths;
    const order = this.#order;
    const arriving = this.#arriving;
    let reached = to;
    for (let next = from; next < to; next++) {
      const own = order[next]!;
      const here = paths[own]!;
      const stop = offsets[own + 1]!;
      for (let at = offsets[own]!; at < stop; at++) {
        const other = neighbours[at]!;
        if (paths[other] !== 0) continue;
        if (arriving[other] === 0) order[reached++] = other;
        arriving[other]! += here;
      }
    }
    for (let next = to; next < reached; next++) {
      const other = order[next]!;
      paths[other] = arriving[other]! * multiplicity[other]!;
      arriving[other] = 0;
    }
    return reached;
  }

  /** Sums up a level from the one behind it, the farthest first; false when only the source is left. */
  gather(): boolean {
    this.#isGathering = true;
    if (this.#level === 0) return false;
    const { offsets, neighbours, multiplicity } = this.graph;
    const paths = this.#paths;
    const carried = this.#carried;
    const order = this.#order;
    const targets = this.#targets;
    const { sums, squares, largest } = this;
    const weight = this.#weight;
    const isDrawn = this.counting === 'drawn';
    const steps = this.#level;
    // Each path as 2(a − 1) / (a + b − 2): the share of the node, and the one of the target.
    const asNode = isDrawn && steps > 1 ? 2 * (steps - 1) : 1;
    const asTarget = isDrawn && steps > 2 ? 1 / (steps - 2) : 1;
    // Who stands beside the source is on ways to what stands beside itself, and no farther.
    const onward = isDrawn && steps === 2 ? 0 : 1;
    const from = this.#levels[this.#level]!;
    const to = this.#levels[this.#level + 1]!;
    let cost = to - from;
    if (to === this.#reached) {
      // Nothing lies behind the last level.
      for (let next = from; next < to; next++) {
        const own = order[next]!;
        carried[own] = (asTarget * targets[own]!) / paths[own]!;
      }
    } else {
      for (let next = from; next < to; next++) {
        const own = order[next]!;
        const stop = offsets[own + 1]!;
        let sum = 0;
        // Nearer neighbours carry nothing yet.
        for (let at = offsets[own]!; at < stop; at++) sum += carried[neighbours[at]!]!;
        const here = paths[own]!;
        carried[own] = (asTarget * targets[own]!) / here + onward * multiplicity[own]! * sum;
        const dependency = asNode * here * sum;
        sums[own]! += weight * dependency;
        if (isDrawn) {
          const ofOne = dependency / multiplicity[own]!;
          squares[own]! += weight * ofOne ** 2;
          if (ofOne > largest[own]!) largest[own] = ofOne;
        }
        cost += stop - offsets[own]!;
      }
    }
    this.lastCost = cost;
    this.#level--;
    return true;
  }
}

/** How many edges can be read in order for one that is written to anywhere. */
const PULL_ADVANTAGE = 2;
