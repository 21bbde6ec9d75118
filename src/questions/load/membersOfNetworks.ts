/**
 * Networks that a question chooses with their members of one kind, and what each member alone stands
 * for: an organisation for where it is at home, a person for the organisation represented.
 */
import { type Distribution, distributionOf } from '../../analysis/load/distribution.js';
import { type ColumnGroups, lastOfGroups, soleIn } from '../../analysis/load/sole.js';
import type { Steps } from '../../analysis/steps.js';
import type { Cuts } from '../../analysis/structure/cuts.js';
import { degreeOf, incidenceOf, type TwoMode } from '../../graph/twoMode.js';
import { twoModeAmongSteps } from '../../graph/twoModeAmong.js';
import { bipartiteOf } from '../../graph/undirected.js';
import type { DayView, MemberKind } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { Asking } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { letsAllThrough, type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import { neighbours } from '../filters/territory.js';

/** A body that would no longer be one with so few. */
export const LEAST_MEMBERS = 3;

/** Groups of members, with the node or code that each group is. */
interface MemberGroups extends ColumnGroups {
  readonly values: readonly number[];
}

export interface MembersOfNetworks {
  readonly members: TwoMode;
  /** In how many networks each member has a place; NaN where in none. */
  readonly places: Float64Array;
  /** Of the places of members with a place; null without such. */
  readonly distribution: Distribution | null;
  /** Homes of organisations, or organisations that people represent: node numbers. */
  readonly from: MemberGroups;
  /** Kinds of organisations, by number of the code; of people none. */
  readonly kinds: MemberGroups;
  /** Beside each member: networks in which nobody else is from there, or of its kind. */
  readonly onlyFrom: Int32Array;
  readonly onlyOfKind: Int32Array;
  /** Networks with nobody else, and those that would fall below three. */
  readonly emptied: Int32Array;
  readonly underThree: Int32Array;
  /** Node numbers of those of `from` from which nobody else is in any of the networks. */
  readonly lastFrom: (member: number) => readonly number[];
}

/** Kept of each day: at the size of a country some 15 MB each. */
const KEPT = 4;
const made = new SharedWork<DayView, MembersOfNetworks>(KEPT);
const cut = new SharedWork<MembersOfNetworks, Cuts>(1);

/** Throws InvalidInputError for a filter that does not fit. O(nodes + places), once a day and filter. */
export function membersOfNetworks(
  asking: Asking,
  view: DayView,
  kind: MemberKind,
  filter: NetworkFilter = {},
): Promise<MembersOfNetworks> {
  // Refused here, where nobody else waits for the same.
  const passes = networkPredicate(view, filter);
  const isWhole = letsAllThrough(filter);
  const key = JSON.stringify([kind, isWhole ? {} : filter]);
  return made.of(view, key, asking.signal, (abandoned) =>
    cooperatively(steps(view, kind, isWhole ? undefined : passes), abandoned),
  );
}

/** What falls apart without each network, and after the networks without each member. */
export function cutsWithout(asking: Asking, found: MembersOfNetworks): Promise<Cuts> {
  return cut.of(found, '', asking.signal, (signal) =>
    asking.analysis.run('cuts', [bipartiteOf(incidenceOf(found.members))], { signal }),
  );
}

function* steps(
  view: DayView,
  kind: MemberKind,
  passes: ((network: number) => boolean) | undefined,
): Steps<MembersOfNetworks> {
  const whole = yield* view.membersInSteps(kind);
  const members = passes ? yield* twoModeAmongSteps(whole, passes) : whole;
  const { graph } = view;
  const way = kind === 'Organisation' ? 'LOCATED_IN' : 'REPRESENTS';
  const from = yield* groupsOf(members.columnNodes, (node) => neighbours(view, way, 'from', node));
  const kinds = yield* groupsOf(members.columnNodes, (node) =>
    kind === 'Organisation' && graph.nodes.code[node]! > 0 ? [graph.nodes.code[node]!] : [],
  );
  const onlyFrom = yield* soleIn(members, from);
  const onlyOfKind = yield* soleIn(members, kinds);
  yield;
  const emptied = new Int32Array(members.columnNodes.length);
  const underThree = new Int32Array(members.columnNodes.length);
  for (let row = 0; row < members.rowNodes.length; row++) {
    const columns = members.rowColumns.subarray(
      members.rowOffsets[row],
      members.rowOffsets[row + 1],
    );
    if (columns.length === 1) emptied[columns[0]!]!++;
    if (columns.length === LEAST_MEMBERS) for (const column of columns) underThree[column]!++;
  }
  yield;
  const places = Float64Array.from(
    members.columnNodes,
    (_, member) => degreeOf(members.columnOffsets, member) || NaN,
  );
  const distribution = distributionOf(places.filter((count) => !Number.isNaN(count)));
  yield;
  const last = lastOfGroups(members, from);
  const lastFrom = (member: number) => last(member).map((group) => from.values[group]!);
  const alone = { onlyFrom, onlyOfKind, emptied, underThree, lastFrom };
  return { members, places, distribution, from, kinds, ...alone };
}

/** Members that are looked at in one step. */
const A_STEP = 4_096;

/** Numbers the values by which members are grouped, in the order in which they come. */
function* groupsOf(
  nodes: Int32Array,
  valuesOf: (node: number) => readonly number[],
): Steps<MemberGroups> {
  const numbers = new Map<number, number>();
  const offsets = new Int32Array(nodes.length + 1);
  const groups: number[] = [];
  for (let member = 0; member < nodes.length; member++) {
    if (member % A_STEP === 0) yield;
    for (const value of new Set(valuesOf(nodes[member]!))) {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      groups.push(number);
    }
    offsets[member + 1] = groups.length;
  }
  const values = [...numbers.keys()];
  return { offsets, groups: Int32Array.from(groups), count: values.length, values };
}
