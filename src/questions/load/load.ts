/**
 * Question 4, too many: which organisations, or people, have most places and hours, how unevenly these
 * are spread, and what would open if one left.
 */
import { type Distribution, distributionOf } from '../../analysis/load/distribution.js';
import type { Steps } from '../../analysis/steps.js';
import type { Ranking } from '../../analysis/structure/rankedValues.js';
import { degreeOf, type TwoMode } from '../../graph/twoMode.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import type { RecordId } from '../../model/record.js';
import type { DayView, MemberKind } from '../../snapshot/views.js';
import { cooperatively } from '../../snapshot/workers/cooperatively.js';
import { type About, aboutOrganisations, aboutPeople, emptyReason } from '../asking/about.js';
import { type Asking, checkPageSize, type Page, viewOf } from '../asking/asking.js';
import { SharedWork } from '../asking/sharedWork.js';
import { type NetworkFilter, nodeOf } from '../filters/networkFilter.js';
import type { DetailReader } from '../matrix/detailReader.js';
import { type Leaving, Leavings } from './leaving.js';
import { cutsWithout, membersOfNetworks, type MembersOfNetworks } from './membersOfNetworks.js';
import { hoursOfNetworks, hoursOfSome, type KnownHours, sumOf } from './networkHours.js';

export type { Distribution } from '../../analysis/load/distribution.js';
export type { MemberKind } from '../../snapshot/views.js';

/** By what members rank. */
export type LoadRanking = 'places' | 'hours';

export interface LoadArguments {
  /** Of whom; only for an asker who may know of people if of people. */
  readonly kind: MemberKind;
  readonly ranking: LoadRanking;
  /** Only places in these networks count. */
  readonly filter?: NetworkFilter | undefined;
  readonly first: number;
  /** Id of the member that the page follows. */
  readonly after?: RecordId | undefined;
}

export interface Load {
  readonly member: RecordId;
  readonly kind: MemberKind;
  /** One more than there are with more. */
  readonly rank: number;
  /** Networks in which it has a place, each once. */
  readonly places: number;
  /** Seats that it fills in these. */
  readonly seats: number;
  /** Of all its networks a year. */
  readonly hours: () => Promise<KnownHours>;
  readonly leaving: () => Leaving;
  readonly cut: () => Promise<CutOff>;
}

/** What would no longer hang together without one. */
export interface CutOff {
  /** Into how many more parts. */
  readonly extraParts: number;
  /** Networks and members that would no longer be joined with the largest part. */
  readonly cutOff: number;
}

export interface LoadHours {
  /** Of members of whom hours of at least one network are known; null without such. */
  readonly distribution: Distribution | null;
  /** Members among these of whom hours of another network are not known: theirs are at least so many. */
  readonly partly: number;
  /** Members of whom no hours are known. */
  readonly unknown: number;
}

export interface Loads extends Page<Load> {
  readonly about: About;
  /** Of members with a place; null without such. */
  readonly distribution: Distribution | null;
  readonly hours: () => Promise<LoadHours>;
}

/** Hours of the members, beside each; NaN where none are known or there is no place. */
interface MemberHours extends LoadHours {
  readonly values: Float64Array;
}

const rankings = new SharedWork<MembersOfNetworks, { values: Float64Array; ranking: Ranking }>(2);
const memberHours = new SharedWork<MembersOfNetworks, MemberHours>(1);
const definitions = {
  Organisation: 'load:definition',
  ContactPerson: 'load:definitionOfPeople',
} as const;

/**
 * Members by falling number of places, or of known hours; equal ones by id. By hours those of whom none
 * are known are left out. Throws InvalidInputError for arguments out of range, an id that no record has,
 * and a cursor of who is not in the list any more; the signal's reason when nobody waits. O(places +
 * members log members), once a day and filter; by hours each network is read once.
 */
