/** Question 4 for what may come: how large the largest connected part stays while records end. */
import type { RemovalOrder } from '../../analysis/structure/robustness.js';
import { bipartiteOf } from '../../graph/undirected.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations, emptyReason } from '../asking/about.js';
import { type Asking, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import type { RankedKind } from './structure.js';

export type { RemovalOrder } from '../../analysis/structure/robustness.js';

export interface RobustnessArguments {
  readonly order: RemovalOrder;
  /** By which a random order is drawn: a whole number. */
  readonly seed: number;
  /** Which kind ends; both when left out. */
  readonly kind?: RankedKind | undefined;
  /** Only these networks, and the organisations in them, make up the graph. */
  readonly filter?: NetworkFilter | undefined;
}

export interface Robustness {
  readonly about: About;
  /** Records of the graph, and those of them that end one after the other. */
  readonly records: number;
  readonly removable: number;
  /** The mean, over all that end, of the share of all records in the largest part; null of nobody. */
  readonly mean: number | null;
  /** At most 101 places of the curve, as evenly apart as whole numbers are. */
  readonly points: readonly { readonly removed: number; readonly largest: number }[];
}

/** Steps from one point to the next, at the most. */
const POINTS = 100;
/** Answers kept of each day. */
const KEPT = 8;
const answers = new SharedWork<DayView, Robustness>(KEPT);

/** Throws the signal's reason when nobody waits. */
export function robustness(asking: Asking, question: RobustnessArguments): Promise<Robustness> {
  const { analysis, signal } = asking;
  const { order, seed, kind, filter } = question;
  const view = viewOf(asking, filter?.statuses);
  const passes = networkPredicate(view, filter);
  return answers.of(view, JSON.stringify(question), signal, async (abandoned) => {
    const members = await cooperatively(view.organisationsAmong(passes), abandoned);
    const graph = bipartiteOf(members);
    const from = kind === 'Organisation' ? graph.firstMode : 0;
    const to = kind === 'Network' ? graph.firstMode : graph.size;
    const given = [graph, order, { from, to, seed }] as const;
    const curve = await analysis.run('robustnessCurve', [...given], { signal: abandoned });
    const removable = to - from;
    const parts = Math.min(POINTS, removable);
    const removed = Array.from({ length: parts + 1 }, (_, part) =>
      parts === 0 ? 0 : Math.round((part * removable) / parts),
    );
    const sum = curve.subarray(1).reduce((total, largest) => total + largest, 0);
    return {
      about: {
        ...aboutOrganisations(asking, view, members, 'structure:robustness'),
        ...(graph.size === 0
          ? { empty: emptyReason(view.organisations().rowNodes.length, 0) }
          : {}),
      },
      records: graph.size,
      removable,
      mean: removable === 0 ? null : sum / removable / graph.size,
      points: removed.map((taken) => ({ removed: taken, largest: curve[taken]! })),
    };
  });
}
