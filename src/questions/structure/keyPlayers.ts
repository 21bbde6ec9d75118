/**
 * Question 4 for a few together: whose leaving would part most of the others, and from whom most others
 * are reached in few steps.
 */
import { bipartiteOf } from '../../graph/undirected.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations, emptyReason } from '../asking/about.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import type { RankedKind } from './structure.js';

export type KeyPlayerGoal = 'fragment' | 'reach';

export interface KeyPlayersArguments {
  readonly goal: KeyPlayerGoal;
  readonly count: number;
  /** Within how many lines somebody is reached. */
  readonly steps: number;
  /** Of which kind the players are; of either when left out. */
  readonly kind?: RankedKind | undefined;
  /** Only these networks, and the organisations in them, make up the graph. */
  readonly filter?: NetworkFilter | undefined;
}

export interface KeyPlayers {
  readonly about: About;
  /** What is had without any of them; null where nothing can be said. */
  readonly before: number | null;
  /** In the order of choosing, each with what it has together with those in front of it. */
  readonly players: readonly { readonly id: RecordId; readonly value: number | null }[];
}

/** The most players, and the most lines. */
const MOST = { count: 20, steps: 6 } as const;

/** Answers kept of each day. */
const KEPT = 8;
const answers = new SharedWork<DayView, KeyPlayers>(KEPT);

/** Throws InvalidInputError for arguments out of range; the signal's reason when nobody waits. */
export function keyPlayers(asking: Asking, question: KeyPlayersArguments): Promise<KeyPlayers> {
  const problems = (['count', 'steps'] as const).flatMap((path) => {
    const isWithin = Number.isInteger(question[path]) && question[path] >= 1;
    if (isWithin && question[path] <= MOST[path]) return [];
    const limits = { minimum: 1, maximum: MOST[path] };
    return [problem('outOfRange', path, question[path], limits)];
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  const { analysis, signal } = asking;
  const { goal, count, steps, kind, filter } = question;
  const view = viewOf(asking, filter?.statuses);
  const passes = networkPredicate(view, filter);
  return answers.of(view, JSON.stringify(question), signal, async (abandoned) => {
    const members = await cooperatively(view.organisationsAmong(passes), abandoned);
    const graph = bipartiteOf(members);
    const { firstMode, size } = graph;
    const choice = {
      from: kind === 'Organisation' ? firstMode : 0,
      to: kind === 'Network' ? firstMode : size,
      count,
    };
    const waiting = { signal: abandoned };
    const { players, values } =
      goal === 'fragment'
        ? await analysis.run('fragmentingPlayers', [graph, choice], waiting)
        : await analysis.run('reachingPlayers', [graph, choice, steps], waiting);
    const told = Array.from(values, (value) => (Number.isNaN(value) ? null : value));
    return {
      about: {
        ...aboutOrganisations(asking, view, members, `structure:keyPlayers.${goal}`),
        ...(size === 0 ? { empty: emptyReason(view.organisations().rowNodes.length, 0) } : {}),
      },
      before: told[0]!,
      players: Array.from(players, (node, at) => ({
        id: view.graph.nodes.ids.idOf(
          node < firstMode ? members.rowNodes[node]! : members.columnNodes[node - firstMode]!,
        ),
        value: told[at + 1]!,
      })),
    };
  });
}
