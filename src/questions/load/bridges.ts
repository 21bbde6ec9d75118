/**
 * Question 4, bridges: which networks join organisations of counties, municipalities or sectors that
 * otherwise meet nowhere, and which organisations join the networks of these.
 */
import {
  groupPairs,
  type GroupPairs,
  pairOf,
  rowsJoining,
} from '../../analysis/load/groupPairs.js';
import { turned } from '../../analysis/projections/projection.js';
import type { Steps } from '../../analysis/steps.js';
import type { Incidence } from '../../graph/twoMode.js';
import type { AreaKind, CodeOf, conceptSchemes } from '../../model/codes.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations, emptyReason, type EmptyReason } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, pageAfter, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { areaGroupsOf } from '../filters/areaGroups.js';
import { conceptGroupsOf } from '../filters/conceptGroups.js';
import { type Groups, NO_ONE_GROUP } from '../filters/groups.js';
import type { NetworkFilter } from '../filters/networkFilter.js';
import { codeOfDimension, type GapDimension, isAreaDimension } from '../matrix/dimensions.js';
import { membersOfNetworks, type MembersOfNetworks } from './membersOfNetworks.js';

/** Who joins: networks the groups of their organisations, or organisations those of their networks. */
export type BridgeKind = 'Network' | 'Organisation';

export interface BridgesArguments {
  /** By what those who are joined are grouped. */
  readonly between: GapDimension;
  readonly by: BridgeKind;
  /** Only pairs of groups that at least, and at most, so many join. */
  readonly least: number;
  readonly most?: number | undefined;
  /** Only these networks, and the organisations in them, are looked at. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  /** Place of the pair that the page follows. */
  readonly after?: string | undefined;
}

/** Who joins a pair, and how many it has of each side. */
export interface Bridge {
  readonly id: RecordId;
  readonly ofA: number;
  readonly ofB: number;
  /** The one that it has of a side, where it is the only one: the tie that carries the bridge. */
  readonly onlyA: RecordId | undefined;
  readonly onlyB: RecordId | undefined;
}

export interface GroupPair {
  /** Areas or concepts, the one with the lower id first. */
  readonly a: RecordId;
  readonly b: RecordId;
  /** How many join the two; 1: it alone does. */
  readonly joining: number;
  /** Those in order of id. */
  readonly joinedBy: () => readonly Bridge[];
}

/** Who alone joins pairs of groups. */
export interface LoneBridge {
  readonly id: RecordId;
  /** Pairs of groups that nobody else joins, and all that it joins. */
  readonly alone: number;
  readonly pairs: number;
}

export interface Bridges extends Page<GroupPair> {
  readonly about: About;
  /** Groups with somebody in the networks. */
  readonly groups: number;
  /** Pairs of these that nobody joins, and that one alone does. */
  readonly apart: number;
  readonly joinedByOne: number;
  /** Those that nobody else joins most of first, then by all that they join, then by id. */
  readonly alone: (first: number) => readonly LoneBridge[];
}

/** By what those who are joined can be told apart: each is of one group alone, or of none. */
const groupings = {
  Network: ['municipality', 'serviceArea', 'county', 'sector'],
  Organisation: ['municipality', 'serviceArea', 'county', 'sector', 'level', 'theme'],
} as const satisfies { readonly [by in BridgeKind]: readonly GapDimension[] };

interface Found extends GroupPairs {
  /** Those who join as rows, and those who are joined as columns; their node numbers. */
  readonly incidence: Incidence;
  readonly bridges: Int32Array;
  readonly joined: Int32Array;
  /** Node numbers of the groups, in order of id; and the number of each column's group. */
  readonly groups: Int32Array;
  readonly groupOf: Int32Array;
  /** Columns with a row that are of no one group, and who says of which the others are. */
  readonly outside: number;
  readonly sources: ReadonlySet<number>;
  /** Pairs as `a * groups + b`, those that fewest join first. */
  readonly pairs: Float64Array;
}

const KEPT = 2;
const answers = new SharedWork<MembersOfNetworks, Found>(KEPT);
const BOUNDS = { minimum: 0, maximum: 1_000_000 };

/**
 * Pairs of groups, those that fewest join first, then by ids. Throws InvalidInputError for a grouping
 * without sense, naming those with, for arguments out of range and a cursor of what is not in the list
 * any more; the signal's reason when nobody waits. O(places + Σ g² over those who join g groups).
 */
