/**
 * Question 2, the dream map: what a scenario would change. Every part is answered by the question that it
 * is of, once before and once after, and tells the difference.
 */
import type { RecordId } from '../../model/record.js';
import type { DayView } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import type { TwoMode } from '../../graph/twoMode.js';
import { degreeOf } from '../../graph/twoMode.js';
import { type About, aboutMembers, aboutOrganisations, emptyReason } from '../asking/about.js';
import { type Asking, type Page, pageOf, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { letsAllThrough, type NetworkFilter, networkPredicate } from '../filters/networkFilter.js';
import { hoursOfEach, hoursOfNetworks, type KnownHours, sumOf } from '../load/networkHours.js';
import type { DetailReader } from '../matrix/detailReader.js';

/** A question asked of the same day and revision: as recorded, or with a scenario. */
export interface AskedSide {
  readonly asking: Asking;
  readonly reader: DetailReader;
}

export interface Side extends AskedSide {
  /** Only these networks count. */
  readonly filter: NetworkFilter;
}

export interface WhatIf {
  /** What both sides start from. */
  readonly recorded: AskedSide;
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

/**
 * The sides with the same filter. Throws InvalidInputError for one that does not fit; a network that is
 * there on one side alone is none on the other.
 */
export function whatIfSides(
  asked: { readonly [side in keyof WhatIf]: AskedSide },
  filter: NetworkFilter,
): WhatIf {
  const knows = ({ asking }: AskedSide, id: RecordId) => asking.graph.nodes.ids.numberOf(id) >= 0;
  const sideOf = (side: AskedSide, other: AskedSide): Side => {
    const ids = filter.ids?.filter((id) => knows(side, id) || !knows(other, id));
    return { ...side, filter: { ...filter, ids } };
  };
  const { recorded, before, after } = asked;
  const sides = { recorded, before: sideOf(before, after), after: sideOf(after, before) };
  // Refused here, whichever part is asked for.
  for (const side of [sides.before, sides.after]) networkPredicate(dayViewOf(side), side.filter);
  return sides;
}

/** The day of a side, with what its filter lets in. */
export function dayViewOf({ asking, filter }: Side): DayView {
  return viewOf(asking, filter.statuses);
}

const among = new SharedWork<DayView, TwoMode>(2);

/** The networks that count and the organisations in them. O(places), once a day and filter. */
function membersOn(side: Side): Promise<TwoMode> | TwoMode {
  const { asking, filter } = side;
  const view = dayViewOf(side);
  if (letsAllThrough(filter)) return view.organisations();
  const passes = networkPredicate(view, filter);
  return among.of(view, JSON.stringify(filter), asking.signal, (abandoned) =>
    cooperatively(view.organisationsAmong(passes), abandoned),
  );
}

/** What a side was made from; of a filter that leaves nothing, that it does. */
export async function aboutSide(side: Side): Promise<About> {
  const { asking, filter } = side;
  const view = dayViewOf(side);
  if (letsAllThrough(filter)) return aboutMembers(asking, view, 'whatIf:definition');
  const members = await membersOn(side);
  const about = aboutOrganisations(asking, view, members, 'whatIf:definition');
  const looked = members.rowNodes.length;
  const empty =
    looked === 0 ? emptyReason(view.organisations().rowNodes.length, looked) : undefined;
  return { ...about, empty };
}

/** Of organisations alone: people take no part. O(places), and a read of each network once a day. */
export async function whatIfFigureList(sides: WhatIf): Promise<WhatIfFigure[]> {
  const [was, will] = await Promise.all([figuresOf(sides, 'before'), figuresOf(sides, 'after')]);
  return whatIfFigures.map((what) => ({
    what,
    before: was[what].hours,
    after: will[what].hours,
    unknownBefore: was[what].unknownNetworks,
    unknownAfter: will[what].unknownNetworks,
  }));
}

async function figuresOf(
  sides: WhatIf,
  side: 'before' | 'after',
): Promise<{ readonly [figure in WhatIfFigureCode]: KnownHours }> {
  const { members, ofNetworks } = await hoursOn(sides, side);
  const placed = placedOrganisations(members).length;
  const all = dayViewOf(sides[side]).organisations().columnNodes.length;
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
    organisationsInNone: exactly(all - placed),
    places: exactly(members.rowColumns.length),
    // Without networks there are no hours: that is known.
    meetingHours: taken.length === 0 ? exactly(0) : sumOf(taken),
  };
}

/** Hours kept of each day, as long as its view is: beside the networks 12 bytes an organisation. */
const memberHours = new SharedWork<DayView, MemberHours>(2);

interface MemberHours {
  readonly members: TwoMode;
  /** By row of the networks; NaN where unknown. */
  readonly ofNetworks: Float64Array;
  /** By column of the organisations: the hours that are known, and of how many networks they are. */
  readonly known: Float64Array;
  readonly knownNetworks: Int32Array;
}

/**
 * Networks of which the scenario says nothing meet as they are recorded to. O(places), and a read of each
 * network once a day.
 */
function hoursOn(sides: WhatIf, which: 'before' | 'after'): Promise<MemberHours> {
  const { recorded, [which]: side } = sides;
  const { signal } = recorded.asking;
  const view = dayViewOf(side);
  return memberHours.of(view, JSON.stringify(side.filter), signal, async (abandoned) => {
    const members = await membersOn(side);
    const recordedView = viewOf(recorded.asking, side.filter.statuses);
    const hours = await hoursOfNetworks(recordedView, recorded.reader, abandoned);
    const { rowOfNode } = recordedView.organisations();
    const said = await hoursSaid(side);
    const { rowNodes, columnNodes, columnOffsets, columnRows } = members;
    const ofNetworks = Float64Array.from(
      rowNodes,
      (node) => said.get(node) ?? hours[rowOfNode[node] ?? -1] ?? NaN,
    );
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
    return { members, ofNetworks, known, knownNetworks };
  });
}

/** Hours of the networks of which a side's scenario says something, by node number. */
async function hoursSaid(side: Side): Promise<ReadonlyMap<number, number>> {
  const plan = side.asking.scenario?.carriedOut.plan;
  if (!plan) return new Map();
  const founded = plan.created.filter(({ record }) => record.kind === 'Network');
  const ids = [...plan.said.keys(), ...founded.map(({ record }) => record.id)];
  const view = dayViewOf(side);
  const nodes = ids.map((id) => view.graph.nodes.ids.numberOf(id));
  const hours = await hoursOfEach(view, side.reader, nodes);
  return new Map(nodes.map((node, at) => [node, hours[at]!]));
}

/** Organisations that are in some network on one side and in none on the other, in order of id. */
export async function changedAffiliation(
  { before, after }: WhatIf,
  change: 'losesLast' | 'gainsFirst',
  first: number,
  after_: RecordId | undefined,
): Promise<Page<RecordId>> {
  const members = [await membersOn(before), await membersOn(after)] as const;
  const [from, to] = change === 'losesLast' ? members : [members[1], members[0]];
  const { ids } = before.asking.graph.nodes;
  const found = placedOrganisations(from)
    .filter((node) => !isInSome(to, node))
    .map((node) => ids.idOf(node));
  return pageOf(found, (id) => id, first, after_);
}

/** In order of id. */
function placedOrganisations({ columnNodes, columnOffsets }: TwoMode): number[] {
  const placed: number[] = [];
  for (let column = 0; column < columnNodes.length; column++) {
    if (degreeOf(columnOffsets, column) > 0) placed.push(columnNodes[column]!);
  }
  return placed;
}

/** Numbers of organisations are the same on both sides: no scenario makes or ends one. */
function isInSome({ columnOfNode, columnOffsets }: TwoMode, node: number): boolean {
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
  const { ids } = sides.before.asking.graph.nodes;
  const [from, to] = [was.members.columnOfNode, will.members.columnOfNode];
  const changed: (ChangedHours & { readonly by: number })[] = [];
  for (let node = 0; node < Math.min(from.length, to.length); node++) {
    const [before, then] = [from[node]!, to[node]!];
    const by = knownHours(will, then) - knownHours(was, before);
    if (by === 0 && unknownNetworks(was, before) === unknownNetworks(will, then)) continue;
    changed.push({
      organisation: ids.idOf(node),
      before: hoursOf(was, before),
      after: hoursOf(will, then),
      by: Math.abs(by),
    });
  }
  changed.sort((a, b) => b.by - a.by || (a.organisation < b.organisation ? -1 : 1));
  return pageOf(changed, ({ organisation }) => organisation, first, after);
}

/** Of a column; of none 0, who is in no network gives no hours. */
function knownHours({ known }: MemberHours, column: number): number {
  return column < 0 ? 0 : known[column]!;
}

function unknownNetworks({ members, knownNetworks }: MemberHours, column: number): number {
  return column < 0 ? 0 : degreeOf(members.columnOffsets, column) - knownNetworks[column]!;
}

function hoursOf(hours: MemberHours, column: number): KnownHours {
  const unknown = unknownNetworks(hours, column);
  const isKnown = unknown === 0 || hours.knownNetworks[column]! > 0;
  return { hours: isKnown ? knownHours(hours, column) : null, unknownNetworks: unknown };
}