export async function load(
  asking: Asking,
  reader: Pick<DetailReader, 'entity'>,
  question: LoadArguments,
): Promise<Loads> {
  const { kind, filter, first } = question;
  checkPageSize(first);
  const view = viewOf(asking, filter?.statuses);
  const found = await membersOfNetworks(asking, view, kind, filter);
  const { members } = found;
  const hours = (signal: AbortSignal) =>
    memberHours.of(found, '', signal, async (abandoned) => {
      const known = await networkHours(view, found, reader, abandoned);
      return cooperatively(hoursOfMembers(found, known), abandoned);
    });
  const { values, ranking } = await rankings.of(
    found,
    question.ranking,
    asking.signal,
    async (abandoned) => {
      const asked = question.ranking === 'hours' ? (await hours(abandoned)).values : found.places;
      const given = [asked, 0, asked.length] as const;
      const order = await asking.analysis.run('rankedValues', [...given], { signal: abandoned });
      return { values: asked, ranking: order };
    },
  );
  // Those without a value stand after all others.
  const totalCount = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  const start = question.after === undefined ? 0 : placeAfter(question.after);
  const end = Math.min(start + first, totalCount);
  const leavings = new Leavings(view, kind, found);
  // All rows of a page wait for the same.
  let cuts: ReturnType<typeof cutsWithout> | undefined;
  const { ids } = view.graph.nodes;
  const about = kind === 'Organisation' ? aboutOrganisations : aboutPeople;
  return {
    items: Array.from(ranking.nodes.subarray(start, end), (member, at) => ({
      member: ids.idOf(members.columnNodes[member]!),
      kind,
      rank: ranking.ranks[start + at]!,
      places: degreeOf(members.columnOffsets, member),
      seats: leavings.seatsOf(member).length,
      hours: async () => {
        const rows = rowsOf(members, member);
        return hoursOfSome(
          view,
          reader,
          Array.from(rows, (row) => members.rowNodes[row]!),
        );
      },
      leaving: () => leavings.of(member),
      cut: async () => {
        const { extraParts, cutOff } = await (cuts ??= cutsWithout(asking, found));
        const node = members.rowNodes.length + member;
        return { extraParts: extraParts[node]!, cutOff: cutOff[node]! };
      },
    })),
    totalCount,
    hasNextPage: end < totalCount,
    about: {
      ...about(asking, view, members, definitions[kind]),
      ...(totalCount === 0 && {
        empty: emptyReason(view.organisations().rowNodes.length, members.rowNodes.length),
      }),
    },
    distribution: found.distribution,
    hours: () => hours(asking.signal),
  };

  function placeAfter(id: RecordId): number {
    const member = members.columnOfNode[nodeOf(view, id, 'after')]!;
    if (member < 0 || Number.isNaN(values[member]!)) {
      throw new InvalidInputError([problem('staleCursor', 'after', id, {})]);
    }
    return ranking.places[member]! + 1;
  }
}

/** Rows of the networks in which a member has a place. */
function rowsOf({ columnRows, columnOffsets }: TwoMode, member: number): Int32Array {
  return columnRows.subarray(columnOffsets[member], columnOffsets[member + 1]);
}

/** Hours a year by row of the networks that are chosen; NaN where unknown. */
async function networkHours(
  view: DayView,
  { members }: MembersOfNetworks,
  reader: Pick<DetailReader, 'entity'>,
  signal: AbortSignal,
): Promise<Float64Array> {
  const known = await hoursOfNetworks(view, reader, signal);
  const { rowOfNode } = view.organisations();
  return Float64Array.from(members.rowNodes, (node) => known[rowOfNode[node]!]!);
}

/** Members that are looked at in one step. */
const A_STEP = 8_192;

function* hoursOfMembers({ members }: MembersOfNetworks, known: Float64Array): Steps<MemberHours> {
  const values = new Float64Array(members.columnNodes.length).fill(NaN);
  const counts = { partly: 0, unknown: 0 };
  for (let member = 0; member < values.length; member++) {
    if (member % A_STEP === 0) yield;
    const rows = rowsOf(members, member);
    if (rows.length === 0) continue;
    const { hours, unknownNetworks } = sumOf(Array.from(rows, (row) => known[row]!));
    if (hours === null) counts.unknown++;
    else {
      values[member] = hours;
      if (unknownNetworks > 0) counts.partly++;
    }
  }
  yield;
  const told = values.filter((hours) => !Number.isNaN(hours));
  return { values, distribution: distributionOf(told), ...counts };
}