export async function bridges(asking: Asking, question: BridgesArguments): Promise<Bridges> {
  const { between, by, least, most = Infinity, filter, first, after } = question;
  checkPageSize(first);
  checkBounds('least', least);
  if (most !== Infinity) checkBounds('most', most);
  const allowed: readonly GapDimension[] = groupings[by];
  if (!allowed.includes(between)) {
    throw new InvalidInputError([problem('notAmong', 'between', between, { allowed })]);
  }
  const view = viewOf(asking, filter?.statuses);
  const members = await membersOfNetworks(asking, view, 'Organisation', filter);
  const found = await answers.of(members, `${between} ${by}`, asking.signal, (abandoned) =>
    cooperatively(look(view, members, between, by), abandoned),
  );
  const { ids } = view.graph.nodes;
  const { joining, groups } = found;
  const countOf = (pair: number) => joining[pairOf(...sidesOf(pair, groups.length))]!;
  const wanted = found.pairs.filter((pair) => countOf(pair) >= least && countOf(pair) <= most);
  const idsOf = (pair: number) =>
    sidesOf(pair, groups.length).map((group) => ids.idOf(groups[group]!)) as [RecordId, RecordId];
  const page = pageAfter(wanted, first, after, (place) =>
    wanted.findIndex((pair) => idsOf(pair).join(' ') === place),
  );
  const about = aboutOrganisations(asking, view, members.members, 'bridges:definition');
  const said = [...found.sources].filter((source) => !view.graph.nodes.isDeleted(source));
  const count = (isCounted: (joined: number) => boolean) =>
    joining.reduce((sum, joined) => sum + (isCounted(joined) ? 1 : 0), 0);
  return {
    ...page,
    items: page.items.map((pair) => {
      const [a, b] = idsOf(pair);
      return { a, b, joining: countOf(pair), joinedBy: () => joinedBy(pair) };
    }),
    groups: groups.length,
    apart: count((joined) => joined === 0),
    joinedByOne: count((joined) => joined === 1),
    alone: (few) => loneBridges(few),
    about: {
      ...about,
      leftOut:
        found.outside > 0
          ? [...about.leftOut, { reason: 'noOneGroup', count: found.outside }]
          : about.leftOut,
      sources: [...new Set([...about.sources, ...said.map((source) => ids.idOf(source))])],
      ...(wanted.length === 0 && { empty: whyEmpty() }),
    },
  };

  /** Where nobody tells of which group anybody is, nothing is recorded of what is asked. */
  function whyEmpty(): EmptyReason {
    const { rowNodes } = members.members;
    const recorded = view.organisations().rowNodes.length;
    return rowNodes.length === 0 ? emptyReason(recorded, 0) : emptyReason(groups.length, 1);
  }

  function joinedBy(pair: number): Bridge[] {
    const sides = sidesOf(pair, groups.length);
    return Array.from(rowsJoining(found, ...sides), (row) => {
      const { rowOffsets, rowColumns } = found.incidence;
      const columns = [...rowColumns.subarray(rowOffsets[row], rowOffsets[row + 1])];
      const [ofA, ofB] = sides.map((side) => columns.filter((one) => found.groupOf[one] === side));
      const only = (its: readonly number[]) =>
        its.length === 1 ? ids.idOf(found.joined[its[0]!]!) : undefined;
      return {
        id: ids.idOf(found.bridges[row]!),
        ...{ ofA: ofA!.length, ofB: ofB!.length, onlyA: only(ofA!), onlyB: only(ofB!) },
      };
    });
  }

  function loneBridges(few: number): LoneBridge[] {
    checkPageSize(few);
    const alone = new Map<number, number>();
    joining.forEach((joined, pair) => {
      if (joined !== 1) return;
      const row = found.lastRow[pair]!;
      alone.set(row, (alone.get(row) ?? 0) + 1);
    });
    return [...alone]
      .map(([row, pairs]) => {
        const its = found.groupsOfRow[row]!;
        return { row, alone: pairs, pairs: (its * (its - 1)) / 2 };
      })
      .sort((a, b) => b.alone - a.alone || b.pairs - a.pairs || a.row - b.row)
      .slice(0, few)
      .map(({ row, ...rest }) => ({ id: ids.idOf(found.bridges[row]!), ...rest }));
  }
}

/** Place of a pair in its list, for a cursor. */
export function bridgePlace({ a, b }: Pick<GroupPair, 'a' | 'b'>): string {
  return `${a} ${b}`;
}

function checkBounds(path: string, value: number): void {
  if (Number.isInteger(value) && value >= BOUNDS.minimum && value <= BOUNDS.maximum) return;
  throw new InvalidInputError([problem('outOfRange', path, value, BOUNDS)]);
}

function* look(
  view: DayView,
  { members }: MembersOfNetworks,
  between: GapDimension,
  by: BridgeKind,
): Steps<Found> {
  const isByNetwork = by === 'Network';
  const incidence: Incidence = isByNetwork ? members : turned(members);
  const { rowNodes, columnNodes } = members;
  const [rows, joined] = isByNetwork ? [rowNodes, columnNodes] : [columnNodes, rowNodes];
  const { groupOf: nodeOf, sources } = groupsOf(
    view,
    between,
    isByNetwork ? 'Organisation' : 'Network',
    joined,
  );
  yield;
  const hasRow = (column: number) =>
    incidence.columnOffsets[column + 1]! > incidence.columnOffsets[column]!;
  const { ids } = view.graph.nodes;
  const used = new Set(nodeOf.filter((group, column) => group !== NO_ONE_GROUP && hasRow(column)));
  const groups = Int32Array.from([...used].sort((a, b) => (ids.idOf(a) < ids.idOf(b) ? -1 : 1)));
  const numberOf = new Map([...groups].map((group, number) => [group, number]));
  const groupOf = nodeOf.map((group) => numberOf.get(group) ?? NO_ONE_GROUP);
  const outside = groupOf.reduce(
    (sum, group, column) => sum + (group === NO_ONE_GROUP && hasRow(column) ? 1 : 0),
    0,
  );
  yield;
  const met = yield* groupPairs(incidence, groupOf, groups.length);
  const pairs = new Float64Array(met.joining.length);
  let filled = 0;
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) pairs[filled++] = a * groups.length + b;
  }
  const countOf = (pair: number) => met.joining[pairOf(...sidesOf(pair, groups.length))]!;
  pairs.sort((a, b) => countOf(a) - countOf(b) || a - b);
  return { ...met, incidence, bridges: rows, joined, groups, groupOf, outside, sources, pairs };
}

/** The two groups of a pair, the one with the lower number first. */
function sidesOf(pair: number, groups: number): [number, number] {
  return [Math.floor(pair / groups), pair % groups];
}

function groupsOf(
  view: DayView,
  between: GapDimension,
  kind: BridgeKind,
  nodes: Int32Array,
): Groups {
  const code = codeOfDimension(between);
  return isAreaDimension(between)
    ? areaGroupsOf(view, code as AreaKind, kind, nodes)
    : conceptGroupsOf(view, code as CodeOf<typeof conceptSchemes>, nodes);
}
