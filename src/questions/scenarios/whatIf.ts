/**
 * Question 2, the dream map: what a scenario would change. Every part is answered by the question that it
 * is of, once before and once after, and tells the difference.
 */
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import type { TwoMode } from '../../graph/twoMode.js';
import { degreeOf } from '../../graph/twoMode.js';
import { type About, aboutMembers } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { hoursOfNetworks, type KnownHours, sumOf } from '../load/networkHours.js';
import type { DetailReader } from '../matrix/detailReader.js';

/** A question asked of the same day and revision: as recorded, or with a scenario. */
export interface Side {
  readonly asking: Asking;
  readonly reader: DetailReader;
}

export interface WhatIf {
  /** What both sides start from. */
  readonly recorded: Side;
  /** As recorded, or with the scenario that is held against. */
  readonly before: Side;
  readonly after: Side;
}

export const whatIfFigures = [
  'networks',
  'organisationsInNetworks',
  'organisationsInNone',
  'places',
  'meetingHours',
] as const;
export type WhatIfFigureCode = (typeof whatIfFigures)[number];

export interface WhatIfFigure {
  readonly what: WhatIfFigureCode;
  /** Null where nothing of it is known. */
  readonly before: number | null;
  readonly after: number | null;
  /** Networks of which it is not known, and which the numbers leave out. */
  readonly unknownBefore: number;
  readonly unknownAfter: number;
}

/** What each side was made from. */
export function aboutSide({ asking }: Side): About {
  return aboutMembers(asking, viewOf(asking), 'whatIf:definition');
}

/** Of organisations alone: people take no part. O(places), and a read of each network once a day. */
export async function whatIfFigureList(sides: WhatIf): Promise<WhatIfFigure[]> {
  const [before, after] = await Promise.all([
    figuresOf(sides, 'before'),
    figuresOf(sides, 'after'),
  ]);
  return whatIfFigures.map((what) => ({
    what,
    before: before[what].hours,
    after: after[what].hours,
    unknownBefore: before[what].unknownNetworks,
    unknownAfter: after[what].unknownNetworks,
  }));
}

async function figuresOf(
  sides: WhatIf,
  side: 'before' | 'after',
): Promise<{ readonly [figure in WhatIfFigureCode]: KnownHours }> {
  const members = viewOf(sides[side].asking).organisations();
  const hours = await hoursByRow(sides, side);
  const placed = members.columnNodes.reduce((sum, _, column) => sum + isPlaced(members, column), 0);
  const known = (number: number): KnownHours => ({ hours: number, unknownNetworks: 0 });
  return {
    networks: known(members.rowNodes.length),
    organisationsInNetworks: known(placed),
    organisationsInNone: known(members.columnNodes.length - placed),
    places: known(members.rowColumns.length),
    // Once for each organisation; a network without any takes nobody's time.
    meetingHours: sumOf(
      Array.from(hours, (each, row) => ({ each, size: degreeOf(members.rowOffsets, row) }))
        .filter(({ size }) => size > 0)
        .map(({ each, size }) => each * size),
    ),
  };
}

function isPlaced({ columnOffsets }: TwoMode, column: number): number {
  return degreeOf(columnOffsets, column) > 0 ? 1 : 0;
}

/**
 * Hours a year by row of a side's networks; NaN where unknown. No operation says how often a network
 * meets, so that what is recorded holds, and of one that is founded nothing is known.
 */
async function hoursByRow(
  { recorded, ...sides }: WhatIf,
  side: 'before' | 'after',
): Promise<Float64Array> {
  const view = viewOf(recorded.asking);
  const known = await hoursOfNetworks(view, recorded.reader, recorded.asking.signal);
  const { rowOfNode } = view.organisations();
  const { rowNodes } = viewOf(sides[side].asking).organisations();
  return Float64Array.from(rowNodes, (node) => known[rowOfNode[node] ?? -1] ?? NaN);
}

/** Organisations that are in some network on one side and in none on the other, in order of id. */
export function changedAffiliation(
  { before, after }: WhatIf,
  change: 'losesLast' | 'gainsFirst',
  first: number,
  after_: RecordId | undefined,
): Page<RecordId> {
  const views = [viewOf(before.asking), viewOf(after.asking)] as const;
  const [from, to] = change === 'losesLast' ? views : [views[1], views[0]];
  const ids = placedOrganisations(from)
    .filter((node) => !isInSome(to, node))
    .map((node) => from.graph.nodes.ids.idOf(node));
  return pageOf(ids, (id) => id, first, after_);
}

/** In order of id. Numbers of organisations are the same on both sides: no scenario makes or ends one. */
function placedOrganisations(view: DayView): number[] {
  const members = view.organisations();
  return [...members.columnNodes].filter((_, column) => isPlaced(members, column) === 1);
}

function isInSome(view: DayView, node: number): boolean {
  const members = view.organisations();
  const column = members.columnOfNode[node] ?? -1;
  return column >= 0 && isPlaced(members, column) === 1;
}

/** The meetings of one organisation in a year, before and after. */
export interface ChangedHours {
  readonly organisation: RecordId;
  readonly before: KnownHours;
  readonly after: KnownHours;
}

/**
 * Organisations whose hours, as far as known, or whose networks without known hours change: those whose
 * known hours change most first, then by id. O(places).
 */
export async function changedHours(
  sides: WhatIf,
  first: number,
  after: RecordId | undefined,
): Promise<Page<ChangedHours>> {
  const [was, will] = await Promise.all([
    hoursByMember(sides, 'before'),
    hoursByMember(sides, 'after'),
  ]);
  const { ids } = viewOf(sides.before.asking).graph.nodes;
  const changed: (ChangedHours & { readonly by: number })[] = [];
  for (const node of new Set([...was.keys(), ...will.keys()])) {
    const [before, then] = [was.get(node) ?? none, will.get(node) ?? none];
    const by = (then.hours ?? 0) - (before.hours ?? 0);
    if (by === 0 && before.unknownNetworks === then.unknownNetworks) continue;
    changed.push({ organisation: ids.idOf(node), before, after: then, by: Math.abs(by) });
  }
  changed.sort((a, b) => b.by - a.by || (a.organisation < b.organisation ? -1 : 1));
  return pageOf(changed, ({ organisation }) => organisation, first, after);
}
const none: KnownHours = { hours: 0, unknownNetworks: 0 };

/** By node number of each organisation in some network. */
async function hoursByMember(
  sides: WhatIf,
  side: 'before' | 'after',
): Promise<Map<number, KnownHours>> {
  const members = viewOf(sides[side].asking).organisations();
  const hours = await hoursByRow(sides, side);
  const found = new Map<number, KnownHours>();
  for (let column = 0; column < members.columnNodes.length; column++) {
    const { columnOffsets, columnRows } = members;
    const rows = columnRows.subarray(columnOffsets[column], columnOffsets[column + 1]);
    if (rows.length > 0) {
      found.set(members.columnNodes[column]!, sumOf(Array.from(rows, (row) => hours[row]!)));
    }
  }
  return found;
}
