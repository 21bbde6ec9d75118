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
import { SharedWork } from '../asking/sharedWork.js';
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
  const view = viewOf(sides[side].asking);
  const members = view.organisations();
  const { ofNetworks } = await hoursOn(sides, side);
  const placed = placedOrganisations(view).length;
  const exactly = (number: number): KnownHours => ({ hours: number, unknownNetworks: 0 });
  // Once for each organisation; a network without any takes nobody's time.
  const taken: number[] = [];
  for (let row = 0; row < ofNetworks.length; row++) {
    const size = degreeOf(members.rowOffsets, row);
    if (size > 0) taken.push(ofNetworks[row]! * size);
  }
  return {
    networks: exactly(members.rowNodes.length),
    organisationsInNetworks: exactly(placed),
    organisationsInNone: exactly(members.columnNodes.length - placed),
    places: exactly(members.rowColumns.length),
    meetingHours: sumOf(taken),
  };
}

/** Hours kept of each day, as long as its view is: beside the networks 12 bytes an organisation. */
const memberHours = new SharedWork<DayView, MemberHours>(1);

interface MemberHours {
  /** By row of the networks; NaN where unknown. */
  readonly ofNetworks: Float64Array;
  /** By column of the organisations: the hours that are known, and of how many networks they are. */
  readonly known: Float64Array;
  readonly knownNetworks: Int32Array;
}

/**
 * No operation says how often a network meets, so that what is recorded holds, and of one that is founded
 * nothing is known. O(places), and a read of each network once a day.
 */
function hoursOn({ recorded, ...sides }: WhatIf, side: 'before' | 'after'): Promise<MemberHours> {
  const { signal } = recorded.asking;
  const view = viewOf(sides[side].asking);
  return memberHours.of(view, '', signal, async (abandoned) => {
    const recordedView = viewOf(recorded.asking);
    const hours = await hoursOfNetworks(recordedView, recorded.reader, abandoned);
    const { rowOfNode } = recordedView.organisations();
    const { rowNodes, columnNodes, columnOffsets, columnRows } = view.organisations();
    const ofNetworks = Float64Array.from(rowNodes, (node) => hours[rowOfNode[node] ?? -1] ?? NaN);
    const known = new Float64Array(columnNodes.length);
    const knownNetworks = new Int32Array(columnNodes.length);
    for (let column = 0; column < columnNodes.length; column++) {
      for (let at = columnOffsets[column]!; at < columnOffsets[column + 1]!; at++) {
        const each = ofNetworks[columnRows[at]!]!;
        if (Number.isNaN(each)) continue;
        known[column]! += each;
        knownNetworks[column]!++;
      }
    }
    return { ofNetworks, known, knownNetworks };
  });
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

/** In order of id. */
function placedOrganisations(view: DayView): number[] {
  const { columnNodes, columnOffsets } = view.organisations();
  const placed: number[] = [];
  for (let column = 0; column < columnNodes.length; column++) {
    if (degreeOf(columnOffsets, column) > 0) placed.push(columnNodes[column]!);
  }
  return placed;
}

/** Numbers of organisations are the same on both sides: no scenario makes or ends one. */
function isInSome(view: DayView, node: number): boolean {
  const { columnOfNode, columnOffsets } = view.organisations();
  const column = columnOfNode[node] ?? -1;
  return column >= 0 && degreeOf(columnOffsets, column) > 0;
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
  const [was, will] = await Promise.all([hoursOn(sides, 'before'), hoursOn(sides, 'after')]);
  const view = viewOf(sides.before.asking);
  const [before, then] = [view.organisations(), viewOf(sides.after.asking).organisations()];
  const changed: (ChangedHours & { readonly by: number })[] = [];
  // Both sides have the same organisations, in the order of their ids.
  for (let column = 0; column < before.columnNodes.length; column++) {
    const by = will.known[column]! - was.known[column]!;
    const unknown = unknownIn(then, will, column) - unknownIn(before, was, column);
    if (by === 0 && unknown === 0) continue;
    changed.push({
      organisation: view.graph.nodes.ids.idOf(before.columnNodes[column]!),
      before: knownIn(before, was, column),
      after: knownIn(then, will, column),
      by: Math.abs(by),
    });
  }
  changed.sort((a, b) => b.by - a.by || (a.organisation < b.organisation ? -1 : 1));
  return pageOf(changed, ({ organisation }) => organisation, first, after);
}

function unknownIn(members: TwoMode, { knownNetworks }: MemberHours, column: number): number {
  return degreeOf(members.columnOffsets, column) - knownNetworks[column]!;
}

/** Who is in no network gives no hours: that is known. */
function knownIn(members: TwoMode, hours: MemberHours, column: number): KnownHours {
  const unknownNetworks = unknownIn(members, hours, column);
  const isKnown = hours.knownNetworks[column]! > 0 || unknownNetworks === 0;
  return { hours: isKnown ? hours.known[column]! : null, unknownNetworks };
}
