/** Holds a list's memberships against the recorded ones: which are new, which are recorded already. */
import { setImmediate } from 'node:timers/promises';
import type { RecordId, Relationship } from '../../model/record.js';
import { relationshipsFrom } from '../../records/matching.js';
import type { GraphStore } from '../../store/graphStore.js';
import { type LongList, ROWS_A_TURN } from './longList.js';
import type { Places } from './places.js';
import type { Remarks } from './remarks.js';
import {
  mayBeTheSame,
  meetsInTime,
  type MembershipTerms,
  saysTheSame,
} from './settling/sameMembership.js';
import type { Subject } from './subject.js';

/** What is to be done about a row's membership. */
export type MembershipStep =
  | { readonly does: 'create' }
  /** Another row of the list says the same, with another contact person or source. */
  | { readonly does: 'join'; readonly firstIndex: number }
  /** The row speaks of a recorded membership. */
  | { readonly does: 'meet'; readonly record: Relationship<'MEMBER_OF'> };

const CREATE: MembershipStep = { does: 'create' };

/**
 * What is to be done about each row, by its index. O(rows + recorded memberships of the members);
 * those recorded are held a batch of members at a time. The ids of those that the list speaks of go
 * into `listed` when the list has all members of its networks: then it denies another role, which would
 * otherwise be a membership of its own.
 */
export async function planMemberships(
  store: GraphStore,
  list: LongList,
  places: Places,
  termsOf: (index: number) => MembershipTerms,
  remarks: Remarks,
  listed?: Set<RecordId>,
): Promise<(index: number) => MembershipStep> {
  const rows = new RowsByPlace(places);
  const steps = new Map<number, MembershipStep>();
  for (let index = 0; index < list.size; index++) {
    if (index % ROWS_A_TURN === 0) await setImmediate();
    if (list.isFlawed(index)) continue;
    const first = rows.enter(index).find((earlier) => isDouble(list, earlier, index));
    if (first === undefined) continue;
    steps.set(index, { does: 'join', firstIndex: first });
    if (isRepeated(list, places, first, index)) {
      remarks.problem('sameRowTwice', list.rowNumber(index), undefined, undefined, {
        firstRow: list.rowNumber(first),
      });
    }
  }

  for await (const [place, records] of recordedMemberships(store, places, rows)) {
    const untold = rows.at(place).filter((index) => !steps.has(index));
    const unclaimed = new Set(records);
    // A row that says just what a record says comes before one that would change the record.
    const ways = [saysTheSame, mayBeTheSame, ...(listed ? [meetsInTime] : [])];
    for (const fits of ways) {
      for (const index of untold) {
        if (steps.has(index)) continue;
        const terms = termsOf(index);
        const record = [...unclaimed].find((one) => fits(termsOfRecord(one), terms));
        if (!record) continue;
        unclaimed.delete(record);
        listed?.add(record.id);
        steps.set(index, { does: 'meet', record });
      }
    }
  }
  return (index) => steps.get(index) ?? CREATE;
}

function isDouble(list: LongList, a: number, b: number): boolean {
  return (['role', 'from', 'to'] as const).every(
    (field) => list.textNumber(a, field) === list.textNumber(b, field),
  );
}

function isRepeated(list: LongList, { contactOfRow }: Places, a: number, b: number): boolean {
  return (
    contactOfRow[a] === contactOfRow[b] &&
    list.textNumber(a, 'source') === list.textNumber(b, 'source')
  );
}

function termsOfRecord({ properties, validity }: Relationship<'MEMBER_OF'>): MembershipTerms {
  return { role: properties.role, validity };
}

/** Recorded memberships of the list's members in the list's networks, by place. */
async function* recordedMemberships(
  store: GraphStore,
  { members, networks }: Places,
  rows: RowsByPlace,
): AsyncGenerator<[place: number, records: Relationship<'MEMBER_OF'>[]]> {
  const memberOfId = numbersById(members);
  const networkOfId = numbersById(networks);
  for await (const batch of relationshipsFrom(store, 'MEMBER_OF', [...memberOfId.keys()])) {
    const byPlace = new Map<number, Relationship<'MEMBER_OF'>[]>();
    for (const record of batch) {
      const member = memberOfId.get(record.from);
      const network = networkOfId.get(record.to);
      if (member === undefined || network === undefined) continue;
      const place = placeNumber(member, network);
      if (!rows.has(place)) continue;
      const records = byPlace.get(place);
      if (records) records.push(record);
      else byPlace.set(place, [record]);
    }
    yield* byPlace;
  }
}

function numbersById(subjects: readonly Subject[]): Map<RecordId, number> {
  return new Map(subjects.flatMap(({ record }, number) => (record ? [[record.id, number]] : [])));
}

/** More networks than a list can have: member and network together make one exact number. */
const NETWORKS = 2 ** 26;

function placeNumber(member: number, network: number): number {
  return member * NETWORKS + network;
}

const NONE: readonly number[] = [];

/** Rows of the same member and network, linked in order without an object for each. */
class RowsByPlace {
  readonly #last = new Map<number, number>();
  readonly #previous: Int32Array;

  constructor(private readonly places: Places) {
    this.#previous = new Int32Array(places.memberOfRow.length).fill(-1);
  }

  /** Adds a row, and gives the earlier rows of its place. */
  enter(index: number): readonly number[] {
    const member = this.places.memberOfRow[index] ?? -1;
    const network = this.places.networkOfRow[index] ?? -1;
    if (member < 0 || network < 0) return NONE;
    const place = placeNumber(member, network);
    const earlier = this.has(place) ? this.at(place) : NONE;
    this.#previous[index] = this.#last.get(place) ?? -1;
    this.#last.set(place, index);
    return earlier;
  }

  has(place: number): boolean {
    return this.#last.has(place);
  }

  /** In order of the list. */
  at(place: number): readonly number[] {
    const rows: number[] = [];
    let index = this.#last.get(place) ?? -1;
    for (; index >= 0; index = this.#previous[index] ?? -1) rows.push(index);
    return rows.reverse();
  }
}
