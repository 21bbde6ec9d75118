/**
 * Question 5 for what to do: which few added seats would bring word to most organisations that it does not
 * come to yet, in the sending body itself or in other bodies of those whom it tells.
 */
import type { HelpfulSeats as Found } from '../../analysis/reach/helpfulSeats.js';
import type { ReachTree } from '../../analysis/reach/reachTree.js';
import type { InformationGraph } from '../../graph/informationGraph.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { type Problem, problem } from '../../model/errors/problems.js';
import type { EntityKind } from '../../model/kinds.js';
import type { RecordId } from '../../model/record.js';
import { type About, aboutRecords } from '../asking/about.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { nodesOf } from '../matrix/lines.js';
import { countedOf } from './expected.js';
import { organisationsThere } from './homes.js';
import {
  checkSteps,
  informationGraph,
  municipalitiesAsked,
  reachTreeOf,
  sourceOf,
} from './information.js';
import type { ReachArguments } from './reach.js';

/**
 * Where the seats would be: with the sender, for organisations that it does not tell yet; or in bodies
 * that hear of it late or never, for organisations that it does tell.
 */
export type SeatPlace = 'sender' | 'elsewhere';

export interface HelpfulSeatsArguments extends ReachArguments {
  readonly place: SeatPlace;
  readonly count: number;
  /** With which word is passed on; 1 where it surely is. */
  readonly probability: number;
  readonly draws: number;
  readonly seed: number;
}

export interface HelpfulSeat {
  /** Who would sit there. */
  readonly organisation: RecordId;
  /** The body that would have the seat. */
  readonly body: RecordId;
  /** Organisations that are reached by it, beside those without it and by the seats before. */
  readonly added: number;
  /** Organisations reached in all then. */
  readonly reached: number;
}

export interface HelpfulSeats {
  readonly about: About;
  /** Whether together they reach at least 1 − 1/e of the most that as many could; else it is a rule of thumb. */
  readonly isBounded: boolean;
  /** Whether nothing was drawn. */
  readonly isExact: boolean;
  /** Organisations reached without them. */
  readonly before: number;
  readonly seats: readonly HelpfulSeat[];
}

const LIMITS = {
  count: { minimum: 1, maximum: 20 },
  draws: { minimum: 100, maximum: 10_000 },
  seed: { minimum: 0, maximum: 2_147_483_647 },
} as const;

/** Answers kept of each graph. */
const KEPT = 8;
const answers = new SharedWork<InformationGraph, Found>(KEPT);

/**
 * The seats in the order of choosing, fewer where no more would help. Undefined where the source does
 * not hold on the day. Throws InvalidInputError for arguments out of range, the signal's reason when nobody
 * waits. O(worlds / 32 · (steps · m + count · n)) in a thread, worlds being organisations or draws.
 */
export async function helpfulSeats(
  asking: Asking,
  question: HelpfulSeatsArguments,
): Promise<HelpfulSeats | undefined> {
  checkSteps(question.steps);
  check(question);
  const { from, steps, areas, place, count, probability, draws, seed } = question;
  const view = viewOf(asking, question.filter?.statuses);
  const graph = await informationGraph(asking, view, question);
  const source = graph.placeOfNode[sourceOf(view, from)]!;
  if (source < 0) return undefined;
  const tree = await reachTreeOf(asking, graph, source);
  const asked = areas && municipalitiesAsked(view, areas);
  const municipalities = asked && (await nodesOf(view, asking.nameOrder, 'municipality', asked));
  const there = municipalities && (await organisationsThere(asking, view, graph, municipalities));
  const isAt = (kind: EntityKind) => (at: number) => view.graph.kindOf(graph.nodes[at]!) === kind;
  const holders = holdersIn(graph, tree).filter(isAt('Organisation'));
  const key = JSON.stringify([from, steps, areas, place, count, probability, draws, seed]);
  const found = await answers.of(graph, key, asking.signal, (abandoned) => {
    const counted = countedOf(view, graph, source, there);
    const lead = place === 'sender' ? 1 : 2;
    const kind = place === 'sender' ? 'Organisation' : 'Network';
    const candidates = later(tree, lead).filter(isAt(kind));
    const given = {
      targets: Int32Array.from(counted.keys()).filter((at) => counted[at] === 1),
      candidates: place === 'elsewhere' && holders.length === 0 ? new Int32Array(0) : candidates,
      ...{ lead, count, draws, seed },
    };
    const { size, offsets, targets } = graph;
    const cascade = { from: source, steps, probability };
    return asking.analysis.run('helpfulSeats', [{ size, offsets, targets }, cascade, given], {
      signal: abandoned,
    });
  });
  const idOf = (at: number) => view.graph.nodes.ids.idOf(graph.nodes[at]!);
  return {
    about: aboutRecords(asking, 'reach:seats', graph.size, graph.possible),
    isBounded: place === 'sender',
    isExact: found.isExact,
    before: found.reached[0]!,
    seats: Array.from(found.chosen, (chosen, at) => ({
      organisation: place === 'sender' ? idOf(chosen) : idOf(holders[at % holders.length]!),
      body: place === 'sender' ? from : idOf(chosen),
      added: found.reached[at + 1]! - found.reached[at]!,
      reached: found.reached[at + 1]!,
    })),
  };
}

function check(question: HelpfulSeatsArguments): void {
  const problems: Problem[] = [];
  const { probability } = question;
  if (!(probability > 0 && probability <= 1)) {
    problems.push(problem('outOfRange', 'probability', probability, { minimum: 0, maximum: 1 }));
  }
  for (const path of ['count', 'draws', 'seed'] as const) {
    const { minimum, maximum } = LIMITS[path];
    const value = question[path];
    if (Number.isInteger(value) && value >= minimum && value <= maximum) continue;
    problems.push(problem('outOfRange', path, value, { minimum, maximum }));
  }
  if (problems.length > 0) throw new InvalidInputError(problems);
}

/** Places that are reached later than in so many steps, or never, ascending. */
function later({ steps }: ReachTree, than: number): Int32Array {
  return Int32Array.from(steps.keys()).filter((at) => steps[at]! < 0 || steps[at]! > than);
}

/** Whom the source tells directly, those with the fewest others to tell first. */
function holdersIn({ offsets }: InformationGraph, { order, steps }: ReachTree): Int32Array {
  const others = (at: number) => offsets[at + 1]! - offsets[at]!;
  return order.filter((at) => steps[at] === 1).sort((a, b) => others(a) - others(b) || a - b);
}
