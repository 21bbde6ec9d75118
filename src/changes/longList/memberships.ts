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

  for await (const [ofPlace, records] of recordedMemberships(store, places, rows)) {
    const untold = ofPlace.filter((index) => !steps.has(index));
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

/** Recorded memberships of the list's members in the list's networks, with the rows of their place. */
async function* recordedMemberships(
  store: GraphStore,
  { members, networks }: Places,
  rows: RowsByPlace,
): AsyncGenerator<[rows: readonly number[], records: Relationship<'MEMBER_OF'>[]]> {
  const memberOfId = numbersById(members);
  const networkOfId = numbersById(networks);
  for await (const batch of relationshipsFrom(store, 'MEMBER_OF', [...memberOfId.keys()])) {
    const byFirstRow = new Map<number, [readonly number[], Relationship<'MEMBER_OF'>[]]>();
    for (const record of batch) {
      const member = memberOfId.get(record.from);
      const network = networkOfId.get(record.to);
      if (member === undefined || network === undefined) continue;
      const ofPlace = rows.at(member, network);
      const [first] = ofPlace;
      if (first === undefined) continue;
      const met = byFirstRow.get(first);
      if (met) met[1].push(record);
      else byFirstRow.set(first, [ofPlace, [record]]);
    }
    yield* byFirstRow.values();
  }
}

function numbersById(subjects: readonly Subject[]): Map<RecordId, number> {
  return new Map(subjects.flatMap(({ record }, number) => (record ? [[record.id, number]] : [])));
}

const NONE: readonly number[] = [];

/**
 * Rows of the same member and network, linked in order without an object for each. The last of each place
 * stands where its hash leads to, or behind that (open addressing): a map takes ten times the memory.
 */
class RowsByPlace {
  /** Index of the last row of a place, counted from 1; 0 where there is none. */
  readonly #last: Int32Array;
  readonly #previous: Int32Array;

  constructor(private readonly places: Places) {
    const rows = places.memberOfRow.length;
    this.#last = new Int32Array(2 ** (33 - Math.clz32(rows)));
    this.#previous = new Int32Array(rows).fill(-1);
  }

  /** Adds a row, and gives the earlier rows of its place. */
  enter(index: number): readonly number[] {
    const member = this.places.memberOfRow[index] ?? -1;
    const network = this.places.networkOfRow[index] ?? -1;
    if (member < 0 || network < 0) return NONE;
    const slot = this.#slotOf(member, network);
    const last = (this.#last[slot] ?? 0) - 1;
    const earlier = last < 0 ? NONE : this.#rowsTo(last);
    this.#previous[index] = last;
    this.#last[slot] = index + 1;
    return earlier;
  }

  /** In order of the list; none for a place that no row has. */
  at(member: number, network: number): readonly number[] {
    return this.#rowsTo((this.#last[this.#slotOf(member, network)] ?? 0) - 1);
  }

  /** Where the last row of a place stands, or would. */
  #slotOf(member: number, network: number): number {
    const { memberOfRow, networkOfRow } = this.places;
    // Fibonacci hashing of both (Knuth, The Art of Computer Programming 3, 6.4).
    const mixed = Math.imul(Math.imul(member, 0x9e3779b1) ^ network, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & (this.#last.length - 1);
    for (let row: number; (row = (this.#last[slot] ?? 0) - 1) >= 0;) {
      if (memberOfRow[row] === member && networkOfRow[row] === network) break;
      slot = (slot + 1) & (this.#last.length - 1);
    }
    return slot;
  }

  #rowsTo(last: number): readonly number[] {
    const rows: number[] = [];
    for (let index = last; index >= 0; index = this.#previous[index] ?? -1) rows.push(index);
    return rows.reverse();
  }
}
